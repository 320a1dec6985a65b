import { MAX_COLUMNS, type CellRef } from '../workbook/address';
import { CellMap, type Snapshot } from '../workbook/snapshot';
import type { Datapoint } from './datapoint';

/** Headings stand at most so many rows above their table. */
const HEADING_ROWS = 4;

/** The tallest block with headed columns is that of emissions and their targets. */
const BLOCK_ROWS = 30;

/** Answers that share a label stand at most so many columns apart. */
const BLOCK_COLUMNS = 12;

/** A question has at least a word; `54(e)` is a paragraph printed beside it. */
const WORDS = /\p{L}{2}/u;

/** What 1.0.0 has instead of a hyphen here and there. */
const LOST_HYPHEN = '\u0002';

/** A datapoint and the cells people answer it in. */
export interface Asked {
  readonly datapoint: Datapoint;
  readonly sheet: string;
  readonly cells: readonly CellRef[];
}

/** The questions as the workbook prints them, in its own language. */
export class PrintedQuestions {
  readonly #contents: Snapshot['contents'];
  readonly #asked: readonly Asked[];
  #bySheet: ReadonlyMap<string, AskedSheet> | undefined;

  constructor({ contents }: Snapshot, asked: readonly Asked[]) {
    this.#contents = contents;
    this.#asked = asked;
  }

  /**
   * The heading of a column in a table; elsewhere the texts to the left of the cell, or above it, with the heading of
   * the column where several answers share a label. `null` where nothing is printed or it was not read.
   *
   * @param row of a table or list, counted from 1.
   */
  find(asked: Asked, row: number): string | null {
    const at = asked.cells[asked.datapoint.repeats ? 0 : row - 1];
    if (!at || asked.datapoint.unprinted) return null;
    this.#bySheet ??= bySheet(this.#asked, this.#contents);
    return this.#bySheet.get(asked.sheet)?.question(asked, at) ?? null;
  }
}

function bySheet(asked: readonly Asked[], contents: Snapshot['contents']): ReadonlyMap<string, AskedSheet> {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) groups.set(one.sheet, [...(groups.get(one.sheet) ?? []), one]);
  return new Map(
    [...groups].map(([sheet, group]) => [
      sheet,
      new AskedSheet(contents.get(sheet)?.cells ?? new CellMap(), group),
    ]),
  );
}

/** One sheet: the cells that people fill in, and the texts the template prints among them. */
class AskedSheet {
  readonly #answers = new Map<number, Asked>();

  constructor(
    readonly cells: CellMap,
    readonly asked: readonly Asked[],
  ) {
    for (const one of asked) for (const at of one.cells) this.#answers.set(keyOf(at), one);
  }

  question(asked: Asked, at: CellRef): string | null {
    if (isTableColumn(asked.datapoint)) return this.#columnHeading(asked);
    const label = this.#label(at);
    if (label === null) return this.#firstAbove(at, HEADING_ROWS);
    const heading = this.#sharesLabel(at) ? this.#blockHeading(at) : null;
    return heading === null ? label : `${label} – ${heading}`;
  }

  /** Text in the row that heads every column of the table: notes stand between it and some of them. */
  #columnHeading({ datapoint, cells }: Asked): string | null {
    const [first] = cells;
    if (!first) return null;
    const columns = this.asked.filter(({ datapoint: { table } }) => table === datapoint.table);
    for (const { row } of above(first, HEADING_ROWS)) {
      const headings = columns.map(({ cells: [top] }) => top && this.#text({ row, column: top.column }));
      if (headings.every(Boolean)) return this.#text({ row, column: first.column });
    }
    return this.#firstAbove(first, HEADING_ROWS);
  }

  /** The texts to the left, as far as the answer before them: `Total hazardous waste – kilograms (kg)`. */
  #label({ row, column }: CellRef): string | null {
    const texts: string[] = [];
    for (let left = column - 1; left >= 1; left--) {
      const at = { row, column: left };
      const text = this.#text(at);
      if (text !== null) texts.unshift(text);
      else if (texts.length > 0 && this.#answers.has(keyOf(at))) break;
    }
    return texts.length > 0 ? texts.join(' – ') : null;
  }

  /** Whether the next to the left or to the right, but for blank cells, is another answer. */
  #sharesLabel({ row, column }: CellRef): boolean {
    return [-1, 1].some((step) => {
      for (let distance = 1; distance <= BLOCK_COLUMNS; distance++) {
        const at = { row, column: column + step * distance };
        if (this.#answers.has(keyOf(at))) return true;
        if (this.#text(at) !== null) return false;
      }
      return false;
    });
  }

  /** The heading of a column of a block, over the answers above this one; a table above is another block. */
  #blockHeading(at: CellRef): string | null {
    const [heading] = above(at, BLOCK_ROWS).filter((one) => {
      const asked = this.#answers.get(keyOf(one));
      return asked ? isTableColumn(asked.datapoint) : this.#text(one) !== null;
    });
    return heading ? this.#text(heading) : null;
  }

  #firstAbove(at: CellRef, rows: number): string | null {
    const [text] = above(at, rows).flatMap((one) => this.#text(one) ?? []);
    return text ?? null;
  }

  /** What is printed in a cell; `null` when it is an answer, blank or no more than a number. */
  #text(at: CellRef): string | null {
    const value = this.#answers.has(keyOf(at)) ? null : this.cells.get(at)?.value;
    if (typeof value !== 'string' || !WORDS.test(value)) return null;
    return value.replaceAll(LOST_HYPHEN, '-').replace(/\s+/g, ' ').trim();
  }
}

/** The rows of an anchored table have labels of their own, as single answers have. */
function isTableColumn({ table, anchor }: Datapoint): boolean {
  return table !== undefined && anchor === undefined;
}

function above({ row, column }: CellRef, rows: number): readonly CellRef[] {
  return Array.from({ length: Math.min(rows, row - 1) }, (_, index) => ({ row: row - 1 - index, column }));
}

function keyOf({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column - 1;
}
