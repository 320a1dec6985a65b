import type { Area } from '../workbook/address';
import {
  CellMap,
  type DefinedName,
  type Depth,
  type ReadRequest,
  type SheetContent,
  type Snapshot,
  type WantedArea,
  type WorkbookIndex,
} from '../workbook/snapshot';
import { halves } from './halves';
import { inParts } from './in-parts';
import { requestCells, type CellBlock } from './read-cells';
import { readDetails, type SheetDetails } from './read-details';
import { requestIndex } from './read-index';

/**
 * Reads the open workbook. Depth `validate` and `formulas` take two syncs: the sheets and names, then one block per
 * wanted area. Depth `full` takes some syncs per sheet. What is too large for one request is asked for in parts.
 */
export async function readSnapshot(context: Excel.RequestContext, request: ReadRequest): Promise<Snapshot> {
  const index = requestIndex(context);
  await context.sync();
  return readAreas(context, index(), request);
}

/**
 * Reads the cells again with the sheets and names of an earlier snapshot: one sync at depth `validate` and `formulas`.
 * Right only while no row, sheet or name has been added, moved or removed since.
 */
export async function rereadCells(
  context: Excel.RequestContext,
  earlier: Snapshot,
  request: ReadRequest,
): Promise<Snapshot> {
  return readAreas(context, earlier, request);
}

async function readAreas(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookIndex,
  { depth, want }: ReadRequest,
): Promise<Snapshot> {
  const wanted: readonly WantedArea[] =
    want?.({ sheets, names }) ?? sheets.map(({ name }) => ({ sheet: name }));
  const snapshot = { depth, date1904: null, sheets };
  if (depth !== 'full') {
    const blocks = await inParts(
      wanted,
      (areas) => readBlocks(context, areas, depth),
      (area) => halved(context, area),
    );
    const contents = new Map<string, SheetContent>();
    for (const { sheet, cells, protection } of blocks) {
      contents.set(sheet, merged(contents.get(sheet), { cells, ...(protection && { protection }) }));
    }
    return { ...snapshot, names, contents };
  }
  const contents = new Map<string, SheetContent>();
  const sheetNames: DefinedName[] = [];
  for (const area of wanted) {
    const parts = await inParts(
      [area],
      (areas) => Promise.all(areas.map((one) => readInFull(context, one))),
      (one) => halved(context, one),
    );
    for (const { content, names: ownNames } of parts) {
      if (!contents.has(area.sheet)) sheetNames.push(...ownNames);
      contents.set(area.sheet, merged(contents.get(area.sheet), content));
    }
  }
  return { ...snapshot, names: [...names, ...sheetNames], contents };
}

/** One sync for all areas. */
async function readBlocks(
  context: Excel.RequestContext,
  areas: readonly WantedArea[],
  depth: Depth,
): Promise<readonly CellBlock[]> {
  const blocks = areas.map((area) => requestCells(context, area, depth));
  await context.sync();
  return blocks.map((block) => block());
}

async function readInFull(context: Excel.RequestContext, area: WantedArea): Promise<SheetDetails> {
  const block = requestCells(context, area, 'full');
  await context.sync();
  return readDetails(context, block());
}

async function halved(
  context: Excel.RequestContext,
  { sheet, area }: WantedArea,
): Promise<readonly WantedArea[]> {
  const whole = area ?? (await usedArea(context, sheet));
  return halves(whole).map((half) => ({ sheet, area: half }));
}

async function usedArea(context: Excel.RequestContext, sheet: string): Promise<Area> {
  const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** Several areas of one sheet make one content. */
function merged(first: SheetContent | undefined, second: SheetContent): SheetContent {
  if (!first) return second;
  const cells = CellMap.from(first.cells);
  for (const [at, cell] of second.cells) cells.set(at, cell);
  return {
    ...second,
    cells,
    ...(first.merges && second.merges ? { merges: [...new Set([...first.merges, ...second.merges])] } : {}),
    ...(first.validations && second.validations
      ? { validations: [...first.validations, ...second.validations] }
      : {}),
  };
}
