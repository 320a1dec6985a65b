import type { RuleCases } from './rule-case';

export const B7_CASES: RuleCases = {};
