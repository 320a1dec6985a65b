import { degreeDayCorrected } from '../../formulas/degree-days';
import { labelLimit, labelOfNeed } from '../../formulas/energy-label';
import { labelShare } from '../../formulas/energy-label-share';
import { weightedEnergyNeed } from '../../formulas/energy-need';
import { totalEnergy } from '../../formulas/energy-total';
import { emissionsPerArea, energyPerArea } from '../../formulas/floor-area';
import { defineFunction, type EsgFunction } from '../esg-function';
import {
  numberParameter,
  numbersParameter,
  optionalNumberParameter,
  optionalNumbersParameter,
} from '../parameters/number-parameter';
import { optionalTextParameter, textParameter, textsParameter } from '../parameters/text-parameter';

const LABEL_SCALE = {
  da: 'HBemo, Energimærkeskala, Omregningstabeller (2018-skalaen)',
  en: 'HBemo, Energimærkeskala, Omregningstabeller (the scale of 2018)',
};

const SCALE_MAY_CHANGE = {
  da: 'Grænserne er 2018-skalaens. En ny EU-skala kan ændre dem.',
  en: 'The limits are those of the scale of 2018. A new EU scale may change them.',
};

const HEATED_AREA = numberParameter({
  name: { da: 'areal_m2', en: 'area_m2' },
  description: { da: 'Opvarmet etageareal i m².', en: 'Heated floor area in m².' },
});

const USE = optionalTextParameter({
  name: { da: 'type', en: 'type' },
  description: {
    da: 'boliger eller erhverv. Udeladt: boliger.',
    en: 'boliger (housing) or erhverv (business). Left out: boliger.',
  },
});

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

const ENERGIMAERKE = defineFunction({
  id: 'ENERGIMAERKE',
  topic: 'energy-climate',
  title: { da: 'Svarer til energimærke', en: 'Corresponding energy label' },
  description: {
    da: 'Det energimærke, som et vægtet, beregnet energibehov svarer til. Ikke et gyldigt energimærke.',
    en: 'The energy label a weighted, calculated energy need corresponds to. Not a valid energy label.',
  },
  definition: {
    da: 'det bedste trin, hvor behovet højst er trinets grænse, a + b / areal',
    en: 'the best step where the need is at most the limit of the step, a + b / area',
  },
  reference: LABEL_SCALE,
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'Målt forbrug giver ikke et energimærke. Skriv »svarer til«, når tallet ikke er energikonsulentens.',
      en: 'Measured consumption gives no energy label. Say “corresponds to” when the figure is not the energy consultant’s.',
    },
    {
      da: 'Giver Excel en tom celle som 0, ser et ukendt behov ud som A2020. Lad »Indsæt« skrive vagten mod tomme celler.',
      en: 'Where Excel hands a blank cell over as 0, an unknown need looks like A2020. Let “Insert” write the guard against blank cells.',
    },
    SCALE_MAY_CHANGE,
  ],
  parameters: [
    numberParameter({
      name: { da: 'behov_kWh_m2', en: 'need_kwh_m2' },
      description: {
        da: 'Beregnet energibehov i kWh/m² pr. år, vægtet med energifaktorerne.',
        en: 'Calculated energy need in kWh/m² a year, weighted with the energy factors.',
      },
    }),
    HEATED_AREA,
    USE,
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    {
      args: [88, 4313],
      answer: 'C',
      note: { da: 'Grænsen for C er 110,74.', en: 'The limit of C is 110.74.' },
    },
    {
      args: [70.5, 4313],
      answer: 'B',
      note: { da: 'Grænsen for B er 70,51.', en: 'The limit of B is 70.51.' },
    },
    { args: [27, 140], answer: 'A2020', note: { da: 'Grænsen er med.', en: 'The limit is included.' } },
    { args: [120, 900, 'erhverv'], answer: 'C' },
    { args: [88, 0], answer: { error: '#NUM!' } },
  ],
  formula: labelOfNeed,
});

