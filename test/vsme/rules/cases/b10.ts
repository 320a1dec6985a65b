import type { RuleCases } from './rule-case';

export const B10_CASES: RuleCases = {};
