import { EVERY_DISCLOSURE, type Rule, type Severity } from './rule';

/** VSME's two modules: `basis` is B1–B11, `udvidet` is those and C1–C9. */
export const MODULES = ['basis', 'udvidet'] as const;
export type Module = (typeof MODULES)[number];

/** Which rules run, and how much each counts. */
export interface Profile {
  readonly module: Module;
  /** By rule id; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

export function rulesIn<Facts>(rules: readonly Rule<Facts>[], profile: Profile): readonly Rule<Facts>[] {
  const own = rules.filter(({ disclosure }) => belongsTo(disclosure, profile.module));
  return withSeverities(own, profile.severities);
}

/** The rules that are not turned off, each counting as it is said to. */
export function withSeverities<Facts>(
  rules: readonly Rule<Facts>[],
  severities: Profile['severities'] = {},
): readonly Rule<Facts>[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    return [severity === rule.severity ? rule : { ...rule, severity }];
  });
}

function belongsTo(disclosure: string, module: Module): boolean {
  return module === 'udvidet' || disclosure === EVERY_DISCLOSURE || !disclosure.startsWith('C');
}
