import type { Text } from '../../workbook/text';

/** An indicator of a handlingsplan that is the answer to a datapoint, when unit and boundary fit. */
export interface VsmeLink {
  /** Id of the målepunkt. */
  readonly maalepunkt: string;
  /** How people call the indicator; the first is ours. */
  readonly names: readonly [string, ...string[]];
  readonly datapoint: string;
  /** The units that the datapoint takes, the first one for choice; others of the same dimension are converted. */
  readonly units: readonly [string, ...string[]];
  /** What a person must check before it is used. */
  readonly caution?: Text;
  /** A row of a table: which, and what must stand beside the figure there. */
  readonly row?: { readonly number: number; readonly beside: Readonly<Record<string, string>> };
}

/** An indicator that looks like the answer to a datapoint and is not. */
export interface NoLink {
  readonly maalepunkt: string;
  readonly names: readonly [string, ...string[]];
  readonly why: Text;
}

const OWN_ENERGY: Text = {
  da: 'Kun organisationens egen energi: fælles el, varme på afdelingens hovedmåler og administrationen. Det, beboerne selv køber, hører ikke med.',
  en: 'Only the organisation’s own energy: shared electricity, heat on the afdeling’s main meter, and administration. What residents buy themselves does not count.',
};
const OWN_WASTE: Text = {
  da: 'Kun organisationens eget affald, ikke beboernes husholdningsaffald. Vælg selv affaldstypen (EAK-koden) i rækken.',
  en: 'Only the organisation’s own waste, not the household waste of residents. Choose the type of waste (its code) in the row yourself.',
};
const SAME_HEADCOUNT: Text = {
  da: 'Brug samme opgørelse som i B1: personer eller fuldtidsansatte.',
  en: 'Use the same count as in B1: persons or full-time equivalents.',
};
const IN_KRONER: Text = {
  da: 'Tallet er i kroner: valutaen i VSME-projektmappen skal være DKK.',
  en: 'The figure is in kroner: the currency of the VSME workbook must be DKK.',
};

const PERSONS = ['personer', 'antal'] as const;
const PERSONS_OR_FTE = ['personer', 'FTE', 'antal'] as const;
const COUNT = ['stk.', 'personer'] as const;
/** The word of EFRAG's list, which the Danish workbook knows too. */
const TONNES = { number: 1, beside: { b7_wasteUnit: 'metric tonnes (t)' } } as const;

