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
  const last = first + shown.length - 1;
  const values = (column: number): string => canvas.span(first, column, last, column);
  const { unit } = shown[0]!.rent;
  canvas.heading(
    TITLE,
    sentence(
      canvas.say({ da: 'Huslejen går fra ', en: 'Rents range from ' }),
      figureText(`MIN(${values(COLUMNS.rent)})`),
      canvas.say({ da: ' til ', en: ' to ' }),
      figureText(`MAX(${values(COLUMNS.rent)})`),
      ` ${unit}`,
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.afdeling, { da: 'Afdeling', en: 'Afdeling' }],
      [COLUMNS.year, { da: 'År', en: 'Year' }],
      [COLUMNS.rent, { da: 'Husleje', en: 'Rent' }],
      [COLUMNS.burden, { da: 'Byrde, %', en: 'Burden, %' }],
    ],
    1,
    COLUMNS.burden,
  );
  for (let row = first; row <= canvas.rows; row++) {
    const one = shown[row - first];
    canvas.put(row, COLUMNS.afdeling, one?.number ?? null, 'text');
    canvas.put(row, COLUMNS.year, one?.rent.points.at(-1)!.year ?? null, 'year');
    putNumber(canvas, row, COLUMNS.rent, one?.rent.points.at(-1)!.figure.value ?? null);
    putNumber(canvas, row, COLUMNS.burden, one?.burden?.points.at(-1)!.figure.value ?? null);
  }
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V11',
    kind: 'column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: `Husleje pr. afdeling i ${unit}. Tallene og boligbyrden står i tabellen ved siden af.`,
      en: `Rent per afdeling in ${unit}. The figures and the burden stand in the table beside it.`,
    }),
    categories: values(COLUMNS.afdeling),
    series: [{ name: canvas.at(HEADING_ROW, COLUMNS.rent), values: values(COLUMNS.rent), colors: [ACTUAL] }],
    values: { title: unit, numberFormat: '#,##0', minimum: 0 },
    legend: 'none',
    labels: true,
  });
}
