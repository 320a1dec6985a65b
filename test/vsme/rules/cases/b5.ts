import type { RuleCases } from './rule-case';

export const B5_CASES: RuleCases = {};
