import type { CellValue } from '../workbook/cell-value';
import type { BoundDatapoint, Report } from './report';
import { isVolume, unitOf } from './units';

/** One cell of a datapoint, as the `read` command lists it. */
export interface DatapointCell {
  readonly id: string;
  /** The defined name EFRAG's converter knows the value by; `null` for a cell without one. */
  readonly name: string | null;
  readonly disclosure: string;
  readonly sheet: string;
  readonly cell: string;
  /** As in the cell: a percentage is a fraction, blank is `null`. */
  readonly value: CellValue;
  /** `fraction` for a percentage; `null` when there is none or it has not been chosen. */
  readonly unit: string | null;
}

/** Every cell of every datapoint in the workbook, filled or blank, in the order of the catalogue. */
export function readDatapoints(report: Report): readonly DatapointCell[] {
  return [...report.datapoints.values()].flatMap((bound) => cellsOf(report, bound));
}

function cellsOf(report: Report, { datapoint, disclosure, name, cells }: BoundDatapoint): DatapointCell[] {
  return cells.map(({ sheet, cell, value }, index) => {
    const unit = unitOf(report, datapoint, index + 1);
    const asVolume = datapoint.volumeName !== undefined && isVolume(unit);
    return {
      id: datapoint.id,
      name: asVolume ? datapoint.volumeName : name,
      disclosure,
      sheet,
      cell,
      value,
      unit,
    };
  });
}
