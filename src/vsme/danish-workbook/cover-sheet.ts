import { columnLetters, formatReference, quoteSheet } from '../../workbook/address';
import type { ConditionalFormat, NewCell, NewSheet } from '../../workbook/new-sheet';
import { ESG_SKABELON, ESG_SKABELON_VERSION } from '../recognise';
import type { Form, References } from './form';
import { COLUMNS, type Layout, type PlacedSection } from './layout';
import { looks } from './looks';
import { ADVANCED_MODULE } from './names';
import { STATUS } from './status';

export const COVER_SHEET = 'Forside';

const LOOKS = {
  ...looks({ color: '#1F3A4D', tint: '#E8EEF3' }),
  name: { bold: true, size: 22, color: '#1F3A4D', vertical: 'center' },
  fact: { size: 11, vertical: 'center', horizontal: 'left' },
  overall: {
    bold: true,
    size: 12,
    vertical: 'center',
    fill: '#F7F9FA',
    border: 'thin',
    borderColor: '#C3CCD2',
  },
  disclosure: { vertical: 'center', border: 'thin', borderColor: '#DCE2E6', color: '#1F3A4D' },
  count: {
    vertical: 'center',
    horizontal: 'center',
    border: 'thin',
    borderColor: '#DCE2E6',
    numberFormat: '0;-0;"–"',
  },
  state: { vertical: 'center', horizontal: 'center', border: 'thin', borderColor: '#DCE2E6' },
  area: { bold: true, size: 11, color: '#1F3A4D', fill: '#E8EEF3', vertical: 'center' },
} as const;

const WIDTHS = [2, 9, 52, 17, 12, 12, 12, 20];
const FACTS_ROW = 4;
const FACTS = 5;
const OVERALL_ROW = 10;
const HEADING_ROW = 12;

/** The report itself and the disclosures of the standard; the free texts are never missing. */
const COVERED = /^(?:META|[BC]\d+)$/;

const STATES = {
  notChosen: 'Ikke valgt',
  wrong: 'Skal tjekkes',
  missing: 'Mangler',
  done: 'Færdig',
  notRelevant: 'Ikke relevant',
} as const;

/** The defined names of the cover: which ESG-skabelon it follows, and the status of the whole. */
export const COVER_NAMES: readonly (readonly [name: string, refersTo: string])[] = [
  [ESG_SKABELON, referenceTo(FACTS_ROW + 4, 4)],
  ['template_overall_validation_status', referenceTo(OVERALL_ROW, 4)],
];

