import type { ValidationResult } from './engine';
import type { AcceptedFinding, Finding } from './finding';

/** Somebody's decision to live with a finding, tied to the datapoint and not to the cell, which can move. */
export interface Acceptance {
  readonly rule: string;
  readonly datapoint: string;
  readonly row?: number;
  readonly reason: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
}

/** Moves the accepted findings to their own list, where they no longer count. A crashed rule cannot be accepted. */
export function accept(result: ValidationResult, acceptances: readonly Acceptance[]): ValidationResult {
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [...result.accepted];
  for (const finding of result.findings) {
    const acceptance = acceptances.find((candidate) => covers(candidate, finding));
    if (acceptance) {
      const { reason, name, date } = acceptance;
      accepted.push({ ...finding, reason, name, date });
    } else {
      open.push(finding);
    }
  }
  return { ...result, findings: open, accepted };
}

function covers(acceptance: Acceptance, finding: Finding): boolean {
  return (
    finding.origin === 'rule' &&
    acceptance.rule === finding.rule &&
    acceptance.datapoint === finding.datapoint &&
    acceptance.row === finding.row
  );
}
