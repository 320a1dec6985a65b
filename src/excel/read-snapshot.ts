import {
  CellMap,
  type DefinedName,
  type ReadRequest,
  type SheetContent,
  type Snapshot,
  type WantedArea,
  type WorkbookIndex,
} from '../workbook/snapshot';
import { requestCells } from './read-cells';
import { readDetails, type SheetDetails } from './read-details';
import { requestIndex } from './read-index';

/**
 * Reads the open workbook. Depth `validate` takes two syncs: the sheets and names, then one block per wanted
 * area. Depth `full` takes some syncs per sheet, so that no answer grows past Excel's payload limit.
 */
export async function readSnapshot(context: Excel.RequestContext, request: ReadRequest): Promise<Snapshot> {
  const index = requestIndex(context);
  await context.sync();
  return readAreas(context, index(), request);
}

/**
 * Reads the cells again with the sheets and names of an earlier snapshot: one sync at depth `validate`.
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
  if (depth === 'validate') {
    const blocks = wanted.map((area) => requestCells(context, area, depth));
    await context.sync();
    const contents = new Map<string, SheetContent>();
    for (const block of blocks) {
      const { sheet, cells } = block();
      contents.set(sheet, merged(contents.get(sheet), { cells }));
    }
    return { ...snapshot, names, contents };
  }
  const contents = new Map<string, SheetContent>();
  const sheetNames: DefinedName[] = [];
  for (const area of wanted) {
    const { content, names: ownNames } = await readInFull(context, area);
    if (!contents.has(area.sheet)) sheetNames.push(...ownNames);
    contents.set(area.sheet, merged(contents.get(area.sheet), content));
  }
  return { ...snapshot, names: [...names, ...sheetNames], contents };
}

async function readInFull(context: Excel.RequestContext, area: WantedArea): Promise<SheetDetails> {
  const block = requestCells(context, area, 'full');
  await context.sync();
  return readDetails(context, block());
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
