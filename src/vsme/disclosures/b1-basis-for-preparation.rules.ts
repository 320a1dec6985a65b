import { IS_CONSOLIDATED } from '../rules/conditions';
import { quotedValue } from '../../workbook/shown-value';
import { required, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const B1 = { disclosure: 'B1', severity: 'error' } as const;

/** On the report itself and what it covers; B1's other blocks have files of their own, as they have on EFRAG's sheet. */
export const B1_RULES: readonly VsmeRule[] = [
  required({
    ...B1,
    id: 'B1-01',
    paragraph: '24(a)',
    source: 'EFRAG F125; ESG-skabelonen: skal',
    title: { da: 'Modulet skal vælges', en: 'The module must be chosen' },
    help: {
      da: 'Vælg basismodulet (B1-B11, hos EFRAG Option A) eller begge moduler (B1-B11 og C1-C9, Option B).',
      en: 'Option A is the basic module (B1-B11), Option B is the basic and the comprehensive module (B1-B11 and C1-C9).',
    },
    datapoints: ['b1_module'],
    expected: { da: 'et modul fra listen', en: 'a module from the list' },
  }),
  required({
    ...B1,
    id: 'B1-02',
    paragraph: '24(c)',
    source: 'EFRAG F179; ESG-skabelonen: skal',
    title: {
      da: 'Individuel eller konsolideret opgørelse skal vælges',
      en: 'Individual or consolidated basis must be chosen',
    },
    help: {
      da: 'Individuel, hvis opgørelsen kun dækker jeres egen organisation. Konsolideret, hvis datterselskaber er med.',
      en: 'Individual if the report covers your own organisation only. Consolidated if subsidiaries are included.',
    },
    datapoints: ['b1_basisReporting'],
    expected: { da: 'et valg fra listen', en: 'a choice from the list' },
    unlessSensitive: 'b1_other_undertakings_information',
  }),
  {
    ...B1,
    id: 'B1-03',
    paragraph: '24(d)',
    source: 'EFRAG F292; ESG-skabelonen: skal',
    title: {
      da: 'En konsolideret opgørelse skal have datterselskaber',
      en: 'A consolidated report must list subsidiaries',
    },
    help: {
      da: 'Skriv navn og adresse på hvert datterselskab, opgørelsen omfatter, eller vælg individuel opgørelse.',
      en: 'Give name and address of every subsidiary the report covers, or choose the individual basis.',
    },
    reads: ['b1_basisReporting', 'b1_sub_name', 'b1_sub_address', sensitiveRead('b1_list_of_subsidiaries')],
    when: (facts) => IS_CONSOLIDATED.holds(facts) && !facts.isSensitive('b1_list_of_subsidiaries'),
    *check(facts) {
      const complete = facts.filledRows('b1_sub_name').some((row) => facts.has('b1_sub_address', row));
      if (complete) return;
      yield {
        datapoint: 'b1_sub_name',
        row: 1,
        message: {
          da: 'Opgørelsen er konsolideret, men intet datterselskab har både navn og adresse.',
          en: 'The report is consolidated, but no subsidiary has both a name and an address.',
        },
      };
    },
  },
  {
    ...B1,
    id: 'B1-04',
    paragraph: '24(d)',
    source: 'EFRAG F293',
    title: {
      da: 'Et datterselskab skal have navn og adresse',
      en: 'A subsidiary must have a name and an address',
    },
    help: {
      da: 'Udfyld den tomme celle, eller ryd rækken, hvis datterselskabet ikke er med.',
      en: 'Fill the blank cell, or clear the row if the subsidiary is not included.',
    },
    reads: ['b1_sub_name', 'b1_sub_address'],
    when: (facts) => facts.filledRows('b1_sub_name', 'b1_sub_address').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('b1_sub_name', 'b1_sub_address')) {
        const name = facts.text('b1_sub_name', row);
        const address = facts.text('b1_sub_address', row);
        if (name !== null && address === null) {
          yield {
            datapoint: 'b1_sub_address',
            row,
            message: {
              da: `${quotedValue(name).da} har ingen adresse.`,
              en: `${quotedValue(name).en} has no address.`,
            },
          };
        } else if (name === null) {
          yield {
            datapoint: 'b1_sub_name',
            row,
            message: {
              da: `Datterselskabet på adressen ${quotedValue(address).da} har intet navn.`,
              en: `The subsidiary at ${quotedValue(address).en} has no name.`,
            },
          };
        }
      }
    },
  },
  {
    ...B1,
    id: 'B1-05',
    severity: 'warning',
    paragraph: '24(d)',
    source: 'ESG-skabelonen: the table is removed from an individual report',
    title: {
      da: 'En individuel opgørelse har ingen datterselskaber',
      en: 'An individual report has no subsidiaries',
    },
    help: {
      da: 'Vælg konsolideret, hvis tallene omfatter datterselskaberne. Ryd ellers tabellen.',
      en: 'Choose consolidated if the figures cover the subsidiaries. Otherwise clear the table.',
    },
    reads: ['b1_basisReporting', 'b1_sub_name'],
    when: (facts) => facts.has('b1_basisReporting') && !IS_CONSOLIDATED.holds(facts),
    *check(facts) {
      const rows = facts.filledRows('b1_sub_name');
      if (rows.length === 0) return;
      yield {
        datapoint: 'b1_sub_name',
        row: rows[0]!,
        message: {
          da: `Opgørelsen er individuel, men der står ${rows.length} datterselskab${rows.length === 1 ? '' : 'er'}.`,
          en: `The report is individual, but ${rows.length} ${rows.length === 1 ? 'subsidiary is' : 'subsidiaries are'} listed.`,
        },
      };
    },
  },
];
