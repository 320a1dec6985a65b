import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/cell-value';
import { withChanges, type CellChange } from '../../../src/workbook/change-set';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { Finding } from '../../../src/validation/finding';
import { VSME_RULES } from '../../../src/vsme/rules/vsme-rules';
import { revalidateReport, validateReport, type ReportValidation } from '../../../src/vsme/validate';
import { bindReport } from '../../../src/vsme/bind';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../../support/templates';
import { withNames, withoutNames, withRowsInserted } from '../support/altered-snapshot';
import { corrupted, CORRUPTIONS } from '../support/corruptions';
import { reportIn, reportOf, snapshotOf } from '../support/read-report';

const SAMPLE = sample('1.3.0');
const AUTO = { module: 'auto' } as const;
const OURS: ReadonlySet<string> = new Set(VSME_RULES.map(({ id }) => id));

const told = ({ findings }: Pick<ReportValidation, 'findings'>) =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

describeWithTemplates("EFRAG's filled samples have only true findings", () => {
  test('1.3.0', () => {
    const result = validateReport(reportOf(SAMPLE), AUTO);
    expect(result.module).toBe('udvidet');
    expect(result.notChecked).toEqual([]);
    expect(told(result)).toEqual([
      // The sample's identifier is “TestCode1234” under the scheme LEI.
      'X03 General Information!E4',
      // The look-up of coordinates is off, so its one site shows “-”.
      'B1-21 General Information!H406',
      // Practices and policies are ticked, but not whether they are public.
      'B2-03 General Information!N512',
      // 250 MWh in all, 159 MWh in the rows.
      'B3-07 Environmental Disclosures!G5',
    ]);
  });

  test('1.1.0', () => {
    const result = validateReport(reportOf(sample('1.1.0')), AUTO);
    expect(result.notChecked).toEqual([]);
    expect(told(result)).toEqual(['X03 General Information!E4', 'B3-07 Environmental Disclosures!G5']);
  });
});

describeWithTemplates("EFRAG's blank templates", () => {
  test.each(BLANK_VERSIONS)('%s lacks only what must be filled', (version) => {
    const result = validateReport(reportOf(blank(version)), AUTO);
    expect(result.module).toBe('basis');
    expect(result.findings.filter(({ origin }) => origin === 'crash')).toEqual([]);
    expect(result.notChecked).toEqual([]);
    expect(result.findings.map(({ rule }) => rule)).toEqual([
      ...['X01', 'X02', 'X06', 'X07', 'X08'],
      ...['B1-01', 'B1-02', 'B1-06', 'B1-09', 'B1-13', 'B1-14', 'B1-15', 'B1-16', 'B1-18', 'B1-19'],
      ...['B3-01', 'B3-08', 'B3-09', 'B6-01', 'B6-02', 'B7-01', 'B7-04'],
      ...['B8-01', 'B9-01', 'B9-02'],
      // 1.3.0 answers the minimum wage with YES beforehand.
      ...(version === '1.3.0' ? [] : ['B10-01']),
      ...['B10-05', 'B10-09'],
    ]);
    expect(result.findings.filter(({ cell }) => cell === null)).toEqual([]);
  });
});

describeWithTemplates('corrupted samples', () => {
  const relevant = CORRUPTIONS.filter(
    ({ expectRules }) => expectRules.length === 0 || expectRules.some((rule) => OURS.has(rule)),
  );

  test('the scenarios of this set of rules are all there', () => {
    expect(relevant.map(({ id }) => id)).toHaveLength(RELEVANT_SCENARIOS);
  });

  test.each(relevant.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))(
    '%s',
    (_, scenario) => {
      const snapshot = snapshotOf(SAMPLE);
      const clean = reportOf(SAMPLE);
      const said = ({ rule, cell, message }: Finding) => `${rule} ${cell} ${message.en}`;
      const known = new Set(validateReport(clean, AUTO).findings.map(said));
      const { findings } = validateReport(reportIn(corrupted(snapshot, clean, scenario)), AUTO);
      const fresh = findings.filter((finding) => !known.has(said(finding))).map(({ rule }) => rule);
      const expected = [...scenario.expectRules, ...scenario.ourFindings].filter((rule) => OURS.has(rule));
      expect([...new Set(fresh)].sort()).toEqual([...new Set(expected)].sort());
    },
  );
});

const RELEVANT_SCENARIOS = 62;

