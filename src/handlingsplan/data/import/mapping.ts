import type { NumberConvention } from '../../../workbook/typed-text';
import type { CellValue } from '../../../workbook/cell-value';
import { DATA_COLUMNS, type DataColumn } from '../../configuration/configuration';
import { meaningOf } from '../../layout/heading-words';
import { likeness } from '../../layout/looks-like';
import type { PlanBook } from '../../plan-book';
import { findIndicator, splitUnit } from '../indicators';
import { meaningOfUnit } from '../units';
import { conventionOf } from './number-convention';
import { isBlank, textOfCell, type SourceRow, type SourceTable } from './source-table';

/**
 * What a column holds. `year-figures`: its heading is a year, and every row a figure of it. `indicator-figures`: its
 * heading is an indicator, perhaps with the unit in brackets. `null`: it is not used.
 */
export type ColumnUse = DataColumn | 'year-figures' | 'indicator-figures' | null;

export const COLUMN_USES = [...DATA_COLUMNS, 'year-figures', 'indicator-figures'] as const;

/** What is said once for the whole file, where no column says it. */
export const GIVEN = ['maalepunkt', 'indicator', 'unit', 'scope', 'year', 'source', 'estimated'] as const;
export type Given = Readonly<Partial<Record<(typeof GIVEN)[number], string>>>;

export interface ImportMapping {
  /** The row of the headings, counted from 0 among the rows of the table. */
  readonly headingRow: number;
  /** By column. */
  readonly uses: readonly ColumnUse[];
  readonly convention: NumberConvention;
  readonly isConventionCertain: boolean;
  /** Numbers in per cent without a sign or format are fractions: 0,45 is 45 %. */
  readonly sharesAreFractions: boolean;
  readonly given: Given;
}

const HEADINGS_WITHIN = 30;
const SAMPLE = 200;
const LIKE_ENOUGH = 0.8;

/**
 * What a file's columns are likely to hold; a person sees it and corrects it.
 *
 * @param given what is said of the whole file from the start: see {@link originOfFile}.
 */
export function proposeMapping(table: SourceTable, given: Given = {}): ImportMapping {
  return withHeadings(table, findHeadings(table), given);
}

/**
 * Where the figures of a file come from when the file does not say it: from the file, and measured. What stands in
 * the workbook of another origin is then not left beside a new value. A sheet without a column for it is told nothing.
 */
export function originOfFile({ layout }: PlanBook, file: string): Given {
  const columns = layout.blocks.find(({ role }) => role === 'data')?.columns;
  const has = (key: DataColumn): boolean => columns?.some((column) => column.key === key) ?? true;
  return { ...(has('source') && { source: file }), ...(has('estimated') && { estimated: 'nej' }) };
}

/** The proposal for headings in a given row. */
export function withHeadings(table: SourceTable, headingRow: number, given: Given): ImportMapping {
  const headings = headingsOf(table, headingRow);
  const below = table.rows.slice(headingRow + 1, headingRow + 1 + SAMPLE);
  const valuesOf = (column: number): readonly CellValue[] =>
    below.flatMap(({ cells }) => cells[column]?.value ?? []);
  const uses = usesOf(headings, valuesOf);
  const found = conventionOf(table.rows.slice(headingRow + 1).flatMap((row) => figureTexts(row, uses)));
  return {
    headingRow,
    uses,
    convention: found.convention,
    isConventionCertain: found.isCertain,
    sharesAreFractions: areSharesFractions(below, headings, uses),
    given,
  };
}

/** The mapping with another use of one column: what only one can be, the one before is no more. */
export function withUse(mapping: ImportMapping, column: number, use: ColumnUse): ImportMapping {
  const uses = mapping.uses.map((one, index) => {
    if (index === column) return use;
    return use !== 'year-figures' && use !== 'indicator-figures' && one === use ? null : one;
  });
  return { ...mapping, uses };
}

/** Whether any column holds figures. */
export function hasFigures({ uses }: ImportMapping): boolean {
  return uses.some(isFigures);
}

export function isFigures(use: ColumnUse): boolean {
  return use === 'value' || use === 'year-figures' || use === 'indicator-figures';
}

/** The headings as they are printed; `''` for a column without one. */
export function headingsOf({ rows }: SourceTable, headingRow: number): readonly string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => textOfCell(rows[headingRow]?.cells[column]));
}

/** `2024` and `År 2024`; `null` for anything else. */
export function yearIn(heading: string): number | null {
  const found = /^(?:år\s*)?((?:19|20)\d\d)$/i.exec(heading.trim());
  return found ? Number(found[1]) : null;
}

/** The row with the most headings we know; the first when none has any. */
function findHeadings({ rows }: SourceTable): number {
  let [best, most] = [0, 0];
  rows.slice(0, HEADINGS_WITHIN).forEach(({ cells }, index) => {
    const texts = cells.map(textOfCell).filter((text) => text !== '');
    const known = texts.filter((text) => isKnownHeading(text)).length;
    if (known > most) [best, most] = [index, known];
  });
  return best;
}

