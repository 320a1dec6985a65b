import { canBeName } from '../../workbook/defined-name';
import { UserError } from '../../workbook/user-error';
import { toFileSpelling } from '../formula-text/formula-spelling';
import type { PackageEditor } from './package-editor';
import { allTableParts } from './table-parts';
import { insertIntoWorkbook, sameName } from './workbook-editor';
import { escapeAttribute, escapeText, type XmlElement } from './xml-source';

/**
 * Adds a name that belongs to the workbook, in its alphabetical place. A name whose cells are gone (`#REF!`), as Excel
 * leaves it when somebody deletes their sheet, gives way.
 *
 * @throws {UserError} `invalid-name`, `name-taken`
 */
export function addName(editor: PackageEditor, name: string, refersTo: string): void {
  if (isBroken(editor, name)) removeName(editor, name);
  checkNewName(editor, name);
  insertName(editor, ` name="${escapeAttribute(name)}"`, name, refersTo);
}

/**
 * Adds a name that belongs to one sheet.
 *
 * @param position of the sheet among the tabs, from 0.
 */
export function addSheetName(editor: PackageEditor, position: number, name: string, refersTo: string): void {
  insertName(editor, ` name="${escapeAttribute(name)}" localSheetId="${position}"`, name, refersTo);
}

/**
 * Names and tables of a workbook share one set of names.
 *
 * @throws {UserError} `invalid-name`, `name-taken`
 */
export function checkNewName(editor: PackageEditor, name: string): void {
  if (!canBeName(name)) {
    throw new UserError('invalid-name', {
      da: `»${name}« kan ikke være et navn i Excel. Et navn begynder med et bogstav, har ingen mellemrum og ligner ikke en celle.`,
      en: `“${name}” cannot be a name in Excel. A name starts with a letter, has no spaces and does not look like a cell.`,
    });
  }
  const taken = [
    ...workbookNames(editor.root(editor.workbookPart)).map(nameOf),
    ...allTableParts(editor).map((part) => editor.root(part).attribute('displayName') ?? ''),
  ];
  if (taken.some((one) => sameName(one, name))) {
    throw new UserError('name-taken', {
      da: `Projektmappen har allerede navnet »${name}«. Fjern eller omdøb det i Excels Navnestyring, og prøv igen.`,
      en: `The workbook already has the name “${name}”. Remove or rename it in Excel's Name Manager, and try again.`,
    });
  }
}

function insertName(editor: PackageEditor, attributes: string, name: string, refersTo: string): void {
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const { prefix } = workbook;
    const formula = escapeText(toFileSpelling(refersTo));
    const xml = `<${prefix}definedName${attributes}>${formula}</${prefix}definedName>`;
    const list = workbook.child('definedNames');
    if (!list) {
      const wrapped = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
      insertIntoWorkbook(workbook, patch, 'definedNames', wrapped);
      return;
    }
    const next = list.all('definedName').find((one) => nameOf(one).toLowerCase() > name.toLowerCase());
    if (next) patch.insertBefore(next, xml);
    else patch.appendChild(list, xml);
  });
}

/** @throws {UserError} `name-not-found` */
export function removeName(editor: PackageEditor, name: string): void {
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const names = workbookNames(workbook);
    const found = names.find((one) => sameName(nameOf(one), name));
    if (!found) {
      throw new UserError('name-not-found', {
        da: `Projektmappen har ikke navnet »${name}«, så det kan ikke fjernes. Læs projektmappen igen, og prøv igen.`,
        en: `The workbook has no name “${name}”, so it cannot be removed. Read the workbook again, and try again.`,
      });
    }
    // An empty list of names is not valid.
    patch.remove(allNames(workbook).length === 1 ? found.parent! : found);
  });
}

function isBroken(editor: PackageEditor, name: string): boolean {
  const names = workbookNames(editor.root(editor.workbookPart));
  return names.some((one) => sameName(nameOf(one), name) && one.text.includes('#REF!'));
}

/** Every defined name, those of single sheets included. */
export function allNames(workbook: XmlElement): XmlElement[] {
  return workbook.child('definedNames')?.all('definedName') ?? [];
}

function workbookNames(workbook: XmlElement): XmlElement[] {
  return allNames(workbook).filter((one) => one.attribute('localSheetId') === null);
}

function nameOf(element: XmlElement): string {
  return element.attribute('name') ?? '';
}
