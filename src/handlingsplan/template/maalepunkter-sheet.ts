import { formatArea, formatCell } from '../../workbook/address';
import type { ConditionalFormat, NewCell, NewSheet } from '../../workbook/new-sheet';
import {
  COLUMNS,
  MAALEPUNKTER,
  MAALEPUNKT_FIELDS,
  WORKSHOP,
  type MaalepunktField,
} from '../configuration/configuration';
import { A_SCORE } from './bounds';
import type { MaalepunktContents } from './contents';
import { oneOf } from './lists';
import { headingStyle, looks, TAB_COLORS } from './looks';
import { PLAN } from './plan-table';
import { FIRST_ROW, HEADING_ROW, Table, type TableColumn } from './table';
import { textHeight } from './text-height';
import { DONE, DROPPED, PACE, SHEETS, YES } from './words';

export type MaalepunktColumn =
  | 'pillar'
  | 'maalepunkt'
  | MaalepunktField
  | 'goals'
  | 'initiatives'
  | 'done'
  | 'overdue'
  | 'progress'
  | 'check';

const ORDER = [
  'pillar',
  'maalepunkt',
  'prioritised',
  'relevance',
  'score',
  'today',
  'level',
  'sentence',
  'goals',
  'initiatives',
  'done',
  'overdue',
  'progress',
  'check',
] as const satisfies readonly MaalepunktColumn[];

export const OVERVIEW = new Table<MaalepunktColumn>(SHEETS.maalepunkter, ORDER);

const LAST_ROW = FIRST_ROW + MAALEPUNKTER.length - 1;

const at = (key: MaalepunktColumn, row = FIRST_ROW): string => OVERVIEW.cell(key, row);

/** A count of the rows of the plan that are about the målepunkt of a row. */
function count(row: number, ...criteria: readonly string[]): string {
  return `COUNTIFS(${[PLAN.all('maalepunkt'), at('maalepunkt', row), ...criteria].join(',')})`;
}

const INITIATIVE = [PLAN.all('initiative'), '"?*"'];
const withStatus = (status: string): readonly string[] => [...INITIATIVE, PLAN.all('status'), `"${status}"`];

/** A goal stands in a row for each of its initiatives: it counts once. */
function goals(row: number): string {
  return `SUMPRODUCT(--(${count(row, PLAN.all('goalNo'), '{1,2,3,4,5,6,7,8,9}')}>0))`;
}

/** What is done counts in full, what is dropped not at all, and what nobody has put a figure on as nothing. */
function progress(row: number): string {
  const status = PLAN.all('status');
  const underWay = [
    PLAN.all('percent'),
    PLAN.all('maalepunkt'),
    at('maalepunkt', row),
    status,
    `"<>${DONE}"`,
    status,
    `"<>${DROPPED}"`,
  ].join(',');
  const counted = `(${at('initiatives', row)}-${count(row, ...withStatus(DROPPED))})`;
  return `IFERROR((SUMIFS(${underWay})+${at('done', row)})/${counted},"")`;
}

/** Of the four that a prioritised målepunkt needs, so many are there. */
const ALL_STEPS = 4;

const stepsText = (count: string | number): string => `${count}&"/${ALL_STEPS} trin"`;

function check(row: number): string {
  const cell = (key: MaalepunktColumn): string => at(key, row);
  const steps = [
    `(${cell('level')}<>"")`,
    `(${cell('sentence')}<>"")`,
    `AND(${cell('goals')}>0,${cell('goals')}<=${WORKSHOP.mostGoals})`,
    `(${cell('initiatives')}>0)`,
  ];
  return `IF(${cell('prioritised')}="${YES}",${stepsText(steps.join('+'))},"")`;
}

type Described = Omit<TableColumn<MaalepunktColumn>, 'key' | 'heading'>;

const DESCRIBED: Readonly<Record<MaalepunktColumn, Described>> = {
  pillar: { headingLook: 'topic', width: 6, look: 'centered' },
  maalepunkt: { headingLook: 'topic', width: 31, look: 'text' },
  prioritised: { headingLook: 'goal', width: 11, look: 'centered', validation: oneOf('truth') },
  relevance: { headingLook: 'goal', width: 10, look: 'centered', validation: oneOf('relevance') },
  score: { headingLook: 'goal', width: 8, look: 'centered', validation: A_SCORE },
  today: { headingLook: 'initiative', width: 40, look: 'text' },
  level: { headingLook: 'initiative', width: 17, look: 'choice', validation: oneOf('levels') },
  sentence: { headingLook: 'initiative', width: 42, look: 'text' },
  goals: {
    headingLook: 'progress',
    width: 10,
    look: 'count',
    formula: goals,
  },
  initiatives: {
    headingLook: 'progress',
    width: 10,
    look: 'count',
    formula: (row) => count(row, ...INITIATIVE),
  },
  done: {
    headingLook: 'progress',
    width: 12,
    look: 'count',
    formula: (row) => count(row, ...withStatus(DONE)),
  },
  overdue: {
    headingLook: 'progress',
    width: 12,
    look: 'count',
    formula: (row) => count(row, PLAN.all('pace'), `"${PACE.overdue}"`),
  },
  progress: { headingLook: 'progress', width: 11, look: 'percent', formula: progress },
  check: { headingLook: 'progress', width: 12, look: 'centered', formula: check },
};

