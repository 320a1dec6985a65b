import { acceptanceOf } from '../../src/validation/acceptance';
import { moduleOf, validateReport, valueIn } from '../../src/vsme/validate';
import { cleanReport } from './support/in-memory-report';

const BASIS = { module: 'basis' } as const;

test('a finding stands at its cell with the printed question, and a generic one in the disclosure of the datapoint', () => {
  const { findings } = validateReport(cleanReport({ b3_scope1: '2,5' }), BASIS);
  const cell = cleanReport().datapoints.get('b3_scope1')!.cells[0]!.cell;
  expect(findings.find(({ rule }) => rule === 'GEN-TYPE')).toMatchObject({
    disclosure: 'B3',
    paragraph: '30(a)',
    sheet: 'B3',
    cell,
    question: { da: 'Gross Scope 1', en: 'Gross Scope 1' },
    fix: {
      title: { da: 'Skriv 2,5', en: 'Write 2.5' },
      changes: [{ kind: 'cell', sheet: 'B3', cell, before: { value: '2,5' }, after: { value: 2.5 } }],
    },
  });
});

test('text in a number cell counts as absent: the rule that needs it says so too', () => {
  const rules = validateReport(cleanReport({ b1_turnover: 'ca. 40 mio.' }), BASIS).findings.map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual(expect.arrayContaining(['GEN-TYPE', 'B1-14']));
});

test.each(['1.234', '23.500 kr.', 'ca. 55', '12 - 13'])(
  '%s has no obvious number, so no fix is offered',
  (text) => {
    const { findings } = validateReport(cleanReport({ b1_turnover: text }), BASIS);
    const finding = findings.find(({ rule }) => rule === 'GEN-TYPE');
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('fix');
  },
);

test('no fix is offered for a locked cell', () => {
  const report = cleanReport({ b3_hasScope3: false });
  const bound = report.datapoints.get('b3_hasScope3')!;
  const locked = { ...bound, cells: bound.cells.map((cell) => ({ ...cell, locked: true })) };
  const datapoints = new Map(report.datapoints).set('b3_hasScope3', locked);
  const { findings } = validateReport({ ...report, datapoints }, BASIS);
  const finding = findings.find(({ rule }) => rule === 'B3-13');
  expect(finding).toBeDefined();
  expect(finding).not.toHaveProperty('fix');
});

test('a ticked box makes the requirement behind it not relevant', () => {
  const result = validateReport(
    cleanReport({ b3_totalEnergy: null, b3_hasBreakdown: false }, { boxes: ['b3_total_energy_consumption'] }),
    BASIS,
  );
  expect(result.notRelevant).toContain('B3-01');
  expect(result.findings).toEqual([]);
});

test('an accepted finding does not count, until its value changes', () => {
  const report = cleanReport({ b3_totalEnergy: 140 });
  const [finding] = validateReport(report, BASIS).findings;
  const signed = { reason: 'Fjernvarme', name: 'Bo Ibsen', date: '2026-11-21' };
  const acceptances = [acceptanceOf(finding!, valueIn(report), signed)];
  const result = validateReport(report, { ...BASIS, acceptances });
  expect(result.findings).toEqual([]);
  expect(result.accepted).toMatchObject([{ rule: 'B3-07', ...signed }]);
  const changed = validateReport(cleanReport({ b3_totalEnergy: 150 }), { ...BASIS, acceptances });
  expect(changed.findings).toMatchObject([{ rule: 'B3-07' }]);
});

test('the module is what B1 says, and basis until it says anything', () => {
  const option = (b1_module: string | null) => moduleOf(cleanReport({ b1_module }));
  expect(option('Option A (Basic Module only)')).toBe('basis');
  expect(option('Option B (Basic Module and Comprehensive Module)')).toBe('udvidet');
  expect(option(null)).toBe('basis');
});

test('in 1.0.0 a month is a name', () => {
  const months = { x_startMonth: 'January', x_endMonth: 'December' };
  const result = validateReport(
    cleanReport(
      {
        ...months,
        x_templateVersion: '1.0.0',
        x_schemaRef: 'https://xbrl.efrag.org/taxonomy/vsme/2024-12-17/x.xsd',
      },
      { version: '1.0.0', lists: {} },
    ),
    BASIS,
  );
  expect(result.findings).toEqual([]);
});
