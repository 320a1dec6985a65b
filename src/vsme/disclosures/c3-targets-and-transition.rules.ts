import type { VsmeRule } from '../rules/kinds';

export const C3_RULES: readonly VsmeRule[] = [];
