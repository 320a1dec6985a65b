import type { RuleCases } from './rule-case';

export const B4_CASES: RuleCases = {};
