import type { VsmeRule } from '../rules/kinds';

export const B2_RULES: readonly VsmeRule[] = [];
