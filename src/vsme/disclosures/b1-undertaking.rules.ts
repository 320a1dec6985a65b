import { HAS_OTHER_LEGAL_FORM, whenever } from '../rules/conditions';
import { quotedValue } from '../../workbook/shown-value';
import { required, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const B1 = { disclosure: 'B1', severity: 'error' } as const;
const UNDERTAKING = 'b1_other_undertakings_information';

export const B1_UNDERTAKING_RULES: readonly VsmeRule[] = [
  required({
    ...B1,
    id: 'B1-06',
    paragraph: '24(e)(i)',
    source: 'EFRAG F180; ESG-skabelonen: skal',
    title: { da: 'Virksomhedsformen skal angives', en: 'The legal form must be given' },
    help: {
      da: 'Listen har ingen almen boligorganisation: vælg »other« (»Anden form« i den danske opgørelse), og skriv formen i cellen nedenunder.',
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
    ...whenever(HAS_OTHER_LEGAL_FORM),
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
      if (HAS_OTHER_LEGAL_FORM.holds(facts)) return;
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
];
