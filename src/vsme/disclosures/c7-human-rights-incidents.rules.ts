import type { VsmeRule } from '../rules/kinds';

export const C7_RULES: readonly VsmeRule[] = [];
