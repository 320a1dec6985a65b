import type { ReadRequest, SheetContent, Snapshot, WantedArea } from '../../workbook/snapshot';
import type { OpenWorkbook } from './open-workbook';

/**
 * Reads sheet by sheet, so that a long reading can tell how far it is and be given up between two sheets.
 *
 * @param signal ends the reading with an error when it is aborted.
 * @param onProgress hears before each sheet how many have been read.
 */
export async function readThoroughly(
  workbook: OpenWorkbook,
  request: ReadRequest,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Snapshot> {
  const index = await workbook.read({ depth: 'validate', want: () => [] });
  signal.throwIfAborted();
  const sheets = areasBySheet(request, index);
  const names = [...index.names];
  const contents = new Map<string, SheetContent>();
  for (const [sheet, areas] of sheets) {
    onProgress(contents.size, sheets.size);
    signal.throwIfAborted();
    const read = await workbook.reread(index, { depth: request.depth, want: () => areas });
    signal.throwIfAborted();
    for (const [name, content] of read.contents) contents.set(name, content);
    names.push(...read.names.filter(({ scope }) => scope === sheet));
  }
  return { ...index, depth: request.depth, names, contents };
}

function areasBySheet({ want }: ReadRequest, index: Snapshot): ReadonlyMap<string, readonly WantedArea[]> {
  const areas = want?.(index) ?? index.sheets.map(({ name }) => ({ sheet: name }));
  const bySheet = new Map<string, WantedArea[]>();
  for (const area of areas) bySheet.set(area.sheet, [...(bySheet.get(area.sheet) ?? []), area]);
  return bySheet;
}
