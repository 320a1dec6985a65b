import type { CellStyle } from '../../workbook/new-sheet';
import type { Datapoint } from '../datapoint';

const LINE = { border: 'thin', borderColor: '#C3CCD2' } as const;
const INPUT: CellStyle = { fill: '#FFFFFF', ...LINE, unlocked: true, vertical: 'center' };
const COMPUTED: CellStyle = { fill: '#EEF1F3', color: '#33414B', ...LINE, vertical: 'center' };
const QUIET = '#5C6B75';

/** What a cell looks like while something is to be done about it. */
const STATES: Readonly<Record<string, CellStyle>> = {
  missing: { fill: '#FFF3C4' },
  wrong: { fill: '#F9D6D2', color: '#8F1D14' },
  isMissing: { color: '#8A5A00', bold: true },
  isWrong: { color: '#A3231A', bold: true },
  isDone: { color: '#2F6B52' },
  isQuiet: { color: '#94A1AA' },
};

const FORMATS = {
  text: { numberFormat: '@', wrap: true, horizontal: 'left' },
  longText: { wrap: true, horizontal: 'left', vertical: 'top' },
  choice: { wrap: true, horizontal: 'left' },
  truth: { horizontal: 'center' },
  whole: { numberFormat: '#,##0_-', horizontal: 'right' },
  plain: { numberFormat: '0_-', horizontal: 'right' },
  count: { horizontal: 'right' },
  amount: { numberFormat: '#,##0.0#_-', horizontal: 'right' },
  oneDecimal: { numberFormat: '#,##0.0_-', horizontal: 'right' },
  twoDecimals: { numberFormat: '#,##0.00_-', horizontal: 'right' },
  intensity: { numberFormat: '0.0000000_-', horizontal: 'right' },
  percent: { numberFormat: '0.0 %_-', horizontal: 'right' },
} as const satisfies Record<string, CellStyle>;

export type Format = keyof typeof FORMATS;

/** The looks of a sheet by name, with the colours of its area. */
export function looks({
  color,
  tint,
}: {
  readonly color: string;
  readonly tint: string;
}): Readonly<Record<string, CellStyle>> {
  return {
    title: { bold: true, size: 18, color, vertical: 'center' },
    subtitle: { color: QUIET, size: 10, vertical: 'center' },
    columns: { bold: true, size: 9, color: '#FFFFFF', fill: color, vertical: 'center', wrap: true },
    section: { bold: true, size: 12, color, fill: tint, vertical: 'center' },
    module: { size: 10, color, fill: tint, vertical: 'center', horizontal: 'right' },
    note: { italic: true, size: 10, color: QUIET, vertical: 'center', wrap: true },
    question: { vertical: 'center', wrap: true },
    tableTitle: { bold: true, vertical: 'center', wrap: true },
    rowLabel: { vertical: 'center', wrap: true, fill: '#F7F9FA', ...LINE },
    totalLabel: { vertical: 'center', wrap: true, bold: true, fill: '#F7F9FA', ...LINE },
    heading: {
      bold: true,
      size: 10,
      fill: tint,
      wrap: true,
      vertical: 'center',
      horizontal: 'center',
      ...LINE,
    },
    firstHeading: { bold: true, size: 10, fill: tint, wrap: true, vertical: 'center', ...LINE },
    unit: { size: 10, color: QUIET, vertical: 'center', wrap: true },
    requirement: { size: 9, color: QUIET, vertical: 'center', wrap: true },
    help: { size: 9, color: QUIET, vertical: 'center', wrap: true },
    status: { size: 9, vertical: 'center', horizontal: 'center' },
    listed: { numberFormat: '@' },
    link: { color, vertical: 'center' },
    body: { vertical: 'top', wrap: true },
    guideHeading: { bold: true, color, vertical: 'top', wrap: true },
    ...STATES,
    ...Object.fromEntries(
      Object.entries<CellStyle>(FORMATS).flatMap(([name, format]) => [
        [`input ${name}`, { ...INPUT, ...format }],
        [`open ${name}`, { ...COMPUTED, ...format, unlocked: true }],
        [`open total ${name}`, { ...COMPUTED, ...format, bold: true, unlocked: true }],
        [`computed ${name}`, { ...COMPUTED, ...format }],
        [`total ${name}`, { ...COMPUTED, ...format, bold: true }],
      ]),
    ),
  };
}

/** How the values of a datapoint are written. */
export function formatOf({ id, type, unit = '' }: Datapoint): Format {
  switch (type) {
    case 'text':
    case 'url':
    case 'coordinates':
    case 'date':
      return 'text';
    case 'textblock':
      return 'longText';
    case 'choice':
    case 'unit':
    case 'reference':
      return 'choice';
    case 'boolean':
    case 'flags':
      return 'truth';
    case 'percent':
      return 'percent';
    case 'year':
    case 'integer':
      return 'plain';
    case 'monetary':
      return unit.endsWith('/h') ? 'twoDecimals' : 'whole';
    case 'decimal':
      if (unit.startsWith('tCO2e/')) return 'intensity';
      if (unit === 'ratio' || unit.startsWith('per ')) return 'twoDecimals';
      if (unit === 'MWh' || unit === 'tCO2e' || id.startsWith('b10_train')) return 'oneDecimal';
      if (unit === 'm3' || unit === 'hours') return 'whole';
      return /^(?:persons|count)/.test(unit) ? 'count' : 'amount';
  }
}

/** Calculated cells that EFRAG leaves unlocked may be overwritten; others may not. */
export function styleOf(datapoint: Datapoint, isCalculated: boolean, isTotal = false): string {
  const isLocked = datapoint.computed?.locked === true || datapoint.constant === true;
  const format = formatOf(datapoint);
  if (isLocked) return `${isTotal ? 'total' : 'computed'} ${format}`;
  if (isCalculated) return `${isTotal ? 'open total' : 'open'} ${format}`;
  return `input ${format}`;
}
