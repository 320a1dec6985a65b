import { isType } from '../../package/package';
import type { NewChart } from '../../../workbook/chart';
import type { CellValue } from '../../../workbook/cell-value';
import type { NewSheet } from '../../../workbook/new-sheet';
import type { PackageEditor } from '../package-editor';
import { areaOf, cellOf } from '../sheet-writer/new-sheet-address';
import { escapeAttribute } from '../xml-source';
import { chartXml, type ReadCell } from './chart-xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS_URI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds the charts of a sheet that has just been added: a drawing with an anchor for each, and their parts.
 *
 * @throws {UserError} `invalid-cell`
 */
export function addCharts(editor: PackageEditor, sheetPart: string, sheet: NewSheet): void {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return;
  const read = valuesOf(sheet);
  const drawing = editor.freeName('xl/drawings/drawing#.xml');
  editor.add(drawing, DRAWING_TYPE, `<xdr:wsDr ${DRAWING_NAMESPACES}></xdr:wsDr>`);
  const anchors = charts.map((chart, index) => {
    const part = editor.freeName('xl/charts/chart#.xml');
    editor.add(part, CHART_TYPE, chartXml(chart, sheet.name, read));
    return anchorXml(sheet, chart, index, editor.addRelationship(drawing, 'chart', part));
  });
  editor.patch(drawing, (root, patch) => patch.appendChild(root, anchors.join('')));
  const relationship = editor.addRelationship(sheetPart, 'drawing', drawing);
  // After everything a new sheet has but its tables, which are added later.
  editor.patch(sheetPart, (worksheet, patch) =>
    patch.appendChild(worksheet, `<drawing r:id="${relationship}"/>`),
  );
}

/** Removes the charts and the drawing of a sheet; the sheet itself goes with its relationship to them. */
export function removeCharts(editor: PackageEditor, sheetPart: string): void {
  const drawing = editor.related(sheetPart, 'drawing');
  if (drawing === undefined) return;
  for (const relationship of editor.relationships(drawing)) {
    if (isType(relationship, 'chart')) editor.remove(relationship.target);
  }
  editor.remove(drawing);
}

/** The values a sheet is made with. What a formula gives is not known yet. */
function valuesOf(sheet: NewSheet): ReadCell {
  const values = new Map<string, CellValue>();
  for (const { cell, content } of sheet.cells) {
    const { row, column } = cellOf(sheet, cell);
    if ('value' in content) values.set(`${row}:${column}`, content.value);
  }
  return ({ row, column }) => values.get(`${row}:${column}`) ?? null;
}

function anchorXml(sheet: NewSheet, chart: NewChart, index: number, relationship: string): string {
  const { top, left, bottom, right } = areaOf(sheet, chart.area);
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const properties = `id="${index + 2}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.description)}"`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', left - 1, top - 1)}${corner('to', right, bottom)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_URI}"><c:chart xmlns:c="${CHART_URI}" xmlns:r="${RELATIONSHIPS_URI}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
