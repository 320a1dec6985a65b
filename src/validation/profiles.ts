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
  return rules.flatMap((rule) => {
    const severity = profile.severities?.[rule.id] ?? rule.severity;
    if (severity === 'off' || !belongsTo(rule.disclosure, profile.module)) return [];
    return [severity === rule.severity ? rule : { ...rule, severity }];
  });
}

function belongsTo(disclosure: string, module: Module): boolean {
  return module === 'udvidet' || disclosure === EVERY_DISCLOSURE || !disclosure.startsWith('C');
}
