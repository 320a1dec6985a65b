import { BUILT_IN_FACTORS } from '../formulas/emission-factors/built-in-factors';
import { GASES, type EmissionFactor } from '../formulas/emission-factors/emission-factor';
import { UNIT_NAMES } from '../formulas/units';
import { columnLetters, formatArea, formatCell } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import type { ChangeSet } from '../workbook/change-set';
import type { CellStyle, NewCell, NewSheet } from '../workbook/new-sheet';
import type { CellValidation, Snapshot, WorkbookIndex } from '../workbook/snapshot';
import { serialOf } from '../workbook/typed-text';
import { UserError } from '../workbook/user-error';
import { FACTOR_COLUMNS, OWN, REQUIRED_COLUMNS, type FactorColumn } from './factor-columns';

/** Of the sheet and of its table. */
const NAME = 'Emissionsfaktorer';

/** The whole table with its headings, which grows with it: what a formula hands over as factor table. */
export const FACTOR_TABLE_REFERENCE = `${NAME}[#All]`;

/** The month the built-in factors were looked up in their sources. */
const LOOKED_UP = serialOf('2026-11-01');

const HEADING_ROW = 6;
/** Blank rows on top, for the factors of one's own. */
const OWN_ROWS = 10;
const FIRST_ROW = HEADING_ROW + 1;
const FIRST_BUILT_IN_ROW = FIRST_ROW + OWN_ROWS;
const LAST_ROW = FIRST_BUILT_IN_ROW + BUILT_IN_FACTORS.length - 1;

/** Carrier by carrier, the years rising. */
const SORTED_FACTORS = BUILT_IN_FACTORS.toSorted(
  (a, b) => carrierOrder(a) - carrierOrder(b) || a.year - b.year,
);

const FIRST_COLUMN = 2;
const WIDTHS: Readonly<Record<FactorColumn, number>> = {
  own: 8,
  carrier: 16,
  unit: 9,
  year: 8,
  area: 34,
  method: 20,
  kg: 12,
  gas: 11,
  source: 58,
  date: 11,
  url: 40,
  note: 66,
};
const COLUMNS = Object.keys(FACTOR_COLUMNS) as FactorColumn[];
const LAST_PRINTED: FactorColumn = 'date';

const LINE = { border: 'thin', borderColor: '#C9D3D6' } as const;
const CELL = { ...LINE, vertical: 'top' } as const;
const LOOKS = {
  text: { wrap: true, numberFormat: '@', horizontal: 'left', indent: 1 },
  link: { numberFormat: '@', horizontal: 'left', indent: 1 },
  whole: { numberFormat: '0', horizontal: 'center' },
  number: { numberFormat: 'General', horizontal: 'right', indent: 1 },
  month: { numberFormat: 'mm-yyyy', horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

const LOOK_OF: Readonly<Record<FactorColumn, keyof typeof LOOKS>> = {
  own: 'text',
  carrier: 'text',
  unit: 'text',
  year: 'whole',
  area: 'text',
  method: 'text',
  kg: 'number',
  gas: 'text',
  source: 'text',
  date: 'month',
  url: 'link',
  note: 'text',
};

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 18, color: '#0B4F4A', vertical: 'center' },
  guide: { color: '#37474F', vertical: 'center' },
  heading: {
    ...LINE,
    bold: true,
    color: '#FFFFFF',
    fill: '#0B6B63',
    vertical: 'center',
    wrap: true,
    horizontal: 'left',
    indent: 1,
  },
  ...Object.fromEntries(
    Object.entries(LOOKS).flatMap(([name, look]): [string, CellStyle][] => [
      [name, { ...CELL, ...look }],
      [`own ${name}`, { ...CELL, ...look, fill: '#FFF8E1' }],
    ]),
  ),
  missing: { fill: '#F9D6D2' },
  'by name only': { color: '#6B7780', italic: true },
};

