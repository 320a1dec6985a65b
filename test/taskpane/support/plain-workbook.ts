import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';

/** A workbook that is no template of anybody: one sheet with one word. */
export async function plainWorkbook(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  const sheet = {
    name: 'Ark1',
    visibility: 'visible',
    styles: {},
    cells: [{ cell: 'A1', content: { value: 'Budget' } }],
    styledAreas: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
  } as const;
  await file.apply({ title: { da: 'Ark', en: 'Sheet' }, changes: [{ kind: 'add-sheet', sheet }] });
  return file.toBytes();
}
