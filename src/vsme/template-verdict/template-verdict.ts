import type { AcceptedFinding, Finding } from '../../validation/finding';
import { formatCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { quotedValue } from '../../workbook/shown-value';
import { valueAt, type Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import type { Completeness } from '../completeness';
import { NamedAreas } from '../named-areas';
import type { Report } from '../report';
import { reasonsFor } from './reasons';
import { statusRows } from './status-rows';
import { passes, statusReader, type TemplateStatus } from './template-status';

export interface StatusCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly status: TemplateStatus;
}

/** What EFRAG's template says of one disclosure, beside what Kompasark says. */
export interface TemplateVerdict {
  readonly disclosure: string;
  readonly statuses: readonly StatusCell[];
  /** What the workbook itself shows, in its own language. */
  readonly says: Text;
  /** Whether the template lets it pass; `null` when its status cannot be read. */
  readonly passes: boolean | null;
  /** Whether Kompasark does: nothing is missing, and there is no error. */
  readonly ours: boolean;
  /** Why the two differ; none where they agree. */
  readonly reasons: readonly Text[];
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly completeness: readonly Completeness[];
}

/**
 * The template's own verdict on every disclosure that has a line on its contents sheet, in the order of the standard;
 * none in the Danish workbook, which has no such lines. The statuses are values of formulas: they are as old as the
 * file's last calculation.
 */
export function templateVerdicts(
  snapshot: Snapshot,
  report: Report,
  judged: Judged,
): readonly TemplateVerdict[] {
  if (report.template.kind !== 'vsme-efrag') return [];
  const read = statusReader(snapshot);
  return judged.completeness.flatMap((completeness) => {
    const { code } = completeness.disclosure;
    const statuses = statusCells(snapshot, report, code, read);
    if (statuses.length === 0) return [];
    const verdict = {
      disclosure: code,
      statuses,
      says: saidBy(statuses),
      passes: allPass(statuses),
      ours: isInOrder(completeness, judged),
    };
    return [{ ...verdict, reasons: reasonsFor(verdict, { snapshot, report, judged, completeness, read }) }];
  });
}

function statusCells(
  snapshot: Snapshot,
  { template }: Report,
  disclosure: string,
  read: (value: CellValue) => TemplateStatus,
): readonly StatusCell[] {
  const overall = new NamedAreas(snapshot).find('template_overall_validation_status');
  if (typeof overall === 'string') return [];
  const { sheet, area } = overall;
  return statusRows(disclosure, template.release).map((rows) => {
    const at = { row: area.top + rows, column: area.left };
    const value = valueAt(snapshot, sheet, at);
    return { sheet, cell: formatCell(at), value, status: read(value) };
  });
}

/** An error can also stand at a figure that the template calculates, which is none of the answers people give. */
function isInOrder({ disclosure, missing, wrong }: Completeness, { findings }: Judged): boolean {
  const hasError = findings.some(
    (finding) => finding.severity === 'error' && finding.disclosure === disclosure.code,
  );
  return missing.length === 0 && wrong.length === 0 && !hasError;
}

/** Where a disclosure has two lines, the one that complains says it; else the one that says anything. */
function saidBy(statuses: readonly StatusCell[]): Text {
  const telling =
    statuses.find(({ status }) => passes(status) !== true) ??
    statuses.find(({ status }) => status !== 'none') ??
    statuses[0];
  const value = telling?.value ?? null;
  return value === null || value === '' ? { da: '»-«', en: '“-”' } : quotedValue(value);
}

function allPass(statuses: readonly StatusCell[]): boolean | null {
  const verdicts = statuses.map(({ status }) => passes(status));
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}
