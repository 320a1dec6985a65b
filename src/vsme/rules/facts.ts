import type { CellValue } from '../../workbook/cell-value';
import type { BoundCell, BoundDatapoint, Report } from '../report';
import { answerKind, efragWord, readAnswer, type Reading } from './reading';
import type { SensitiveBox } from './sensitive-data';

/** An answer as the rules that look for defects need it: where it stands, as it stands, and what it means. */
export interface Answer {
  readonly bound: BoundDatapoint;
  /** Counted from 1. */
  readonly row: number;
  readonly cell: BoundCell;
  readonly reading: Reading;
}

/** A value that stands in `row` and already stood in `first`. */
export interface Repetition {
  readonly row: number;
  readonly first: number;
  readonly value: string;
}

/**
 * A report as the rules ask about it. Blank cells, placeholders, error values and text in number cells all count
 * as absent here: the generic rules report them once, and no other rule trips over them.
 */
export class Facts {
  readonly #answers = new Map<string, readonly Answer[]>();

  constructor(readonly report: Report) {}

  /** Every cell of a datapoint, blank ones included; none when it has no cells in this workbook. */
  answers(datapoint: string): readonly Answer[] {
    const known = this.#answers.get(datapoint);
    if (known) return known;
    const bound = this.report.datapoints.get(datapoint);
    const answers = bound ? answersOf(bound) : [];
    this.#answers.set(datapoint, answers);
    return answers;
  }

  /** @param row of a table or list, counted from 1. */
  has(datapoint: string, row = 1): boolean {
    return this.#meaning(datapoint, row) !== null;
  }

  number(datapoint: string, row = 1): number | null {
    const meaning = this.#meaning(datapoint, row);
    return typeof meaning === 'number' ? meaning : null;
  }

  /** A number where text is asked for is read as text: a postal code, an id. */
  text(datapoint: string, row = 1): string | null {
    const meaning = this.#meaning(datapoint, row);
    return meaning === null ? null : String(meaning);
  }

  /** `false` for a no and for a blank alike. */
  isTrue(datapoint: string, row = 1): boolean {
    return this.#meaning(datapoint, row) === true;
  }

  /** The numbers of all rows, those that are absent left out. */
  numbers(datapoint: string): readonly number[] {
    return this.answers(datapoint)
      .map(({ reading }) => reading.meaning)
      .filter((meaning) => typeof meaning === 'number');
  }

  /** The rows, counted from 1, in which any of the datapoints has an answer. */
  filledRows(...datapoints: readonly string[]): readonly number[] {
    const rows = new Set<number>();
    for (const datapoint of datapoints) {
      for (const { row, reading } of this.answers(datapoint)) {
        if (reading.meaning !== null) rows.add(row);
      }
    }
    return [...rows].sort((a, b) => a - b);
  }

  /** Values that stand more than once, upper and lower case alike. */
  repeated(datapoint: string, rows = this.filledRows(datapoint)): readonly Repetition[] {
    const seen = new Map<string, number>();
    const repetitions: Repetition[] = [];
    for (const row of rows) {
      const value = this.text(datapoint, row);
      if (value === null) continue;
      const first = seen.get(value.toLowerCase());
      if (first === undefined) seen.set(value.toLowerCase(), row);
      else repetitions.push({ row, first, value });
    }
    return repetitions;
  }

  /** Whether the box on the contents sheet is ticked; before 1.2.0 there are none. */
  isSensitive(box: SensitiveBox): boolean {
    return this.report.sensitive(box);
  }

  #meaning(datapoint: string, row: number): Exclude<CellValue, object> | null {
    return this.answers(datapoint)[row - 1]?.reading.meaning ?? null;
  }
}

function answersOf(bound: BoundDatapoint): readonly Answer[] {
  const kind = answerKind(bound.datapoint);
  return bound.cells.map((cell, index) => ({
    bound,
    row: index + 1,
    cell,
    reading: readAnswer(kind, efragWord(bound.datapoint, cell.value)),
  }));
}
