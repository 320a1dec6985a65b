import type { Datapoint } from '../datapoint';
import type { Report } from '../report';

/** Lists that stand in the cell's own validation; their words are the same in every release of the template. */
const INLINE_LISTS: Readonly<Record<string, readonly string[]>> = {
  b1_module: ['Option A (Basic Module only)', 'Option B (Basic Module and Comprehensive Module)'],
  b1_basisReporting: [
    'Sustainability report prepared on an individual basis',
    'Sustainability report prepared on a consolidated basis',
  ],
  b1_empType: ['Headcount', 'Full-time equivalent (FTE)'],
};

/** Whether the answer is taken from a list that this product knows of. */
export function hasList({ id, list }: Datapoint): boolean {
  return list !== undefined || id in INLINE_LISTS;
}

/** The allowed values, exactly as the template spells them; `null` when the workbook's list was not read. */
export function allowedValues(report: Report, { id, list, words }: Datapoint): readonly string[] | null {
  const read = list === undefined ? null : report.enums(list);
  return read ?? words?.all ?? INLINE_LISTS[id] ?? null;
}

/** Waste codes carry exactly four leading spaces in the list: trimming breaks them. */
export function mayHaveOuterSpaces({ id }: Datapoint): boolean {
  return id === 'b7_wasteType';
}
