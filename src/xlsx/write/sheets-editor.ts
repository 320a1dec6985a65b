import { formatCell, quoteSheet } from '../../workbook/address';
import { contentOf, sameContent } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/cell-value';
import type { NewSheet } from '../../workbook/new-sheet';
import { UserError } from '../../workbook/user-error';
import type { ArrayFormulas } from './array-formulas';
import { addCharts, removeCharts } from './charts/charts-editor';
import { addSheetName, allNames } from './defined-names-editor';
import { addDifferentialStyle } from './differential-styles';
import type { PackageEditor } from './package-editor';
import { readSnapshot } from '../read/read-snapshot';
import { SheetLayout } from './sheet-layout';
import { worksheetXml } from './sheet-writer/new-sheet';
import { printNames } from './sheet-writer/print-layout';
import { addStyles } from './styles-editor';
import { addTables, removeTables } from './tables-editor';
import {
  checkStructureUnprotected,
  sameName,
  sheetElements,
  worksheetPart,
  worksheetParts,
} from './workbook-editor';
import type { XmlPatch } from './xml-patch';
import { escapeAttribute, escapeText, type XmlElement } from './xml-source';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const INVALID_SHEET_NAME = /[[\]:*?/\\]|^'|'$|^$/;
const MAX_SHEET_NAME = 31;

/**
 * Adds a sheet after the others, with its looks added to the workbook's styles.
 *
 * @throws {UserError} `workbook-protected`, `invalid-sheet-name`, `sheet-name-taken`, and those of `worksheetXml`,
 * `addTables` and `printNames`.
 */
