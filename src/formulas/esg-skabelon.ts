import type { Source } from './source';

/** Erhvervsstyrelsen's Danish template of the voluntary standard for small and medium-sized enterprises (VSME). */
export const ESG_SKABELON: Source = {
  title: 'Erhvervsstyrelsen: ESG-skabelonen, version 3.1 (august 2025)',
  url: 'https://virksomhedsguiden.dk',
};
