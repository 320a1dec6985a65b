import type { VsmeRule } from '../rules/kinds';

/** Texts that belong to no disclosure of their own, and the report as a whole. */
export const FREE_TEXT_RULES: readonly VsmeRule[] = [];
