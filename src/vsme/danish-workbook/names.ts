import type { SensitiveBox } from '../rules/sensitive-data';

/** TRUE when the report covers the comprehensive module too. */
export const ADVANCED_MODULE = 'kompasark.udvidet';

/** The list of JA and NEJ. */
export const TRUTH_LIST = 'kompasark.ja_nej';

/** The name of the cell that says whether a part is left out as confidential. */
export function boxName(box: SensitiveBox): string {
  return `template_checkbox_${box}`;
}
