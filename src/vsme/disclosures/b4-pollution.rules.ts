import type { VsmeRule } from '../rules/kinds';

export const B4_RULES: readonly VsmeRule[] = [];
