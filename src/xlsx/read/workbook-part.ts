import { isType, type OoxmlPackage } from '../package/package';
import type { SheetEntry, StoredName, WorkbookModel } from './workbook-model';
import { attribute, flag, readXml, relationshipId, type XmlAttributes } from '../package/xml';
import { decodeEscapes } from './rich-text';
import { damagedPart } from '../package/xlsx-errors';

/** @throws {UserError} `damaged-workbook`, `unsafe-xml` */
export function readWorkbook(pkg: OoxmlPackage): WorkbookModel {
  const part = pkg.workbookPart;
  /** All tabs, because the scope of a name counts chart sheets as well. */
  const tabs: string[] = [];
  const sheets: SheetEntry[] = [];
  const names: (Omit<StoredName, 'scope'> & { readonly scopeIndex: string | undefined })[] = [];
  let date1904 = false;
  let structureProtected = false;
  let calculation: WorkbookModel['calculation'] = { mode: 'auto', fullCalcOnLoad: false };
  let nameAttributes: XmlAttributes | null = null;
  let refersTo = '';

  readXml(pkg.text(part), part, {
    open(element, attributes) {
      switch (element) {
        case 'workbookPr':
          date1904 = flag(attributes, 'date1904', false);
          break;
        case 'workbookProtection':
          structureProtected = flag(attributes, 'lockStructure', false);
          break;
        case 'sheet': {
          const { name, sheet } = readTab(pkg, attributes);
          tabs.push(name);
          if (sheet) sheets.push(sheet);
          break;
        }
        case 'definedName':
          nameAttributes = attributes;
          refersTo = '';
          break;
        case 'calcPr':
          calculation = readCalculation(attributes);
          break;
      }
    },
    text(piece) {
      if (nameAttributes) refersTo += piece;
    },
    close(element) {
      if (element !== 'definedName' || !nameAttributes) return;
      names.push({
        name: attribute(nameAttributes, 'name') ?? '',
        refersTo: decodeEscapes(refersTo),
        scopeIndex: attribute(nameAttributes, 'localSheetId'),
        hidden: flag(nameAttributes, 'hidden', false),
      });
      nameAttributes = null;
    },
  });
  if (tabs.length === 0) throw damagedPart(part);

  const scopeOf = (index: string | undefined): string | null => {
    if (index === undefined) return null;
    const tab = tabs[Number(index)];
    if (tab === undefined) throw damagedPart(part, 'definedName');
    return tab;
  };
  return {
    sheets,
    names: names.map(({ scopeIndex, ...name }) => ({ ...name, scope: scopeOf(scopeIndex) })),
    date1904,
    structureProtected,
    calculation,
  };
}

/** Whether the file asks to be calculated when it is opened, which a workbook can say before it has sheets. */
export function asksForCalculation(pkg: OoxmlPackage): boolean {
  let asks = false;
  readXml(pkg.text(pkg.workbookPart), pkg.workbookPart, {
    open(element, attributes) {
      if (element === 'calcPr') asks = readCalculation(attributes).fullCalcOnLoad;
    },
  });
  return asks;
}

/**
 * The program that saved the file last, as it calls itself (`Microsoft Excel`); `null` when the file does not say.
 *
 * @throws {UserError} `damaged-workbook`, `unsafe-xml`
 */
export function readApplication(pkg: OoxmlPackage): string | null {
  const part = pkg.related('', 'extended-properties') ?? pkg.related('', 'extendedProperties');
  if (part === undefined || !pkg.has(part)) return null;
  let inside = false;
  let application: string | null = null;
  readXml(pkg.text(part), part, {
    open(element) {
      inside = element === 'Application';
      if (inside) application = '';
    },
    text(piece) {
      if (inside) application += piece;
    },
    close() {
      inside = false;
    },
  });
  return application;
}

function readTab(
  pkg: OoxmlPackage,
  attributes: XmlAttributes,
): { readonly name: string; readonly sheet: SheetEntry | null } {
  const name = attribute(attributes, 'name');
  const id = relationshipId(attributes);
  const relationship = pkg.relationships(pkg.workbookPart).find((one) => one.id === id);
  if (name === undefined || !relationship) throw damagedPart(pkg.workbookPart, name);
  if (!isType(relationship, 'worksheet')) return { name, sheet: null };
  return {
    name,
    sheet: {
      name,
      visibility: readVisibility(attribute(attributes, 'state')),
      sheetId: Number(attribute(attributes, 'sheetId')),
      part: relationship.target,
    },
  };
}

function readVisibility(state: string | undefined): SheetEntry['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readCalculation(attributes: XmlAttributes): WorkbookModel['calculation'] {
  const mode = attribute(attributes, 'calcMode');
  return {
    mode: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
    fullCalcOnLoad: flag(attributes, 'fullCalcOnLoad', false),
  };
}
