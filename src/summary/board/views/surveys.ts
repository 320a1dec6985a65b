import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { plainText, quoted, sentence } from '../../sheet/formula';
import { ACTUAL, COMPARED } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import { putNumber, seriesName } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Beboermåling før og efter', en: 'Resident survey before and after' };
/** Livskvalitet og sundhed, and lokalt fællesskab. */
const SURVEYED: readonly string[] = ['S4', 'S7'];
const COLUMNS = { name: 1, before: 4, after: 5, count: 6, interval: 7 } as const;
const CHART_COLUMN = 8;
const HEADING_ROW = 3;
const MOST_ROWS = 8;
const FEWEST_ROWS = 9;
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
  section: (facts) => ({
    rows: HEADING_ROW + FEWEST_ROWS,
    draw: (canvas) => draw(canvas, surveys(facts).slice(0, MOST_ROWS)),
  }),
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

function draw(canvas: Canvas, shown: readonly Series[]): void {
  const first = HEADING_ROW + 1;
  const last = first + shown.length - 1;
  const values = (column: number): string => canvas.span(first, column, last, column);
  canvas.heading(
    TITLE,
    sentence(
      plainText(`SUMPRODUCT(--(${values(COLUMNS.after)}>${values(COLUMNS.before)}))`),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(String(shown.length)),
      canvas.say({
        da: ' målinger ligger højere end første gang',
        en: ' surveys are higher than the first time',
      }),
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.name, { da: 'Måling', en: 'Survey' }],
      [COLUMNS.before, { da: 'Før', en: 'Before' }],
      [COLUMNS.after, { da: 'Efter', en: 'After' }],
      [COLUMNS.count, { da: 'n', en: 'n' }],
      [COLUMNS.interval, { da: '95 %', en: '95%' }],
    ],
    1,
    COLUMNS.interval,
  );
  for (let row = first; row <= canvas.rows; row++) drawRow(canvas, row, shown[row - first]);
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V9',
    kind: 'column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Beboermålinger første gang og senest. Tal, n og usikkerhed står i tabellen ved siden af.',
      en: 'Resident surveys the first time and now. Figures, n and uncertainty stand in the table beside it.',
    }),
    categories: values(COLUMNS.name),
    series: [
      { name: canvas.at(HEADING_ROW, COLUMNS.before), values: values(COLUMNS.before), colors: [COMPARED] },
      { name: canvas.at(HEADING_ROW, COLUMNS.after), values: values(COLUMNS.after), colors: [ACTUAL] },
    ],
    values: { numberFormat: '0', minimum: 0, maximum: 100 },
    legend: 'bottom',
    labels: true,
  });
}

/** As much as stands before the figures. */
const LONGEST = 25;

function drawRow(canvas: Canvas, row: number, series: Series | undefined): void {
  const [before, after] = series ? [series.points[0]!, series.points.at(-1)!] : [];
  const years = before && after ? ` ${before.year}–${after.year}` : '';
  canvas.put(
    row,
    COLUMNS.name,
    series ? seriesName(series).slice(0, LONGEST - years.length) + years : null,
    'text',
  );
  putNumber(canvas, row, COLUMNS.before, before?.figure.value ?? null);
  putNumber(canvas, row, COLUMNS.after, after?.figure.value ?? null);
  const answered = ANSWERED.exec(after?.figure.source.value ?? '')?.[1];
  canvas.put(row, COLUMNS.count, answered === undefined ? (series ? '–' : null) : Number(answered), 'count');
  if (!series) return canvas.put(row, COLUMNS.interval, null, 'decimal');
  const [share, count] = [canvas.at(row, COLUMNS.after), canvas.at(row, COLUMNS.count)];
  // Of a share, by the normal approximation; an index of points has a spread that nobody has given.
  if (series.unit.trim() !== '%') return canvas.put(row, COLUMNS.interval, '–', 'decimal');
  canvas.formula(
    row,
    COLUMNS.interval,
    `IF(AND(N(${count})>0,ISNUMBER(${share})),${quoted('± ')}&FIXED(196*SQRT(MAX(0,${share}/100*(1-${share}/100))/MAX(1,N(${count}))),1),"–")`,
    'decimal',
  );
}
