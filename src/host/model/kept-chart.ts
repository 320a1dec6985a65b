import { formatArea, type Area } from '../../workbook/address';
import { GENERAL } from '../../workbook/change-set';
import type { ChartKind, ChartSeries, NewChart } from '../../workbook/chart';
import { isLine } from '../../workbook/sheet-chart';
import { UserError } from '../../workbook/user-error';
import type { AddedChart, AddedSeries, ChartCells, ChartLooks } from './added-chart';
import { chartLooks, seriesLooks } from './house-looks';
import type { OpenSheet } from './open-sheet';

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'stacked-column',
  BarClustered: 'bar',
  BarStacked: 'stacked-bar',
  LineMarkers: 'line',
  Doughnut: 'doughnut',
};

/**
 * A chart in the words that files are written from. They say nothing of looks, for the file gives every chart the
 * same: what the add-in has set must be just that.
 *
 * @throws {UserError} `chart-not-kept` for a chart that the file would show otherwise, or not at all.
 */
export function keptChart(sheet: OpenSheet, chart: AddedChart): NewChart {
  const lost = (member: string): UserError => chartNotKept(sheet.name, chart.name, member);
  const own = (cells: ChartCells | string | null, member: string): Area => {
    if (cells === null || typeof cells === 'string' || cells.sheet !== sheet) throw lost(member);
    return cells.area;
  };
  const kind = KINDS[chart.type];
  if (!kind) throw lost(`chartType ${chart.type}`);
  const [first] = chart.series;
  if (!chart.area || !first) throw lost(chart.area ? 'series' : 'setPosition');
  const categories = formatArea(own(first.categories, 'setXAxisValues'));
  const kept: NewChart = {
    name: chart.name,
    kind,
    title: formatArea(own(chart.title, 'title.setFormula')),
    description: '',
    area: formatArea(chart.area),
    categories,
    series: chart.series.map((series) => {
      if (formatArea(own(series.categories, 'setXAxisValues')) !== categories) throw lost('setXAxisValues');
      return {
        name: formatArea(own(series.name, 'series.name')),
        values: formatArea(own(series.values, 'setValues')),
        ...drawing(kind, series),
      };
    }),
    ...valueAxis(chart),
    legend: chart.looks.get('legend.visible') === false ? 'none' : 'bottom',
    labels: chart.series.every(({ looks }) => looks.get('hasDataLabels') === true),
  };
  const differs = [
    difference(chart.looks, chartLooks(kept)),
    ...chart.series.map(({ looks }, i) => difference(looks, seriesLooks(kept, kept.series[i]!))),
  ].find((member) => member !== null);
  if (differs) throw lost(differs);
  return kept;
}

function drawing(kind: ChartKind, { looks }: AddedSeries): Omit<ChartSeries, 'name' | 'values'> {
  const color = (member: string): string => String(looks.get(member) ?? '');
  if (kind === 'doughnut') {
    const points = [...looks.keys()].filter((member) => /^points\.\d+\.format\.fill$/.test(member));
    return { colors: points.map((_member, i) => color(`points.${i}.format.fill`)) };
  }
  const drawnAsLine = looks.has('chartType');
  const asLine = kind !== 'line' && drawnAsLine;
  if (!isLine(kind, { asLine } as ChartSeries)) return { colors: [color('format.fill')] };
  return {
    colors: [color('format.line.color')],
    ...(looks.get('format.line.lineStyle') === 'Dash' ? { dashed: true } : {}),
    ...(asLine ? { asLine } : {}),
  };
}

/** A doughnut has no axis, and may have a format for its labels. */
function valueAxis({ looks, series }: AddedChart): Pick<NewChart, 'values'> {
  const ofLabels = series[0]?.looks.get('dataLabels.numberFormat');
  const numberFormat = looks.get('valueAxis.numberFormat');
  if (typeof numberFormat !== 'string') {
    return typeof ofLabels === 'string' ? { values: { numberFormat: ofLabels } } : {};
  }
  const title = looks.get('valueAxis.title.text');
  const minimum = looks.get('valueAxis.minimum');
  const maximum = looks.get('valueAxis.maximum');
  const majorUnit = looks.get('valueAxis.majorUnit');
  const isPlain =
    numberFormat === GENERAL && [title, minimum, maximum, majorUnit].every((one) => one === undefined);
  // The labels of a chart that says nothing of its axis show the figures as their cells do.
  if (isPlain && ofLabels === undefined) return {};
  return {
    values: {
      numberFormat,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof minimum === 'number' ? { minimum } : {}),
      ...(typeof maximum === 'number' ? { maximum } : {}),
      ...(typeof majorUnit === 'number' ? { majorUnit } : {}),
    },
  };
}

/** The first member that was set otherwise than the file has it, or not at all. */
function difference(set: ChartLooks, written: ChartLooks): string | null {
  const members = new Set([...set.keys(), ...written.keys()]);
  return [...members].find((member) => set.get(member) !== written.get(member)) ?? null;
}

function chartNotKept(sheet: string, chart: string, member: string): UserError {
  return new UserError('chart-not-kept', {
    da: `Diagrammet »${chart}« på det nye ark »${sheet}« kan ikke gemmes, som det er (${member}). Lav det, som Kompasark laver diagrammer, eller slet det.`,
    en: `The chart “${chart}” on the new sheet “${sheet}” cannot be saved as it is (${member}). Make it as Kompasark makes charts, or delete it.`,
  });
}
