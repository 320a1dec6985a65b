import type { Text } from '../../workbook/text';
import { HB2016 } from '../energy-content';
import { DENMARK, type EmissionFactor } from './emission-factor';
import { BR18 } from './factor-sources';

type Described = Omit<EmissionFactor, 'year' | 'kg' | 'area'> & { readonly area?: string };

/** The figures of one source, year by year; for all of Denmark unless it says another area. */
export function series(
  described: Described,
  byYear: Readonly<Record<number, number>>,
): readonly EmissionFactor[] {
  return Object.entries(byYear).map(([year, kg]) => ({
    area: DENMARK,
    ...described,
    year: Number(year),
    kg,
  }));
}

const FOR_LABELS: Text = {
  da: 'Beregnet landsgennemsnit til energimærkning, ikke en årsdeklaration.',
  en: 'A computed national average for energy labelling, not a declaration for the year.',
};
const LIFE_CYCLE: Text = {
  da: 'Livscyklustal til bygnings-LCA og fremskrivning; ikke til scope 1 og 2.',
  en: 'A life cycle figure for building LCA and projection; not for scope 1 and 2.',
};

/** The national averages that energy labels are computed with. */
export const ENERGY_LABELS = {
  method: 'energimærkning',
  gas: 'CO2',
  source: HB2016,
  note: FOR_LABELS,
} as const;

/** Of electricity, heat and gas in buildings, forecast. */
export const BUILDING_LCA = {
  unit: 'kWh',
  method: 'BR18 LCA',
  gas: 'CO2e',
  source: BR18,
  note: LIFE_CYCLE,
} as const;

export const COPENHAGEN = 'København (HOFOR)';
