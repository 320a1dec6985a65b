import { calculateFile } from '../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { parseArea, parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { contentOf } from '../../../src/workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { completenessOf } from '../../../src/vsme/completeness';
import { answerStates } from '../../../src/vsme/relevance/answer-states';
import { templateVerdicts, type TemplateVerdict } from '../../../src/vsme/template-verdict/template-verdict';
import { validateReport } from '../../../src/vsme/validate';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { withoutProtection } from '../../support/unprotected';
import { BLANK_VERSIONS, blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { withValue } from '../support/altered-snapshot';
import { reportIn, snapshotOf } from '../support/read-report';

function verdictsOf(snapshot: Snapshot): ReadonlyMap<string, TemplateVerdict> {
  const report = reportIn(snapshot);
  const { findings, accepted, module } = validateReport(report, { module: 'auto' });
  const completeness = completenessOf(report, answerStates(report, findings, module));
  const verdicts = templateVerdicts(snapshot, report, { findings, accepted, completeness });
  return new Map(verdicts.map((verdict) => [verdict.disclosure, verdict]));
}

const differing = (verdicts: ReadonlyMap<string, TemplateVerdict>) =>
  Object.fromEntries(
    [...verdicts.values()]
      .filter(({ passes, ours }) => passes !== ours)
      .map(({ disclosure, reasons }) => [disclosure, reasons.map(({ da }) => da)]),
  );

/** A workbook after edits and calculation, by defined name or datapoint. */
async function edited(file: string, edits: Readonly<Record<string, CellValue>>): Promise<Snapshot> {
  const xlsx = XlsxFile.open(withoutProtection(readTemplate(file)));
  const before = await xlsx.read({ depth: 'full' });
  const report = reportIn(snapshotOf(file));
  await xlsx.apply({
    title: { da: 'Prøve', en: 'Trial' },
    changes: Object.entries(edits).map(([id, value]) => {
      const { sheet, cell } = report.datapoints.get(id)!.cells[0]!;
      const was = contentOf(cellAt(before, sheet, parseCell(cell)!));
      return { kind: 'cell', sheet, cell, before: was, after: { value } };
    }),
  });
  await xlsx.recalculate((pkg, due) => calculateFile(pkg, [], due));
  return xlsx.read({ depth: 'full', want: vsmeAreas('all') });
}

const NOT_BEGUN = [expect.stringContaining('så længe modulet ikke er valgt')];

describeWithTemplates("the template's own verdict", () => {
  it.each(BLANK_VERSIONS)('is found beside the heading of each disclosure in %s', (version) => {
    const snapshot = snapshotOf(blank(version));
    const verdicts = verdictsOf(snapshot);
    expect(verdicts.size).toBe(25);
    for (const { disclosure, statuses } of verdicts.values()) {
      for (const { sheet, cell, status } of statuses) {
        const { row, column } = parseCell(cell)!;
        const heading = String(valueAt(snapshot, sheet, { row, column: column - 1 })).trim();
        const codes = [...heading.matchAll(/\b([BC]\d+) -/g)].map(([, code]) => code);
        expect([heading, codes]).toEqual([heading, /^[BC]/.test(disclosure) ? [disclosure] : []]);
        expect(status).not.toBe('unreadable');
      }
    }
  });

  it.each(BLANK_VERSIONS)('of blank %s lacks nothing that is not begun, and we say so', (version) => {
    const verdicts = verdictsOf(snapshotOf(blank(version)));
    expect(differing(verdicts)).toEqual(
      Object.fromEntries(['B3', 'B6', 'B7', 'B8', 'B9', 'B10'].map((code) => [code, NOT_BEGUN])),
    );
    expect(verdicts.get('B1')).toMatchObject({ passes: false, ours: false, reasons: [] });
  });

  it.each([
    ['1.1.0', {}],
    ['1.3.0', { B2: ['Skabelonen kræver ikke »Politik offentligt tilgængelig«.'] }],
  ] as const)('of Sample %s differs from ours only where it is blind', (version, alsoDiffering) => {
    expect(differing(verdictsOf(snapshotOf(sample(version))))).toEqual({
      META: ['Skabelonen kontrollerer ikke dette: LEI-koden skal være gyldig.'],
      ...alsoDiffering,
    });
  });

  it('takes sensitive information as passed', () => {
    expect(verdictsOf(snapshotOf(sample('1.3.0'))).get('B6')).toMatchObject({
      statuses: [{ status: 'sensitive' }],
      passes: true,
      ours: true,
    });
  });

  it.each(['1.1.1', '1.3.0'] as const)('is understood in Danish in blank %s', async (version) => {
    const english = verdictsOf(snapshotOf(blank(version)));
    const danish = verdictsOf(
      await edited(blank(version), {
        x_language: 'Danish - Reviewed translation by Danish Standard Setter [da]',
      }),
    );
    expect(danish.get('META')?.says.da).toBe('»MANGLENDE VÆRDI«');
    const verdicts = (of: typeof english) =>
      [...of.values()].map(({ disclosure, statuses, passes }) => [
        disclosure,
        statuses.map(({ status }) => status),
        passes,
      ]);
    expect(verdicts(danish)).toEqual(verdicts(english));
  });

  it('shows what the targets lack on the line of B3, which we tell', async () => {
    const verdicts = verdictsOf(await edited(sample('1.3.0'), { c3_baseYear: null }));
    expect(verdicts.get('B3')).toMatchObject({ passes: false, ours: true });
    expect(verdicts.get('B3')!.reasons.map(({ da }) => da)).toContain(
      'Skabelonen viser mangler i reduktionsmålene (C3) på linjen for B3.',
    );
    expect(verdicts.get('C3')).toMatchObject({ passes: true, ours: false });
  });

  it('lets error values pass, which we tell', () => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).datapoints.get('b3_scope1')!.cells[0]!;
    const verdicts = verdictsOf(withValue(snapshot, { sheet, area: parseArea(cell)! }, { error: '#REF!' }));
    expect(verdicts.get('B3')).toMatchObject({ passes: true, ours: false });
    expect(verdicts.get('B3')!.reasons.map(({ da }) => da)).toContainEqual(
      expect.stringContaining('Skabelonen kontrollerer ikke dette'),
    );
  });

  it('is stricter than ours on a NACE class that it takes for a heading', async () => {
    const nace = 'NACE I - 56.21 Event catering activities';
    const verdict = verdictsOf(await edited(sample('1.3.0'), { b1_nace: nace })).get('B1')!;
    expect(verdict).toMatchObject({ passes: false, ours: true });
    expect(verdict.reasons.map(({ da }) => da)).toEqual([
      'Skabelonen tager NACE-klassen 56.21 for en overskrift.',
      expect.stringMatching(/^Skabelonen skriver »ERROR« i General Information!F\d+\.$/),
    ]);
  });

  it('does not see that a total it calculates has been written over', async () => {
    const verdict = verdictsOf(await edited(sample('1.3.0'), { b3_elTot: 1 })).get('B3')!;
    expect(verdict).toMatchObject({ passes: true, ours: false });
    expect(verdict.reasons).not.toEqual([]);
  });

  it.each(['FÆRDIG', { error: '#NAME?' }, 7])('says that a status of %j is none of its own', (value) => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const { sheet, cell } = verdictsOf(snapshot).get('B4')!.statuses[0]!;
    const verdict = verdictsOf(withValue(snapshot, { sheet, area: parseArea(cell)! }, value)).get('B4')!;
    expect(verdict.passes).toBeNull();
    expect(verdict.reasons).toHaveLength(1);
  });

  it('is not there when its cells cannot be found', () => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const names = snapshot.names.filter(({ name }) => name !== 'template_overall_validation_status');
    expect(verdictsOf({ ...snapshot, names }).size).toBe(0);
  });
});
