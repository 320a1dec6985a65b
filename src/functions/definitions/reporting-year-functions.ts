import { reportingYear } from '../../formulas/reporting-year';
import { defineFunction, type EsgFunction } from '../esg-function';
import { dateParameter } from '../parameters/date-parameter';

const ESGAAR = defineFunction({
  id: 'ESGAAR',
  topic: 'validation',
  title: { da: 'ESG-år', en: 'ESG year' },
  description: {
    da: 'Det kalenderår, hvor regnskabsåret slutter, efter Landsbyggefondens regel for forskudte regnskabsår.',
    en: 'The calendar year in which the accounting year ends, by Landsbyggefonden’s rule for accounting years that are not calendar years.',
  },
  definition: {
    da: 'året i regnskabsårets sidste dag',
    en: 'the year of the last day of the accounting year',
  },
  reference: {
    da: 'Landsbyggefonden, husleje- og udgiftsstatistik 2010',
    en: 'Landsbyggefonden, husleje- og udgiftsstatistik 2010',
  },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'Emissionsfaktorer gælder kalenderår. Et forskudt regnskabsår kræver en vægtning af to års faktorer eller et dokumenteret valg.',
      en: 'Emission factors are for calendar years. Another accounting year needs two years’ factors weighted, or a documented choice.',
    },
  ],
  parameters: [
    dateParameter({
      name: { da: 'periode_slut', en: 'period_end' },
      description: { da: 'Regnskabsårets sidste dag.', en: 'The last day of the accounting year.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: ['2012-06-30'],
      answer: 2012,
      note: {
        da: 'Regnskabsåret 1.7.2011-30.6.2012.',
        en: 'The accounting year 1 July 2011 to 30 June 2012.',
      },
    },
    {
      args: [46_022],
      answer: 2025,
      note: { da: '31-12-2025 som Excels løbenummer.', en: '2025-12-31 as Excel’s serial number.' },
    },
    { args: ['næste år'], answer: { error: '#VALUE!' } },
  ],
  formula: reportingYear,
});

/** Which year a report is of. */
export const REPORTING_YEAR_FUNCTIONS: readonly EsgFunction[] = [ESGAAR];
