import type { NewSheet } from '../../workbook/new-sheet';
import { checkNewName } from './defined-names-editor';
import type { PackageEditor } from './package-editor';
import { tableXml } from './sheet-writer/table-xml';
import { allTableParts, tablePartsOf } from './table-parts';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Adds the tables of a sheet that has just been added, its part among the workbook's sheets.
 *
 * @throws {UserError} `invalid-name`, `name-taken`, and those of `tableXml`.
 */
export function addTables(editor: PackageEditor, sheetPart: string, sheet: NewSheet): void {
  const relationships = (sheet.tables ?? []).map((table) => {
    checkNewName(editor, table.name);
    const part = editor.freeName('xl/tables/table#.xml');
    editor.add(part, TABLE_TYPE, tableXml(sheet, table, freeTableId(editor)));
    return editor.addRelationship(sheetPart, 'table', part);
  });
  if (relationships.length === 0) return;
  const parts = relationships.map((id) => `<tablePart r:id="${id}"/>`).join('');
  // The last child of CT_Worksheet but the extensions, which a new sheet has none of.
  editor.patch(sheetPart, (worksheet, patch) =>
    patch.appendChild(worksheet, `<tableParts count="${relationships.length}">${parts}</tableParts>`),
  );
}

/** Removes the table parts of a sheet; the sheet itself goes with its relationships to them. */
export function removeTables(editor: PackageEditor, sheetPart: string): void {
  for (const part of tablePartsOf(editor, sheetPart)) editor.remove(part);
}

/** Ids are unique in the workbook, whatever sheets the tables stand on. */
function freeTableId(editor: PackageEditor): number {
  const ids = allTableParts(editor).map((part) => Number(editor.root(part).attribute('id')));
  return Math.max(0, ...ids) + 1;
}
