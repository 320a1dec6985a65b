import {
  cellsOf,
  formatArea,
  formatCell,
  MAX_COLUMNS,
  MAX_ROWS,
  union,
  type Area,
  type CellRef,
} from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell-value';
import type { NewSheet } from '../../../workbook/new-sheet';
import type { CellValidation } from '../../../workbook/snapshot';
import { UserError } from '../../../workbook/user-error';
import { whereIs } from '../cell-guard';
import type { ArrayFormulas } from '../array-formulas';
import { contentAttributes, contentXml } from '../cell-writer';
import { checkContent } from '../cell-xml';
import { toFileSpelling } from '../../formula-text/formula-spelling';
import { argb } from '../styles-editor';
import { escapeAttribute, escapeText } from '../xml-source';
import { conditionalFormatsXml } from './conditional-formats';
import { areaOf, areasOf, cellOf } from './new-sheet-address';
import { headerFooterXml, pageSetupXml, rowBreaksXml } from './print-layout';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DEFAULT_COLUMN_WIDTH = 9.140625;
const MAX_LITERAL_LIST = 255;

interface PlannedCell {
  readonly at: CellRef;
  content?: CellContent;
  style: number;
}

/** What stands where, before it is spelled as XML. */
interface Plan {
  readonly cells: Map<string, PlannedCell>;
  readonly columnStyles: Map<number, number>;
  readonly rowStyles: Map<number, number>;
}

/** The indexes of the sheet's styles by name: into cellXfs for cells, into dxfs for conditional formats. */
export interface StyleIndexes {
  readonly cell: ReadonlyMap<string, number>;
  readonly conditional: ReadonlyMap<string, number>;
}

/**
 * A new sheet as a worksheet part, its children in the order of CT_Worksheet (ECMA-376 18.3.1.99). Its tables are
 * parts of their own.
 *
 * @param selected whether this is the sheet that is shown when the file is opened.
 * @throws {UserError} `invalid-cell`, `text-too-long`, `validation-too-long`, `footer-too-long` …
 */
export function worksheetXml(
  sheet: NewSheet,
  indexes: StyleIndexes,
  arrays: ArrayFormulas,
  selected: boolean,
): string {
  const plan = planSheet(sheet, indexes.cell);
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    propertiesXml(sheet),
    dimensionXml(plan),
    sheetViewXml(sheet, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, plan),
    sheetDataXml(sheet, plan, arrays),
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    list(
      'mergeCells',
      sheet.merges.map((area) => `<mergeCell ref="${formatArea(areaOf(sheet, area))}"/>`),
    ),
    conditionalFormatsXml(sheet, indexes.conditional),
    list(
      'dataValidations',
      sheet.validations.map((validation) => validationXml(sheet, validation)),
    ),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    pageSetupXml(sheet),
    headerFooterXml(sheet),
    rowBreaksXml(sheet),
    '</worksheet>',
  ].join('');
}

function propertiesXml({ tabColor, print }: NewSheet): string {
  const inner = [
    tabColor === undefined ? '' : `<tabColor rgb="${argb(tabColor)}"/>`,
    print?.fitToWidth === undefined ? '' : '<pageSetUpPr fitToPage="1"/>',
  ].join('');
  return inner === '' ? '' : `<sheetPr>${inner}</sheetPr>`;
}

function planSheet(sheet: NewSheet, styleIndexes: ReadonlyMap<string, number>): Plan {
  const plan: Plan = { cells: new Map(), columnStyles: new Map(), rowStyles: new Map() };
  const styleIndex = (name: string): number => {
    const index = styleIndexes.get(name);
    if (index === undefined) throw new Error(`The sheet ${sheet.name} has no style called ${name}.`);
    return index;
  };
  for (const { area, style } of sheet.styledAreas) styleArea(plan, areaOf(sheet, area), styleIndex(style));
  for (const { cell, content, style } of sheet.cells) {
    const at = cellOf(sheet, cell);
    checkContent(content, whereIs(sheet.name, at));
    const planned = plannedCell(plan, at);
    planned.content = content;
    if (style !== undefined) planned.style = styleIndex(style);
  }
  return plan;
}

/** Whole columns and rows carry their style themselves, so that a million blank cells need not be written. */
function styleArea(plan: Plan, area: Area, style: number): void {
  if (area.top === 1 && area.bottom === MAX_ROWS) {
    for (let column = area.left; column <= area.right; column++) plan.columnStyles.set(column, style);
  } else if (area.left === 1 && area.right === MAX_COLUMNS) {
    for (let row = area.top; row <= area.bottom; row++) plan.rowStyles.set(row, style);
  } else {
    for (const at of cellsOf(area)) plannedCell(plan, at).style = style;
  }
}

