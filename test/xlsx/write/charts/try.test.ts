import { writeFileSync } from 'node:fs';
import { emptyWorkbook } from '../../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { calculateFile } from '../../../../src/xlsx/calculation/file';
import type { NewSheet } from '../../../../src/workbook/new-sheet';

test('x', async () => {
  const rows = [['', '2024', '2025', 'Mål'], ['Energi', 10.5, 9.2, 8], ['Vand', 4, 4.4, 4], ['Affald', 7, 6.1, 5]];
  const sheet: NewSheet = {
    name: 'Bestyrelse & tal', visibility: 'visible', styles: {}, styledAreas: [], columnWidths: [], rowHeights: [], merges: [], validations: [], protected: false, showGridLines: false, frozen: { rows: 0, columns: 0 },
    cells: [...rows.flatMap((r, i) => r.map((v, j) => ({ cell: 'ABCD'[j]! + (i + 1), content: { value: v } }))), { cell: 'E2', content: { formula: 'B2+C2' } }, { cell: 'E3', content: { formula: 'B3+C3' } }, { cell: 'E4', content: { formula: 'B4+C4' } }, { cell: 'E1', content: { value: 'Sum' } }],
    charts: [
      { name: 'Søjler', kind: 'column', title: 'Energi faldt 12 % på et år', description: 'd', area: 'G1:M14', categories: 'A2:A4', series: [{ name: 'B1', values: 'B2:B4', colors: ['#7FA6C9'] }, { name: 'C1', values: 'C2:C4', colors: ['#0B4F6C'] }, { name: 'D1', values: 'D2:D4', colors: ['#B8580A'], asLine: true, dashed: true }], values: { numberFormat: '#,##0.0', title: 'MWh' }, legend: 'bottom', labels: false },
      { name: 'Liggende', kind: 'stacked-bar', title: 'Stablet', description: 'd', area: 'N1:T14', categories: 'A2:A4', series: [{ name: 'B1', values: 'B2:B4', colors: ['#7FA6C9'] }, { name: 'C1', values: 'C2:C4', colors: ['#0B4F6C'] }], values: { numberFormat: '0' }, legend: 'bottom', labels: true },
      { name: 'Ring', kind: 'doughnut', title: 'Ring', description: 'd', area: 'G16:M30', categories: 'A2:A4', series: [{ name: 'E1', values: 'E2:E4', colors: ['#7FA6C9', '#0B4F6C', '#B8580A'] }], values: { numberFormat: '0.0' }, legend: 'bottom', labels: true },
      { name: 'Linje', kind: 'line', title: 'Linje', description: 'd', area: 'N16:T30', categories: 'A2:A4', series: [{ name: 'B1', values: 'B2:B4', colors: ['#7FA6C9'] }, { name: 'D1', values: 'D2:D4', colors: ['#B8580A'], dashed: true }], values: { numberFormat: '0', minimum: 0 }, legend: 'bottom', labels: false },
    ],
  };
  const file = XlsxFile.open(emptyWorkbook());
  await file.apply({ title: { da: '', en: '' }, changes: [{ kind: 'add-sheet', sheet }] });
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  writeFileSync('/tmp/charts.xlsx', file.toBytes());
});
