import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { EXAMPLE_ANSWERS } from '../../../src/vsme/danish-workbook/example-answers';
import type { GivenAnswers } from '../../../src/vsme/danish-workbook/form-sheet';
import { setDatapoint } from '../../../src/vsme/fill';
import type { Report } from '../../../src/vsme/report';
import { Facts } from '../../../src/vsme/rules/facts';
import { validateReport } from '../../../src/vsme/validate';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { CellContent, CellValue } from '../../../src/workbook/cell-value';
import { contentOf, sameContent, type CellChange } from '../../../src/workbook/change-set';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { blank, describeWithTemplates, readTemplate } from '../../support/templates';
import { reportIn, snapshotOf } from '../support/read-report';
import { made } from './support';

jest.setTimeout(120_000);

const RELEASE = '1.3.0';

/** Where the two workbooks are meant to differ: the rule, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'B3-07': "EFRAG's template has no row for district heating, so that the parts are below the total there.",
};

function writtenAs(
  report: Report,
  datapoint: string,
  row: number | undefined,
  value: CellValue,
): CellContent {
  const { changes } = setDatapoint(report, { datapoint, ...(row && { row }), value });
  return (changes[0] as CellChange).after;
}

/** The content of a Danish workbook in EFRAG's blank template, as if somebody had typed it over. */
async function inEfragsTemplate(danish: Report): Promise<Report> {
  const facts = new Facts(danish);
  const empty = reportIn(snapshotOf(blank(RELEASE)));
  const changes: CellChange[] = [];
  for (const { datapoint, cells } of empty.datapoints.values()) {
    const { id, computed, constant, type } = datapoint;
    const isFigureHere = danish.datapoints.get(id)?.datapoint.computed !== undefined;
    if (constant || computed?.locked || (computed && isFigureHere) || id === 'x_language') continue;
    for (const { row, reading, cell } of facts.answers(id)) {
      const target = cells[row - 1];
      if (!target) continue;
      // A value that a person could not choose is pasted as it is, and so is the name of a site.
      const isPasted = reading.defect !== undefined || type === 'reference' || reading.meaning === null;
      const written = isPasted
        ? { value: reading.defect ? cell.value : reading.meaning }
        : writtenAs(empty, id, cells.length > 1 ? row : undefined, reading.meaning);
      const { sheet, cell: address } = target;
      const change: CellChange = {
        kind: 'cell',
        sheet,
        cell: address,
        before: contentOf(target),
        after: written,
      };
      if (!sameContent(change.before, change.after)) changes.push(change);
    }
  }
  const file = XlsxFile.open(readTemplate(blank(RELEASE)));
  await file.apply({ title: { da: 'Overfør', en: 'Copy' }, changes });
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  return reportIn(readSnapshot(file.package, { depth: 'full', want: vsmeAreas('all') }));
}

function verdict(report: Report): readonly string[] {
  const { findings } = validateReport(report, { module: 'auto' });
  return findings
    .filter(({ rule }) => !(rule in DIFFERENCES))
    .map(({ rule, datapoint }) => `${rule} ${datapoint}`)
    .sort();
}

const DEFECTS: GivenAnswers = {
  x_entityName: null,
  b1_legalFormOther: null,
  b1_site_postal: ['8700', '870', '7100', '8722', '8660', '8700', '7130', '8700'],
  b3_scope1: null,
  b3_scope2lb: -4,
  b6_stress: 200_000,
  b7_circText: null,
  b8_male: 45,
  b10_cbCount: 90,
  c1_products: null,
  c3_targetYear: 2024,
  c6_otherText: null,
  c9_male: null,
};

describeWithTemplates(`the same content in EFRAG ${RELEASE} and in the Danish workbook`, () => {
  test.each([
    ['the example', {}],
    ['the example with defects', DEFECTS],
  ])('has the same verdict: %s', async (_, defects) => {
    const { report } = await made({ ...EXAMPLE_ANSWERS, ...defects });
    const theirs = verdict(await inEfragsTemplate(report));
    expect(verdict(report)).toEqual(theirs);
    expect(theirs.length > 0).toBe(Object.keys(defects).length > 0);
  });
});
