import type { Area, SheetArea } from '../workbook/address';
import type { NamedAreas } from './named-areas';
import type { TemplateVersion } from './template-version';

/**
 * Rows below the overall status at which 1.2.0 has its boxes for classified or sensitive information. From 1.3.0
 * on each has a defined name: `template_checkbox_` and the key here, EFRAG's spelling kept.
 */
const ROWS_BELOW_STATUS: Readonly<Record<string, number>> = {
  introduction: 64,
  b1_other_undertakings_information: 9,
  b1_list_of_subsidiaries: 10,
  b1_certifications_or_labels: 11,
  b1_list_of_sites: 12,
  b2_practices_policies_and_future_initiatives: 13,
  b2_cooperative_specific_disclosures: 14,
  b3_total_energy_consumption: 17,
  b3_breakdown_of_energy_consumption: 18,
  b3_estimated_ghg_emissions: 19,
  b3_ghg_emission_intensity: 20,
  b4_pollution_of_air_water_and_soil: 21,
  b5_sites_in_biodiversity_sensitive_areas: 23,
  b5_biodiversity_land_use: 24,
  b6_water_withdrawal: 26,
  b6_water_consumption: 27,
  b7_description_of_circular_economy_principles: 29,
  b7_waste_generated: 30,
  b7_annual_mass_flow_of_materials: 31,
  b8_type_of_contract: 34,
  b8_gender: 35,
  b8_country_of_employment: 36,
  b8_turnover_rate: 37,
  b9_health_and_safety: 38,
  b10_remuneration_and_collective_bargaining: 40,
  b10_number_annual_training_hours_per_employee: 41,
  b11_convitions_and_fines_for_corruption_and_bribery: 43,
  c1_strategy_business_model_and_sustainability_initiatives: 46,
  c2_description_of_practices_policies_and_future_initiatives: 47,
  c3_ghg_reduction_targets: 50,
  c3_list_of_main_actions_to_achieve_targets: 51,
  c3_transition_plan: 52,
  c4_climate_risks: 53,
  c5_additional_workforce_characteristics: 55,
  c6_additional_own_workforce_information: 56,
  c7_severe_negative_human_rights_incidents: 57,
  c8_revenues_from_certain_activities: 60,
  c8_exclusion_from_eu_reference_benchmarks: 61,
  c9_gender_diversity_ratio: 62,
  entity_specific_environmental_disclosures: 65,
  entity_specific_social_disclosures: 66,
  entity_specific_governance_disclosures: 67,
};

const PREFIX = 'template_checkbox_';

/** The cell of every box this release has, by name without `template_checkbox_`. */
export function boxAreas(areas: NamedAreas, version: TemplateVersion): ReadonlyMap<string, SheetArea> {
  const boxes = new Map<string, SheetArea>();
  for (const [box, rows] of Object.entries(ROWS_BELOW_STATUS)) {
    const area = version === '1.2.0' ? belowStatus(areas, rows) : areas.find(PREFIX + box);
    if (typeof area === 'object') boxes.set(box, area);
  }
  return boxes;
}

function belowStatus(areas: NamedAreas, rows: number): SheetArea | undefined {
  const status = areas.find('template_overall_validation_status');
  if (typeof status === 'string') return undefined;
  const row = status.area.top + rows;
  const column = status.area.left + 1;
  const area: Area = { top: row, left: column, bottom: row, right: column };
  return { sheet: status.sheet, area };
}
