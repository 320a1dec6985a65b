import { accidentFrequency } from '../../formulas/accidents';
import { isFormulaError } from '../../formulas/result';
import { quotedValue } from '../../workbook/shown-value';
import { required, nearlySame, wholeNumbers, type VsmeRule } from '../rules/kinds';

const B9 = { disclosure: 'B9', severity: 'error' } as const;

/** Hours of one employee in a year, beyond which the number is hardly right. */
const LIKELY_HOURS = { least: 800, most: 2200 };

export const B9_RULES: readonly VsmeRule[] = [
  required({
    ...B9,
    id: 'B9-01',
    paragraph: '41(a)',
    source: 'EFRAG I140; ESG-skabelonen: skal',
    title: { da: 'Arbejdsulykker skal oplyses', en: 'Work accidents must be reported' },
    help: {
      da: 'Skriv antallet af registrerede arbejdsulykker i året. Var der ingen, så skriv 0: en tom celle betyder ikke nul.',
      en: 'Give the number of recordable work accidents in the year. If there were none, write 0: a blank cell does not mean zero.',
    },
    datapoints: ['b9_accidents'],
    expected: { da: 'et antal ulykker', en: 'a number of accidents' },
    unlessSensitive: 'b9_health_and_safety',
  }),
  required({
    ...B9,
    id: 'B9-02',
    paragraph: '41(b)',
    source: 'EFRAG I144; ESG-skabelonen: skal',
    title: {
      da: 'Dødsfald på grund af arbejdet skal oplyses',
      en: 'Work-related fatalities must be reported',
    },
    help: {
      da: 'Tæl dødsfald på grund af arbejdsulykker og arbejdsbetingede sygdomme sammen. Var der ingen, så skriv 0.',
      en: 'Count fatalities from work accidents and work-related ill health together. If there were none, write 0.',
    },
    datapoints: ['b9_fatalities'],
    expected: { da: 'et antal dødsfald', en: 'a number of fatalities' },
    unlessSensitive: 'b9_health_and_safety',
  }),
  wholeNumbers({
    ...B9,
    id: 'B9-03',
    paragraph: '41',
    source: 'Own',
    title: {
      da: 'Ulykker og dødsfald er hele tal',
      en: 'Accidents and fatalities are whole numbers',
    },
    help: {
      da: 'Skriv antallet og ikke en frekvens: den beregner skabelonen.',
      en: 'Give the number, not a rate: the template calculates that.',
    },
    datapoints: ['b9_accidents', 'b9_fatalities'],
  }),
  {
    ...B9,
    id: 'B9-04',
    paragraph: '41(a)',
    source: 'Own check of the formula (D143 is unlocked); the formula of ESG-skabelonen',
    title: {
      da: 'Ulykkesfrekvens er ulykker / timer × 200.000',
      en: 'The rate of accidents is accidents / hours × 200,000',
    },
    help: {
      da: 'Skabelonen beregner frekvensen. Er formlen overskrevet eller cellen tom, så hent formlen fra en ren skabelon.',
      en: 'The template calculates the rate. If the formula has been overwritten or the cell is blank, take the formula from a clean template.',
    },
    reads: ['b9_rate', 'b9_accidents', 'b9_hours'],
    when: (facts) => facts.has('b9_accidents') && (facts.number('b9_hours') ?? 0) > 0,
    *check(facts) {
      const [accidents, hours] = [facts.number('b9_accidents'), facts.number('b9_hours')];
      const frequency = accidentFrequency(accidents, hours);
      if (isFormulaError(frequency)) return;
      const stated = facts.number('b9_rate');
      const expected = frequency.value;
      if (stated !== null && nearlySame(stated, expected)) return;
      const [says, a, h, gives] = [stated, accidents, hours, expected].map(quotedValue);
      yield {
        datapoint: 'b9_rate',
        message: {
          da: `Der står ${says!.da}, men ${a!.da} / ${h!.da} timer × 200.000 er ${gives!.da}.`,
          en: `The cell says ${says!.en}, but ${a!.en} / ${h!.en} hours × 200,000 is ${gives!.en}.`,
        },
      };
    },
  },
  {
    ...B9,
    id: 'B9-05',
    severity: 'warning',
    paragraph: '41(a)',
    source: 'Own plausibility check',
    title: {
      da: 'Arbejdstimer pr. ansat skal være sandsynlige',
      en: 'Hours worked per employee must be likely',
    },
    help: {
      da: 'En fuldtidsansat arbejder omkring 1.700 timer om året; skabelonen regner med 2.000. Kontrollér timerne og antal ansatte i B1.',
      en: 'A full-time employee works about 1,700 hours a year; the template reckons with 2,000. Check the hours and the employees in B1.',
    },
    reads: ['b9_hours', 'b1_employees'],
    when: (facts) => facts.has('b9_hours') && (facts.number('b1_employees') ?? 0) > 0,
    *check(facts) {
      const hours = (facts.number('b9_hours') ?? 0) / (facts.number('b1_employees') ?? 1);
      if (hours >= LIKELY_HOURS.least && hours <= LIKELY_HOURS.most) return;
      const each = quotedValue(Math.round(hours));
      yield {
        datapoint: 'b9_hours',
        message: {
          da: `Det er ${each.da} timer pr. ansat om året.`,
          en: `That is ${each.en} hours per employee in the year.`,
        },
      };
    },
  },
  {
    ...B9,
    id: 'B9-06',
    severity: 'warning',
    paragraph: '41(b)',
    source: 'Own plausibility check',
    title: { da: 'Der er sjældent flere dødsfald end ulykker', en: 'Fatalities rarely exceed accidents' },
    help: {
      da: 'Det kan være rigtigt, når dødsfald skyldes arbejdsbetingede sygdomme. Kontrollér ellers begge tal.',
      en: 'It can be right when fatalities come from work-related ill health. Otherwise check both numbers.',
    },
    reads: ['b9_fatalities', 'b9_accidents'],
    when: (facts) => facts.has('b9_fatalities') && facts.has('b9_accidents'),
    *check(facts) {
      const [fatalities, accidents] = [facts.number('b9_fatalities') ?? 0, facts.number('b9_accidents') ?? 0];
      if (fatalities <= accidents) return;
      const [deaths, had] = [quotedValue(fatalities), quotedValue(accidents)];
      yield {
        datapoint: 'b9_fatalities',
        message: {
          da: `Der står ${deaths.da} dødsfald, men kun ${had.da} ulykker.`,
          en: `The cell says ${deaths.en} fatalities, but there are only ${had.en} accidents.`,
        },
      };
    },
  },
];
