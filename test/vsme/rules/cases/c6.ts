import type { RuleCases } from './rule-case';

export const C6_CASES: RuleCases = {};
