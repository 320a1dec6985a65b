import type { RuleCases } from './rule-case';

export const B6_CASES: RuleCases = {};