const OWN_HEADINGS: Readonly<Partial<Record<MaalepunktColumn, string>>> = {
  goals: 'Antal mål',
  initiatives: 'Antal initiativer',
  done: 'Gennemførte',
  overdue: 'Overskredne',
  progress: 'Nået i alt',
  check: 'På plads',
};

function headingOf(key: MaalepunktColumn): string {
  return OWN_HEADINGS[key] ?? COLUMNS.plan.find((column) => column.key === key)!.heading.da;
}

/** The twenty, what is decided about each, and how far it has come. */
export function maalepunkterSheet(given: MaalepunktContents): NewSheet {
  const lines = MAALEPUNKTER.map((maalepunkt, index) => ({
    maalepunkt,
    row: FIRST_ROW + index,
    said: given[maalepunkt.id] ?? {},
  }));
  const cell = (key: MaalepunktColumn, row: number): string =>
    formatCell({ row, column: OVERVIEW.column(key) });
  const computed = ORDER.filter((key) => DESCRIBED[key].formula);
  const cells: NewCell[] = [
    { cell: 'B1', content: { value: 'Målepunkter' }, style: 'title' },
    {
      cell: 'B2',
      content: {
        value: `AlmenKompas’ 20 målepunkter. Prioritér omkring ${WORKSHOP.recommendedMaalepunkter}, og giv hvert af dem et ambitionsniveau og én kort ambitionssætning. De grå felter regnes ud af handlingsplanen.`,
      },
      style: 'subtitle',
    },
    ...ORDER.map((key): NewCell => ({
      cell: cell(key, HEADING_ROW),
      content: { value: headingOf(key) },
      style: headingStyle(DESCRIBED[key].headingLook, DESCRIBED[key].look),
    })),
    ...lines.flatMap(({ maalepunkt: { pillar, name }, row, said }): NewCell[] => [
      { cell: cell('pillar', row), content: { value: pillar }, style: `letter ${pillar}` },
      { cell: cell('maalepunkt', row), content: { value: name.da }, style: `pillar ${pillar}` },
      ...MAALEPUNKT_FIELDS.flatMap((key): NewCell[] => {
        const value = said[key] ?? null;
        return value === null ? [] : [{ cell: cell(key, row), content: { value } }];
      }),
      ...computed.map((key): NewCell => ({
        cell: cell(key, row),
        content: { formula: DESCRIBED[key].formula!(row) },
      })),
    ]),
  ];
  return {
    name: SHEETS.maalepunkter,
    visibility: 'visible',
    styles: looks('top'),
    cells,
    styledAreas: [...MAALEPUNKT_FIELDS, ...computed].map((key) => ({
      area: OVERVIEW.rows(key, key, LAST_ROW),
      style: `${DESCRIBED[key].formula ? 'computed' : 'input'} ${DESCRIBED[key].look}`,
    })),
    columnWidths: [
      { column: 1, width: 2 },
      ...ORDER.map((key) => ({ column: OVERVIEW.column(key), width: DESCRIBED[key].width })),
    ],
    rowHeights: [
      { row: 1, height: 32 },
      { row: HEADING_ROW, height: 34 },
      ...lines.map(({ maalepunkt, row, said }) => ({
        row,
        height: textHeight([
          [maalepunkt.name.da, DESCRIBED.maalepunkt.width * BOLD],
          ...MAALEPUNKT_FIELDS.map((key) => [said[key] ?? null, DESCRIBED[key].width] as const),
        ]),
      })),
    ],
    merges: [],
    validations: MAALEPUNKT_FIELDS.flatMap((key) => {
      const { validation } = DESCRIBED[key];
      return validation ? [{ areas: OVERVIEW.rows(key, key, LAST_ROW), ...validation }] : [];
    }),
    conditionalFormats: formats(),
    protected: true,
    showGridLines: false,
    frozen: { rows: HEADING_ROW, columns: OVERVIEW.column('maalepunkt') },
    tabColor: TAB_COLORS.maalepunkter,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      area: formatArea({ top: 1, left: 1, bottom: LAST_ROW, right: OVERVIEW.column('check') }),
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}

/** Bold text is wider. */
const BOLD = 0.92;

function formats(): readonly ConditionalFormat[] {
  const area = (from: MaalepunktColumn, to = from): string => OVERVIEW.rows(from, to, LAST_ROW);
  const isChosen = `${at('prioritised')}="${YES}"`;
  const word = at('check');
  const missing = (key: MaalepunktColumn): ConditionalFormat => ({
    areas: area(key),
    formula: `AND(${isChosen},${at(key)}="")`,
    style: 'missing',
  });
  return [
    { areas: area('prioritised'), formula: isChosen, style: 'is well' },
    missing('level'),
    missing('sentence'),
    ...(['goals', 'initiatives'] as const).map((key) => ({
      areas: area(key),
      formula: `AND(${isChosen},${at(key)}=0)`,
      style: 'is missing',
    })),
    { areas: area('overdue'), formula: `${at('overdue')}>0`, style: 'is late' },
    { areas: area('check'), formula: `${word}=${stepsText(ALL_STEPS)}`, style: 'is well' },
    { areas: area('check'), formula: `${word}<>""`, style: 'is missing' },
    { areas: area('today', 'check'), formula: `NOT(${isChosen})`, style: 'not chosen' },
  ];
}
