import type { Text } from '../workbook/text';

/** The columns of a factor table by their headings, in the order of the sheet. Which of them there are, a person may choose. */
export const FACTOR_COLUMNS = {
  own: { da: 'Egen', en: 'Own' },
  carrier: { da: 'Bærer', en: 'Carrier' },
  unit: { da: 'Enhed', en: 'Unit' },
  year: { da: 'År', en: 'Year' },
  area: { da: 'Område', en: 'Area' },
  method: { da: 'Metode', en: 'Method' },
  kg: { da: 'Værdi', en: 'Value' },
  gas: { da: 'CO2 eller CO2e', en: 'CO2 or CO2e' },
  source: { da: 'Kilde', en: 'Source' },
  date: { da: 'Dato', en: 'Date' },
  url: { da: 'Link', en: 'Link' },
  note: { da: 'Bemærkning', en: 'Note' },
} as const satisfies Readonly<Record<string, Text>>;

export type FactorColumn = keyof typeof FACTOR_COLUMNS;

/** Without one of these there is no factor; the others may be left out. */
export const REQUIRED_COLUMNS = [
  'carrier',
  'unit',
  'year',
  'kg',
  'gas',
  'source',
] as const satisfies readonly FactorColumn[];

/** What stands in the column of one's own factors, which go before the others. */
export const OWN = 'Ja';
