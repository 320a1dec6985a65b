import { hasCvrCheckDigit } from '../../formulas/registration-numbers';
import { quotedValue } from '../../workbook/shown-value';
import { dateOf, existingDate } from '../rules/dates';
import type { Facts } from '../rules/facts';
import { hasLeiCheckDigits, isEuid } from '../rules/identifiers';
import { required, type VsmeRule } from '../rules/kinds';
import { isTemplateVersion, TAXONOMY_DATES, TEMPLATE_VERSIONS } from '../template-version';

const META = { disclosure: 'META', severity: 'error', paragraph: '-' } as const;

const START = ['x_startYear', 'x_startMonth', 'x_startDay'] as const;
const END = ['x_endYear', 'x_endMonth', 'x_endDay'] as const;

const MILLISECONDS_PER_DAY = 86_400_000;

const REPORTING_PERIOD = {
  da: 'Vælg år, måned og dag på listerne. Perioden er normalt regnskabsåret, fx 1. januar til 31. december.',
  en: 'Choose year, month and day from the lists. The period is normally the financial year, such as 1 January to 31 December.',
};

export const META_RULES: readonly VsmeRule[] = [
  required({
    ...META,
    id: 'X01',
    source: 'EFRAG F3',
    title: { da: 'Virksomhedens navn skal angives', en: 'The name of the undertaking must be given' },
    help: {
      da: 'Skriv navnet, som det står i CVR. Uden det kan rapporten ikke konverteres til digitalt format.',
      en: 'Give the name as registered. Without it the report cannot be converted to digital form.',
    },
    datapoints: ['x_entityName'],
    expected: { da: 'et navn', en: 'a name' },
  }),
  required({
    ...META,
    id: 'X02',
    source: 'EFRAG F4',
    title: { da: 'Virksomhedens id skal angives', en: 'The identifier of the undertaking must be given' },
    help: {
      da: 'Vælg LEI, hvis I har en LEI-kode. Vælg ellers EU ID, og skriv DKCVR. foran CVR-nummeret, fx DKCVR.12345678.',
      en: 'Choose LEI if you have an LEI code. Otherwise choose EU ID; the identifier is DKCVR. and the CVR number, such as DKCVR.12345678.',
    },
    datapoints: ['x_idScheme', 'x_identifier'],
    expected: { da: 'både en id-type og et id', en: 'both a scheme and an identifier' },
  }),
  identifierRule({
    id: 'X03',
    scheme: 'LEI',
    source: 'Own (ISO 17442, mod 97-10)',
    title: { da: 'LEI-koden skal være gyldig', en: 'The LEI code must be valid' },
    help: {
      da: 'En LEI-kode har 18 bogstaver og cifre og to kontrolcifre. Slå den op på search.gleif.org, og kopiér den.',
      en: 'An LEI code has 18 letters and digits and two check digits. Look it up at search.gleif.org and copy it.',
    },
    accepts: hasLeiCheckDigits,
    because: {
      da: 'er ikke en gyldig LEI-kode: den har 20 tegn, og de to sidste er kontrolcifre',
      en: 'is no LEI code: 20 characters, the last two of which are check digits',
    },
  }),
  identifierRule({
    id: 'X04',
    scheme: 'EU ID',
    source: 'Own (EUID, Implementing Regulation (EU) 2021/1042)',
    title: { da: 'EUID skal have den rigtige form', en: 'The EUID must have the right form' },
    help: {
      da: 'For en dansk virksomhed er EUID »DKCVR.« og de otte cifre i CVR-nummeret uden mellemrum.',
      en: 'For a Danish undertaking the EUID is “DKCVR.” and the eight digits of the CVR number without spaces.',
    },
    accepts: isEuid,
    because: { da: 'har ikke formen DKCVR.12345678', en: 'does not have the form DKCVR.12345678' },
  }),
  {
    ...META,
    id: 'X13',
    severity: 'warning',
    source: 'Own (CVR mod 11, weights 2 7 6 5 4 3 2 1)',
    title: {
      da: 'CVR-nummerets kontrolciffer skal stemme',
      en: 'The check digit of the CVR number must agree',
    },
    help: {
      da: 'Sammenlign med virk.dk. Et enkelt forkert ciffer, eller to der er byttet om, giver næsten altid denne advarsel.',
      en: 'Compare with virk.dk. A single wrong or swapped digit nearly always gives this warning.',
    },
    reads: ['x_idScheme', 'x_identifier'],
    when: (facts) => facts.text('x_idScheme') === 'EU ID' && danishCvr(facts) !== null,
    *check(facts) {
      const cvr = danishCvr(facts);
      if (cvr === null || hasCvrCheckDigit(cvr)) return;
      yield {
        datapoint: 'x_identifier',
        message: {
          da: `CVR-nummeret ${cvr} har ikke et gyldigt kontrolciffer (modulus 11).`,
          en: `The CVR number ${cvr} has no valid check digit (modulus 11).`,
        },
      };
    },
  },
  identifierRule({
    id: 'X05',
    scheme: 'DUNS',
    source: 'Own',
    title: { da: 'DUNS-nummeret skal have ni cifre', en: 'The DUNS number must have nine digits' },
    help: {
      da: 'Skriv de ni cifre; bindestreger er tilladt. Mangler der foranstillede nuller, så formatér cellen som tekst.',
      en: 'Write the nine digits; hyphens are allowed. If leading zeros are missing, format the cell as text.',
    },
    accepts: (identifier) => /^\d{9}$/.test(identifier.replace(/\D/g, '')),
    because: { da: 'har ikke ni cifre', en: 'does not have nine digits' },
  }),
  {
    ...META,
    id: 'X06',
    source: 'EFRAG F5 and its list',
    title: { da: 'Valutaen skal angives', en: 'The currency must be given' },
    help: {
      da: 'Vælg DKK, hvis regnskabet er i kroner. Alle beløb i projektmappen skal være i denne ene valuta.',
      en: 'Choose DKK if the accounts are in kroner. All amounts in the workbook must be in this one currency.',
    },
    reads: ['x_currency'],
    *check(facts) {
      const currency = facts.text('x_currency');
      if (currency !== null && /^[A-Z]{3}$/.test(currency.trim())) return;
      const says = quotedValue(currency);
      yield {
        datapoint: 'x_currency',
        message: {
          da: `Der står ${says.da}. Her skal stå en valutakode på tre bogstaver, fx DKK.`,
          en: `The cell says ${says.en}. It must hold a currency code of three letters, such as DKK.`,
        },
      };
    },
  },
  existingDate({
    ...META,
    id: 'X07',
    source: 'EFRAG F6',
    title: {
      da: 'Periodens startdato skal være en rigtig dato',
      en: 'The start date of the period must exist',
    },
    help: REPORTING_PERIOD,
    parts: START,
    name: { da: 'Startdatoen', en: 'The start date' },
  }),
  existingDate({
    ...META,
    id: 'X08',
    source: 'EFRAG F10',
    title: { da: 'Periodens slutdato skal være en rigtig dato', en: 'The end date of the period must exist' },
    help: REPORTING_PERIOD,
    parts: END,
    name: { da: 'Slutdatoen', en: 'The end date' },
  }),
  {
    ...META,
    id: 'X09',
    source: 'EFRAG F10, which its overall status leaves out',
    title: { da: 'Perioden må ikke slutte, før den starter', en: 'The period must not end before it starts' },
    help: {
      da: 'Ret år, måned eller dag, så slutdatoen ligger efter startdatoen.',
      en: 'Correct year, month or day so that the end date lies after the start date.',
    },
    reads: [...START, ...END],
    when: (facts) => periodOf(facts) !== null,
    *check(facts) {
      const period = periodOf(facts);
      if (period === null || period.end >= period.start) return;
      yield {
        datapoint: 'x_endYear',
        message: {
          da: `Perioden starter ${period.start} og slutter ${period.end}.`,
          en: `The period starts on ${period.start} and ends on ${period.end}.`,
        },
      };
    },
  },
  {
    ...META,
    id: 'X10',
    severity: 'warning',
    source: 'Own plausibility check: 350 to 380 days',
    title: { da: 'Perioden er normalt et år', en: 'The period is normally a year' },
    help: {
      da: 'VSME følger regnskabsåret. En anden længde er kun rigtig, når regnskabsåret er lagt om eller er jeres første.',
      en: 'VSME follows the financial year. Another length is right only when the financial year was changed or is the first.',
    },
    reads: [...START, ...END],
    when: (facts) => periodOf(facts) !== null,
    *check(facts) {
      const period = periodOf(facts);
      if (period === null) return;
      const days = (Date.parse(period.end) - Date.parse(period.start)) / MILLISECONDS_PER_DAY + 1;
      if (days >= 350 && days <= 380) return;
      yield {
        datapoint: 'x_endYear',
        message: {
          da: `Perioden ${period.start} til ${period.end} er ${quotedValue(days).da} dage.`,
          en: `The period from ${period.start} to ${period.end} is ${quotedValue(days).en} days.`,
        },
      };
    },
  },
  {
    ...META,
    id: 'X11',
    source: 'Own (integrity of the formula)',
    title: {
      da: 'Den beregnede periode svarer til år, måned og dag',
      en: 'The calculated period agrees with year, month and day',
    },
    help: {
      da: 'Skabelonen sætter datoerne sammen af år, måned og dag. Åbn filen i Excel, og gem den; er formlen overskrevet, så hent den fra en ren skabelon.',
      en: 'The template puts the dates together from year, month and day. Open the file in Excel and save it; if the formula has been overwritten, take it from a clean template.',
    },
    reads: [...START, ...END, 'x_periodStart', 'x_periodEnd'],
    when: (facts) => periodOf(facts) !== null && /^\d{4}-/.test(facts.text('x_periodStart') ?? ''),
    *check(facts) {
      const period = periodOf(facts);
      if (period === null) return;
      for (const [datapoint, expected] of [
        ['x_periodStart', period.start],
        ['x_periodEnd', period.end],
      ] as const) {
        const stated = facts.text(datapoint);
        if (stated === expected) continue;
        yield {
          datapoint,
          message: {
            da: `Der står ${quotedValue(stated).da}, men år, måned og dag giver ${expected}.`,
            en: `The cell says ${quotedValue(stated).en}, but the fields give ${expected}.`,
          },
        };
      }
    },
  },
  {
    ...META,
    id: 'X12',
    source: 'Own',
    title: {
      da: 'Skabelonversion og taksonomi skal passe sammen',
      en: 'Template version and taxonomy must belong together',
    },
    help: {
      da: 'De to celler på arket Introduction må ikke ændres. Flyt tallene til en uændret skabelon fra EFRAG.',
      en: 'The two cells on the sheet Introduction must not be changed. Move the figures to an unchanged template from EFRAG.',
    },
    reads: ['x_templateVersion', 'x_schemaRef'],
    *check(facts) {
      const version = facts.text('x_templateVersion') ?? '';
      const taxonomy = /vsme\/(\d{4}-\d\d-\d\d)\//.exec(facts.text('x_schemaRef') ?? '')?.[1] ?? null;
      const expected = isTemplateVersion(version) ? TAXONOMY_DATES[version] : undefined;
      if (expected !== undefined && expected === taxonomy) return;
      const [says, refers] = [quotedValue(version || null), quotedValue(taxonomy)];
      yield {
        datapoint: 'x_templateVersion',
        message: expected
          ? {
              da: `Version ${says.da} hører til taksonomien ${expected}, men projektmappen henviser til ${refers.da}.`,
              en: `Version ${says.en} belongs to the taxonomy ${expected}, but the workbook refers to ${refers.en}.`,
            }
          : {
              da: `Version ${says.da} er ikke en af EFRAGs versioner ${TEMPLATE_VERSIONS.join(', ')}.`,
              en: `Version ${says.en} is none of EFRAG’s versions ${TEMPLATE_VERSIONS.join(', ')}.`,
            },
      };
    },
  },
];

