import type { VsmeRule } from '../rules/kinds';

export const B10_RULES: readonly VsmeRule[] = [];
