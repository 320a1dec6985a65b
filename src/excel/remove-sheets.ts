import { formatCell, type CellRef } from '../workbook/address';
import { BLANK, sameContent } from '../workbook/change-set';
import type { CellContent } from '../workbook/cell-value';
import type { NewSheet } from '../workbook/new-sheet';
import { UserError } from '../workbook/user-error';
import { sameInExcel } from './cell-changes';
import { sheetNotFound } from './excel-errors';
import { readValue, shownFormula } from './excel-values';
import { knowsSpilling } from './knows-spilling';
import { requestExisting, requestStructureProtection, type SheetsWithNames } from './sheets-with-names';

/**
 * Checks that sheets which were added can go again, with their names: that they hold what they were made with, because
 * Excel cannot bring back what somebody else has written there. Costs a sync.
 *
 * @throws {UserError} `workbook-protected`, `sheet-not-found`, `name-not-found`, `cells-have-changed`
 */
export async function checkRemovable(context: Excel.RequestContext, removed: SheetsWithNames): Promise<void> {
  const isProtected = requestStructureProtection(context);
  const existing = requestExisting(context, removed);
  const touched = removed.sheets.map((sheet) => requestTouched(context, sheet));
  await context.sync();
  const { names } = existing();
  if (removed.sheets.length > 0 && isProtected()) throw structureProtected();
  const changed = removed.sheets.find((_sheet, i) => touched[i]?.());
  if (changed) throw sheetHasChanged(changed.name);
  const there = new Set(names.map(({ name }) => name.toLowerCase()));
  const missing = removed.names.find(({ name }) => !there.has(name.toLowerCase()));
  if (missing) throw nameNotFound(missing.name);
}

/** Sheets first: should Excel refuse one, the names are still there. Costs a sync. */
export async function removeSheets(
  context: Excel.RequestContext,
  { sheets, names }: SheetsWithNames,
): Promise<void> {
  const { workbook } = context;
  for (const { name } of sheets) workbook.worksheets.getItem(name).delete();
  for (const { name } of names) workbook.names.getItem(name).delete();
  await context.sync();
}

/** Removes those of them that are there, whatever they hold. */
export async function removeExisting(context: Excel.RequestContext, added: SheetsWithNames): Promise<void> {
  const existing = requestExisting(context, added);
  await context.sync();
  const { sheets, names } = existing();
  for (const one of [...names, ...sheets]) one.delete();
  await context.sync();
}

/** Whether somebody has written on the sheet, or added a chart; call the result after the next sync. */
function requestTouched({ workbook }: Excel.RequestContext, sheet: NewSheet): () => boolean {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet.name);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('values,valueTypes,formulas,rowIndex,columnIndex');
  if (knowsSpilling()) used.load('hasSpill');
  const charts = worksheet.charts.load('count');
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- It is called after the sync.
    if (worksheet.isNullObject) throw sheetNotFound(sheet.name);
    return charts.count > (sheet.charts?.length ?? 0) || !holdsWhatItWasMadeWith(sheet, used);
  };
}

function holdsWhatItWasMadeWith(sheet: NewSheet, used: Excel.Range): boolean {
  const made = new Map(sheet.cells.map(({ cell, content }) => [cell, content]));
  for (const [at, held] of used.isNullObject ? [] : contentsOf(used)) {
    const expected = made.get(formatCell(at)) ?? BLANK;
    made.delete(formatCell(at));
    // What an array spills stands in cells that hold nothing of their own.
    const isSpilled = !('formula' in held) && sameContent(expected, BLANK) && spills(used);
    if (!isSpilled && !isAsMade(held, expected)) return false;
  }
  return [...made.values()].every((content) => sameInExcel(content, BLANK));
}

function* contentsOf(used: Excel.Range): Generator<[CellRef, CellContent]> {
  const { values, valueTypes, formulas, rowIndex, columnIndex } = used;
  for (const [i, line] of values.entries()) {
    for (const [j, value] of line.entries()) {
      const formula = shownFormula(formulas[i]?.[j], value);
      const content =
        formula === null ? { value: readValue(value, valueTypes[i]?.[j] ?? 'Empty') } : { formula };
      yield [{ row: rowIndex + i + 1, column: columnIndex + j + 1 }, content];
    }
  }
}

/** Excel says yes where all cells belong to an array, and nothing where only some do. */
function spills(used: Excel.Range): boolean {
  const hasSpill: unknown = knowsSpilling() && used.hasSpill;
  return hasSpill !== false;
}

/** Excel spells a formula its own way, so only values can be compared. */
function isAsMade(held: CellContent, made: CellContent): boolean {
  return 'formula' in made ? 'formula' in held : sameInExcel(held, made);
}

function structureProtected(): UserError {
  return new UserError('workbook-protected', {
    da: 'Projektmappens struktur er beskyttet, så arket kan ikke fjernes. Fjern beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen.',
    en: 'The structure of the workbook is protected, so the sheet cannot be removed. Remove the protection under Review > Protect Workbook, and try again.',
  });
}

function sheetHasChanged(sheet: string): UserError {
  return new UserError('cells-have-changed', {
    da: `Arket »${sheet}« er ændret, siden det blev lavet, så det fjernes ikke. Slet det selv i Excel, hvis det skal væk.`,
    en: `The sheet “${sheet}” has changed since it was made, so it is not removed. Delete it yourself in Excel if it should go.`,
  });
}

function nameNotFound(name: string): UserError {
  return new UserError('name-not-found', {
    da: `Projektmappen har ikke navnet »${name}«, så det kan ikke fjernes. Læs projektmappen igen, og prøv igen.`,
    en: `The workbook has no name “${name}”, so it cannot be removed. Read the workbook again, and try again.`,
  });
}
