import type { ValidationResult } from './engine';
import type { AcceptedFinding, Finding } from './finding';

/**
 * Somebody's decision to live with a finding, tied to the datapoint and not to the cell, which can move. It holds for
 * exactly what was accepted: when the value or what is said of it changes, the finding returns.
 */
export interface Acceptance {
  readonly rule: string;
  readonly datapoint: string;
  readonly row?: number | undefined;
  readonly reason: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  /** What the cell held, as text. */
  readonly value: string;
  /** What the finding said, in Danish. */
  readonly message: string;
}

/** What the cell of a finding holds, as text; empty when it is blank or there is none. */
export type ValueOf = (finding: Finding) => string;

/** The acceptance of a finding as it stands. */
export function acceptanceOf(
  finding: Finding,
  valueOf: ValueOf,
  signed: Pick<Acceptance, 'reason' | 'name' | 'date'>,
): Acceptance {
  const { rule, datapoint, row, message } = finding;
  return {
    rule,
    datapoint,
    ...(row !== undefined && { row }),
    ...signed,
    value: valueOf(finding),
    message: message.da,
  };
}

/** Moves the accepted findings to their own list, where they no longer count. A crashed rule cannot be accepted. */
export function accept(
  result: ValidationResult,
  acceptances: readonly Acceptance[],
  valueOf: ValueOf,
): ValidationResult {
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [...result.accepted];
  for (const finding of result.findings) {
    const acceptance = acceptances.find((candidate) => covers(candidate, finding, valueOf));
    if (acceptance) {
      const { reason, name, date } = acceptance;
      accepted.push({ ...finding, reason, name, date });
    } else {
      open.push(finding);
    }
  }
  return { ...result, findings: open, accepted };
}

function covers(acceptance: Acceptance, finding: Finding, valueOf: ValueOf): boolean {
  return (
    finding.origin === 'rule' &&
    acceptance.rule === finding.rule &&
    acceptance.datapoint === finding.datapoint &&
    acceptance.row === finding.row &&
    acceptance.message === withExcelLineEnds(finding.message.da) &&
    acceptance.value === withExcelLineEnds(valueOf(finding))
  );
}

/** An acceptance has been kept in a cell, where lines end with LF. */
function withExcelLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
