import { recordPlaces } from '../records/read-records';
import type { CellValue } from '../workbook/cell-value';
import type { Snapshot } from '../workbook/snapshot';
import type { Datapoint } from './datapoint';
import { originKey, OWN_DATAPOINTS, type Origin } from './records/kinds';
import type { VsmeRecords } from './records/vsme-records';
import type { BoundDatapoint, Report } from './report';
import { isVolume, unitOf } from './units';

/** What is kept of where a value comes from. What was not said is absent; everything is when nothing is kept. */
export type Provenance = Partial<Omit<Origin, 'datapoint' | 'row'>>;

/** One cell of a datapoint, as the `read` command lists it. */
export interface DatapointCell extends Provenance {
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
  /** The question of a datapoint of the user's own; those of the standard are known by their id. */
  readonly label?: string;
}

type Kept = Pick<VsmeRecords, 'origins'>;

/** Every cell of every datapoint in the workbook, filled or blank, in the order of the catalogue. */
export function readDatapoints(report: Report, kept: Kept = { origins: [] }): readonly DatapointCell[] {
  const provenanceOf = provenanceIn(kept);
  return [...report.datapoints.values()].flatMap((bound) => cellsOf(report, bound, provenanceOf));
}

/** The user's own datapoints, each with the cell of its answer, in the order they stand. */
export function readOwnDatapoints(snapshot: Snapshot, kept: Kept): readonly DatapointCell[] {
  const provenanceOf = provenanceIn(kept);
  return recordPlaces(snapshot, OWN_DATAPOINTS, 'value').map(({ record, sheet, cell }) => {
    const { id, disclosure, label, unit, value, note } = record;
    return {
      id,
      name: null,
      disclosure,
      sheet,
      cell,
      value: value ?? null,
      unit: unit === '' ? null : unit,
      label,
      ...(note !== '' && { note }),
      ...provenanceOf(id, 1),
    };
  });
}

/** The filled cells among these that should have a source: figures that people give. */
export function figuresAmong(report: Report, cells: readonly DatapointCell[]): readonly DatapointCell[] {
  return cells.filter(({ id, value }) => {
    if (value === null) return false;
    const bound = report.datapoints.get(id);
    return bound ? isFigure(bound.datapoint) : typeof value === 'number';
  });
}

/** Not the years and days of the period, which are chosen from lists, nor what a formula computes. */
function isFigure({ type, list, computed }: Datapoint): boolean {
  return FIGURE_TYPES.has(type) && list === undefined && computed === undefined;
}

const FIGURE_TYPES: ReadonlySet<Datapoint['type']> = new Set(['integer', 'decimal', 'monetary', 'percent']);

type ProvenanceOf = (datapoint: string, row: number) => Provenance;

function provenanceIn({ origins }: Kept): ProvenanceOf {
  // Should somebody have written two by hand, the first counts, as everywhere.
  const kept = new Map(origins.toReversed().map((origin) => [originKey(origin), origin]));
  return (datapoint, row) => {
    const origin = kept.get(originKey({ datapoint, row }));
    if (!origin) return {};
    const { source, voucher, estimated, responsible, note } = origin;
    return {
      ...(source !== '' && { source }),
      ...(voucher !== '' && { voucher }),
      estimated,
      ...(responsible !== '' && { responsible }),
      ...(note !== '' && { note }),
    };
  };
}

function cellsOf(
  report: Report,
  { datapoint, disclosure, name, cells }: BoundDatapoint,
  provenanceOf: ProvenanceOf,
): DatapointCell[] {
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
      ...provenanceOf(datapoint.id, index + 1),
    };
  });
}
