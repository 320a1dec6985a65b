import { CellMap, type SheetContent, type Snapshot } from '../../workbook/snapshot';

/** The snapshot with the cells of another one, which knows more of them or knows them better. */
export function withContents(snapshot: Snapshot, more: Snapshot): Snapshot {
  const contents = new Map<string, SheetContent>(snapshot.contents);
  for (const [sheet, { cells, protection }] of more.contents) {
    const known = contents.get(sheet);
    const all = CellMap.from(known?.cells ?? []);
    for (const [at, cell] of cells) all.set(at, cell);
    contents.set(sheet, { ...known, ...(protection && { protection }), cells: all });
  }
  return { ...snapshot, contents };
}
