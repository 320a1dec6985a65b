import type { CellValue } from '../../workbook/cell-value';
import type { PlanColumn } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import { readLevel, readPillar, readStatus } from '../read-words';
import type { Heading, Headings } from './find-headings';
import type { BoundColumn, Evidence, Role, UnusedColumn } from './layout';
import { likeness } from './looks-like';
import type { Remembered } from './remembered';
import { NOT_USED } from './remembered-headings';
import { textOf, type SheetGrid } from './sheet-grid';

/** So many rows are looked at to see what a column holds. */
const SAMPLE = 200;
/** How much of a column must look like answers before it is taken for what its heading does not say. */
const LIKE_ENOUGH = 0.8;

/** What a plan cannot do without, and what is therefore looked for under headings that are in no list. */
const WANTED = ['maalepunkt', 'goal', 'initiative', 'responsible', 'deadline', 'status'] as const;
/** Looked for as well where hardly any heading is known. */
const WANTED_TOO = ['level', 'sentence'] as const;
const FEW_KNOWN = 4;

export interface BoundColumns {
  readonly columns: readonly BoundColumn[];
  readonly unused: readonly UnusedColumn[];
}

/** What every column under the headings is: by its heading, by what stands under it, or as a guess. */
export function bindColumns(
  grid: SheetGrid,
  found: Headings,
  lastRow: number,
  remembered: Remembered,
): BoundColumns {
  const sampled = new Map(
    found.headings.map(({ column }) => [column, sample(grid, found.bottom + 1, lastRow, column)]),
  );
  const valuesOf = (column: number): readonly CellValue[] => sampled.get(column) ?? [];
  const bound: BoundColumn[] = [];
  const open: Heading[] = [];
  for (const heading of inOrderOfCertainty(found.headings)) {
    const one = bindByHeading(grid.sheet, found.role, heading, valuesOf(heading.column), bound, remembered);
    if (one) bound.push(one);
    else open.push(heading);
  }
  const asked = open.filter(({ text }) => !isNotUsed(grid.sheet, found.role, text, remembered));
  const guessed = found.role === 'plan' ? guess(asked, bound, valuesOf) : [];
  const columns = [...numberedGoals(bound), ...guessed].sort((a, b) => a.column - b.column);
  const taken = new Set(columns.map(({ column }) => column));
  return {
    columns,
    unused: open
      .filter(({ column, text }) => !taken.has(column) && text !== '')
      .map(({ column, text }) => ({ sheet: grid.sheet, column, heading: text, row: found.bottom })),
  };
}

function sample(grid: SheetGrid, from: number, to: number, column: number): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = from; row <= Math.min(to, from + SAMPLE); row++) {
    const value = grid.value(row, column);
    if (value !== null) values.push(value);
  }
  return values;
}

function isNotUsed(sheet: string, role: Role, heading: string, remembered: Remembered): boolean {
  return (
    remembered.meaning(sheet, role, heading) === NOT_USED ||
    (role === 'plan' && remembered.meaning(sheet, 'overview', heading) === NOT_USED)
  );
}

/** A heading with one meaning takes its column before one that could be several things. */
function inOrderOfCertainty(headings: readonly Heading[]): readonly Heading[] {
  const rank = ({ meaning }: Heading): number =>
    meaning === null ? 3 : meaning.keys.length > 1 ? 2 : meaning.exact ? 0 : 1;
  return headings.toSorted((a, b) => rank(a) - rank(b));
}

function bindByHeading(
  sheet: string,
  role: Role,
  { column, text, meaning }: Heading,
  values: readonly CellValue[],
  bound: readonly BoundColumn[],
  remembered: Remembered,
): BoundColumn | null {
  if (!meaning) return null;
  const slot = meaning.slot === undefined ? {} : { slot: meaning.slot };
  const free = meaning.keys.filter(
    (key) => key === 'goal' || !bound.some((other) => other.key === key && other.slot === meaning.slot),
  );
  const [first] = free;
  if (first === undefined) return null;
  const isConfirmed =
    remembered.meaning(sheet, role, text) !== null ||
    (role === 'plan' && remembered.meaning(sheet, 'overview', text) !== null);
  const bind = (key: BoundColumn['key'], evidence: Evidence): BoundColumn => ({
    key,
    column,
    ...slot,
    heading: text,
    evidence: isConfirmed ? 'confirmed' : evidence,
  });
  if (meaning.keys.length === 1 || values.length === 0) return bind(first, 'heading');
  const like = free.map((key) => ({ key, likeness: likeness(key, values) }));
  const most = like.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return bind(most.key, most.likeness >= 0.5 ? 'content' : 'guess');
}

