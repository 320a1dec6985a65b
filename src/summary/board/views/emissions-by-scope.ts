import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, plainText, quoted, sentence } from '../../sheet/formula';
import { ACTUAL, PALETTE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';
import { asHeading, drawYearTable, newestYears } from './year-table';

const TITLE: Text = { da: 'CO₂e pr. scope og år', en: 'CO₂e by scope and year' };
const HEADING_ROW = 3;
const MOST_YEARS = 8;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;
const CHART_ROWS = 12;
const SCOPES = ['1', '2', '3'] as const;
const FIRST_COLUMN = 2;
const INTENSITY_COLUMN = FIRST_COLUMN + SCOPES.length;
/** What the figures per square metre say. */
const INTENSITY_MESSAGE = 7;

interface Scopes {
  /** By their numbers. */
  readonly scopes: ReadonlyMap<(typeof SCOPES)[number], Series>;
  /** Per square metre: in a chart of its own, for its unit is another. */
  readonly intensity: Series | null;
}

/** V6: the emissions of the organisation by scope, and their intensity. */
export const EMISSIONS_BY_SCOPE: BoardView = {
  id: 'V6',
  title: TITLE,
  missing: (facts) =>
    scopesIn(facts).scopes.size > 0
      ? null
      : {
          da: 'Skriv »CO2e scope 1« og »CO2e scope 2 lokationsbaseret« på dataarket under Klimaaftryk, for hvert år.',
          en: 'Write “CO2e scope 1” and “CO2e scope 2 lokationsbaseret” on the data sheet under Klimaaftryk, for every year.',
        },
  section: (facts) => {
    const found = scopesIn(facts);
    const years = newestYears([...found.scopes.values()], MOST_YEARS);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, years.length) + CHART_ROWS,
      rowsBelow: CHART_ROWS,
      draw: (canvas) => draw(canvas, found),
    };
  },
};

function scopesIn({ figures }: BoardFacts): Scopes {
  const own = figures.series.filter(
    ({ maalepunkt, scope }) => maalepunkt.id === 'E2' && scope === 'organisation',
  );
  const scopes = SCOPES.flatMap((number) => {
    const named = own.filter(({ indicator }) => new RegExp(`scope\\s*${number}`, 'i').test(indicator));
    // Location-based, as VSME has it first.
    const series = named.find(({ indicator }) => /lokation/i.test(indicator)) ?? named[0];
    return series ? [[number, series] as const] : [];
  });
  return {
    // They stand on one axis.
    scopes: new Map(scopes.filter(([, { unit }]) => unit === scopes[0]![1].unit)),
    intensity: own.find(({ unit }) => /\/\s*m(?:²|2)$/.test(unit)) ?? null,
  };
}

function draw(canvas: Canvas, { scopes, intensity }: Scopes): void {
  const lastRow = canvas.rows - CHART_ROWS;
  const years = newestYears([...scopes.values()], Math.min(MOST_YEARS, lastRow - HEADING_ROW));
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + years.length];
  const { unit } = [...scopes.values()][0]!;
  canvas.heading(
    TITLE,
    sentence(
      figureText(`SUM(${canvas.span(last, FIRST_COLUMN, last, INTENSITY_COLUMN - 1)})`, 1),
      ` ${unit} ${canvas.say({ da: 'i ', en: 'in ' })}`,
      plainText(canvas.at(last, 1)),
      { formula: partial(canvas, last, scopes.size) },
    ),
  );
  drawYearTable(canvas, {
    headingRow: HEADING_ROW,
    lastRow,
    years,
    columns: [
      ...SCOPES.map((number, index) => ({
        column: FIRST_COLUMN + index,
        heading: scopes.has(number) ? asHeading(`Scope ${number}`) : null,
        series: scopes.get(number) ?? null,
      })),
      { column: INTENSITY_COLUMN, heading: intensity && asHeading(intensity.unit), series: intensity },
    ],
    right: canvas.columns,
  });
  const values = (column: number): string => canvas.span(first, column, lastRow, column);
  const half = intensity ? canvas.columns / 2 : canvas.columns;
  canvas.chart(lastRow + 1, 1, canvas.rows, half, {
    name: 'V6',
    kind: 'stacked-column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Udledning efter scope pr. år. Tallene står i tabellen ovenover.',
      en: 'Emissions by scope and year. The figures stand in the table above.',
    }),
    categories: values(1),
    series: SCOPES.map((_, index) => ({
      name: canvas.at(HEADING_ROW, FIRST_COLUMN + index),
      values: values(FIRST_COLUMN + index),
      colors: [[PALETTE[0], PALETTE[2], PALETTE[4]][index]!],
    })),
    values: { title: unit, numberFormat: '#,##0', minimum: 0 },
    legend: 'bottom',
    labels: false,
  });
  if (!intensity) return canvas.put(first, INTENSITY_MESSAGE, null, 'message');
  canvas.formula(first, INTENSITY_MESSAGE, intensityMessage(canvas, intensity.unit, first, last), 'message');
  canvas.chart(lastRow + 1, half + 1, canvas.rows, canvas.columns, {
    name: 'V6 m²',
    kind: 'line',
    title: canvas.at(first, INTENSITY_MESSAGE),
    description: canvas.say({
      da: 'Udledning pr. m² pr. år. Tallene står i tabellen ovenover.',
      en: 'Emissions per square metre and year. The figures stand in the table above.',
    }),
    categories: values(1),
    series: [
      {
        name: canvas.at(HEADING_ROW, INTENSITY_COLUMN),
        values: values(INTENSITY_COLUMN),
        colors: [ACTUAL],
      },
    ],
    values: { numberFormat: '#,##0.0', minimum: 0 },
    legend: 'none',
    labels: true,
  });
}

/** A total that lacks a scope is told of as one. */
function partial(canvas: Canvas, row: number, scopes: number): string {
  const given = `COUNT(${canvas.span(row, FIRST_COLUMN, row, INTENSITY_COLUMN - 1)})`;
  const words = canvas.say({
    da: ' – et scope har ingen tal det år',
    en: ' – a scope has no figure that year',
  });
  return `IF(${given}<${scopes},${quoted(words)},"")`;
}

/** The newest figure there is. */
function intensityMessage(canvas: Canvas, unit: string, first: number, last: number): string {
  const column = (at: number): string => canvas.span(first, at, last, at);
  const newest = (at: number): string => `INDEX(${column(at)},MATCH(1E+300,${column(INTENSITY_COLUMN)},1))`;
  const told = sentence(
    figureText(newest(INTENSITY_COLUMN), 1),
    ` ${unit}${canvas.say({ da: ' i ', en: ' in ' })}`,
    plainText(newest(1)),
  );
  return `IF(COUNT(${column(INTENSITY_COLUMN)})=0,${quoted('–')},${told})`;
}