const ENERGIMAERKEANDEL = defineFunction({
  id: 'ENERGIMAERKEANDEL',
  topic: 'energy-climate',
  title: { da: 'Andel med energimærke', en: 'Share with an energy label' },
  description: {
    da: 'Bygninger med et energimærke, der er mindst lige så godt som grænsen, i procent; vægtet efter areal eller talt.',
    en: 'Buildings with an energy label at least as good as the limit, as a percentage; weighted by area or counted.',
  },
  definition: {
    da: 'areal (eller antal) med mærket eller et bedre / areal (eller antal) i alt × 100',
    en: 'area (or number) with the label or a better one / all area (or number) × 100',
  },
  reference: {
    da: 'Målepunkt E3; HBemo, Energimærkeskala, Omregningstabeller',
    en: 'Målepunkt E3; HBemo, Energimærkeskala, Omregningstabeller',
  },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Bygninger uden gyldigt mærke oplyses for sig; et mærke udløber efter 10 år.',
      en: 'State buildings without a valid label separately; a label expires after 10 years.',
    },
    {
      da: 'Et tomt mærke eller areal for en bygning giver #I/T, så ingen bygning falder ud ubemærket.',
      en: 'A blank label or area of a building gives #N/A, so that no building drops out silently.',
    },
    {
      da: 'Ældre mærker tæller som det, de svarer til: A1 som A2015, A2 og A som A2010. De er udløbet.',
      en: 'Older labels count as what they correspond to: A1 as A2015, A2 and A as A2010. They have expired.',
    },
  ],
  parameters: [
    textsParameter({
      name: { da: 'mærker', en: 'labels' },
      description: { da: 'Bygningernes energimærker.', en: 'The energy labels of the buildings.' },
    }),
    textParameter({
      name: { da: 'dårligste_accepterede', en: 'worst_accepted' },
      description: {
        da: 'Det dårligste mærke, der tæller med, for eksempel C.',
        en: 'The worst label that counts, for instance C.',
      },
    }),
    optionalNumbersParameter({
      name: { da: 'arealer', en: 'areas' },
      description: {
        da: 'Bygningernes arealer i m² i samme rækkefølge. Udeladt: bygningerne tæller lige.',
        en: 'The areas of the buildings in m² in the same order. Left out: every building counts the same.',
      },
    }),
  ],
  result: 'number',
  answers: 'once',
  examples: [
    {
      args: [
        [['A2015'], ['B'], ['C'], ['C'], ['D'], ['E']],
        'C',
        [[900], [1200], [4313], [2500], [3100], [800]],
      ],
      answer: 69.5622,
    },
    { args: [[['A2015'], ['B'], ['C'], ['C'], ['D'], ['E']], 'C'], answer: 66.6667 },
    { args: [[['B'], ['D1']], 'C'], answer: { error: '#VALUE!' } },
    { args: [[['B'], [null]], 'C', [[900], [1200]]], answer: { error: '#N/A' } },
  ],
  formula: labelShare,
});

const ENERGIMAERKEGRAENSE = defineFunction({
  id: 'ENERGIMAERKEGRAENSE',
  topic: 'energy-climate',
  title: { da: 'Grænse for energimærke', en: 'Limit of an energy label' },
  description: {
    da: 'Det højeste vægtede energibehov, et energimærke tillader en bygning af den størrelse.',
    en: 'The highest weighted energy need an energy label allows a building of that size.',
  },
  definition: { da: 'a + b / areal, efter mærke og type', en: 'a + b / area, by label and type' },
  reference: LABEL_SCALE,
  unit: { da: 'vægtede kWh/m² pr. år', en: 'weighted kWh/m² a year' },
  cautions: [SCALE_MAY_CHANGE],
  parameters: [
    textParameter({
      name: { da: 'mærke', en: 'label' },
      description: { da: 'A2020, A2015, A2010 eller B til F.', en: 'A2020, A2015, A2010 or B to F.' },
    }),
    HEATED_AREA,
    USE,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: ['C', 4313], answer: 110.7419 },
    { args: ['B', 140], answer: 85.7143 },
    { args: ['G', 140], answer: { error: '#N/A' } },
  ],
  formula: labelLimit,
});

/** The energy of buildings: consumption, key figures and energy labels. */
export const ENERGY_FUNCTIONS: readonly EsgFunction[] = [
  ENERGITOTAL,
  ENERGIPRM2,
  GRADDAGEKORREKTION,
  CO2PRM2,
  ENERGIMAERKE,
  ENERGIMAERKEANDEL,
  ENERGIMAERKEGRAENSE,
  VAEGTETENERGIBEHOV,
];
