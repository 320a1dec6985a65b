import type { VsmeRule } from '../rules/kinds';

export const C4_RULES: readonly VsmeRule[] = [];
