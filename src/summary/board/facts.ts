import { figureTable, type FigureTable } from '../../handlingsplan/data/figure-table';
import type { PlanBook } from '../../handlingsplan/plan-book';
import { InitiativeCells } from './initiative-cells';

/** How much of one disclosure of the VSME report is there: from another workbook than the plan. */
export interface VsmeProgress {
  readonly code: string;
  readonly required: number;
  readonly fulfilled: number;
}

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
