import type { SensitiveBox } from '../../rules/sensitive-data';

/** A part of the report that may be left out as confidential, and the disclosure it belongs to in EFRAG's list. */
export interface OmittedPart {
  readonly danish: string;
  readonly disclosure: string;
  readonly box: SensitiveBox;
}

/** The parts EFRAG has a box for, but for the free texts, which nobody need fill. */
export const OMITTED_PARTS: readonly OmittedPart[] = [
  {
    danish: 'B1 Virksomhedens grundoplysninger',
    disclosure: 'B1 – Basis for preparation',
    box: 'b1_other_undertakings_information',
  },
  { danish: 'B1 Datterselskaber', disclosure: 'B1 – Basis for preparation', box: 'b1_list_of_subsidiaries' },
  {
    danish: 'B1 Certifikater og mærker',
    disclosure: 'B1 – Basis for preparation',
    box: 'b1_certifications_or_labels',
  },
  { danish: 'B1 Lokationer', disclosure: 'B1 – Basis for preparation', box: 'b1_list_of_sites' },
  {
    danish: 'B2 Indsatser og politikker',
    disclosure:
      'B2 – Practices, policies and future initiatives for transitioning towards a more sustainable economy',
    box: 'b2_practices_policies_and_future_initiatives',
  },
  {
    danish: 'B2 Særligt for kooperativer',
    disclosure:
      'B2 – Practices, policies and future initiatives for transitioning towards a more sustainable economy',
    box: 'b2_cooperative_specific_disclosures',
  },
  {
    danish: 'B3 Samlet energiforbrug',
    disclosure: 'B3 – Energy and greenhouse gas emissions',
    box: 'b3_total_energy_consumption',
  },
  {
    danish: 'B3 Fordeling af energiforbruget',
    disclosure: 'B3 – Energy and greenhouse gas emissions',
    box: 'b3_breakdown_of_energy_consumption',
  },
  {
    danish: 'B3 Udledning af CO2e',
    disclosure: 'B3 – Energy and greenhouse gas emissions',
    box: 'b3_estimated_ghg_emissions',
  },
  {
    danish: 'B3 CO2e-intensitet',
    disclosure: 'B3 – Energy and greenhouse gas emissions',
    box: 'b3_ghg_emission_intensity',
  },
  {
    danish: 'B4 Forurening',
    disclosure: 'B4 – Pollution of air, water and soil',
    box: 'b4_pollution_of_air_water_and_soil',
  },
  {
    danish: 'B5 Lokationer ved følsom natur',
    disclosure: 'B5 – Biodiversity',
    box: 'b5_sites_in_biodiversity_sensitive_areas',
  },
  { danish: 'B5 Arealforbrug', disclosure: 'B5 – Biodiversity', box: 'b5_biodiversity_land_use' },
  { danish: 'B6 Vandudtag', disclosure: 'B6 – Water', box: 'b6_water_withdrawal' },
  { danish: 'B6 Vandforbrug', disclosure: 'B6 – Water', box: 'b6_water_consumption' },
  {
    danish: 'B7 Cirkulær økonomi',
    disclosure: 'B7 – Resource use, circular economy and waste management',
    box: 'b7_description_of_circular_economy_principles',
  },
  {
    danish: 'B7 Affald',
    disclosure: 'B7 – Resource use, circular economy and waste management',
    box: 'b7_waste_generated',
  },
  {
    danish: 'B7 Materialer',
    disclosure: 'B7 – Resource use, circular economy and waste management',
    box: 'b7_annual_mass_flow_of_materials',
  },
  {
    danish: 'B8 Kontrakttyper',
    disclosure: 'B8 – Workforce – General characteristics',
    box: 'b8_type_of_contract',
  },
  { danish: 'B8 Køn', disclosure: 'B8 – Workforce – General characteristics', box: 'b8_gender' },
  {
    danish: 'B8 Lande',
    disclosure: 'B8 – Workforce – General characteristics',
    box: 'b8_country_of_employment',
  },
  {
    danish: 'B8 Medarbejderomsætning',
    disclosure: 'B8 – Workforce – General characteristics',
    box: 'b8_turnover_rate',
  },
  {
    danish: 'B9 Arbejdsmiljø',
    disclosure: 'B9 – Workforce – Health and safety',
    box: 'b9_health_and_safety',
  },
  {
    danish: 'B10 Løn og overenskomst',
    disclosure: 'B10 – Workforce – Remuneration, collective bargaining and training',
    box: 'b10_remuneration_and_collective_bargaining',
  },
  {
    danish: 'B10 Uddannelsestimer',
    disclosure: 'B10 – Workforce – Remuneration, collective bargaining and training',
    box: 'b10_number_annual_training_hours_per_employee',
  },
  {
    danish: 'B11 Domme og bøder',
    disclosure: 'B11 – Convictions and fines for corruption and bribery',
    box: 'b11_convitions_and_fines_for_corruption_and_bribery',
  },
  {
    danish: 'C1 Strategi og forretningsmodel',
    disclosure: 'C1 – Strategy: Business Model and Sustainability – Related Initiatives',
    box: 'c1_strategy_business_model_and_sustainability_initiatives',
  },
  {
    danish: 'C2 Beskrivelse af politikker',
    disclosure:
      'C2 – Description of practices, policies and future initiatives for transitioning towards a more sustainable economy',
    box: 'c2_description_of_practices_policies_and_future_initiatives',
  },
  {
    danish: 'C3 Reduktionsmål',
    disclosure: 'C3 – GHG reduction targets and climate transition',
    box: 'c3_ghg_reduction_targets',
  },
  {
    danish: 'C3 Handlinger',
    disclosure: 'C3 – GHG reduction targets and climate transition',
    box: 'c3_list_of_main_actions_to_achieve_targets',
  },
  {
    danish: 'C3 Omstillingsplan',
    disclosure: 'C3 – GHG reduction targets and climate transition',
    box: 'c3_transition_plan',
  },
  { danish: 'C4 Klimarisici', disclosure: 'C4 – Climate risks', box: 'c4_climate_risks' },
  {
    danish: 'C5 Ledelse, selvstændige og vikarer',
    disclosure: 'C5 – Additional (general) workforce characteristics',
    box: 'c5_additional_workforce_characteristics',
  },
  {
    danish: 'C6 Menneskerettighedspolitik',
    disclosure: 'C6 – Additional own workforce information - Human rights policies and processes',
    box: 'c6_additional_own_workforce_information',
  },
  {
    danish: 'C7 Alvorlige hændelser',
    disclosure: 'C7 – Severe negative human rights incidents',
    box: 'c7_severe_negative_human_rights_incidents',
  },
  {
    danish: 'C8 Indtægter fra visse sektorer',
    disclosure: 'C8 – Revenues from certain sectors and exclusion from EU reference benchmarks',
    box: 'c8_revenues_from_certain_activities',
  },
  {
    danish: 'C8 EU-benchmarks',
    disclosure: 'C8 – Revenues from certain sectors and exclusion from EU reference benchmarks',
    box: 'c8_exclusion_from_eu_reference_benchmarks',
  },
  {
    danish: 'C9 Kønsfordeling i ledelsesorganet',
    disclosure: 'C9 – Gender diversity ratio in the governance body',
    box: 'c9_gender_diversity_ratio',
  },
];
