import { employeeTurnover } from '../../formulas/workforce';
import { isFormulaError } from '../../formulas/result';
import { quotedSum, quotedValue } from '../../workbook/shown-value';
import { EMPLOYS_IN_SEVERAL_COUNTRIES, FROM_50_EMPLOYEES, whenever } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { required, sameAmount, sum, type VsmeRule } from '../rules/kinds';
import { sensitiveRead, type SensitiveBox } from '../rules/sensitive-data';
import { completeRows, noRepetition, notAbove, tickedWhenFilled } from '../rules/table-kinds';

const B8 = { disclosure: 'B8', severity: 'error' } as const;
const GENDERS = ['b8_male', 'b8_female', 'b8_other', 'b8_notReported'] as const;
const EMPLOYEES = { da: 'antal ansatte i B1', en: 'the number of employees in B1' };

interface SplitOfEmployees extends Pick<VsmeRule, 'id' | 'paragraph' | 'source' | 'title' | 'help'> {
  readonly parts: readonly string[];
  /** The rule has something to say once one of these is given; absent: as soon as the employees are. */
  readonly onceGiven?: readonly string[];
  readonly unlessSensitive?: SensitiveBox;
}

/** The employees of B1, split in one way or another, must add up to the number given there. */
function splitOfEmployees({ parts, onceGiven, unlessSensitive, ...described }: SplitOfEmployees): VsmeRule {
  return {
    ...B8,
    ...described,
    reads: [
      ...new Set(['b1_employees', ...parts, ...(onceGiven ?? [])]),
      ...(unlessSensitive ? [sensitiveRead(unlessSensitive)] : []),
    ],
    when: (facts) =>
      facts.has('b1_employees') &&
      !(unlessSensitive && facts.isSensitive(unlessSensitive)) &&
      (!onceGiven || facts.filledRows(...onceGiven).length > 0),
    *check(facts) {
      const employees = facts.number('b1_employees') ?? 0;
      const amounts = parts.flatMap((part) => facts.numbers(part));
      if (sameAmount(sum(amounts), employees)) return;
      const [all, gives, adds] = [quotedValue(employees), quotedValue(sum(amounts)), quotedSum(amounts)];
      yield {
        datapoint: parts[0]!,
        row: 1,
        message: {
          da: `Delene giver ${gives.da}${amounts.length > 1 ? ` (${adds.da})` : ''}, men B1 har ${all.da} ansatte.`,
          en: `The parts give ${gives.en}${amounts.length > 1 ? ` (${adds.en})` : ''}, but B1 has ${all.en} employees.`,
        },
      };
    },
  };
}

