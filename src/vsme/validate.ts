import { accept, type Acceptance, type ValueOf } from '../validation/acceptance';
import { DependencyIndex, reevaluate } from '../validation/dependency-index';
import { describe, evaluate, type Outcome, type ValidationResult } from '../validation/engine';
import type { Finding, Place, Workplace } from '../validation/finding';
import { rulesIn, type Module, type Profile } from '../validation/profiles';
import { isCellError } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import { DISCLOSURES } from './catalogue';
import { changedReads } from './changed-reads';
import type { BoundDatapoint, Report, Unbound } from './report';
import { planFix } from './rules/plan-fix';
import { Facts } from './rules/facts';
import { efragWord } from './rules/reading';
import type { VsmeRule } from './rules/kinds';
import { VSME_RULES } from './rules/vsme-rules';

export interface ValidateOptions {
  /** `auto`: what the workbook itself says in B1. */
  readonly module: Module | 'auto';
  readonly severities?: Profile['severities'];
  readonly acceptances?: readonly Acceptance[];
}

/** A result that can be brought up to date after an edit without running every rule again. */
export interface ReportValidation extends ValidationResult {
  readonly module: Module;
  readonly report: Report;
  readonly outcomes: readonly Outcome<Facts>[];
}

const READERS = new DependencyIndex(VSME_RULES);

/** Every finding of a bound workbook, with places and, where the cells can be written, fixes. */
export function validateReport(report: Report, options: ValidateOptions): ReportValidation {
  const facts = new Facts(report);
  return resultOf(report, options, (rules) => evaluate(rules, facts));
}

/**
 * The same as {@link validateReport} on the report after an edit, but only the rules that read a changed cell run
 * again. Where more than contents changed, as when rows were inserted, every rule does.
 */
export function revalidateReport(
  previous: ReportValidation,
  report: Report,
  options: ValidateOptions,
): ReportValidation {
  const changed = changedReads(previous.report, report);
  if (changed === null) return validateReport(report, options);
  const facts = new Facts(report);
  const concerned = READERS.rulesFor(changed);
  return resultOf(report, options, (rules) => reevaluate(rules, previous.outcomes, facts, concerned));
}

function resultOf(
  report: Report,
  { module: wanted, severities, acceptances = [] }: ValidateOptions,
  run: (rules: readonly VsmeRule[]) => readonly Outcome<Facts>[],
): ReportValidation {
  const module = wanted === 'auto' ? moduleOf(report) : wanted;
  const outcomes = run(rulesIn(VSME_RULES, { module, ...(severities && { severities }) }));
  const result = accept(describe(outcomes, workplaceOf(report)), acceptances, valueIn(report));
  return { ...result, findings: inStandardOrder(result.findings), module, report, outcomes };
}

const STANDARD_ORDER = new Map(DISCLOSURES.map(({ code }, index) => [code, index]));

/** By disclosure as the standard has them; those of one disclosure stay as the rules found them. */
function inStandardOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ disclosure }: Finding): number => STANDARD_ORDER.get(disclosure) ?? DISCLOSURES.length;
  return findings.toSorted((a, b) => place(a) - place(b));
}

/** What the workbook says of itself in B1; `basis` until it says otherwise. */
export function moduleOf(report: Report): Module {
  const bound = report.datapoints.get('b1_module');
  const chosen = bound && efragWord(bound.datapoint, bound.cells[0]?.value ?? null);
  return typeof chosen === 'string' && /^\s*option b\b/i.test(chosen) ? 'udvidet' : 'basis';
}

/** What the cell of a finding holds, as an acceptance keeps it. */
export function valueIn({ datapoints }: Report): ValueOf {
  return ({ datapoint, row = 1 }) => {
    const value = datapoints.get(datapoint)?.cells[row - 1]?.value ?? null;
    return value === null ? '' : isCellError(value) ? value.error : String(value);
  };
}

function workplaceOf(report: Report): Workplace {
  return {
    locate: (datapoint, row) => placeOf(report, datapoint, row),
    plan: (fix) => planFix(report, fix),
  };
}

/** As it is printed in the workbook, whatever its language; else what the catalogue calls the answer. */
function questionOf(known: BoundDatapoint | Unbound | undefined, printed: string | null): Text | null {
  return printed === null ? (known?.datapoint.label ?? null) : { da: printed, en: printed };
}

function placeOf({ datapoints, unbound }: Report, id: string, row = 1): Place {
  const bound = datapoints.get(id);
  const cell = bound?.cells[row - 1];
  const known = bound ?? unbound.get(id);
  return {
    sheet: cell?.sheet ?? null,
    cell: cell?.cell ?? null,
    question: questionOf(known, bound?.printedQuestion(row) ?? null),
    disclosure: known?.disclosure ?? '-',
    paragraph: known?.datapoint.paragraph ?? '-',
  };
}