/** Several goal columns on a row are its first, second and third goal. */
function numberedGoals(bound: readonly BoundColumn[]): readonly BoundColumn[] {
  const goals = bound.filter(({ key }) => key === 'goal').toSorted((a, b) => a.column - b.column);
  if (goals.length < 2) return bound.map(({ slot: _alone, ...column }) => column);
  const slots = new Map(goals.map((column, index) => [column, column.slot ?? index + 1]));
  return bound.map((column) => {
    const slot = slots.get(column) ?? column.slot;
    return slot === undefined ? column : { ...column, slot };
  });
}

type Guessable = Extract<PlanColumn, (typeof WANTED)[number] | (typeof WANTED_TOO)[number] | 'start'>;

function guess(
  open: readonly Heading[],
  bound: readonly BoundColumn[],
  valuesOf: (column: number) => readonly CellValue[],
): readonly BoundColumn[] {
  const few = bound.length <= FEW_KNOWN;
  const wanted = new Set<Guessable>(
    [...WANTED, ...(few ? WANTED_TOO : [])].filter((key) => !bound.some((one) => one.key === key)),
  );
  const guessed: BoundColumn[] = [];
  const left = open.filter(({ column }) => valuesOf(column).length > 0);
  const take = (key: Guessable, at: Heading | undefined): void => {
    if (!at || !wanted.has(key)) return;
    wanted.delete(key);
    left.splice(left.indexOf(at), 1);
    guessed.push({ key, column: at.column, heading: at.text, evidence: 'guess' });
  };
  const isLike = (key: Guessable) => (heading: Heading) =>
    likeness(key, valuesOf(heading.column)) >= LIKE_ENOUGH;
  for (const key of ['maalepunkt', 'status', 'level'] as const) take(key, left.find(isLike(key)));
  take('deadline', left.filter(isLike('deadline')).at(-1));
  const names = [...bound, ...guessed].find(({ key }) => key === 'maalepunkt');
  guessTexts(left, names ? valuesOf(names.column) : [], valuesOf, take);
  take(
    'responsible',
    mostOf(
      left.filter(
        (heading) =>
          isLike('responsible')(heading) &&
          areNames(valuesOf(heading.column)) &&
          sharePeople(valuesOf(heading.column)) >= LEAST_PEOPLE,
      ),
      ({ column }) => sharePeople(valuesOf(column)),
    ),
  );
  return guessed;
}

const FEWEST_WORDS = 2.5;
/** A goal says how much and when. */
const LEAST_WITH_DIGITS = 0.4;

/**
 * Long texts: initiatives differ most, goals have figures in them, and a målepunkt has one sentence. A text that fits
 * none of these is left to a person.
 */
function guessTexts(
  left: readonly Heading[],
  names: readonly CellValue[],
  valuesOf: (column: number) => readonly CellValue[],
  take: (key: Guessable, at: Heading | undefined) => void,
): void {
  const texts = left.filter(({ column }) => averageWords(valuesOf(column)) >= FEWEST_WORDS);
  const different = ({ column }: Heading): number => new Set(valuesOf(column).map(textOf)).size;
  const points = new Set(names.map(textOf)).size;
  const withDigits = ({ column }: Heading): number =>
    valuesOf(column).filter((value) => /\d/.test(textOf(value))).length /
    Math.max(1, valuesOf(column).length);
  const initiative = mostOf(texts, different);
  const others = texts.filter((heading) => heading !== initiative);
  const goal = mostOf(
    others.filter((heading) => withDigits(heading) >= LEAST_WITH_DIGITS),
    withDigits,
  );
  take('initiative', initiative);
  take('goal', goal);
  take(
    'sentence',
    others.find((heading) => heading !== goal && points > 0 && different(heading) <= points),
  );
}

function mostOf(headings: readonly Heading[], of: (heading: Heading) => number): Heading | undefined {
  return headings.toSorted((x, y) => of(y) - of(x))[0];
}

function averageWords(values: readonly CellValue[]): number {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length * LIKE_ENOUGH) return 0;
  return texts.reduce((sum, text) => sum + textOf(text).split(' ').length, 0) / texts.length;
}

/** People and roles, and none of the words the plan has for other things. */
function areNames(values: readonly CellValue[]): boolean {
  const others = values.filter((value) => {
    const text = textOf(value);
    return readStatus(text) ?? readLevel(text) ?? readPillar(text) ?? findMaalepunkt(text);
  });
  return others.length <= values.length * (1 - LIKE_ENOUGH);
}

const LEAST_PEOPLE = 0.5;

/** How many are written as people are: `Mette Holm`, or a role that comes again. */
function sharePeople(values: readonly CellValue[]): number {
  const texts = values.map(textOf);
  const isPerson = (text: string, index: number): boolean =>
    /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*)+$/u.test(text) || texts.indexOf(text) !== index;
  return texts.filter(isPerson).length / Math.max(1, texts.length);
}
