import { shownContent } from '../workbook/shown-value';
import type { Text } from '../workbook/text';
import type { UsedSource } from './source';

/** The steps of the scale, the best first. */
export const ENERGY_LABELS = ['A2020', 'A2015', 'A2010', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type EnergyLabel = (typeof ENERGY_LABELS)[number];

export type BuildingUse = 'boliger' | 'erhverv';

/** The most a step allows: `fixed` + `byArea` / heated area, in kWh/m² a year. G has no limit. */
interface Limit {
  readonly fixed: number;
  readonly byArea: number;
}
type Scale = Readonly<Record<Exclude<EnergyLabel, 'G'>, Limit>>;

/** The scale of 1 July 2018, which HBemo still lists as the one in force. */
const SCALES: Readonly<Record<BuildingUse, Scale>> = {
  boliger: {
    A2020: { fixed: 27, byArea: 0 },
    A2015: { fixed: 30, byArea: 1000 },
    A2010: { fixed: 52.5, byArea: 1650 },
    B: { fixed: 70, byArea: 2200 },
    C: { fixed: 110, byArea: 3200 },
    D: { fixed: 150, byArea: 4200 },
    E: { fixed: 190, byArea: 5200 },
    F: { fixed: 240, byArea: 6500 },
  },
  erhverv: {
    A2020: { fixed: 33, byArea: 0 },
    A2015: { fixed: 41, byArea: 1000 },
    A2010: { fixed: 71.3, byArea: 1650 },
    B: { fixed: 95, byArea: 2200 },
    C: { fixed: 135, byArea: 3200 },
    D: { fixed: 175, byArea: 4200 },
    E: { fixed: 215, byArea: 5200 },
    F: { fixed: 265, byArea: 6500 },
  },
};

/** The labels of older scales as HBemo converts those of 2012; the A of 2008 was the present A2010. */
const OLDER_LABELS: ReadonlyMap<string, EnergyLabel> = new Map([
  ['A1', 'A2015'],
  ['A2', 'A2010'],
  ['A', 'A2010'],
]);

const USES: ReadonlyMap<string, BuildingUse> = new Map([
  ['boliger', 'boliger'],
  ['bolig', 'boliger'],
  ['housing', 'boliger'],
  ['homes', 'boliger'],
  ['erhverv', 'erhverv'],
  ['business', 'erhverv'],
  ['commercial', 'erhverv'],
]);

const NAMES: Readonly<Record<BuildingUse, Text>> = {
  boliger: { da: 'boliger', en: 'housing' },
  erhverv: { da: 'erhverv', en: 'business' },
};

/** A label as it is written, `a 2015` too, or one of an older scale; `undefined` when there is no such label. */
export function findLabel(word: string): EnergyLabel | undefined {
  const written = word.replace(/\s/g, '').toUpperCase();
  return ENERGY_LABELS.find((label) => label === written) ?? OLDER_LABELS.get(written);
}

export function findBuildingUse(word: string): BuildingUse | undefined {
  return USES.get(word.trim().toLowerCase());
}

export function isAtLeast(label: EnergyLabel, worst: EnergyLabel): boolean {
  return ENERGY_LABELS.indexOf(label) <= ENERGY_LABELS.indexOf(worst);
}

/** The most a label allows in kWh/m² a year; `undefined` for G, which has no limit. */
export function limitOf(label: EnergyLabel, area: number, use: BuildingUse): number | undefined {
  if (label === 'G') return undefined;
  const { fixed, byArea } = SCALES[use][label];
  return fixed + byArea / area;
}

/** The limit that decided a label: its own, and for G the one of F that is exceeded. */
export function usedLimit(label: EnergyLabel, use: BuildingUse): UsedSource {
  const limited = label === 'G' ? 'F' : label;
  const { fixed, byArea } = SCALES[use][limited];
  const [from, divided] = [shownContent({ value: fixed }), shownContent({ value: byArea })];
  const da = byArea === 0 ? from.da : `${from.da} + ${divided.da} / areal`;
  const en = byArea === 0 ? from.en : `${from.en} + ${divided.en} / area`;
  return {
    figure: {
      da: `Energimærkeskala 2018, ${NAMES[use].da}: ${limited} til og med ${da} kWh/m² pr. år`,
      en: `Energy label scale 2018, ${NAMES[use].en}: ${limited} up to ${en} kWh/m² a year`,
    },
    source: {
      title: 'HBemo, Energimærkeskala, Omregningstabeller',
      url: 'https://www.hbemo.dk/vaerktoejer-og-tabeller/energimaerkeskala/omregningstabeller',
    },
    note: {
      da: 'Grænsen er med: omregningstabellen bruger ≤. En ny EU-skala kan ændre grænserne.',
      en: 'The limit is included: the conversion table uses ≤. A new EU scale may change the limits.',
    },
  };
}
