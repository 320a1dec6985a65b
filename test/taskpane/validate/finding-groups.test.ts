import {
  SHOW_ALL,
  countBySeverity,
  groupFindings,
  keyOf,
  sheetsOf,
} from '../../../src/taskpane/validate/finding-groups';
import type { Finding } from '../../../src/validation/finding';

const finding = (rule: string, part: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  disclosure: 'B3',
  paragraph: '29',
  datapoint: 'b3_totalEnergy',
  sheet: 'Miljø',
  cell: 'G5',
  question: null,
  message: { da: '', en: '' },
  help: { da: '', en: '' },
  origin: 'rule',
  ...part,
});

const FINDINGS = [
  finding('note', { severity: 'info' }),
  finding('fejl'),
  finding('sted', { disclosure: 'B1', sheet: null, cell: null, severity: 'warning' }),
];
const rules = (groups: ReturnType<typeof groupFindings>): unknown =>
  groups.map(({ disclosure, findings }) => [disclosure, findings.map(({ rule }) => rule)]);

test('findings stand by disclosure in the order they come, the gravest first', () => {
  expect(rules(groupFindings(FINDINGS, SHOW_ALL))).toEqual([
    ['B3', ['fejl', 'note']],
    ['B1', ['sted']],
  ]);
});

test.each([
  [{ severities: new Set(['info'] as const) }, [['B3', ['note']]]],
  [{ sheet: 'Miljø' }, [['B3', ['fejl', 'note']]]],
  [{ disclosure: 'B1' }, [['B1', ['sted']]]],
  [{ disclosure: 'B1', sheet: 'Miljø' }, []],
])('a filter lets through what fits: %j', (part, expected) => {
  expect(rules(groupFindings(FINDINGS, { ...SHOW_ALL, ...part }))).toEqual(expected);
});

test('counts and sheets', () => {
  expect(countBySeverity(FINDINGS)).toEqual({ error: 1, warning: 1, info: 1 });
  expect(sheetsOf(FINDINGS)).toEqual(['Miljø']);
});

test('a finding is the same one when only its words differ', () => {
  const [one] = FINDINGS;
  expect(keyOf({ ...one!, message: { da: 'nyt', en: 'new' } })).toBe(keyOf(one!));
  expect(keyOf({ ...one!, row: 2 })).not.toBe(keyOf(one!));
});
