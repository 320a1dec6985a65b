import { degreeDayCorrected } from '../../formulas/degree-days';
import { weightedEnergyNeed } from '../../formulas/energy-need';
import { totalEnergy } from '../../formulas/energy-total';
import { emissionsPerArea, energyPerArea } from '../../formulas/floor-area';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, numbersParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { HEATED_AREA } from './heated-area';

const ENERGITOTAL = defineFunction({
  id: 'ENERGITOTAL',
  topic: 'energy-climate',
  title: { da: 'Energiforbrug i alt', en: 'Total energy consumption' },
  description: {
    da: 'Energiforbrug i alt i MWh: el, brændsler og andet som fjernvarme (VSME B3, pkt. 29). En kontroltotal viser, om noget mangler.',
    en: 'Total energy in MWh: electricity, fuels and other such as district heating (VSME B3, para. 29). A check total shows whether something is missing.',
  },
  definition: {
    da: 'sum af energien i MWh; højst 0,5 % af kontroltotalen eller 0,1 MWh fra den, det største af de to',
    en: 'sum of the energy in MWh; at most 0.5 % of the check total or 0.1 MWh away from it, whichever is more',
  },
  reference: { da: 'VSME B3, pkt. 29', en: 'VSME B3, para. 29' },
  unit: { da: 'MWh', en: 'MWh' },
  cautions: [
    {
      da: 'Energi tælles, hvor den trækkes ind: gas til varmt vand tælles som gas og ikke også som varme.',
      en: 'Energy counts where it is drawn in: gas for hot water counts as gas and not as heat as well.',
    },
    {
      da: 'Energi brugt som råvare regnes ikke med.',
      en: 'Energy used as a raw material is not included.',
    },
    {
      da: 'Tomme celler tælles ikke med. Tekst er en fejl.',
      en: 'Blank cells are not counted. Text is an error.',
    },
  ],
  parameters: [
    numbersParameter({
      name: { da: 'område', en: 'range' },
      description: {
        da: 'Energiforbrug i MWh, vedvarende og ikke-vedvarende.',
        en: 'Energy consumption in MWh, renewable and non-renewable.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'kontroltotal', en: 'check_total' },
      description: {
        da: 'Den total i MWh, som delene skal give, for eksempel energiregnskabets.',
        en: 'The total in MWh that the parts must make, for instance that of the energy accounts.',
      },
    }),
  ],
  result: 'number',
  answers: 'once',
  examples: [
    {
      args: [
        [
          [12, 180.5],
          [0, 35.3],
          [410, 96],
        ],
      ],
      answer: 733.8,
    },
    { args: [[[12, 180.5, null]], 192.4], answer: 192.5 },
    { args: [[[12, 180.5]], 240], answer: { error: '#NUM!' } },
    { args: [[[null, null]]], answer: { error: '#N/A' } },
  ],
  formula: totalEnergy,
});

const ENERGIPRM2 = defineFunction({
  id: 'ENERGIPRM2',
  topic: 'energy-climate',
  title: { da: 'Energi pr. m²', en: 'Energy per m²' },
  description: {
    da: 'Energiforbrug i kWh pr. m² opvarmet etageareal.',
    en: 'Energy consumption in kWh per m² of heated floor area.',
  },
  definition: { da: 'kWh / areal', en: 'kWh / area' },
  reference: { da: 'Målepunkt E1; almindeligt nøgletal', en: 'Målepunkt E1; a common key figure' },
  unit: { da: 'kWh/m²', en: 'kWh/m²' },
  cautions: [
    {
      da: 'Bruttoetageareal, boligareal og opvarmet areal giver forskellige tal. Skriv, hvilket der er brugt.',
      en: 'Gross floor area, dwelling area and heated area give different figures. State which was used.',
    },
    {
      da: 'Er afdelingen opført eller solgt i året, så vægt arealet efter måneder.',
      en: 'Where the afdeling was built or sold in the year, weight the area by months.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'kWh', en: 'kwh' },
      description: { da: 'Energiforbruget i kWh.', en: 'The energy consumption in kWh.' },
    }),
    HEATED_AREA,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [412_500, 4313], answer: 95.6411 },
    { args: [412_500, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: energyPerArea,
});

const CO2PRM2 = defineFunction({
  id: 'CO2PRM2',
  topic: 'energy-climate',
  title: { da: 'CO2e pr. m²', en: 'CO2e per m²' },
  description: {
    da: 'Udledning i kg CO2e pr. m² etageareal.',
    en: 'Emissions in kg of CO2e per m² of floor area.',
  },
  definition: { da: 'kg CO2e / areal', en: 'kg CO2e / area' },
  reference: { da: 'Målepunkt E2; almindeligt nøgletal', en: 'Målepunkt E2; a common key figure' },
  unit: { da: 'kg CO2e/m²', en: 'kg CO2e/m²' },
  cautions: [
    {
      da: 'Sammenlign kun tal, der dækker det samme: byggeri og renovering er meget mere end driften.',
      en: 'Compare only figures that cover the same: construction and renovation are much more than operation.',
    },
    {
      da: 'Udledningen er i kg. Et tal i ton ganges med 1.000.',
      en: 'The emissions are in kg. Multiply a figure in tonnes by 1,000.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'kg_CO2e', en: 'kg_co2e' },
      description: { da: 'Udledningen i kg CO2e.', en: 'The emissions in kg of CO2e.' },
    }),
    HEATED_AREA,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [122_047_000, 5_400_000],
      answer: 22.6013,
      note: {
        da: 'KAB 2023: 122.047 t på 5,4 mio. m², byggeri med.',
        en: 'KAB 2023: 122,047 t on 5.4 million m², construction included.',
      },
    },
    { args: [null, 4313], answer: { error: '#N/A' } },
  ],
  formula: emissionsPerArea,
});

