import { sameContent, type CellChange } from '../workbook/change-set';
import type { CellContent } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { sheetNotFound } from './excel-errors';
import { inParts } from './in-parts';
import { knowsSpilling } from './knows-spilling';
import { readValue, shownFormula, withExcelLineEnds, writtenValue } from './excel-values';

const LOADED = 'format/protection/locked,numberFormat';

/** The longest text an Excel cell can hold. */
const MAX_TEXT = 32_767;

/** A change that may be made, and what must be known to write it. */
export interface CheckedChange extends CellChange {
  /** The cell is formatted as text, before the change. */
  readonly isTextCell: boolean;
}

/**
 * Compares every cell with what the change expects there, in one sync, before anything is written.
 *
 * @throws {UserError} for the first cell that is not as expected, is locked or cannot hold the new text.
 */
export async function checkCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CheckedChange[]> {
  return inParts(changes, (part) => checkPart(context, part));
}

async function checkPart(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CheckedChange[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  const cells = changes.map(({ sheet, cell }) => {
    const worksheet = sheets.get(sheet) ?? context.workbook.worksheets.getItemOrNullObject(sheet);
    if (!sheets.has(sheet)) {
      worksheet.protection.load('protected');
      sheets.set(sheet, worksheet);
    }
    return loadContent(worksheet.getRange(cell)).load(knowsSpilling() ? `${LOADED},hasSpill` : LOADED);
  });
  await context.sync();
  const checked = changes.map((change, i) => {
    const worksheet = sheets.get(change.sheet);
    const range = cells[i];
    if (!worksheet || !range || worksheet.isNullObject) throw sheetNotFound(change.sheet);
    checkCell(change, range, worksheet.protection.protected);
    return { ...change, isTextCell: isTextCell(range) };
  });
  await checkSpills(
    context,
    changes.filter((_, i) => knowsSpilling() && cells[i]?.hasSpill),
  );
  return checked;
}

/**
 * Excel writes into a cell that an array spills over without a word, and the array is `#SPILL!` from then on. A change
 * set does so only where it replaces the array's own formula too.
 */
async function checkSpills(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  const written = new Set(changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const parents = changes.map(({ sheet, cell }) =>
    rangeOf(context, sheet, cell).getSpillParentOrNullObject().load('address'),
  );
  await context.sync();
  for (const [i, change] of changes.entries()) {
    const parent = parents[i];
    if (!parent || parent.isNullObject) continue;
    const anchor = parent.address.slice(parent.address.lastIndexOf('!') + 1);
    if (written.has(`${change.sheet}!${anchor}`)) continue;
    throw refusal('array-formula', change, {
      da: `Cellen vises af formlen i ${anchor}, som ikke ville kunne vise sine resultater (#OVERLØB!), hvis der stod noget andet her. Ret formlen i ${anchor}.`,
      en: `The cell is filled by the formula in ${anchor}, which could not show its results (#SPILL!) if something else stood here. Change the formula in ${anchor}.`,
    });
  }
}

function checkCell(change: CellChange, range: Excel.Range, sheetProtected: boolean): void {
  const { before, after } = change;
  const holds = contentOf(range);
  if ('value' in after && typeof after.value === 'string' && after.value.length > MAX_TEXT) {
    throw refusal('text-too-long', change, {
      da: `Teksten er på ${after.value.length} tegn, og en celle kan højst have ${MAX_TEXT}. Forkort den.`,
      en: `The text has ${after.value.length} characters and a cell holds at most ${MAX_TEXT}. Shorten it.`,
    });
  }
  if (sheetProtected && range.format.protection.locked) {
    throw refusal('cell-locked', change, {
      da: 'Cellen er låst på et beskyttet ark: skabelonen beregner den selv, eller den er ikke til udfyldning.',
      en: 'The cell is locked on a protected sheet: the template computes it, or it is not meant to be filled in.',
    });
  }
  if (sheetProtected && change.numberFormat) {
    throw refusal('format-protected', change, {
      da: 'Arket er beskyttet, så cellens talformat kan ikke ændres. Fjern beskyttelsen under Gennemse, eller skriv en værdi uden eget format.',
      en: 'The sheet is protected, so the number format of the cell cannot be changed. Remove the protection under Review, or write a value without a format of its own.',
    });
  }
  // A row that is inserted in a table gets the formulas of its columns from Excel itself.
  if (sameInExcel(holds, after) && !change.numberFormat) return;
  if ('formula' in holds && !('formula' in before)) {
    throw refusal('cell-has-formula', change, {
      da: 'Cellen indeholder en formel, som ændringen ville overskrive. Læs projektmappen igen.',
      en: 'The cell holds a formula that the change would overwrite. Read the workbook again.',
    });
  }
  if (!sameInExcel(holds, before) || !hasFormat(range, change.numberFormat?.before)) {
    throw refusal('cells-have-changed', change, {
      da: 'Cellen er ændret, siden den blev læst. Læs projektmappen igen, så du ser, hvad der står nu.',
      en: 'The cell has changed since it was read. Read the workbook again to see what it holds now.',
    });
  }
}

/** Writes the cells and reads them back in one sync, because Excel parses what it is given. */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CheckedChange[],
): Promise<void> {
  await inParts(changes, (part) => writePart(context, part));
}

async function writePart(context: Excel.RequestContext, changes: readonly CheckedChange[]): Promise<never[]> {
  const written = changes.map(({ sheet, cell }) => rangeOf(context, sheet, cell));
  changes.forEach(({ after, numberFormat, isTextCell }, i) => {
    const range = written[i];
    if (!range) return;
    if (numberFormat) write(range, after, isTextFormat(numberFormat.after), numberFormat.after);
    else write(range, after, isTextCell);
  });
  // Reading calculates what was written before it: with all writes first that is done once. GUESS for real Excel.
  for (const range of written) loadContent(range);
  await context.sync();
  changes.forEach((change, i) => {
    const range = written[i];
    // Excel spells a formula its own way, so only values can be compared.
    if (!range || 'formula' in change.after || sameInExcel(contentOf(range), change.after)) return;
    throw refusal('written-differently', change, {
      da: 'Excel gemte noget andet end det, der blev skrevet. Se cellen efter.',
      en: 'Excel kept something else than what was written. Check the cell.',
    });
  });
  return [];
}

/**
 * Takes back changes that may have been written in part: every cell that no longer holds its `before` gets it again.
 * Works on what the cells hold, not on what was asked for.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  await inParts(changes, (part) => restorePart(context, part));
}

async function restorePart(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<never[]> {
  const now = changes.map(({ sheet, cell }) =>
    loadContent(rangeOf(context, sheet, cell)).load('numberFormat'),
  );
  await context.sync();
  changes.forEach(({ sheet, cell, before, numberFormat }, i) => {
    const range = now[i];
    if (!range) return;
    const format = hasFormat(range, numberFormat?.before) ? undefined : numberFormat?.before;
    if (format === undefined && sameInExcel(contentOf(range), before)) return;
    const isText = format === undefined ? isTextCell(range) : isTextFormat(format);
    write(rangeOf(context, sheet, cell), before, isText, format);
  });
  await context.sync();
  return [];
}

function rangeOf(context: Excel.RequestContext, sheet: string, cell: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

function loadContent(range: Excel.Range): Excel.Range {
  return range.load('values,valueTypes,formulas');
}

/** The format goes first: Excel gives a General cell a format of its own choice when a date or a percentage comes in. */
function write(range: Excel.Range, content: CellContent, isTextCell: boolean, numberFormat?: string): void {
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  if ('formula' in content) range.formulas = [[`=${content.formula}`]];
  else range.values = [[writtenValue(content.value, isTextCell)]];
}

function contentOf(range: Excel.Range): CellContent {
  const value: unknown = range.values[0]?.[0];
  const formula = shownFormula(range.formulas[0]?.[0], value);
  return formula === null ? { value: readValue(value, range.valueTypes[0]?.[0] ?? 'Empty') } : { formula };
}

function isTextCell({ numberFormat }: Excel.Range): boolean {
  return isTextFormat(numberFormat[0]?.[0]);
}

function isTextFormat(code: unknown): boolean {
  return code === '@';
}

function hasFormat(range: Excel.Range, expected: string | undefined): boolean {
  const format: unknown = range.numberFormat[0]?.[0];
  return expected === undefined || format === expected;
}

/** Whether Excel holds the one after the other was written: an empty text is then a blank, and CR LF may be LF. */
export function sameInExcel(a: CellContent, b: CellContent): boolean {
  return sameContent(asHeld(a), asHeld(b));
}

function asHeld(content: CellContent): CellContent {
  if ('formula' in content || typeof content.value !== 'string') return content;
  return { value: withExcelLineEnds(content.value) || null };
}

function refusal(code: string, { sheet, cell }: CellChange, text: Text): UserError {
  return new UserError(code, {
    da: `${sheet}, celle ${cell}: ${text.da}`,
    en: `${sheet}, cell ${cell}: ${text.en}`,
  });
}
