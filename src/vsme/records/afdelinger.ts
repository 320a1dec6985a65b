import type { Edit } from '../../validation/rule';
import { UserError } from '../../workbook/user-error';
import type { Report } from '../report';
import { sameUnit, unitOf } from '../units';
import type { AfdelingValue } from './kinds';
import type { VsmeRecords } from './vsme-records';

type Parts = Pick<VsmeRecords, 'afdelingValues'>;

/**
 * The organisation's figure as the sum of its afdelinger; the parts stay as they are. A part that names no unit is in
 * that of the figure.
 *
 * @throws {UserError} `no-afdelinger`, `afdeling-units-differ`
 */
export function sumOfAfdelinger(report: Report, { afdelingValues }: Parts, datapoint: string): Edit {
  const parts = afdelingValues.filter((part) => part.datapoint === datapoint);
  if (parts.length === 0) {
    throw new UserError('no-afdelinger', {
      da: `Der er ingen afdelingstal for ${datapoint}. Skriv først tallet for hver afdeling.`,
      en: `There are no figures per afdeling for ${datapoint}. First give the figure of every afdeling.`,
    });
  }
  const units = differingUnits(report, datapoint, parts);
  if (units.length > 0) {
    throw new UserError('afdeling-units-differ', {
      da: `Afdelingstallene for ${datapoint} har ikke samme enhed som tallet selv (${units.join(', ')}) og kan ikke lægges sammen. Omregn dem til samme enhed.`,
      en: `The figures per afdeling for ${datapoint} are not in the unit of the figure itself (${units.join(', ')}) and cannot be added up. Convert them to the same unit.`,
    });
  }
  return { datapoint, value: sum(parts) };
}

/** A figure of the organisation that is no longer the sum of its parts. */
export interface AfdelingDifference {
  readonly datapoint: string;
  /** `null` when the parts are in different units and have no sum. */
  readonly sum: number | null;
  /** `null` when the organisation's figure is blank or no number. */
  readonly total: number | null;
  /** All units in play, the figure's own among them, when they differ; else empty. */
  readonly units: readonly string[];
}

/** The figures with parts whose sum is not what the organisation reports, in its unit. */
export function afdelingDifferences(
  report: Report,
  { afdelingValues }: Parts,
): readonly AfdelingDifference[] {
  const summed = [...new Set(afdelingValues.map(({ datapoint }) => datapoint))];
  return summed.flatMap((datapoint): AfdelingDifference[] => {
    const parts = afdelingValues.filter((part) => part.datapoint === datapoint);
    const value = report.datapoints.get(datapoint)?.cells[0]?.value;
    const total = typeof value === 'number' ? value : null;
    const units = differingUnits(report, datapoint, parts);
    if (units.length > 0) return [{ datapoint, sum: null, total, units }];
    const ofParts = sum(parts);
    const agrees = total !== null && rounded(total) === ofParts;
    return agrees ? [] : [{ datapoint, sum: ofParts, total, units }];
  });
}

/** Every unit that the parts or the figure have, when there are several; none when all agree. */
function differingUnits(report: Report, datapoint: string, parts: readonly AfdelingValue[]): string[] {
  const bound = report.datapoints.get(datapoint);
  const own = bound ? unitOf(report, bound.datapoint, 1) : null;
  const units: string[] = own === null ? [] : [own];
  for (const unit of parts.map((part) => part.unit.trim())) {
    if (unit !== '' && !units.some((known) => sameUnit(known, unit))) units.push(unit);
  }
  return units.length > 1 ? units : [];
}

function sum(parts: readonly AfdelingValue[]): number {
  return rounded(parts.reduce((total, { value }) => total + value, 0));
}

/** To the digits that Excel keeps, less the noise of adding: 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
