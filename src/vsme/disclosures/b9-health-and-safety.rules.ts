import type { VsmeRule } from '../rules/kinds';

export const B9_RULES: readonly VsmeRule[] = [];
