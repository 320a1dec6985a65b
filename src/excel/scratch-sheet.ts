import { freeSheetName } from '../workbook/free-sheet-name';
import type { ScratchSheet } from '../workbook/scratch-sheet';
import { UserError } from '../workbook/user-error';
import { userErrorOf } from './excel-errors';
import { readValue } from './excel-values';

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/**
 * Lends a sheet of its own and takes it back, whatever happens. A sheet rather than free cells of the user's: nobody
 * else's formulas can refer to it, nothing of theirs can be written over, and one deletion takes everything away. A
 * name would need no sheet, but Excel does not wait for a function of an add-in there. The sheet is hidden, so that
 * no tab flickers, and not very hidden, because such a sheet cannot be deleted.
 *
 * @throws {UserError} `workbook-protected` before anything is done; `scratch-sheet-left` when it could not be deleted.
 */
export async function withScratchSheet<T>(
  run: Run,
  wanted: string,
  use: (sheet: ScratchSheet) => Promise<T>,
): Promise<T> {
  const name = await run((context) => freeName(context, wanted));
  try {
    await run((context) => add(context, name));
    return await use({
      write: (formulas) => run((context) => write(context, name, formulas)),
      read: (areas) => run((context) => read(context, name, areas)),
    });
  } finally {
    await remove(name);
  }
}

async function freeName({ workbook }: Excel.RequestContext, wanted: string): Promise<string> {
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('name,visibility');
  await workbook.context.sync();
  if (protection.protected) throw structureProtected();
  return freeSheetName(wanted, {
    sheets: sheets.items.map((sheet) => ({ name: sheet.name, visibility: 'visible' })),
  });
}

async function add(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.add(name).visibility = 'Hidden';
  await context.sync();
}

async function write(
  context: Excel.RequestContext,
  name: string,
  formulas: ReadonlyMap<string, string>,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(name);
  for (const [cell, formula] of formulas) worksheet.getRange(cell).formulas = [[`=${formula}`]];
  await context.sync();
}

async function read(
  context: Excel.RequestContext,
  name: string,
  areas: readonly string[],
): ReturnType<ScratchSheet['read']> {
  const worksheet = context.workbook.worksheets.getItem(name);
  const ranges = areas.map((area) => worksheet.getRange(area).load('values,valueTypes'));
  await context.sync();
  return ranges.map(({ values, valueTypes }) =>
    values.map((line, i) => line.map((raw, j) => readValue(raw, valueTypes[i]?.[j] ?? 'Empty'))),
  );
}

/** Also while the user is editing a cell: Excel then deletes the sheet as soon as that is over. */
async function remove(name: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw scratchSheetLeft(name, userErrorOf(error));
  }
}

function structureProtected(): UserError {
  return new UserError('workbook-protected', {
    da: 'Projektmappens struktur er beskyttet, så prøven kan ikke få det midlertidige ark, den har brug for. Fjern beskyttelsen under Gennemse > Beskyt projektmappe, eller afprøv funktionerne i en tom projektmappe.',
    en: 'The structure of the workbook is protected, so the test cannot have the temporary sheet it needs. Remove the protection under Review > Protect Workbook, or test the functions in an empty workbook.',
  });
}

function scratchSheetLeft(name: string, cause: UserError): UserError {
  return new UserError(
    'scratch-sheet-left',
    {
      da: `Det skjulte ark »${name}« kunne ikke slettes igen. Højreklik på en arkfane, vælg Vis, og slet arket.`,
      en: `The hidden sheet “${name}” could not be deleted again. Right-click a sheet tab, choose Unhide, and delete the sheet.`,
    },
    { cause },
  );
}
