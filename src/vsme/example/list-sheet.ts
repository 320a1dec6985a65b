import { columnLetters, formatReference, type Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { NewSheet } from '../../workbook/new-sheet';
import type { Datapoint } from '../datapoint';
import { CHOICES, LISTS, TRUTHS } from './lists';
import { STYLES } from './looks';
import { LISTS_SHEET } from './sheets';

interface PlacedList {
  readonly key: string;
  readonly values: readonly CellValue[];
  readonly area: Area;
}

/** Every list in a column of its own, its key above it. */
const PLACED: readonly PlacedList[] = Object.entries({ ...LISTS, ...CHOICES, ...TRUTHS }).map(
  ([key, values], index) => ({
    key,
    values,
    area: { top: 2, left: index + 1, bottom: values.length + 1, right: index + 1 },
  }),
);

/** The key of the list a datapoint is answered from; `undefined` when it is answered freely. */
export function listOf({ id, list, answer }: Datapoint): string | undefined {
  if (list !== undefined) return list;
  return id in CHOICES ? id : answer;
}

/** What a drop-down refers to, by the key of its list. */
export const LIST_REFERENCES: ReadonlyMap<string, string> = new Map(
  PLACED.map(({ key, area }) => [key, key in LISTS ? key : formatReference({ sheet: LISTS_SHEET, area })]),
);

/** The defined names of EFRAG's lists and what they refer to. */
export const LIST_NAMES: readonly (readonly [name: string, refersTo: string])[] = PLACED.filter(
  ({ key }) => key in LISTS,
).map(({ key, area }) => [key, formatReference({ sheet: LISTS_SHEET, area })]);

export function listSheet(): NewSheet {
  return {
    name: LISTS_SHEET,
    visibility: 'visible',
    styles: STYLES,
    cells: PLACED.flatMap(({ key, values, area: { left } }) => [
      { cell: `${columnLetters(left)}1`, content: { value: key }, style: 'columnHeading' },
      ...values.map((value, index) => ({
        cell: `${columnLetters(left)}${index + 2}`,
        content: { value },
        ...(typeof value === 'string' && { style: 'list' }),
      })),
    ]),
    styledAreas: [],
    columnWidths: PLACED.map(({ area: { left } }) => ({ column: left, width: 30 })),
    rowHeights: [],
    merges: [],
    validations: [],
    protected: true,
    showGridLines: true,
    frozen: { rows: 1, columns: 0 },
  };
}
