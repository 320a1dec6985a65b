import type { Report } from '../report';
import { SENSITIVE_BOXES } from '../rules/sensitive-data';

/** The datapoints a ticked box lets be left out: those it names, and the other columns of their tables. */
export function sensitiveDatapoints(report: Report): ReadonlySet<string> {
  const named = new Set([...SENSITIVE_BOXES].flatMap(([box, ids]) => (report.sensitive(box) ? ids : [])));
  const tables = new Set([...named].flatMap((id) => report.datapoints.get(id)?.datapoint.table ?? []));
  const beside = [...report.datapoints.values()].filter(
    ({ datapoint: { table } }) => table !== undefined && tables.has(table),
  );
  return new Set([...named, ...beside.map(({ datapoint }) => datapoint.id)]);
}
