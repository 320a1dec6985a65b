import { columnLetters, formatReference, type Area } from '../../workbook/address';
import type { NewSheet } from '../../workbook/new-sheet';
import type { Datapoint } from '../datapoint';
import { ownName } from '../placement';
import type { References } from './form';
import { looks } from './looks';
import { TRUTH_LIST } from './names';
import { CHOICES, LISTS } from './words/words';

export const LIST_SHEET = 'Lister';
const FIRST_ROW = 5;

interface List {
  /** The defined name of its cells. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly (string | number)[];
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const TITLES: Readonly<Record<string, string>> = {
  enum_ListIdentifier: 'Id-nummer',
  enum_list_options: 'Modul',
  enum_ListLegalForms: 'Virksomhedsform',
  enum_employee_methodology: 'Hvornår talt',
  enum_ImplementationStatus: 'Omstillingsplan',
  enum_ListUnitMeasurement_mass_only: 'Vægtenhed',
  enum_ListUnitMeasurement: 'Enhed',
  enum_ListHectM2: 'Arealenhed',
  enum_ListOmittedDisclosures: 'Oplysningspunkt',
  enum_ListOmittedDisclosuresWithNone: 'Udeladelse',
  enum_ListCountriesName: 'Land',
  enum_ListNACETechnicalName: 'NACE-kode',
  enum_ListPollutants: 'Stof',
  enum_ListTypeOfWastes: 'Affaldstype (EAK)',
};

const PLACED: readonly (List & { readonly area: Area })[] = [
  { name: TRUTH_LIST, title: 'Ja eller nej', values: ['JA', 'NEJ'] },
  ...Object.entries(LISTS).flatMap(([name, words]) =>
    words ? [{ name, title: TITLES[name] ?? name, values: words.map(([danish]) => danish) }] : [],
  ),
  ...Object.entries(CHOICES).map(([id, words]) => ({
    name: choiceListName(id),
    title: id === 'b1_empType' ? 'Hvad er talt' : 'Opgørelsens grundlag',
    values: words.map(([danish]) => danish),
  })),
  { name: 'enum_ListOfCurrencies', title: 'Valuta', values: ['DKK', 'EUR', 'SEK', 'NOK', 'USD', 'GBP'] },
  { name: 'enum_ListYear', title: 'År', values: numbers(2020, 2045) },
  { name: 'enum_ListMonth', title: 'Måned', values: numbers(1, 12) },
  { name: 'enum_ListDays', title: 'Dag', values: numbers(1, 31) },
  { name: 'enum_ListOfPastYears', title: 'Baselineår', values: numbers(2005, 2035) },
  { name: 'enum_ListOfFutureYears', title: 'Målår', values: numbers(2024, 2060) },
].map((list, index) => {
  const column = index + 2;
  const bottom = FIRST_ROW + list.values.length - 1;
  return { ...list, area: { top: FIRST_ROW, left: column, bottom, right: column } };
});

/** The defined names of the lists and what they refer to. */
export const LIST_NAMES: readonly (readonly [name: string, refersTo: string])[] = PLACED.map(
  ({ name, area }) => [name, formatReference({ sheet: LIST_SHEET, area })],
);

function choiceListName(id: string): string {
  return ownName(`${id}_liste`);
}

const REFERENCES: ReadonlyMap<string, string> = new Map(LIST_NAMES);

/** The cells an answer is chosen from, as formulas write them; `undefined` when it is answered freely. */
export function choicesOf({ id, type, list }: Datapoint, to: References): string | undefined {
  if (type === 'reference') return to.column('b1_site_id');
  const name = type === 'boolean' || type === 'flags' ? TRUTH_LIST : (list ?? choiceListName(id));
  return REFERENCES.get(name);
}

const LOOKS = looks({ color: '#4A5560', tint: '#ECEFF1' });

/** Every list in a column of its own. */
export function listSheet(): NewSheet {
  return {
    name: LIST_SHEET,
    visibility: 'visible',
    styles: LOOKS,
    cells: [
      { cell: 'B1', content: { value: 'Lister' }, style: 'title' },
      {
        cell: 'B2',
        content: {
          value:
            'Rullelisterne henter deres valg her. Mangler en NACE-kode eller en affaldstype, så ophæv beskyttelsen, indsæt en celle midt i listen, og skriv den på samme måde som de andre.',
        },
        style: 'subtitle',
      },
      ...PLACED.flatMap(({ title, values, area: { left } }) => [
        { cell: `${columnLetters(left)}${FIRST_ROW - 1}`, content: { value: title }, style: 'firstHeading' },
        ...values.map((value, index) => ({
          cell: `${columnLetters(left)}${FIRST_ROW + index}`,
          content: { value },
          ...(typeof value === 'string' && { style: 'listed' }),
        })),
      ]),
    ],
    styledAreas: [],
    columnWidths: [
      { column: 1, width: 2 },
      ...PLACED.map(({ title, values, area: { left } }) => ({
        column: left,
        width: Math.min(60, Math.max(title.length, ...values.map((value) => String(value).length)) + 3),
      })),
    ],
    rowHeights: [
      { row: 1, height: 30 },
      { row: FIRST_ROW - 1, height: 20 },
    ],
    merges: [],
    validations: [],
    protected: true,
    showGridLines: false,
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
    tabColor: '#9AA5AD',
    print: { orientation: 'landscape', fitToWidth: 3, footer: { left: '&A', right: 'Side &P af &N' } },
  };
}
