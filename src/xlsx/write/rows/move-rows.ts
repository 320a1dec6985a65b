import { allNames } from '../defined-names-editor';
import type { PackageEditor } from '../package-editor';
import { SheetLayout } from '../sheet-layout';
import { dropCalculationChain, sheetElements, worksheetPart, worksheetParts } from '../workbook-editor';
import { escapeText } from '../xml-source';
import { shiftFilterName, shiftFormula, type SheetShift } from './formula-shift';
import { shiftCharts, shiftRelatedParts } from './related-parts';
import { checkRows } from './row-guard';
import { shiftAreaFormulas, shiftSheetAreas } from './sheet-areas';
import { moveRows, shiftCellFormulas } from './sheet-rows';

/**
 * Inserts or removes whole rows of a sheet. Everything in the workbook that refers to the rows below follows: cells,
 * formulas on every sheet, names, merges, formats, validations, tables, drawings, comments and charts.
 *
 * @throws {UserError} `sheet-not-found` and those of `checkRows`.
 */
export function changeRows(editor: PackageEditor, sheetShift: SheetShift): void {
  const { sheet, shift } = sheetShift;
  const part = worksheetPart(editor, sheet);
  checkRows(editor.toPackage(), { name: sheet, part }, new SheetLayout(editor.root(part), part), shift);
  for (const one of worksheetParts(editor)) {
    const moves = one.part === part;
    editor.patch(one.part, (root, patch) => {
      const layout = new SheetLayout(root, one.part);
      if (moves) {
        moveRows(layout, patch, shift);
        shiftSheetAreas(layout, patch, shift);
      }
      shiftCellFormulas(layout, patch, one.name, sheetShift, moves);
      shiftAreaFormulas(layout, patch, one.name, sheetShift);
    });
  }
  shiftNames(editor, sheetShift);
  shiftRelatedParts(editor, part, sheetShift);
  shiftCharts(editor, sheetShift);
  dropCalculationChain(editor);
}

/** The hidden name of a sheet's filter, which Excel keeps equal to the filter. */
const FILTER = '_xlnm._FilterDatabase';

function shiftNames(editor: PackageEditor, sheetShift: SheetShift): void {
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const sheets = sheetElements(workbook).map((one) => one.attribute('name'));
    for (const name of allNames(workbook)) {
      const scope = name.attribute('localSheetId');
      const ownSheet = scope === null ? null : (sheets[Number(scope)] ?? null);
      const isFilter = name.attribute('name') === FILTER;
      const shifted = isFilter
        ? shiftFilterName(name.text, sheetShift)
        : shiftFormula(name.text, ownSheet, sheetShift);
      if (shifted !== name.text) patch.setContent(name, escapeText(shifted));
    }
  });
}
