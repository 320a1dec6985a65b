import type { Point } from '../../../handlingsplan/data/figure-table';
import type { Answer } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, quoted, sentence } from '../../sheet/formula';
import { ACTUAL, COMPARED, TARGET_PATH } from '../../sheet/palette';
import { cutOff, putNumber, seriesName } from '../figure-cells';
import { goalPaths, yearsOfPath, type GoalPath } from '../goal-paths';
import type { BoardView } from '../view';
import { drawOtherGoals } from './other-goals';

const TITLE: Text = { da: 'Mål mod bane', en: 'Actual against target path' };
/** Beside each other across the page. */
const MOST_GOALS = 3;
const GOAL_COLUMNS = 4;
const MOST_YEARS = 7;
/** What it is about, and below it what the figures say. */
const NAME_ROW = 3;
const MESSAGE_ROWS = { first: 4, last: 5 } as const;
const HEADING_ROW = 6;
const CHART_ROWS = 15;
/** The last row with the charts; those without one stand below. */
const CHARTED = HEADING_ROW + MOST_YEARS + CHART_ROWS;

/** V3: the figures of the prioritised målepunkter beside the straight way to their goals. */
export const ACTUAL_AGAINST_PATH: BoardView = {
  id: 'V3',
  title: TITLE,
  missing: (facts) =>
    goalPaths(facts).length > 0
      ? null
      : {
          da: 'Ingen prioriterede målepunkter har både et mål med basisår, basisværdi, målår og målværdi og tal for samme indikator og enhed på dataarket.',
          en: 'No prioritised målepunkt has both a goal with base year, base value, target year and target and figures for the same indicator and unit on the data sheet.',
        },
  section: (facts) => {
    const paths = goalPaths(facts);
    const shown = paths.slice(0, MOST_GOALS);
    const others = paths.slice(MOST_GOALS);
    return {
      // With a row to spare for one more.
      rows: CHARTED + (others.length > 0 ? 2 + others.length : 0),
      draw: (canvas) => {
        canvas.heading(TITLE, overall(canvas, paths.length, shown.length));
        for (let index = 0; index < MOST_GOALS; index++) {
          const path = shown[index];
          if (path) drawGoal(canvas, path, index);
          else drawNoGoal(canvas, index);
        }
        if (canvas.rows > CHARTED) drawOtherGoals(canvas, CHARTED + 1, others);
      },
    };
  },
};

function overall(canvas: Canvas, all: number, shown: number): string {
  const text = canvas.say({
    da: `${all} prioriterede målepunkter har tal og en bane mod målet${all > shown ? `; de første ${shown} er tegnet` : ''}`,
    en: `${all} prioritised målepunkter have figures and a path to the goal${all > shown ? `; the first ${shown} are drawn` : ''}`,
  });
  return quoted(text);
}

/** As much as stands over one of them. */
const LONGEST_NAME = 30;
/** In its sentence, which is the title of the chart too. */
const SHORT_NAME = 20;

function drawGoal(canvas: Canvas, path: GoalPath, index: number): void {
  const { goal, series } = path;
  const left = 1 + index * GOAL_COLUMNS;
  const [yearColumn, actualColumn, pathColumn, countryColumn] = [left, left + 1, left + 2, left + 3];
  const years = yearsOfPath(path, MOST_YEARS);
  const first = HEADING_ROW + 1;
  const last = first + years.length - 1;
  const base = first + years.indexOf(path.baselineYear);
  canvas.headings(
    HEADING_ROW,
    [
      [yearColumn, { da: 'År', en: 'Year' }],
      [actualColumn, { da: 'Faktisk', en: 'Actual' }],
      [pathColumn, { da: 'Bane', en: 'Path' }],
      [countryColumn, { da: 'Landet', en: 'Country' }],
    ],
    left,
    left + GOAL_COLUMNS - 1,
  );
  for (let offset = 0; offset < MOST_YEARS; offset++) {
    const row = first + offset;
    const year = years[offset];
    canvas.put(row, yearColumn, year ?? null, 'year');
    // A formula that gives nothing is drawn as zero: a year without a figure is truly blank.
    putNumber(canvas, row, actualColumn, actualIn(path, year));
    putNumber(canvas, row, countryColumn, pointIn(path, year)?.figure.benchmark ?? null);
    if (year === undefined || row < base) canvas.put(row, pathColumn, null, 'decimal');
    else if (row === base) putNumber(canvas, row, pathColumn, goal.baseline);
    else if (row === last) putNumber(canvas, row, pathColumn, goal.target);
    else
      canvas.formula(row, pathColumn, between(canvas, row, [base, last], yearColumn, pathColumn), 'decimal');
  }
  const unit = series.unit ? `, ${series.unit}` : '';
  const name = `${cutOff(seriesName(series), LONGEST_NAME - unit.length)}${unit}`;
  canvas.message(NAME_ROW, left, NAME_ROW, left + GOAL_COLUMNS - 1, quoted(name));
  canvas.message(
    MESSAGE_ROWS.first,
    left,
    MESSAGE_ROWS.last,
    left + GOAL_COLUMNS - 1,
    message(canvas, cutOff(seriesName(series), SHORT_NAME), { first, base, last }, left),
  );
  const values = (column: number): string => canvas.span(first, column, HEADING_ROW + MOST_YEARS, column);
  canvas.chart(CHARTED - CHART_ROWS + 1, left, CHARTED, left + GOAL_COLUMNS - 1, {
    name: `V3 ${index + 1}`,
    kind: 'line',
    title: canvas.at(MESSAGE_ROWS.first, left),
    description: canvas.say({
      da: 'Faktiske tal, banen mod målet og landet for den indikator, som overskriften nævner. Tallene står i tabellen ovenover.',
      en: 'Actual figures, the path to the goal and the country for the indicator in the heading. The figures stand in the table above.',
    }),
    categories: values(yearColumn),
    series: [
      { name: canvas.at(HEADING_ROW, actualColumn), values: values(actualColumn), colors: [ACTUAL] },
      {
        name: canvas.at(HEADING_ROW, pathColumn),
        values: values(pathColumn),
        colors: [TARGET_PATH],
        dashed: true,
      },
      { name: canvas.at(HEADING_ROW, countryColumn), values: values(countryColumn), colors: [COMPARED] },
    ],
    values: { title: series.unit, numberFormat: 'General' },
    legend: 'bottom',
    labels: false,
  });
}

