import { formatArea, parseArea } from '../workbook/address';
import { CellMap, type DefinedName, type SheetContent, type TableInfo } from '../workbook/snapshot';
import type { CellBlock } from './read-cells';
import { definedName } from './read-index';
import { readValidations } from './read-validations';

export interface SheetDetails {
  readonly content: SheetContent;
  /** Names that belong to this sheet. */
  readonly names: readonly DefinedName[];
}

/**
 * What depth `full` adds to a block: locks, merges, validations, tables and the sheet's own names.
 * Takes a few syncs, more where validations are mixed; merges need ExcelApi 1.13 and are left out below it.
 */
export async function readDetails(context: Excel.RequestContext, block: CellBlock): Promise<SheetDetails> {
  const { sheet, area } = block;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const names = worksheet.names.load('name,formula,type');
  const range = area ? worksheet.getRange(formatArea(area)) : null;
  const locks = range?.getCellProperties({ format: { protection: true } });
  const merges = range && knowsMerges() ? range.getMergedAreasOrNullObject() : null;
  merges?.areas.load('address');
  await context.sync();

  const mergedAreas =
    merges && !merges.isNullObject ? merges.areas.items.map(({ address }) => withoutSheet(address)) : [];
  return {
    names: names.items.map((item) => definedName(item, sheet)),
    content: {
      cells: withLocks(block, locks?.value ?? []),
      ...(block.protection && { protection: block.protection }),
      tables: await readTables(context, worksheet),
      validations: area ? await readValidations(context, worksheet, area) : [],
      ...(merges ? { merges: mergedAreas } : {}),
    },
  };
}

/** Whether this Excel tells which cells are merged. */
export function knowsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

export async function readTables(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<TableInfo[]> {
  const tables = worksheet.tables.load('name,showHeaders,showTotals,columns/items/name');
  await context.sync();
  const areas = tables.items.map((table) => table.getRange().load('address'));
  if (areas.length > 0) await context.sync();
  return tables.items.map((table, i) => ({
    name: table.name,
    area: withoutSheet(areas[i]?.address ?? ''),
    columns: table.columns.items.map(({ name }) => name),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  }));
}

/** Unlocked cells are the inputs of a protected sheet: blank ones are part of the picture too. */
function withLocks(block: CellBlock, locks: readonly (readonly Excel.CellProperties[])[]): CellMap {
  const cells = CellMap.from(block.cells);
  const { area } = block;
  if (!area) return cells;
  locks.forEach((line, i) => {
    line.forEach((properties, j) => {
      if (properties.format?.protection?.locked !== false) return;
      const at = { row: area.top + i, column: area.left + j };
      cells.set(at, { ...(cells.get(at) ?? { value: null }), locked: false });
    });
  });
  return cells;
}

/** An address as Excel gives it, in plain A1. */
export function withoutSheet(address: string): string {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const area = parseArea(local);
  return area ? formatArea(area) : local;
}