const GUIDE = [
  'Egne faktorer, for eksempel fra varmeværkets deklaration, skrives i de gule rækker eller i en ny række under tabellen. Skriv Ja i Egen: så går de forud for de andre. Uden område gælder de for DK.',
  'Værdi er kg pr. enhed. Kilde skal udfyldes; Dato er, hvornår tallet er slået op. De andre rækker må rettes; ret da også kilden. En række, der er slettet, svarer igen med den indbyggede faktor.',
  'Metode skrives i formlen, når flere rækker passer: 125, 200, »125 inkl. nettab«. Grå rækker (BR18 LCA og energimærkning) og »marked« bruges kun, når metoden nævnes. Grøn strøm er 0 og »marked«.',
];

/** The factors that ship as a sheet of the user's own, with room on top for those of their own. */
export function factorSheet(): NewSheet {
  return {
    name: NAME,
    visibility: 'visible',
    styles: STYLES,
    cells: [
      { cell: 'B1', content: { value: NAME }, style: 'title' },
      ...GUIDE.map((text, index): NewCell => ({
        cell: `B${index + 2}`,
        content: { value: text },
        style: 'guide',
      })),
      ...COLUMNS.map((column) => filled(column, HEADING_ROW, FACTOR_COLUMNS[column].da, 'heading')),
      ...Array.from({ length: OWN_ROWS }, (_, index) =>
        filled('own', FIRST_ROW + index, OWN, `own ${LOOK_OF.own}`),
      ),
      ...SORTED_FACTORS.flatMap((factor, index) => factorCells(factor, FIRST_BUILT_IN_ROW + index)),
    ],
    styledAreas: COLUMNS.flatMap((column) => [
      { area: rowsOf(column, FIRST_ROW, FIRST_BUILT_IN_ROW - 1), style: `own ${LOOK_OF[column]}` },
      { area: rowsOf(column, FIRST_BUILT_IN_ROW, LAST_ROW), style: LOOK_OF[column] },
    ]),
    columnWidths: [
      { column: 1, width: 2 },
      ...COLUMNS.map((column) => ({ column: columnOf(column), width: WIDTHS[column] })),
    ],
    rowHeights: [
      { row: 1, height: 30 },
      { row: HEADING_ROW, height: 32 },
      ...SORTED_FACTORS.map((factor, index) => ({
        row: FIRST_BUILT_IN_ROW + index,
        height: LINE_HEIGHT * linesOf(factor) + 3,
      })),
    ],
    merges: [],
    validations: VALIDATIONS,
    conditionalFormats: [
      {
        areas: REQUIRED_COLUMNS.map((column) => rowsOf(column, FIRST_ROW, LAST_ROW)).join(' '),
        formula: `AND(COUNTA($${letters('carrier')}${FIRST_ROW}:$${letters('note')}${FIRST_ROW})>0,ISBLANK(${letters('carrier')}${FIRST_ROW}))`,
        style: 'missing',
      },
      {
        areas: area(FIRST_ROW, COLUMNS[0]!, LAST_ROW, COLUMNS.at(-1)!),
        formula: `OR(LEFT($${letters('method')}${FIRST_ROW},4)="BR18",$${letters('method')}${FIRST_ROW}="energimærkning")`,
        style: 'by name only',
      },
    ],
    tables: [
      {
        name: NAME,
        area: area(HEADING_ROW, COLUMNS[0]!, LAST_ROW, COLUMNS.at(-1)!),
        style: 'TableStyleLight1',
      },
    ],
    // Excel adds no rows to a table on a protected sheet.
    protected: false,
    showGridLines: false,
    frozen: { rows: HEADING_ROW, columns: columnOf('carrier') },
    tabColor: '#0B6B63',
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      area: `A1:${letters(LAST_PRINTED)}${LAST_ROW}`,
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}

/** Whether the workbook has the sheet, so that formulas can be given its table. */
export function hasFactorSheet({ sheets }: Pick<WorkbookIndex, 'sheets'>): boolean {
  return sheets.some(({ name }) => name.toLowerCase() === NAME.toLowerCase());
}

/**
 * Puts the sheet into the workbook.
 *
 * @throws {UserError} `factor-sheet-exists` when there is a sheet, a table or a name called so: what has been written
 *   in it is never replaced.
 */
export function addFactorSheet(snapshot: Snapshot): ChangeSet {
  const isTaken = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === NAME.toLowerCase();
  const table = [...snapshot.contents].find(([, { tables }]) => tables?.some(isTaken));
  if (hasFactorSheet(snapshot) || table || snapshot.names.some(isTaken))
    throw alreadyThere(table?.[0] ?? NAME);
  return {
    title: { da: `Tilføj arket ${NAME}`, en: `Add the sheet ${NAME}` },
    changes: [{ kind: 'add-sheet', sheet: factorSheet() }],
  };
}

function alreadyThere(sheet: string): UserError {
  return new UserError('factor-sheet-exists', {
    da: `Projektmappen har allerede faktortabellen ${NAME}, se arket »${sheet}«. Den er ikke rørt. Ret i den, eller omdøb ark og tabel, hvis du vil have en ny.`,
    en: `The workbook already has the factor table ${NAME}, see the sheet “${sheet}”. It has not been touched. Edit it, or rename the sheet and the table to get a new one.`,
  });
}

const VALIDATIONS: readonly CellValidation[] = [
  { areas: rowsOf('own', FIRST_ROW, LAST_ROW), type: 'list', formula1: `"${OWN},Nej"` },
  { areas: rowsOf('unit', FIRST_ROW, LAST_ROW), type: 'list', formula1: `"${UNIT_NAMES.join(',')}"` },
  {
    areas: rowsOf('year', FIRST_ROW, LAST_ROW),
    type: 'whole',
    operator: 'between',
    formula1: '1990',
    formula2: '2100',
  },
  {
    areas: rowsOf('kg', FIRST_ROW, LAST_ROW),
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
  },
  { areas: rowsOf('gas', FIRST_ROW, LAST_ROW), type: 'list', formula1: `"${GASES.join(',')}"` },
  {
    areas: rowsOf('date', FIRST_ROW, LAST_ROW),
    type: 'date',
    operator: 'between',
    formula1: 'DATE(2000,1,1)',
    formula2: 'DATE(2100,12,31)',
  },
];

function factorCells(factor: EmissionFactor, row: number): readonly NewCell[] {
  const { carrier, unit, year, area: place, method, kg, gas, source, note } = factor;
  const values: Readonly<Partial<Record<FactorColumn, CellValue>>> = {
    carrier,
    unit,
    year,
    area: place,
    ...(method !== '' && { method }),
    kg,
    gas,
    source: source.title,
    date: LOOKED_UP,
    url: source.url,
    ...(note && { note: note.da }),
  };
  return Object.entries(values).map(([column, value]) => filled(column as FactorColumn, row, value));
}

function filled(column: FactorColumn, row: number, value: CellValue, style?: string): NewCell {
  const cell = formatCell({ row, column: columnOf(column) });
  return { cell, content: { value }, ...(style !== undefined && { style }) };
}

function carrierOrder({ carrier }: EmissionFactor): number {
  return BUILT_IN_FACTORS.findIndex((factor) => factor.carrier === carrier);
}

const LINE_HEIGHT = 15;

/** A file carries heights: as many lines as the longer of source and note takes in its column. */
function linesOf({ source, note }: EmissionFactor): number {
  return Math.max(
    Math.ceil(source.title.length / (WIDTHS.source - 6)),
    Math.ceil((note?.da.length ?? 0) / (WIDTHS.note - 6)),
  );
}

function columnOf(column: FactorColumn): number {
  return FIRST_COLUMN + COLUMNS.indexOf(column);
}

function letters(column: FactorColumn): string {
  return columnLetters(columnOf(column));
}

function rowsOf(column: FactorColumn, top: number, bottom: number): string {
  return area(top, column, bottom, column);
}

function area(top: number, first: FactorColumn, bottom: number, last: FactorColumn): string {
  return formatArea({ top, left: columnOf(first), bottom, right: columnOf(last) });
}