function isKnownHeading(text: string): boolean {
  return (
    meaningOf(text, 'data') !== null || yearIn(text) !== null || findIndicator(splitUnit(text).name) !== null
  );
}

function usesOf(
  headings: readonly string[],
  valuesOf: (column: number) => readonly CellValue[],
): readonly ColumnUse[] {
  const uses = headings.map((): ColumnUse => null);
  const take = (column: number, use: ColumnUse): void => {
    if (column >= 0 && uses[column] === null) uses[column] = use;
  };
  for (const key of DATA_COLUMNS) {
    const called = headings.flatMap((heading, column) =>
      meaningOf(heading, 'data')?.keys.includes(key) === true ? [column] : [],
    );
    take(key === 'afdeling' ? mostNumbered(called, valuesOf) : (called[0] ?? -1), key);
  }
  if (!uses.includes('value')) takeWide(headings, uses);
  takeByContent(uses, valuesOf);
  // Which of several figures on a row an average would be for, nothing says.
  if (!uses.includes('value')) return uses.map((use) => (use === 'benchmark' ? null : use));
  return uses;
}

/** A column of names may be called the same as the column of numbers. */
function mostNumbered(
  columns: readonly number[],
  valuesOf: (column: number) => readonly CellValue[],
): number {
  const share = (column: number): number => {
    const values = valuesOf(column);
    return values.filter((value) => /^\d+$/.test(textOfCell({ value }))).length / Math.max(1, values.length);
  };
  return columns.reduce((best, column) => (best < 0 || share(column) > share(best) ? column : best), -1);
}

function takeWide(headings: readonly string[], uses: ColumnUse[]): void {
  headings.forEach((heading, column) => {
    if (uses[column] !== null) return;
    if (yearIn(heading) !== null) uses[column] = 'year-figures';
    else if (findIndicator(splitUnit(heading).name)) uses[column] = 'indicator-figures';
  });
}

/** What no heading says, a column that holds hardly anything else can be. */
function takeByContent(uses: ColumnUse[], valuesOf: (column: number) => readonly CellValue[]): void {
  const isOpen = (column: number): boolean => uses[column] === null && valuesOf(column).length > 0;
  const like = (key: DataColumn) => (column: number) =>
    isOpen(column) && likeness(key, valuesOf(column)) >= LIKE_ENOUGH;
  const columns = uses.map((_, column) => column);
  const isWide = uses.some(isFigures) && !uses.includes('value');
  if (!uses.includes('maalepunkt')) assign(columns.find(like('maalepunkt')), 'maalepunkt');
  if (!uses.includes('year') && !uses.includes('year-figures')) assign(columns.find(like('year')), 'year');
  if (!uses.includes('afdeling')) {
    const isNumber = (value: CellValue): boolean =>
      typeof value === 'string' && /^0\d{2,5}$/.test(value.trim());
    assign(
      columns.find((column) => isOpen(column) && valuesOf(column).every(isNumber)),
      'afdeling',
    );
  }
  if (!isWide && !uses.includes('value')) assign(columns.findLast(like('value')), 'value');

  function assign(column: number | undefined, use: DataColumn): void {
    if (column !== undefined) uses[column] = use;
  }
}

function figureTexts({ cells }: SourceRow, uses: readonly ColumnUse[]): readonly string[] {
  return uses.flatMap((use, column) => {
    const value = cells[column]?.value;
    return (isFigures(use) || use === 'benchmark') && typeof value === 'string' && !isBlank(value)
      ? [value.trim()]
      : [];
  });
}

/** Every number in per cent is below 1, as where a percent format was lost on the way into a file. */
function areSharesFractions(
  rows: readonly SourceRow[],
  headings: readonly string[],
  uses: readonly ColumnUse[],
): boolean {
  const unitColumn = uses.indexOf('unit');
  const shares = rows.flatMap(({ cells }) =>
    uses.flatMap((use, column) => {
      const cell = cells[column];
      if (!isFigures(use) || !cell || cell.isPercent) return [];
      const unit = unitOfHeading(headings[column] ?? '') ?? textOfCell(cells[unitColumn]);
      if (meaningOfUnit(unit).kind !== 'share') return [];
      const number = typeof cell.value === 'number' ? cell.value : Number(textOfCell(cell).replace(',', '.'));
      return Number.isFinite(number) && number !== 0 ? [Math.abs(number)] : [];
    }),
  );
  return shares.length > 0 && shares.every((share) => share <= 1);
}

/** In brackets, or that of the indicator which the heading is. */
export function unitOfHeading(heading: string): string | null {
  const { name, unit } = splitUnit(heading);
  return unit ?? findIndicator(name)?.indicator.unit ?? null;
}
