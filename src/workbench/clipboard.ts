import { cellsOf } from '../workbook/address';
import { shownText } from '../workbook/number-format/shown-text';
import type { Workbench } from './workbench';

/** What is selected, as Excel puts it on the clipboard as text: a tab between cells, a line for each row. */
export function selectedText({ sheet, selection, typing }: Workbench): string {
  const rows = new Map<number, string[]>();
  for (const at of cellsOf(selection)) {
    const row = rows.get(at.row) ?? [];
    rows.set(at.row, [...row, shownText(sheet.cell(at), typing)]);
  }
  return [...rows.values()].map((row) => row.join('\t')).join('\r\n');
}

/** Pastes a text into the cells from the active one on; the first cell that refuses ends it. */
export function pasteInto(workbench: Workbench, text: string): void {
  const { at } = workbench.state().cell;
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [down, row] of rows.entries()) {
    for (const [right, typed] of row.split('\t').entries()) {
      if (!workbench.paste({ row: at.row + down, column: at.column + right }, typed)) return;
    }
  }
}
