import type { Canvas } from '../../sheet/canvas';
import { quoted } from '../../sheet/formula';
import { cutOff, putNumber, seriesName } from '../figure-cells';
import type { GoalPath } from '../goal-paths';

const COLUMNS = { name: 1, actual: 6, year: 7, base: 8, target: 9, path: 10, verdict: 11 } as const;
/** As much as stands before the figures. */
const LONGEST = 42;

/** The goals for which there is no room as charts: the newest figure of each against its path, a row each. */
export function drawOtherGoals(canvas: Canvas, headingRow: number, goals: readonly GoalPath[]): void {
  canvas.headings(headingRow, [
    [COLUMNS.name, { da: 'Øvrige prioriterede', en: 'The other prioritised ones' }],
    [COLUMNS.actual, { da: 'Faktisk', en: 'Actual' }],
    [COLUMNS.year, { da: 'År', en: 'Year' }],
    [COLUMNS.base, { da: 'Basis', en: 'Base' }],
    [COLUMNS.target, { da: 'Mål', en: 'Target' }],
    [COLUMNS.path, { da: 'Bane', en: 'Path' }],
  ]);
  canvas.put(headingRow, COLUMNS.verdict, { da: 'Mod banen', en: 'Against it' }, 'heading');
  for (let row = headingRow + 1; row <= canvas.rows; row++) drawRow(canvas, row, goals[row - headingRow - 1]);
}

function drawRow(canvas: Canvas, row: number, path: GoalPath | undefined): void {
  const newest = path?.series.points.at(-1);
  if (!path || !newest) {
    canvas.put(row, COLUMNS.name, null, 'text');
    canvas.put(row, COLUMNS.verdict, null, 'text');
    for (const key of ['actual', 'year', 'base', 'target', 'path'] as const)
      canvas.put(row, COLUMNS[key], null, 'decimal');
    return;
  }
  const { series, goal, baselineYear, targetYear } = path;
  const [actual, year, base, target, way] = [
    COLUMNS.actual,
    COLUMNS.year,
    COLUMNS.base,
    COLUMNS.target,
    COLUMNS.path,
  ].map((column) => canvas.at(row, column)) as [string, string, string, string, string];
  const unit = series.unit ? `, ${series.unit}` : '';
  canvas.put(row, COLUMNS.name, cutOff(seriesName(series), LONGEST - unit.length) + unit, 'text');
  putNumber(canvas, row, COLUMNS.actual, newest.figure.value);
  canvas.put(row, COLUMNS.year, newest.year, 'year figure');
  putNumber(canvas, row, COLUMNS.base, goal.baseline);
  putNumber(canvas, row, COLUMNS.target, goal.target);
  const gone = `(MIN(MAX(${year},${baselineYear}),${targetYear})-${baselineYear})/${targetYear - baselineYear}`;
  canvas.formula(
    row,
    COLUMNS.path,
    `IF(COUNT(${base},${target})=2,${base}+(${target}-${base})*${gone},"–")`,
    'decimal',
  );
  const word = (da: string, en: string): string => quoted(canvas.say({ da, en }));
  const verdict = `IF((${actual}-${way})*(${target}-${base})>=0,${word('på sporet', 'on track')},${word('bagud', 'behind')})`;
  canvas.formula(
    row,
    COLUMNS.verdict,
    `IF(COUNT(${actual},${way})<2,"–",IF(OR(${base}=${target},${year}<=${baselineYear}),"–",${verdict}))`,
    'text',
  );
}
