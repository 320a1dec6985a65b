/**
 * The boxes on the contents sheet that mark a part as classified or sensitive (VSME 24(b)), by name without
 * `template_checkbox_`, with the datapoints that must not be filled when the box is ticked: they would be
 * published when the workbook is converted.
 */
const BOXES = {
  introduction: ['g_intro'],
  b1_other_undertakings_information: [
    'b1_basisReporting',
    'b1_legalForm',
    'b1_legalFormOther',
    'b1_nace',
    'b1_assets',
    'b1_turnover',
    'b1_employees',
    'b1_empPeriodMethod',
    'b1_empType',
    'b1_country',
  ],
  b1_list_of_subsidiaries: ['b1_sub_name', 'b1_sub_address'],
  b1_certifications_or_labels: ['b1_certText'],
  b1_list_of_sites: ['b1_site_address', 'b1_site_postal', 'b1_site_city', 'b1_site_country'],
  b2_practices_policies_and_future_initiatives: ['b2_topics', 'b2_public', 'b2_target'],
  b2_cooperative_specific_disclosures: ['b2_coopParticipation', 'b2_coopInvestment', 'b2_coopLimits'],
  b3_total_energy_consumption: ['b3_totalEnergy'],
  b3_breakdown_of_energy_consumption: [
    'b3_elRen',
    'b3_elNon',
    'b3_selfRen',
    'b3_selfNon',
    'b3_fuelRen',
    'b3_fuelNon',
  ],
  b3_estimated_ghg_emissions: ['b3_scope1', 'b3_scope2lb', 'b3_scope2mb', 'b3_s3cat'],
  b3_ghg_emission_intensity: ['b3_int12lb', 'b3_int123lb'],
  b4_pollution_of_air_water_and_soil: [
    'b4_public',
    'b4_url',
    'b4_pollutant',
    'b4_air',
    'b4_water',
    'b4_soil',
  ],
  b5_sites_in_biodiversity_sensitive_areas: ['b5_siteId', 'b5_area'],
  b5_biodiversity_land_use: ['b5_landTotal', 'b5_landSealed', 'b5_landOn', 'b5_landOff'],
  b6_water_withdrawal: ['b6_withdrawal', 'b6_stress'],
  b6_water_consumption: ['b6_discharge'],
  b7_description_of_circular_economy_principles: ['b7_circ', 'b7_circText'],
  b7_waste_generated: ['b7_wasteType', 'b7_wasteRecycled', 'b7_wasteDisposal'],
  b7_annual_mass_flow_of_materials: ['b7_matName', 'b7_matQty'],
  b8_type_of_contract: ['b8_permanent'],
  b8_gender: ['b8_male', 'b8_female', 'b8_other', 'b8_notReported'],
  b8_country_of_employment: ['b8_country', 'b8_countryEmp'],
  b8_turnover_rate: ['b8_left', 'b8_begin', 'b8_end'],
  b9_health_and_safety: ['b9_accidents', 'b9_fatalities'],
  b10_remuneration_and_collective_bargaining: ['b10_minWage', 'b10_payMale', 'b10_payFemale', 'b10_cbCount'],
  b10_number_annual_training_hours_per_employee: [
    'b10_trainMale',
    'b10_trainFemale',
    'b10_trainOther',
    'b10_trainNotRep',
  ],
  b11_convitions_and_fines_for_corruption_and_bribery: ['b11_convictions', 'b11_fines'],
  c1_strategy_business_model_and_sustainability_initiatives: [
    'c1_products',
    'c1_markets',
    'c1_relations',
    'c1_strategy',
  ],
  c2_description_of_practices_policies_and_future_initiatives: ['c2_desc', 'c2_targetDesc', 'c2_senior'],
  c3_ghg_reduction_targets: [
    'c3_baseYear',
    'c3_targetYear',
    'c3_s1Base',
    'c3_s1Target',
    'c3_s2lbBase',
    'c3_s2lbTarget',
  ],
  c3_list_of_main_actions_to_achieve_targets: ['c3_actions'],
  c3_transition_plan: ['c3_planText', 'c3_planYear'],
  c4_climate_risks: ['c4_hazards', 'c4_exposure', 'c4_horizons', 'c4_adaptation', 'c4_adverse'],
  c5_additional_workforce_characteristics: ['c5_mgmtMale', 'c5_mgmtFemale', 'c5_selfEmployed', 'c5_temps'],
  c6_additional_own_workforce_information: ['c6_policy', 'c6_complaint', 'c6_otherText'],
  c7_severe_negative_human_rights_incidents: [
    'c7_incidents',
    'c7_valueChain',
    'c7_otherText',
    'c7_actions',
    'c7_valueChainText',
  ],
  c8_revenues_from_certain_activities: [
    'c8_weapons',
    'c8_tobacco',
    'c8_coal',
    'c8_oil',
    'c8_gas',
    'c8_chemicals',
  ],
  c8_exclusion_from_eu_reference_benchmarks: ['c8_bmCoal', 'c8_bmOil', 'c8_bmGas', 'c8_bmPower'],
  c9_gender_diversity_ratio: ['c9_female', 'c9_male'],
  entity_specific_environmental_disclosures: ['e_otherEnv'],
  entity_specific_social_disclosures: ['s_otherSoc'],
  entity_specific_governance_disclosures: ['g_otherGov'],
} as const satisfies Record<string, readonly string[]>;

export type SensitiveBox = keyof typeof BOXES;

export const SENSITIVE_BOXES: ReadonlyMap<SensitiveBox, readonly string[]> = new Map(
  Object.entries(BOXES) as [SensitiveBox, readonly string[]][],
);

const READ_PREFIX = 'sensitive:';

/** How a rule declares that it reads a box. */
export function sensitiveRead(box: SensitiveBox): string {
  return READ_PREFIX + box;
}