/** On a sheet where there was one before. */
function drawNoGoal(canvas: Canvas, index: number): void {
  const left = 1 + index * GOAL_COLUMNS;
  for (let row = NAME_ROW; row <= CHARTED - CHART_ROWS; row++) {
    for (let offset = 0; offset < GOAL_COLUMNS; offset++) canvas.put(row, left + offset, null, 'text');
  }
}

function pointIn({ series }: GoalPath, year: number | undefined): Point | undefined {
  return series.points.find((one) => one.year === year);
}

/** The goal itself says what the figure was where it begins. */
function actualIn(path: GoalPath, year: number | undefined): Answer<number> | null {
  const known = pointIn(path, year)?.figure.value;
  return known ?? (year === path.baselineYear ? path.goal.baseline : null);
}

/** On the straight line between the first and the last year. */
function between(
  canvas: Canvas,
  row: number,
  [first, last]: readonly [number, number],
  yearColumn: number,
  pathColumn: number,
): string {
  const [base, target] = [canvas.at(first, pathColumn), canvas.at(last, pathColumn)];
  const [from, to, year] = [first, last, row].map((one) => canvas.at(one, yearColumn)) as [
    string,
    string,
    string,
  ];
  return `IF(AND(ISNUMBER(${base}),ISNUMBER(${target}),${to}>${from}),${base}+(${target}-${base})*(${year}-${from})/MAX(1,${to}-${from}),"")`;
}

/** The newest figure against the path; which way is better follows from the target being above or below the base. */
function message(
  canvas: Canvas,
  name: string,
  { first, base, last }: { readonly first: number; readonly base: number; readonly last: number },
  left: number,
): string {
  const column = (offset: number): string => canvas.span(first, left + offset, last, left + offset);
  const [years, actual, path] = [column(0), column(1), column(2)];
  const newest = `MATCH(1E+300,${actual},1)`;
  const of = (range: string): string => `INDEX(${range},${newest})`;
  const gap = `(${of(actual)}-${of(path)})*(${canvas.at(last, left + 2)}-${canvas.at(base, left + 2)})`;
  const words = (da: string, en: string): string => canvas.say({ da, en });
  const began = sentence(`${name}: `, figureText(of(actual), 1), words(' i ', ' in '), plainText(of(years)));
  const [baseline, target] = [canvas.at(base, left + 2), canvas.at(last, left + 2)];
  // On the day it begins, and where the goal is to stay, nothing tells ahead from behind.
  const isOpen = `OR(${baseline}=${target},${of(years)}<=${canvas.at(base, left)})`;
  const verdict = `IF(${gap}>=0,${quoted(words(', på sporet', ', on track'))},${quoted(words(', bagud', ', behind'))})`;
  const told = sentence(
    { formula: began },
    words(' mod ', ' against '),
    figureText(of(path), 1),
    words(' på banen', ' on the path'),
    { formula: `IF(${isOpen},"",${verdict})` },
  );
  const silent = quoted(`${name}: ${words('ingen tal endnu', 'no figures yet')}`);
  return `IF(COUNT(${actual})=0,${silent},IF(ISNUMBER(${of(path)}),${told},${began}))`;
}
