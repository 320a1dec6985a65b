import type { CellValue } from '../../workbook/cell-value';
import type { CellChange } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { COLUMNS, type DataColumn } from '../configuration/configuration';
import { fieldChange } from '../edit/field-change';
import { SheetDetails } from '../edit/sheet-details';
import type { Answer, Figure } from '../plan';
import type { PlanBook } from '../plan-book';
import { fractionOf, percentHabit } from './percent-cells';
import { meaningOfUnit } from './units';

/** What takes the place of what a figure says. `null`: what stands there stays. */
export interface NewFigure {
  /** Percent points for a percentage. */
  readonly value: number;
  readonly source: string | null;
  readonly estimated: boolean | null;
  /** The national average of the same year. */
  readonly benchmark: number | null;
}

/**
 * The changes that give a figure another value, in its own cells.
 *
 * @param book read at depth `full`.
 * @throws {UserError} `no-place-for-field`, and as fieldChange
 */
export function replaceFigure(
  book: PlanBook,
  figure: Figure,
  { value, source, estimated, benchmark }: NewFigure,
): readonly CellChange[] {
  const fields: readonly (readonly [DataColumn, Answer<unknown>, CellValue])[] = [
    ['value', figure.value, asGiven(book, figure, 'value', value)],
    ['source', figure.source, source],
    ['estimated', figure.estimated, estimated === null ? null : estimated ? 'Ja' : 'Nej'],
    [
      'benchmark',
      figure.benchmark,
      benchmark === null ? null : asGiven(book, figure, 'benchmark', benchmark),
    ],
  ];
  return fields.flatMap(([key, { place }, given]) => {
    if (given === null) return [];
    const { heading } = COLUMNS.data.find((column) => column.key === key)!;
    if (place === null) throw noColumn(figure.sheet, heading);
    return fieldChange(new SheetDetails(book.snapshot, place.sheet), key, place, given, heading) ?? [];
  });
}

/** As the cell is to hold it: a fraction where the plan has its per cents so. */
function asGiven({ plan }: PlanBook, figure: Figure, key: 'value' | 'benchmark', points: number): number {
  const { written, value } = figure[key];
  const inPercent = meaningOfUnit(figure.unit.value ?? '').kind === 'share';
  const isFraction =
    inPercent &&
    (typeof written === 'number' ? written !== value : percentHabit(plan.figures) === 'fractions');
  return isFraction ? fractionOf(points) : points;
}

function noColumn(sheet: string, { da, en }: Text): UserError {
  return new UserError('no-place-for-field', {
    da: `Arket »${sheet}« har ingen kolonne til »${da}«. Indsæt en kolonne med den overskrift, eller lad feltet være tomt.`,
    en: `The sheet “${sheet}” has no column for “${en}”. Insert a column with that heading, or leave the field blank.`,
  });
}