const GRADDAGEKORREKTION = defineFunction({
  id: 'GRADDAGEKORREKTION',
  topic: 'energy-climate',
  title: { da: 'Graddagekorrigeret forbrug', en: 'Degree-day corrected consumption' },
  description: {
    da: 'Varmeforbruget i et normalår, så kolde og varme år kan sammenlignes.',
    en: 'The heat consumption of a normal year, so that cold and warm years can be compared.',
  },
  definition: {
    da: 'forbrug × ((1 − guf) × graddage i normalår / graddage i året + guf)',
    en: 'consumption × ((1 − base share) × degree days of the normal year / those of the year + base share)',
  },
  reference: { da: 'Rødovre Fjernvarme, Graddage', en: 'Rødovre Fjernvarme, Graddage' },
  unit: { da: 'som forbruget', en: 'as the consumption' },
  cautions: [
    {
      da: 'Graddage for året og normalåret skal komme fra samme kilde: normalår er fra 2.500 til 3.175 graddage.',
      en: 'The degree days of the year and the normal year must have the same source: normal years range from 2,500 to 3,175.',
    },
    {
      da: 'Den graddageuafhængige andel er højere i etageboliger end i parcelhuse.',
      en: 'The share that is independent of degree days is higher in blocks of flats than in detached houses.',
    },
    {
      da: 'Korriger kun varme. CO2 opgøres på det faktiske forbrug.',
      en: 'Correct heat only. Emissions are calculated from the actual consumption.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'forbrug', en: 'consumption' },
      description: {
        da: 'Årets varmeforbrug i kWh, MWh eller GJ.',
        en: 'The heat consumption of the year in kWh, MWh or GJ.',
      },
    }),
    numberParameter({
      name: { da: 'graddage_år', en: 'dd_year' },
      description: { da: 'Graddage i året.', en: 'Degree days of the year.' },
    }),
    numberParameter({
      name: { da: 'graddage_normal', en: 'dd_normal' },
      description: {
        da: 'Graddage i et normalår, opgjort af samme kilde.',
        en: 'Degree days of a normal year, counted by the same source.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'guf_andel', en: 'base_share' },
      description: {
        da: 'Andelen fra 0 til 1, der ikke følger vejret: varmt vand og tab. Udeladt: 0,25.',
        en: 'The share from 0 to 1 that does not follow the weather: hot water and loss. Left out: 0.25.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [3808.4, 2571, 3112, 0.25],
      answer: 4409.434,
      note: { da: 'Rødovre Fjernvarmes eget eksempel.', en: 'Rødovre Fjernvarme’s own example.' },
    },
    { args: [4065.1, 2740.7, 3112], answer: 4478.1434 },
    { args: [3808.4, 2571, 3112, 25], answer: { error: '#NUM!' } },
  ],
  formula: degreeDayCorrected,
});

const VAEGTETENERGIBEHOV = defineFunction({
  id: 'VAEGTETENERGIBEHOV',
  topic: 'energy-climate',
  title: { da: 'Vægtet energibehov', en: 'Weighted energy need' },
  description: {
    da: 'Energibehovet vægtet med energifaktorerne, som det indgår i energimærket (HB2023, afsnit 1.4).',
    en: 'The energy need weighted with the energy factors, as it enters the energy label (HB2023, section 1.4).',
  },
  definition: {
    da: '0,85 × fjernvarme + 1,9 × el + 1,0 × andet',
    en: '0.85 × district heating + 1.9 × electricity + 1.0 × other',
  },
  reference: {
    da: 'HBemo, Håndbog for Energikonsulenter HB2023, afsnit 1.4',
    en: 'HBemo, Håndbog for Energikonsulenter HB2023, section 1.4',
  },
  unit: { da: 'vægtede kWh/m² pr. år', en: 'weighted kWh/m² a year' },
  cautions: [
    {
      da: 'Behovet er beregnet under standardbetingelser; målt forbrug er noget andet. El er kun til bygningens drift.',
      en: 'The need is calculated under standard conditions; measured consumption is another figure. Electricity is for running the building only.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'fjernvarme', en: 'district_heating' },
      description: {
        da: 'Behov for fjernvarme i kWh/m² pr. år. Skriv 0, hvis der ingen er.',
        en: 'Need of district heating in kWh/m² a year. Type 0 if there is none.',
      },
    }),
    numberParameter({
      name: { da: 'el', en: 'electricity' },
      description: {
        da: 'Behov for el til bygningens drift i kWh/m² pr. år.',
        en: 'Need of electricity for running the building in kWh/m² a year.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'andet', en: 'other' },
      description: {
        da: 'Behov for anden energi, for eksempel gas, i kWh/m² pr. år. Udeladt: 0.',
        en: 'Need of other energy, for instance gas, in kWh/m² a year. Left out: 0.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [85, 6], answer: 83.65 },
    { args: [0, 6, 100], answer: 111.4 },
    { args: [null, 6], answer: { error: '#N/A' } },
  ],
  formula: weightedEnergyNeed,
});

/** The energy of buildings: consumption, key figures and needs. */
export const ENERGY_FUNCTIONS: readonly EsgFunction[] = [
  ENERGITOTAL,
  ENERGIPRM2,
  GRADDAGEKORREKTION,
  CO2PRM2,
  VAEGTETENERGIBEHOV,
];
