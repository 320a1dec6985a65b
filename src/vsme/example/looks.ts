import type { CellStyle } from '../../workbook/new-sheet';
import type { Datapoint } from '../datapoint';

const BORDER = { border: 'thin', borderColor: '#C9D3D6' } as const;
const INPUT: CellStyle = { fill: '#FFFBE6', ...BORDER, unlocked: true, vertical: 'center' };
const COMPUTED: CellStyle = { fill: '#ECEFF1', color: '#37474F', ...BORDER, vertical: 'center' };

const TEXTS: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 18, color: '#0B4F4A', vertical: 'center' },
  heading: { bold: true, size: 12, color: '#FFFFFF', fill: '#0B6B63', vertical: 'center' },
  question: { fill: '#F4F8F8', wrap: true, vertical: 'center' },
  columnHeading: { bold: true, fill: '#D9EBE8', wrap: true, vertical: 'bottom', ...BORDER },
  note: { wrap: true, vertical: 'top', color: '#37474F' },
  list: { numberFormat: '@' },
};

const FORMATS = {
  text: { numberFormat: '@', wrap: true, horizontal: 'left' },
  longText: { wrap: true, horizontal: 'left', vertical: 'top' },
  whole: { numberFormat: '#,##0', horizontal: 'right' },
  year: { numberFormat: '0', horizontal: 'right' },
  oneDecimal: { numberFormat: '#,##0.0', horizontal: 'right' },
  twoDecimals: { numberFormat: '#,##0.00', horizontal: 'right' },
  intensity: { numberFormat: '0.0000000', horizontal: 'right' },
  percent: { numberFormat: '0.0%', horizontal: 'right' },
  choice: { wrap: true, horizontal: 'left' },
  truth: { horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

/** The looks of every sheet, by name. */
export const STYLES: Readonly<Record<string, CellStyle>> = {
  ...TEXTS,
  ...Object.fromEntries(
    Object.entries<CellStyle>(FORMATS).flatMap(([name, format]) => [
      [`input ${name}`, { ...INPUT, ...format }],
      [`open ${name}`, { ...COMPUTED, ...format, unlocked: true }],
      [`computed ${name}`, { ...COMPUTED, ...format }],
    ]),
  ),
};

/** The name of the style of a datapoint's cells. Calculated cells that EFRAG leaves unlocked may be overwritten. */
export function styleOf(datapoint: Datapoint, isCalculated: boolean): string {
  const isLocked = datapoint.computed?.locked === true || datapoint.constant === true;
  const kind = isLocked ? 'computed' : isCalculated ? 'open' : 'input';
  return `${kind} ${formatOf(datapoint)}`;
}

function formatOf({ type, unit = '' }: Datapoint): keyof typeof FORMATS {
  switch (type) {
    case 'text':
    case 'url':
    case 'coordinates':
    case 'date':
    case 'reference':
      return 'text';
    case 'textblock':
      return 'longText';
    case 'choice':
    case 'unit':
      return 'choice';
    case 'boolean':
    case 'flags':
      return 'truth';
    case 'percent':
      return 'percent';
    case 'year':
    case 'integer':
      return 'year';
    case 'monetary':
      return unit.endsWith('/h') ? 'twoDecimals' : 'whole';
    case 'decimal':
      if (unit.startsWith('tCO2e/')) return 'intensity';
      if (unit.startsWith('per ')) return 'twoDecimals';
      return /^(?:MWh|tCO2e)$/.test(unit) ? 'oneDecimal' : 'whole';
  }
}
