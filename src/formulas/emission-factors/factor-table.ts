import { BUILT_IN_FACTORS } from './built-in-factors';
import type { EmissionFactor } from './emission-factor';
import { carrierKey } from './factor-words';

/** Factors to look up in, by carrier and year. */
export class FactorTable {
  readonly #byCarrier = new Map<string, Map<number, EmissionFactor[]>>();

  constructor(factors: readonly EmissionFactor[]) {
    for (const factor of factors) {
      const carrier = carrierKey(factor.carrier);
      const byYear = this.#byCarrier.get(carrier) ?? new Map<number, EmissionFactor[]>();
      this.#byCarrier.set(carrier, byYear);
      const ofYear = byYear.get(factor.year);
      if (ofYear) ofYear.push(factor);
      else byYear.set(factor.year, [factor]);
    }
  }

  get carriers(): readonly string[] {
    return [...this.#byCarrier.keys()];
  }

  /** @param carrier as {@link carrierKey} spells it. */
  ofYear(carrier: string, year: number): readonly EmissionFactor[] {
    return this.#byCarrier.get(carrier)?.get(year) ?? [];
  }

  ofCarrier(carrier: string): readonly EmissionFactor[] {
    return [...(this.#byCarrier.get(carrier)?.values() ?? [])].flat();
  }
}

export const BUILT_IN_TABLE = new FactorTable(BUILT_IN_FACTORS);
