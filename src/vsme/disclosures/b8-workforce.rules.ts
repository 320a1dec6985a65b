import type { VsmeRule } from '../rules/kinds';

export const B8_RULES: readonly VsmeRule[] = [];
