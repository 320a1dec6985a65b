import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';
import { asHeading, drawYearTable, newestYears, thousandsOf } from './year-table';

const TITLE: Text = { da: 'Henlæggelser: fremskrevet saldo', en: 'Reserves: projected balance' };
const HEADING_ROW = 3;
const MOST_YEARS = 15;
const FEWEST_ROWS = 10;
const FIRST_COLUMN = 2;
const MOST_SERIES = 4;
const CHART_COLUMN = 7;
/** Lines need more between them than bars to be told apart in black and white. */
const LINES = [PALETTE[0], PALETTE[2], PALETTE[3], PALETTE[4]];
/** Wider than a column with its decimals. */
const WIDE = 100_000;

/** V12: the projected balance of the reserves, the lowest afdelinger first. */
export const RESERVES: BoardView = {
  id: 'V12',
  title: TITLE,
  missing: (facts) =>
    balances(facts).length > 0
      ? null
      : {
          da: 'Skriv den fremskrevne saldo på dataarket under Økonomistyring (»Fremskreven saldo«, kr.) for mindst to år, gerne pr. afdeling.',
          en: 'Write the projected balance on the data sheet under Økonomistyring (“Fremskreven saldo”, kr.) for at least two years, per afdeling if you can.',
        },
  section: (facts) => {
    const shown = balances(facts).slice(0, MOST_SERIES);
    const years = yearsAhead(shown, facts.today).slice(0, MOST_YEARS);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, years.length),
      rowsBelow: 0,
      draw: (canvas) => draw(canvas, shown, facts.today),
    };
  },
};

const ALL: Text = { da: 'I alt', en: 'Total' };

/** From last year on: a plan may reach thirty years ahead, and the nearest are those to act on. */
function yearsAhead(series: readonly Series[], today: string): readonly number[] {
  const all = newestYears(series, Infinity);
  const ahead = all.filter((year) => year >= Number(today.slice(0, 4)) - 1);
  return ahead.length > 1 ? ahead : all;
}

function balances({ figures }: BoardFacts): readonly Series[] {
  const lowest = ({ points }: Series): number => Math.min(...points.map(({ value }) => value));
  const found = figures.series.filter(
    ({ maalepunkt, indicator, points, scope }) =>
      maalepunkt.id === 'G3' && /saldo/i.test(indicator) && points.length > 1 && scope !== 'national',
  );
  return found.filter(({ unit }) => unit === found[0]!.unit).toSorted((a, b) => lowest(a) - lowest(b));
}

function draw(canvas: Canvas, shown: readonly Series[], today: string): void {
  const years = yearsAhead(shown, today).slice(0, Math.min(MOST_YEARS, canvas.rows - HEADING_ROW));
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + years.length];
  const columns = Array.from({ length: MOST_SERIES }, (_, index) => {
    const series = shown[index] ?? null;
    return {
      column: FIRST_COLUMN + index,
      heading: series && (series.afdeling === null ? ALL : asHeading(series.afdeling)),
      series,
    };
  });
  const unit = shown[0]!.unit;
  const inThousands = shown.some(({ points }) => points.some(({ value }) => Math.abs(value) >= WIDE));
  canvas.heading(
    TITLE,
    sentence(
      canvas.say({ da: 'Laveste fremskrevne saldo ', en: 'The lowest projected balance ' }),
      plainText(canvas.at(first, 1)),
      '–',
      plainText(canvas.at(last, 1)),
      canvas.say({ da: ' er ', en: ' is ' }),
      figureText(`MIN(${canvas.span(first, FIRST_COLUMN, last, FIRST_COLUMN + shown.length - 1)})`),
      ` ${unit}`,
    ),
  );
  drawYearTable(canvas, {
    headingRow: HEADING_ROW,
    lastRow: canvas.rows,
    years,
    columns,
    right: CHART_COLUMN - 1,
    ...(inThousands && { inThousands: unit }),
  });
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V12',
    kind: 'line',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: `Fremskrevet saldo for henlæggelser pr. afdeling i ${unit}. Tallene står i tabellen ved siden af.`,
      en: `Projected balance of reserves per afdeling in ${unit}. The figures stand in the table beside it.`,
    }),
    categories: canvas.span(first, 1, canvas.rows, 1),
    series: Array.from({ length: MOST_SERIES }, (_, index) => ({
      name: canvas.at(HEADING_ROW, FIRST_COLUMN + index),
      values: canvas.span(first, FIRST_COLUMN + index, canvas.rows, FIRST_COLUMN + index),
      colors: [LINES[index]!],
    })),
    values: inThousands
      ? { title: canvas.say(thousandsOf(unit)), numberFormat: '#,##0,' }
      : { title: unit, numberFormat: '#,##0' },
    legend: 'bottom',
    labels: false,
  });
}
