import type { CellValue } from '../../../src/workbook/cell-value';
import { serialOf } from '../../../src/workbook/typed-text';
import type { Grid, Look, Written } from './grid';
import { NAMES, STORY, type PlanRow, type ToldInitiative, type ToldLogLine } from './story';

export interface TableColumn<Row> {
  readonly heading: string;
  readonly tell: (row: Row, at: number) => Written;
  readonly look: Look;
  readonly width: number;
}

const serial = (iso: string | null | undefined): number | null => (iso ? serialOf(iso) : null);
const fraction = (percent: number | null | undefined): number | null =>
  typeof percent === 'number' ? percent / 100 : null;
const ofInitiative =
  <Key extends keyof ToldInitiative>(key: Key) =>
  ({ initiative }: PlanRow): ToldInitiative[Key] | null =>
    initiative?.[key] ?? null;

/** What a row of the plan can say in one cell. */
export const SAYS = {
  pillar: ({ maalepunkt }: PlanRow) => maalepunkt.id.charAt(0),
  id: ({ maalepunkt }: PlanRow) => maalepunkt.id,
  name: ({ maalepunkt }: PlanRow) => NAMES[maalepunkt.id]!,
  level: ({ maalepunkt }: PlanRow) => maalepunkt.level,
  sentence: ({ maalepunkt }: PlanRow) => maalepunkt.sentence,
  goalNo: ({ goal }: PlanRow) => goal.no,
  goal: ({ goal }: PlanRow) => goal.text,
  indicator: ({ goal }: PlanRow) => goal.indicator,
  unit: ({ goal }: PlanRow) => goal.unit,
  baselineYear: ({ goal }: PlanRow) => goal.baselineYear,
  baseline: ({ goal }: PlanRow) => goal.baseline,
  target: ({ goal }: PlanRow) => goal.target,
  targetYear: ({ goal }: PlanRow) => goal.targetYear,
  initiative: ofInitiative('text'),
  responsible: ofInitiative('responsible'),
  start: ({ initiative }: PlanRow) => serial(initiative?.start),
  deadline: ({ initiative }: PlanRow) => serial(initiative?.deadline),
  resources: ofInitiative('resources'),
  status: ofInitiative('status'),
  percent: ({ initiative }: PlanRow) => fraction(initiative?.percent),
  percentPoints: ofInitiative('percent'),
  nextStep: ofInitiative('nextStep'),
} as const satisfies Record<string, (row: PlanRow) => CellValue>;

type Said = keyof typeof SAYS;

const FORMS: Readonly<Partial<Record<Said, readonly [Look, number]>>> = {
  pillar: ['text', 8],
  goalNo: ['year', 8],
  unit: ['text', 12],
  baselineYear: ['year', 10],
  baseline: ['number', 10],
  target: ['number', 10],
  targetYear: ['year', 10],
  start: ['date', 12],
  deadline: ['date', 12],
  status: ['text', 15],
  percent: ['percent', 10],
  percentPoints: ['year', 10],
  responsible: ['text', 16],
};

/** A column that says one thing of the plan under a heading of its own. */
export function column(heading: string, said: Said, look?: Look): TableColumn<PlanRow> {
  const [usual, width] = FORMS[said] ?? (['text', 30] as const);
  return { heading, tell: SAYS[said], look: look ?? usual, width };
}

/** A column that says a målepunkt's or a goal's words in the first of its rows only. */
export function once(
  opens: 'opensMaalepunkt' | 'opensGoal',
  heading: string,
  said: Said,
  look?: Look,
): TableColumn<PlanRow> {
  const always = column(heading, said, look);
  return { ...always, tell: (row) => (row[opens] ? SAYS[said](row) : null) };
}

export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Writes headings in a row and the rows under them. */
export function writeTable<Row>(
  grid: Grid,
  at: { readonly row: number; readonly column?: number },
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Rows {
  const left = at.column ?? 1;
  columns.forEach(({ heading, width }, i) =>
    grid.put(at.row, left + i, heading, 'heading').width(left + i, width),
  );
  return writeRows(grid, { row: at.row + 1, column: left }, columns, rows);
}

/** Writes rows without headings. */
export function writeRows<Row>(
  grid: Grid,
  at: { readonly row: number; readonly column?: number },
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Rows {
  rows.forEach((row, r) => {
    const line = at.row + r;
    columns.forEach(({ tell, look }, c) => grid.put(line, (at.column ?? 1) + c, tell(row, line), look));
  });
  return { first: at.row, last: at.row + rows.length - 1 };
}

/** The columns of a follow-up log under headings given in this order; a blank heading leaves the column out. */
export function logColumns(headings: {
  readonly date: string;
  readonly maalepunkt: string;
  readonly goal: string;
  readonly initiative: string;
  readonly status: string;
  readonly value: string;
  readonly comment: string;
  readonly by: string;
}): readonly TableColumn<ToldLogLine>[] {
  return [
    { heading: headings.date, tell: (line) => serial(line.date), look: 'date', width: 12 },
    { heading: headings.maalepunkt, tell: (line) => NAMES[line.maalepunkt]!, look: 'text', width: 20 },
    { heading: headings.goal, tell: (line) => line.goal, look: 'year', width: 8 },
    { heading: headings.initiative, tell: (line) => line.initiative, look: 'text', width: 34 },
    { heading: headings.status, tell: (line) => line.status, look: 'text', width: 15 },
    { heading: headings.value, tell: (line) => line.value, look: 'number', width: 12 },
    { heading: headings.comment, tell: (line) => line.comment, look: 'text', width: 40 },
    { heading: headings.by, tell: (line) => line.by, look: 'text', width: 16 },
  ];
}

/** The story's log on a grid. */
export function writeLog(grid: Grid, row: number, headings: Parameters<typeof logColumns>[0]): Rows {
  return writeTable(grid, { row }, logColumns(headings), STORY.log);
}
