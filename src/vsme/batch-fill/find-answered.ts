import { UserError } from '../../workbook/user-error';
import { knownDatapoint } from '../fill';
import { nearest } from '../nearest';
import type { BoundDatapoint, Report } from '../report';

/** `b1_nace[2]` → the datapoint as it is written, and which of its rows. */
export function splitTarget(text: string): { readonly written: string; readonly row?: number } {
  const [, written = '', row] = /^(.*)\[\s*([1-9]\d{0,6})\s*\]\s*$/s.exec(text) ?? [];
  return row === undefined ? { written: text.trim() } : { written: written.trim(), row: Number(row) };
}

/**
 * The datapoint that is meant by an id, a defined name, or its Danish or English label.
 *
 * @throws {UserError} `unknown-datapoint`, `datapoint-not-in-workbook`, `label-not-unique`
 */
export function findAnswered(report: Report, written: string): BoundDatapoint {
  const labelled = withLabel(report, written);
  const [only, ...others] = labelled;
  if (others.length > 0) {
    const ids = labelled.map(({ datapoint: { id } }) => id);
    throw new UserError('label-not-unique', {
      da: `»${written}« kan være ${ids.join(' eller ')}. Skriv det id, der menes.`,
      en: `“${written}” may be ${ids.join(' or ')}. Write the id that is meant.`,
    });
  }
  const found = only ?? knownDatapoint(report, written);
  if (found) return found;
  const near = nearest(written, [...report.datapoints.values()].flatMap(calledInFiles));
  throw new UserError('unknown-datapoint', {
    da: `Der er intet datapunkt »${written}«.${near.length > 0 ? ` Mener du ${near.join(' eller ')}?` : ''}`,
    en: `There is no datapoint “${written}”.${near.length > 0 ? ` Do you mean ${near.join(' or ')}?` : ''}`,
  });
}

/** Whether a heading is a datapoint, be it one that this workbook has no cell for. */
export function namesDatapoint(report: Report, heading: string): boolean {
  const { written } = splitTarget(heading);
  try {
    return withLabel(report, written).length > 0 || knownDatapoint(report, written) !== null;
  } catch (lost) {
    if (lost instanceof UserError) return true;
    throw lost;
  }
}

function calledInFiles({ datapoint: { id, label }, name }: BoundDatapoint): readonly string[] {
  return name === null ? [id, label.da] : [id, name, label.da];
}

function withLabel({ datapoints }: Report, written: string): readonly BoundDatapoint[] {
  const wanted = plain(written);
  return [...datapoints.values()].filter(({ datapoint: { label } }) =>
    [label.da, label.en].some((one) => plain(one) === wanted),
  );
}

function plain(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
