import type { VsmeRule } from '../rules/kinds';

export const C2_RULES: readonly VsmeRule[] = [];
