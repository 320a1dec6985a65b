import type { VsmeRule } from '../rules/kinds';

export const C9_RULES: readonly VsmeRule[] = [];
