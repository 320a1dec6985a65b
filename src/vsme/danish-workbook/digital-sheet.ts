import { formatReference } from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import { TAXONOMY_DATES } from '../template-version';
import { FORMULAS } from './formulas';
import { danishDatapoint, type Answers } from './layout';
import { looks } from './looks';
import { ADVANCED_MODULE, boxName } from './names';
import { rowHeights } from './row-heights';
import { OMITTED_PARTS } from './words/omitted-parts';

export const DIGITAL_SHEET = 'EFRAG-felter';

/** The release of EFRAG's template whose names and words the workbook has. */
const RELEASE = '1.3.0';

const WIDTHS = [2, 42, 84];
const ANSWER_COLUMN = 3;
const FIRST_ROW = 5;

const CONSTANTS: Readonly<Record<string, string>> = {
  x_templateVersion: RELEASE,
  x_schemaRef: `https://xbrl.efrag.org/taxonomy/vsme/${TAXONOMY_DATES[RELEASE]}/vsme-all.xsd`,
  x_language: 'Dansk',
};

/** What EFRAG's template asks for in one cell, and the Danish workbook in several. */
const COLLECTED: readonly string[] = [
  'x_title',
  'x_subtitle',
  'x_periodStart',
  'x_periodEnd',
  'b1_certText',
  'b2_public',
  'b2_target',
  'c2_desc',
  'c2_targetDesc',
  'c2_senior',
  'c3_planDate',
  'c4_exposure',
  'c4_horizons',
  'c4_adverse',
  'c7_actions',
  'c7_valueChainText',
];

const FIELDS: readonly string[] = [...Object.keys(CONSTANTS), ...COLLECTED];

const LOOKS = looks({ color: '#4A5560', tint: '#ECEFF1' });

/** In lines: what formulas put together is not known when the sheet is made. */
const LINES: Readonly<Record<string, number>> = {
  b1_certText: 3,
  c2_desc: 10,
  c2_targetDesc: 8,
  c2_senior: 8,
  c4_exposure: 5,
  c4_horizons: 6,
  c4_adverse: 4,
  c7_actions: 3,
  c7_valueChainText: 3,
};
const LINE_HEIGHT = 14.5;

/** Gives every answer of the sheet its place, before formulas refer to it. */
export function placeDigitalAnswers(answers: Answers): void {
  FIELDS.forEach((id, index) => {
    answers.add(id, DIGITAL_SHEET, { row: FIRST_ROW + index, column: ANSWER_COLUMN });
  });
}

const ADVANCED_ROW = FIRST_ROW + FIELDS.length;
const BOXES_ROW = ADVANCED_ROW + 3;

/** Names of cells that only this sheet has. */
export const DIGITAL_NAMES: readonly (readonly [name: string, refersTo: string])[] = [
  [ADVANCED_MODULE, referenceTo(ADVANCED_ROW)],
  ...OMITTED_PARTS.map(({ box }, index) => [boxName(box), referenceTo(BOXES_ROW + index)] as const),
];

/** Everything that follows from the other sheets and that a digital report needs. */
export function digitalSheet(answers: Answers): NewSheet {
  const to = answers.from(DIGITAL_SHEET, 0);
  const omitted = to.column('b1_omitted');
  const cells: NewCell[] = [
    { cell: 'B1', content: { value: 'Felter til EFRAGs skabelon' }, style: 'title' },
    {
      cell: 'B2',
      content: {
        value:
          'Alt her beregnes af de andre ark. EFRAG samler nogle svar i ét felt, hvor den danske skabelon har flere.',
      },
      style: 'subtitle',
    },
    { cell: 'B4', content: { value: 'Felt' }, style: 'firstHeading' },
    { cell: 'C4', content: { value: 'Indhold' }, style: 'firstHeading' },
    ...FIELDS.flatMap((id, index): NewCell[] => {
      const row = FIRST_ROW + index;
      const constant = CONSTANTS[id];
      return [
        { cell: `B${row}`, content: { value: danishDatapoint(id).label.da }, style: 'rowLabel' },
        {
          cell: `C${row}`,
          content: constant === undefined ? { formula: FORMULAS[id]!(to) } : { value: constant },
          style: danishDatapoint(id).type === 'textblock' ? 'computed longText' : 'computed choice',
        },
      ];
    }),
    { cell: `B${ADVANCED_ROW}`, content: { value: 'Udvidet modul er valgt' }, style: 'rowLabel' },
    {
      cell: `C${ADVANCED_ROW}`,
      content: { formula: `${to.cell('b1_module')}="Basismodul og Udvidet modul"` },
      style: 'computed choice',
    },
    {
      cell: `B${BOXES_ROW - 1}`,
      content: { value: 'Udeladt på grund af fortrolighed (B1)' },
      style: 'firstHeading',
    },
    { cell: `C${BOXES_ROW - 1}`, content: { value: 'Udeladt' }, style: 'firstHeading' },
    ...OMITTED_PARTS.flatMap(({ danish }, index): NewCell[] => [
      { cell: `B${BOXES_ROW + index}`, content: { value: danish }, style: 'rowLabel' },
      {
        cell: `C${BOXES_ROW + index}`,
        content: { formula: `COUNTIF(${omitted},"${danish}")>0` },
        style: 'computed choice',
      },
    ]),
  ];
  return {
    name: DIGITAL_SHEET,
    visibility: 'visible',
    styles: LOOKS,
    cells,
    styledAreas: [],
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: rowHeights(cells, [], WIDTHS).map(({ row, height }) => {
      const lines = LINES[FIELDS[row - FIRST_ROW] ?? ''];
      return { row, height: lines === undefined ? height : lines * LINE_HEIGHT + 6 };
    }),
    merges: [],
    validations: [],
    protected: true,
    showGridLines: false,
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
    tabColor: '#9AA5AD',
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      titleRows: '4:4',
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}

function referenceTo(row: number): string {
  const area = { top: row, left: ANSWER_COLUMN, bottom: row, right: ANSWER_COLUMN };
  return formatReference({ sheet: DIGITAL_SHEET, area });
}
