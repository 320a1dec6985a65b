import { contains, formatArea, parseArea, type Area } from '../../workbook/address';
import type { CellValidation } from '../../workbook/snapshot';
import { toFileSpelling } from '../formula-text/formula-spelling';
import type { OoxmlPackage } from '../package/package';
import type { StoredValidation } from '../read/sheet-features';
import { ArrayFormulas } from './array-formulas';
import { writeCells } from './cell-writer';
import { showInChart, type SeriesCells } from './charts/chart-references';
import { PackageEditor } from './package-editor';
import { SheetLayout } from './sheet-layout';
import { tablePartsOf } from './table-parts';
import { worksheetPart, type WorksheetPart } from './workbook-editor';
import { insertInOrder, type XmlPatch } from './xml-patch';
import { escapeAttribute, escapeText, type XmlElement } from './xml-source';

/** What a program does to a sheet of a file that a change set has no word for. */
export type SheetAmendment =
  | { readonly kind: 'formats'; readonly from: Area; readonly to: Area }
  | { readonly kind: 'table'; readonly name: string; readonly area: Area }
  | { readonly kind: 'chart'; readonly shown: SeriesCells }
  | { readonly kind: 'validation'; readonly validation: StoredValidation };

/** The children of a worksheet from its validations on. Source: ECMA-376 part 1, CT_Worksheet. */
const WORKSHEET_ORDER = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/**
 * The file with its sheets amended, in order.
 *
 * @throws {UserError} `sheet-not-found`
 */
export function amendSheets(
  base: OoxmlPackage,
  amendments: ReadonlyMap<string, readonly SheetAmendment[]>,
): Uint8Array {
  const editor = new PackageEditor(base);
  for (const [sheet, ofSheet] of amendments) {
    const part = worksheetPart(editor, sheet);
    for (const amendment of ofSheet) amend(editor, { name: sheet, part }, amendment);
  }
  return editor.toBytes();
}

function amend(editor: PackageEditor, sheet: WorksheetPart, amendment: SheetAmendment): void {
  const { part } = sheet;
  switch (amendment.kind) {
    case 'formats':
      copyFormats(editor, part, amendment.from, amendment.to);
      return;
    case 'table':
      resizeTable(editor, part, amendment.name, amendment.area);
      return;
    case 'chart':
      showInChart(editor, sheet, amendment.shown);
      return;
    case 'validation':
      editor.patch(part, (root, patch) => addValidation(root, patch, amendment.validation));
  }
}

/** @param from one row; every row of `to`, in the same columns right below it, then looks like it. */
function copyFormats(editor: PackageEditor, part: string, from: Area, to: Area): void {
  editor.patch(part, (root, patch) => {
    const layout = new SheetLayout(root, part);
    const writes = [];
    for (let row = to.top; row <= to.bottom; row++) {
      for (let column = to.left; column <= to.right; column++) {
        const style = layout.styleOf({ row: from.top, column });
        if (style !== layout.styleOf({ row, column })) writes.push({ at: { row, column }, style });
      }
    }
    writeCells(layout, patch, writes, new ArrayFormulas(editor));
  });
  editor.patch(part, (root, patch) => {
    for (const element of root.descendants()) {
      if (element.localName !== 'conditionalFormatting') continue;
      const written = element.attribute('sqref');
      const text = element.child('sqref');
      const now = written ?? text?.text ?? '';
      const grown = grownAreas(now, from, to);
      if (grown === now) continue;
      if (written !== null) patch.setAttribute(element, 'sqref', grown);
      else if (text) patch.setContent(text, grown);
    }
  });
}

/** The areas together with what they hold of one row repeated in the rows right below it. */
function grownAreas(sqref: string, from: Area, to: Area): string {
  const areas = sqref.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
  const added = areas.flatMap((area) => {
    const left = Math.max(area.left, from.left);
    const right = Math.min(area.right, from.right);
    const piece = { ...to, left, right };
    const reaches = left <= right && area.top <= from.top && from.top <= area.bottom;
    const isThere = areas.some((other) => contains(other, { row: to.top, column: left }));
    return reaches && !isThere ? [piece] : [];
  });
  return [sqref, ...added.map(formatArea)].join(' ');
}

function resizeTable(editor: PackageEditor, part: string, name: string, area: Area): void {
  for (const table of tablePartsOf(editor, part)) {
    editor.patch(table, (root, patch) => {
      if (root.attribute('displayName') !== name) return;
      for (const element of [root, root.child('autoFilter')]) {
        if (element) patch.setAttribute(element, 'ref', formatArea(area));
      }
    });
  }
}

function addValidation(root: XmlElement, patch: XmlPatch, validation: StoredValidation): void {
  const { prefix } = root;
  const xml = validationXml(validation, prefix);
  const list = root.child('dataValidations');
  if (!list) {
    const wrapped = `<${prefix}dataValidations count="1">${xml}</${prefix}dataValidations>`;
    insertInOrder(root, patch, WORKSHEET_ORDER, 'dataValidations', wrapped);
    return;
  }
  patch.appendChild(list, xml);
  patch.setAttribute(list, 'count', String(list.children.length + 1));
}

function validationXml({ dialogs, ...rule }: StoredValidation, prefix: string): string {
  const { alert, prompt } = dialogs;
  const attributes: Readonly<Record<string, string | undefined>> = {
    type: rule.type,
    errorStyle: alert.style === 'stop' ? undefined : alert.style,
    operator: rule.operator === 'between' ? undefined : rule.operator,
    allowBlank: flag(dialogs.ignoreBlanks),
    // The file's word for a list that is not shown.
    showDropDown: flag(!dialogs.dropDown),
    showInputMessage: flag(prompt.show),
    showErrorMessage: flag(alert.show),
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: rule.areas,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${prefix}dataValidation${written.join('')}>${formulasXml(rule, prefix)}</${prefix}dataValidation>`;
}

function formulasXml({ formula1, formula2 }: CellValidation, prefix: string): string {
  return [formula1, formula2]
    .map((formula, i) =>
      formula === undefined
        ? ''
        : `<${prefix}formula${i + 1}>${escapeText(toFileSpelling(formula))}</${prefix}formula${i + 1}>`,
    )
    .join('');
}

function flag(on: boolean): string | undefined {
  return on ? '1' : undefined;
}