describeWithTemplates('a fix in the real workbook', () => {
  test.each([
    ['K07', 'GEN-WS', 'DKK'],
    ['K16', 'B1-23', '55.6761,12.5683'],
    ['K25', 'B3-13', true],
    ['K44', 'GEN-ENUM', '    20 01 01 - Non-Hazardous - Paper and cardboard'],
    ['K71', 'GEN-ENUM', 'YES'],
  ])('%s: %s writes %p, and the finding is gone', (id, rule, value) => {
    const scenario = CORRUPTIONS.find((one) => one.id === id)!;
    const broken = corrupted(snapshotOf(SAMPLE), reportOf(SAMPLE), scenario);
    const { fix } = validateReport(reportIn(broken), AUTO).findings.find((one) => one.rule === rule)!;
    expect(fix!.changes).toMatchObject([{ kind: 'cell', after: { value } }]);
    const { findings } = validateReport(reportIn(withChanges(broken, fix!)), AUTO);
    expect(findings.filter((one) => one.rule === rule)).toEqual([]);
  });
});

describeWithTemplates('what was not read is not checked', () => {
  test('without formulas and lists GEN-FORMULA and GEN-ENUM say so, and have not passed', () => {
    const full = reportOf(SAMPLE);
    const datapoints = new Map(
      [...full.datapoints].map(([id, bound]) => [
        id,
        { ...bound, cells: bound.cells.map(({ sheet, cell, value }) => ({ sheet, cell, value })) },
      ]),
    );
    const result = validateReport({ ...full, datapoints, enums: () => null }, AUTO);
    expect(result.notChecked.map(({ rule }) => rule)).toEqual(['GEN-ENUM', 'GEN-FORMULA']);
    expect(result.passed).not.toContain('GEN-ENUM');
    expect(result.passed).not.toContain('GEN-FORMULA');
  });
});

describeWithTemplates('after an edit', () => {
  test('validating only the rules concerned says what validating everything says', () => {
    const clean = reportOf(SAMPLE);
    const places = [...clean.datapoints.values()].flatMap(({ cells }) => cells);
    const [module] = clean.datapoints.get('b1_module')!.cells;
    const place = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...places, ...clean.boxes.values()) },
      { weight: 1, arbitrary: fc.constant(module!) },
    );
    const value = fc.oneof(
      fc.constantFrom(null, '-', 'JA', 'YES', '1.234,5', ' DKK ', 'Denmark', true, false, { error: '#REF!' }),
      fc.constantFrom('Option A (Basic Module only)', 'Option B (Basic Module and Comprehensive Module)'),
      fc.integer({ min: -5, max: 3000 }),
    );
    const step = fc.record({ place, value });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        let snapshot: Snapshot = snapshotOf(SAMPLE);
        let validation = validateReport(clean, AUTO);
        for (const { place: at, value: written } of steps) {
          snapshot = withChanges(snapshot, {
            title: { da: 'Ret', en: 'Edit' },
            changes: [cellChange(at, written)],
          });
          const report = bindReport(snapshot, clean.template);
          validation = revalidateReport(validation, report, AUTO);
          expect(comparable(validation)).toEqual(comparable(validateReport(report, AUTO)));
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['rows were inserted', (full: Snapshot) => withRowsInserted(full, 'General Information', 5, 3)],
    ['a name was removed', (full: Snapshot) => withoutNames(full, 'Turnover')],
    [
      'a name was moved',
      (full: Snapshot) =>
        withNames(full, (name) =>
          name.name === 'TotalEnergyConsumption'
            ? [{ ...name, refersTo: "'Environmental Disclosures'!$G$6" }]
            : [name],
        ),
    ],
    ['less was read', (full: Snapshot) => withoutNames(full, 'enum_ListCountriesName')],
  ])('everything is validated anew when %s', (_, change) => {
    const before = validateReport(reportOf(SAMPLE), AUTO);
    const report = reportIn(change(snapshotOf(SAMPLE)));
    const anew = comparable(validateReport(report, AUTO));
    expect(comparable(revalidateReport(before, report, AUTO))).toEqual(anew);
    expect(anew).not.toEqual(comparable(before));
  });
});

function cellChange(at: { sheet: string; cell: string }, value: CellValue): CellChange {
  return { kind: 'cell', sheet: at.sheet, cell: at.cell, before: { value: null }, after: { value } };
}

function comparable({ findings, passed, notRelevant, notChecked, module }: ReportValidation) {
  return { findings, passed, notRelevant, notChecked, module };
}
