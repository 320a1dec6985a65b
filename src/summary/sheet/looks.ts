import type { CellStyle } from '../../workbook/new-sheet';

const INK = '#14323F';
const QUIET = '#4A5A63';
const CELL = { size: 9, vertical: 'center' } as const;
/** Keeps words off the figures of what stands to the left. */
const WORDS = { horizontal: 'left', indent: 1 } as const;
const FIGURE = { ...CELL, horizontal: 'right' } as const;

const HEADING = { bold: true, size: 8, color: INK, fill: '#E3EBEF', vertical: 'bottom' } as const;

const LOOKS = {
  title: { bold: true, size: 18, color: INK, vertical: 'center', ...WORDS },
  subtitle: { size: 9, color: QUIET, vertical: 'center', ...WORDS },
  section: { bold: true, size: 11, color: '#FFFFFF', fill: INK, vertical: 'center', ...WORDS },
  message: { bold: true, size: 10, color: INK, vertical: 'center', ...WORDS },
  'wrapped message': { bold: true, size: 9, color: INK, vertical: 'top', wrap: true, ...WORDS },
  'wrapped note': { size: 9, italic: true, color: QUIET, vertical: 'top', wrap: true, ...WORDS },
  sentence: { size: 10, vertical: 'top', wrap: true, ...WORDS },
  source: { size: 8, color: '#0B5CA6', vertical: 'top', ...WORDS },
  unseen: { ...CELL, numberFormat: ';;;' },
  heading: { ...HEADING, ...WORDS },
  'heading figure': { ...HEADING, size: 7, wrap: true, horizontal: 'right' },
  text: { ...CELL, ...WORDS },
  code: { ...FIGURE, numberFormat: '@' },
  group: { ...CELL, ...WORDS, bold: true, color: INK, fill: '#F3F6F8' },
  note: { ...CELL, ...WORDS, italic: true, color: QUIET },
  count: { ...FIGURE, numberFormat: '#,##0' },
  /** Many of them are none, which is the quieter for it. */
  tally: { ...FIGURE, numberFormat: '#,##0;-#,##0;–' },
  thousands: { ...FIGURE, numberFormat: '#,##0,' },
  decimal: { ...FIGURE, numberFormat: '#,##0.0' },
  figure: { ...FIGURE, numberFormat: '#,##0.00' },
  small: { ...FIGURE, numberFormat: '0.0000000' },
  year: { ...CELL, ...WORDS, numberFormat: '0' },
  'year figure': { ...FIGURE, numberFormat: '0' },
  /** As wide as a column allows. */
  date: { ...CELL, horizontal: 'center', numberFormat: 'dd-mm-yy' },
  share: { ...FIGURE, numberFormat: '0%' },
  percent: { ...FIGURE, numberFormat: '0.0%' },
  change: { ...FIGURE, numberFormat: '+0%;-0%;0%' },
  'total text': { ...CELL, bold: true, fill: '#F3F6F8', ...WORDS },
  'total tally': { ...FIGURE, bold: true, fill: '#F3F6F8', numberFormat: '#,##0;-#,##0;–' },
  'total count': { ...FIGURE, bold: true, fill: '#F3F6F8', numberFormat: '#,##0' },
  'total decimal': { ...FIGURE, bold: true, fill: '#F3F6F8', numberFormat: '#,##0.0' },
} as const satisfies Record<string, CellStyle>;

/** A look that cells of a summary can have. */
export type Look = keyof typeof LOOKS;

export const SUMMARY_LOOKS: Readonly<Record<string, CellStyle>> = LOOKS;
