import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, sentence } from '../../sheet/formula';
import { SEQUENCE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';
import { asHeading, drawYearTable, newestYears } from './year-table';

const TITLE: Text = { da: 'Energimærker', en: 'Energy labels' };
const STEPS = ['A2020', 'A2015', 'A2010', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
/** C or better. */
const GOOD_STEPS = 5;
/** `Fordeling A2020-G: C`, `Energimærke B`, `Andel mærke A2015`. */
const STEP = /(?:mærke|trin|fordeling).*?[\s:]\s*(A20(?:20|15|10)|[B-G])$/i;
const FIRST_COLUMN = 4;
const HEADING_ROW = 3;
const MOST_YEARS = 6;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;
const CHART_ROWS = 13;

/** V5: the share of each step of the energy labels, year by year. */
export const ENERGY_LABELS: BoardView = {
  id: 'V5',
  title: TITLE,
  missing: (facts) =>
    steps(facts).size > 0
      ? null
      : {
          da: 'Skriv andelen pr. trin på dataarket under Energimærkning, én række pr. trin og år: »Energimærke A2020« … »Energimærke G«, i %.',
          en: 'Write the share of each step on the data sheet under Energimærkning, a row per step and year: “Energimærke A2020” … “Energimærke G”, in %.',
        },
  section: (facts) => {
    const years = newestYears([...steps(facts).values()], MOST_YEARS);
    const rows = Math.max(FEWEST_ROWS, years.length);
    return {
      rows: HEADING_ROW + rows + CHART_ROWS,
      rowsBelow: CHART_ROWS,
      draw: (canvas) => draw(canvas, steps(facts)),
    };
  },
};

function steps({ figures }: BoardFacts): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  for (const series of figures.series) {
    const step = STEP.exec(series.indicator)?.[1]?.toUpperCase();
    const isOurs = series.maalepunkt.id === 'E3' && series.scope === 'organisation' && series.unit === '%';
    if (step && isOurs && !found.has(step)) found.set(step, series);
  }
  return found;
}

function draw(canvas: Canvas, found: ReadonlyMap<string, Series>): void {
  const lastRow = canvas.rows - CHART_ROWS;
  const years = newestYears([...found.values()], lastRow - HEADING_ROW);
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + years.length];
  const good = canvas.span(last, FIRST_COLUMN, last, FIRST_COLUMN + GOOD_STEPS - 1);
  canvas.heading(
    TITLE,
    sentence(
      figureText(`SUM(${good})`),
      canvas.say({ da: ' % har energimærke C eller bedre i ', en: ' % have energy label C or better in ' }),
      plainText(canvas.at(last, 1)),
      { formula: partial(canvas, canvas.span(last, FIRST_COLUMN, last, FIRST_COLUMN + STEPS.length - 1)) },
    ),
  );
  drawYearTable(canvas, {
    headingRow: HEADING_ROW,
    lastRow,
    years,
    columns: STEPS.map((step, index) => ({
      column: FIRST_COLUMN + index,
      heading: asHeading(step),
      series: found.get(step) ?? null,
    })),
    right: canvas.columns,
  });
  canvas.chart(lastRow + 1, 1, canvas.rows, canvas.columns, {
    name: 'V5',
    kind: 'stacked-column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Fordeling på energimærker A2020 til G pr. år i procent. Tallene står i tabellen ovenover.',
      en: 'Distribution on energy labels A2020 to G by year in per cent. The figures stand in the table above.',
    }),
    categories: canvas.span(first, 1, lastRow, 1),
    series: STEPS.map((_, index) => ({
      name: canvas.at(HEADING_ROW, FIRST_COLUMN + index),
      values: canvas.span(first, FIRST_COLUMN + index, lastRow, FIRST_COLUMN + index),
      colors: [SEQUENCE[index]!],
    })),
    values: { title: '%', numberFormat: '0', minimum: 0, maximum: 100 },
    legend: 'bottom',
    labels: false,
  });
}

/** Steps that are left out, or counted twice, are told of: the columns then do not reach a hundred, or go beyond it. */
function partial(canvas: Canvas, shares: string): string {
  const sum = `SUM(${shares})`;
  const told = sentence(
    canvas.say({ da: ' (trinene giver ', en: ' (the steps make ' }),
    figureText(sum),
    canvas.say({ da: ' % i alt)', en: '% in all)' }),
  );
  return `IF(ABS(${sum}-100)<=1,"",${told})`;
}