export const B8_RULES: readonly VsmeRule[] = [
  required({
    ...B8,
    id: 'B8-01',
    paragraph: '39(a)',
    source: 'EFRAG H10; ESG-skabelonen: skal',
    title: { da: 'Fastansatte skal oplyses', en: 'Permanent employees must be reported' },
    help: {
      da: 'Tæl personer eller fuldtidsansatte som valgt i B1. Skabelonen beregner de midlertidige som resten.',
      en: 'Count persons or full-time equivalents as chosen in B1. The template calculates the temporary ones as the rest.',
    },
    datapoints: ['b8_permanent'],
    expected: { da: 'et antal fastansatte', en: 'a number of permanent employees' },
    unlessSensitive: 'b8_type_of_contract',
  }),
  notAbove({
    ...B8,
    id: 'B8-02',
    paragraph: '39(a)',
    source: 'EFRAG data validation D10 (no status)',
    title: {
      da: 'Der kan ikke være flere fastansatte end ansatte',
      en: 'There cannot be more permanent employees than employees',
    },
    help: {
      da: 'Ret antallet her eller antal ansatte i B1, og brug samme opgørelse begge steder: personer eller fuldtidsansatte.',
      en: 'Correct the number here or the employees in B1, and count alike in both: persons or full-time equivalents.',
    },
    part: 'b8_permanent',
    whole: 'b1_employees',
    names: { part: { da: 'Antal fastansatte', en: 'The number of permanent employees' }, whole: EMPLOYEES },
  }),
  splitOfEmployees({
    id: 'B8-03',
    paragraph: '39(a)',
    source: 'Own check of the formula (D11); the total of ESG-skabelonen',
    title: {
      da: 'Fastansatte og midlertidige er alle ansatte',
      en: 'Permanent and temporary employees are all employees',
    },
    help: {
      da: 'Brug samme opgørelse som i B1. Er formlen for midlertidige overskrevet, så hent den fra en ren skabelon.',
      en: 'Count as in B1. If the formula for temporary employees has been overwritten, take it from a clean template.',
    },
    parts: ['b8_permanent', 'b8_temporary'],
    onceGiven: ['b8_temporary'],
  }),
  splitOfEmployees({
    id: 'B8-04',
    paragraph: '39(b)',
    source: 'EFRAG H18; the total of ESG-skabelonen',
    title: {
      da: 'Ansatte efter køn er alle ansatte',
      en: 'Employees by gender are all employees',
    },
    help: {
      da: 'Fordel alle ansatte fra B1 på mænd, kvinder, andet og ikke registreret; skriv 0, hvor der ingen er.',
      en: 'Split all employees of B1 into men, women, other and not reported; write 0 where there are none.',
    },
    parts: GENDERS,
    unlessSensitive: 'b8_gender',
  }),
  completeRows({
    ...B8,
    id: 'B8-05',
    paragraph: '39(c)',
    source: 'EFRAG I29',
    title: { da: 'Land og antal hører sammen', en: 'A country and its number belong together' },
    help: {
      da: 'Udfyld det, der mangler i rækken, eller ryd den.',
      en: 'Fill in what the row lacks, or clear it.',
    },
    columns: [
      { datapoint: 'b8_country', name: { da: 'land', en: 'country' } },
      { datapoint: 'b8_countryEmp', name: { da: 'antal ansatte', en: 'number of employees' } },
    ],
    row: { da: 'Række', en: 'Row' },
  }),
  splitOfEmployees({
    id: 'B8-06',
    paragraph: '39(c)',
    source: 'EFRAG I29 (below the total only); the total of ESG-skabelonen',
    title: {
      da: 'Ansatte efter land er alle ansatte',
      en: 'Employees by country are all employees',
    },
    help: {
      da: 'Fordel alle ansatte fra B1 på de lande, deres kontrakter er indgået i, Danmark iberegnet.',
      en: 'Split all employees of B1 by the country of their contract, Denmark included.',
    },
    parts: ['b8_countryEmp'],
    onceGiven: ['b8_country'],
  }),
  noRepetition({
    ...B8,
    id: 'B8-07',
    paragraph: '39(c)',
    source: 'EFRAG I29 (not rolled up)',
    title: { da: 'Et land angives kun én gang', en: 'A country is listed once' },
    help: {
      da: 'Læg antallene sammen i én række, og ryd den anden.',
      en: 'Add the numbers up in one row, and clear the other.',
    },
    column: 'b8_country',
  }),
  {
    ...B8,
    id: 'B8-08',
    paragraph: '39(c)',
    source: 'ESG-skabelonen',
    title: {
      da: 'Flere lande kræver mindst to lande i tabellen',
      en: 'Several countries need at least two in the table',
    },
    help: {
      da: 'Skriv også Danmark og dets ansatte, eller fjern svaret, at der er kontrakter i flere lande.',
      en: 'List Denmark and its employees too, or untick that there are contracts in several countries.',
    },
    reads: ['b8_country', ...EMPLOYS_IN_SEVERAL_COUNTRIES.reads, sensitiveRead('b8_country_of_employment')],
    when: (facts) =>
      EMPLOYS_IN_SEVERAL_COUNTRIES.holds(facts) && !facts.isSensitive('b8_country_of_employment'),
    *check(facts) {
      const count = facts.filledRows('b8_country').length;
      if (count >= 2) return;
      yield {
        datapoint: 'b8_country',
        row: 1,
        message: {
          da: `Der er svaret, at der er kontrakter i flere lande, men tabellen har ${count}.`,
          en: `There are contracts in several countries by the answer, but the table has ${count}.`,
        },
      };
    },
  },
  {
    ...tickedWhenFilled({
      ...B8,
      id: 'B8-09',
      severity: 'warning',
      paragraph: '39(c)',
      source: 'Own',
      title: {
        da: 'Flere lande i tabellen kræver svaret, at der er flere',
        en: 'Several countries in the table need the answer that there are several',
      },
      help: {
        da: 'Markér, at der er ansættelseskontrakter i flere lande, eller ryd rækkerne.',
        en: 'Tick that there are employment contracts in several countries, or clear the rows.',
      },
      box: 'b8_multiCountry',
      filled: ['b8_country'],
      what: { da: 'Tabellen over lande', en: 'The table of countries' },
    }),
    // A single country is no contradiction.
    when: (facts) => facts.filledRows('b8_country').length >= 2,
  },
  required({
    ...B8,
    id: 'B8-10',
    paragraph: '40',
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
    ...B8,
    id: 'B8-11',
    paragraph: '40',
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
      if (expected !== null && Math.abs(stated - expected) <= 1e-6 * Math.abs(expected) + 1e-12) return;
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
    ...B8,
    id: 'B8-12',
    severity: 'warning',
    paragraph: '40',
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
    ...B8,
    id: 'B8-13',
    severity: 'warning',
    paragraph: '40',
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
