import { contains, formatArea, MAX_ROWS, parseArea } from '../../../workbook/address';
import { UserError } from '../../../workbook/user-error';
import { readCellFormats } from '../../read/cell-formats';
import { isProtectedSheet } from '../cell-guard';
import { isType, type OoxmlPackage } from '../../package/package';
import { isTrue, type SheetLayout } from '../sheet-layout';
import type { WorksheetPart } from '../workbook-editor';
import { parseXml, type XmlElement } from '../xml-source';
import { shiftedArea, type RowShift } from './row-shift';

/**
 * Refuses what Excel refuses, and the removal of rows that hold anything: rows are only removed to take back that
 * they were inserted.
 *
 * @param pkg the package as it is before the rows move.
 * @throws {UserError} `invalid-rows`, `sheet-protected`, `array-formula`, `no-room`, `table-header`, `pivot-table`,
 * `cells-have-changed`
 */
export function checkRows(
  pkg: OoxmlPackage,
  { name, part }: WorksheetPart,
  layout: SheetLayout,
  shift: RowShift,
): void {
  checkNumbers(shift);
  checkProtection(pkg, name, layout, shift);
  for (const { area } of layout.arrayRanges) {
    const moved = shiftedArea(shift, area);
    const keepsSize = moved === null || moved.bottom - moved.top === area.bottom - area.top;
    if (!keepsSize) throw throughArray(name, formatArea(area));
  }
  if (shift.kind === 'insert') checkRoom(name, layout, shift);
  else checkBlank(name, layout, shift);
  for (const relationship of pkg.relationships(part)) {
    if (isType(relationship, 'pivotTable')) throw pivotTable(name);
    if (isType(relationship, 'table')) {
      checkTable(name, parseXml(pkg.text(relationship.target), relationship.target), shift);
    }
  }
}

function checkNumbers({ row, count }: RowShift): void {
  const valid = Number.isInteger(row) && Number.isInteger(count) && row >= 1 && count >= 1;
  if (valid && row + count - 1 <= MAX_ROWS) return;
  throw new UserError('invalid-rows', {
    da: `${count} rækker fra række ${row} kan ikke indsættes eller fjernes: et ark har rækkerne 1 til ${MAX_ROWS}.`,
    en: `${count} rows from row ${row} cannot be inserted or removed: a sheet has the rows 1 to ${MAX_ROWS}.`,
  });
}

/**
 * On a protected sheet Excel inserts rows only where its author allowed it, and removes only rows without locked cells.
 * Formats and validations cannot be set there, so nothing is continued.
 */
function checkProtection(pkg: OoxmlPackage, sheet: string, layout: SheetLayout, shift: RowShift): void {
  if (!isProtectedSheet(layout.root)) return;
  const right = shift.kind === 'insert' ? 'insertRows' : 'deleteRows';
  const forbidden = layout.root.child('sheetProtection')!.attribute(right) ?? '1';
  const formats = readCellFormats(pkg);
  const locked = (): boolean =>
    rowsWithin(layout, shift).some((row) => {
      const cells = layout.cellsOf(row);
      return cells.length === 0 || cells.some(({ at }) => formats[layout.styleOf(at)]?.locked !== false);
    });
  if (!isTrue(forbidden) && (shift.kind === 'insert' ? !shift.continues : !locked())) return;
  throw new UserError('sheet-protected', {
    da: `Rækker kan ikke indsættes eller fjernes på arket »${sheet}«, fordi det er beskyttet. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
    en: `Rows cannot be inserted or removed on the sheet “${sheet}” because it is protected. Remove the protection in Excel under Review, and try again.`,
  });
}

function checkRoom(sheet: string, layout: SheetLayout, { row, count }: RowShift): void {
  const last = layout.rows
    .filter((one) => layout.cellsOf(one).some(({ element }) => element.children.length > 0))
    .at(-1);
  if (!last || last.row < row || last.row + count <= MAX_ROWS) return;
  throw new UserError('no-room', {
    da: `Der er ikke plads til ${count} rækker mere på arket »${sheet}«: dets sidste rækker er i brug.`,
    en: `There is no room for ${count} more rows on the sheet “${sheet}”: its last rows are in use.`,
  });
}

function checkBlank(sheet: string, layout: SheetLayout, shift: RowShift): void {
  const filled = rowsWithin(layout, shift).some((row) =>
    layout.cellsOf(row).some(({ element }) => element.children.length > 0),
  );
  if (!filled) return;
  throw new UserError('cells-have-changed', {
    da: `Rækkerne ${shift.row}–${shift.row + shift.count - 1} på arket »${sheet}« er ikke tomme, så de fjernes ikke. Tøm dem først, hvis de skal væk.`,
    en: `The rows ${shift.row}–${shift.row + shift.count - 1} of the sheet “${sheet}” are not empty, so they are not removed. Clear them first if they should go.`,
  });
}

/** A table always keeps its headings and at least one row. */
function checkTable(sheet: string, table: XmlElement, shift: RowShift): void {
  const area = parseArea(table.attribute('ref') ?? '');
  if (!area || shift.kind === 'insert') return;
  const removed = { top: shift.row, bottom: shift.row + shift.count - 1, left: 1, right: area.right };
  const left = shiftedArea(shift, area);
  const headings = contains(removed, { row: area.top, column: area.left });
  if (!headings && left && left.bottom > left.top) return;
  throw new UserError('table-header', {
    da: `Rækkerne på arket »${sheet}« kan ikke fjernes, fordi en tabel ville miste sine overskrifter eller sin sidste række. Ret tabellen i Excel.`,
    en: `The rows of the sheet “${sheet}” cannot be removed because a table would lose its headings or its last row. Change the table in Excel.`,
  });
}

function rowsWithin(layout: SheetLayout, { row, count }: RowShift): SheetLayout['rows'] {
  return layout.rows.filter((one) => one.row >= row && one.row < row + count);
}

function throughArray(sheet: string, area: string): UserError {
  return new UserError('array-formula', {
    da: `Rækkerne på arket »${sheet}« går gennem matrixformlen i ${area}, og den kan ikke deles. Vælg en række over eller under den.`,
    en: `The rows on the sheet “${sheet}” go through the array formula in ${area}, which cannot be split. Choose a row above or below it.`,
  });
}

function pivotTable(sheet: string): UserError {
  return new UserError('pivot-table', {
    da: `Rækker kan ikke indsættes eller fjernes her på arket »${sheet}«, fordi det har en pivottabel. Gør det i Excel.`,
    en: `Rows cannot be inserted or removed here on the sheet “${sheet}” because it has a PivotTable. Do it in Excel.`,
  });
}
