import type { VsmeRule } from '../rules/kinds';

export const B6_RULES: readonly VsmeRule[] = [];
