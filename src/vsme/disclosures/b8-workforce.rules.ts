import { quotedSum, quotedValue } from '../../workbook/shown-value';
import { EMPLOYS_IN_SEVERAL_COUNTRIES } from '../rules/conditions';
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
];
