import { finite, missing } from './formula-errors';
import type { Quantity } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';
import type { UsedSource } from './source';

/** Kroner for one euro: the central rate of ERM II since 1999. */
export const CENTRAL_RATE = 7.46038;

/**
 * What a rate in kroner for one euro can be. It also tells the two mistakes in stating it: kroner for 100 euro, as
 * Nationalbanken prints it, and euro for one krone.
 */
const POSSIBLE_RATES = { from: 1, to: 100 } as const;

const USED_CENTRAL_RATE: UsedSource = {
  figure: {
    da: 'Centralkurs i ERM II: 7,46038 kr. pr. euro',
    en: 'Central rate in ERM II: 7.46038 kroner for one euro',
  },
  source: {
    title: 'Danmarks Nationalbank, Valutakurser',
    url: 'https://www.nationalbanken.dk/da/vores-arbejde/stabile-priser-pengepolitik-og-dansk-oekonomi/valutakurser',
  },
  note: {
    da: 'Ingen bogføringskurs: revisor bruger normalt ultimokursen til balancen og årets gennemsnit til omsætningen.',
    en: 'Not a bookkeeping rate: an auditor normally uses the closing rate for the balance sheet and the year’s average for turnover.',
  },
};

/**
 * Kroner in euro. VSME paragraph 24(e) asks for turnover and balance sheet in the currency of the report; Erhvervsstyrelsen's
 * ESG-skabelon asks for euro.
 *
 * @param kroner an amount, which may be negative.
 * @param rate kroner for one euro; left out, the central rate.
 * @returns euro; `#N/A` for a blank amount, `#NUM!` for a rate that cannot be kroner for one euro.
 */
export function kronerInEuro(kroner: number | null, rate?: number): Result<number> {
  return exchanged(
    { value: kroner, name: { da: 'beløb_dkk', en: 'amount_dkk' } },
    rate,
    (amount, kronerPerEuro) => amount / kronerPerEuro,
  );
}

/**
 * Euro in kroner.
 *
 * @param euro an amount, which may be negative.
 * @param rate kroner for one euro; left out, the central rate.
 * @returns kroner; `#N/A` for a blank amount, `#NUM!` for a rate that cannot be kroner for one euro.
 */
export function euroInKroner(euro: number | null, rate?: number): Result<number> {
  return exchanged(
    { value: euro, name: { da: 'beløb_eur', en: 'amount_eur' } },
    rate,
    (amount, kronerPerEuro) => amount * kronerPerEuro,
  );
}

function exchanged(
  { value: amount, name }: Quantity,
  rate: number | undefined,
  exchange: (amount: number, rate: number) => number,
): Result<number> {
  if (amount === null) return missing(name);
  const kronerPerEuro = rate ?? CENTRAL_RATE;
  if (kronerPerEuro < POSSIBLE_RATES.from || kronerPerEuro > POSSIBLE_RATES.to) return noSuchRate();
  const answer = finite(exchange(amount, kronerPerEuro));
  return isFormulaError(answer) || rate !== undefined ? answer : { ...answer, sources: [USED_CENTRAL_RATE] };
}

function noSuchRate(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Kursen skal være kroner for 1 euro, omkring 7,46. Nationalbankens kurs er for 100 euro (746,04): divider den med 100.',
      en: 'The rate must be kroner for 1 euro, about 7.46. Nationalbanken’s rate is for 100 euro (746.04): divide it by 100.',
    },
  };
}
