import type { VsmeRule } from '../rules/kinds';

export const C6_RULES: readonly VsmeRule[] = [];
