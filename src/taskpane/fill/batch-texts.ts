import type { ColumnUse } from '../../vsme/batch-fill/column-mapping';
import type { Text } from '../../workbook/text';

export const BATCH_TEXTS = {
  title: { da: 'Udfyld fra fil', en: 'Fill in from a file' },
  intro: {
    da: 'Vælg en CSV- eller JSON-fil med svar: én række for hvert svar, eller et datapunkt over hver kolonne. Filen bliver på din maskine, og intet skrives, før du har set ændringerne.',
    en: 'Choose a CSV or JSON file of answers: one row for each answer, or a datapoint above each column. The file stays on your machine, and nothing is written before you have seen the changes.',
  },
  choose: { da: 'Fil med svar', en: 'File of answers' },
  reading: { da: 'Læser filen og projektmappen …', en: 'Reading the file and the workbook …' },
  unreadable: {
    da: 'Filen kan ikke åbnes. Kontrollér, at den stadig findes, og vælg den igen.',
    en: 'The file cannot be opened. Check that it still exists, and choose it again.',
  },
  tooLarge: {
    da: 'Filen er over 5 MB. Del den i flere, eller gem kun kolonnerne med svar.',
    en: 'The file is larger than 5 MB. Divide it, or save only the columns with answers.',
  },
  noRows: {
    da: 'Filen har overskrifter, men ingen svar under dem.',
    en: 'The file has headings but no answers below them.',
  },
  columns: { da: 'Hvad er der i kolonnerne?', en: 'What do the columns hold?' },
  unnamed: { da: 'Kolonne uden overskrift', en: 'Column without a heading' },
  noAnswers: {
    da: 'Vælg den kolonne, der siger hvilket datapunkt, og den, der har værdien.',
    en: 'Choose the column that says which datapoint, and the one that has the value.',
  },
  used: {
    one: { da: 'svar bruges', en: 'answer is used' },
    many: { da: 'svar bruges', en: 'answers are used' },
  },
  unused: {
    one: { da: 'bruges ikke', en: 'is not used' },
    many: { da: 'bruges ikke', en: 'are not used' },
  },
  unusedTitle: { da: 'Bruges ikke', en: 'Not used' },
  moreUnused: { da: 'flere bruges ikke', en: 'more are not used' },
  line: { csv: { da: 'Linje', en: 'Line' }, json: { da: 'Svar', en: 'Answer' } },
  nothingNew: {
    da: 'Alle de svar, der kan bruges, står der allerede.',
    en: 'Every answer that can be used is there already.',
  },
} as const;

export const COLUMN_USES: Readonly<Record<NonNullable<ColumnUse>, Text>> = {
  datapoint: { da: 'Datapunkt', en: 'Datapoint' },
  row: { da: 'Række', en: 'Row' },
  value: { da: 'Værdi', en: 'Value' },
  source: { da: 'Kilde', en: 'Source' },
  voucher: { da: 'Bilag', en: 'Voucher' },
  estimated: { da: 'Skøn', en: 'Estimate' },
  responsible: { da: 'Ansvarlig', en: 'Responsible' },
  note: { da: 'Note', en: 'Note' },
  answers: { da: 'Svar på overskriftens datapunkt', en: 'Answers to the datapoint of the heading' },
};

export const NOT_USED: Text = { da: 'Bruges ikke', en: 'Not used' };
