import { isFormulaError, type Result } from '../../formulas/result';
import { collectiveAgreementCoverage, payGap } from '../../formulas/workforce';
import { quotedValue } from '../../workbook/shown-value';
import { FROM_150_EMPLOYEES } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { required, nearlySame, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';
import { notAbove } from '../rules/table-kinds';

const PAY = { disclosure: 'B10', severity: 'error' } as const;
const PAY_BOX = 'b10_remuneration_and_collective_bargaining';

const FRACTION_TRAP = {
  da: 'En procent står som brøk i cellen: 93,5 % er 0,935. Skabelonen beregner den; er formlen overskrevet, så hent den fra en ren skabelon.',
  en: 'A percentage is a fraction in the cell: 93.5 % is 0.935. The template calculates it; if the formula has been overwritten, take it from a clean template.',
};

/** A percentage that stands as a fraction and must be what the formula gives. */
function fractionOf(
  described: Pick<VsmeRule, 'id' | 'paragraph' | 'source' | 'title'>,
  fraction: string,
  inputs: readonly string[],
  formula: (facts: Facts) => Result<number>,
): VsmeRule {
  return {
    ...PAY,
    ...described,
    help: FRACTION_TRAP,
    reads: [fraction, ...inputs],
    when: (facts) => facts.has(fraction) && inputs.every((input) => facts.has(input)),
    *check(facts) {
      const stated = facts.number(fraction) ?? 0;
      const percentage = formula(facts);
      if (isFormulaError(percentage)) return;
      const expected = percentage.value / 100;
      if (nearlySame(stated, expected)) return;
      const [says, gives] = [quotedValue(stated), quotedValue(expected)];
      yield {
        datapoint: fraction,
        message: {
          da: `Der står ${says.da}, men tallene giver ${gives.da}.`,
          en: `The cell says ${says.en}, but the numbers give ${gives.en}.`,
        },
      };
    },
  };
}

export const B10_PAY_RULES: readonly VsmeRule[] = [
  required({
    ...PAY,
    id: 'B10-01',
    paragraph: '42(a)',
    source: 'EFRAG I147; ESG-skabelonen: skal',
    title: { da: 'Får alle mindstelønnen?', en: 'Does everybody earn the minimum wage?' },
    help: {
      da: 'Danmark har ingen lovbestemt mindsteløn: sammenlign med overenskomsten. Skabelonen er på forhånd udfyldt med YES, så kontrollér svaret.',
      en: 'Denmark has no statutory minimum wage: compare with the collective agreement. The template is filled with YES beforehand, so check the answer.',
    },
    datapoints: ['b10_minWage'],
    expected: { da: 'et ja eller et nej', en: 'a yes or a no' },
    unlessSensitive: PAY_BOX,
  }),
  {
    ...PAY,
    id: 'B10-02',
    paragraph: '42(b)',
    source: 'EFRAG I148 and VSME 42(b): from 150; ESG-skabelonen: over 150',
    title: {
      da: 'Lønforskel skal oplyses fra 150 ansatte',
      en: 'The pay gap must be reported from 150 employees',
    },
    help: {
      da: 'Skriv den gennemsnitlige bruttotimeløn for mænd og for kvinder. Ved præcis 150 ansatte er kilderne uenige: standarden kræver oplysningen, ESG-skabelonen først over 150.',
      en: 'Give the average gross hourly pay of men and of women. At exactly 150 employees the sources differ: the standard requires it, the ESG-skabelon only above 150.',
    },
    reads: ['b10_payMale', 'b10_payFemale', ...FROM_150_EMPLOYEES.reads, sensitiveRead(PAY_BOX)],
    when: (facts) => FROM_150_EMPLOYEES.holds(facts) && !facts.isSensitive(PAY_BOX),
    *check(facts) {
      const datapoint = ['b10_payMale', 'b10_payFemale'].find((one) => !facts.has(one));
      if (datapoint === undefined) return;
      const employees = quotedValue(facts.number('b1_employees'));
      yield {
        datapoint,
        ...(facts.number('b1_employees') === 150 && { severity: 'warning' }),
        message: {
          da: `Der er ${employees.da} ansatte i B1, men timelønnen er ikke oplyst.`,
          en: `B1 has ${employees.en} employees, but the hourly pay is not given.`,
        },
      };
    },
  },
  fractionOf(
    {
      id: 'B10-03',
      paragraph: '42(b)',
      source: 'Own check of the formula (D150); the formula of ESG-skabelonen',
      title: {
        da: 'Lønforskellen er mænds løn minus kvinders, divideret med mænds',
        en: 'The pay gap is men’s pay less women’s, divided by men’s',
      },
    },
    'b10_payGap',
    ['b10_payMale', 'b10_payFemale'],
    (facts) => payGap(facts.number('b10_payMale'), facts.number('b10_payFemale')),
  ),
  {
    ...PAY,
    id: 'B10-04',
    paragraph: '42(b)',
    source: 'Own',
    title: {
      da: 'Lønforskellen er mellem -100 % og 100 %',
      en: 'The pay gap is between -100 % and 100 %',
    },
    help: FRACTION_TRAP,
    reads: ['b10_payGap'],
    when: (facts) => facts.has('b10_payGap'),
    *check(facts) {
      const gap = facts.number('b10_payGap') ?? 0;
      if (gap >= -1 && gap <= 1) return;
      yield { datapoint: 'b10_payGap', message: asPercentage(gap) };
    },
  },
  required({
    ...PAY,
    id: 'B10-05',
    paragraph: '42(c)',
    source: 'EFRAG I151; ESG-skabelonen: skal',
    title: {
      da: 'Overenskomstdækning skal oplyses',
      en: 'Collective agreement coverage must be reported',
    },
    help: {
      da: 'Skriv, hvor mange ansatte der er dækket af en overenskomst, uanset om de er medlem af en fagforening. Er ingen dækket, så skriv 0.',
      en: 'Give how many employees a collective agreement covers, whether or not they are members of a union. If nobody is covered, write 0.',
    },
    datapoints: ['b10_cbCount'],
    expected: { da: 'et antal ansatte', en: 'a number of employees' },
    unlessSensitive: PAY_BOX,
  }),
  notAbove({
    ...PAY,
    id: 'B10-06',
    paragraph: '42(c)',
    source: 'EFRAG data validation D151',
    title: {
      da: 'Der kan ikke være flere dækkede end ansatte',
      en: 'No more can be covered than are employed',
    },
    help: {
      da: 'Skriv antallet og ikke procenten, og brug samme opgørelse som i B1.',
      en: 'Give the number, not the percentage, and count as in B1.',
    },
    part: 'b10_cbCount',
    whole: 'b1_employees',
    names: {
      part: { da: 'Antal dækkede', en: 'The number covered' },
      whole: { da: 'antal ansatte i B1', en: 'the number of employees in B1' },
    },
  }),
  {
    ...PAY,
    id: 'B10-07',
    paragraph: '42(c)',
    source: 'Own (D152 is unlocked)',
    title: {
      da: 'Dækningen er mellem 0 og 100 %',
      en: 'Coverage is between 0 and 100 %',
    },
    help: FRACTION_TRAP,
    reads: ['b10_cbPct'],
    when: (facts) => facts.has('b10_cbPct'),
    *check(facts) {
      const coverage = facts.number('b10_cbPct') ?? 0;
      if (coverage >= 0 && coverage <= 1) return;
      yield { datapoint: 'b10_cbPct', message: asPercentage(coverage) };
    },
  },
  fractionOf(
    {
      id: 'B10-08',
      paragraph: '42(c)',
      source: 'Own check of the formula (D152); the formula of ESG-skabelonen',
      title: {
        da: 'Dækningen er dækkede divideret med ansatte',
        en: 'Coverage is covered employees divided by all',
      },
    },
    'b10_cbPct',
    ['b10_cbCount', 'b1_employees'],
    (facts) => collectiveAgreementCoverage(facts.number('b10_cbCount'), facts.number('b1_employees')),
  ),
];

function asPercentage(fraction: number) {
  const [says, percent] = [quotedValue(fraction), quotedValue(fraction * 100)];
  return {
    da: `Der står ${says.da}, som er ${percent.da} %.`,
    en: `The cell says ${says.en}, which is ${percent.en} %.`,
  };
}
