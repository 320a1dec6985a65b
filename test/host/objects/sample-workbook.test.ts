import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import { comparePackages } from '../../support/canonical-xml';
import { loadExcelLibrary } from '../../support/office-js';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';

const SHEET = 'Environmental Disclosures';

function open(bytes: Uint8Array) {
  const excel = new EmbeddedExcel(bytes, { displayLanguage: 'en-US' });
  return { excel, run: loadExcelLibrary(excel.office).Excel.run };
}

const shown = (value: CellValue): unknown => (value === null ? '' : isCellError(value) ? value.error : value);

describeWithTemplates('EFRAG’s filled workbook through Office.js', () => {
  it('has every value of the file', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    const { run } = open(bytes);
    const { contents } = readSnapshot(OoxmlPackage.open(bytes), { depth: 'validate' });
    let compared = 0;
    for (const [sheet, { cells }] of contents) {
      const used = await run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
        range.load('values,rowIndex,columnIndex');
        await context.sync();
        return { values: range.values, top: range.rowIndex + 1, left: range.columnIndex + 1 };
      });
      let filled = 0;
      for (const [{ row, column }, { value }] of cells) {
        const read: unknown = used.values[row - used.top]?.[column - used.left];
        if (read !== shown(value))
          expect([sheet, row, column, read]).toEqual([sheet, row, column, shown(value)]);
        if (shown(value) !== '') filled++;
        compared++;
      }
      expect(used.values.flat().filter((value) => value !== '')).toHaveLength(filled);
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it('recalculates what depends on an edit and saves nothing but that', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    const { excel, run } = open(bytes);
    const totals = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const before = sheet.getRange('D25').load('values');
      await context.sync();
      const was = before.values[0]![0] as number;
      sheet.getRange('D22').values = [[123.5]];
      const after = sheet.getRange('D25').load('values');
      await context.sync();
      return [was, after.values[0]![0]];
    });
    expect(totals).toEqual([150, 173.5]);

    const saved = excel.bytes();
    const { addedParts, removedParts, changedParts } = comparePackages(bytes, saved);
    expect([addedParts, removedParts]).toEqual([[], []]);
    const sheets = excel.workbook.sheets.map(({ name }) => name);
    const touched = `xl/worksheets/sheet${sheets.indexOf(SHEET) + 1}.xml`;
    for (const [part, { added }] of changedParts) {
      expect(part).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
      // Cells beside the edited one have only their computed values changed.
      for (const line of added) expect(line).toMatch(part === touched ? /^<c / : /^<c [^>]*>.*<f/);
    }
    expect([...changedParts.keys()]).toContain(touched);

    const reopened = open(saved);
    const values = await reopened.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('D22:D25').load('values');
      await context.sync();
      return [range.values[0]![0], range.values[3]![0]];
    });
    expect(values).toEqual([123.5, 173.5]);
  });

  it('inserts rows where the template allows it, and goes on from there', async () => {
    const { excel, run } = open(readTemplate(sample('1.3.0')));
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('D22').values = [[123.5]];
      sheet.getRange('20:21').insert('Down');
      const moved = sheet.getRange('D24:D27').load('values');
      const name = context.workbook.names
        .getItem('GrossScope1GreenhouseGasEmissions')
        .getRange()
        .load('address');
      await context.sync();
      expect([moved.values[0]![0], moved.values[3]![0]]).toEqual([123.5, 173.5]);
      return name.address;
    });
    expect(address).toBe(`'${SHEET}'!D24`);
    expect(open(excel.bytes()).excel.workbook.sheet(SHEET)!.cell({ row: 27, column: 4 }).value).toBe(173.5);
  });
});