function plannedCell({ cells, columnStyles, rowStyles }: Plan, at: CellRef): PlannedCell {
  const key = formatCell(at);
  let cell = cells.get(key);
  if (!cell) {
    cell = { at, style: rowStyles.get(at.row) ?? columnStyles.get(at.column) ?? 0 };
    cells.set(key, cell);
  }
  return cell;
}

function dimensionXml({ cells }: Plan): string {
  const areas = [...cells.values()].map(({ at: { row, column } }) => ({
    top: row,
    bottom: row,
    left: column,
    right: column,
  }));
  return `<dimension ref="${areas.length === 0 ? 'A1' : formatArea(areas.reduce(union))}"/>`;
}

function sheetViewXml({ showGridLines, frozen }: NewSheet, selected: boolean): string {
  const attributes = [
    showGridLines ? '' : ' showGridLines="0"',
    selected ? ' tabSelected="1"' : '',
    ' workbookViewId="0"',
  ].join('');
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = [
    columns === 0 ? '' : ` xSplit="${columns}"`,
    rows === 0 ? '' : ` ySplit="${rows}"`,
    ` topLeftCell="${formatCell({ row: rows + 1, column: columns + 1 })}" activePane="${pane}" state="frozen"`,
  ].join('');
  return `<sheetViews><sheetView${attributes}><pane${split}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: NewSheet, { columnStyles }: Plan): string {
  const widths = new Map(columnWidths.map(({ column, width }) => [column, width]));
  const columns = [...new Set([...widths.keys(), ...columnStyles.keys()])].sort((a, b) => a - b);
  const entries = columns.map((column) => {
    const width = widths.get(column);
    const style = columnStyles.get(column) ?? 0;
    const attributes = [
      ` min="${column}" max="${column}" width="${width ?? DEFAULT_COLUMN_WIDTH}"`,
      style === 0 ? '' : ` style="${style}"`,
      width === undefined ? '' : ' customWidth="1"',
      width === 0 ? ' hidden="1"' : '',
    ];
    return `<col${attributes.join('')}/>`;
  });
  return entries.length === 0 ? '' : `<cols>${entries.join('')}</cols>`;
}

function sheetDataXml({ rowHeights }: NewSheet, { cells, rowStyles }: Plan, arrays: ArrayFormulas): string {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of cells.values()) byRow.set(cell.at.row, [...(byRow.get(cell.at.row) ?? []), cell]);
  const rows = [...new Set([...byRow.keys(), ...heights.keys(), ...rowStyles.keys()])].sort((a, b) => a - b);
  const entries = rows.map((row) => {
    const height = heights.get(row);
    const style = rowStyles.get(row) ?? 0;
    const attributes = [
      ` r="${row}"`,
      style === 0 ? '' : ` s="${style}" customFormat="1"`,
      height === undefined ? '' : ` ht="${height}" customHeight="1"`,
    ];
    const ordered = [...(byRow.get(row) ?? [])].sort((a, b) => a.at.column - b.at.column);
    return `<row${attributes.join('')}>${ordered.map((cell) => cellXml(cell, arrays)).join('')}</row>`;
  });
  return `<sheetData>${entries.join('')}</sheetData>`;
}

function cellXml({ at, content, style }: PlannedCell, arrays: ArrayFormulas): string {
  const xml = contentXml(content ?? { value: null }, at, { prefix: '', arrays });
  const attributes = [
    ` r="${formatCell(at)}"`,
    style === 0 ? '' : ` s="${style}"`,
    contentAttributes(xml),
  ].join('');
  return `<c${attributes}>${xml.inner}</c>`;
}

/** As Excel's own dialog makes it: blank is allowed, and anything else that does not fit is stopped. */
function validationXml(
  sheet: NewSheet,
  { areas, type, operator, formula1, formula2 }: CellValidation,
): string {
  const sqref = areasOf(sheet, areas).map(formatArea).join(' ');
  const attributes = [
    ` type="${type}"`,
    operator === undefined ? '' : ` operator="${escapeAttribute(operator)}"`,
    ` allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${sqref}"`,
  ].join('');
  const formulas = [formula1, formula2].map((formula, i) => {
    if (formula === undefined) return '';
    if (formula.length > MAX_LITERAL_LIST) throw validationTooLong(sheet.name, areas);
    return `<formula${i + 1}>${escapeText(toFileSpelling(formula))}</formula${i + 1}>`;
  });
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function validationTooLong(sheet: string, areas: string): UserError {
  return new UserError('validation-too-long', {
    da: `Datavalideringen af ${areas} på det nye ark »${sheet}« er på over ${MAX_LITERAL_LIST} tegn, som er Excels grænse. Læg listen i celler, og henvis til dem.`,
    en: `The data validation of ${areas} on the new sheet “${sheet}” has over ${MAX_LITERAL_LIST} characters, Excel's limit. Put the list in cells and refer to them.`,
  });
}
