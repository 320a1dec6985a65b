import type { VsmeRule } from '../rules/kinds';

export const B11_RULES: readonly VsmeRule[] = [];
