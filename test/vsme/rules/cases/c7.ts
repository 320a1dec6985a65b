import type { RuleCases } from './rule-case';

export const C7_CASES: RuleCases = {};
