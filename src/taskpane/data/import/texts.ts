import type { ColumnUse } from '../../../handlingsplan/data/import/mapping';
import type { UnusedReason } from '../../../handlingsplan/data/import/refusal';
import type { Text } from '../../../workbook/text';
import type { Counted } from '../../texts';

export const IMPORT_TEXTS = {
  title: { da: 'Hent tal fra fil', en: 'Import figures' },
  intro: {
    da: 'Vælg en CSV- eller Excel-fil, fx et udtræk fra Det Almene Datavarehus: én række for hvert tal, eller år eller indikatorer som kolonner. Filen bliver på din maskine, og intet skrives, før du har set ændringerne.',
    en: 'Choose a CSV or Excel file, such as an extract from Det Almene Datavarehus: one row for each figure, or years or indicators as columns. The file stays on your machine, and nothing is written before you have seen the changes.',
  },
  choose: { da: 'Fil med tal', en: 'File of figures' },
  opening: { da: 'Åbner filen …', en: 'Opening the file …' },
  reading: { da: 'Læser rækkerne', en: 'Reading the rows' },
  unreadable: {
    da: 'Filen kan ikke åbnes. Kontrollér, at den stadig findes, og vælg den igen.',
    en: 'The file cannot be opened. Check that it still exists, and choose it again.',
  },
  tooLarge: {
    da: 'Filen er over 20 MB. Del den i flere, eller gem kun de kolonner, der skal bruges.',
    en: 'The file is larger than 20 MB. Divide it, or save only the columns that are needed.',
  },
  noRows: { da: 'Filen har ingen rækker.', en: 'The file has no rows.' },
  sheet: { da: 'Ark i filen', en: 'Sheet of the file' },
  headingRow: { da: 'Overskrifterne står i række', en: 'The headings stand in row' },
  columns: { da: 'Hvad er der i kolonnerne?', en: 'What do the columns hold?' },
  unnamed: { da: 'Kolonne uden overskrift', en: 'Column without a heading' },
  notUsed: { da: 'Bruges ikke', en: 'Not used' },
  given: { da: 'Gælder for hele filen', en: 'For the whole file' },
  givenIntro: {
    da: 'Det, kolonnerne ikke siger.',
    en: 'What the columns do not say.',
  },
  indicator: { da: 'Indikator', en: 'Indicator' },
  unit: { da: 'Enhed', en: 'Unit' },
  year: { da: 'År', en: 'Year' },
  source: { da: 'Kilde', en: 'Source' },
  estimated: { da: 'Tallene er skøn', en: 'The figures are estimates' },
  convention: { da: 'Tal er skrevet som', en: 'Numbers are written as' },
  danish: { da: '1.234,5 (dansk)', en: '1.234,5 (Danish)' },
  invariant: { da: '1,234.5 (engelsk)', en: '1,234.5 (English)' },
  uncertain: {
    da: 'Filen viser det ikke sikkert. Kontrollér et tal, du kender.',
    en: 'The file does not show it for certain. Check a figure you know.',
  },
  fractions: { da: 'Procenter står som brøker: 0,45 er 45 %', en: 'Percentages are fractions: 0.45 is 45 %' },
  noFigures: {
    da: 'Vælg den eller de kolonner, der har tallene.',
    en: 'Choose the column or columns with the figures.',
  },
  result: { da: 'Hvad sker der?', en: 'What happens?' },
  newTitle: { da: 'Nye tal', en: 'New figures' },
  replacedTitle: { da: 'Står der med et andet tal', en: 'Stand there with another figure' },
  replacedIntro: {
    da: 'Sæt hak ved dem, der skal erstattes.',
    en: 'Tick those that are to be replaced.',
  },
  average: { da: 'landsgennemsnit', en: 'national average' },
  replaceAll: { da: 'Erstat alle', en: 'Replace all' },
  unusedTitle: { da: 'Bruges ikke', en: 'Not used' },
  unusedColumns: { da: 'Kolonner, der ikke bruges', en: 'Columns that are not used' },
  line: { da: 'Række', en: 'Row' },
  check: { da: 'Se efter', en: 'Check' },
  more: { da: 'flere', en: 'more' },
  preview: { da: 'Se ændringerne', en: 'See the changes' },
} as const;

export const COUNTS: Readonly<Record<'added' | 'replaced' | 'unused', Counted>> = {
  added: { one: { da: 'nyt tal', en: 'new figure' }, many: { da: 'nye tal', en: 'new figures' } },
  replaced: {
    one: { da: 'står der med et andet tal', en: 'stands there with another figure' },
    many: { da: 'står der med et andet tal', en: 'stand there with another figure' },
  },
  unused: { one: { da: 'bruges ikke', en: 'is not used' }, many: { da: 'bruges ikke', en: 'are not used' } },
};

export const USE_TEXTS: Readonly<Record<NonNullable<ColumnUse>, Text>> = {
  maalepunkt: { da: 'Målepunkt', en: 'Målepunkt' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  unit: { da: 'Enhed', en: 'Unit' },
  scope: { da: 'Organisation, afdeling, beboere', en: 'Organisation, afdeling, residents' },
  afdeling: { da: 'LBF-afdelingsnr.', en: 'LBF department no.' },
  year: { da: 'År', en: 'Year' },
  value: { da: 'Værdi', en: 'Value' },
  source: { da: 'Kilde', en: 'Source' },
  estimated: { da: 'Skøn (ja/nej)', en: 'Estimate (yes/no)' },
  benchmark: { da: 'Landsgennemsnit', en: 'National average' },
  'year-figures': { da: 'Tal for overskriftens år', en: 'Figures of the year in the heading' },
  'indicator-figures': {
    da: 'Tal for overskriftens indikator',
    en: 'Figures of the indicator in the heading',
  },
};

export const REASONS: Readonly<Record<UnusedReason, Text>> = {
  'above-headings': { da: 'Over overskrifterne', en: 'Above the headings' },
  total: { da: 'Sumrække', en: 'Total' },
  'no-figure-column': { da: 'Ingen kolonne med tal', en: 'No column of figures' },
  blank: { da: 'Tom celle', en: 'Blank cell' },
  'no-number': { da: 'Ikke et tal', en: 'No number' },
  'no-maalepunkt': { da: 'Ukendt målepunkt', en: 'Unknown målepunkt' },
  'no-indicator': { da: 'Ingen indikator', en: 'No indicator' },
  'no-year': { da: 'Intet årstal', en: 'No year' },
  'no-estimate': { da: 'Skøn er hverken ja eller nej', en: 'Estimate is neither yes nor no' },
  repeated: { da: 'Gentaget i filen', en: 'Repeated in the file' },
  'stands-already': { da: 'Står der allerede', en: 'Stands there already' },
  'stands-twice': { da: 'Står to gange i projektmappen', en: 'Stands twice in the workbook' },
  formula: { da: 'Regnes ud af en formel', en: 'Calculated by a formula' },
};