export const VSME_LINKS: readonly VsmeLink[] = [
  {
    maalepunkt: 'E1',
    names: ['Samlet energiforbrug', 'Eget energiforbrug', 'Organisationens energiforbrug'],
    datapoint: 'b3_totalEnergy',
    units: ['MWh'],
    caution: OWN_ENERGY,
  },
  {
    maalepunkt: 'E1',
    names: ['Fælles elforbrug, vedvarende', 'Fælles el, vedvarende', 'Eget elforbrug, vedvarende'],
    datapoint: 'b3_elRen',
    units: ['MWh'],
    caution: OWN_ENERGY,
  },
  {
    maalepunkt: 'E1',
    names: [
      'Fælles elforbrug, ikke-vedvarende',
      'Fælles el, ikke-vedvarende',
      'Eget elforbrug, ikke-vedvarende',
    ],
    datapoint: 'b3_elNon',
    units: ['MWh'],
    caution: OWN_ENERGY,
  },
  {
    maalepunkt: 'E1',
    names: ['Egenproduceret el, vedvarende', 'Egenproduktion fra solceller', 'Solceller, eget forbrug'],
    datapoint: 'b3_selfRen',
    units: ['MWh'],
  },
  {
    maalepunkt: 'E1',
    names: ['Vandudtag', 'Eget vandforbrug', 'Organisationens vandforbrug'],
    datapoint: 'b6_withdrawal',
    units: ['m³'],
    caution: {
      da: 'Kun organisationens eget vand: fællesvaskeri, vanding og administration, ikke boligernes.',
      en: 'Only the organisation’s own water: laundry, irrigation and administration, not that of the homes.',
    },
  },
  { maalepunkt: 'E2', names: ['CO2e scope 1', 'Scope 1'], datapoint: 'b3_scope1', units: ['t CO2e'] },
  {
    maalepunkt: 'E2',
    names: ['CO2e scope 2 lokationsbaseret', 'Scope 2 lokationsbaseret', 'Scope 2 (lokationsbaseret)'],
    datapoint: 'b3_scope2lb',
    units: ['t CO2e'],
  },
  {
    maalepunkt: 'E2',
    names: ['CO2e scope 2 markedsbaseret', 'Scope 2 markedsbaseret', 'Scope 2 (markedsbaseret)'],
    datapoint: 'b3_scope2mb',
    units: ['t CO2e'],
  },
  {
    maalepunkt: 'E6',
    names: [
      'Affald fra drift til genanvendelse',
      'Eget affald til genanvendelse',
      'Affald til genanvendelse',
    ],
    datapoint: 'b7_wasteRecycled',
    units: ['t'],
    caution: OWN_WASTE,
    row: TONNES,
  },
  {
    maalepunkt: 'E6',
    names: [
      'Affald fra drift til bortskaffelse',
      'Eget affald til bortskaffelse',
      'Affald til bortskaffelse',
    ],
    datapoint: 'b7_wasteDisposal',
    units: ['t'],
    caution: OWN_WASTE,
    row: TONNES,
  },
  {
    maalepunkt: 'S1',
    names: ['Arbejdsulykker', 'Arbejdsulykker, antal', 'Antal arbejdsulykker'],
    datapoint: 'b9_accidents',
    units: COUNT,
  },
  {
    maalepunkt: 'S1',
    names: ['Arbejdstimer', 'Arbejdstimer i alt', 'Præsterede arbejdstimer'],
    datapoint: 'b9_hours',
    units: ['timer'],
  },
  {
    maalepunkt: 'S1',
    names: ['Dødsfald', 'Arbejdsrelaterede dødsfald'],
    datapoint: 'b9_fatalities',
    units: COUNT,
  },
  {
    maalepunkt: 'S1',
    names: ['Ansatte med overenskomst', 'Ansatte dækket af overenskomst'],
    datapoint: 'b10_cbCount',
    units: PERSONS,
  },
  {
    maalepunkt: 'S5',
    names: ['Antal ansatte', 'Ansatte', 'Medarbejdere'],
    datapoint: 'b1_employees',
    units: PERSONS_OR_FTE,
    caution: SAME_HEADCOUNT,
  },
  {
    maalepunkt: 'S5',
    names: ['Fastansatte', 'Antal fastansatte'],
    datapoint: 'b8_permanent',
    units: PERSONS_OR_FTE,
    caution: SAME_HEADCOUNT,
  },
  {
    maalepunkt: 'S5',
    names: ['Kvinder', 'Kvinder ansat', 'Ansatte kvinder', 'Kønsfordeling, kvinder'],
    datapoint: 'b8_female',
    units: PERSONS_OR_FTE,
    caution: SAME_HEADCOUNT,
  },
  {
    maalepunkt: 'S5',
    names: ['Mænd', 'Mænd ansat', 'Ansatte mænd', 'Kønsfordeling, mænd'],
    datapoint: 'b8_male',
    units: PERSONS_OR_FTE,
    caution: SAME_HEADCOUNT,
  },
  {
    maalepunkt: 'S5',
    names: ['Fratrådte', 'Fratrådte medarbejdere', 'Fratrådte i året'],
    datapoint: 'b8_left',
    units: PERSONS,
  },
  {
    maalepunkt: 'S5',
    names: ['Kvinder på ledelsesniveau', 'Kvinder i ledelsen', 'Kvindelige ledere'],
    datapoint: 'c5_mgmtFemale',
    units: PERSONS,
  },
  {
    maalepunkt: 'S5',
    names: ['Mænd på ledelsesniveau', 'Mænd i ledelsen', 'Mandlige ledere'],
    datapoint: 'c5_mgmtMale',
    units: PERSONS,
  },
  {
    maalepunkt: 'G1',
    names: ['Kvinder i organisationsbestyrelsen', 'Kvinder i organisationsbestyrelse'],
    datapoint: 'c9_female',
    units: PERSONS,
  },
  {
    maalepunkt: 'G1',
    names: ['Mænd i organisationsbestyrelsen', 'Mænd i organisationsbestyrelse'],
    datapoint: 'c9_male',
    units: PERSONS,
  },
  {
    maalepunkt: 'G6',
    names: ['Domme for korruption', 'Domme for korruption og bestikkelse', 'Bøder/domme korruption'],
    datapoint: 'b11_convictions',
    units: ['antal'],
  },
  {
    maalepunkt: 'G6',
    names: ['Bøder for korruption', 'Bøder for korruption og bestikkelse', 'Bøder/domme korruption'],
    datapoint: 'b11_fines',
    units: ['kr.'],
    caution: IN_KRONER,
  },
];

const OF_HOMES: Text = {
  da: 'Tallet handler om boligerne og dermed også om beboernes eget forbrug. VSME spørger om organisationens, så de to holdes adskilt.',
  en: 'The figure is about the homes, and so about what residents use themselves. VSME asks for the organisation’s, so the two are kept apart.',
};
const CALCULATED: Text = {
  da: 'Skabelonen regner selv tallet ud af antallene.',
  en: 'The template calculates the figure from the numbers itself.',
};

/** Where no unit could make the indicator an answer. */
export const NO_LINKS: readonly NoLink[] = [
  { maalepunkt: 'E1', names: ['Varmeforbrug, graddagekorrigeret', 'Vandudtag pr. bolig'], why: OF_HOMES },
  {
    maalepunkt: 'E1',
    names: ['Fælles elforbrug', 'Fælles el', 'Elforbrug'],
    why: {
      da: 'B3 skal have strømmen i MWh, delt i vedvarende og ikke-vedvarende. Tilføj den som »Fælles elforbrug, vedvarende« og »Fælles elforbrug, ikke-vedvarende«.',
      en: 'B3 wants electricity in MWh, divided into renewable and non-renewable. Add it as “Fælles elforbrug, vedvarende” and “Fælles elforbrug, ikke-vedvarende”.',
    },
  },
  { maalepunkt: 'E6', names: ['Affald pr. bolig', 'Restaffald pr. bolig', 'Sorteringsgrad'], why: OF_HOMES },
  { maalepunkt: 'S1', names: ['Arbejdsulykker, frekvens', 'Overenskomstdækning'], why: CALCULATED },
  {
    maalepunkt: 'S1',
    names: ['Uddannelsestimer'],
    why: {
      da: 'B10 skal have timerne pr. ansat for kvinder og mænd hver for sig.',
      en: 'B10 wants the hours per employee for women and men separately.',
    },
  },
  {
    maalepunkt: 'S5',
    names: ['Medarbejderomsætning', 'Lønforskel', 'Kvinder/mænd på ledelsesniveau'],
    why: CALCULATED,
  },
  { maalepunkt: 'G1', names: ['Kvinder/mænd i organisationsbestyrelse'], why: CALCULATED },
];
