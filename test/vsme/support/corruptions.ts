import { parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { withChanges } from '../../../src/workbook/change-set';
import { cellAt, CellMap, type Snapshot } from '../../../src/workbook/snapshot';
import type { Report } from '../../../src/vsme/report';
import scenarios from '../../fixtures/vsme/corruptions.json';

/** One thing that goes wrong in a real workbook, with what the template recalculates from it. */
export type Corruption = (typeof scenarios)[number];

export const CORRUPTIONS: readonly Corruption[] = scenarios;

type Stored = null | number | string | boolean | { readonly err: string };

/** The workbook after the scenario. A formula that is typed over is gone; a recalculated one stays a formula. */
export function corrupted(
  snapshot: Snapshot,
  clean: Report,
  { changes, computedChanged }: Corruption,
): Snapshot {
  const typed = withChanges(snapshot, {
    title: { da: 'Fejl', en: 'Corruption' },
    changes: changes.map(({ sheet, cell, newValue }) => ({
      kind: 'cell',
      sheet,
      cell,
      before: { value: null },
      after: { value: valueOf(newValue) },
    })),
  });
  const contents = new Map(typed.contents);
  for (const [datapoint, [, after]] of Object.entries(computedChanged) as [string, [Stored, Stored]][]) {
    const { sheet, cell } = clean.datapoints.get(datapoint)!.cells[0]!;
    const content = contents.get(sheet)!;
    const cells = CellMap.from(content.cells);
    const at = parseCell(cell)!;
    cells.set(at, { ...cellAt(typed, sheet, at), value: valueOf(after) });
    contents.set(sheet, { ...content, cells });
  }
  return { ...typed, contents };
}

function valueOf(stored: Stored): CellValue {
  if (typeof stored === 'object' && stored !== null) return { error: stored.err };
  return typeof stored === 'string' && /^#[A-Z/0]+[!?]$/.test(stored) ? { error: stored } : stored;
}
