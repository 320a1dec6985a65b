import type { RuleCases } from './rule-case';

export const C2_CASES: RuleCases = {};
