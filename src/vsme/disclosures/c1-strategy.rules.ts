import type { VsmeRule } from '../rules/kinds';

export const C1_RULES: readonly VsmeRule[] = [];
