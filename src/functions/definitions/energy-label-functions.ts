import { labelLimit, labelOfNeed } from '../../formulas/energy-label';
import { labelShare } from '../../formulas/energy-label-share';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, optionalNumbersParameter } from '../parameters/number-parameter';
import { optionalTextParameter, textParameter, textsParameter } from '../parameters/text-parameter';
import { HEATED_AREA } from './heated-area';

const LABEL_SCALE = {
  da: 'HBemo, Energimærkeskala, Omregningstabeller (2018-skalaen)',
  en: 'HBemo, Energimærkeskala, Omregningstabeller (the scale of 2018)',
};

const SCALE_MAY_CHANGE = {
  da: 'Grænserne er 2018-skalaens. En ny EU-skala kan ændre dem.',
  en: 'The limits are those of the scale of 2018. A new EU scale may change them.',
};

const USE = optionalTextParameter({
  name: { da: 'type', en: 'type' },
  description: {
    da: 'boliger eller erhverv. Udeladt: boliger.',
    en: 'boliger (housing) or erhverv (business). Left out: boliger.',
  },
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
      da: 'Giver Excel en tom celle som 0, ser et ukendt behov ud som A2020. Lad »Indsæt« skrive værnet mod tomme celler.',
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

/** Energy labels of buildings, by the scale of 2018. */
export const ENERGY_LABEL_FUNCTIONS: readonly EsgFunction[] = [
  ENERGIMAERKE,
  ENERGIMAERKEANDEL,
  ENERGIMAERKEGRAENSE,
];
