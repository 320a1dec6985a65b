import type { RuleCases } from './rule-case';

export const B2_CASES: RuleCases = {};
