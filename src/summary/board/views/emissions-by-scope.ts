import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';
import { asHeading, drawYearTable, newestYears } from './year-table';

const TITLE: Text = { da: 'CO₂e pr. scope og år', en: 'CO₂e by scope and year' };
const HEADING_ROW = 3;
const MOST_YEARS = 8;
/** A chart needs its height, however few years there are. */
const FEWEST_ROWS = 10;
const FIRST_COLUMN = 2;
const CHART_COLUMN = 7;

interface Scopes {
  readonly scopes: readonly { readonly heading: Text; readonly series: Series; readonly color: string }[];
  /** Per square metre; in the table only, for its unit is another. */
  readonly intensity: Series | null;
}

/** V6: the emissions of the organisation by scope, and their intensity. */
export const EMISSIONS_BY_SCOPE: BoardView = {
  id: 'V6',
  title: TITLE,
  missing: (facts) =>
    scopesIn(facts).scopes.length > 0
      ? null
      : {
          da: 'Skriv »CO2e scope 1« og »CO2e scope 2 lokationsbaseret« på dataarket under Klimaaftryk, for hvert år.',
          en: 'Write “CO2e scope 1” and “CO2e scope 2 lokationsbaseret” on the data sheet under Klimaaftryk, for every year.',
        },
  section: (facts) => {
    const found = scopesIn(facts);
    return { rows: HEADING_ROW + FEWEST_ROWS, draw: (canvas) => draw(canvas, found) };
  },
};

function scopesIn({ figures }: BoardFacts): Scopes {
  const own = figures.series.filter(
    ({ maalepunkt, scope }) => maalepunkt.id === 'E2' && scope === 'organisation',
  );
  const scopes = (['1', '2', '3'] as const).flatMap((number, index) => {
    const named = own.filter(({ indicator }) => new RegExp(`scope\\s*${number}`, 'i').test(indicator));
    // Location-based, as VSME has it first.
    const series = named.find(({ indicator }) => /lokation/i.test(indicator)) ?? named[0];
    const color = [PALETTE[0], PALETTE[2], PALETTE[4]][index]!;
    return series ? [{ heading: asHeading(`Scope ${number}`), series, color }] : [];
  });
  const units = new Set(scopes.map(({ series }) => series.unit));
  return {
    scopes: units.size === 1 ? scopes : scopes.slice(0, 1),
    intensity: own.find(({ indicator }) => /m²|m2/.test(indicator)) ?? null,
  };
}

function draw(canvas: Canvas, { scopes, intensity }: Scopes): void {
  const all = scopes.map(({ series }) => series);
  const years = newestYears(all, Math.min(MOST_YEARS, canvas.rows - HEADING_ROW));
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + years.length];
  const unit = all[0]!.unit;
  canvas.heading(
    TITLE,
    sentence(
      figureText(`SUM(${canvas.span(last, FIRST_COLUMN, last, FIRST_COLUMN + scopes.length - 1)})`, 1),
      ` ${unit} ${canvas.say({ da: 'i ', en: 'in ' })}`,
      plainText(canvas.at(last, 1)),
    ),
  );
  const perArea = intensity
    ? [{ column: FIRST_COLUMN + scopes.length, heading: asHeading(intensity.unit), series: intensity }]
    : [];
  drawYearTable(canvas, {
    headingRow: HEADING_ROW,
    lastRow: canvas.rows,
    years,
    columns: [
      ...scopes.map(({ heading, series }, index) => ({ column: FIRST_COLUMN + index, heading, series })),
      ...perArea,
    ],
    right: CHART_COLUMN - 1,
  });
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V6',
    kind: 'stacked-column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Udledning efter scope pr. år. Tallene står i tabellen ved siden af.',
      en: 'Emissions by scope and year. The figures stand in the table beside it.',
    }),
    categories: canvas.span(first, 1, last, 1),
    series: scopes.map(({ color }, index) => ({
      name: canvas.at(HEADING_ROW, FIRST_COLUMN + index),
      values: canvas.span(first, FIRST_COLUMN + index, last, FIRST_COLUMN + index),
      colors: [color],
    })),
    values: { title: unit, numberFormat: 'General', minimum: 0 },
    legend: 'bottom',
    labels: false,
  });
}
