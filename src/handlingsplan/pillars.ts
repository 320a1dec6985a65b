import type { Text } from '../workbook/text';
import type { Pillar } from './configuration/configuration';

/** As AlmenKompas calls them. */
export const PILLAR_NAMES: Readonly<Record<Pillar, Text>> = {
  E: { da: 'Miljø', en: 'Environment' },
  S: { da: 'Sociale forhold', en: 'Social' },
  G: { da: 'Governance', en: 'Governance' },
};

/** The colours of the three on every sheet of Kompasark's. White can be read on the colour, and the colour on its tint. */
export const PILLAR_COLORS: Readonly<Record<Pillar, { readonly color: string; readonly tint: string }>> = {
  E: { color: '#2F6B52', tint: '#E6F0EB' },
  S: { color: '#7B4B5E', tint: '#F5EBEF' },
  G: { color: '#7A6233', tint: '#F4EFE3' },
};
