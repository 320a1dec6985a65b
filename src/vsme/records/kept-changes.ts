import type { ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import { setDatapoint } from '../fill';
import type { Report } from '../report';
import { sumOfAfdelinger } from './afdelinger';
import type { AfdelingValue, OwnDatapoint } from './kinds';
import {
  originOf,
  readVsmeRecords,
  removeAfdelingValue,
  removeOwnDatapoint,
  setAfdelingValue,
  setOrigin,
  setOwnDatapoint,
} from './vsme-records';

/** Keeps what one afdeling contributes to a figure, or puts it in the place of what was kept. */
export function keepAfdelingValue(snapshot: Snapshot, value: AfdelingValue): ChangeSet {
  return {
    title: { da: `Gem tal for ${value.afdeling}`, en: `Keep the figure of ${value.afdeling}` },
    changes: setAfdelingValue(snapshot, value),
  };
}

export function dropAfdelingValue(snapshot: Snapshot, value: AfdelingValue): ChangeSet {
  return {
    title: { da: `Fjern tal for ${value.afdeling}`, en: `Remove the figure of ${value.afdeling}` },
    changes: removeAfdelingValue(snapshot, value),
  };
}

/**
 * Writes the sum of the afdelinger as the organisation's figure, and says where it comes from; the parts are kept.
 *
 * @throws {UserError} `no-afdelinger`, `afdeling-units-differ`, and those of `setDatapoint`.
 */
export function writeSumOfAfdelinger(snapshot: Snapshot, report: Report, datapoint: string): ChangeSet {
  const records = readVsmeRecords(snapshot);
  const count = records.afdelingValues.filter((part) => part.datapoint === datapoint).length;
  const { changes } = setDatapoint(report, sumOfAfdelinger(report, records, datapoint));
  const known = originOf(records, datapoint);
  const origin = known ?? { voucher: '', estimated: false, responsible: '', note: '' };
  return {
    title: { da: `Brug summen af ${count} afdelinger`, en: `Use the sum of ${count} afdelinger` },
    changes: [
      ...changes,
      ...setOrigin(snapshot, { ...origin, datapoint, source: `Summen af ${count} afdelinger` }),
    ],
  };
}

export function keepOwnDatapoint(snapshot: Snapshot, own: OwnDatapoint): ChangeSet {
  return {
    title: { da: `Gem »${own.label}«`, en: `Keep “${own.label}”` },
    changes: setOwnDatapoint(snapshot, own),
  };
}

export function dropOwnDatapoint(snapshot: Snapshot, own: OwnDatapoint): ChangeSet {
  return {
    title: { da: `Slet »${own.label}«`, en: `Delete “${own.label}”` },
    changes: removeOwnDatapoint(snapshot, own),
  };
}
