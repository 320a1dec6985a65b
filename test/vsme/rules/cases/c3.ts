import type { RuleCases } from './rule-case';

export const C3_CASES: RuleCases = {};
