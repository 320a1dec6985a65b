import type { Text } from '../workbook/text';

/** Where a figure comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A figure from outside the workbook that an answer rests on: an emission factor, a rate, the limits of a scale. */
export interface UsedSource {
  /** The figure with its unit: `Emissionsfaktor for naturgas 2023: 2,2627 kg CO2 pr. m3`. */
  readonly figure: Text;
  readonly source: Source;
  readonly note?: Text;
}
