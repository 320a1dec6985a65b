import { parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { CellMap, type Snapshot } from '../../../src/workbook/snapshot';
import type { BoundCell, Report } from '../../../src/vsme/report';
import type { Answers, ReportSettings } from './in-memory-report';

/**
 * A real workbook with answers in its cells, locked ones included. A formula keeps its place and has the answer as
 * its value, except where it is said to be overwritten.
 */
export function planted(
  snapshot: Snapshot,
  report: Report,
  answers: Answers,
  { boxes = [], overwritten = [] }: ReportSettings = {},
): Snapshot {
  const contents = new Map(snapshot.contents);
  const copied = new Set<string>();
  const plant = ({ sheet, cell }: BoundCell, value: CellValue, keepFormula: boolean): void => {
    const content = contents.get(sheet)!;
    let { cells } = content;
    if (!copied.has(sheet)) {
      cells = CellMap.from(cells);
      contents.set(sheet, { ...content, cells });
      copied.add(sheet);
    }
    const at = parseCell(cell)!;
    const { formula, ...plain } = cells.get(at) ?? { value: null };
    cells.set(at, { ...plain, value, ...(keepFormula && formula !== undefined && { formula }) });
  };
  for (const [id, given] of Object.entries(answers)) {
    const values = Array.isArray(given) ? (given as readonly CellValue[]) : [given as CellValue];
    const cells = report.datapoints.get(id)?.cells ?? [];
    values.forEach((value, index) => {
      const cell = cells[index];
      if (cell) plant(cell, value, !overwritten.includes(id));
    });
  }
  for (const box of boxes) {
    const cell = report.boxes.get(box);
    if (cell) plant(cell, true, false);
  }
  return { ...snapshot, contents };
}
