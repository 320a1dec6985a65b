import type { ActiveCell, ActiveCellReading, ReadReferences } from '../workbook/active-cell';
import {
  contains,
  formatArea,
  formatCell,
  formatReference,
  parseArea,
  parseReference,
  type Area,
  type CellRef,
} from '../workbook/address';
import { referenceKey, type Reference, type ReferredCells } from '../workbook/reference';
import { structuredArea, type PlacedTable } from '../workbook/structured-reference';
import { readValue, shownFormula } from './excel-values';
import { knowsSpilling } from './knows-spilling';

/** A table of factors for many years is far below; more is not explained cell by cell anyway. */
const MOST_CELLS = 20_000;

/** A request that has been made: call it after the next sync. */
type Answer<T> = () => T;

/**
 * Reads the active cell and the cells that its formula refers to: two syncs, three where Excel must first be asked
 * which cells a name, a table or a spilled answer is.
 *
 * @param referencesIn what to read for a cell.
 */
export async function readActiveCell(
  context: Excel.RequestContext,
  referencesIn: (active: ActiveCell) => readonly Reference[],
): Promise<ActiveCellReading> {
  const requested = requestActiveCell(context);
  const tables = requestTables(context);
  await context.sync();
  const { active, spilled } = requested();
  const references = active.formula === null ? [] : referencesIn(active);
  const places = references.map((reference) => requestCells(context, reference, tables(), active));
  const spilling = spilled && requestSpill(context, active.sheet, spilled);
  if (spilling || references.some(mustBeAskedFor)) await context.sync();
  return {
    active: spilling ? { ...active, spill: spilling() } : active,
    references: await readPlaces(
      context,
      new Map(references.map((one, i) => [referenceKey(one), places[i]!()])),
    ),
  };
}

const CONTENT = 'rowIndex,columnIndex,values,valueTypes,formulas,formulasLocal';

/** `spilled`: the cell whose answer spills into the active one, when it is another. */
function requestActiveCell(
  context: Excel.RequestContext,
): Answer<{ readonly active: ActiveCell; readonly spilled: CellRef | null }> {
  const range = context.workbook.getActiveCell().load(`${CONTENT},worksheet/name`);
  const parent = knowsSpilling() ? range.getSpillParentOrNullObject().load(CONTENT) : null;
  const spilling = knowsSpilling() ? range.getSpillingToRangeOrNullObject().load('address') : null;
  return () => {
    const cell = placeOf(range);
    const area = spilling && !spilling.isNullObject ? areaIn(spilling.address) : null;
    const source = parent && !parent.isNullObject ? parent : range;
    const formula = shownFormula(source.formulas[0]?.[0], source.values[0]?.[0]);
    const anchor = placeOf(source);
    const isOwn = anchor.row === cell.row && anchor.column === cell.column;
    return {
      active: {
        sheet: range.worksheet.name,
        cell,
        value: readValue(range.values[0]?.[0], range.valueTypes[0]?.[0] ?? 'Empty'),
        formula,
        shownFormula: formula === null ? null : String(source.formulasLocal[0]?.[0]),
        spill: area && { anchor: cell, area },
      },
      spilled: isOwn ? null : anchor,
    };
  };
}

function placeOf({ rowIndex, columnIndex }: Excel.Range): CellRef {
  return { row: rowIndex + 1, column: columnIndex + 1 };
}

function requestSpill(
  context: Excel.RequestContext,
  sheet: string,
  anchor: CellRef,
): Answer<ActiveCell['spill']> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(formatCell(anchor))
    .getSpillingToRangeOrNullObject()
    .load('address');
  return () => {
    const area = range.isNullObject ? null : areaIn(range.address);
    return area && { anchor, area };
  };
}

function requestTables(context: Excel.RequestContext): Answer<readonly Excel.Table[]> {
  const tables = context.workbook.tables.load('name,showHeaders,showTotals,columns/items/name');
  return () => tables.items;
}

function mustBeAskedFor(reference: Reference): boolean {
  return reference.kind !== 'area' || isLarge(reference.area);
}

