import type { Text } from '../../workbook/text';
import type { Source } from '../source';

/** Carbon dioxide alone, or all greenhouse gases as carbon dioxide equivalents. The two are never added unmarked. */
export const GASES = ['CO2', 'CO2e'] as const;
export type Gas = (typeof GASES)[number];

/** The area of a factor for the whole country, and of a question that names none. */
export const DENMARK = 'DK';

/** What one unit of energy emits in one year, by one way of counting, and who says so. */
export interface EmissionFactor {
  /** The Danish word, as in the list of carriers; an organisation's own factors may name others. */
  readonly carrier: string;
  /** The unit the source states it for. */
  readonly unit: string;
  readonly year: number;
  /** A country, or the heating network or works it holds for. */
  readonly area: string;
  /** How it is counted, in words that a question can repeat; `''` where there is only one way. */
  readonly method: string;
  /** Kilograms per unit. */
  readonly kg: number;
  readonly gas: Gas;
  readonly source: Source;
  readonly note?: Text;
}
