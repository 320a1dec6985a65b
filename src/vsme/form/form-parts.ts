import type { CellValue } from '../../workbook/cell-value';
import type { BoundDatapoint, Report } from '../report';
import { answerKind, readAnswer } from '../rules/reading';

/** A disclosure as a form: its answers in order, each table once, where its first column stands. */
export type FormPart = SingleAnswer | TickBoxes | AnswerRows;

export interface SingleAnswer {
  readonly kind: 'answer';
  readonly bound: BoundDatapoint;
}

/** One question answered by any number of boxes. */
export interface TickBoxes {
  readonly kind: 'flags';
  readonly bound: BoundDatapoint;
}

export interface AnswerRows {
  readonly kind: 'rows';
  /** The table, or the only column. */
  readonly key: string;
  readonly columns: readonly BoundDatapoint[];
  readonly rowCount: number;
  /** Every row has a question of its own: none is added or removed. */
  readonly fixed: boolean;
}

/** What a cell will hold, an edit not yet made included. */
export type ValueIn = (bound: BoundDatapoint, row: number) => CellValue;

/** Constants and numbers of rows are nobody's answers, and a date that is put together is asked for as a date. */
export function formParts(report: Report, disclosure: string): readonly FormPart[] {
  const own = [...report.datapoints.values()].filter((bound) => bound.disclosure === disclosure);
  const assembled = new Set(own.flatMap(({ datapoint }) => datapoint.parts ?? []));
  const asked = own.filter(
    ({ datapoint: { id, constant, numbersRows } }) => !constant && !numbersRows && !assembled.has(id),
  );
  const seen = new Set<string>();
  return asked.flatMap((bound): FormPart[] => {
    const { datapoint, cells } = bound;
    if (datapoint.type === 'flags') return [{ kind: 'flags', bound }];
    if (cells.length < 2) return cells.length === 0 ? [] : [{ kind: 'answer', bound }];
    const key = datapoint.table ?? datapoint.id;
    if (seen.has(key)) return [];
    seen.add(key);
    const columns =
      datapoint.table === undefined
        ? [bound]
        : asked.filter((one) => one.datapoint.table === key && one.cells.length > 1);
    const rowCount = Math.max(...columns.map((one) => one.cells.length));
    return [{ kind: 'rows', key, columns, rowCount, fixed: hasRowQuestions(columns) }];
  });
}

function hasRowQuestions(columns: readonly BoundDatapoint[]): boolean {
  return columns.some((column) => {
    const [first, second] = [column.printedQuestion(1), column.printedQuestion(2)];
    return first !== null && second !== null && first !== second;
  });
}

/** Whether the template works the answer out itself; a typed figure may still take its place where it is unlocked. */
export function isSupplied({ datapoint }: BoundDatapoint): boolean {
  return datapoint.computed !== undefined;
}

/** The rows that hold an answer, counted from 1. */
export function filledRows({ columns, rowCount }: AnswerRows, valueIn: ValueIn): readonly number[] {
  const given = columns.filter((column) => !isSupplied(column));
  return Array.from({ length: rowCount }, (_, index) => index + 1).filter((row) =>
    given.some((column) => column.cells[row - 1] !== undefined && isAnswer(column, valueIn(column, row))),
  );
}

/** A placeholder is none, and an empty tick box begins no row. */
function isAnswer({ datapoint }: BoundDatapoint, value: CellValue): boolean {
  const kind = answerKind(datapoint);
  const { meaning, defect } = readAnswer(kind, value);
  return defect !== undefined || (meaning !== null && !(kind === 'tick-box' && meaning === false));
}

/** `null` when the table is full. */
export function nextEmptyRow(rows: AnswerRows, valueIn: ValueIn, taken: ReadonlySet<number>): number | null {
  const filled = new Set([...filledRows(rows, valueIn), ...taken]);
  for (let row = 1; row <= rows.rowCount; row++) if (!filled.has(row)) return row;
  return null;
}
