import { efragWord } from '../../vsme/rules/reading';
import type { Datapoint } from '../../vsme/datapoint';
import type { Report } from '../../vsme/report';
import { sameUnit, unitOf } from '../../vsme/units';
import type { Text } from '../../workbook/text';

const WORDS: Readonly<Record<string, Text>> = {
  tCO2e: { da: 't CO₂e', en: 't CO₂e' },
  m3: { da: 'm³', en: 'm³' },
  hours: { da: 'timer', en: 'hours' },
  persons: { da: 'personer', en: 'persons' },
  FTE: { da: 'årsværk', en: 'FTE' },
  'persons or FTE': { da: 'ansatte', en: 'employees' },
  count: { da: 'antal', en: 'number' },
  ratio: { da: 'kvinder pr. mand', en: 'women per man' },
  'per 200000 h': { da: 'pr. 200.000 timer', en: 'per 200,000 hours' },
  fraction: { da: '%', en: '%' },
  t: { da: 'ton', en: 'tonnes' },
  m2: { da: 'm²', en: 'm²' },
};

/** The unit as people read it: those of the catalogue are EFRAG's words. */
export function unitWords(unit: string | null): Text {
  if (unit === null) return { da: '', en: '' };
  const abbreviation = /\(([^()]+)\)$/.exec(unit)?.[1] ?? unit;
  const known = WORDS[abbreviation];
  if (known) return known;
  const written = abbreviation.replace('tCO2e', 't CO₂e');
  return { da: written.replace('/h', ' pr. time'), en: written.replace('/h', ' per hour') };
}

/** How employees are counted is chosen in a cell of its own. */
export const HEADS = 'persons or FTE';

/** As {@link unitOf}, and whether employees are counted as persons or in full-time equivalents. */
export function measuredIn(report: Report, datapoint: Datapoint): string | null {
  const unit = unitOf(report, datapoint, 1);
  if (unit !== HEADS) return unit;
  const chosen = report.datapoints.get('b1_empType');
  const word = chosen && efragWord(chosen.datapoint, chosen.cells[0]?.value ?? null);
  if (word === 'Headcount') return 'persons';
  return word === 'Full-time equivalent (FTE)' ? 'FTE' : HEADS;
}

/** Whether a unit that somebody wrote is this one: `ton CO2e` is `tCO2e`, `kr.` is `DKK`; `GJ` is not `MWh`. */
export function isUnit(unit: string, written: string): boolean {
  const { da, en } = unitWords(unit);
  const meant = written
    .normalize('NFKC')
    .trim()
    .replace(/^t(ons?|onnes?)?\s*CO2-?e(q|kv)?\.?/i, 'tCO2e')
    .replace(/^kr\.?(?=$|\/| pr)/i, 'DKK')
    .replace(/^(€|euro)(?=$|\/)/i, 'EUR');
  return [unit, da, en].some((spelling) => sameUnit(spelling, written) || sameUnit(spelling, meant));
}
