import type { Source } from './source';

/** The energy in one unit of a fuel, lower heating value. */
export interface EnergyContent {
  readonly unit: FuelUnit;
  readonly kwh: number;
  readonly source: Source;
}

/** `rm` is a rummeter: a cubic metre of loose or stacked fuel, air included. */
export type FuelUnit = 'm3' | 'l' | 'kg' | 't' | 'rm';

/** What energy is delivered as. Those without contents are only ever measured in units of energy. */
export interface Carrier {
  /** The Danish word, which is what cells and settings hold. */
  readonly id: string;
  readonly en: string;
  /** Other words for it, in lower case. */
  readonly aliases: readonly string[];
  readonly contents: readonly EnergyContent[];
}

export const HB2016: Source = {
  title: 'HBemo, Håndbog for Energikonsulenter HB2016, afsnit 9.3.1 (mærket »Historisk«)',
  url: 'https://hbemo.dk/haandbog-for-energikonsulenter-hb2016-2018/vejledende-tekniske-anvisninger-i-tabelform/braendsel/braendvaerdier-og-co2-emissionsfaktorer',
};
export const STAT_GL: Source = {
  title: 'Grønlands Statistik, Metode og beregningsfaktorer 2020',
  url: 'https://stat.gl/publ/da/EN/202202/metoder/Metode%20og%20beregningsfaktorer.htm',
};

function contents(source: Source, kwh: Partial<Record<FuelUnit, number>>): readonly EnergyContent[] {
  return Object.entries(kwh).map(([unit, amount]) => ({ unit: unit as FuelUnit, kwh: amount, source }));
}

export const CARRIERS: readonly Carrier[] = [
  { id: 'el', en: 'electricity', aliases: ['elektricitet', 'strøm'], contents: [] },
  { id: 'fjernvarme', en: 'district heating', aliases: [], contents: [] },
  { id: 'fjernkøling', en: 'district cooling', aliases: [], contents: [] },
  { id: 'naturgas', en: 'natural gas', aliases: ['gas'], contents: contents(HB2016, { m3: 11 }) },
  { id: 'ledningsgas', en: 'grid gas', aliases: [], contents: [] },
  { id: 'bygas', en: 'town gas', aliases: [], contents: contents(HB2016, { m3: 5.9 }) },
  { id: 'biogas', en: 'biogas', aliases: [], contents: contents(HB2016, { m3: 6.39 }) },
  {
    id: 'fyringsgasolie',
    en: 'heating oil',
    aliases: ['fyringsolie', 'gasolie'],
    contents: contents(HB2016, { l: 10.1, kg: 11.9 }),
  },
  { id: 'fuelolie', en: 'fuel oil', aliases: [], contents: contents(HB2016, { l: 11.1, kg: 11.3 }) },
  { id: 'petroleum', en: 'kerosene', aliases: [], contents: contents(HB2016, { l: 9.7, t: 12_080 }) },
  { id: 'flaskegas', en: 'bottled gas', aliases: ['lpg'], contents: contents(HB2016, { t: 12_800 }) },
  { id: 'diesel', en: 'diesel', aliases: ['dieselolie'], contents: contents(STAT_GL, { l: 9.7717 }) },
  { id: 'benzin', en: 'petrol', aliases: ['gasoline'], contents: contents(STAT_GL, { l: 9.0033 }) },
  { id: 'koks', en: 'coke', aliases: [], contents: contents(HB2016, { t: 8140 }) },
  { id: 'kul', en: 'coal', aliases: [], contents: contents(HB2016, { t: 7360 }) },
  { id: 'affald', en: 'waste', aliases: [], contents: contents(HB2016, { t: 2917 }) },
  { id: 'træpiller', en: 'wood pellets', aliases: [], contents: contents(HB2016, { t: 4861, rm: 3208 }) },
  { id: 'træflis', en: 'wood chips', aliases: ['flis'], contents: contents(HB2016, { t: 2600, rm: 780 }) },
  { id: 'halm', en: 'straw', aliases: [], contents: contents(HB2016, { t: 4028 }) },
  { id: 'halmpiller', en: 'straw pellets', aliases: [], contents: contents(HB2016, { t: 4440 }) },
  // A stacked, a forest and a boxed rummeter of firewood differ by almost half.
  {
    id: 'brænde (stablet)',
    en: 'firewood (stacked)',
    aliases: [],
    contents: contents(HB2016, { rm: 2200 }),
  },
  { id: 'brænde (skov)', en: 'firewood (forest)', aliases: [], contents: contents(HB2016, { rm: 1700 }) },
  { id: 'brænde (kasse)', en: 'firewood (box)', aliases: [], contents: contents(HB2016, { rm: 1200 }) },
];

const BY_WORD: ReadonlyMap<string, Carrier> = new Map(
  CARRIERS.flatMap((carrier) =>
    [carrier.id, carrier.en, ...carrier.aliases].map((word): [string, Carrier] => [word, carrier]),
  ),
);

/** The carrier by its Danish or English word or an alias, upper and lower case alike. */
export function findCarrier(word: string): Carrier | undefined {
  return BY_WORD.get(word.trim().toLowerCase());
}
