import { shownContent } from '../workbook/shown-value';
import type { Carrier, EnergyContent } from './energy-content';
import type { UsedSource } from './source';

type Dimension = 'energy' | 'volume' | 'mass' | 'rummeter';

interface Unit {
  readonly dimension: Dimension;
  /** Of the smallest unit of the dimension: kWh, litre, kg. */
  readonly size: number;
}

/** As they are written. A calorie is the international one. */
const UNITS = {
  kWh: { dimension: 'energy', size: 1 },
  MWh: { dimension: 'energy', size: 1000 },
  GWh: { dimension: 'energy', size: 1_000_000 },
  MJ: { dimension: 'energy', size: 1 / 3.6 },
  GJ: { dimension: 'energy', size: 1000 / 3.6 },
  TJ: { dimension: 'energy', size: 1_000_000 / 3.6 },
  Gcal: { dimension: 'energy', size: 1163 },
  m3: { dimension: 'volume', size: 1000 },
  l: { dimension: 'volume', size: 1 },
  kg: { dimension: 'mass', size: 1 },
  t: { dimension: 'mass', size: 1000 },
  rm: { dimension: 'rummeter', size: 1 },
} as const satisfies Record<string, Unit>;

export const UNIT_NAMES: readonly string[] = Object.keys(UNITS);

const BY_WORD = new Map<string, Unit>(
  Object.entries(UNITS).map(([name, unit]) => [name.toLowerCase(), unit]),
);

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['nm3', 'm3'],
  ['nm³', 'm3'],
  ['m³', 'm3'],
  ['liter', 'l'],
  ['litre', 'l'],
  ['ton', 't'],
  ['tons', 't'],
  ['tonne', 't'],
  ['rummeter', 'rm'],
]);

export function isUnit(word: string): boolean {
  return unitOf(word) !== undefined;
}

/**
 * How many of one unit a single one of another is, through the carrier's lower heating value where one is a unit of
 * energy and the other is not.
 *
 * @returns `undefined` for an unknown unit, or where there is no sourced heating value for the carrier.
 */
export function unitRatio(from: string, to: string, carrier: Carrier | undefined): number | undefined {
  const [one, other] = [unitOf(from), unitOf(to)];
  if (!one || !other) return undefined;
  if (one.dimension === other.dimension) return one.size / other.size;
  const [energy, otherEnergy] = [kwhIn(one, carrier), kwhIn(other, carrier)];
  return energy === undefined || otherEnergy === undefined ? undefined : energy / otherEnergy;
}

/** The heating values that {@link unitRatio} goes through; none between units that measure the same. */
export function usedHeatingValues(from: string, to: string, carrier: Carrier): readonly UsedSource[] {
  const units = [unitOf(from), unitOf(to)].filter((unit) => unit !== undefined);
  if (new Set(units.map(({ dimension }) => dimension)).size < 2) return [];
  return units.flatMap((unit) => {
    const content = contentFor(unit, carrier);
    return content ? [usedContent(carrier, content)] : [];
  });
}

function usedContent({ id, en }: Carrier, { kwh, unit, source }: EnergyContent): UsedSource {
  const shown = shownContent({ value: kwh });
  return {
    figure: {
      da: `Nedre brændværdi for ${id}: ${shown.da} kWh pr. ${unit}`,
      en: `Lower heating value of ${en}: ${shown.en} kWh per ${unit}`,
    },
    source,
  };
}

function unitOf(word: string): Unit | undefined {
  const written = word.trim().toLowerCase();
  return BY_WORD.get(OTHER_SPELLINGS.get(written) ?? written);
}

function kwhIn(unit: Unit, carrier: Carrier | undefined): number | undefined {
  if (unit.dimension === 'energy') return unit.size;
  const content = contentFor(unit, carrier);
  return content && (content.kwh * unit.size) / UNITS[content.unit].size;
}

/** The energy content that is measured as the unit is. */
function contentFor({ dimension }: Unit, carrier: Carrier | undefined): EnergyContent | undefined {
  return carrier?.contents.find(({ unit }) => UNITS[unit].dimension === dimension);
}
