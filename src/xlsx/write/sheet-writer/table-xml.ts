import { cellsOf, formatArea, formatCell, overlap, type Area } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell-value';
import type { NewSheet, NewTable } from '../../../workbook/new-sheet';
import { UserError } from '../../../workbook/user-error';
import { toFileSpelling } from '../../formula-text/formula-spelling';
import { escapeAttribute, escapeText } from '../xml-source';
import { areaOf } from './new-sheet-address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What Excel gives a table that nobody chose a style for. */
const STANDARD_STYLE = 'TableStyleMedium2';

/**
 * A table of a new sheet as a table part (ECMA-376 18.5.1.2).
 *
 * @param id unique among the tables of the workbook.
 * @throws {UserError} `invalid-cell`, `invalid-table`
 */
export function tableXml(sheet: NewSheet, table: NewTable, id: number): string {
  const area = areaOf(sheet, table.area);
  const headings = headingsOf(sheet, table, area);
  const totals = table.totalsRow ? totalsOf(sheet, area) : headings.map(() => undefined);
  const filtered = table.totalsRow ? { ...area, bottom: area.bottom - 1 } : area;
  const name = escapeAttribute(table.name);
  const columns = headings.map((heading, i) => columnXml(i + 1, heading, totals[i]));
  return [
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${formatArea(area)}"`,
    table.totalsRow ? ' totalsRowCount="1">' : ' totalsRowShown="0">',
    `<autoFilter ref="${formatArea(filtered)}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${escapeAttribute(table.style ?? STANDARD_STYLE)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    '</table>',
  ].join('');
}

/** The totals row says in the table part, too, what stands in its cells. */
function columnXml(id: number, heading: string, total: CellContent | undefined): string {
  const column = `<tableColumn id="${id}" name="${headingAttribute(heading)}"`;
  if (total && 'formula' in total) {
    const formula = escapeText(toFileSpelling(total.formula));
    return `${column} totalsRowFunction="custom"><totalsRowFormula>${formula}</totalsRowFormula></tableColumn>`;
  }
  const label = typeof total?.value === 'string' ? ` totalsRowLabel="${escapeAttribute(total.value)}"` : '';
  return `${column}${label}/>`;
}

/** A line break in a heading is spelled as Excel spells it in the names of columns. */
function headingAttribute(heading: string): string {
  return escapeAttribute(heading.replace(/\r?\n/g, '_x000a_'));
}

/** The names of the columns: Excel repairs a file whose headings are not different, non-blank texts. */
function headingsOf(sheet: NewSheet, table: NewTable, area: Area): string[] {
  const rows = area.bottom - area.top + 1 - Number(table.totalsRow ?? false);
  const merged = sheet.merges.some((merge) => overlap(areaOf(sheet, merge), area));
  if (rows < 2 || merged || overlapsOther(sheet, table, area)) throw invalidTable(sheet.name, table.name);
  const headings = rowOf(sheet, { ...area, bottom: area.top }).map((content) =>
    content && 'value' in content && typeof content.value === 'string' ? content.value : '',
  );
  const different = new Set(headings.map((heading) => heading.toLowerCase()));
  if (different.has('') || different.size < headings.length) throw invalidTable(sheet.name, table.name);
  return headings;
}

function totalsOf(sheet: NewSheet, area: Area): (CellContent | undefined)[] {
  return rowOf(sheet, { ...area, top: area.bottom });
}

function rowOf(sheet: NewSheet, row: Area): (CellContent | undefined)[] {
  const contents = new Map(sheet.cells.map(({ cell, content }) => [cell, content]));
  return [...cellsOf(row)].map((at) => contents.get(formatCell(at)));
}

function overlapsOther(sheet: NewSheet, table: NewTable, area: Area): boolean {
  return (sheet.tables ?? []).some((other) => other !== table && overlap(areaOf(sheet, other.area), area));
}

function invalidTable(sheet: string, table: string): UserError {
  return new UserError('invalid-table', {
    da: `Tabellen »${table}« på det nye ark »${sheet}« kan ikke laves: den skal have en overskrift i hver kolonne, alle forskellige, mindst én række under dem og ingen flettede celler eller andre tabeller.`,
    en: `The table “${table}” on the new sheet “${sheet}” cannot be made: it needs a heading in every column, all different, at least one row below them and no merged cells or other tables.`,
  });
}
