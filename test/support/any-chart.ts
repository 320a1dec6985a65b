import fc from 'fast-check';
import { formatArea, type Area } from '../../src/workbook/address';
import type { ChartKind, ChartSeries, NewChart } from '../../src/workbook/chart';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { CHART_SHEET } from './chart-sheet';

const KINDS: readonly ChartKind[] = ['column', 'stacked-column', 'bar', 'stacked-bar', 'line', 'doughnut'];
const POINTS = 3;

/** Printable, with everything that XML and formulas have to escape. */
const text = fc.string({ unit: fc.constantFrom(...'aæØ1 .&<>"\'%#€'), minLength: 1, maxLength: 12 });
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);
const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100);
const distance = fc.integer({ min: 1, max: 1_000_000 }).map((number) => number / 100);
const colors = (count: number) => fc.array(color, { minLength: count, maxLength: count });
const cell = fc.constantFrom('A1', 'B3', 'C3', 'D3', 'A4');

const area = fc
  .tuple(...[1, 1, 0, 0].map((min) => fc.integer({ min, max: 40 })))
  .map(([top = 1, left = 1, height = 0, width = 0]): Area => {
    return { top, left, bottom: top + height, right: left + width };
  });

function anySeries(kind: ChartKind): fc.Arbitrary<ChartSeries[]> {
  const refersTo = { name: cell, values: fc.constantFrom('B4:B6', 'C4:C6', 'D4:D6', 'B4:D4') };
  const several = (one: fc.Arbitrary<ChartSeries>, minLength = 1): fc.Arbitrary<ChartSeries[]> =>
    fc.array(one, { minLength, maxLength: 3 });
  if (kind === 'doughnut') return fc.tuple(fc.record({ ...refersTo, colors: colors(POINTS) }));
  const bars = fc.record({ ...refersTo, colors: colors(1) });
  if (kind.endsWith('bar')) return several(bars);
  const line = fc.record(
    { ...refersTo, colors: colors(1), dashed: fc.constant(true) },
    { requiredKeys: ['name', 'values', 'colors'] },
  );
  if (kind === 'line') return several(line);
  const among = line.map((one) => ({ ...one, asLine: true }));
  return fc.tuple(bars, several(fc.oneof(bars, among), 0)).map(([first, rest]) => [first, ...rest]);
}

function anyChart(kind: ChartKind): fc.Arbitrary<NewChart> {
  const values = fc.record(
    {
      numberFormat: fc.oneof(fc.constant('General'), text),
      title: text,
      minimum: figure,
      maximum: figure,
      majorUnit: distance,
    },
    { requiredKeys: ['numberFormat'] },
  );
  const chart = fc.record(
    {
      name: text,
      kind: fc.constant(kind),
      title: cell,
      description: fc.constant(''),
      area: area.map(formatArea),
      categories: fc.constantFrom('A4:A6', 'B3:D3'),
      series: anySeries(kind),
      values: kind === 'doughnut' ? values.map(({ numberFormat }) => ({ numberFormat })) : values,
      legend: fc.constantFrom('none', 'bottom'),
      labels: fc.boolean(),
    },
    {
      requiredKeys: [
        'name',
        'kind',
        'title',
        'description',
        'area',
        'categories',
        'series',
        'legend',
        'labels',
      ],
    },
  );
  // Without labels, there is nothing in a doughnut that a format could be of.
  return chart.map(({ values: said, ...one }) =>
    said && (kind !== 'doughnut' || one.labels) ? { ...one, values: said } : one,
  );
}

const sheetName = text.filter((name) => !/^'|'$/.test(name) && name.trim() === name);

/** A sheet with figures and a chart of any kind that says anything a chart can say. */
export const anyChartSheet: fc.Arbitrary<NewSheet> = fc
  .tuple(sheetName, fc.constantFrom(...KINDS).chain(anyChart))
  .map(([name, chart]) => ({
    ...CHART_SHEET,
    name,
    cells: CHART_SHEET.cells.filter(({ content }) => 'value' in content),
    charts: [chart],
  }));
