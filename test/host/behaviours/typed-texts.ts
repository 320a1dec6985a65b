import { serialOf } from '../../../src/workbook/typed-text';
import { API, codeOf, GUESS, NUMFMT, SUPPORT, type Behaviour } from './behaviour';

const VALUES_DOC = `${API}/excel.range#excel-excel-range-values-member`;

/** What `Range.values = [[text]]` leaves in a General cell: value, type and number format. */
type Row = readonly [text: string, left: readonly unknown[], source: string];

const date = (iso: string): number => serialOf(iso);

const ROWS: readonly Row[] = [
  ['0045', [45, 'Double', 'General'], NUMFMT],
  [' 5 ', [5, 'Double', 'General'], NUMFMT],
  ['1,234.5', [1234.5, 'Double', '#,##0.00'], NUMFMT],
  ['1.234,5', ['1.234,5', 'String', 'General'], NUMFMT],
  ['12,5', ['12,5', 'String', 'General'], GUESS],
  ['1e5', [100000, 'Double', '0.00E+00'], NUMFMT],
  ['12%', [0.12, 'Double', '0%'], NUMFMT],
  ['01-02-2026', [date('2026-01-02'), 'Double', 'm/d/yyyy'], NUMFMT],
  ['2018-12-31', [date('2018-12-31'), 'Double', 'm/d/yyyy'], NUMFMT],
  ['19-8-2025', ['19-8-2025', 'String', 'General'], VALUES_DOC],
  ['12:30', [12.5 / 24, 'Double', 'h:mm'], NUMFMT],
  ['TRUE', [true, 'Boolean', 'General'], NUMFMT],
  ['SAND', ['SAND', 'String', 'General'], GUESS],
  ['#N/A', ['#I/T', 'Error', 'General'], GUESS],
  ["'0045", ['0045', 'String', 'General'], GUESS],
  ["'=1+1", ['=1+1', 'String', 'General'], GUESS],
  ["'a\r\nb", ['a\r\nb', 'String', 'General'], GUESS],
  ['=1+1', [2, 'Double', 'General'], VALUES_DOC],
  ['+1+1', [2, 'Double', 'General'], VALUES_DOC],
  ['-A1', [-2, 'Double', 'General'], VALUES_DOC],
  ['-', ['-', 'String', 'General'], GUESS],
  ['æøå', ['æøå', 'String', 'General'], VALUES_DOC],
];

export const TYPED_TEXTS: readonly Behaviour[] = [
  {
    topic: 'Texts that Range.values is given',
    doing: 'range.values = [["1/2"]] in an empty General cell; read valueTypes, numberFormat and text',
    source: NUMFMT,
    expected: ['Double', 'd-mmm', '2-jan'],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').values = [['1/2']];
        const cell = sheet.getRange('H1').load('valueTypes,numberFormat,text');
        await context.sync();
        return [cell.valueTypes[0]![0], cell.numberFormat[0]![0], cell.text[0]![0]];
      }),
  },
  ...ROWS.map(([text, expected, source]): Behaviour => ({
    topic: 'Texts that Range.values is given',
    doing: `range.values = [[${JSON.stringify(text)}]] in an empty General cell; read values, valueTypes, numberFormat`,
    source,
    expected,
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').values = [[text]];
        const cell = sheet.getRange('H1').load('values,valueTypes,numberFormat');
        await context.sync();
        return [cell.values[0]![0], cell.valueTypes[0]![0], cell.numberFormat[0]![0]];
      }),
  })),
  ...['+45 12 34 56 78', '=1+', '=SUM(', 'x'.repeat(32_768)].map((text): Behaviour => ({
    topic: 'Texts that Range.values is given',
    doing: `range.values = [[${JSON.stringify(text.length > 99 ? 'x × 32,768' : text)}]]`,
    source: GUESS,
    expected: 'InvalidArgument',
    observe: ({ onData }) =>
      codeOf(
        onData(async (sheet, context) => {
          sheet.getRange('H1').values = [[text]];
          await context.sync();
        }),
      ),
  })),
  ...(
    [
      ['B2', '0045', ['0045', 'String'], SUPPORT + ', "Format numbers as text"'],
      ['B2', '=1+1', ['=1+1', 'String'], GUESS],
      ['B2', "'0045", ['0045', 'String'], GUESS],
      ['B2', 45, ['45', 'String'], GUESS],
      ['C2', '12', [0.12, 'Double'], SUPPORT + ', "Format numbers as percentages"'],
      ['C2', 12, [12, 'Double'], GUESS],
    ] as const
  ).map(([cell, value, expected, source]): Behaviour => ({
    topic: 'Texts that Range.values is given',
    doing: `Data!${cell} (${cell === 'B2' ? 'format @' : 'format 0%'}).values = [[${JSON.stringify(value)}]]; read values, valueTypes`,
    source,
    expected: [...expected],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange(cell).values = [[value]];
        const range = sheet.getRange(cell).load('values,valueTypes');
        await context.sync();
        return [range.values[0]![0], range.valueTypes[0]![0]];
      }),
  })),
];
