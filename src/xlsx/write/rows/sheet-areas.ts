import { parseArea } from '../../../workbook/address';
import type { SheetLayout } from '../sheet-layout';
import type { XmlPatch } from '../xml-patch';
import { escapeText, type XmlElement } from '../xml-source';
import { shiftFormula, type SheetShift } from './formula-shift';
import { continuedAddresses, shiftedAddresses, shiftedRow, type RowShift } from './row-shift';

/** Attributes of worksheet elements that hold addresses on the sheet itself. */
const ADDRESS_ATTRIBUTES = ['ref', 'sqref', 'activeCell'];
/** Elements whose text is a formula, in the main and in the extension vocabularies. */
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);
/** What is left out, or must be, when nothing is left in it. */
const NEVER_EMPTY: ReadonlySet<string> = new Set([
  'mergeCells',
  'dataValidations',
  'conditionalFormattings',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'rowBreaks',
  'ext',
  'extLst',
]);

/** What takes in new rows that continue the row above. A merge that ends there does not. */
const CONTINUED: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation', 'autoFilter']);

/**
 * Lets everything on a sheet besides its cells follow rows that moved on it: merges, conditional formats,
 * validations, links, filters, the selection, breaks. What stood only on removed rows is removed. The targets of
 * links stay, as in Excel. GUESS: a format or validation that ends right above new rows is not extended to them,
 * unless they continue the row above.
 */
export function shiftSheetAreas({ root, sheetData }: SheetLayout, patch: XmlPatch, shift: RowShift): void {
  const removed = new Set<XmlElement>();
  for (const element of outside(root, sheetData)) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const written = element.attribute(name);
      if (written === null) continue;
      const shifted = addressesAfter(element, shift, written);
      if (shifted === null || isCollapsedMerge(element, shifted)) removed.add(element);
      else if (shifted !== written) patch.setAttribute(element, name, shifted);
    }
    if (element.localName === 'sqref') shiftSqref(element, patch, shift, removed);
    if (element.localName === 'brk' && element.parent?.localName === 'rowBreaks') {
      shiftBreak(element, patch, shift, removed);
    }
  }
  // The selection may point at a row that is gone; Excel shows the cell that took its place.
  for (const element of removed) if (element.localName === 'selection') removed.delete(element);
  for (const element of removed) {
    patch.remove(element);
    const list = element.parent!;
    const left = list.children.filter((child) => !removed.has(child)).length;
    if (left === 0 && NEVER_EMPTY.has(list.localName)) removed.add(list);
    else if (list.attribute('count') !== null) patch.setAttribute(list, 'count', String(left));
  }
}

/** Lets the formulas of conditional formats, validations and extensions of any sheet follow the shift. */
export function shiftAreaFormulas(
  { root, sheetData }: SheetLayout,
  patch: XmlPatch,
  ownSheet: string,
  sheetShift: SheetShift,
): void {
  for (const element of outside(root, sheetData)) {
    if (!FORMULA_ELEMENTS.has(element.localName) || element.children.length > 0) continue;
    const formula = element.text;
    const shifted = shiftFormula(formula, ownSheet, sheetShift);
    if (shifted !== formula) patch.setContent(element, escapeText(shifted));
  }
}

function* outside(root: XmlElement, sheetData: XmlElement): Generator<XmlElement> {
  for (const child of root.children) {
    if (child === sheetData) continue;
    yield child;
    yield* child.descendants();
  }
}

function shiftSqref(element: XmlElement, patch: XmlPatch, shift: RowShift, removed: Set<XmlElement>): void {
  const shifted = addressesAfter(element.parent!, shift, element.text);
  if (shifted === null) removed.add(element.parent!);
  else if (shifted !== element.text) patch.setContent(element, shifted);
}

function addressesAfter({ localName }: XmlElement, shift: RowShift, written: string): string | null {
  return CONTINUED.has(localName) ? continuedAddresses(shift, written) : shiftedAddresses(shift, written);
}

/** A break is counted from the row above it. GUESS: it belongs to the row below and moves with that. */
function shiftBreak(element: XmlElement, patch: XmlPatch, shift: RowShift, removed: Set<XmlElement>): void {
  const row = shiftedRow(shift, Number(element.attribute('id')) + 1);
  if (row === null) removed.add(element);
  else patch.setAttribute(element, 'id', String(row - 1));
}

/** A merge of one cell is none, and Excel repairs a file that has one. */
function isCollapsedMerge(element: XmlElement, address: string): boolean {
  if (element.localName !== 'mergeCell') return false;
  const area = parseArea(address);
  return area !== null && area.top === area.bottom && area.left === area.right;
}
