import type { Text } from '../../workbook/text';

const WORDS: Readonly<Record<string, Text>> = {
  tCO2e: { da: 't CO₂e', en: 't CO₂e' },
  m3: { da: 'm³', en: 'm³' },
  hours: { da: 'timer', en: 'hours' },
  persons: { da: 'personer', en: 'persons' },
  'persons or FTE': { da: 'ansatte', en: 'employees' },
  count: { da: 'antal', en: 'number' },
  ratio: { da: 'kvinder pr. mand', en: 'women per man' },
  'per 200000 h': { da: 'pr. 200.000 timer', en: 'per 200,000 hours' },
  fraction: { da: '%', en: '%' },
  'metric tonnes (t)': { da: 'ton', en: 'tonnes' },
  'kilograms (kg)': { da: 'kg', en: 'kg' },
  'cubic meters (m3)': { da: 'm³', en: 'm³' },
  'hectares (ha)': { da: 'ha', en: 'ha' },
};

/** The unit as people read it: those of the catalogue are EFRAG's words. */
export function unitWords(unit: string | null): Text {
  if (unit === null) return { da: '', en: '' };
  const known = WORDS[unit];
  if (known) return known;
  const written = unit.replace('tCO2e', 't CO₂e');
  return { da: written.replace('/h', ' pr. time'), en: written.replace('/h', ' per hour') };
}
