import { typeIntoCell } from '../../../src/host/model/typing';
import type { HostOptions } from '../../../src/host/host-options';
import { GUESS, SUPPORT, type Behaviour } from './behaviour';

const ENGLISH: Partial<HostOptions> = { displayLanguage: 'en-US' };
const US_SEPARATORS: Partial<HostOptions> = {
  decimalSeparator: '.',
  thousandsSeparator: ',',
  listSeparator: ',',
};

type Row = readonly [
  cell: string,
  text: string,
  left: unknown,
  source: string,
  setting?: Partial<HostOptions>,
];

/** What a person types into a cell of Data in the grid, and the value it leaves or the code of what stops it. */
const ROWS: readonly Row[] = [
  ['H1', '1.234,5', 1234.5, `${SUPPORT}, "Change the character used to separate thousands or decimals"`],
  ['H1', '1.234,5', '1.234,5', GUESS, US_SEPARATORS],
  ['H1', '1,234.5', 1234.5, GUESS, US_SEPARATORS],
  ['H1', '31-12-2026', 46387, GUESS],
  ['H1', '12,5%', 0.125, GUESS],
  ['H1', 'SAND', true, GUESS],
  ['H1', 'TRUE', 'TRUE', GUESS],
  ['H1', 'TRUE', true, GUESS, ENGLISH],
  ['H1', '#I/T', { error: '#N/A' }, GUESS],
  ['H1', '=HVIS(A1>1,5;1;0)', 1, GUESS],
  ['H1', '=IF(A1>1,5;1;0)', 1, GUESS, ENGLISH],
  ['H1', '', null, GUESS],
  ['F1', 'Ja', 'Ja', `${SUPPORT}, "Apply data validation to cells"`],
  ['F1', 'Måske', 'not-allowed-here', `${SUPPORT}, "Apply data validation to cells"`],
  ['F5', '3', 3, `${SUPPORT}, "Apply data validation to cells"`],
  ['F5', '2', 'not-allowed-here', `${SUPPORT}, "Apply data validation to cells"`],
  ['B4', 'x', 'merged-cell', GUESS],
  ['A7', '1', 'part-of-array', `${SUPPORT}, "Guidelines and examples of array formulas"`],
];

export const TYPING: readonly Behaviour[] = ROWS.map(([cell, text, expected, source, setting]) => ({
  topic: 'Typing in the grid',
  doing: `Type ${text === '' ? 'nothing (Delete)' : text} into Data!${cell}${settingText(setting)}`,
  source,
  ...(setting && { setting }),
  expected,
  observe: async ({ excel }) => {
    const sheet = excel.workbook.sheet('Data')!;
    try {
      typeIntoCell(excel.workbook, excel.office.options, { sheet: 'Data', cell, text });
    } catch (error) {
      return (error as { readonly code: string }).code;
    }
    const column = cell.charCodeAt(0) - 64;
    return sheet.cell({ row: Number(cell.slice(1)), column }).value;
  },
}));

function settingText(setting: Partial<HostOptions> | undefined): string {
  if (setting === ENGLISH) return ' (English Excel, Danish region)';
  return setting ? ' (Danish Excel, US separators)' : '';
}
