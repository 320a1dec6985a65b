/** A sheet of the example and the sheet of EFRAG's template whose answers it holds. */
export interface ExampleSheet {
  readonly name: string;
  readonly official: string;
  readonly title: string;
  /** Rows for the title and the notes, above everything of the template's. */
  readonly titleRows: number;
  /** Widths in characters from column A on. */
  readonly columnWidths: readonly number[];
}

/** EFRAG merges cells across the columns that are narrow here. */
export const SHEETS: readonly ExampleSheet[] = [
  {
    name: 'Introduktion',
    official: 'Introduction',
    title: 'Eksempel: en VSME-rapport',
    titleRows: 8,
    columnWidths: [3, 34, 84],
  },
  {
    name: 'Generelt',
    official: 'General Information',
    title: 'Generelle oplysninger',
    titleRows: 1,
    columnWidths: [3, 52, 18, 34, 44, 16, 16, 18, ...Array.from({ length: 7 }, () => 14)],
  },
  {
    name: 'Miljø',
    official: 'Environmental Disclosures',
    title: 'Miljø',
    titleRows: 1,
    columnWidths: [3, 62, 20, 44, 2, 2, 18, 2, 2, 18, 18, 18],
  },
  {
    name: 'Socialt',
    official: 'Social Disclosures',
    title: 'Sociale forhold',
    titleRows: 1,
    columnWidths: [3, 52, 30, 18, 24],
  },
  {
    name: 'Ledelse',
    official: 'Governance Disclosures',
    title: 'Ledelse',
    titleRows: 1,
    columnWidths: [3, 52, 34, 2, 2, 2, 2, 18],
  },
];

export const LISTS_SHEET = 'Lister';
