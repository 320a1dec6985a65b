import fc from 'fast-check';
import { formatCell } from '../../../../src/workbook/address';
import type { NewSheet } from '../../../../src/workbook/new-sheet';
import { chartOnSheet } from '../../../../src/workbook/sheet-chart';
import { OoxmlPackage } from '../../../../src/xlsx/package/package';
import { readCharts } from '../../../../src/xlsx/read/charts';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { anyChartSheet } from '../../../support/any-chart';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';

const FILE = handMadeXlsx({ sheets: { 'Et andet ark': '<sheetData/>' } });

const textsOf = ({ cells }: NewSheet): ReadonlyMap<string, string> =>
  new Map(cells.map(({ cell, content }) => [cell, 'value' in content ? String(content.value) : '']));

test('a chart that is written is read again as what it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyChartSheet, async (sheet) => {
      const file = XlsxFile.open(FILE);
      await file.apply({
        title: { da: 'Nyt ark', en: 'New sheet' },
        changes: [{ kind: 'add-sheet', sheet }],
      });
      const read = readCharts(OoxmlPackage.open(file.toBytes()), 'xl/worksheets/sheet2.xml');
      const texts = textsOf(sheet);
      const expected = sheet.charts!.map((chart) =>
        chartOnSheet(chart, sheet.name, (at) => texts.get(formatCell(at)) ?? ''),
      );
      expect(read).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
