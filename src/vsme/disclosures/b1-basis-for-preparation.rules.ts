import { quotedValue } from '../../workbook/shown-value';
import type { Facts } from '../rules/facts';
import { required, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const B1 = { disclosure: 'B1', severity: 'error' } as const;
const UNDERTAKING = 'b1_other_undertakings_information';

/** The rules on the report and the undertaking; those on its sites stand in `b1-sites.rules.ts`. */
export const B1_RULES: readonly VsmeRule[] = [
  required({
    ...B1,
    id: 'B1-01',
    paragraph: '24(a)',
    source: 'EFRAG F125; ESG-skabelonen: skal',
    title: { da: 'Modulet skal vælges', en: 'The module must be chosen' },
    help: {
      da: 'Option A er basismodulet (B1-B11), Option B er basis- og udvidet modul (B1-B11 og C1-C9).',
      en: 'Option A is the basic module (B1-B11), Option B is the basic and the comprehensive module (B1-B11 and C1-C9).',
    },
    datapoints: ['b1_module'],
    expected: { da: 'Option A eller Option B', en: 'Option A or Option B' },
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
    unlessSensitive: UNDERTAKING,
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
    when: (facts) => isConsolidated(facts) && !facts.isSensitive('b1_list_of_subsidiaries'),
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
    when: (facts) => facts.has('b1_basisReporting') && !isConsolidated(facts),
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
  required({
    ...B1,
    id: 'B1-06',
    paragraph: '24(e)(i)',
    source: 'EFRAG F180; ESG-skabelonen: skal',
    title: { da: 'Virksomhedsformen skal angives', en: 'The legal form must be given' },
    help: {
      da: 'Listen har ingen almen boligorganisation: vælg »other«, og skriv formen i cellen nedenunder.',
      en: 'The list has no non-profit housing organisation: choose “other”, and write the form in the cell below.',
    },
    datapoints: ['b1_legalForm'],
    expected: { da: 'et valg fra listen', en: 'a choice from the list' },
    unlessSensitive: UNDERTAKING,
  }),
  required({
    ...B1,
    id: 'B1-07',
    paragraph: '24(e)(i)',
    source: 'EFRAG F181',
    title: {
      da: 'En anden virksomhedsform skal skrives',
      en: 'Another legal form must be specified',
    },
    help: {
      da: 'Skriv fx »Almen boligorganisation«.',
      en: 'Write “non-profit housing organisation”, for example.',
    },
    datapoints: ['b1_legalFormOther'],
    expected: {
      da: 'virksomhedsformen, fordi »other« er valgt ovenfor',
      en: 'the legal form, because “other” is chosen above',
    },
    when: isOtherForm,
    whenReads: ['b1_legalForm'],
  }),
  {
    ...B1,
    id: 'B1-08',
    severity: 'warning',
    paragraph: '24(e)(i)',
    source: 'Own',
    title: {
      da: 'En skrevet virksomhedsform kræver »other«',
      en: 'A specified legal form requires “other”',
    },
    help: {
      da: 'Vælg »other« på listen, hvis teksten gælder. Slet ellers teksten.',
      en: 'Choose “other” from the list if the text holds. Otherwise delete the text.',
    },
    reads: ['b1_legalForm', 'b1_legalFormOther'],
    when: (facts) => facts.has('b1_legalFormOther'),
    *check(facts) {
      if (isOtherForm(facts)) return;
      const [form, specified] = ['b1_legalForm', 'b1_legalFormOther'].map((id) =>
        quotedValue(facts.text(id)),
      );
      yield {
        datapoint: 'b1_legalFormOther',
        message: {
          da: `Der står ${specified!.da}, men virksomhedsformen er ${form!.da}.`,
          en: `The cell says ${specified!.en}, but the legal form is ${form!.en}.`,
        },
      };
    },
  },
  {
    ...B1,
    id: 'B1-09',
    paragraph: '24(e)(ii)',
    source: 'EFRAG F182; ESG-skabelonen: skal',
    title: { da: 'Mindst én NACE-kode skal angives', en: 'At least one NACE code must be given' },
    help: {
      da: 'Udlejning af egne boliger er 68.20. De fire første cifre i branchekoden i CVR er NACE-koden.',
      en: 'Renting of own dwellings is 68.20. The first four digits of the Danish industry code are the NACE code.',
    },
    reads: ['b1_nace', sensitiveRead(UNDERTAKING)],
    when: (facts) => !facts.isSensitive(UNDERTAKING),
    *check(facts) {
      if (facts.filledRows('b1_nace').length > 0) return;
      yield {
        datapoint: 'b1_nace',
        row: 1,
        message: { da: 'Der er ingen NACE-kode.', en: 'There is no NACE code.' },
      };
    },
  },
  {
    ...B1,
    id: 'B1-10',
    paragraph: '24(e)(ii)',
    source: 'EFRAG F182/F183, which take the class 56.21 for a heading',
    title: {
      da: 'En NACE-kode skal være en klasse med fire cifre',
      en: 'A NACE code must be a class of four digits',
    },
    help: {
      da: 'Listen har også overskrifter med ét til tre cifre. Vælg klassen under overskriften, fx 68.20 og ikke 68.2.',
      en: 'The list also holds headings of one to three digits. Choose the class below the heading, such as 68.20 and not 68.2.',
    },
    reads: ['b1_nace'],
    when: (facts) => facts.filledRows('b1_nace').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('b1_nace')) {
        const code = facts.text('b1_nace', row) ?? '';
        if (/^(?:NACE )?[A-V] - \d\d\.\d\d(?!\d)/.test(code)) continue;
        yield {
          datapoint: 'b1_nace',
          row,
          message: {
            da: `${quotedValue(code).da} er ikke en NACE-klasse med fire cifre.`,
            en: `${quotedValue(code).en} is no NACE class of four digits.`,
          },
        };
      }
    },
  },
  {
    ...B1,
    id: 'B1-11',
    paragraph: '24(e)(ii)',
    source: 'EFRAG F182/F183',
    title: { da: 'En NACE-kode må kun stå én gang', en: 'A NACE code must be listed once only' },
    help: { da: 'Slet gentagelsen.', en: 'Delete the repetition.' },
    reads: ['b1_nace'],
    when: (facts) => facts.filledRows('b1_nace').length > 1,
    *check(facts) {
      for (const { row, first, value } of facts.repeated('b1_nace')) {
        yield {
          datapoint: 'b1_nace',
          row,
          message: {
            da: `${quotedValue(value).da} står allerede i række ${first}.`,
            en: `${quotedValue(value).en} already stands in row ${first}.`,
          },
          fix: {
            title: { da: 'Slet gentagelsen', en: 'Delete the repetition' },
            edits: [{ datapoint: 'b1_nace', row, value: null }],
          },
        };
      }
    },
  },
  {
    ...B1,
    id: 'B1-12',
    severity: 'warning',
    paragraph: '24(e)(ii)',
    source: 'Own: the climate test of the template looks at the first rows only',
    title: { da: 'Første NACE-række skal bruges', en: 'The first NACE row must be used' },
    help: {
      da: 'Skabelonen afgør kun ud fra de første rækker, om virksomheden er i en sektor med høj klimapåvirkning.',
      en: 'The template looks only at the first rows to decide whether the undertaking is in a high climate impact sector.',
    },
    reads: ['b1_nace'],
    when: (facts) => facts.filledRows('b1_nace').length > 0,
    *check(facts) {
      const row = facts.filledRows('b1_nace')[0];
      if (row === undefined || row === 1) return;
      yield {
        datapoint: 'b1_nace',
        row: 1,
        message: {
          da: `Første række er tom; den første NACE-kode står i række ${row}.`,
          en: `The first row is blank; the first NACE code stands in row ${row}.`,
        },
        fix: {
          title: { da: 'Flyt koden til første række', en: 'Move the code to the first row' },
          edits: [
            { datapoint: 'b1_nace', row: 1, value: facts.text('b1_nace', row) },
            { datapoint: 'b1_nace', row, value: null },
          ],
        },
      };
    },
  },
  required({
    ...B1,
    id: 'B1-13',
    paragraph: '24(e)(iii)',
    source: 'EFRAG F282; ESG-skabelonen: skal',
    title: { da: 'Balancesummen skal oplyses', en: 'The balance sheet total must be reported' },
    help: {
      da: 'Skriv balancesummen fra årsregnskabet i projektmappens valuta, helt ud og ikke i tusinder.',
      en: 'Give the total assets of the annual accounts in the currency of the workbook, in full and not in thousands.',
    },
    datapoints: ['b1_assets'],
    expected: { da: 'et beløb', en: 'an amount' },
    unlessSensitive: UNDERTAKING,
  }),
  required({
    ...B1,
    id: 'B1-14',
    paragraph: '24(e)(iv)',
    source: 'EFRAG F283; ESG-skabelonen: skal, may be left out as confidential',
    title: { da: 'Omsætningen skal oplyses', en: 'Turnover must be reported' },
    help: {
      da: 'For en boligorganisation er det årets samlede indtægter. Er tallet fortroligt, så markér det på indholdsarket; CO2e-intensiteten kan da ikke beregnes.',
      en: 'For a housing organisation it is the total income of the year. If it is confidential, tick that on the contents sheet; the GHG intensity can then not be calculated.',
    },
    datapoints: ['b1_turnover'],
    expected: { da: 'et beløb', en: 'an amount' },
    unlessSensitive: UNDERTAKING,
  }),
  required({
    ...B1,
    id: 'B1-15',
    paragraph: '24(e)(v)',
    source: 'EFRAG F284; ESG-skabelonen: skal',
    title: { da: 'Antal ansatte skal oplyses', en: 'The number of employees must be reported' },
    help: {
      da: 'Antallet afgør, hvad der skal oplyses i B8-B10 (fra 50 og fra 150 ansatte). Er der ingen ansatte, så skriv 0.',
      en: 'The number decides what B8-B10 require (from 50 and from 150 employees). If there are none, write 0.',
    },
    datapoints: ['b1_employees'],
    expected: { da: 'et antal', en: 'a number' },
    unlessSensitive: UNDERTAKING,
  }),
  required({
    ...B1,
    id: 'B1-16',
    paragraph: '24(e)(v)',
    source: 'EFRAG F285/F286',
    title: {
      da: 'Opgørelsesmetoden for ansatte skal vælges',
      en: 'The method of counting employees must be chosen',
    },
    help: {
      da: 'Vælg ultimo eller gennemsnit, og personer eller fuldtidsækvivalenter (FTE). Brug det samme i B8-B10.',
      en: 'Choose year end or average, and headcount or full-time equivalents (FTE). Use the same in B8-B10.',
    },
    datapoints: ['b1_empPeriodMethod', 'b1_empType'],
    expected: { da: 'et valg fra listen', en: 'a choice from the list' },
    unlessSensitive: UNDERTAKING,
  }),
  {
    ...B1,
    id: 'B1-17',
    paragraph: '24(e)(v)',
    source: 'Own',
    title: {
      da: 'Antal personer ultimo er et helt tal',
      en: 'A headcount at the year end is a whole number',
    },
    help: {
      da: 'Ret tallet, eller vælg fuldtidsækvivalenter eller gennemsnit, hvis det er sådan, det er talt op.',
      en: 'Correct the number, or choose full-time equivalents or the average if that is how it was counted.',
    },
    reads: ['b1_employees', 'b1_empType', 'b1_empPeriodMethod'],
    when: (facts) =>
      facts.has('b1_employees') &&
      facts.text('b1_empType') === 'Headcount' &&
      /\bend\b/i.test(facts.text('b1_empPeriodMethod') ?? ''),
    *check(facts) {
      const employees = facts.number('b1_employees');
      if (employees === null || Number.isInteger(employees)) return;
      yield {
        datapoint: 'b1_employees',
        message: {
          da: `${quotedValue(employees).da} er ikke et helt antal personer.`,
          en: `${quotedValue(employees).en} is not a whole number of persons.`,
        },
      };
    },
  },
  required({
    ...B1,
    id: 'B1-18',
    paragraph: '24(e)(vi)',
    source: 'EFRAG F287',
    title: {
      da: 'Landet for hovedaktiviteten skal vælges',
      en: 'The country of primary operations must be chosen',
    },
    help: { da: 'Vælg Denmark på listen.', en: 'Choose Denmark from the list.' },
    datapoints: ['b1_country'],
    expected: { da: 'et land fra listen', en: 'a country from the list' },
    unlessSensitive: UNDERTAKING,
  }),
  required({
    ...B1,
    id: 'B1-27',
    paragraph: '25',
    source: 'EFRAG I397; ESG-skabelonen: skal',
    title: { da: 'Certifikatet skal beskrives', en: 'The certification must be described' },
    help: {
      da: 'Skriv navn, udsteder, dato og eventuel vurdering, fx »DGNB Guld, 2024«. Er der intet certifikat, så fjern fluebenet.',
      en: 'Give name, issuer, date and rating if any, such as “DGNB Gold, 2024”. If there is no certification, untick it.',
    },
    datapoints: ['b1_certText'],
    expected: {
      da: 'en kort beskrivelse, fordi certifikat er markeret',
      en: 'a short description, because a certification is ticked',
    },
    unlessSensitive: 'b1_certifications_or_labels',
    when: (facts) => facts.isTrue('b1_hasCert'),
    whenReads: ['b1_hasCert'],
  }),
  {
    ...B1,
    id: 'B1-28',
    severity: 'warning',
    paragraph: '25',
    source: 'Own',
    title: {
      da: 'Et beskrevet certifikat skal markeres',
      en: 'A described certification must be ticked',
    },
    help: {
      da: 'Uden fluebenet regner skabelonen ikke beskrivelsen med. Sæt det, eller slet teksten.',
      en: 'Without the tick the template does not count the description. Tick it, or delete the text.',
    },
    reads: ['b1_certText', 'b1_hasCert'],
    when: (facts) => facts.has('b1_certText'),
    *check(facts) {
      if (facts.isTrue('b1_hasCert')) return;
      const described = quotedValue(facts.text('b1_certText'));
      yield {
        datapoint: 'b1_hasCert',
        message: {
          da: `${described.da} er beskrevet, men certifikat er ikke markeret.`,
          en: `${described.en} is described, but no certification is ticked.`,
        },
        fix: {
          title: { da: 'Markér certifikat', en: 'Tick certification' },
          edits: [{ datapoint: 'b1_hasCert', value: true }],
        },
      };
    },
  },
];

function isConsolidated(facts: Facts): boolean {
  return /consolidated/i.test(facts.text('b1_basisReporting') ?? '');
}

function isOtherForm(facts: Facts): boolean {
  return /^other/i.test(facts.text('b1_legalForm') ?? '');
}
