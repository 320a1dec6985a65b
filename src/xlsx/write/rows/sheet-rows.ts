import { columnLetters, formatCell, type CellRef } from '../../../workbook/address';
import { translateFormula } from '../../../workbook/shared-formulas';
import { sharedGroupOf, type CellElement, type RowElement, type SheetLayout } from '../sheet-layout';
import type { XmlPatch } from '../xml-patch';
import { escapeAttribute, escapeText, type XmlElement } from '../xml-source';
import { shiftFormula, type SheetShift } from './formula-shift';
import { shiftedAddress, shiftedRow, type RowShift } from './row-shift';

/** What a new row does not take over from the row above it. GUESS: its outline level is taken over, being hidden is not. */
const NOT_INHERITED = ['r', 'hidden', 'collapsed'];

/** Gives the rows of a sheet their new numbers; new rows look like the row above them, and removed rows go. */
export function moveRows(layout: SheetLayout, patch: XmlPatch, shift: RowShift): void {
  if (shift.kind === 'insert') insertRows(layout, patch, shift);
  for (const row of layout.rows) {
    const target = shiftedRow(shift, row.row);
    if (target === null) {
      patch.remove(row.element);
      continue;
    }
    if (target === row.row) continue;
    patch.setAttribute(row.element, 'r', String(target));
    for (const { at, element } of layout.cellsOf(row)) {
      patch.setAttribute(element, 'r', formatCell({ row: target, column: at.column }));
    }
  }
}

function insertRows(layout: SheetLayout, patch: XmlPatch, { row, count }: RowShift): void {
  const above = layout.row(row - 1);
  if (!above) return;
  const xml = Array.from({ length: count }, (_, i) => rowLike(layout, above, row + i)).join('');
  const next = layout.rows.find((other) => other.row >= row);
  if (next) patch.insertBefore(next.element, xml);
  else patch.appendChild(layout.sheetData, xml);
}

function rowLike(layout: SheetLayout, above: RowElement, row: number): string {
  const { name, attributes, prefix } = above.element;
  const inherited = [...attributes]
    .filter(([attribute]) => !NOT_INHERITED.includes(attribute))
    .map(([attribute, { value }]) => ` ${attribute}="${escapeAttribute(value)}"`);
  const cells = layout.cellsOf(above).map(({ at, element }) => {
    const style = element.attribute('s');
    return style === null ? '' : `<${prefix}c r="${columnLetters(at.column)}${row}" s="${style}"/>`;
  });
  return `<${name} r="${row}"${inherited.join('')}>${cells.join('')}</${name}>`;
}

/**
 * Lets the formulas in the cells of a sheet follow the shift.
 *
 * @param moves whether this is the sheet whose rows move, so that the cells themselves stand elsewhere afterwards.
 */
export function shiftCellFormulas(
  layout: SheetLayout,
  patch: XmlPatch,
  ownSheet: string,
  sheetShift: SheetShift,
  moves: boolean,
): void {
  const place = (at: CellRef): CellRef | null => {
    const row = moves ? shiftedRow(sheetShift.shift, at.row) : at.row;
    return row === null ? null : { row, column: at.column };
  };
  const shiftText = (formula: string): string => shiftFormula(formula, ownSheet, sheetShift);

  for (const { element } of layout.formulas) {
    const formula = element.child('f')!;
    if (moves) shiftPlaces(formula, patch, sheetShift.shift);
    if (sharedGroupOf(element) === null) setText(formula, patch, shiftText(formula.text));
  }
  for (const { master, members } of layout.sharedGroups.values()) {
    const text = master.element.child('f')!.text;
    const masterPlace = place(master.at);
    const masterText = shiftText(text);
    if (masterPlace) setText(master.element.child('f')!, patch, masterText);
    for (const member of members) {
      const at = place(member.at);
      if (member === master || !at) continue;
      const wanted = shiftText(translateFormula(text, master.at, member.at));
      const follows = masterPlace !== null && translateFormula(masterText, masterPlace, at) === wanted;
      if (!follows) standAlone(member, patch, wanted);
    }
  }
}

/** Where an array formula or a shared one stands, and what a what-if table reads. */
function shiftPlaces(formula: XmlElement, patch: XmlPatch, shift: RowShift): void {
  for (const name of ['ref', 'r1', 'r2']) {
    const written = formula.attribute(name);
    const shifted = written === null ? null : shiftedAddress(shift, written);
    if (shifted !== null) patch.setAttribute(formula, name, shifted);
  }
}

function setText(formula: XmlElement, patch: XmlPatch, text: string): void {
  if (text !== formula.text) patch.setContent(formula, escapeText(text));
}

/** A cell of a shared formula that no longer reads like the others gets a formula of its own. */
function standAlone({ element }: CellElement, patch: XmlPatch, text: string): void {
  const formula = element.child('f')!;
  patch.replace(formula, `<${formula.name}>${escapeText(text)}</${formula.name}>`);
}
