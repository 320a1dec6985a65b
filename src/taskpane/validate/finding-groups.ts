import type { Finding } from '../../validation/finding';
import { SEVERITIES, type Severity } from '../../validation/rule';

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** `null`: every sheet. */
  readonly sheet: string | null;
  /** `null`: every disclosure. */
  readonly disclosure: string | null;
}

export const SHOW_ALL: FindingFilter = { severities: new Set(SEVERITIES), sheet: null, disclosure: null };

export interface FindingGroup {
  readonly disclosure: string;
  readonly findings: readonly Finding[];
}

/** The findings the filter lets through, by disclosure in the order they come, the gravest first in each group. */
export function groupFindings(findings: readonly Finding[], filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!lets(filter, finding)) continue;
    groups.set(finding.disclosure, [...(groups.get(finding.disclosure) ?? []), finding]);
  }
  return [...groups].map(([disclosure, found]) => ({
    disclosure,
    findings: found.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
  }));
}

function lets({ severities, sheet, disclosure }: FindingFilter, finding: Finding): boolean {
  return (
    severities.has(finding.severity) &&
    (sheet === null || finding.sheet === sheet) &&
    (disclosure === null || finding.disclosure === disclosure)
  );
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The sheets that have findings, in the order they come. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])))];
}

/** Tells findings apart across re-validations, so that focus and open details stay where they are. */
export function keyOf({ rule, datapoint, row, sheet, cell, message }: Finding): string {
  // A rule can say several things about the whole, which has no cell.
  return [rule, datapoint, row, sheet, cell ?? message.en].join('|');
}
