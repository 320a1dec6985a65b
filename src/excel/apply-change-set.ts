import { inverseChange, type ChangeSet, type RowsChange } from '../workbook/change-set';
import { UserError } from '../workbook/user-error';
import { addSheets } from './add-sheet';
import { checkCells, restoreCells, writeCells } from './cell-changes';
import { requestCharts } from './change-chart';
import { continues, stepsOf, type Contents, type Step } from './change-steps';
import { checkContinued, continueRowAbove } from './continue-rows';
import { userErrorOf } from './excel-errors';
import { checkRemovable, removeExisting, removeSheets } from './remove-sheets';
import { checkRoom } from './sheets-with-names';

/**
 * Makes the changes in the open workbook, in order. Excel does not roll back a batch that fails midway, so the
 * changes already made are then undone here.
 *
 * @throws {UserError} `cells-have-changed`, `cell-locked`, `format-protected`, `cell-has-formula`, `text-too-long`,
 *   `sheet-not-found`, `name-not-found`, `workbook-protected`, `sheet-name-taken`, `name-taken`, `sheet-protected`,
 *   `excel-too-old` before anything is written; otherwise what Excel refused, saying whether the workbook is as it was.
 */
export async function applyChangeSet(context: Excel.RequestContext, { changes }: ChangeSet): Promise<void> {
  const begun: Step[] = [];
  try {
    for (const step of stepsOf(changes)) {
      const make = await checked(context, step);
      begun.push(step);
      await make();
    }
  } catch (error) {
    const cause = userErrorOf(error);
    await takeBack(context, begun, cause);
    throw cause;
  }
}

/** Checks a step before anything of it is written. @returns makes it. */
async function checked(context: Excel.RequestContext, step: Step): Promise<() => Promise<void>> {
  switch (step.kind) {
    case 'contents': {
      const showInCharts = requestCharts(context, step.charts);
      const cells = await checkCells(context, step.cells);
      return async () => {
        showInCharts();
        await writeCells(context, cells);
      };
    }
    case 'add-sheets': {
      const broken = await checkRoom(context, step);
      return () => addSheets(context, step, broken);
    }
    case 'remove-sheets':
      await checkRemovable(context, step);
      return () => removeSheets(context, step);
    case 'continue-rows':
      return () => continueRowAbove(context, step.rows);
    case 'insert-rows':
    case 'remove-rows':
      if (continues(step)) await checkContinued(context, step);
      return () => moveRows(context, step);
  }
}

async function moveRows(context: Excel.RequestContext, change: RowsChange): Promise<void> {
  const { kind, sheet, row, count } = change;
  const rows = context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row + count - 1}`);
  if (kind === 'insert-rows') rows.insert('Down');
  else rows.delete('Up');
  await context.sync();
}

/** The last step may have been made in part, or not at all: what it needs taken back is seen from the workbook. */
async function takeBack(
  context: Excel.RequestContext,
  begun: readonly Step[],
  cause: UserError,
): Promise<void> {
  try {
    for (const [i, step] of [...begun.entries()].reverse()) {
      await takeBackStep(context, step, i < begun.length - 1);
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

async function takeBackStep(context: Excel.RequestContext, step: Step, isMade: boolean): Promise<void> {
  switch (step.kind) {
    case 'contents':
      return restoreContents(context, step);
    case 'add-sheets':
      return removeExisting(context, step);
    case 'remove-sheets':
      return isMade ? addSheets(context, step) : undefined;
    case 'insert-rows':
    case 'remove-rows':
      return isMade ? moveRows(context, inverseChange(step)) : undefined;
    case 'continue-rows':
      // It goes with the rows.
      return;
  }
}

async function restoreContents(context: Excel.RequestContext, { cells, charts }: Contents): Promise<void> {
  const showInCharts = requestCharts(
    context,
    charts.map((change) => inverseChange(change)),
  );
  await restoreCells(context, cells);
  showInCharts();
  await context.sync();
}
