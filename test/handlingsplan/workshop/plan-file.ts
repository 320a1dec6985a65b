import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { formatCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';

type Rows = readonly (readonly CellValue[])[];

const OVERVIEW: readonly string[] = [
  'Målepunkt',
  'Relevans',
  'Score',
  'Prioriteret',
  'Hvor står vi i dag?',
  'Ambitionsniveau',
  'Ambitionssætning',
];
const NAMES = [
  'Energiforbrug',
  'Klimaaftryk',
  'Energimærkning',
  'Sårbarhed for klimaændringer',
  'Biodiversitet',
  'Affald',
  'Medarbejdertrivsel',
  'Andel af almene boliger i området',
  'Livschancer',
  'Livskvalitet og sundhed',
  'Medarbejdersammensætning',
  'Funktioner i området',
  'Lokalt fællesskab',
  'Almenboligers betalbarhed',
  'Beboerdemokrati',
  'Frivillighed',
  'Økonomistyring',
  'Politikker og praksis',
  'Sociale klausuler',
  'Overholdelse af regulering',
];
const PLAN: readonly string[] = [
  'Målepunkt',
  'Mål nr.',
  'SMART-mål',
  'Indikator',
  'Enhed',
  'Basisværdi',
  'Målværdi',
  'Målår',
  'Initiativ',
  'Ansvarlig',
  'Deadline',
  'Status',
];

/** What an organisation has said of a målepunkt, in the order of the overview's columns from its relevance on. */
export type Said = Readonly<Record<string, readonly CellValue[]>>;

const sheet = (name: string, rows: Rows): NewSheet => ({
  name,
  visibility: 'visible',
  styles: {},
  cells: rows.flatMap((row, top) =>
    row.map((value, left) => ({ cell: formatCell({ row: top + 1, column: left + 1 }), content: { value } })),
  ),
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
});

/** A plan with an overview of all twenty, or of those something is said of, and a table with one row per initiative. */
export async function planFile(
  said: Said,
  goals: Rows,
  { onlySaid }: { readonly onlySaid: boolean } = { onlySaid: false },
): Promise<XlsxFile> {
  const file = XlsxFile.open(createWorkbook());
  const overview = [
    OVERVIEW,
    ...NAMES.filter((name) => !onlySaid || said[name]).map((name) => [name, ...(said[name] ?? [])]),
  ];
  await file.apply({
    title: { da: 'Plan', en: 'Plan' },
    changes: [
      { kind: 'add-sheet', sheet: sheet('Målepunkter', overview) },
      { kind: 'add-sheet', sheet: sheet('Handlingsplan', [PLAN, ...goals]) },
    ],
  });
  return file;
}

export async function planIn(file: XlsxFile): Promise<PlanBook> {
  const book = openPlan(await file.read({ depth: 'full', want: planAreas }));
  if (!book) throw new Error('The workbook is no plan.');
  return book;
}

/** Six målepunkter as a workshop leaves them: some decided, some still blank. */
export const SIX: Said = {
  Energiforbrug: [
    'Høj',
    19,
    'Ja',
    'Varmeforbruget er 120 kWh/m² mod sektorens 104.',
    'Ambitiøst',
    'Vi vil være blandt de bedste i landet til at holde varmen inde og regningen nede.',
  ],
  Klimaaftryk: ['Høj', 14, 'Ja', '', 'Mellem', ''],
  'Lokalt fællesskab': ['Høj', 17, 'Ja', '', '', ''],
  Livschancer: [
    'Mellem',
    12,
    'Ja',
    'En tredjedel af de unge er uden for job og uddannelse.',
    'Minimum',
    'Alle unge skal have en voksen at gå til.',
  ],
  Beboerdemokrati: ['Høj', 16, 'Ja', '', 'Ambitiøst', 'Det skal være sjovt og let at bestemme selv.'],
  'Sociale klausuler': ['Lav', 8, 'Ja'],
  Affald: ['Lav', 3, 'Nej'],
};

export const GOALS: Rows = [
  [
    'Energiforbrug',
    1,
    'Sænke det graddagekorrigerede varmeforbrug i afdeling 12 fra 120 til 100 kWh/m² senest 31-12-2028.',
    'Varmeforbrug, graddagekorrigeret',
    'kWh/m²',
    120,
    100,
    2028,
  ],
  ['Energiforbrug', 2, '=Ikke en formel & <ikke> kode', '', '', '', '', ''],
  [
    'Beboerdemokrati',
    1,
    'Øge fremmødet på afdelingsmøderne fra 9 % til 15 % af husstandene i 2028.',
    'Fremmøde',
    '%',
    9,
    15,
    2028,
  ],
];
