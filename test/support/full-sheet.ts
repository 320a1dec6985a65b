import type { NewSheet } from '../../src/workbook/new-sheet';

/** A new sheet with everything a sheet can be described with. */
export const FULL_SHEET: NewSheet = {
  name: 'Alt på ét ark',
  visibility: 'visible',
  styles: {
    head: { fill: '#1F4E79', color: '#FFFFFF', bold: true, horizontal: 'left', indent: 2 },
    missing: { fill: '#FFC7CE', color: '#9C0006', bold: true },
    high: { italic: true, border: 'thin', borderColor: '#9C0006' },
  },
  cells: [
    { cell: 'A1', content: { value: 'Forbrug' }, style: 'head' },
    { cell: 'A3', content: { value: 'Afdeling' } },
    { cell: 'B3', content: { value: 'El\n(kWh)' } },
    { cell: 'C3', content: { value: 'Vand' } },
    { cell: 'A4', content: { value: 'Afdeling 1' } },
    { cell: 'B4', content: { value: 10 } },
    { cell: 'B5', content: { value: 20 } },
    { cell: 'A7', content: { value: 'I alt' } },
    { cell: 'B7', content: { formula: 'SUBTOTAL(109,B4:B6)' } },
  ],
  styledAreas: [],
  columnWidths: [{ column: 1, width: 20 }],
  rowHeights: [],
  merges: ['A1:C1'],
  validations: [{ areas: 'B4:B6', type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' }],
  protected: false,
  showGridLines: false,
  frozen: { rows: 3, columns: 0 },
  conditionalFormats: [
    { areas: 'B4:B6 C5:C6', formula: 'ISBLANK($B4)', style: 'missing', stopIfTrue: true },
    { areas: 'B4:B6', formula: 'B4>10', style: 'high' },
  ],
  print: {
    orientation: 'landscape',
    fitToWidth: 1,
    titleRows: '1:3',
    area: 'A1:D8',
    rowBreaks: [7, 5],
    footer: { left: 'Drift && miljø', right: 'Side &P af &N' },
  },
  tables: [{ name: 'Forbrug', area: 'A3:C7', style: 'TableStyleLight1', totalsRow: true }],
  tabColor: '#1F4E79',
};
