import type { ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import type { PlanBook } from '../plan-book';
import { addFigureRows } from './add-figure-rows';
import { figureTable } from './figure-table';
import { replaceFigure } from './replace-figure';
import { proposedFigure, rollUps, type ChosenWeights } from './roll-up';

/**
 * Writes what the afdelinger make as the organisation's figure: in a new row, or in the row that stands. The figures
 * of the afdelinger stay as they are.
 *
 * @param key of the roll-up.
 * @param book read at depth `full`.
 * @throws {UserError} `no-roll-up`, and as addFigureRows and fieldChange
 */
export function writeRollUp(book: PlanBook, key: string, chosen: ChosenWeights): ChangeSet {
  const rollUp = rollUps(figureTable(book.plan.figures), chosen).find((one) => one.key === key);
  const values = rollUp && proposedFigure(rollUp);
  if (!rollUp || !values || rollUp.result.kind === 'impossible') {
    throw new UserError('no-roll-up', {
      da: 'Afdelingernes tal er ændret og giver ikke længere et tal for organisationen. Se på dem igen.',
      en: 'The figures of the afdelinger have changed and no longer make one for the organisation. Look at them again.',
    });
  }
  const { indicator, year, standing, result, parts } = rollUp;
  const title = {
    da: `${indicator} ${year} af ${parts.length} ${parts.length === 1 ? 'afdeling' : 'afdelinger'}`,
    en: `${indicator} ${year} of ${parts.length} ${parts.length === 1 ? 'afdeling' : 'afdelinger'}`,
  };
  if (!standing) return { title, changes: addFigureRows(book, [values]).changes };
  const own = {
    value: result.value,
    source: standing.figure.source.place && values.source,
    estimated: standing.figure.estimated.place && parts.some((part) => part.estimated),
    benchmark: null,
  };
  return { title, changes: replaceFigure(book, standing.figure, own) };
}
