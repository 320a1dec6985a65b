import { formatCell, parseCell, quoteSheet, type CellRef } from '../../workbook/address';
import { contentOf } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { HostOptions } from '../host-options';
import { HostError } from '../protocol/host-error';
import { isAllowed, validationAt } from './data-validation-check';
import { enteredCell } from './enter-cell';
import type { OpenSheet } from './open-sheet';
import type { OpenWorkbook } from './open-workbook';
import { typingOf } from './typing-convention';
import { checkWritable } from './write-guard';

/**
 * What happens when a person types into a cell and presses Enter: the text is read in the user's own language and
 * region, and locks and data validation stop what they do not allow. An empty text clears the cell.
 *
 * @throws {UserError} `sheet-not-found`, `cell-locked`, `merged-cell`, `part-of-array`, `formula-not-understood`,
 * `not-allowed-here`; the cell is then as it was.
 */
export function typeIntoCell(workbook: OpenWorkbook, options: HostOptions, typed: TypedText): void {
  enter(workbook, options, typed, true);
}

/**
 * What happens when a person pastes text into a cell: as if typed, but data validation is not asked. Source:
 * support.microsoft.com, "More on data validation": its messages do not appear for copied or filled data.
 *
 * @throws {UserError} as `typeIntoCell`, without `not-allowed-here`.
 */
export function pasteIntoCell(workbook: OpenWorkbook, options: HostOptions, pasted: TypedText): void {
  enter(workbook, options, pasted, false);
}

export interface TypedText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

function enter(
  workbook: OpenWorkbook,
  options: HostOptions,
  { sheet: name, cell, text }: TypedText,
  validated: boolean,
): void {
  const sheet = workbook.sheet(name);
  const at = parseCell(cell);
  if (!sheet || !at) throw new UserError('sheet-not-found', GONE);
  checkOpen(sheet, at);
  const { content, numberFormat } = asHostRefuses('formula-not-understood', NOT_UNDERSTOOD, sheet, at, () =>
    enteredCell(at, text, sheet.numberFormat(at), typingOf(options)),
  );
  const before = { content: contentOf(sheet.cells.get(at)), numberFormat: sheet.numberFormat(at) };
  workbook.setCell(sheet, at, content, numberFormat);
  workbook.settle();
  const validation = validated ? validationAt(sheet, at) : undefined;
  if (validation && !isAllowed(workbook, sheet, at, validation)) {
    workbook.setCell(sheet, at, before.content, before.numberFormat);
    workbook.settle();
    throw refused('not-allowed-here', NOT_ALLOWED, sheet, at);
  }
  workbook.tellChanged(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column }, 'user');
}

function checkOpen(sheet: OpenSheet, at: CellRef): void {
  if (sheet.isClosed(at)) throw refused('cell-locked', LOCKED, sheet, at);
  if (sheet.isHiddenByMerge(at)) throw refused('merged-cell', MERGED, sheet, at);
  asHostRefuses('part-of-array', PART_OF_ARRAY, sheet, at, () => {
    checkWritable(sheet, [at]);
  });
}

/** What the host refuses with a code of Office.js, a person is told in words. */
function asHostRefuses<T>(code: string, text: Text, sheet: OpenSheet, at: CellRef, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof HostError ? refused(code, text, sheet, at, error) : error;
  }
}

function refused(
  code: string,
  { da, en }: Text,
  sheet: OpenSheet,
  at: CellRef,
  cause?: HostError,
): UserError {
  const where = `${quoteSheet(sheet.name)}!${formatCell(at)}`;
  return new UserError(code, { da: `${where}: ${da}`, en: `${where}: ${en}` }, cause && { cause });
}

const GONE: Text = {
  da: 'Arket eller cellen findes ikke. Vælg en celle på et af projektmappens ark.',
  en: 'There is no such sheet or cell. Choose a cell on one of the workbook’s sheets.',
};
const LOCKED: Text = {
  da: 'Cellen er låst, fordi arket er beskyttet. Skriv i en af arkets åbne celler.',
  en: 'The cell is locked because the sheet is protected. Type into one of the sheet’s open cells.',
};
const MERGED: Text = {
  da: 'Cellen er skjult i en flettet celle. Skriv i den flettede celles første celle.',
  en: 'The cell is hidden in a merged cell. Type into the first cell of the merge.',
};
const PART_OF_ARRAY: Text = {
  da: 'Cellen hører til en matrix eller er en tabels overskrift og kan ikke ændres her. Ret den i Excel.',
  en: 'The cell belongs to an array or is a table heading and cannot be changed here. Change it in Excel.',
};
const NOT_UNDERSTOOD: Text = {
  da: 'Formlen kan ikke læses. Ret den, eller sæt en apostrof foran, hvis det er en tekst.',
  en: 'The formula cannot be read. Correct it, or put an apostrophe in front if it is a text.',
};
const NOT_ALLOWED: Text = {
  da: 'Værdien er ikke blandt dem, som cellens datavalidering tillader. Vælg en fra listen, eller skriv en, der passer.',
  en: 'The value is not among those that the cell’s data validation allows. Choose one from the list, or type one that fits.',
};
