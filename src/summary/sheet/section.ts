import type { Text } from '../../workbook/text';
import type { Canvas } from './canvas';

/** A part of a summary sheet: a heading, a message, a table, and perhaps charts of the table. */
export interface Section {
  /** Of capital letters and digits: the defined name of its cells ends in it. */
  readonly id: string;
  readonly title: Text;
  /** How many rows it needs now. Fewer are no harm: it then says that there is more. */
  readonly rows: number;
  /** The workbook lacks its figures: the section says in words what is missing. */
  readonly isEmpty?: true;
  /** Draws within the rows of the canvas, always the same cells for the same rows. */
  draw(canvas: Canvas): void;
}

/** The section of a summary whose figures the workbook does not have. */
export function emptySection(id: string, title: Text, missing: Text): Section {
  return {
    id,
    title,
    rows: EMPTY_ROWS,
    isEmpty: true,
    draw: (canvas) => {
      canvas.band(1, 'section');
      canvas.put(1, 1, title, 'section');
      canvas.put(2, 1, missing, 'note');
    },
  };
}

const EMPTY_ROWS = 2;
