import type { Text } from '../../workbook/text';
import type { Facts } from './facts';

/** When something is asked for, so that a person can be told why it is, or is not. */
export interface Condition {
  /** What must be so, as a main clause without a full stop: `Der er 50 eller flere ansatte`. */
  readonly text: Text;
  /** The datapoints it depends on. */
  readonly reads: readonly string[];
  readonly holds: (facts: Facts) => boolean;
}

function yes(datapoint: string, text: Text): Condition {
  return { text, reads: [datapoint], holds: (facts) => facts.isTrue(datapoint) };
}

function employeesFrom(least: number): Condition {
  return {
    text: { da: `Der er ${least} eller flere ansatte`, en: `There are ${least} or more employees` },
    reads: ['b1_employees'],
    holds: (facts) => (facts.number('b1_employees') ?? 0) >= least,
  };
}

/** A rule's `when` from a condition, with the datapoints it then also reads. */
export function whenever({ reads, holds }: Condition): {
  readonly when: (facts: Facts) => boolean;
  readonly whenReads: readonly string[];
} {
  return { when: holds, whenReads: reads };
}

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
