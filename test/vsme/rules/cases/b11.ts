import type { RuleCases } from './rule-case';

export const B11_CASES: RuleCases = {};
