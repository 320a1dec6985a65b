import type { RuleCases } from './rule-case';

export const C5_CASES: RuleCases = {};
