import type { VsmeRule } from '../rules/kinds';

export const B5_RULES: readonly VsmeRule[] = [];
