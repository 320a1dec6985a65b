import { isType } from '../package/package';
import type { PackageEditor } from './package-editor';
import { worksheetParts } from './workbook-editor';

/** The parts of a sheet's tables. */
export function tablePartsOf(editor: PackageEditor, sheetPart: string): string[] {
  return editor
    .relationships(sheetPart)
    .filter((relationship) => isType(relationship, 'table'))
    .map(({ target }) => target);
}

/** The parts of every table in the workbook. */
export function allTableParts(editor: PackageEditor): string[] {
  return worksheetParts(editor).flatMap(({ part }) => tablePartsOf(editor, part));
}
