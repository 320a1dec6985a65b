import type { RuleCases } from './rule-case';

export const FREE_TEXT_CASES: RuleCases = {};
