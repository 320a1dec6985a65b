import type { EnumName } from '../../datapoint';
import { COUNTRIES } from './countries';
import { NACE } from './nace';
import { OMITTED_PARTS } from './omitted-parts';
import { POLLUTANTS } from './pollutants';
import { WASTE } from './waste';

/** What people choose in the Danish workbook, and the word of EFRAG's list that it means. */
export type Words = readonly (readonly [danish: string, efrag: string])[];

const MASS: Words = [
  ['kg', 'kilograms (kg)'],
  ['ton', 'metric tonnes (t)'],
];

/** The Danish words by EFRAG's list. */
export const LISTS: Readonly<Partial<Record<EnumName, Words>>> = {
  enum_ListIdentifier: [
    ['CVR (som EUID)', 'EU ID'],
    ['LEI', 'LEI'],
    ['DUNS', 'DUNS'],
    ['PermID', 'PermID'],
  ],
  enum_list_options: [
    ['Basismodul', 'Option A (Basic Module only)'],
    ['Basismodul og Udvidet modul', 'Option B (Basic Module and Comprehensive Module)'],
  ],
  enum_ListLegalForms: [
    ['Aktie- eller anpartsselskab (A/S, ApS)', 'private limited liability undertaking'],
    ['Enkeltmandsvirksomhed', 'sole proprietorship'],
    ['Interessentskab eller kommanditselskab (I/S, K/S)', 'partnership'],
    ['Andelsselskab eller forening med fælles eje', 'cooperative'],
    ['Anden form (skriv den nedenfor)', 'other (please specify the legal form in the row below)'],
  ],
  enum_employee_methodology: [
    ['Ved periodens slutning', 'At the end of the reporting period'],
    ['Gennemsnit over perioden', 'As an average across the reporting period'],
  ],
  enum_ImplementationStatus: [
    ['En omstillingsplan er vedtaget', 'A transition plan has already been adopted'],
    [
      'En omstillingsplan er på vej, men ikke vedtaget',
      'Adoption of a transition plan is planned in the future',
    ],
  ],
  enum_ListUnitMeasurement_mass_only: MASS,
  enum_ListUnitMeasurement: [...MASS, ['m³', 'cubic meters (m3)']],
  enum_ListHectM2: [
    ['hektar', 'hectares (ha)'],
    ['m²', 'squared meters (m2)'],
  ],
  enum_ListOmittedDisclosures: [
    ['B1 Grundlag', 'B1 - Basis for Preparation'],
    [
      'B2 Indsatser og politikker',
      'B2 - Practices, policies and future initiatives for transitioning towards a more sustainable economy ',
    ],
    ['B3 Energi og CO2e', 'B3 - Energy and greenhouse gas emissions'],
    ['B4 Forurening', 'B4 - Pollution of air, water and soil'],
    ['B5 Biodiversitet', 'B5 - Biodiversity'],
    ['B6 Vand', 'B6 - Water'],
    ['B7 Ressourcer og affald', 'B7 - Resource use, circular economy and waste management'],
    ['B8 Arbejdsstyrke', 'B8 - Workforce - General characteristics'],
    ['B9 Arbejdsmiljø', 'B9 - Workforce - Health and safety'],
    ['B10 Løn og uddannelse', 'B10 - Workforce - Remuneration, collective bargaining and training'],
    ['B11 Korruption og bestikkelse', 'B11 - Convictions and fines for corruption and bribery'],
    ['C1 Strategi', 'C1 - Strategy: Business Model and Sustainability - Related Initiatives'],
    [
      'C2 Beskrivelse af politikker',
      'C2 - Description of practices, policies and future initiatives for transitioning towards a more sustainable economy',
    ],
    ['C3 Klimamål og omstilling', 'C3 - GHG reduction targets and climate transition'],
  ],
  enum_ListOmittedDisclosuresWithNone: [
    ['Intet er udeladt', 'None'],
    ...OMITTED_PARTS.map(({ danish, disclosure }) => [danish, disclosure] as const),
  ],
  enum_ListCountriesName: COUNTRIES,
  enum_ListNACETechnicalName: NACE,
  enum_ListPollutants: POLLUTANTS,
  enum_ListTypeOfWastes: WASTE,
};

/** The Danish words of the choices for which EFRAG has no list of that name. */
export const CHOICES: Readonly<Record<string, Words>> = {
  b1_basisReporting: [
    ['Individuel', 'Sustainability report prepared on an individual basis'],
    ['Konsolideret', 'Sustainability report prepared on a consolidated basis'],
  ],
  b1_empType: [
    ['Antal personer', 'Headcount'],
    ['Fuldtidsækvivalenter', 'Full-time equivalent (FTE)'],
  ],
};
