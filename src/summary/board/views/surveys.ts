import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, quoted, sentence } from '../../sheet/formula';
import { ACTUAL, COMPARED } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import { cutOff, putNumber, seriesName } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Beboermåling før og efter', en: 'Resident survey before and after' };
/** Livskvalitet og sundhed, and lokalt fællesskab. */
const SURVEYED: readonly string[] = ['S4', 'S7'];
const COLUMNS = { name: 1, before: 8, after: 9, change: 10, count: 11, interval: 12 } as const;
const HEADING_ROW = 3;
const MOST_ROWS = 8;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;
const CHART_ROWS = 12;
/** How many answered, as people note it beside the source: `Egen måling, n = 212`. */
const ANSWERED = /\bn\s*=\s*(\d{1,6})\b/i;

/** V9: the first and the newest figure of each survey, with its uncertainty where it is known how many answered. */
export const SURVEYS: BoardView = {
  id: 'V9',
  title: TITLE,
  missing: (facts) =>
    surveys(facts).length > 0
      ? null
      : {
          da: 'Ingen beboermåling har tal for to år. Skriv dem på dataarket under Livskvalitet og sundhed eller Lokalt fællesskab, og skriv »n = …« i kilden.',
          en: 'No resident survey has figures for two years. Write them on the data sheet under Livskvalitet og sundhed or Lokalt fællesskab, with “n = …” in the source.',
        },
  section: (facts) => {
    const shown = surveys(facts).slice(0, MOST_ROWS);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, shown.length) + CHART_ROWS,
      rowsBelow: CHART_ROWS,
      draw: (canvas) => draw(canvas, shown),
    };
  },
};

/** In per cent or of a hundred points, so that they can stand on one axis. */
function surveys({ figures }: BoardFacts): readonly Series[] {
  return figures.series.filter(
    ({ maalepunkt, points, unit, scope }) =>
      SURVEYED.includes(maalepunkt.id) &&
      points.length > 1 &&
      scope !== 'national' &&
      /^%$|^0-100$/.test(unit.trim()),
  );
}

function draw(canvas: Canvas, all: readonly Series[]): void {
  const first = HEADING_ROW + 1;
  const lastRow = canvas.rows - CHART_ROWS;
  const shown = all.slice(0, lastRow - HEADING_ROW);
  const values = (column: number): string => canvas.span(first, column, lastRow, column);
  canvas.heading(
    TITLE,
    sentence(
      plainText(`COUNTIF(${values(COLUMNS.change)},">0")`),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(`COUNT(${values(COLUMNS.change)})`),
      canvas.say({
        da: ' målinger ligger højere end første gang',
        en: ' surveys are higher than the first time',
      }),
    ),
  );
  canvas.headings(HEADING_ROW, [
    [COLUMNS.name, { da: 'Måling', en: 'Survey' }],
    [COLUMNS.before, { da: 'Før', en: 'Before' }],
    [COLUMNS.after, { da: 'Efter', en: 'After' }],
    [COLUMNS.change, { da: 'Forskel', en: 'Change' }],
    [COLUMNS.count, { da: 'n', en: 'n' }],
    [COLUMNS.interval, { da: '95 %: ±', en: '95%: ±' }],
  ]);
  for (let row = first; row <= lastRow; row++) drawRow(canvas, row, shown[row - first]);
  canvas.chart(lastRow + 1, 1, canvas.rows, canvas.columns, {
    name: 'V9',
    kind: 'column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Beboermålinger første gang og senest, med 95 %-interval og antal svar for den seneste, hvor de kendes. Tallene står i tabellen ovenover.',
      en: 'Resident surveys the first time and now, with the 95% interval and the number of answers of the latest where they are known. The figures stand in the table above.',
    }),
    categories: values(COLUMNS.name),
    series: [
      { name: canvas.at(HEADING_ROW, COLUMNS.before), values: values(COLUMNS.before), colors: [COMPARED] },
      { name: canvas.at(HEADING_ROW, COLUMNS.after), values: values(COLUMNS.after), colors: [ACTUAL] },
    ],
    values: {
      title: canvas.say({ da: '% eller 0–100', en: '% or 0–100' }),
      numberFormat: '0',
      minimum: 0,
      maximum: 100,
    },
    legend: 'bottom',
    labels: true,
  });
}

/** As much as stands before the figures, with what is known of the answers. */
const LONGEST = 30;

function drawRow(canvas: Canvas, row: number, series: Series | undefined): void {
  if (!series) {
    canvas.put(row, COLUMNS.name, null, 'text');
    for (const key of ['before', 'after', 'change', 'count', 'interval'] as const)
      canvas.put(row, COLUMNS[key], null, 'decimal');
    return;
  }
  const [before, after] = [series.points[0]!, series.points.at(-1)!];
  const [then, now, count, interval] = [COLUMNS.before, COLUMNS.after, COLUMNS.count, COLUMNS.interval].map(
    (column) => canvas.at(row, column),
  ) as [string, string, string, string];
  putNumber(canvas, row, COLUMNS.before, before.figure.value);
  putNumber(canvas, row, COLUMNS.after, after.figure.value);
  canvas.formula(row, COLUMNS.change, `IF(COUNT(${then},${now})=2,${now}-${then},"–")`, 'decimal');
  const answered = ANSWERED.exec(after.figure.source.value ?? '')?.[1];
  canvas.put(row, COLUMNS.count, answered === undefined ? '–' : Number(answered), 'count');
  // Of a share, by the normal approximation; an index of points has a spread that nobody has given.
  if (series.unit.trim() !== '%') canvas.put(row, COLUMNS.interval, '–', 'decimal');
  else
    canvas.formula(
      row,
      COLUMNS.interval,
      `IF(AND(N(${count})>0,ISNUMBER(${now})),196*SQRT(MAX(0,${now}/100*(1-${now}/100))/MAX(1,N(${count}))),"–")`,
      'decimal',
    );
  // The chart has no other place for them than the name below the columns.
  const name = `${cutOff(seriesName(series), LONGEST)} ${before.year}–${after.year}`;
  const known = `IF(ISNUMBER(${interval}),${sentence('; ± ', figureText(interval, 1))},"")`;
  canvas.formula(
    row,
    COLUMNS.name,
    `${quoted(name)}&IF(ISNUMBER(${count}),${sentence(' (n = ', plainText(count), { formula: known }, ')')},"")`,
    'text',
  );
}
