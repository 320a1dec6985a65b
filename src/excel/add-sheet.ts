import {
  contains,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
  union,
  type Area,
} from '../workbook/address';
import type { CellStyle, NewSheet } from '../workbook/new-sheet';
import type { CellValidation } from '../workbook/snapshot';
import { addCharts, tidyChart, type AddedChart } from './add-charts';
import { addConditionalFormats } from './add-conditional-formats';
import { addTables, totalsRows } from './add-tables';
import { writtenContent } from './excel-values';
import { setPrintLayout } from './set-print-layout';
import type { SheetsWithNames } from './sheets-with-names';
import { styleAreas } from './style-areas';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Adds sheets that may refer to one another: first all of them without content, for Excel takes no formula whose
 * sheet is not there yet (GUESS), and then each with its content. Every sheet costs a sync, the names none, and the
 * charts of all of them one.
 *
 * @param broken the names that have to go first.
 */
export async function addSheets(
  context: Excel.RequestContext,
  { sheets, names }: SheetsWithNames,
  broken: readonly string[] = [],
): Promise<void> {
  const { workbook } = context;
  for (const { name } of sheets) workbook.worksheets.add(name);
  for (const name of broken) workbook.names.getItem(name).delete();
  for (const { name, refersTo } of names) workbook.names.add(name, `=${refersTo}`);
  const charts: AddedChart[] = [];
  for (const sheet of sheets) charts.push(...(await makeSheet(context, sheet)));
  if (charts.length === 0 && sheets.length > 0) return;
  for (const chart of charts) tidyChart(chart);
  for (const sheet of sheets) if (hasCharts(sheet) && sheet.protected) protect(worksheetOf(context, sheet));
  await context.sync();
}

async function makeSheet(context: Excel.RequestContext, sheet: NewSheet): Promise<readonly AddedChart[]> {
  const charts = fillSheet(worksheetOf(context, sheet), sheet);
  await context.sync();
  return charts;
}

function worksheetOf({ workbook }: Excel.RequestContext, { name }: NewSheet): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}

function hasCharts({ charts = [] }: NewSheet): boolean {
  return charts.length > 0;
}

/**
 * Values before formats, because wrapped text makes later writes slow, and the protection last: that of a sheet with
 * charts when they are tidied.
 */
function fillSheet(worksheet: Excel.Worksheet, sheet: NewSheet): readonly AddedChart[] {
  writeContents(worksheet, sheet);
  addTables(worksheet, sheet);
  for (const { area, style } of styleAreas(sheet)) {
    const look = sheet.styles[style];
    if (look) applyStyle(worksheet.getRange(area), parseArea(area), look);
  }
  for (const { column, width } of sheet.columnWidths) {
    columnRange(worksheet, column).format.columnWidth = columnPoints(width);
  }
  for (const { row, height } of sheet.rowHeights)
    worksheet.getRange(`${row}:${row}`).format.rowHeight = height;
  for (const area of sheet.merges) worksheet.getRange(area).merge();
  for (const validation of sheet.validations) applyValidation(worksheet, validation);
  addConditionalFormats(worksheet, sheet);
  setPrintLayout(worksheet, sheet);
  if (sheet.tabColor !== undefined) worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = sheet.showGridLines;
  freeze(worksheet, sheet.frozen);
  // After the sizes of rows and columns, on which the places of charts depend.
  const charts = addCharts(worksheet, sheet);
  worksheet.visibility = VISIBILITY[sheet.visibility];
  if (sheet.protected && !hasCharts(sheet)) protect(worksheet);
  return charts;
}

function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowInsertRows: true, allowFormatColumns: true });
}

/** One block write for the whole sheet but the totals rows of its tables; `null` leaves a cell as it is. */
function writeContents(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const totals = totalsRows(sheet);
  const placed = sheet.cells.flatMap(({ cell, content }) => {
    const at = parseCell(cell);
    return at && !totals.some((row) => contains(row, at)) ? [{ at, content }] : [];
  });
  const whole = placed
    .map(({ at }): Area => ({ top: at.row, bottom: at.row, left: at.column, right: at.column }))
    .reduce<Area | null>((all, one) => (all ? union(all, one) : one), null);
  if (!whole) return;
  const block = Array.from({ length: whole.bottom - whole.top + 1 }, () =>
    new Array<unknown>(whole.right - whole.left + 1).fill(null),
  );
  for (const { at, content } of placed) {
    const line = block[at.row - whole.top];
    if (line) line[at.column - whole.left] = writtenContent(content);
  }
  worksheet.getRange(formatArea(whole)).values = block;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

function applyStyle(range: Excel.Range, area: Area | null, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  if (style.border !== undefined) {
    for (const edge of edgesWithin(area)) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      if (style.borderColor !== undefined) border.color = style.borderColor;
    }
  }
}

/** Every cell of the area gets its border; a range of one row or column has no such inside. */
function edgesWithin(area: Area | null): readonly Edge[] {
  return [
    ...EDGES,
    ...(area && area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area && area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
}

function columnRange(worksheet: Excel.Worksheet, column: number): Excel.Range {
  return worksheet.getRange(formatCell({ row: 1, column })).getEntireColumn();
}

/**
 * Files count column widths in characters, Office.js in points. GUESS: 7 pixels a character plus 5, at 96 dpi; and a
 * column without width is hidden, as in Excel itself.
 */
function columnPoints(characters: number): number {
  return characters === 0 ? 0 : (characters * 7 + 5) * 0.75;
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: NewSheet['frozen']): void {
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(worksheet.getRange(`A1:${formatCell({ row: rows, column: columns })}`));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

const COMPARED = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

const OPERATORS: Readonly<Record<string, Excel.BasicDataValidation['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function applyValidation(worksheet: Excel.Worksheet, validation: CellValidation): void {
  for (const area of validation.areas.split(' ')) {
    worksheet.getRange(area).dataValidation.rule = ruleOf(validation);
  }
}

function ruleOf({ type, operator, formula1 = '', formula2 }: CellValidation): Excel.DataValidationRule {
  if (type === 'list') {
    const literal = /^"(.*)"$/.exec(formula1);
    return { list: { inCellDropDown: true, source: literal?.[1] ?? `=${formula1}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  return {
    [COMPARED[type]]: {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: OPERATORS[operator ?? 'between'] ?? 'Between',
    },
  };
}
