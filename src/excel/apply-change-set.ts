import {
  inverseChange,
  type CellChange,
  type Change,
  type ChangeSet,
  type NameChange,
  type RowsChange,
} from '../workbook/change-set';
import type { NewSheet } from '../workbook/new-sheet';
import { UserError } from '../workbook/user-error';
import { checkCells, restoreCells, writeCells } from './cell-changes';
import { userErrorOf } from './excel-errors';
import { addSheets, checkRoom, removeSheets, type SheetsWithNames } from './add-sheet';
import { checkContinued, continueRowAbove } from './continue-rows';

/**
 * Makes the changes in the open workbook, in order. Excel does not roll back a batch that fails midway, so the
 * changes already made are then undone here.
 *
 * @throws {UserError} `cells-have-changed`, `cell-locked`, `format-protected`, `cell-has-formula`, `text-too-long`,
 *   `sheet-not-found`, `workbook-protected`, `sheet-name-taken`, `name-taken`, `sheet-protected`, `excel-too-old` before anything is written; otherwise what Excel refused, saying whether the workbook is as it was.
 */
export async function applyChangeSet(context: Excel.RequestContext, { changes }: ChangeSet): Promise<void> {
  const begun: Step[] = [];
  try {
    for (const step of stepsOf(changes)) {
      const checked = isCells(step) ? await checkCells(context, step) : null;
      if (isNewSheets(step)) await checkRoom(context, step);
      if (isContinued(step)) await checkContinued(context, step);
      begun.push(step);
      if (checked) await writeCells(context, checked);
      else if (isNewSheets(step)) await addSheets(context, step);
      else if (isContinuation(step)) await continueRowAbove(context, step.rows);
      else if (!isCells(step)) await makeStructural(context, step);
    }
  } catch (error) {
    const cause = userErrorOf(error);
    await takeBack(context, begun, cause);
    throw cause;
  }
}

/**
 * Neighbouring cell changes are one step: they are checked together and written in one sync. So are neighbouring new
 * sheets, which may refer to one another, together with the names that follow them.
 */
type Step = readonly CellChange[] | NewSheets | Continuation | StructuralChange;
type StructuralChange = Exclude<Change, CellChange>;
interface NewSheets extends SheetsWithNames {
  readonly kind: 'add-sheets';
}
interface GrowingSheets extends NewSheets {
  readonly sheets: NewSheet[];
  readonly names: NameChange[];
}

/** What inserted rows take over from the row above: a step after the insertion, and taken back together with it. */
interface Continuation {
  readonly kind: 'continue-rows';
  readonly rows: RowsChange;
}

function isCells(step: Step): step is readonly CellChange[] {
  return Array.isArray(step);
}

function isNewSheets(step: Step): step is NewSheets {
  return !isCells(step) && step.kind === 'add-sheets';
}

function isContinued(step: Step): step is RowsChange {
  return !isCells(step) && step.kind === 'insert-rows' && step.continues === true;
}

function isContinuation(step: Step): step is Continuation {
  return !isCells(step) && step.kind === 'continue-rows';
}

function stepsOf(changes: readonly Change[]): Step[] {
  const steps: (CellChange[] | GrowingSheets | Continuation | StructuralChange)[] = [];
  for (const change of changes) {
    const last = steps.at(-1);
    const added = last && !Array.isArray(last) && last.kind === 'add-sheets' ? last : null;
    if (change.kind === 'cell') {
      if (Array.isArray(last)) last.push(change);
      else steps.push([change]);
    } else if (change.kind === 'add-sheet') {
      if (added?.names.length === 0) added.sheets.push(change.sheet);
      else steps.push({ kind: 'add-sheets', sheets: [change.sheet], names: [] });
    } else if (change.kind === 'add-name' && added) {
      added.names.push(change);
    } else {
      steps.push(change);
      if (isContinued(change)) steps.push({ kind: 'continue-rows', rows: change });
    }
  }
  return steps;
}

async function makeStructural(context: Excel.RequestContext, change: StructuralChange): Promise<void> {
  const { worksheets, names } = context.workbook;
  switch (change.kind) {
    case 'insert-rows':
      rowsOf(context, change).insert('Down');
      break;
    case 'remove-rows':
      rowsOf(context, change).delete('Up');
      break;
    case 'add-sheet':
      return addSheets(context, { sheets: [change.sheet], names: [] });
    case 'remove-sheet':
      worksheets.getItem(change.sheet.name).delete();
      break;
    case 'add-name':
      names.add(change.name, `=${change.refersTo}`);
      break;
    case 'remove-name':
      names.getItem(change.name).delete();
      break;
  }
  await context.sync();
}

function rowsOf(
  context: Excel.RequestContext,
  { sheet, row, count }: { sheet: string; row: number; count: number },
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row + count - 1}`);
}

/** The last step may have been made in part, or not at all: what it needs taken back is seen from the workbook. */
async function takeBack(
  context: Excel.RequestContext,
  begun: readonly Step[],
  cause: UserError,
): Promise<void> {
  try {
    for (const [i, step] of [...begun.entries()].reverse()) {
      if (isCells(step)) await restoreCells(context, step);
      else if (isNewSheets(step)) await removeSheets(context, step);
      else if (!isContinuation(step) && i < begun.length - 1)
        await makeStructural(context, inverseChange(step));
    }
  } catch (error) {
    throw new UserError(
      'partly-applied',
      {
        da: `${cause.text.da} En del af ændringerne står allerede i projektmappen og kunne ikke tages tilbage: luk den uden at gemme, eller ret cellerne i hånden.`,
        en: `${cause.text.en} Some of the changes already stand in the workbook and could not be taken back: close it without saving, or correct the cells by hand.`,
      },
      { cause: error },
    );
  }
}
