import { HAS_CLIMATE_RISKS, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';
import { tickedWhenFilled } from '../rules/table-kinds';

const C4 = { disclosure: 'C4', severity: 'error', paragraph: '57' } as const;

export const C4_RULES: readonly VsmeRule[] = [
  required({
    ...C4,
    id: 'C4-01',
    source: 'EFRAG L540-L543; ESG-skabelonen: skal',
    title: { da: 'Klimarisici skal beskrives helt', en: 'Climate risks must be described in full' },
    help: {
      da: 'Beskriv risiciene, hvor udsat og sårbar organisationen er, tidshorisonterne, og svar på, om klimatilpasning er sat i gang. Den danske projektmappe sætter teksterne sammen af sine egne felter: udfyld dem.',
      en: 'Describe the risks, how exposed and sensitive the organisation is and the time horizons, and answer whether adaptation has been started. The Danish workbook puts the texts together from fields of its own: fill those.',
    },
    datapoints: ['c4_hazards', 'c4_exposure', 'c4_horizons', 'c4_adaptation'],
    expected: {
      da: 'et svar, når der er fundet klimarisici',
      en: 'an answer when climate risks are identified',
    },
    unlessSensitive: 'c4_climate_risks',
    ...whenever(HAS_CLIMATE_RISKS),
  }),
  tickedWhenFilled({
    ...C4,
    id: 'C4-02',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Beskrevne klimarisici kræver svaret, at der er fundet nogen',
      en: 'Described climate risks need the answer that some are identified',
    },
    help: {
      da: 'Markér, at der er fundet klimarisici, eller ryd beskrivelserne.',
      en: 'Tick that climate risks are identified, or clear the descriptions.',
    },
    box: 'c4_has',
    filled: ['c4_hazards', 'c4_exposure', 'c4_horizons', 'c4_adaptation', 'c4_adverse'],
    what: { da: 'Mindst ét felt om klimarisici', en: 'At least one field on climate risks' },
  }),
];
