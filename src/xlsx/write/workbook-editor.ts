import { UserError } from '../../workbook/user-error';
import type { PackageEditor } from './package-editor';
import { isType } from '../package/package';
import { isTrue } from './sheet-layout';
import type { XmlElement } from './xml-source';
import { insertInOrder, type XmlPatch } from './xml-patch';

/** CT_Workbook's children in the order of ECMA-376: Excel refuses a workbook that has them in another. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const FORMULA = /<(?:\w+:)?f[\s/>]/;

export interface WorksheetPart {
  readonly name: string;
  readonly part: string;
}

/** The sheets of the workbook that hold cells, in tab order: chart sheets and dialogs are left out. */
export function worksheetParts(editor: PackageEditor): WorksheetPart[] {
  const relationships = editor.relationships(editor.workbookPart);
  return sheetElements(editor.root(editor.workbookPart)).flatMap((sheet) => {
    const id = sheet.attributeOfAnyPrefix('id');
    const relationship = relationships.find((one) => one.id === id && isType(one, 'worksheet'));
    return relationship ? [{ name: sheet.attribute('name') ?? '', part: relationship.target }] : [];
  });
}

/** @throws {UserError} `sheet-not-found` */
export function worksheetPart(editor: PackageEditor, sheet: string): string {
  const found = worksheetParts(editor).find(({ name }) => name === sheet);
  if (found) return found.part;
  throw new UserError('sheet-not-found', {
    da: `Projektmappen har intet regneark med navnet »${sheet}«. Kontrollér navnet, eller vælg den rigtige fil.`,
    en: `The workbook has no worksheet named “${sheet}”. Check the name, or choose the right file.`,
  });
}

export function sheetElements(workbook: XmlElement): XmlElement[] {
  return workbook.child('sheets')?.all('sheet') ?? [];
}

/** Excel tells neither sheets nor names apart by their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Puts a new child of `workbook` where the schema wants it. */
export function insertIntoWorkbook(
  workbook: XmlElement,
  patch: XmlPatch,
  localName: string,
  xml: string,
): void {
  insertInOrder(workbook, patch, WORKBOOK_ORDER, localName, xml);
}

/** Asks the next program that opens the file to calculate everything; where there are no formulas there is nothing to ask. */
export function requestCalculation(editor: PackageEditor): void {
  if (!worksheetParts(editor).some(({ part }) => FORMULA.test(editor.text(part)))) return;
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const properties = workbook.child('calcPr');
    if (!properties) {
      insertIntoWorkbook(workbook, patch, 'calcPr', `<${workbook.prefix}calcPr fullCalcOnLoad="1"/>`);
    } else if (!isTrue(properties.attribute('fullCalcOnLoad'))) {
      patch.setAttribute(properties, 'fullCalcOnLoad', '1');
    }
  });
}

/** Takes back what `requestCalculation` asked for. */
export function withdrawCalculationRequest(editor: PackageEditor): void {
  editor.patch(editor.workbookPart, (workbook, patch) => {
    const properties = workbook.child('calcPr');
    if (properties) patch.setAttribute(properties, 'fullCalcOnLoad', null);
  });
}

/** The chain is only a hint, which Excel builds anew; one that names a cell without a formula makes Excel repair the file. */
export function dropCalculationChain(editor: PackageEditor): void {
  const chain = editor.related(editor.workbookPart, 'calcChain');
  if (chain === undefined) return;
  editor.removeRelationshipsTo(editor.workbookPart, chain);
  editor.remove(chain);
}

/** @throws {UserError} `workbook-protected` when sheets must not come or go. */
export function checkStructureUnprotected(editor: PackageEditor): void {
  const protection = editor.root(editor.workbookPart).child('workbookProtection');
  if (!isTrue(protection?.attribute('lockStructure') ?? null)) return;
  throw new UserError('workbook-protected', {
    da: 'Projektmappens struktur er beskyttet, så der kan ikke tilføjes eller fjernes ark. Fjern beskyttelsen i Excel under Gennemse > Beskyt projektmappe, og prøv igen.',
    en: 'The structure of the workbook is protected, so no sheet can be added or removed. Remove the protection in Excel under Review > Protect Workbook, and try again.',
  });
}
