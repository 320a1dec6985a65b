import { columnLetters, formatArea, formatCell } from '../../../src/workbook/address';
import type { CellContent, CellValue } from '../../../src/workbook/cell-value';
import type { CellStyle, NewCell, NewSheet } from '../../../src/workbook/new-sheet';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';

export type Look = keyof typeof LOOKS;

/** What is written in one cell: a value, or a formula. */
export type Written = CellValue | { readonly formula: string };

const LINES = { border: 'thin', borderColor: '#9DB4C0' } as const;

/** The looks that the workbooks share, each as somebody at an office would choose them. */
const LOOKS = {
  title: { bold: true, size: 16, color: '#16324F' },
  note: { italic: true, color: '#7F7F7F' },
  heading: { ...LINES, fill: '#16324F', color: '#FFFFFF', bold: true, wrap: true, vertical: 'center' },
  group: { ...LINES, fill: '#2A628F', color: '#FFFFFF', bold: true, horizontal: 'center' },
  section: { fill: '#C8E3D4', bold: true, color: '#1B4332' },
  label: { bold: true, fill: '#EAF2F8' },
  text: { ...LINES, wrap: true, vertical: 'top' },
  block: { ...LINES, wrap: true, vertical: 'center', fill: '#F4F9F4' },
  date: { ...LINES, numberFormat: 'dd-mm-yyyy', horizontal: 'center', vertical: 'top' },
  longDate: { ...LINES, numberFormat: 'd. mmmm yyyy', vertical: 'top' },
  year: { ...LINES, numberFormat: '0', horizontal: 'center', vertical: 'top' },
  number: { ...LINES, numberFormat: '#,##0.0', vertical: 'top' },
  percent: { ...LINES, numberFormat: '0%', vertical: 'top' },
  input: { ...LINES, wrap: true, vertical: 'top', fill: '#FFFBE6', unlocked: true },
  percentInput: { ...LINES, numberFormat: '0%', vertical: 'top', fill: '#FFFBE6', unlocked: true },
  example: { ...LINES, italic: true, color: '#A6A6A6', fill: '#F2F2F2', wrap: true },
  total: { ...LINES, bold: true, fill: '#D9E2EC' },
  late: { fill: '#FFC7CE', color: '#9C0006', bold: true },
  done: { fill: '#C6EFCE', color: '#006100' },
} as const satisfies Record<string, CellStyle>;

/** One sheet while it is written. Rows and columns are counted from 1. */
export class Grid {
  readonly #cells: NewCell[] = [];
  readonly #merges: string[] = [];
  readonly #widths = new Map<number, number>();

  constructor(readonly name: string) {}

  put(row: number, column: number, written: Written, look?: Look): this {
    const content: CellContent = isFormula(written) ? written : { value: written };
    this.#cells.push({ cell: formatCell({ row, column }), content, ...(look && { style: look }) });
    return this;
  }

  /** Writes cells beside each other. */
  across(row: number, column: number, written: readonly Written[], look?: Look): this {
    written.forEach((one, i) => this.put(row, column + i, one, look));
    return this;
  }

  /** The value stands in the top left cell; the others keep their look. */
  merge(top: number, left: number, bottom: number, right: number): this {
    if (top !== bottom || left !== right) this.#merges.push(formatArea({ top, left, bottom, right }));
    return this;
  }

  width(column: number, width: number): this {
    this.#widths.set(column, width);
    return this;
  }

  sheet(more: Partial<NewSheet> = {}): NewSheet {
    return {
      name: this.name,
      visibility: 'visible',
      styles: LOOKS,
      cells: this.#cells,
      styledAreas: [],
      columnWidths: [...this.#widths].map(([column, width]) => ({ column, width })),
      rowHeights: [],
      merges: this.#merges,
      validations: [],
      protected: false,
      showGridLines: true,
      frozen: { rows: 0, columns: 0 },
      ...more,
    };
  }
}

function isFormula(written: Written): written is { readonly formula: string } {
  return typeof written === 'object' && written !== null && 'formula' in written;
}

/** `D4:D20` of a column by its number. */
export function columnArea(column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  return `${letters}${top}:${letters}${bottom}`;
}

/** The workbook as a file, its formulas calculated. */
export function workbookFile(...sheets: readonly NewSheet[]): Uint8Array {
  const title = { da: 'Ny projektmappe', en: 'New workbook' };
  const changes = sheets.map((sheet) => ({ kind: 'add-sheet', sheet }) as const);
  const made = applyChangeSet(OoxmlPackage.open(createWorkbook()), { title, changes });
  const hasFormulas = sheets.some(({ cells }) => cells.some(({ content }) => 'formula' in content));
  if (!hasFormulas) return made;
  const pkg = OoxmlPackage.open(made);
  const { values } = calculateFile(pkg, ESG_FUNCTIONS);
  return applyChangeSet(pkg, { title, changes: [] }, { cachedValues: values, request: 'withdraw' });
}
