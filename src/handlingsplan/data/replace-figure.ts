import { parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { CellChange } from '../../workbook/change-set';
import { cellAt, type Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { COLUMNS, type DataColumn } from '../configuration/configuration';
import { fieldChange } from '../edit/field-change';
import { SheetDetails } from '../edit/sheet-details';
import type { Answer, Figure } from '../plan';
import type { PlanBook } from '../plan-book';

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
  { snapshot }: PlanBook,
  figure: Figure,
  { value, source, estimated, benchmark }: NewFigure,
): readonly CellChange[] {
  const fields: readonly (readonly [DataColumn, Answer<unknown>, CellValue])[] = [
    ['value', figure.value, asHeld(snapshot, value, figure.value)],
    ['source', figure.source, source],
    ['estimated', figure.estimated, estimated === null ? null : estimated ? 'Ja' : 'Nej'],
    [
      'benchmark',
      figure.benchmark,
      benchmark === null ? null : asHeld(snapshot, benchmark, figure.benchmark),
    ],
  ];
  return fields.flatMap(([key, { place }, given]) => {
    if (given === null) return [];
    const { heading } = COLUMNS.data.find((column) => column.key === key)!;
    if (place === null) throw noColumn(figure.sheet, heading);
    return fieldChange(new SheetDetails(snapshot, place.sheet), key, place, given, heading) ?? [];
  });
}

/** A cell without a percent format may hold a fraction all the same: then its new value is one too. */
function asHeld(snapshot: Snapshot, points: number, { written, value, place }: Answer<number>): number {
  if (place === null || typeof written !== 'number' || written === value) return points;
  const format = cellAt(snapshot, place.sheet, parseCell(place.cell)!)?.numberFormat;
  return format?.includes('%') === true ? points : Number((points / 100).toPrecision(15));
}

function noColumn(sheet: string, { da, en }: Text): UserError {
  return new UserError('no-place-for-field', {
    da: `Arket »${sheet}« har ingen kolonne til »${da}«. Indsæt en kolonne med den overskrift, eller lad feltet være tomt.`,
    en: `The sheet “${sheet}” has no column for “${en}”. Insert a column with that heading, or leave the field blank.`,
  });
}
