import type { RuleCases } from './rule-case';

export const C1_CASES: RuleCases = {};
