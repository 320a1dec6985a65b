import { contentOf, type ChangeSet } from '../../src/workbook/change-set';
import type { CellContent } from '../../src/workbook/cell-value';
import { cellAt } from '../../src/workbook/snapshot';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';

/** A change set that puts contents into cells of a file, `before` as the file has them. */
export function cellChanges(
  file: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, CellContent>>,
): ChangeSet {
  const snapshot = readSnapshot(OoxmlPackage.open(file), { depth: 'full' });
  return {
    title: { da: 'Prøve', en: 'Test' },
    changes: Object.entries(cells).map(([cell, after]) => ({
      kind: 'cell',
      sheet,
      cell,
      before: contentOf(cellAt(snapshot, sheet, cell)),
      after,
    })),
  };
}
