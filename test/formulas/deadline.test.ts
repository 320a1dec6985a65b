import fc from 'fast-check';
import { deadlineStatus } from '../../src/formulas/deadline';
import { WORDS } from '../../src/handlingsplan/configuration/configuration';
import { isoOfSerial } from '../../src/workbook/typed-text';
import { errorOf, valueOf } from './support/result';

const TODAY = '2026-11-20';

test.each([
  ['2026-10-31', 'I gang', 'Overskredet'],
  ['2026-11-19', '', 'Overskredet'],
  ['2026-11-20', 'I gang', 'Inden for varsel'],
  ['2026-12-20', 'I gang', 'Inden for varsel'],
  ['2026-12-21', 'I gang', 'OK'],
  ['2026-10-31', 'Gennemført', 'Gennemført'],
  ['2026-10-31', ' FÆRDIG ', 'Gennemført'],
  ['2026-10-31', '100%', 'Gennemført'],
  [null, 'Udgået', 'Udgået'],
  [null, 'I gang', 'Mangler frist'],
])('deadline %s and status “%s”: %s', (deadline, status, answer) => {
  expect(valueOf(deadlineStatus(deadline, status, TODAY))).toBe(answer);
});

test('what is ended or has no deadline needs no day, everything else does', () => {
  expect(valueOf(deadlineStatus('2026-10-31', 'Udgået', null))).toBe('Udgået');
  expect(valueOf(deadlineStatus(null, '', null))).toBe('Mangler frist');
  expect(errorOf(deadlineStatus('2026-10-31', 'I gang', null))).toBe('#N/A');
  expect(errorOf(deadlineStatus('2026-10-31', 'I gang', TODAY, -1))).toBe('#NUM!');
});

test('a task comes nearer, is near and is late, in that order', () => {
  const order = ['OK', 'Inden for varsel', 'Overskredet'];
  const day = fc.integer({ min: 40_000, max: 60_000 });
  fc.assert(
    fc.property(day, day, fc.nat(90), (deadline, today, warning) => {
      const on = (serial: number): number =>
        order.indexOf(valueOf(deadlineStatus(isoOfSerial(deadline), '', isoOfSerial(serial), warning)));
      expect(on(today + 1)).toBeGreaterThanOrEqual(on(today));
      expect(on(deadline)).toBe(1);
      expect(on(deadline + 1)).toBe(2);
      expect(on(deadline - warning - 1)).toBe(0);
    }),
  );
});

const STATUS_WORDS = WORDS.statuses.flatMap(({ status, en, synonyms }) =>
  [status, en, ...synonyms].map((word) => [word, status] as const),
);

test.each(STATUS_WORDS)('“%s” means here what it means in a handlingsplan: %s', (word, status) => {
  const isEnded = status === 'Gennemført' || status === 'Udgået';
  expect(valueOf(deadlineStatus('2026-10-31', word, TODAY))).toBe(isEnded ? status : 'Overskredet');
});
