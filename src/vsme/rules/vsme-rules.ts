import { B1_RULES } from '../disclosures/b1-basis-for-preparation.rules';
import { B1_CERTIFICATION_RULES } from '../disclosures/b1-certifications.rules';
import { B1_SITE_RULES } from '../disclosures/b1-sites.rules';
import { B1_UNDERTAKING_RULES } from '../disclosures/b1-undertaking.rules';
import { B3_EMISSION_RULES } from '../disclosures/b3-emissions.rules';
import { B3_ENERGY_RULES } from '../disclosures/b3-energy.rules';
import { B2_RULES } from '../disclosures/b2-practices-and-policies.rules';
import { B4_RULES } from '../disclosures/b4-pollution.rules';
import { B5_RULES } from '../disclosures/b5-biodiversity.rules';
import { B6_RULES } from '../disclosures/b6-water.rules';
import { B7_RULES } from '../disclosures/b7-resources-and-waste.rules';
import { B7_WASTE_RULES } from '../disclosures/b7-waste.rules';
import { B8_TURNOVER_RULES } from '../disclosures/b8-turnover.rules';
import { B8_RULES } from '../disclosures/b8-workforce.rules';
import { B9_RULES } from '../disclosures/b9-health-and-safety.rules';
import { B10_PAY_RULES } from '../disclosures/b10-pay.rules';
import { B10_TRAINING_RULES } from '../disclosures/b10-training.rules';
import { B11_RULES } from '../disclosures/b11-corruption-and-bribery.rules';
import { C1_RULES } from '../disclosures/c1-strategy.rules';
import { C2_RULES } from '../disclosures/c2-practices-described.rules';
import { C3_TARGET_RULES } from '../disclosures/c3-targets.rules';
import { C3_TRANSITION_PLAN_RULES } from '../disclosures/c3-transition-plan.rules';
import { C4_RULES } from '../disclosures/c4-climate-risks.rules';
import { C5_RULES } from '../disclosures/c5-further-workforce.rules';
import { C6_RULES } from '../disclosures/c6-human-rights-policies.rules';
import { C7_RULES } from '../disclosures/c7-human-rights-incidents.rules';
import { C8_RULES } from '../disclosures/c8-sectors-and-benchmarks.rules';
import { C9_RULES } from '../disclosures/c9-gender-diversity.rules';
import { FREE_TEXT_RULES } from '../disclosures/free-text.rules';
import { META_RULES } from '../disclosures/meta.rules';
import type { VsmeRule } from './kinds';
import { LIST_RULES } from './list.rules';
import { PRIVACY_RULES } from './privacy.rules';
import { TEMPLATE_RULES } from './template.rules';
import { VALUE_RULES } from './value.rules';

/** Every rule for a VSME workbook, in the order findings are shown. */
export const VSME_RULES: readonly VsmeRule[] = [
  ...META_RULES,
  ...B1_RULES,
  ...B1_UNDERTAKING_RULES,
  ...B1_SITE_RULES,
  ...B1_CERTIFICATION_RULES,
  ...B2_RULES,
  ...B3_ENERGY_RULES,
  ...B3_EMISSION_RULES,
  ...B4_RULES,
  ...B5_RULES,
  ...B6_RULES,
  ...B7_RULES,
  ...B7_WASTE_RULES,
  ...B8_RULES,
  ...B8_TURNOVER_RULES,
  ...B9_RULES,
  ...B10_PAY_RULES,
  ...B10_TRAINING_RULES,
  ...B11_RULES,
  ...C1_RULES,
  ...C2_RULES,
  ...C3_TARGET_RULES,
  ...C3_TRANSITION_PLAN_RULES,
  ...C4_RULES,
  ...C5_RULES,
  ...C6_RULES,
  ...C7_RULES,
  ...C8_RULES,
  ...C9_RULES,
  ...FREE_TEXT_RULES,
  ...VALUE_RULES,
  ...PRIVACY_RULES,
  ...LIST_RULES,
  ...TEMPLATE_RULES,
];
