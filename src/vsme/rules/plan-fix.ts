import { contentOf, type CellChange, type ChangeSet } from '../../workbook/change-set';
import type { Edit, Fix } from '../../validation/rule';
import type { Report } from '../report';

/** A fix as changes of cells; `undefined` when one of its cells is locked or calculated by the template. */
export function planFix(report: Report, { title, edits }: Fix): ChangeSet | undefined {
  const changes: CellChange[] = [];
  for (const edit of edits) {
    const change = changeOf(report, edit);
    if (!change) return undefined;
    changes.push(change);
  }
  return { title, changes };
}

function changeOf(report: Report, { datapoint, row = 1, value }: Edit): CellChange | undefined {
  const bound = report.datapoints.get(datapoint);
  const cell = bound?.cells[row - 1];
  if (!bound || !cell || cell.locked || bound.datapoint.computed?.locked) return undefined;
  return { kind: 'cell', sheet: cell.sheet, cell: cell.cell, before: contentOf(cell), after: { value } };
}
