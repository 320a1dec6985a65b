import { isCellError } from '../../workbook/cell-value';
import { WORDS } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import { plainText } from '../plain-text';
import { readPillar } from '../read-words';
import type { BoundColumn, Role } from './layout';
import type { SheetGrid } from './sheet-grid';

/**
 * What a row under the headings is. `content`: an answer of the user's. `section`: only the name of a pillar or a
 * målepunkt. `total`, `help` and `repeated` headings are nobody's answer.
 */
export type RowKind = 'blank' | 'content' | 'section' | 'total' | 'help' | 'repeated' | 'remark';

const TOTALS = WORDS.totals.map(plainText);
const HELP_TEXTS = WORDS.helpTexts.map((text) => text.toLowerCase());
/** What formulas and counters put in every row, filled in or not, makes no row one of content. */
const COUNTED = new Set<string>(['goalNo', 'initiativeId', 'pillar', 'percent', 'status', 'score']);

/** Under these a total can have counted; a text there is somebody's answer. */
const TOLD = new Set<string>(['initiative', 'responsible', 'comment']);

/** Here a longer text that begins as a total does is a name: `Samlet energiforbrug`. */
const NAMED = new Set<string>(['indicator', 'goal']);

/** Whether a text tells what to write instead of being an answer: `[Indsæt mål]`, `Eksempel: …`. */
export function isHelpText(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return /^\[.*\]$/.test(plain) || HELP_TEXTS.some((start) => plain.startsWith(start));
}

/** A row is asked about when a table is found and again when it is read. */
const JUDGED = new WeakMap<SheetGrid, WeakMap<readonly BoundColumn[], Map<number, RowKind>>>();

/** What the row is, judged by its bound columns. */
export function rowKind(grid: SheetGrid, columns: readonly BoundColumn[], row: number, role: Role): RowKind {
  const ofGrid = JUDGED.get(grid) ?? new WeakMap<readonly BoundColumn[], Map<number, RowKind>>();
  JUDGED.set(grid, ofGrid);
  const kinds = ofGrid.get(columns) ?? new Map<number, RowKind>();
  ofGrid.set(columns, kinds);
  const known = kinds.get(row);
  if (known !== undefined) return known;
  const kind = judge(grid, columns, row, role);
  kinds.set(row, kind);
  return kind;
}

function judge(grid: SheetGrid, columns: readonly BoundColumn[], row: number, role: Role): RowKind {
  if (grid.isBlank(row)) return 'blank';
  const filled = columns.filter(({ column }) => grid.value(row, column) !== null);
  const own = filled.filter(({ key }) => !COUNTED.has(key));
  if (own.length === 0) return aloneIn(grid, row) ?? 'blank';
  const texts = filled.map(({ column }) => grid.text(row, column)).filter((text) => text !== '');
  if (filled.filter(({ column, heading }) => heading.endsWith(grid.text(row, column))).length >= 3)
    return 'repeated';
  if (isTotal(grid, row, filled)) return 'total';
  const helping = texts.filter(isHelpText).length;
  if (helping > 0 && (helping >= texts.length - 2 || isExample(texts))) return 'help';
  if (filled.length === 1 && role !== 'log' && role !== 'data') return loneKind(grid, row, filled[0]!, role);
  return 'content';
}

function isExample(texts: readonly string[]): boolean {
  return texts.some((text) => /^eksempel\b/i.test(text));
}

function isTotal(grid: SheetGrid, row: number, filled: readonly BoundColumn[]): boolean {
  const first = grid.columns(row)[0];
  const texts = [first, ...filled.slice(0, 2).map(({ column }) => column)];
  const named = new Set(filled.filter(({ key }) => NAMED.has(key)).map(({ column }) => column));
  const says = texts.some((column) => {
    if (column === undefined) return false;
    const text = plainText(grid.text(row, column));
    if (TOTALS.includes(text)) return true;
    return !named.has(column) && text.length < 40 && TOTALS.some((total) => text.startsWith(`${total} `));
  });
  return (
    says && !filled.some(({ key, column }) => TOLD.has(key) && typeof grid.value(row, column) === 'string')
  );
}

/** A row with one text outside the bound columns may be the heading of a section. */
function aloneIn(grid: SheetGrid, row: number): RowKind | null {
  const columns = grid.columns(row);
  if (columns.length !== 1) return null;
  const text = grid.text(row, columns[0]!);
  return readPillar(text) !== null || findMaalepunkt(text) !== null ? 'section' : null;
}

function loneKind(grid: SheetGrid, row: number, { column, key }: BoundColumn, role: Role): RowKind {
  const value = grid.value(row, column);
  const text = grid.text(row, column);
  if (isCellError(value)) return 'content';
  if (key === 'maalepunkt' && findMaalepunkt(text)) {
    return role !== 'overview' && grid.columns(row).length === 1 ? 'section' : 'content';
  }
  if (findMaalepunkt(text) !== null || readPillar(text) !== null) return 'section';
  const follows = !grid.isBlank(row - 1);
  return key === 'maalepunkt' || key === 'pillar' ? (follows ? 'content' : 'remark') : 'content';
}

/** The last row that belongs to the table; the row above the first when it has none. */
export function lastContentRow(
  grid: SheetGrid,
  columns: readonly BoundColumn[],
  from: number,
  to: number,
  role: Role,
): number {
  let last = from - 1;
  for (const row of grid.rowNumbers) {
    if (row < from || row > to) continue;
    const kind = rowKind(grid, columns, row, role);
    if (kind === 'content' || kind === 'section' || kind === 'help') last = row;
  }
  return last;
}