function requestCells(
  context: Excel.RequestContext,
  reference: Reference,
  tables: readonly Excel.Table[],
  home: ActiveCell,
): Answer<ReferredCells | null> {
  switch (reference.kind) {
    case 'area':
      return requestArea(context, reference);
    case 'spill': {
      const { sheet, cell } = reference;
      const spill = knowsSpilling() ? requestSpill(context, sheet, cell) : () => null;
      return () => {
        const area = spill()?.area;
        return area ? { sheet, area } : null;
      };
    }
    case 'name': {
      const name = requestName(context, reference.name, reference.sheet ?? home.sheet);
      const table = requestTable(tables, reference.name, '', home);
      return () => name() ?? table();
    }
    case 'table':
      return requestTable(tables, reference.table, reference.brackets, home);
  }
}

/** Of whole columns and rows, only what holds something. */
function requestArea(context: Excel.RequestContext, { sheet, area }: ReferredCells): Answer<ReferredCells> {
  if (!isLarge(area)) return () => ({ sheet, area });
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRange(formatArea(area))
    .getUsedRangeOrNullObject(true)
    .load('address');
  return () => ({ sheet, area: (used.isNullObject ? null : areaIn(used.address)) ?? area });
}

/** A name of the sheet goes before one of the workbook. A name for anything but cells leads nowhere. */
function requestName(
  { workbook }: Excel.RequestContext,
  name: string,
  sheet: string,
): Answer<ReferredCells | null> {
  const found = [workbook.worksheets.getItem(sheet).names, workbook.names].map((names) =>
    names.getItemOrNullObject(name).load('formula'),
  );
  return () => {
    const meant = found.find(({ isNullObject }) => !isNullObject);
    return meant ? parseReference(String(meant.formula).replace(/^=/, '')) : null;
  };
}

/** @param named `null` for the table around the formula. */
function requestTable(
  tables: readonly Excel.Table[],
  named: string | null,
  brackets: string,
  home: ActiveCell,
): Answer<ReferredCells | null> {
  const candidates = tables
    .filter(({ name }) => named === null || name.toLowerCase() === named.toLowerCase())
    .map((table) => ({ table, range: table.getRange().load('address,worksheet/name') }));
  const at = home.spill?.anchor ?? home.cell;
  return () => {
    for (const { table, range } of candidates) {
      const sheet = range.worksheet.name;
      const area = areaIn(range.address);
      const isMeant = named !== null || (sheet === home.sheet && area !== null && contains(area, at));
      if (area && isMeant) return { sheet, area: structuredArea(placedTable(table, area), brackets, at) };
    }
    return null;
  };
}

function placedTable({ name, showHeaders, showTotals, columns }: Excel.Table, area: Area): PlacedTable {
  return {
    name,
    area,
    columns: columns.items.map((column) => column.name),
    headerRow: showHeaders,
    totalsRow: showTotals,
  };
}

/** One sync for all of them; cells that several references lead to are read once. */
async function readPlaces(
  context: Excel.RequestContext,
  places: ReadonlyMap<string, ReferredCells | null>,
): Promise<ReadReferences> {
  const ranges = new Map<string, Excel.Range>();
  for (const place of places.values()) {
    if (!place || isLarge(place.area)) continue;
    const key = formatReference(place);
    if (ranges.has(key)) continue;
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    ranges.set(key, worksheet.getRange(formatArea(place.area)).load('values,valueTypes'));
  }
  if (ranges.size > 0) await context.sync();
  return new Map(
    [...places].flatMap(([key, place]) => {
      if (!place) return [];
      const range = ranges.get(formatReference(place));
      return [[key, { ...place, values: range ? valuesOf(range) : null }] as const];
    }),
  );
}

function valuesOf({ values, valueTypes }: Excel.Range): ReturnType<typeof readValue>[][] {
  return values.map((line, i) => line.map((raw, j) => readValue(raw, valueTypes[i]?.[j] ?? 'Empty')));
}

function isLarge({ top, left, bottom, right }: Area): boolean {
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
}

function areaIn(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}
