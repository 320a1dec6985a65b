import type { ChartKind, ChartSeries, NewChart } from '../../src/workbook/chart';
import type { NewSheet } from '../../src/workbook/new-sheet';

const ONE: ChartSeries = { name: 'B3', values: 'B4:B6', colors: ['#1F4E79'] };

const RING: NewChart = {
  name: 'Ring',
  kind: 'doughnut',
  title: 'A1',
  description: '',
  area: 'F2:L16',
  categories: 'A4:A6',
  series: [ONE],
  legend: 'none',
  labels: true,
};

const BASE: NewChart = {
  ...RING,
  name: 'Søjler',
  kind: 'column',
  values: { numberFormat: '#,##0', title: 'MWh', minimum: 0 },
};

const second = { name: 'C3', values: 'C4:C6', colors: ['#D9822B'] };
const path = { name: 'D3', values: 'D4:D6', colors: ['#404040'], dashed: true };
const of = (kind: ChartKind, name: string, top: number, change: Partial<NewChart>): NewChart => ({
  ...BASE,
  kind,
  name,
  area: `F${top}:L${top + 14}`,
  ...change,
});

/** One chart of each kind, and one that mixes columns and lines. */
export const CHARTS: readonly NewChart[] = [
  BASE,
  of('stacked-column', 'Stablede søjler', 18, {
    series: [...BASE.series, second],
    legend: 'bottom',
    labels: false,
    values: { numberFormat: '0.0" t"', maximum: 40 },
  }),
  of('bar', 'Bjælker', 34, { series: [...BASE.series, second], legend: 'bottom' }),
  of('stacked-bar', 'Stablede bjælker', 50, {
    series: [...BASE.series, second],
    legend: 'bottom',
    values: { numberFormat: '0', minimum: 0, majorUnit: 5 },
  }),
  of('line', 'Linjer', 66, { series: [...BASE.series, path], legend: 'bottom', labels: false }),
  {
    ...RING,
    area: 'F82:L96',
    series: [{ ...ONE, colors: ['#1F4E79', '#D9822B', '#767676'] }],
    legend: 'bottom',
  },
  of('column', 'Mod målet', 98, {
    series: [...BASE.series, { ...second, asLine: true }, { ...path, asLine: true }],
    legend: 'bottom',
    labels: false,
  }),
];

/** A sheet with charts of the figures in it. Its name has to be quoted. */
export const CHART_SHEET: NewSheet = {
  name: "ESG's tal",
  visibility: 'visible',
  styles: {},
  cells: [
    { cell: 'A1', content: { formula: '"Forbruget faldt til "&B6&" MWh"' } },
    { cell: 'B3', content: { value: 'El' } },
    { cell: 'C3', content: { value: 'Varme' } },
    { cell: 'D3', content: { value: 'Mål' } },
    { cell: 'A4', content: { value: '2023' } },
    { cell: 'A5', content: { value: '2024' } },
    { cell: 'A6', content: { value: '2025' } },
    { cell: 'B4', content: { value: 12 } },
    { cell: 'B5', content: { value: 11 } },
    { cell: 'B6', content: { formula: 'B5-1.5' } },
    { cell: 'C4', content: { value: 20 } },
    { cell: 'C5', content: { value: 19 } },
    { cell: 'D4', content: { value: 12 } },
    { cell: 'D6', content: { value: 8 } },
  ],
  styledAreas: [],
  columnWidths: [{ column: 1, width: 20 }],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: false,
  frozen: { rows: 0, columns: 0 },
  charts: CHARTS,
};
