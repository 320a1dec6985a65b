import type { Datapoint, Disclosure } from './datapoint';
import { B1 } from './disclosures/b1-basis-for-preparation';
import { B10 } from './disclosures/b10-pay-and-training';
import { B11 } from './disclosures/b11-corruption-and-bribery';
import { B2 } from './disclosures/b2-practices-and-policies';
import { B3 } from './disclosures/b3-energy-and-emissions';
import { B4 } from './disclosures/b4-pollution';
import { B5 } from './disclosures/b5-biodiversity';
import { B6 } from './disclosures/b6-water';
import { B7 } from './disclosures/b7-resources-and-waste';
import { B8 } from './disclosures/b8-workforce';
import { B9 } from './disclosures/b9-health-and-safety';
import { C1 } from './disclosures/c1-strategy';
import { C2 } from './disclosures/c2-practices-described';
import { C3 } from './disclosures/c3-targets-and-transition';
import { C4 } from './disclosures/c4-climate-risks';
import { C5 } from './disclosures/c5-further-workforce';
import { C6 } from './disclosures/c6-human-rights-policies';
import { C7 } from './disclosures/c7-human-rights-incidents';
import { C8 } from './disclosures/c8-sectors-and-benchmarks';
import { C9 } from './disclosures/c9-gender-diversity';
import { ENV, GEN, GOV, SOC } from './disclosures/free-text';
import { META } from './disclosures/meta';

/** Every disclosure, in the order of the standard. */
export const DISCLOSURES: readonly Disclosure[] = [
  META,
  GEN,
  ...[B1, B2, B3, B4, B5, B6, B7, B8, B9, B10, B11],
  ...[C1, C2, C3, C4, C5, C6, C7, C8, C9],
  ...[ENV, SOC, GOV],
];

/** Every datapoint, in the same order. */
export const DATAPOINTS: readonly Datapoint[] = DISCLOSURES.flatMap(({ datapoints }) => datapoints);
