import { quotedValue } from '../../workbook/shown-value';
import { REPEATS_PREVIOUS_REPORT } from '../rules/conditions';
import { isUrl } from '../rules/identifiers';
import type { VsmeRule } from '../rules/kinds';
import { noRepetition } from '../rules/table-kinds';

const GEN = { disclosure: 'GEN', severity: 'error', paragraph: '16' } as const;

/** What only the Comprehensive Module asks for, and a report of the Basic Module therefore leaves out. */
const COMPREHENSIVE = [
  'c1_products',
  'c1_markets',
  'c1_relations',
  'c2_desc',
  'c4_hazards',
  'c6_policy',
  'c7_incidents',
] as const;

/** Texts that belong to no disclosure of their own, and the report as a whole. */
export const FREE_TEXT_RULES: readonly VsmeRule[] = [
  {
    ...GEN,
    id: 'G01',
    source: 'EFRAG F22',
    title: {
      da: 'Uændrede oplysninger skal nævnes',
      en: 'Disclosures that are unchanged must be listed',
    },
    help: {
      da: 'Vælg de oplysningspunkter, der er uændrede siden forrige rapport, eller fjern svaret.',
      en: 'Choose the disclosures that are unchanged since the previous report, or untick the answer.',
    },
    reads: ['g_prevList', ...REPEATS_PREVIOUS_REPORT.reads],
    when: REPEATS_PREVIOUS_REPORT.holds,
    *check(facts) {
      if (facts.filledRows('g_prevList').length > 0) return;
      yield {
        datapoint: 'g_prevList',
        row: 1,
        message: {
          da: 'Der er svaret, at oplysninger er uændrede siden sidst, men ingen er valgt.',
          en: 'Disclosures are said to be unchanged since last time, but none is chosen.',
        },
      };
    },
  },
  noRepetition({
    ...GEN,
    id: 'G02',
    source: 'EFRAG F23 (rows 2-9 only)',
    title: {
      da: 'Et oplysningspunkt nævnes kun én gang',
      en: 'A disclosure is listed once',
    },
    help: { da: 'Ryd den ene af de to celler.', en: 'Clear one of the two cells.' },
    column: 'g_prevList',
  }),
  {
    ...GEN,
    id: 'G03',
    source: 'EFRAG F122',
    title: {
      da: 'Uændrede oplysninger kræver et link til forrige rapport',
      en: 'Unchanged disclosures need a link to the previous report',
    },
    help: {
      da: 'Skriv adressen, hvor den forrige rapport kan læses.',
      en: 'Write the address where the previous report can be read.',
    },
    reads: ['g_prevLink', ...REPEATS_PREVIOUS_REPORT.reads],
    when: REPEATS_PREVIOUS_REPORT.holds,
    *check(facts) {
      const link = facts.text('g_prevLink');
      if (link !== null && isUrl(link)) return;
      const says = quotedValue(link);
      yield {
        datapoint: 'g_prevLink',
        message: {
          da: `Her skal stå et link, der begynder med https:// eller www., og der står ${says.da}.`,
          en: `The cell must hold a link that begins with https:// or www., and it says ${says.en}.`,
        },
      };
    },
  },
  {
    id: 'CX-01',
    disclosure: 'B1',
    severity: 'info',
    paragraph: '24(a)',
    source: 'Own',
    title: {
      da: 'Udvidede oplysninger udelades, når basismodulet er valgt',
      en: 'Comprehensive disclosures are left out when the Basic Module is chosen',
    },
    help: {
      da: 'Vælg begge moduler i B1, hvis oplysningerne skal med i rapporten; ellers gør de ingen skade.',
      en: 'Choose both modules in B1 if the disclosures belong in the report; otherwise they do no harm.',
    },
    reads: ['b1_module', ...COMPREHENSIVE],
    when: (facts) => /^\s*option a\b/i.test(facts.text('b1_module') ?? ''),
    *check(facts) {
      const filled = COMPREHENSIVE.filter((datapoint) => facts.has(datapoint));
      if (filled.length === 0) return;
      const codes = [...new Set(filled.map((datapoint) => datapoint.slice(0, 2).toUpperCase()))].join(', ');
      yield {
        datapoint: 'b1_module',
        message: {
          da: `Der er valgt basismodulet alene, men ${codes} er udfyldt.`,
          en: `The Basic Module alone is chosen, but ${codes} is filled in.`,
        },
      };
    },
  },
];
