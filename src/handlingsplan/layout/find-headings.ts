import { findMaalepunkt } from '../find-maalepunkt';
import { isGeneric, meaningOf, type Meaning } from './heading-words';
import type { AnyColumn, Role } from './layout';
import type { Remembered } from './remembered';
import { NOT_USED } from './remembered-headings';
import type { SheetGrid } from './sheet-grid';

/** A row of headings, or two above each other. */
export interface Headings {
  readonly top: number;
  readonly bottom: number;
  /** A plan may turn out to be an overview. */
  readonly role: 'plan' | 'overview' | 'log' | 'data';
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly column: number;
  /** Both lines, when there are two. */
  readonly text: string;
  readonly meaning: Meaning | null;
}

/** So many rows of a sheet are looked through for its first headings. */
const ROWS_WITH_HEADINGS = 30;
const FEWEST_HEADINGS = 3;
/** A row in which fewer of the texts are headings is content. */
const LEAST_SHARE = 0.4;
const LONGEST_HEADING = 60;

const ROLES = ['plan', 'log', 'data'] as const;

/** Every row of headings from a row on, within the rows in which headings are looked for. */
export function findHeadings(
  grid: SheetGrid,
  from: number,
  to: number,
  remembered: Remembered,
): readonly Headings[] {
  const found: Headings[] = [];
  const last = Math.min(to, (grid.rowNumbers.find((row) => row >= from) ?? from) + ROWS_WITH_HEADINGS);
  for (const row of grid.rowNumbers) {
    if (row < from || row > last) continue;
    if (found.some(({ bottom }) => bottom >= row)) continue;
    const headings = headingsAt(grid, row, remembered);
    if (headings) found.push(headings);
  }
  return found;
}

function headingsAt(grid: SheetGrid, row: number, remembered: Remembered): Headings | null {
  const one = best(ROLES.map((role) => oneLine(grid, row, role, remembered)));
  const two = best(ROLES.map((role) => twoLines(grid, row, role, remembered)));
  const next = best(ROLES.map((role) => oneLine(grid, row + 1, role, remembered)));
  if (two && two.known > (one?.known ?? 0) && two.known > (next?.known ?? 0)) return two.headings;
  return one?.headings ?? null;
}

interface Candidate {
  readonly headings: Headings;
  /** How many different things the headings mean. */
  readonly known: number;
}

function best(candidates: readonly (Candidate | null)[]): Candidate | null {
  return candidates.reduce((most, one) => (one && one.known > (most?.known ?? 0) ? one : most), null);
}

function oneLine(
  grid: SheetGrid,
  row: number,
  role: (typeof ROLES)[number],
  remembered: Remembered,
): Candidate | null {
  const headings = headingTexts(grid, row).map(([column, text]) =>
    headingOf(grid.sheet, role, column, text, remembered),
  );
  return candidate({ top: row, bottom: row, role, headings }, grid.columns(row).length);
}

function twoLines(
  grid: SheetGrid,
  row: number,
  role: (typeof ROLES)[number],
  remembered: Remembered,
): Candidate | null {
  const lower = new Map(headingTexts(grid, row + 1));
  if (
    lower.size < 2 ||
    [...lower.values()].some((text) => findMaalepunkt(text) !== null && meaningOf(text, role) === null)
  ) {
    return null;
  }
  const upper = new Map(headingTexts(grid, row));
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].sort((a, b) => a - b);
  let group = '';
  const headings = columns.map((column) => {
    group = upper.get(column) ?? group;
    const below = lower.get(column);
    if (below === undefined) return headingOf(grid.sheet, role, column, upper.get(column) ?? '', remembered);
    const own = headingOf(grid.sheet, role, column, below, remembered);
    if (own.meaning?.keys.length === 1 || group === '') return { ...own, text: `${group} ${below}`.trim() };
    const both = headingOf(grid.sheet, role, column, `${group} ${below}`, remembered);
    if (both.meaning) return both;
    const above = isGeneric(below)
      ? headingOf(grid.sheet, role, column, group, remembered).meaning
      : own.meaning;
    return { column, text: both.text, meaning: above };
  });
  return candidate({ top: row, bottom: row + 1, role, headings }, columns.length);
}

function headingTexts(grid: SheetGrid, row: number): readonly (readonly [column: number, text: string])[] {
  return grid.columns(row).flatMap((column) => {
    const value = grid.value(row, column);
    const text = grid.text(row, column);
    return typeof value === 'string' && text.length <= LONGEST_HEADING ? [[column, text] as const] : [];
  });
}

function headingOf(sheet: string, role: Role, column: number, text: string, remembered: Remembered): Heading {
  const known =
    remembered.meaning(sheet, role, text) ??
    (role === 'plan' ? remembered.meaning(sheet, 'overview', text) : null);
  if (known !== null && known !== NOT_USED) {
    return {
      column,
      text,
      meaning: { keys: [known.key], exact: true, ...(known.slot !== undefined && { slot: known.slot }) },
    };
  }
  return { column, text, meaning: known === NOT_USED ? null : meaningOf(text, role) };
}

const NEEDED: Readonly<Record<(typeof ROLES)[number], (keys: ReadonlySet<AnyColumn>) => boolean>> = {
  plan: () => true,
  log: (keys) => keys.has('date') && (keys.has('comment') || keys.has('status') || keys.has('value')),
  data: (keys) => keys.has('value') && keys.has('year'),
};

function candidate(headings: Headings, cells: number): Candidate | null {
  const known = new Set(headings.headings.flatMap(({ meaning }) => meaning?.keys[0] ?? []));
  const matched = headings.headings.filter(({ meaning }) => meaning !== null).length;
  const role = headings.role === 'overview' ? 'plan' : headings.role;
  if (known.size < FEWEST_HEADINGS || matched < cells * LEAST_SHARE || !NEEDED[role](known)) return null;
  return { headings, known: known.size };
}

/** The fewest målepunkter that make a column of names one of målepunkter. */
const FEWEST_NAMES = 2;

/**
 * Headings that are in no list: the row above a column of målepunkter, when it holds short texts all through. `null`
 * when there is none, or it is not above a table.
 */
export function unlistedHeadings(grid: SheetGrid, remembered: Remembered): Headings | null {
  for (const row of grid.rowNumbers.slice(0, ROWS_WITH_HEADINGS)) {
    const texts = headingTexts(grid, row);
    if (texts.length < 4 || texts.length < grid.columns(row).length) continue;
    if (texts.some(([, text]) => findMaalepunkt(text) !== null && meaningOf(text, 'plan') === null)) continue;
    const above = texts.some(([column]) => isColumnOfNames(grid, row + 1, column));
    if (!above) continue;
    const headings = texts.map(([column, text]) => headingOf(grid.sheet, 'plan', column, text, remembered));
    return { top: row, bottom: row, role: 'plan', headings };
  }
  return null;
}

function isColumnOfNames(grid: SheetGrid, from: number, column: number): boolean {
  const names: string[] = [];
  for (const row of grid.rowNumbers) {
    if (row < from) continue;
    const text = grid.text(row, column);
    if (text !== '') names.push(text);
    if (names.length >= 40) break;
  }
  const found = names.flatMap((name) => findMaalepunkt(name)?.id ?? []);
  return new Set(found).size >= FEWEST_NAMES && found.length >= names.length * 0.6;
}
