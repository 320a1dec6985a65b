import { figureTable, type FigureTable } from '../../handlingsplan/data/figure-table';
import type { PlanBook } from '../../handlingsplan/plan-book';
import { InitiativeCells } from './initiative-cells';
import type { VsmeProgress } from './vsme-progress';

/** What the views of the board look at. */
export interface BoardFacts {
  readonly book: PlanBook;
  readonly initiatives: InitiativeCells;
  readonly figures: FigureTable;
  /** ISO date. */
  readonly today: string;
  /** ISO date of the board's last meeting; `null` when nobody has said. */
  readonly lastMeeting: string | null;
  readonly vsme: readonly VsmeProgress[] | null;
}

export function boardFacts(
  book: PlanBook,
  given: Pick<BoardFacts, 'today' | 'lastMeeting' | 'vsme'>,
): BoardFacts {
  return {
    book,
    initiatives: new InitiativeCells(book),
    figures: figureTable(book.plan.figures),
    ...given,
  };
}
