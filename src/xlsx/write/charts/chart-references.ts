import { formatReference, parseArea, parseReference, type Area } from '../../../workbook/address';
import type { ChartChange } from '../../../workbook/change-set';
import { isType } from '../../package/package';
import type { PackageEditor } from '../package-editor';
import { worksheetPart, type WorksheetPart } from '../workbook-editor';
import { escapeText, type XmlElement } from '../xml-source';

/** The cells that one series of a chart shows, on the sheet of the chart. What is not said stays as it is. */
export interface SeriesCells {
  /** The name of the chart. */
  readonly chart: string;
  /** Counted from 0, in the order of the legend. */
  readonly series: number;
  readonly values?: Area;
  readonly categories?: Area;
}

/**
 * Lets a chart show other cells; nothing where the sheet has no such chart.
 *
 * @throws {UserError} `sheet-not-found`
 */
export function changeChart(editor: PackageEditor, { sheet, chart, after }: ChartChange): void {
  const place = { name: sheet, part: worksheetPart(editor, sheet) };
  const part = chartPartOf(editor, place.part, chart);
  if (part === undefined) return;
  const categories = areaOf(after.categories);
  const names = seriesIn(editor.root(part)).map((series) => nameCellOf(series));
  for (const { name, values } of after.series) {
    const index = names.indexOf(formatReference({ sheet, area: areaOf(name) }));
    if (index >= 0) showInChart(editor, place, { chart, series: index, values: areaOf(values), categories });
  }
}

/** The cell with the name of a series. */
function nameCellOf(series: XmlElement): string | null {
  const reference = parseReference(series.child('tx')?.child('strRef')?.child('f')?.text ?? '');
  return reference && formatReference(reference);
}

/** Lets one series show other cells. The points beside its references are left for `writeChartCaches`. */
export function showInChart(
  editor: PackageEditor,
  { name: sheet, part }: WorksheetPart,
  { chart, series: index, values, categories }: SeriesCells,
): void {
  const chartPart = chartPartOf(editor, part, chart);
  if (chartPart === undefined) return;
  editor.patch(chartPart, (root, patch) => {
    const series = seriesIn(root)[index];
    for (const [data, area] of [
      [series?.child('cat'), categories],
      [series?.child('val'), values],
    ] as const) {
      const formula = (data?.child('strRef') ?? data?.child('numRef'))?.child('f');
      if (formula && area) patch.setContent(formula, escapeText(formatReference({ sheet, area })));
    }
  });
}

/** The part of a chart by its name; none where the sheet has no such chart. */
function chartPartOf(editor: PackageEditor, sheetPart: string, name: string): string | undefined {
  const drawing = editor.related(sheetPart, 'drawing');
  if (drawing === undefined) return undefined;
  const frame = [...editor.root(drawing).descendants()]
    .filter(({ localName }) => localName === 'graphicFrame')
    .find((one) => one.child('nvGraphicFramePr')?.child('cNvPr')?.attribute('name') === name);
  const chart = [...(frame?.descendants() ?? [])].find(({ localName }) => localName === 'chart');
  const id = [...(chart?.attributes ?? [])].find(([attribute]) => attribute.endsWith(':id'))?.[1].value;
  return editor.relationships(drawing).find((one) => one.id === id && isType(one, 'chart'))?.target;
}

/** In the order of the legend, whether they are bars or lines. */
function seriesIn(root: XmlElement): readonly XmlElement[] {
  const order = (series: XmlElement): number => Number(series.child('order')?.attribute('val') ?? 0);
  return [...root.descendants()]
    .filter(({ localName }) => localName === 'ser')
    .toSorted((a, b) => order(a) - order(b));
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`A chart is to show ${address}`);
  return area;
}
