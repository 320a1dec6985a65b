import type { CellValue } from '../../../../src/workbook/cell-value';
import type { NewCell, NewSheet } from '../../../../src/workbook/new-sheet';
import { formatCell } from '../../../../src/workbook/address';
import { openPlan, planAreas } from '../../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../../src/handlingsplan/plan-book';
import { createWorkbook } from '../../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';

export type Row = readonly (CellValue | { readonly formula: string })[];

export const HEADINGS = [
  'Målepunkt',
  'Indikator',
  'Enhed',
  'Niveau',
  'LBF-afdelingsnr.',
  'År',
  'Værdi',
  'Kilde',
  'Estimat',
  'Landsgennemsnit',
] as const;

const PLAN: readonly Row[] = [
  ['Målepunkt', 'Mål', 'Indikator', 'Initiativ', 'Ansvarlig', 'Deadline', 'Status'],
  [
    'Energiforbrug',
    'Vi bruger 10 % mindre energi i 2030 end i 2024',
    'Fælles elforbrug',
    'Skift til LED på alle trapper',
    'Mette Holm',
    '31-12-2027',
    'I gang',
  ],
];

export function sheetOf(
  name: string,
  rows: readonly Row[],
  formats: Readonly<Record<number, string>> = {},
): NewSheet {
  const styles = Object.fromEntries(
    Object.entries(formats).map(([column, numberFormat]) => [`c${column}`, { numberFormat }]),
  );
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): NewCell[] => {
      if (value === null) return [];
      const content = typeof value === 'object' && 'formula' in value ? value : { value };
      const style = r > 0 && formats[c + 1] !== undefined ? { style: `c${c + 1}` } : {};
      return [{ cell: formatCell({ row: r + 1, column: c + 1 }), content, ...style }];
    }),
  );
  return {
    name,
    visibility: 'visible',
    styles,
    cells,
    styledAreas: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
  };
}

export async function workbookOf(...sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  const title = { da: 'Ark', en: 'Sheets' };
  await file.apply({ title, changes: sheets.map((sheet) => ({ kind: 'add-sheet', sheet }) as const) });
  return file.toBytes();
}

/** A plan of one goal with these rows of figures, as a file. */
export async function planFile(
  figures: readonly Row[],
  formats: Readonly<Record<number, string>> = {},
): Promise<Uint8Array> {
  return workbookOf(sheetOf('Handlingsplan', PLAN), sheetOf('Data', [[...HEADINGS], ...figures], formats));
}

export async function bookOf(bytes: Uint8Array): Promise<PlanBook> {
  const snapshot = await XlsxFile.open(bytes).read({ depth: 'full', want: planAreas });
  const book = openPlan(snapshot);
  if (!book) throw new Error('not read as a plan');
  return book;
}

export async function planBook(
  figures: readonly Row[],
  formats: Readonly<Record<number, string>> = {},
): Promise<PlanBook> {
  return bookOf(await planFile(figures, formats));
}
