import type { Text } from '../../workbook/text';
import { ENVIRONMENT_HELP } from './environment';
import { GENERAL_HELP } from './general';
import { SOCIAL_HELP } from './social';

const HELP: Readonly<Record<string, Text>> = { ...GENERAL_HELP, ...ENVIRONMENT_HELP, ...SOCIAL_HELP };

/** What a question means and where the answer is found, in our own words; `undefined` where its label says it. */
export function helpFor(datapoint: string): Text | undefined {
  return HELP[datapoint];
}
