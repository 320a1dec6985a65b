import { compareWithCountry, type Comparison } from '../../../handlingsplan/data/benchmark';
import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { plainText, quoted, sentence } from '../../sheet/formula';
import { ACTUAL } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import { cutOff, putNumber, seriesName } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Os mod landet', en: 'Us against the country' };
const COLUMNS = { name: 1, own: 5, country: 6, index: 7, verdict: 8 } as const;
const CHART_COLUMN = 9;
const HEADING_ROW = 3;
const MOST_ROWS = 10;
/** A chart needs its height, however few there are. */
const FEWEST_ROWS = 9;
const BETTER: Text = { da: 'bedre', en: 'better' };
const WORSE: Text = { da: 'ringere', en: 'worse' };
const SAME: Text = { da: 'som landet', en: 'the same' };

interface Compared {
  readonly series: Series;
  readonly comparison: Comparison;
}

/** V4: the newest figures with the country's as 100. */
export const AGAINST_COUNTRY: BoardView = {
  id: 'V4',
  title: TITLE,
  missing: (facts) =>
    compared(facts).length > 0
      ? null
      : {
          da: 'Ingen tal har et landsgennemsnit ved siden af. Skriv det på dataarket, fra samme år.',
          en: 'No figure has a national average beside it. Write it on the data sheet, of the same year.',
        },
  section: (facts) => {
    const shown = compared(facts).slice(0, MOST_ROWS);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, shown.length),
      rowsBelow: 0,
      draw: (canvas) => draw(canvas, compared(facts)),
    };
  },
};

function compared({ figures }: BoardFacts): readonly Compared[] {
  return figures.series.flatMap((series) => {
    const comparison = compareWithCountry(figures, series);
    return comparison && comparison.index !== null ? [{ series, comparison }] : [];
  });
}

function draw(canvas: Canvas, all: readonly Compared[]): void {
  const first = HEADING_ROW + 1;
  const shown = all.slice(0, Math.min(MOST_ROWS, canvas.rows - HEADING_ROW));
  const values = (column: number): string => canvas.span(first, column, canvas.rows, column);
  canvas.heading(
    TITLE,
    sentence(
      canvas.say({ da: 'Bedre end landet på ', en: 'Better than the country on ' }),
      plainText(`COUNTIF(${values(COLUMNS.verdict)},${quoted(canvas.say(BETTER))})`),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(`COUNT(${values(COLUMNS.index)})`),
      canvas.say({ da: ' indikatorer', en: ' indicators' }),
      ...(all.length > shown.length
        ? [
            canvas.say({
              da: ` (de første ${shown.length} af ${all.length})`,
              en: ` (the first ${shown.length} of ${all.length})`,
            }),
          ]
        : []),
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.name, { da: 'Indikator', en: 'Indicator' }],
      [COLUMNS.own, { da: 'Vi', en: 'We' }],
      [COLUMNS.country, { da: 'Landet', en: 'Country' }],
      [COLUMNS.index, { da: 'Indeks', en: 'Index' }],
      [COLUMNS.verdict, { da: 'Mod landet', en: 'Against it' }],
    ],
    1,
    COLUMNS.verdict,
  );
  for (let row = first; row <= canvas.rows; row++) drawRow(canvas, row, shown[row - first]);
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V4',
    kind: 'bar',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Egne tal som indeks, hvor landet er 100. Tallene står i tabellen ved siden af.',
      en: 'Own figures as an index with the country as 100. The figures stand in the table beside it.',
    }),
    categories: values(COLUMNS.name),
    series: [
      { name: canvas.at(HEADING_ROW, COLUMNS.index), values: values(COLUMNS.index), colors: [ACTUAL] },
    ],
    values: { title: canvas.say({ da: 'Landet = 100', en: 'Country = 100' }), numberFormat: '0', minimum: 0 },
    legend: 'none',
    labels: true,
  });
}

function drawRow(canvas: Canvas, row: number, one: Compared | undefined): void {
  const { name, own, country, index, verdict } = COLUMNS;
  if (!one) {
    canvas.put(row, name, null, 'text');
    for (const column of [own, country, index, verdict]) canvas.put(row, column, null, 'decimal');
    return;
  }
  const { series, comparison } = one;
  const { own: point, national, isOtherYear } = comparison;
  const years = isOtherYear ? `${point.year}/${national.year}` : String(point.year);
  canvas.put(row, name, `${cutOff(seriesName(series), LONGEST - years.length)} ${years}`, 'text');
  putNumber(canvas, row, own, point.figure.value);
  const isBeside = !isOtherYear && point.figure.benchmark.value === national.value;
  if (isBeside) putNumber(canvas, row, country, point.figure.benchmark);
  else canvas.put(row, country, national.value, 'decimal');
  const [ours, theirs, indexed] = [own, country, index].map((column) => canvas.at(row, column)) as [
    string,
    string,
    string,
  ];
  canvas.formula(row, index, `IF(AND(ISNUMBER(${ours}),N(${theirs})>0),100*${ours}/${theirs},"–")`, 'count');
  const better = series.known?.better ?? 'none';
  // Where an indicator only describes, no word says that one is better.
  if (better === 'none') canvas.put(row, verdict, '–', 'decimal');
  else {
    const ahead = better === 'lower' ? `${indexed}<100` : `${indexed}>100`;
    canvas.formula(
      row,
      verdict,
      `IF(ISNUMBER(${indexed}),IF(${indexed}=100,${quoted(canvas.say(SAME))},IF(${ahead},${quoted(canvas.say(BETTER))},${quoted(canvas.say(WORSE))})),"–")`,
      'decimal',
    );
  }
}

/** As much as stands before the figures. */
const LONGEST = 32;
