import type { Text } from '../../workbook/text';
import type { Canvas } from './canvas';
import { quoted } from './formula';

/** A part of a summary sheet: a heading, a message, a table, and perhaps charts of the table. */
export interface Section {
  /** Of capital letters and digits: the defined name of its cells ends in it. */
  readonly id: string;
  readonly title: Text;
  /** How many rows it needs now. Fewer are no harm: it then says that there is more. */
  readonly rows: number;
  /**
   * How many of its rows stand below its table, which can get more rows on the sheet. Absent: it has no room for more
   * than it was made with. The table has two rows at least.
   */
  readonly rowsBelow?: number;
  /** What the sheet shows of it stays on a refresh: its figures come from a workbook that is not open now. */
  readonly isKept?: true;
  /** Runs on over the end of a page, as texts do, between the rows that belong together. */
  readonly runsOn?: true;
  /** Takes half the width: beside the next one that does. */
  readonly isHalf?: true;
  /** The workbook lacks its figures: the section says in words what is missing. */
  readonly isEmpty?: true;
  /** Draws within the rows of the canvas, always the same cells for the same rows. */
  draw(canvas: Canvas): void;
}

/** The section of a summary whose figures the workbook does not have. */
export function emptySection(
  id: string,
  title: Text,
  missing: Text,
  half: Pick<Section, 'isHalf'> = {},
): Section {
  return {
    id,
    title,
    rows: emptyRows(half),
    isEmpty: true,
    ...half,
    draw: (canvas) => {
      canvas.band(1, 'section');
      canvas.put(1, 1, title, 'section');
      canvas.message(2, 1, emptyRows(half), canvas.columns, quoted(canvas.say(missing)), 'wrapped note');
      if (canvas.rows === emptyRows(half)) return;
      // On a sheet where it had figures before.
      for (let row = 3; row <= canvas.rows; row++) {
        for (let column = 1; column <= canvas.columns; column++) canvas.put(row, column, null, 'note');
      }
    },
  };
}

/** As many rows as it takes to say what is missing. */
export function emptyRows({ isHalf }: Pick<Section, 'isHalf'>): number {
  return isHalf ? EMPTY_HALF_ROWS : EMPTY_ROWS;
}

const EMPTY_ROWS = 3;
/** In half the width a sentence takes more lines. */
const EMPTY_HALF_ROWS = 4;
