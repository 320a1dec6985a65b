import type { CellStyle } from '../../workbook/new-sheet';
import { PILLAR_COLORS } from '../pillars';

const INK = '#1F3A4D';
const TINT = '#E8EEF3';
const QUIET = '#5C6B75';
const LINE = { border: 'thin', borderColor: '#C3CCD2' } as const;

export const TAB_COLORS = {
  cover: INK,
  maalepunkter: '#2F6B52',
  plan: '#3E5C76',
  log: '#7B4B5E',
  data: '#7A6233',
  lists: '#9AA5AD',
} as const;

const LEFT = { horizontal: 'left', indent: 1 } as const;

/** What is filled in. */
const CONTENT = {
  text: { wrap: true, ...LEFT },
  /** Digits that are no number: their zeros in front count. */
  code: { numberFormat: '@', ...LEFT },
  choice: { wrap: true, ...LEFT },
  centered: { horizontal: 'center' },
  whole: { numberFormat: '0', horizontal: 'center' },
  number: { horizontal: 'right', indent: 1 },
  percent: { numberFormat: '0 %', horizontal: 'center' },
  date: { numberFormat: 'dd-mm-yyyy', horizontal: 'center' },
  leftDate: { numberFormat: 'dd-mm-yyyy', ...LEFT },
  days: { numberFormat: '0;-0;0', horizontal: 'center' },
  count: { numberFormat: '0;-0;"–"', horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof CONTENT;

/** Headings of columns that belong together have the same tone. */
const HEADINGS = {
  topic: INK,
  goal: '#2F566F',
  initiative: '#41697F',
  progress: '#1F3A4D',
  more: '#56707F',
} as const;

export type HeadingLook = keyof typeof HEADINGS;

const HEADING: CellStyle = {
  bold: true,
  size: 10,
  color: '#FFFFFF',
  vertical: 'center',
  wrap: true,
  ...LINE,
};

/** Above figures and single words in the middle of their column a heading stands in the middle, too. */
export function headingStyle(heading: HeadingLook, look: Look): string {
  return `heading ${heading} ${CONTENT[look].horizontal === 'left' ? 'left' : 'center'}`;
}

/** What a cell looks like while there is something to say about it; the words say the same. */
const STATES: Readonly<Record<string, CellStyle>> = {
  missing: { fill: '#FFF3C4' },
  'is missing': { fill: '#FFF3C4', color: '#7A4F00', bold: true },
  'is late': { fill: '#F9D6D2', color: '#8F1D14', bold: true },
  'is behind': { fill: '#FCE3C8', color: '#7D3D00', bold: true },
  'is well': { fill: '#DDEFE4', color: '#1F5A40', bold: true },
  /** The goal of the row above, said again. */
  repeated: { color: '#6B7780' },
  closed: { color: '#6B7780' },
  'not chosen': { color: '#6B7780' },
};

/**
 * Every look of the template, by name.
 *
 * @param vertical where the content of a row stands: on top where texts of one row differ much in length.
 */
export function looks(vertical: 'top' | 'center'): Readonly<Record<string, CellStyle>> {
  return {
    title: { bold: true, size: 18, color: INK, vertical: 'center' },
    subtitle: { color: QUIET, size: 10, vertical: 'center' },
    section: { bold: true, size: 12, color: INK, fill: TINT, vertical: 'center', ...LEFT },
    label: { color: QUIET, size: 10, vertical: 'center', ...LEFT },
    note: { color: QUIET, size: 10, vertical: 'center', wrap: true, ...LEFT },
    body: { vertical: 'top', wrap: true, ...LEFT },
    step: { bold: true, color: INK, vertical: 'top', wrap: true, ...LEFT },
    bar: { color: '#41697F', vertical: 'center', ...LINE, ...LEFT },
    'list heading': {
      bold: true,
      size: 10,
      color: INK,
      fill: TINT,
      vertical: 'center',
      wrap: true,
      ...LINE,
      ...LEFT,
    },
    listed: { numberFormat: '@', vertical: 'center', ...LEFT, ...LINE, borderColor: '#DCE2E6' },
    ...Object.fromEntries(
      Object.entries(HEADINGS).flatMap(([name, fill]) =>
        (['left', 'center'] as const).map((horizontal): [string, CellStyle] => [
          `heading ${name} ${horizontal}`,
          { ...HEADING, fill, ...(horizontal === 'left' ? LEFT : { horizontal }) },
        ]),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(CONTENT).flatMap(([name, content]): [string, CellStyle][] => [
        [`input ${name}`, { fill: '#FFFFFF', ...LINE, vertical, unlocked: true, ...content }],
        [`computed ${name}`, { fill: '#F1F4F6', color: '#33414B', ...LINE, vertical, ...content }],
        [`total ${name}`, { fill: TINT, color: INK, bold: true, ...LINE, vertical, ...content }],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(PILLAR_COLORS).flatMap(([pillar, { color, tint }]): [string, CellStyle][] => [
        [`pillar ${pillar}`, { fill: tint, color, bold: true, ...LINE, vertical, wrap: true, ...LEFT }],
        [`letter ${pillar}`, { fill: tint, color, bold: true, ...LINE, vertical, horizontal: 'center' }],
        [`is ${pillar}`, { fill: tint, color, bold: true }],
      ]),
    ),
    ...STATES,
  };
}
