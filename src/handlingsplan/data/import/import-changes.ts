import type { ChangeSet } from '../../../workbook/change-set';
import type { DataValues } from '../../edit/list-edits';
import type { PlanBook } from '../../plan-book';
import { addFigureRows } from '../add-figure-rows';
import { replaceFigure } from '../replace-figure';
import type { AddedFigure, ReplacedFigure } from './figure-import';
import type { ReadFigure } from './read-row';

/**
 * The figures of a file as one change: new rows, and new values in the cells of those that are to be replaced. A cell
 * that cannot be written to stops everything, so that a file is never half in.
 *
 * @param book read at depth `full`.
 * @throws {UserError} as addFigureRows and fieldChange
 */
export function importChanges(
  book: PlanBook,
  added: readonly AddedFigure[],
  replaced: readonly ReplacedFigure[],
): ChangeSet {
  const replacing = replaced.flatMap(({ figure, read }) => replaceFigure(book, figure, read));
  const adding = addFigureRows(
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
