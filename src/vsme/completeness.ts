import { DISCLOSURES } from './catalogue';
import type { Disclosure } from './datapoint';
import type { BoundDatapoint, Report } from './report';
import { answerKind, readAnswer } from './rules/reading';
import { SENSITIVE_BOXES } from './rules/sensitive-data';

/** How far a disclosure has been filled in. */
export interface Completeness {
  readonly disclosure: Disclosure;
  /** Answers that people give, the template's own figures left out. */
  readonly total: number;
  readonly filled: number;
  /** Ids of the answers that are always asked for, are blank, and are not marked as sensitive. */
  readonly missing: readonly string[];
}

/** Per disclosure that has answers in this workbook, in the order of the standard. A table column counts as one answer. */
export function completenessOf(report: Report): readonly Completeness[] {
  const sensitive = sensitiveDatapoints(report);
  return DISCLOSURES.flatMap((disclosure) => {
    const asked = disclosure.datapoints.flatMap(({ id }) => {
      const bound = report.datapoints.get(id);
      return bound && !bound.datapoint.computed && !bound.datapoint.constant ? [bound] : [];
    });
    if (asked.length === 0) return [];
    return [
      {
        disclosure,
        total: asked.length,
        filled: asked.filter(isFilled).length,
        missing: asked
          .filter((bound) => isAlwaysAsked(bound) && !isFilled(bound))
          .map(({ datapoint }) => datapoint.id)
          .filter((id) => !sensitive.has(id)),
      },
    ];
  });
}

/** An empty tick box is a no: it is filled when ticked and never missing. */
function isFilled({ datapoint, cells }: BoundDatapoint): boolean {
  const kind = answerKind(datapoint);
  return cells.some(({ value }) => {
    const { meaning } = readAnswer(kind, value);
    return meaning !== null && !(kind === 'tick-box' && meaning === false);
  });
}

function isAlwaysAsked({ datapoint }: BoundDatapoint): boolean {
  const { requirement, condition, answer, type } = datapoint;
  return requirement === 'skal' && !condition && answer !== 'tick-box' && type !== 'flags';
}

function sensitiveDatapoints(report: Report): ReadonlySet<string> {
  return new Set([...SENSITIVE_BOXES].flatMap(([box, ids]) => (report.sensitive(box) ? ids : [])));
}
