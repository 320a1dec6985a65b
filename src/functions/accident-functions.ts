import { accidentFrequency } from '../formulas/accidents';
import { defineFunction } from './esg-function';
import { numberParameter, optionalNumberParameter } from './number-parameter';

export const ULYKKESFREKVENS = defineFunction({
  id: 'ULYKKESFREKVENS',
  description: {
    da: 'Arbejdsulykker pr. 100 fuldtidsansatte: ulykker / arbejdstimer × 200.000 (VSME B9, pkt. 41a).',
    en: 'Work accidents per 100 full-time employees: accidents / hours worked × 200,000 (VSME B9, para. 41(a)).',
  },
  parameters: [
    numberParameter({
      name: { da: 'antal_ulykker', en: 'accidents' },
      description: {
        da: 'Registrerede arbejdsulykker i året. Skriv 0, hvis der ingen var.',
        en: 'Recordable work accidents in the year. Type 0 if there were none.',
      },
    }),
    numberParameter({
      name: { da: 'arbejdstimer', en: 'hours_worked' },
      description: {
        da: 'Alle ansattes arbejdstimer i året; må gerne være et skøn.',
        en: 'Hours worked by all employees in the year; may be an estimate.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'faktor', en: 'factor' },
      description: {
        da: 'Timer, som ulykkerne sættes i forhold til. Udeladt: 200.000, som VSME kræver.',
        en: 'Hours the accidents are related to. Left out: 200,000, as VSME requires.',
      },
    }),
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  formula: accidentFrequency,
});
