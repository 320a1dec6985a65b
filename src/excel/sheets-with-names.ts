import type { NameChange } from '../workbook/change-set';
import type { NewSheet } from '../workbook/new-sheet';
import { UserError } from '../workbook/user-error';
import { definedName } from './read-index';

/** Sheets, and the names that are given to cells of the workbook with them. */
export interface SheetsWithNames {
  readonly sheets: readonly NewSheet[];
  readonly names: readonly Omit<NameChange, 'kind'>[];
}

/** Those of them that the workbook has. */
interface Existing {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
}

/** Asks which of them the workbook has; call the result after the next sync. */
export function requestExisting(
  { workbook }: Excel.RequestContext,
  { sheets, names }: SheetsWithNames,
): () => Existing {
  const worksheets = sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name).load('name'));
  const items = names.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name,formula,type'));
  return () => ({
    sheets: worksheets.filter(({ isNullObject }) => !isNullObject),
    names: items.filter(({ isNullObject }) => !isNullObject),
  });
}

/**
 * Checks that they can be added.
 *
 * @returns the names that have to go first, because the sheet of their cells is gone: Excel keeps such a name, and
 *   takes no new one beside it (github.com/OfficeDev/office-js/issues/4772).
 * @throws {UserError} `workbook-protected`, `sheet-name-taken`, `name-taken`
 */
export async function checkRoom(
  context: Excel.RequestContext,
  added: SheetsWithNames,
): Promise<readonly string[]> {
  const isProtected = requestStructureProtection(context);
  const existing = requestExisting(context, added);
  await context.sync();
  const { sheets, names } = existing();
  const [sheet] = sheets;
  if (added.sheets.length > 0 && isProtected()) {
    throw new UserError('workbook-protected', {
      da: 'Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark. Fjern beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen.',
      en: 'The structure of the workbook is protected, so no sheet can be added. Remove the protection under Review > Protect Workbook, and try again.',
    });
  }
  if (sheet) {
    throw new UserError('sheet-name-taken', {
      da: `Projektmappen har allerede et ark med navnet »${sheet.name}«. Omdøb eller fjern det i Excel, og prøv igen.`,
      en: `The workbook already has a sheet named “${sheet.name}”. Rename or remove it in Excel, and try again.`,
    });
  }
  const name = names.find((item) => !definedName(item, null).broken);
  if (name) {
    throw new UserError('name-taken', {
      da: `Projektmappen har allerede navnet »${name.name}«. Fjern eller omdøb det i Excels Navnestyring, og prøv igen.`,
      en: `The workbook already has the name “${name.name}”. Remove or rename it in Excel’s Name Manager, and try again.`,
    });
  }
  return names.map((item) => item.name);
}

/** Whether no sheet may come or go; call the result after the next sync. */
export function requestStructureProtection({ workbook }: Excel.RequestContext): () => boolean {
  const protection = workbook.protection.load('protected');
  return () => protection.protected;
}
