import type { Text } from '../workbook/text';
import type { AcceptedFinding, Finding, Workplace } from './finding';
import { EVERY_DISCLOSURE, isUnchecked, type Problem, type Rule } from './rule';

/** What one rule said about one workbook, before it is known where the datapoints stand. */
export interface Outcome<Facts> {
  readonly rule: Rule<Facts>;
  readonly relevant: boolean;
  readonly problems: readonly Problem[];
  readonly unchecked: readonly Text[];
  /** The rule failed: neither its silence nor its problems can be trusted. */
  readonly crash?: Error;
}

export interface NotChecked {
  readonly rule: string;
  readonly reason: Text;
}

/** Every rule is in exactly one of: findings (or accepted), passed, notRelevant; notChecked can stand beside findings. */
export interface ValidationResult {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Ids of the rules that looked at everything and found nothing. */
  readonly passed: readonly string[];
  readonly notRelevant: readonly string[];
  readonly notChecked: readonly NotChecked[];
}

/** Runs every rule over the facts and says where its problems stand. */
export function validate<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  workplace: Workplace,
): ValidationResult {
  return describe(evaluate(rules, facts), workplace);
}

export function evaluate<Facts>(rules: readonly Rule<Facts>[], facts: Facts): readonly Outcome<Facts>[] {
  return rules.map((rule) => outcomeOf(rule, facts));
}

function outcomeOf<Facts>(rule: Rule<Facts>, facts: Facts): Outcome<Facts> {
  try {
    if (rule.when && !rule.when(facts)) return { rule, relevant: false, problems: [], unchecked: [] };
    const results = [...rule.check(facts)];
    return {
      rule,
      relevant: true,
      problems: results.filter((result): result is Problem => !isUnchecked(result)),
      unchecked: results.filter(isUnchecked).map(({ unchecked }) => unchecked),
    };
  } catch (thrown) {
    const crash = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { rule, relevant: true, problems: [], unchecked: [], crash };
  }
}

/** Turns outcomes into findings with places and fixes in the workbook as it is now. */
export function describe<Facts>(outcomes: readonly Outcome<Facts>[], workplace: Workplace): ValidationResult {
  const silent = outcomes.filter(({ problems, crash }) => problems.length === 0 && !crash);
  return {
    findings: outcomes.flatMap((outcome) => findingsOf(outcome, workplace)),
    accepted: [],
    passed: silent
      .filter(({ relevant, unchecked }) => relevant && unchecked.length === 0)
      .map(({ rule }) => rule.id),
    notRelevant: silent.filter(({ relevant }) => !relevant).map(({ rule }) => rule.id),
    notChecked: outcomes.flatMap(({ rule, unchecked }) =>
      unchecked.map((reason) => ({ rule: rule.id, reason })),
    ),
  };
}

function findingsOf<Facts>(outcome: Outcome<Facts>, workplace: Workplace): Finding[] {
  const { rule, problems, crash } = outcome;
  if (crash) return [crashFinding(rule, crash, workplace)];
  return problems.map((problem) => {
    const { fix: wanted, ...said } = problem;
    const place = workplace.locate(problem.datapoint, problem.row);
    const own = rule.disclosure === EVERY_DISCLOSURE ? place : rule;
    const fix = wanted && workplace.plan(wanted);
    return {
      ...said,
      ...(fix && { fix }),
      rule: rule.id,
      severity: problem.severity ?? rule.severity,
      disclosure: own.disclosure,
      paragraph: own.paragraph,
      sheet: place.sheet,
      cell: place.cell,
      question: place.question,
      help: rule.help,
      origin: 'rule',
    };
  });
}

function crashFinding<Facts>(rule: Rule<Facts>, crash: Error, workplace: Workplace): Finding {
  const datapoint = rule.reads[0] ?? rule.id;
  const { sheet, cell, question, disclosure, paragraph } = workplace.locate(datapoint);
  const everywhere = rule.disclosure === EVERY_DISCLOSURE;
  return {
    rule: rule.id,
    severity: 'error',
    disclosure: everywhere ? disclosure : rule.disclosure,
    paragraph: everywhere ? paragraph : rule.paragraph,
    datapoint,
    sheet,
    cell,
    question,
    message: {
      da: `Reglen ${rule.id} kunne ikke køre (${crash.message}). Den har derfor ikke kontrolleret noget.`,
      en: `Rule ${rule.id} could not run (${crash.message}). It has therefore checked nothing.`,
    },
    help: {
      da: `Det er en fejl i Kompasark og ikke i projektmappen. Kontrollér selv »${rule.title.da}«, og meld fejlen.`,
      en: `This is a defect in Kompasark, not in the workbook. Check “${rule.title.en}” yourself, and report the defect.`,
    },
    origin: 'crash',
  };
}
