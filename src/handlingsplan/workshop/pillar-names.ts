import type { Text } from '../../workbook/text';
import type { Pillar } from '../configuration/configuration';

/** As AlmenKompas calls them. */
export const PILLAR_NAMES: Readonly<Record<Pillar, Text>> = {
  E: { da: 'Miljø', en: 'Environment' },
  S: { da: 'Sociale forhold', en: 'Social' },
  G: { da: 'Governance', en: 'Governance' },
};
