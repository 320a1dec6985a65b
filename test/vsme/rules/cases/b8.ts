import type { RuleCases } from './rule-case';

export const B8_CASES: RuleCases = {};
