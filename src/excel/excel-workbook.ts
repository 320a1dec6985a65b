import type { ActiveCell, ActiveCellReading } from '../workbook/active-cell';
import type { SheetArea } from '../workbook/address';
import type { ChangeSet } from '../workbook/change-set';
import type { Reference } from '../workbook/reference';
import type { ScratchSheet } from '../workbook/scratch-sheet';
import type { ReadRequest, Snapshot } from '../workbook/snapshot';
import { UserError } from '../workbook/user-error';
import type { WorkbookAccess } from '../workbook/workbook-access';
import { applyChangeSet } from './apply-change-set';
import { decimalSeparator } from './decimal-separator';
import { sheetNotFound, userErrorOf } from './excel-errors';
import { readActiveCell } from './read-active-cell';
import { readSnapshot, rereadCells } from './read-snapshot';
import { selectedCells } from './selected-cells';

/** The workbook that is open in Excel, through Office.js. Every failure is a `UserError`. */
export class ExcelWorkbook implements WorkbookAccess {
  /** Two syncs at depth `validate` and `formulas`. */
  read(request: ReadRequest): Promise<Snapshot> {
    return run((context) => readSnapshot(context, request));
  }

  /** One sync at depth `validate` and `formulas`; right only while no row, sheet or name has been added, moved or removed. */
  reread(earlier: Snapshot, request: ReadRequest): Promise<Snapshot> {
    return run((context) => rereadCells(context, earlier, request));
  }

  /** Checks, writes and reads back: two syncs for any number of cells. */
  apply(changeSet: ChangeSet): Promise<void> {
    return run((context) => applyChangeSet(context, changeSet));
  }

  /**
   * Shows a cell to the user.
   *
   * @throws {UserError} `sheet-hidden` when the sheet cannot be shown, `sheet-not-found` when it is gone.
   */
  goTo(sheet: string, cell: string): Promise<void> {
    return run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
      await context.sync();
      if (worksheet.isNullObject) throw sheetNotFound(sheet);
      if (worksheet.visibility !== 'Visible') throw sheetHidden(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  /** The active cell and what its formula refers to: three syncs at most. */
  readActiveCell(referencesIn: (active: ActiveCell) => readonly Reference[]): Promise<ActiveCellReading> {
    return run((context) => readActiveCell(context, referencesIn));
  }

  /**
   * What is selected.
   *
   * @throws {UserError} `several-areas`
   */
  selectedCells(): Promise<SheetArea> {
    return run(selectedCells);
  }

  decimalSeparator(): Promise<string> {
    return run(decimalSeparator);
  }

  /** Whether this Excel has functions of add-ins at all: those with a volume licence of 2019 or 2021 do not. */
  get hasCustomFunctions(): boolean {
    return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
  }

  /**
   * Lends a temporary sheet and takes it back, whatever happens.
   *
   * @throws {UserError} `workbook-protected`, `scratch-sheet-left` and what `use` throws.
   */
  async withScratchSheet<T>(name: string, use: (sheet: ScratchSheet) => Promise<T>): Promise<T> {
    const { withScratchSheet } = await import('./scratch-sheet');
    return withScratchSheet(run, name, use);
  }

  /**
   * Calls back whenever another cell may have become the active one.
   *
   * @returns ends the listening.
   */
  async onSelection(listener: () => void): Promise<() => Promise<void>> {
    return listen(({ onSelectionChanged, onActivated }) =>
      [onSelectionChanged, onActivated].map((event) =>
        event.add(async () => {
          listener();
        }),
      ),
    );
  }

  /**
   * Calls back whenever something in the workbook has changed: the listener only learns that what it knows is
   * stale, and whether more than cell contents may have moved. Excel leaves out recalculated cells and the
   * details of larger changes, so there is nothing more to tell.
   *
   * @returns ends the listening.
   */
  async onStale(listener: (change: { readonly structural: boolean }) => void): Promise<() => Promise<void>> {
    return listen((worksheets) => [
      worksheets.onChanged.add(async ({ changeType }) => {
        listener({ structural: changeType !== 'RangeEdited' });
      }),
      worksheets.onAdded.add(async () => {
        listener({ structural: true });
      }),
      worksheets.onDeleted.add(async () => {
        listener({ structural: true });
      }),
    ]);
  }

  /** The workbook's file name; `null` before it has been saved. */
  get fileName(): string | null {
    return fileNameOf(Office.context.document.url);
  }
}

/** Excel gives a path or, for a shared file, an address; nothing for a workbook that has not been saved. */
export function fileNameOf(url: string | null | undefined): string | null {
  const name = url?.split(/[\\/]/).pop();
  if (!name) return null;
  return /^https?:/i.test(url ?? '') ? name.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent) : name;
}

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw userErrorOf(error);
  }
}

/** Registers with the workbook. @returns ends the listening. */
async function listen(
  register: (worksheets: Excel.WorksheetCollection) => readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<() => Promise<void>> {
  const registrations = await run(async (context) => {
    const handlers = register(context.workbook.worksheets);
    await context.sync();
    return handlers;
  });
  return async () => {
    const first = registrations[0];
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

function sheetHidden(sheet: string): UserError {
  return new UserError('sheet-hidden', {
    da: `Arket »${sheet}« er skjult. Højreklik på en arkfane, vælg Vis, og prøv igen.`,
    en: `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
  });
}
