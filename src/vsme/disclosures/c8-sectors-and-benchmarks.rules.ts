import type { VsmeRule } from '../rules/kinds';

export const C8_RULES: readonly VsmeRule[] = [];
