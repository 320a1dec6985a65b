import { formatReference, parseReference, type CellRef, type SheetArea } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { CellMap, type DefinedName, type Snapshot } from '../../../src/workbook/snapshot';

export function withNames(
  snapshot: Snapshot,
  change: (name: DefinedName) => readonly DefinedName[],
): Snapshot {
  return { ...snapshot, names: snapshot.names.flatMap(change) };
}

export function withoutNames(snapshot: Snapshot, ...names: readonly string[]): Snapshot {
  return withNames(snapshot, (name) => (names.includes(name.name) ? [] : [name]));
}

/** The snapshot with another value in the first cell of a place, its look kept. */
export function withValue(snapshot: Snapshot, { sheet, area }: SheetArea, value: CellValue): Snapshot {
  const content = snapshot.contents.get(sheet)!;
  const cells = CellMap.from(content.cells);
  const at = { row: area.top, column: area.left };
  cells.set(at, { ...cells.get(at), value });
  return { ...snapshot, contents: new Map(snapshot.contents).set(sheet, { ...content, cells }) };
}

/** The snapshot as it is read after rows were inserted above a row of a sheet. */
export function withRowsInserted(snapshot: Snapshot, sheet: string, row: number, count: number): Snapshot {
  const down = (line: number): number => (line >= row ? line + count : line);
  const content = snapshot.contents.get(sheet)!;
  const moved = [...content.cells].map(
    ([at, cell]) => [{ ...at, row: down(at.row) } satisfies CellRef, cell] as const,
  );
  const withMovedNames = withNames(snapshot, (name) => {
    const place = name.broken ? null : parseReference(name.refersTo);
    if (place?.sheet !== sheet) return [name];
    const area = { ...place.area, top: down(place.area.top), bottom: down(place.area.bottom) };
    return [{ ...name, refersTo: formatReference({ sheet, area }) }];
  });
  const contents = new Map(snapshot.contents).set(sheet, { ...content, cells: CellMap.from(moved) });
  return { ...withMovedNames, contents };
}
