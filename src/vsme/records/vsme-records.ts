import { readRecords, recordAreas } from '../../records/read-records';
import { putRecord, recordChanges, removeRecord } from '../../records/record-changes';
import type { Acceptance } from '../../validation/acceptance';
import type { Change } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import {
  ACCEPTANCES,
  AFDELING_VALUES,
  ORIGINS,
  OWN_DATAPOINTS,
  SIGN_OFFS,
  type AfdelingValue,
  type Origin,
  type OwnDatapoint,
  type SignOff,
} from './kinds';

/** Everything Kompasark keeps in a VSME workbook beside the answers. */
export interface VsmeRecords {
  readonly origins: readonly Origin[];
  readonly acceptances: readonly Acceptance[];
  readonly ownDatapoints: readonly OwnDatapoint[];
  readonly afdelingValues: readonly AfdelingValue[];
  readonly signOffs: readonly SignOff[];
  /** One for every row that could not be read. */
  readonly defects: readonly Text[];
}

/** The sheets of records that the workbook has, as the `want` of a read request. */
export const vsmeRecordAreas = recordAreas([
  ORIGINS,
  ACCEPTANCES,
  OWN_DATAPOINTS,
  AFDELING_VALUES,
  SIGN_OFFS,
]);

export function readVsmeRecords(snapshot: Snapshot): VsmeRecords {
  const origins = readRecords(snapshot, ORIGINS);
  const acceptances = readRecords(snapshot, ACCEPTANCES);
  const ownDatapoints = readRecords(snapshot, OWN_DATAPOINTS);
  const afdelingValues = readRecords(snapshot, AFDELING_VALUES);
  const signOffs = readRecords(snapshot, SIGN_OFFS);
  return {
    origins: origins.records,
    acceptances: acceptances.records,
    ownDatapoints: ownDatapoints.records,
    afdelingValues: afdelingValues.records,
    signOffs: signOffs.records,
    defects: [origins, acceptances, ownDatapoints, afdelingValues, signOffs].flatMap(
      ({ defects }) => defects,
    ),
  };
}

/** @param row of a table or list, counted from 1; absent for a single answer. */
export function originOf({ origins }: VsmeRecords, datapoint: string, row = 1): Origin | undefined {
  return origins.find((origin) => origin.datapoint === datapoint && (origin.row ?? 1) === row);
}

/** An origin that says nothing is removed. */
export function setOrigin(snapshot: Snapshot, origin: Origin): readonly Change[] {
  return setOrigins(snapshot, [origin]);
}

/** As {@link setOrigin}, several at once: one after the other they would claim the same free row. */
export function setOrigins(snapshot: Snapshot, origins: readonly Origin[]): readonly Change[] {
  if (origins.length === 0) return [];
  const set = new Set(origins.map(ORIGINS.keyOf));
  const others = readRecords(snapshot, ORIGINS).records.filter((origin) => !set.has(ORIGINS.keyOf(origin)));
  return recordChanges(snapshot, ORIGINS, [...others, ...origins.filter(saysAnything)]);
}

function saysAnything({ source, voucher, estimated, responsible, note }: Origin): boolean {
  return estimated || [source, voucher, responsible, note].some((said) => said.trim() !== '');
}

export function setAcceptance(snapshot: Snapshot, acceptance: Acceptance): readonly Change[] {
  return putRecord(snapshot, ACCEPTANCES, acceptance);
}

export function withdrawAcceptance(snapshot: Snapshot, acceptance: Acceptance): readonly Change[] {
  return removeRecord(snapshot, ACCEPTANCES, acceptance);
}

export function setOwnDatapoint(snapshot: Snapshot, own: OwnDatapoint): readonly Change[] {
  return putRecord(snapshot, OWN_DATAPOINTS, own);
}

export function removeOwnDatapoint(snapshot: Snapshot, own: OwnDatapoint): readonly Change[] {
  return removeRecord(snapshot, OWN_DATAPOINTS, own);
}

export function setAfdelingValue(snapshot: Snapshot, value: AfdelingValue): readonly Change[] {
  return putRecord(snapshot, AFDELING_VALUES, value);
}

export function removeAfdelingValue(snapshot: Snapshot, value: AfdelingValue): readonly Change[] {
  return removeRecord(snapshot, AFDELING_VALUES, value);
}

export function addSignOff(snapshot: Snapshot, signOff: SignOff): readonly Change[] {
  return putRecord(snapshot, SIGN_OFFS, signOff);
}
