import type { VsmeRule } from '../rules/kinds';

export const C5_RULES: readonly VsmeRule[] = [];
