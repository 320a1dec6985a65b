import { isFormulaError } from '../../formulas/result';
import { employeeTurnover } from '../../formulas/workforce';
import { quotedValue } from '../../workbook/shown-value';
import { FROM_50_EMPLOYEES, whenever } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { required, sameAmount, nearlySame, type VsmeRule } from '../rules/kinds';

const TURNOVER = { disclosure: 'B8', severity: 'error', paragraph: '40' } as const;

export const B8_TURNOVER_RULES: readonly VsmeRule[] = [
  required({
    ...TURNOVER,
    id: 'B8-10',
    source: 'EFRAG I134; ESG-skabelonen: 50 eller flere; VSME 40',
    title: {
      da: 'Medarbejderomsætning skal oplyses fra 50 ansatte',
      en: 'Employee turnover must be reported from 50 employees',
    },
    help: {
      da: 'Skriv, hvor mange der er holdt i året, og hvor mange der var ansat ved årets start og slutning. Er ingen holdt, så skriv 0.',
      en: 'Give how many left in the year and how many were employed at its start and end. If nobody left, write 0.',
    },
    datapoints: ['b8_left', 'b8_begin', 'b8_end'],
    expected: { da: 'et antal personer', en: 'a number of persons' },
    unlessSensitive: 'b8_turnover_rate',
    ...whenever(FROM_50_EMPLOYEES),
  }),
  {
    ...TURNOVER,
    id: 'B8-11',
    source: 'Own check of the formula (D137); the formula of ESG-skabelonen',
    title: {
      da: 'Medarbejderomsætning er fratrådte divideret med gennemsnittet',
      en: 'Employee turnover is leavers divided by the average',
    },
    help: {
      da: 'Skabelonen beregner den. Er formlen overskrevet, så hent den fra en ren skabelon. En procent står som brøk i cellen: 14,5 % er 0,145.',
      en: 'The template calculates it. If the formula has been overwritten, take it from a clean template. A percentage is a fraction in the cell: 14.5 % is 0.145.',
    },
    reads: ['b8_turnoverRate', 'b8_left', 'b8_begin', 'b8_end'],
    when: (facts) => facts.has('b8_turnoverRate'),
    *check(facts) {
      const stated = facts.number('b8_turnoverRate') ?? 0;
      const expected = turnoverRate(facts);
      if (expected !== null && nearlySame(stated, expected)) return;
      const says = quotedValue(stated);
      const gives = expected === null ? null : quotedValue(expected);
      yield {
        datapoint: 'b8_turnoverRate',
        message: gives
          ? {
              da: `Der står ${says.da}, men tallene giver ${gives.da}.`,
              en: `The cell says ${says.en}, but the numbers give ${gives.en}.`,
            }
          : {
              da: `Der står ${says.da}, men der er ingen ansatte at dividere med.`,
              en: `The cell says ${says.en}, but there are no employees to divide by.`,
            },
      };
    },
  },
  {
    ...TURNOVER,
    id: 'B8-12',
    severity: 'warning',
    source: 'Own plausibility check',
    title: {
      da: 'Medarbejderomsætning er sjældent over 100 %',
      en: 'Employee turnover is rarely above 100 %',
    },
    help: {
      da: 'Det kan være rigtigt med mange sæsonansatte. Ellers er procenten skrevet som helt tal: 14,5 % er 0,145 i cellen.',
      en: 'It can be right with many seasonal employees. Otherwise the percentage is written as a whole number: 14.5 % is 0.145 in the cell.',
    },
    reads: ['b8_turnoverRate'],
    when: (facts) => facts.has('b8_turnoverRate'),
    *check(facts) {
      const rate = facts.number('b8_turnoverRate') ?? 0;
      if (rate >= 0 && rate <= 1) return;
      const says = quotedValue(rate * 100);
      yield {
        datapoint: 'b8_turnoverRate',
        message: {
          da: `Medarbejderomsætningen er ${says.da} %.`,
          en: `Employee turnover is ${says.en} %.`,
        },
      };
    },
  },
  {
    ...TURNOVER,
    id: 'B8-13',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Ansatte ved årets slutning er antallet i B1',
      en: 'Employees at the end of the year are the number in B1',
    },
    help: {
      da: 'B1 opgør antallet ved periodens slutning, så de to tal er det samme. Ret det ene, eller vælg gennemsnit som metode i B1.',
      en: 'B1 counts at the end of the period, so the two are the same number. Correct one of them, or choose the average as the method in B1.',
    },
    reads: ['b8_end', 'b1_employees', 'b1_empPeriodMethod'],
    when: (facts) =>
      facts.has('b8_end') &&
      facts.has('b1_employees') &&
      /\bend\b/i.test(facts.text('b1_empPeriodMethod') ?? ''),
    *check(facts) {
      const [end, employees] = [facts.number('b8_end') ?? 0, facts.number('b1_employees') ?? 0];
      if (sameAmount(end, employees)) return;
      const [here, there] = [quotedValue(end), quotedValue(employees)];
      yield {
        datapoint: 'b8_end',
        message: {
          da: `Her står ${here.da}, men B1 har ${there.da} ansatte ved periodens slutning.`,
          en: `The cell says ${here.en}, but B1 has ${there.en} employees at the end of the period.`,
        },
      };
    },
  },
];

/** The fraction the numbers give; blank ones count as nothing, as in the template. */
function turnoverRate(facts: Facts): number | null {
  const [left, begin, end] = ['b8_left', 'b8_begin', 'b8_end'].map((id) => facts.number(id) ?? 0);
  const rate = employeeTurnover(left!, (begin! + end!) / 2);
  return isFormulaError(rate) ? null : rate.value / 100;
}
