import { MAX_COLUMNS, MAX_ROWS, type Area, type SheetArea } from '../workbook/address';
import { UserError } from '../workbook/user-error';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * What is selected. Of whole columns and rows only as far as the sheet is used, because a function is handed every
 * cell: one sync.
 *
 * @throws {UserError} `several-areas` when more than one area, or no cells at all, are selected.
 */
export async function selectedCells(context: Excel.RequestContext): Promise<SheetArea> {
  const range = context.workbook.getSelectedRange().load(`${PLACE},worksheet/name`);
  const used = range.worksheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync().catch((error: unknown) => {
    throw isSelectionRefused(error) ? severalAreas(error) : error;
  });
  const sheet = range.worksheet.name;
  const area = areaOf(range);
  return { sheet, area: used.isNullObject ? area : within(area, areaOf(used)) };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function within(area: Area, used: Area): Area {
  const { top, left, bottom, right } = area;
  return {
    ...area,
    ...(top === 1 && bottom === MAX_ROWS && { top: used.top, bottom: used.bottom }),
    ...(left === 1 && right === MAX_COLUMNS && { left: used.left, right: used.right }),
  };
}

/** GUESS: the codes; the documentation only says that several ranges are an error. */
function isSelectionRefused(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'InvalidSelection' || code === 'InvalidReference';
}

function severalAreas(cause: unknown): UserError {
  return new UserError(
    'several-areas',
    {
      da: 'Der er markeret flere områder eller noget andet end celler. Markér ét sammenhængende område, og prøv igen.',
      en: 'Several areas, or something else than cells, are selected. Select one area, and try again.',
    },
    { cause },
  );
}
