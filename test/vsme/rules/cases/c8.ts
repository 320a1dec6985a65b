import type { RuleCases } from './rule-case';

export const C8_CASES: RuleCases = {};
