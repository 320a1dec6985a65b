import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { Report } from '../report';
import type { VsmeRecords } from './vsme-records';

/**
 * SHA-256 (hexadecimal) of every answer, the user's own among them, and of what has been accepted. The same content
 * gives the same fingerprint in whatever program it was saved and wherever its cells and rows have moved. What the
 * template computes behind locks follows from the answers and is left out; fractions count with 12 digits.
 */
export async function contentFingerprint(
  report: Report,
  { acceptances, ownDatapoints }: Pick<VsmeRecords, 'acceptances' | 'ownDatapoints'>,
): Promise<string> {
  const answers = [...report.datapoints.values()]
    .filter(({ datapoint: { computed, constant } }) => computed?.locked !== true && constant !== true)
    .flatMap(({ datapoint: { id }, cells }) =>
      cells.flatMap(({ value }, index) => (value === null ? [] : [[id, index + 1, canonical(value)]])),
    );
  const decisions = acceptances
    .map(({ rule, datapoint, row, reason, name, date, value, message }) =>
      JSON.stringify([rule, datapoint, row ?? null, reason, name, date, value, message]),
    )
    .sort();
  const own = ownDatapoints
    .map(({ id, disclosure, label, unit, requirement, value = null, note }) =>
      JSON.stringify([
        id,
        disclosure,
        label,
        unit,
        requirement,
        value === null ? null : canonical(value),
        note,
      ]),
    )
    .sort();
  const content = new TextEncoder().encode(JSON.stringify([answers, decisions, own]));
  const digest = await crypto.subtle.digest('SHA-256', content);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Programs keep 15 digits of a figure that has 17, and do not agree on how they round the last. */
const DIGITS = 12;

function canonical(value: Exclude<CellValue, null>): string | number | boolean | readonly string[] {
  if (isCellError(value)) return [value.error];
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
}
