import { anyOf, both, box, chosen, employeesFrom, given, not, yes, type Condition } from './condition';
import { SENSITIVE_BOXES, sensitiveRead } from './sensitive-data';
import { kilogramsPer } from './waste';

export { whenever } from './condition';

/** VSME 40; the overview of the ESG-skabelon says »over 50«, its own page 50 or more. */
export const FROM_50_EMPLOYEES = employeesFrom(50);
/** VSME 42(b); the ESG-skabelon says »over 150«. */
export const FROM_150_EMPLOYEES = employeesFrom(150);

export const HAS_PRACTICES = yes('b2_has', {
  da: 'Der findes praksisser, politikker eller initiativer',
  en: 'There are practices, policies or initiatives',
});
export const HAS_SENSITIVE_SITES = yes('b5_hasSites', {
  da: 'Der er lokationer i eller nær følsomme naturområder',
  en: 'There are sites in or near biodiversity-sensitive areas',
});
export const HAS_WATER_PROCESSES = yes('b6_hasProcess', {
  da: 'Der er processer med et væsentligt vandforbrug',
  en: 'There are processes that consume significant water',
});
export const HAS_MATERIAL_FLOWS = yes('b7_hasMaterials', {
  da: 'Virksomheden er i en sektor med væsentlige materialestrømme',
  en: 'The undertaking is in a sector with significant material flows',
});
export const EMPLOYS_IN_SEVERAL_COUNTRIES = yes('b8_multiCountry', {
  da: 'Der er ansættelseskontrakter i flere lande',
  en: 'There are employment contracts in more than one country',
});
/** Until the number is given, nobody knows. */
export const EMPLOYS_OTHER_GENDERS: Condition = {
  text: { da: 'Der er ansatte af andet køn', en: 'There are employees of other gender' },
  reads: ['b8_other'],
  holds: (facts) => facts.number('b8_other') !== 0,
  instead: () => ({ da: 'der er ingen', en: 'there are none' }),
};
export const HAS_CONVICTIONS_OR_FINES = yes('b11_has', {
  da: 'Der er domme eller bøder i året',
  en: 'There are convictions or fines in the period',
});
export const HAS_STRATEGY = yes('c1_hasStrategy', {
  da: 'Strategien har bæredygtige elementer',
  en: 'The strategy has sustainability elements',
});
export const HAS_TARGETS = yes('c3_hasTargets', {
  da: 'Der er sat mål for udledningen',
  en: 'Reduction targets are set',
});
export const HAS_CLIMATE_RISKS = yes('c4_has', {
  da: 'Der er fundet klimarisici',
  en: 'Climate risks are identified',
});
export const HAS_RIGHTS_POLICY = yes('c6_policy', {
  da: 'Der er en politik for menneskerettigheder',
  en: 'There is a human rights policy',
});
export const HAS_RIGHTS_INCIDENTS = yes('c7_incidents', {
  da: 'Der er bekræftede hændelser blandt egne ansatte',
  en: 'There are confirmed incidents in the own workforce',
});
export const HAS_SECTOR_REVENUE = yes('c8_has', {
  da: 'Der er indtægter fra de nævnte sektorer',
  en: 'There is revenue from the listed sectors',
});
export const HAS_GOVERNANCE_BODY = yes('c9_has', {
  da: 'Der er et ledelsesorgan',
  en: 'There is a governance body',
});
export const REPEATS_PREVIOUS_REPORT = yes('g_prevUnchanged', {
  da: 'Rapporten henviser til uændrede oplysninger fra året før',
  en: 'The report refers to unchanged disclosures of the previous period',
});
/** Up to 1.1.1 there are no boxes: the list itself is where a person says what is left out, `None` included. */
export const LEAVES_SOMETHING_OUT: Condition = {
  text: { da: 'Noget er markeret som fortroligt', en: 'Something is ticked as sensitive' },
  reads: [...SENSITIVE_BOXES.keys()].map(sensitiveRead),
  holds: ({ report }) =>
    report.boxes.size === 0 || [...report.boxes.keys()].some((name) => report.sensitive(name)),
  instead: () => ({ da: 'ingen boks er markeret', en: 'no box is ticked' }),
};
export const IS_CONSOLIDATED = chosen('b1_basisReporting', /consolidated/i, {
  da: 'Rapporten er konsolideret',
  en: 'The report is consolidated',
});
export const HAS_OTHER_LEGAL_FORM = chosen('b1_legalForm', /^other/i, {
  da: 'Virksomhedsformen er »anden«',
  en: 'The legal form is “other”',
});
export const IS_COOPERATIVE = chosen('b1_legalForm', /^cooperative$/i, {
  da: 'Virksomheden er et kooperativ',
  en: 'The undertaking is a cooperative',
});
export const HAS_CERTIFICATION = yes('b1_hasCert', {
  da: 'Der er opnået en certificering eller et mærke',
  en: 'A certification or label has been obtained',
});
export const COVERS_TOPICS = anyOf('b2_topics', {
  da: 'Mindst ét emne er dækket af en praksis, politik eller indsats',
  en: 'At least one topic is covered by a practice, policy or initiative',
});
export const PRACTICES_HAVE_TARGETS = both(
  HAS_PRACTICES,
  anyOf('b2_target', { da: 'Mindst én politik har mål', en: 'At least one policy has targets' }),
);
export const KNOWS_ENERGY_BREAKDOWN = yes('b3_hasBreakdown', {
  da: 'Energiforbruget kan fordeles',
  en: 'The energy consumption can be broken down',
});
export const GIVES_MARKET_BASED = given('b3_scope2mb', {
  da: 'Markedsbaseret scope 2 er oplyst',
  en: 'Market-based Scope 2 is given',
});
export const DISCLOSES_SCOPE_3 = yes('b3_hasScope3', {
  da: 'Scope 3 oplyses',
  en: 'Scope 3 is disclosed',
});
export const DISCLOSES_SCOPE_3_MARKET_BASED = both(DISCLOSES_SCOPE_3, GIVES_MARKET_BASED);
const GIVES_TURNOVER = given('b1_turnover', { da: 'Omsætningen er oplyst', en: 'The turnover is given' });
const WITHOUT_SCOPE_3 = not(
  DISCLOSES_SCOPE_3,
  { da: 'Scope 3 oplyses ikke', en: 'Scope 3 is not disclosed' },
  { da: 'det gør det', en: 'it is' },
);
export const INTENSITY_OF_SCOPES_1_2 = both(GIVES_TURNOVER, WITHOUT_SCOPE_3);
export const INTENSITY_OF_SCOPES_1_2_MARKET_BASED = both(INTENSITY_OF_SCOPES_1_2, GIVES_MARKET_BASED);
export const INTENSITY_OF_SCOPES_1_3 = both(GIVES_TURNOVER, DISCLOSES_SCOPE_3);
export const INTENSITY_OF_SCOPES_1_3_MARKET_BASED = both(INTENSITY_OF_SCOPES_1_3, GIVES_MARKET_BASED);
export const REPORTS_POLLUTION = yes('b4_required', {
  da: 'Forurening indberettes allerede efter lov eller miljøledelsessystem',
  en: 'Pollution is already reported by law or an environmental management system',
});
export const POLLUTION_IS_PUBLIC = yes('b4_public', {
  da: 'Oplysningerne om forurening er allerede offentlige',
  en: 'The information on pollution is already public',
});
export const REPORTS_POLLUTION_HERE = both(
  REPORTS_POLLUTION,
  not(
    POLLUTION_IS_PUBLIC,
    { da: 'Oplysningerne er ikke offentlige andre steder', en: 'The information is not public elsewhere' },
    { da: 'det er de', en: 'it is' },
  ),
);
export const APPLIES_CIRCULAR_PRINCIPLES = yes('b7_circ', {
  da: 'Der anvendes cirkulære principper',
  en: 'Circular economy principles are applied',
});
export const MEASURES_WASTE_AS_MASS: Condition = {
  text: {
    da: 'Mindst én slags affald er opgjort i kg eller ton',
    en: 'At least one kind of waste is in kg or tonnes',
  },
  reads: ['b7_wasteUnit'],
  holds: (facts) =>
    facts.filledRows('b7_wasteUnit').some((row) => kilogramsPer(facts.text('b7_wasteUnit', row)) !== null),
  instead: () => ({ da: 'det er ingen', en: 'none is' }),
};
export const HAS_SCOPE_3_TARGETS = both(HAS_TARGETS, DISCLOSES_SCOPE_3);
/** EFRAG's workbook decides it from the NACE codes, and Kompasark's own rule checks it. */
export const HAS_HIGH_CLIMATE_IMPACT = yes('c3_highImpact', {
  da: 'Virksomheden er i en sektor med høj klimapåvirkning',
  en: 'The undertaking is in a high climate impact sector',
});
export const ADOPTED_PLAN = chosen('c3_planStatus', /already/i, {
  da: 'Omstillingsplanen er vedtaget',
  en: 'The transition plan is adopted',
});
export const HAS_TRANSITION_PLAN = both(HAS_HIGH_CLIMATE_IMPACT, ADOPTED_PLAN);
export const PLANNED_PLAN = chosen('c3_planStatus', /planned/i, {
  da: 'Omstillingsplanen er på vej',
  en: 'The transition plan is on its way',
});
export const PLANS_TRANSITION_PLAN = both(HAS_HIGH_CLIMATE_IMPACT, PLANNED_PLAN);
export const LACKS_TRANSITION_PLAN = both(
  HAS_HIGH_CLIMATE_IMPACT,
  not(
    ADOPTED_PLAN,
    { da: 'Omstillingsplanen er ikke vedtaget', en: 'The transition plan is not adopted' },
    { da: 'det er den', en: 'it is' },
  ),
);
export const POLICY_COVERS_MORE = box('c6_content', 6, {
  da: '»Andet« er markeret i politikkens indhold',
  en: '“Other” is ticked in the content of the policy',
});
export const HAS_OTHER_INCIDENTS = box('c7_types', 5, {
  da: '»Andet« er markeret blandt hændelserne',
  en: '“Other” is ticked among the incidents',
});
export const HAS_VALUE_CHAIN_INCIDENTS = yes('c7_valueChain', {
  da: 'Der er bekræftede hændelser i værdikæden',
  en: 'There are confirmed incidents in the value chain',
});