interface IdentifierRule extends Pick<VsmeRule, 'id' | 'source' | 'title' | 'help'> {
  readonly scheme: string;
  readonly accepts: (identifier: string) => boolean;
  /** Continues the sentence that the identifier begins. */
  readonly because: VsmeRule['title'];
}

function identifierRule({ scheme, accepts, because, ...described }: IdentifierRule): VsmeRule {
  return {
    ...META,
    ...described,
    reads: ['x_idScheme', 'x_identifier'],
    when: (facts) => facts.text('x_idScheme') === scheme && facts.has('x_identifier'),
    *check(facts) {
      const identifier = (facts.text('x_identifier') ?? '').trim();
      if (accepts(identifier)) return;
      yield {
        datapoint: 'x_identifier',
        message: {
          da: `${quotedValue(identifier).da} ${because.da}.`,
          en: `${quotedValue(identifier).en} ${because.en}.`,
        },
      };
    },
  };
}

function periodOf(facts: Facts): { readonly start: string; readonly end: string } | null {
  const [start, end] = [dateOf(facts, START), dateOf(facts, END)];
  return start !== null && end !== null ? { start, end } : null;
}

function danishCvr(facts: Facts): string | null {
  return /^DKCVR\.(\d{8})$/.exec((facts.text('x_identifier') ?? '').trim())?.[1] ?? null;
}