/** Whose report it is, and how far every disclosure has come; all of it follows from the other sheets. */
export function coverSheet({ forms, answers }: Layout): NewSheet {
  const to = answers.from(COVER_SHEET, 0);
  const facts: readonly (readonly [string, string])[] = [
    [
      'Organisation',
      `IF(${to.cell('x_entityName')}="","(udfyld på arket Generelt)",${to.cell('x_entityName')})`,
    ],
    [
      'CVR eller id',
      `IF(${to.cell('x_identifier')}="","",IF(LEFT(${to.cell('x_identifier')},6)="DKCVR.",MID(${to.cell('x_identifier')},7,8),${to.cell('x_identifier')}))`,
    ],
    [
      'Periode',
      `IF(${to.cell('x_subtitle')}="","",${danishDate(to, 'x_start')}&" til "&${danishDate(to, 'x_end')})`,
    ],
    ['Modul', `IF(${to.cell('b1_module')}="","",${to.cell('b1_module')})`],
  ];
  const lines = [...forms].flatMap(([form, sections]) => [
    { form, section: null },
    ...sections
      .filter(({ disclosure }) => COVERED.test(disclosure.code))
      .map((section) => ({ form, section })),
  ]);
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + lines.length;
  const cells: NewCell[] = [
    { cell: 'B1', content: { value: 'VSME-opgørelse' }, style: 'name' },
    {
      cell: 'B2',
      content: {
        value:
          'Frivillig bæredygtighedsrapportering efter VSME-standarden og Erhvervsstyrelsens ESG-skabelon',
      },
      style: 'subtitle',
    },
    ...facts.flatMap(([label, formula], index): NewCell[] => [
      { cell: `B${FACTS_ROW + index}`, content: { value: label }, style: 'unit' },
      { cell: `D${FACTS_ROW + index}`, content: { formula }, style: 'fact' },
    ]),
    { cell: `B${FACTS_ROW + 4}`, content: { value: 'ESG-skabelon' }, style: 'unit' },
    { cell: `D${FACTS_ROW + 4}`, content: { value: ESG_SKABELON_VERSION }, style: 'fact' },
    { cell: `B${OVERALL_ROW}`, content: { value: 'Samlet status' }, style: 'overall' },
    { cell: `D${OVERALL_ROW}`, content: { formula: overall(first, last) }, style: 'overall' },
    ...['Punkt', 'Oplysningspunkt', 'Modul', 'Udfyldt', 'Mangler', 'Tjek', 'Status'].map(
      (text, index): NewCell => ({
        cell: `${columnLetters(index + 2)}${HEADING_ROW}`,
        content: { value: text },
        style: 'columns',
      }),
    ),
    ...lines.flatMap(({ form, section }, index) =>
      section ? disclosureLine(form, section, first + index) : areaLine(form, first + index),
    ),
  ];
  return {
    name: COVER_SHEET,
    visibility: 'visible',
    styles: LOOKS,
    cells,
    styledAreas: [
      { area: `B${HEADING_ROW}:H${HEADING_ROW}`, style: 'columns' },
      { area: `B${OVERALL_ROW}:H${OVERALL_ROW}`, style: 'overall' },
      ...lines.flatMap(({ section }, index) =>
        section ? [] : [{ area: `B${first + index}:H${first + index}`, style: 'area' }],
      ),
    ],
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: [
      { row: 1, height: 40 },
      ...Array.from({ length: FACTS }, (_, index) => ({ row: FACTS_ROW + index, height: 19 })),
      { row: OVERALL_ROW, height: 26 },
      { row: HEADING_ROW, height: 22 },
      ...lines.map((_, index) => ({ row: first + index, height: 20 })),
    ],
    merges: [
      `B${OVERALL_ROW}:C${OVERALL_ROW}`,
      `D${OVERALL_ROW}:H${OVERALL_ROW}`,
      ...Array.from({ length: FACTS }, (_, index) => FACTS_ROW + index).flatMap((row) => [
        `B${row}:C${row}`,
        `D${row}:H${row}`,
      ]),
    ],
    validations: [],
    conditionalFormats: stateFormats(first, last),
    protected: true,
    showGridLines: false,
    frozen: { rows: 0, columns: 0 },
    tabColor: '#1F3A4D',
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      area: `A1:H${last}`,
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}

function danishDate({ cell }: References, date: string): string {
  return `TEXT(${cell(`${date}Day`)},"00")&"-"&TEXT(${cell(`${date}Month`)},"00")&"-"&${cell(`${date}Year`)}`;
}

function areaLine({ sheet, title }: Form, row: number): readonly NewCell[] {
  return [
    {
      cell: `B${row}`,
      content: { formula: `HYPERLINK("#${quoteSheet(sheet)}!A1","${title}")` },
      style: 'area',
    },
  ];
}

function disclosureLine(
  { sheet }: Form,
  { section, disclosure, row: top, bottom }: PlacedSection,
  row: number,
): readonly NewCell[] {
  const { code, title, module } = disclosure;
  const status = columnLetters(COLUMNS.status);
  const statuses = `${quoteSheet(sheet)}!$${status}$${top}:$${status}$${bottom}`;
  const count = (text: string): string => `COUNTIF(${statuses},"${text}")`;
  const byCounts = `IF(G${row}>0,"${STATES.wrong}",IF(F${row}>0,"${STATES.missing}",IF(E${row}>0,"${STATES.done}","${STATES.notRelevant}")))`;
  const state =
    module === 'comprehensive' ? `IF(${ADVANCED_MODULE},${byCounts},"${STATES.notChosen}")` : byCounts;
  return [
    { cell: `B${row}`, content: { value: code === 'META' ? null : code }, style: 'disclosure' },
    {
      cell: `C${row}`,
      content: { formula: `HYPERLINK("#${quoteSheet(sheet)}!B${top}","${section.title ?? title.da}")` },
      style: 'disclosure',
    },
    {
      cell: `D${row}`,
      content: { value: module === 'comprehensive' ? 'Udvidet' : 'Basis' },
      style: 'disclosure',
    },
    { cell: `E${row}`, content: { formula: count(STATUS.done) }, style: 'count' },
    { cell: `F${row}`, content: { formula: count(STATUS.missing) }, style: 'count' },
    { cell: `G${row}`, content: { formula: count(STATUS.wrong) }, style: 'count' },
    { cell: `H${row}`, content: { formula: state }, style: 'state' },
  ];
}

function overall(first: number, last: number): string {
  const missing = `SUM(F${first}:F${last})`;
  const wrong = `SUM(G${first}:G${last})`;
  return `IF(${missing}+${wrong}=0,"Alle påkrævede oplysninger er udfyldt","Mangler: "&${missing}&"   Skal tjekkes: "&${wrong})`;
}

function stateFormats(first: number, last: number): readonly ConditionalFormat[] {
  const areas = `H${first}:H${last}`;
  return [
    { areas, formula: `H${first}="${STATES.done}"`, style: 'isDone' },
    { areas, formula: `H${first}="${STATES.missing}"`, style: 'missing' },
    { areas, formula: `H${first}="${STATES.wrong}"`, style: 'wrong' },
    {
      areas,
      formula: `OR(H${first}="${STATES.notRelevant}",H${first}="${STATES.notChosen}")`,
      style: 'isQuiet',
    },
  ];
}

function referenceTo(row: number, column: number): string {
  return formatReference({
    sheet: COVER_SHEET,
    area: { top: row, left: column, bottom: row, right: column },
  });
}
