import type { RuleCases } from './rule-case';

export const B9_CASES: RuleCases = {};
