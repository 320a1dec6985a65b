import { formatReference, parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { quoted } from '../sheet/formula';
import type { Live } from './live';

/** A cell that sentences read, and what it holds now. */
export interface SourceCell {
  readonly sheet: string;
  /** One cell in A1 without `$`. */
  readonly cell: string;
  readonly value: CellValue;
}

export function referenceTo({ sheet, cell }: Pick<SourceCell, 'sheet' | 'cell'>): string {
  const { row, column } = parseCell(cell)!;
  return formatReference({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}

/** All cells from the first to the last as one area. */
export function rangeOf(cells: readonly SourceCell[]): string {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const [top, bottom] = [parseCell(first.cell)!, parseCell(last.cell)!];
  const area = { top: top.row, left: top.column, bottom: bottom.row, right: bottom.column };
  return formatReference({ sheet: first.sheet, area });
}

/** The number of a cell; only where {@link allNumbers} holds of it. */
export function numberIn(cell: SourceCell): Live<number> {
  return { now: typeof cell.value === 'number' ? cell.value : 0, formula: referenceTo(cell) };
}

/** The number of a cell, and nothing for what is none. */
export function numberOrNothing(cell: SourceCell): Live<number> {
  const reference = referenceTo(cell);
  return { now: numberIn(cell).now, formula: `IF(ISNUMBER(${reference}),${reference},0)` };
}

/** Blank is not zero, and what stands as text is no number. */
export function allNumbers(cells: readonly SourceCell[]): Live<boolean> {
  return {
    now: cells.every(({ value }) => typeof value === 'number'),
    formula: `COUNT(${cells.map(referenceTo).join(',')})=${cells.length}`,
  };
}

/** The text of a cell without spaces that are too many; only where {@link hasText} holds of it. */
export function textIn(cell: SourceCell): Live<string> {
  return { now: trimmed(cell), formula: `TRIM(${referenceTo(cell)})` };
}

/** Whether people have written there: `-` and `[Indsæt …]` are no answers. */
export function hasText(cell: SourceCell): Live<boolean> {
  const text = trimmed(cell);
  const reference = referenceTo(cell);
  return {
    now: text !== '' && text !== '-' && !text.startsWith('['),
    formula: `IF(ISTEXT(${reference}),AND(TRIM(${reference})<>"",TRIM(${reference})<>"-",LEFT(TRIM(${reference}),1)<>"["),FALSE)`,
  };
}

/** Whether the cell holds one of the words, capitals or not. */
export function holdsOneOf(cell: SourceCell, choices: readonly string[]): Live<boolean> {
  const { value } = cell;
  const reference = referenceTo(cell);
  const written = typeof value === 'string' ? value.toLowerCase() : null;
  const tests = choices.map((choice) => `${reference}=${quoted(choice)}`);
  return {
    now: written !== null && choices.some((choice) => choice.toLowerCase() === written),
    formula: `IF(ISTEXT(${reference}),${tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`},FALSE)`,
  };
}

/** A box that is ticked, or a yes. */
export function isYes(cell: SourceCell): Live<boolean> {
  const { now, formula } = holdsOneOf(cell, ['YES', 'JA']);
  const reference = referenceTo(cell);
  return {
    now: now || cell.value === true,
    formula: `IF(ISLOGICAL(${reference}),${reference},${formula})`,
  };
}

/** A no in words: a box that is not ticked may only be unanswered. */
export function isNo(cell: SourceCell): Live<boolean> {
  return holdsOneOf(cell, ['NO', 'NEJ']);
}

/** As TRIM does it. */
function trimmed({ value }: SourceCell): string {
  return typeof value === 'string' ? value.replace(/ +/g, ' ').replace(/^ | $/g, '') : '';
}
