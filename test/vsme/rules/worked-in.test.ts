import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { contentOf, type RowsChange } from '../../../src/workbook/change-set';
import { cellAt, type ReadRequest, type Snapshot } from '../../../src/workbook/snapshot';
import { validateReport } from '../../../src/vsme/validate';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportIn, reportOf } from '../support/read-report';
import { rowsAboveTables } from '../support/rows-above-tables';

const SAMPLE = sample('1.3.0');
const FULL: ReadRequest = { depth: 'full', want: vsmeAreas('all') };

/** As Excel does it when a person renames a tab: every reference says the new name. */
const RENAMED: Readonly<Record<string, string>> = {
  'General Information': 'Generelle oplysninger',
  'Environmental Disclosures': 'Miljø',
  'Social Disclosures': 'Sociale forhold',
};

function withSheetsRenamed(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/(?:workbook|worksheets\/[^/]+|charts\/[^/]+)\.xml$/.test(name)) continue;
    let xml = strFromU8(bytes);
    for (const [before, after] of Object.entries(RENAMED)) {
      xml = xml
        .replaceAll(`'${before}'!`, `'${after}'!`)
        .replaceAll(`<sheet name="${before}"`, `<sheet name="${after}"`);
    }
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

async function inDanish(file: XlsxFile, language: string): Promise<void> {
  const at = { sheet: 'Language Selection', cell: 'G7' };
  const before = contentOf(cellAt(await file.read({ depth: 'full' }), at.sheet, at.cell));
  await file.apply({
    title: { da: 'Sprog', en: 'Language' },
    changes: [{ kind: 'cell', ...at, before, after: { value: language } }],
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
}

/** Where it stands may differ, and so may the texts of the workbook: not what is wrong. */
function verdict(snapshot: Snapshot): readonly string[] {
  return validateReport(reportIn(snapshot), { module: 'auto' }).findings.map(
    ({ rule, datapoint, row, message }) => `${rule} ${datapoint} ${row ?? ''} ${message.da}`,
  );
}

describeWithTemplates('a workbook that people have worked in', () => {
  test('with rows above its tables, in Danish and with renamed sheets, it gets the same verdict', async () => {
    const clean = XlsxFile.open(readTemplate(SAMPLE));
    const expected = verdict(await clean.read(FULL));
    const file = XlsxFile.open(withSheetsRenamed(readTemplate(SAMPLE)));
    const { changes, title } = rowsAboveTables(reportOf(SAMPLE));
    await file.apply({
      title,
      changes: (changes as readonly RowsChange[]).map((change) => ({
        ...change,
        sheet: RENAMED[change.sheet] ?? change.sheet,
      })),
    });
    const lists = reportIn(await file.read(FULL)).enums('template_translations')!;
    await inDanish(
      file,
      lists.find((language) => language.endsWith('[da]'))!,
    );
    const worked = await file.read(FULL);
    expect(verdict(worked)).toEqual(expected);

    const report = reportIn(worked);
    const total = report.datapoints.get('b3_totalEnergy')!;
    expect(total.cells[0]!.sheet).toBe('Miljø');
    // The question is printed in the language the workbook shows.
    expect(total.printedQuestion(1)).toMatch(/energi/i);
  }, 60_000);
});
