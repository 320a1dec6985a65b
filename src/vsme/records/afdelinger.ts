import type { Edit } from '../../validation/rule';
import { UserError } from '../../workbook/user-error';
import type { Report } from '../report';
import type { AfdelingValue } from './kinds';
import type { VsmeRecords } from './vsme-records';

type Parts = Pick<VsmeRecords, 'afdelingValues'>;

/**
 * The organisation's figure as the sum of its afdelinger; the parts stay as they are.
 *
 * @throws {UserError} `no-afdelinger`, `afdeling-units-differ`
 */
export function sumOfAfdelinger({ afdelingValues }: Parts, datapoint: string): Edit {
  const parts = afdelingValues.filter((part) => part.datapoint === datapoint);
  if (parts.length === 0) {
    throw new UserError('no-afdelinger', {
      da: `Der er ingen afdelingstal for ${datapoint}. Skriv først tallet for hver afdeling.`,
      en: `There are no figures per afdeling for ${datapoint}. First give the figure of every afdeling.`,
    });
  }
  const units = [...new Set(parts.map(({ unit }) => unit.trim()))];
  if (units.length > 1) {
    throw new UserError('afdeling-units-differ', {
      da: `Afdelingstallene for ${datapoint} har flere enheder (${units.join(', ')}) og kan ikke lægges sammen. Omregn dem til samme enhed.`,
      en: `The figures per afdeling for ${datapoint} have several units (${units.join(', ')}) and cannot be added up. Convert them to the same unit.`,
    });
  }
  return { datapoint, value: sum(parts) };
}

/** A figure of the organisation that is no longer the sum of its parts. */
export interface AfdelingDifference {
  readonly datapoint: string;
  readonly sum: number;
  /** `null` when the organisation's figure is blank or no number. */
  readonly total: number | null;
}

/** The figures with parts whose sum is not what the organisation reports. */
export function afdelingDifferences(
  report: Report,
  { afdelingValues }: Parts,
): readonly AfdelingDifference[] {
  const summed = [...new Set(afdelingValues.map(({ datapoint }) => datapoint))];
  return summed.flatMap((datapoint) => {
    const value = report.datapoints.get(datapoint)?.cells[0]?.value;
    const total = typeof value === 'number' ? value : null;
    const ofParts = sum(afdelingValues.filter((part) => part.datapoint === datapoint));
    return total === null || rounded(total) !== ofParts ? [{ datapoint, sum: ofParts, total }] : [];
  });
}

function sum(parts: readonly AfdelingValue[]): number {
  return rounded(parts.reduce((total, { value }) => total + value, 0));
}

/** To the digits that Excel keeps, less the noise of adding: 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
