import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, sentence } from '../../sheet/formula';
import { ACTUAL } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import { putNumber } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Husleje og boligbyrde pr. afdeling', en: 'Rent and housing burden per afdeling' };
const COLUMNS = { afdeling: 1, year: 2, rent: 3, burden: 4 } as const;
const CHART_COLUMN = 5;
const HEADING_ROW = 3;
const MOST_ROWS = 16;
const FEWEST_ROWS = 10;

interface Afdeling {
  readonly number: string;
  readonly rent: Series;
  readonly burden: Series | undefined;
}

/** V11: the newest rent of every afdeling, and the burden beside it where it is known. */
export const RENT_AND_BURDEN: BoardView = {
  id: 'V11',
  title: TITLE,
  missing: (facts) =>
    afdelinger(facts).length > 0
      ? null
      : {
          da: 'Skriv »Husleje« pr. afdeling på dataarket under Almenboligers betalbarhed, i kr./m²/år, og gerne »Boligbyrde« i %.',
          en: 'Write “Husleje” per afdeling on the data sheet under Almenboligers betalbarhed, in kr./m²/år, and “Boligbyrde” in % if you have it.',
        },
  section: (facts) => {
    const shown = Math.min(MOST_ROWS, afdelinger(facts).length);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, shown),
      rowsBelow: 0,
      draw: (canvas) => draw(canvas, afdelinger(facts).slice(0, MOST_ROWS)),
    };
  },
};

/** Rents in the unit of the first, for they stand on one axis. */
function afdelinger({ figures }: BoardFacts): readonly Afdeling[] {
  const ofAfdelinger = figures.series.filter(
    ({ maalepunkt, afdeling }) => maalepunkt.id === 'S8' && afdeling !== null,
  );
  const rents = ofAfdelinger.filter(({ indicator }) => indicator === 'Husleje');
  return rents
    .filter(({ unit }) => unit === rents[0]!.unit)
    .map((rent) => ({
      number: rent.afdeling!,
      rent,
      burden: ofAfdelinger.find(
        ({ indicator, afdeling }) => indicator === 'Boligbyrde' && afdeling === rent.afdeling,
      ),
    }))
    .toSorted((a, b) => a.number.localeCompare(b.number, 'da'));
}

function draw(canvas: Canvas, all: readonly Afdeling[]): void {
  const first = HEADING_ROW + 1;
  const shown = all.slice(0, canvas.rows - HEADING_ROW);
  const values = (column: number): string => canvas.span(first, column, canvas.rows, column);
  const { unit } = shown[0]!.rent;
  canvas.heading(
    TITLE,
    sentence(
      canvas.say({ da: 'Huslejen går fra ', en: 'Rents range from ' }),
      figureText(`MIN(${values(COLUMNS.rent)})`),
      canvas.say({ da: ' til ', en: ' to ' }),
      figureText(`MAX(${values(COLUMNS.rent)})`),
      ` ${unit}`,
      {
        formula: `IF(COUNT(${values(COLUMNS.burden)})=0,"",${sentence(
          canvas.say({ da: ', boligbyrden fra ', en: ', the housing burden from ' }),
          figureText(`MIN(${values(COLUMNS.burden)})`),
          canvas.say({ da: ' til ', en: ' to ' }),
          figureText(`MAX(${values(COLUMNS.burden)})`),
          canvas.say({ da: ' %', en: '%' }),
        )})`,
      },
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.afdeling, { da: 'Afdeling', en: 'Afdeling' }],
      [COLUMNS.rent, { da: 'Husleje', en: 'Rent' }],
      [COLUMNS.burden, { da: 'Byrde, %', en: 'Burden, %' }],
    ],
    1,
    COLUMNS.burden,
  );
  canvas.put(HEADING_ROW, COLUMNS.year, { da: 'År', en: 'Year' }, 'heading');
  for (let row = first; row <= canvas.rows; row++) {
    const one = shown[row - first];
    canvas.put(row, COLUMNS.afdeling, one?.number ?? null, 'text');
    canvas.put(row, COLUMNS.year, one?.rent.points.at(-1)!.year ?? null, 'year');
    putNumber(canvas, row, COLUMNS.rent, one?.rent.points.at(-1)!.figure.value ?? null);
    putNumber(canvas, row, COLUMNS.burden, one?.burden?.points.at(-1)!.figure.value ?? null);
  }
  const barsOf = (column: number, at: number, name: string) =>
    ({
      name,
      kind: 'bar',
      title: canvas.at(HEADING_ROW, at),
      categories: values(COLUMNS.afdeling),
      series: [{ name: canvas.at(HEADING_ROW, column), values: values(column), colors: [ACTUAL] }],
      legend: 'none',
      labels: true,
    }) as const;
  const hasBurden = shown.some(({ burden }) => burden);
  const half = CHART_COLUMN + (canvas.columns - CHART_COLUMN + 1) / 2;
  canvas.band(HEADING_ROW, 'heading', CHART_COLUMN);
  canvas.formula(HEADING_ROW, CHART_COLUMN, range(canvas, values(COLUMNS.rent), ` ${unit}`), 'heading');
  canvas.chart(first, CHART_COLUMN, canvas.rows, hasBurden ? half - 1 : canvas.columns, {
    ...barsOf(COLUMNS.rent, CHART_COLUMN, 'V11'),
    description: canvas.say({
      da: `Husleje pr. afdeling i ${unit}. Tallene står i tabellen ved siden af.`,
      en: `Rent per afdeling in ${unit}. The figures stand in the table beside it.`,
    }),
    values: { numberFormat: '#,##0', minimum: 0 },
  });
  if (hasBurden)
    canvas.formula(HEADING_ROW, half, range(canvas, values(COLUMNS.burden), canvas.say(BURDEN)), 'heading');
  else canvas.put(HEADING_ROW, half, null, 'heading');
  canvas.chart(first, half, canvas.rows, canvas.columns, {
    ...barsOf(COLUMNS.burden, half, 'V11 %'),
    description: canvas.say({
      da: 'Boligbyrde pr. afdeling i procent. Tallene står i tabellen ved siden af.',
      en: 'Housing burden per afdeling in per cent. The figures stand in the table beside it.',
    }),
    values: { numberFormat: '0', minimum: 0 },
  });
}

const BURDEN: Text = { da: ' % i boligbyrde', en: '% housing burden' };

/** What a chart says: from the lowest to the highest. */
function range(canvas: Canvas, figures: string, unit: string): string {
  return sentence(
    figureText(`MIN(${figures})`),
    canvas.say({ da: ' til ', en: ' to ' }),
    figureText(`MAX(${figures})`),
    unit,
  );
}
