import { parseCell } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell-value';
import type { CellChange, ChangeSet } from '../../../workbook/change-set';
import { COLUMNS, type DataColumn } from '../../configuration/configuration';
import { fieldChange } from '../../edit/field-change';
import { addFigures, type DataValues } from '../../edit/list-edits';
import { SheetDetails } from '../../edit/sheet-details';
import type { PlanBook } from '../../plan-book';
import type { Answer } from '../../plan';
import type { AddedFigure, ReplacedFigure } from './figure-import';
import type { ReadFigure } from './read-row';

/**
 * The figures of a file as one change: new rows, and new values in the cells of those that are to be replaced. A cell
 * that cannot be written to stops everything, so that a file is never half in.
 *
 * @param book read at depth `full`.
 * @throws {UserError} as addFigures and fieldChange
 */
export function importChanges(
  book: PlanBook,
  added: readonly AddedFigure[],
  replaced: readonly ReplacedFigure[],
): ChangeSet {
  const sheets = new Map<string, SheetDetails>();
  const detailsOf = (sheet: string): SheetDetails => {
    const details = sheets.get(sheet) ?? new SheetDetails(book.snapshot, sheet);
    sheets.set(sheet, details);
    return details;
  };
  const replacing = replaced.flatMap((one) => replacement(one, detailsOf));
  const adding = addFigures(
    book,
    added.map(({ read }) => dataValues(read)),
  );
  const [fresh, old] = [added.length, replaced.length];
  return {
    title: {
      da: `Hent tal fra fil: ${fresh} nye, ${old} ændrede`,
      en: `Import figures from a file: ${fresh} new, ${old} changed`,
    },
    // New rows come last: those that are inserted move no cell that is written to before.
    changes: [...replacing, ...adding.changes],
  };
}

/** The row that a figure becomes. */
export function dataValues({ subject, year, value, source, estimated, benchmark }: ReadFigure): DataValues {
  const { maalepunkt, indicator, unit, scopeWritten, afdeling } = subject;
  return {
    maalepunkt: maalepunkt.name.da,
    indicator,
    unit,
    scope: scopeWritten,
    afdeling,
    year,
    value,
    ...(source !== null && { source }),
    ...(estimated !== null && { estimated: estimated ? 'Ja' : 'Nej' }),
    ...(benchmark !== null && { benchmark }),
  };
}

/** What the file says besides the value replaces what stands there; what it does not say stays. */
function replacement(
  { read, figure }: ReplacedFigure,
  detailsOf: (sheet: string) => SheetDetails,
): readonly CellChange[] {
  const { estimated } = read;
  const fields: readonly (readonly [DataColumn, Answer<unknown>, CellValue])[] = [
    ['value', figure.value, asHeld(read.value, figure.value, detailsOf)],
    ['source', figure.source, read.source],
    ['estimated', figure.estimated, estimated === null ? null : estimated ? 'Ja' : 'Nej'],
  ];
  return fields.flatMap(([key, { place }, given]) => {
    if (place === null || given === null) return [];
    const { heading } = COLUMNS.data.find((column) => column.key === key)!;
    return fieldChange(detailsOf(place.sheet), key, place, given, heading) ?? [];
  });
}

/** A cell without a percent format may hold a fraction all the same: then its new value is one too. */
function asHeld(
  points: number,
  { written, value, place }: Answer<number>,
  detailsOf: (sheet: string) => SheetDetails,
): number {
  if (place === null || typeof written !== 'number' || written === value) return points;
  const format = detailsOf(place.sheet).cell(parseCell(place.cell)!)?.numberFormat;
  return format?.includes('%') === true ? points : Number((points / 100).toPrecision(15));
}
