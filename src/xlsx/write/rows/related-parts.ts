import { formatArea, parseArea, type Area } from '../../../workbook/address';
import type { PackageEditor } from '../package-editor';
import { isType } from '../../package/package';
import type { XmlPatch } from '../xml-patch';
import { escapeText, type XmlElement } from '../xml-source';
import { shiftFormula, type SheetShift } from './formula-shift';
import { continuedArea, shiftedAddresses, shiftedArea, shiftedRow, type RowShift } from './row-shift';

const CHART = /\/charts\/[^/]+\.xml$/i;
/** Column, offset, row, offset of the first corner, then of the second. */
const FIRST_ROW = 2;
const SECOND_ROW = 6;

/** Lets the parts that belong to a sheet follow rows that moved on it: tables, comments, drawings. */
export function shiftRelatedParts(editor: PackageEditor, part: string, sheetShift: SheetShift): void {
  const { shift } = sheetShift;
  for (const relationship of editor.relationships(part)) {
    const { target, external } = relationship;
    if (external) continue;
    if (isType(relationship, 'table')) shiftTable(editor, target, sheetShift);
    else if (isType(relationship, 'drawing')) shiftDrawing(editor, target, shift);
    else if (isType(relationship, 'comments') || isType(relationship, 'threadedComment')) {
      shiftReferences(editor, target, shift);
    } else if (isType(relationship, 'vmlDrawing')) {
      editor.rewrite(target, (text) => shiftedVml(text, shift));
    }
  }
}

/** Charts anywhere in the workbook name the cells they show. */
export function shiftCharts(editor: PackageEditor, sheetShift: SheetShift): void {
  for (const part of editor.partNames.filter((name) => CHART.test(name))) {
    editor.patch(part, (root, patch) => {
      for (const element of root.descendants()) {
        if (element.localName === 'f') setFormula(element, patch, null, sheetShift);
      }
    });
  }
}

function shiftTable(editor: PackageEditor, part: string, sheetShift: SheetShift): void {
  shiftReferences(editor, part, sheetShift.shift, tableBounds);
  editor.patch(part, (root, patch) => {
    for (const element of root.descendants()) {
      const { localName } = element;
      if (localName === 'calculatedColumnFormula' || localName === 'totalsRowFormula') {
        setFormula(element, patch, sheetShift.sheet, sheetShift);
      }
    }
  });
}

/** The bounds of a table and of its filter, which holds every data row and no totals. */
function tableBounds(element: XmlElement, shift: RowShift): Area | null | undefined {
  const table = element.localName === 'autoFilter' ? element.parent : element;
  const area = table?.localName === 'table' ? parseArea(table.attribute('ref') ?? '') : null;
  if (!table || !area) return undefined;
  const totals = Number(table.attribute('totalsRowCount') ?? 0);
  const bounds = totals > 0 ? shiftedArea(shift, area) : continuedArea(shift, area);
  return bounds && element !== table ? { ...bounds, bottom: bounds.bottom - totals } : bounds;
}

function setFormula(
  element: XmlElement,
  patch: XmlPatch,
  ownSheet: string | null,
  sheetShift: SheetShift,
): void {
  const shifted = shiftFormula(element.text, ownSheet, sheetShift);
  if (shifted !== element.text) patch.setContent(element, escapeText(shifted));
}

/**
 * Every `ref` of a part: the area of a table and its filter, the cell of a comment.
 *
 * @param boundsOf where an element stands afterwards that does not simply move with its cells.
 */
function shiftReferences(
  editor: PackageEditor,
  part: string,
  shift: RowShift,
  boundsOf: (element: XmlElement, shift: RowShift) => Area | null | undefined = () => undefined,
): void {
  editor.patch(part, (root, patch) => {
    for (const element of [root, ...root.descendants()]) {
      const written = element.attribute('ref');
      if (written === null || !parseArea(written)) continue;
      const bounds = boundsOf(element, shift);
      const shifted = bounds === undefined ? shiftedAddresses(shift, written) : bounds && formatArea(bounds);
      if (shifted === null) patch.remove(element);
      else patch.setAttribute(element, 'ref', shifted);
    }
  });
}

/** A drawing moves and grows with its cells, moves with them, or stands still, as its anchor says. */
function shiftDrawing(editor: PackageEditor, part: string, shift: RowShift): void {
  editor.patch(part, (root, patch) => {
    for (const anchor of root.children) {
      const from = rowOf(anchor, 'from');
      const to = rowOf(anchor, 'to');
      if (!from || anchor.attribute('editAs') === 'absolute') continue;
      const start = anchoredRow(shift, from.row);
      patch.setContent(from.element, String(start));
      if (!to) continue;
      const grows = anchor.attribute('editAs') !== 'oneCell';
      const end = grows ? anchoredRow(shift, to.row) : to.row + start - from.row;
      patch.setContent(to.element, String(end));
    }
  });
}

function rowOf(anchor: XmlElement, corner: string): { element: XmlElement; row: number } | null {
  const element = anchor.child(corner)?.child('row');
  return element ? { element, row: Number(element.text) } : null;
}

/** Anchors count rows from 0. What is anchored to a removed row stands at the row that took its place. */
function anchoredRow(shift: RowShift, row: number): number {
  return (shiftedRow(shift, row + 1) ?? shift.row) - 1;
}

/** The boxes of comments are drawn in VML, which need not be proper XML. */
function shiftedVml(text: string, shift: RowShift): string {
  return text
    .replace(/(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g, (_, open: string, row: string, close: string) =>
      [open, anchoredRow(shift, Number(row)), close].join(''),
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, anchor: string, close: string) => {
      const numbers = anchor.split(',').map(Number);
      for (const index of [FIRST_ROW, SECOND_ROW]) {
        numbers[index] = anchoredRow(shift, numbers[index] ?? 0);
      }
      return [open, numbers.join(', '), close].join('');
    });
}
