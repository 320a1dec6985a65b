import type { RuleCases } from './rule-case';

export const C4_CASES: RuleCases = {};
