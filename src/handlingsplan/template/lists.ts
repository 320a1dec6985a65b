import { columnLetters, formatReference, type Area } from '../../workbook/address';
import { LEVELS, MAALEPUNKTER, STATUSES } from '../configuration/configuration';
import { RELEVANCE_GRADES } from '../workshop/priorities';
import type { Validation } from './table';
import { NO, SHEETS, YES } from './words';

/** The row of the titles; the lists begin below. */
export const LIST_TITLES_ROW = 5;
const FIRST_ROW = LIST_TITLES_ROW + 1;
const FIRST_COLUMN = 2;

/** Room for the organisation's own below the proposals. */
const OWN_UNITS = 12;
const INDICATOR_ROWS = 12;

export interface PlacedList {
  readonly title: string;
  readonly values: readonly string[];
  /** With the blank cells for the organisation's own. */
  readonly area: Area;
  readonly isOpen: boolean;
}

interface List {
  readonly title: string;
  readonly values: readonly string[];
  readonly rows?: number;
}

/** A unit of the configuration can be one of several: `stk. / %`. A letter alone is a symbol and no unit. */
const UNITS = [
  ...new Set(
    MAALEPUNKTER.flatMap(({ indicators }) => indicators.flatMap(({ unit }) => unit.split(/ \/ | eller |, /))),
  ),
].filter((unit) => !/^\p{L}$/u.test(unit));

const FIXED = {
  pillars: { title: 'E, S og G', values: MAALEPUNKTER.map(({ pillar }) => pillar) },
  maalepunkter: { title: 'De 20 målepunkter', values: MAALEPUNKTER.map(({ name }) => name.da) },
  levels: { title: 'Ambitionsniveauer', values: LEVELS },
  statuses: { title: 'Statusord', values: STATUSES },
  truth: { title: 'Ja eller nej', values: [YES, NO] },
  relevance: { title: 'Grader af relevans', values: RELEVANCE_GRADES },
  scopes: { title: 'Gælder i', values: ['Organisation', 'Afdeling', 'Byggesag'] },
  units: { title: 'Enheder', values: UNITS, rows: UNITS.length + OWN_UNITS },
} as const satisfies Record<string, List>;

type FixedList = keyof typeof FIXED;

const INDICATORS: readonly List[] = MAALEPUNKTER.map(({ name, indicators }) => ({
  title: name.da,
  values: indicators.map((indicator) => indicator.name),
  rows: INDICATOR_ROWS,
}));

const FIXED_NAMES = Object.keys(FIXED) as readonly FixedList[];

/** Where the lists of indicators begin: the first is that of the first målepunkt. */
export const FIRST_INDICATOR_COLUMN = FIRST_COLUMN + FIXED_NAMES.length;

/** Every list in a column of its own. */
export const PLACED_LISTS: readonly PlacedList[] = [
  ...FIXED_NAMES.map((name): List => FIXED[name]),
  ...INDICATORS,
].map(({ title, values, rows }, index) => ({
  title,
  values,
  area: {
    top: FIRST_ROW,
    left: FIRST_COLUMN + index,
    bottom: FIRST_ROW + (rows ?? values.length) - 1,
    right: FIRST_COLUMN + index,
  },
  isOpen: rows !== undefined,
}));

/** The cells of a list as formulas write them. */
export function listReference(name: FixedList): string {
  const { area } = PLACED_LISTS[FIXED_NAMES.indexOf(name)]!;
  return formatReference({ sheet: SHEETS.lists, area });
}

const NAMED = {
  maalepunkter: 'kompasark.plan_maalepunkter',
  levels: 'kompasark.plan_niveauer',
  statuses: 'kompasark.plan_statusser',
} as const;

/** The defined names of the lists and what they refer to. */
export const LIST_NAMES: readonly (readonly [name: string, refersTo: string])[] = (
  Object.keys(NAMED) as readonly (keyof typeof NAMED)[]
).map((list) => [NAMED[list], listReference(list)]);

/** A choice among the values of a list. */
export function oneOf(name: Exclude<FixedList, 'units'>): Validation {
  return { type: 'list', formula1: listReference(name) };
}

/** Units as far as they are filled in. */
export function oneOfUnits(): Validation {
  const all = listReference('units');
  const [first] = all.split(':');
  return { type: 'list', formula1: `OFFSET(${first!},0,0,COUNTA(${all}),1)` };
}

/** The indicators of the målepunkt that stands in a cell, as far as they are filled in. */
export function oneOfIndicators(maalepunkt: string): Validation {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const last = FIRST_INDICATOR_COLUMN + INDICATORS.length - 1;
  const titles = `${SHEETS.lists}!${corner(LIST_TITLES_ROW, FIRST_INDICATOR_COLUMN)}:${corner(LIST_TITLES_ROW, last)}`;
  const place = `MATCH(${maalepunkt},${titles},0)-1`;
  const first = `${SHEETS.lists}!${corner(FIRST_ROW, FIRST_INDICATOR_COLUMN)}`;
  const rows = `${first}:${corner(FIRST_ROW + INDICATOR_ROWS - 1, FIRST_INDICATOR_COLUMN)}`;
  return {
    type: 'list',
    formula1: `OFFSET(${first},0,${place},COUNTA(OFFSET(${rows},0,${place})),1)`,
  };
}
