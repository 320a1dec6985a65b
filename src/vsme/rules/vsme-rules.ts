import { B1_RULES } from '../disclosures/b1-basis-for-preparation.rules';
import { B1_CERTIFICATION_RULES } from '../disclosures/b1-certifications.rules';
import { B1_SITE_RULES } from '../disclosures/b1-sites.rules';
import { B1_UNDERTAKING_RULES } from '../disclosures/b1-undertaking.rules';
import { B3_EMISSION_RULES } from '../disclosures/b3-emissions.rules';
import { B3_ENERGY_RULES } from '../disclosures/b3-energy.rules';
import { META_RULES } from '../disclosures/meta.rules';
import type { VsmeRule } from './kinds';
import { LIST_RULES } from './list.rules';
import { TEMPLATE_RULES } from './template.rules';
import { VALUE_RULES } from './value.rules';

/** Every rule for a VSME workbook, in the order findings are shown. */
export const VSME_RULES: readonly VsmeRule[] = [
  ...META_RULES,
  ...B1_RULES,
  ...B1_UNDERTAKING_RULES,
  ...B1_SITE_RULES,
  ...B1_CERTIFICATION_RULES,
  ...B3_ENERGY_RULES,
  ...B3_EMISSION_RULES,
  ...VALUE_RULES,
  ...LIST_RULES,
  ...TEMPLATE_RULES,
];