export function addSheet(editor: PackageEditor, sheet: NewSheet, arrays: ArrayFormulas): void {
  checkStructureUnprotected(editor);
  const existing = sheetElements(editor.root(editor.workbookPart));
  checkName(existing, sheet.name);
  const isFirstShown = sheet.visibility === 'visible' && !existing.some(isVisible);
  const styleNames = Object.keys(sheet.styles);
  const indexes = addStyles(editor, Object.values(sheet.styles));
  const styleIndexes = new Map(styleNames.map((name, i) => [name, indexes[i]!]));
  const looks = { cell: styleIndexes, conditional: conditionalStyles(editor, sheet) };
  const part = editor.freeName('xl/worksheets/sheet#.xml');
  editor.add(part, WORKSHEET_TYPE, worksheetXml(sheet, looks, arrays, isFirstShown));
  const relationship = editor.addRelationship(editor.workbookPart, 'worksheet', part);
  const number = 1 + Math.max(0, ...existing.map((one) => Number(one.attribute('sheetId'))));
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const attributes = [
      ` name="${escapeAttribute(sheet.name)}" sheetId="${number}"`,
      sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`,
      ` ${relationshipAttribute(workbook)}="${relationship}"`,
    ];
    patch.appendChild(workbook.child('sheets')!, `<${workbook.prefix}sheet${attributes.join('')}/>`);
    const view = workbook.child('bookViews')?.child('workbookView');
    if (view && isFirstShown) patch.setAttribute(view, 'activeTab', String(existing.length));
  });
  addCharts(editor, part, sheet);
  addTables(editor, part, sheet);
  for (const [name, cells] of printNames(sheet)) {
    addSheetName(editor, existing.length, name, `${quoteSheet(sheet.name)}!${cells}`);
  }
}

/** The index into dxfs of each style that a conditional format uses, by name. */
function conditionalStyles(editor: PackageEditor, sheet: NewSheet): ReadonlyMap<string, number> {
  const names = new Set((sheet.conditionalFormats ?? []).map(({ style }) => style));
  const indexes = [...names].map((name) => {
    const style = sheet.styles[name];
    if (!style) throw new Error(`The sheet ${sheet.name} has no style called ${name}.`);
    return [name, addDifferentialStyle(editor, style)] as const;
  });
  return new Map(indexes);
}

/**
 * Removes a sheet that `addSheet` made, as long as it holds what it was made with.
 *
 * @throws {UserError} `workbook-protected`, `sheet-not-found`, `cells-have-changed`, `sheet-in-use`
 */
export function removeSheet(editor: PackageEditor, sheet: NewSheet): void {
  checkStructureUnprotected(editor);
  const part = worksheetPart(editor, sheet.name);
  checkUntouched(editor, part, sheet);
  checkDrawings(editor, part, sheet);
  checkUnused(editor, sheet);
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const sheets = sheetElements(workbook);
    const position = sheets.findIndex((one) => one.attribute('name') === sheet.name);
    patch.remove(sheets[position]!);
    const view = workbook.child('bookViews')?.child('workbookView');
    const active = Number(view?.attribute('activeTab') ?? 0);
    if (view && active >= position && active > 0) patch.setAttribute(view, 'activeTab', String(active - 1));
    removeScope(workbook, patch, position);
  });
  editor.removeRelationshipsTo(editor.workbookPart, part);
  removeCharts(editor, part);
  removeTables(editor, part);
  editor.remove(part);
}

/** Names that belong to the removed sheet go with it; those of later sheets follow their sheet's new position. */
function removeScope(workbook: XmlElement, patch: XmlPatch, position: number): void {
  const names = allNames(workbook);
  const own = names.filter((name) => name.attribute('localSheetId') === String(position));
  if (own.length > 0 && own.length === names.length) {
    patch.remove(own[0]!.parent!);
    return;
  }
  for (const name of own) patch.remove(name);
  for (const name of names) {
    const scope = Number(name.attribute('localSheetId') ?? -1);
    if (scope > position) patch.setAttribute(name, 'localSheetId', String(scope - 1));
  }
}

function isVisible(sheet: XmlElement): boolean {
  return (sheet.attribute('state') ?? 'visible') === 'visible';
}

/** `r:id` with whatever prefix the part gives the relationships' namespace. */
function relationshipAttribute(workbook: XmlElement): string {
  for (const [name, { value }] of workbook.attributes) {
    if (name.startsWith('xmlns:') && /\/relationships$/.test(value))
      return `${name.slice('xmlns:'.length)}:id`;
  }
  throw new Error('A workbook part that binds no prefix to relationships can have no sheets.');
}

function checkName(existing: readonly XmlElement[], name: string): void {
  if (name.length > MAX_SHEET_NAME || INVALID_SHEET_NAME.test(name)) {
    throw new UserError('invalid-sheet-name', {
      da: `»${name}« kan ikke være navnet på et ark: det har højst ${MAX_SHEET_NAME} tegn og ingen af tegnene [ ] : * ? / \\.`,
      en: `“${name}” cannot be the name of a sheet: it has at most ${MAX_SHEET_NAME} characters and none of [ ] : * ? / \\.`,
    });
  }
  if (existing.some((one) => sameName(one.attribute('name') ?? '', name))) {
    throw new UserError('sheet-name-taken', {
      da: `Projektmappen har allerede et ark med navnet »${name}«. Omdøb eller fjern det i Excel, og prøv igen.`,
      en: `The workbook already has a sheet named “${name}”. Rename or remove it in Excel, and try again.`,
    });
  }
}

/** A sheet that somebody has written in is theirs: it is not removed. */
function checkUntouched(editor: PackageEditor, part: string, sheet: NewSheet): void {
  const layout = new SheetLayout(editor.root(part), part);
  const { contents } = readSnapshot(editor.toPackage(), {
    depth: 'full',
    want: () => [{ sheet: sheet.name }],
  });
  const { cells, tables = [] } = contents.get(sheet.name)!;
  const made = new Map<string, CellContent>(sheet.cells.map(({ cell, content }) => [cell, content]));
  for (const [at, cell] of cells) {
    if (layout.isFilledAt(at)) continue;
    const cellName = formatCell(at);
    const content = contentOf(cell);
    const expected = made.get(cellName) ?? { value: null };
    made.delete(cellName);
    if (!sameContent(content, expected)) throw sheetHasChanged(sheet.name);
  }
  if ([...made.values()].some((content) => 'formula' in content || content.value !== null)) {
    throw sheetHasChanged(sheet.name);
  }
  const own = new Set((sheet.tables ?? []).map(({ name, area }) => `${name} ${area}`));
  if (tables.some(({ name, area }) => !own.has(`${name} ${area}`))) throw sheetHasChanged(sheet.name);
}

/** A chart or a picture that somebody has added would be lost with the sheet. */
function checkDrawings(editor: PackageEditor, part: string, { name, charts = [] }: NewSheet): void {
  const drawing = editor.related(part, 'drawing');
  const drawn = drawing === undefined ? 0 : editor.root(drawing).children.length;
  if (drawn > charts.length) throw sheetHasChanged(name);
}

/** Formulas and names that refer to the sheet or its tables would be lost with it. */
function checkUnused(editor: PackageEditor, { name: sheet, tables = [] }: NewSheet): void {
  const reference = escapeText(`${quoteSheet(sheet)}!`);
  const structured = tables.map(({ name }) => `${escapeText(name)}[`);
  const workbook = editor.root(editor.workbookPart);
  const position = sheetElements(workbook).findIndex((one) => one.attribute('name') === sheet);
  const names = allNames(workbook).filter((name) => name.attribute('localSheetId') !== String(position));
  const others = worksheetParts(editor).filter(({ name }) => name !== sheet);
  const texts = [...names.map(({ outerXml }) => outerXml), ...others.map(({ part }) => editor.text(part))];
  if (!texts.some((text) => [reference, ...structured].some((one) => text.includes(one)))) return;
  throw new UserError('sheet-in-use', {
    da: `Arket »${sheet}« kan ikke fjernes, fordi formler eller navne henviser til det. Fjern henvisningerne i Excel, og prøv igen.`,
    en: `The sheet “${sheet}” cannot be removed because formulas or names refer to it. Remove those references in Excel, and try again.`,
  });
}

function sheetHasChanged(sheet: string): UserError {
  return new UserError('cells-have-changed', {
    da: `Arket »${sheet}« er ændret, siden det blev lavet, så det fjernes ikke. Slet det selv i Excel, hvis det skal væk.`,
    en: `The sheet “${sheet}” has changed since it was made, so it is not removed. Delete it yourself in Excel if it should go.`,
  });
}
