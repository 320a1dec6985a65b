import type { VsmeRule } from '../rules/kinds';

export const B7_RULES: readonly VsmeRule[] = [];
