import type { ReadRequest, SheetContent, Snapshot, WantedArea } from '../../workbook/snapshot';
import type { OpenWorkbook } from './open-workbook';

/**
 * Reads sheet by sheet, so that a long reading can tell how far it is and be given up between two sheets.
 *
 * @param onProgress hears how many sheets have been read; what it throws ends the reading.
 */
export async function readThoroughly(
  workbook: OpenWorkbook,
  request: ReadRequest,
  onProgress: (done: number, total: number) => void,
): Promise<Snapshot> {
  const index = await workbook.read({ depth: 'validate', want: () => [] });
  const sheets = [...areasBySheet(request, index)];
  const names = [...index.names];
  const contents = new Map<string, SheetContent>();
  onProgress(0, sheets.length);
  for (const [sheet, areas] of sheets) {
    const read = await workbook.reread(index, { depth: request.depth, want: () => areas });
    for (const [name, content] of read.contents) contents.set(name, content);
    names.push(...read.names.filter(({ scope }) => scope === sheet));
    onProgress(contents.size, sheets.length);
  }
  return { ...index, depth: request.depth, names, contents };
}

function areasBySheet({ want }: ReadRequest, index: Snapshot): ReadonlyMap<string, readonly WantedArea[]> {
  const areas = want?.(index) ?? index.sheets.map(({ name }) => ({ sheet: name }));
  const bySheet = new Map<string, WantedArea[]>();
  for (const area of areas) bySheet.set(area.sheet, [...(bySheet.get(area.sheet) ?? []), area]);
  return bySheet;
}
