import type { RuleCases } from './rule-case';

export const C9_CASES: RuleCases = {};
