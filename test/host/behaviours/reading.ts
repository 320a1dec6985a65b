import { ENGLISH_EXCEL } from '../../../src/host/host-options';
import { API, codeOf, DOCS, GUESS, GUIDE, ISSUES, SUPPORT, type Behaviour } from './behaviour';

const ENGLISH_ON_DANISH_WINDOWS = { displayLanguage: 'en-US' };
const DANISH_WITH_US_SEPARATORS = { decimalSeparator: '.', thousandsSeparator: ',', listSeparator: ',' };
const ERROR_NAMES = `${SUPPORT}/da-DK/Excel/functions/error-type-function`;

/** Loads members of one range of Data. */
const loaded =
  (address: string, members: string): Behaviour['observe'] =>
  ({ onData }) =>
    onData(async (sheet, context) => {
      const range = sheet.getRange(address).load(members);
      await context.sync();
      return members.split(',').map((member) => range[member as 'values']);
    });

const languages: readonly (readonly [string, Behaviour['setting'], readonly unknown[]])[] = [
  ['Danish Excel, Danish region', {}, [[['=HVIS(A1>1,5;SUM(A1;1);FALSK)']], [['3']]]],
  ['Danish Excel, US separators', DANISH_WITH_US_SEPARATORS, [[['=HVIS(A1>1.5,SUM(A1,1),FALSK)']], [['3']]]],
  ['English Excel, Danish region', ENGLISH_ON_DANISH_WINDOWS, [[['=IF(A1>1,5;SUM(A1;1);FALSE)']], [['3']]]],
  ['English Excel, US region', ENGLISH_EXCEL, [[['=IF(A1>1.5,SUM(A1,1),FALSE)']], [['3']]]],
];

const texts: readonly (readonly [string, Behaviour['setting'], readonly unknown[]])[] = [
  ['Danish Excel, Danish region', {}, ['1234,50', '01-01-2026', '#I/T', '#DIVISION/0!', 'SAND']],
  [
    'Danish Excel, US separators',
    DANISH_WITH_US_SEPARATORS,
    ['1234.50', '01-01-2026', '#I/T', '#DIVISION/0!', 'SAND'],
  ],
  [
    'English Excel, Danish region',
    ENGLISH_ON_DANISH_WINDOWS,
    ['1234,50', '01-01-2026', '#N/A', '#DIV/0!', 'TRUE'],
  ],
  ['English Excel, US region', ENGLISH_EXCEL, ['1234.50', '1/1/2026', '#N/A', '#DIV/0!', 'TRUE']],
];

export const READING: readonly Behaviour[] = [
  {
    topic: 'Reading',
    doing: 'Load values, valueTypes and formulas of Tom!A1, an empty cell',
    source: `${GUIDE}/excel-add-ins-blank-null-values`,
    expected: [[['']], [['Empty']], [['']]],
    observe: ({ library }) =>
      library.Excel.run(async (context) => {
        const cell = context.workbook.worksheets
          .getItem('Tom')
          .getRange('A1')
          .load('values,valueTypes,formulas');
        await context.sync();
        return [cell.values, cell.valueTypes, cell.formulas];
      }),
  },
  {
    topic: 'Reading',
    doing: 'Load values and formulas of Data!A1:C1',
    source: `${API}/excel.range#excel-excel-range-formulas-member`,
    expected: [[[2, 20, 3]], [[2, '=A1*10', '=IF(A1>1.5,SUM(A1,1),FALSE)']]],
    observe: loaded('A1:C1', 'values,formulas'),
  },
  ...languages.map(([name, setting, expected]): Behaviour => ({
    topic: 'Reading in each language',
    doing: `${name}: load formulasLocal and text of Data!C1`,
    source: `${API}/excel.range#excel-excel-range-formulaslocal-member`,
    ...(setting && { setting }),
    expected,
    observe: loaded('C1', 'formulasLocal,text'),
  })),
  ...texts.map(([name, setting, expected]): Behaviour => ({
    topic: 'Reading in each language',
    doing: `${name}: load text of Data!A2, D2 (format m/d/yyyy), A3, B3 and C3`,
    source: ERROR_NAMES,
    ...(setting && { setting }),
    expected,
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        const cells = ['A2', 'D2', 'A3', 'B3', 'C3'].map((cell) => sheet.getRange(cell).load('text'));
        await context.sync();
        return cells.map(({ text }) => text[0]![0]);
      }),
  })),
  {
    topic: 'Reading in each language',
    doing: 'Danish Excel: load values and valueTypes of Data!A3:B3, which hold #N/A and #DIV/0!',
    source: 'GUESS (that values are localised; their names: ' + ERROR_NAMES + ')',
    expected: [[['#I/T', '#DIVISION/0!']], [['Error', 'Error']]],
    observe: loaded('A3:B3', 'values,valueTypes'),
  },
  {
    topic: 'Reading in each language',
    doing: 'Danish Excel: load numberFormat and numberFormatLocal of Data!A1:D2',
    source: `${API}/excel.range#excel-excel-range-numberformatlocal-member`,
    expected: [
      [
        ['General', 'General', 'General', 'General'],
        ['0.00', '@', '0%', 'm/d/yyyy'],
      ],
      [
        ['Standard', 'Standard', 'Standard', 'Standard'],
        ['0,00', '@', '0%', 'm/d/åååå'],
      ],
    ],
    observe: loaded('A1:D2', 'numberFormat,numberFormatLocal'),
  },
  {
    topic: 'Reading',
    doing: 'Load values of Data!A:A, a whole column',
    source: `${GUIDE}/excel-add-ins-ranges-unbounded`,
    expected: [null, 'Data!A:A'],
    observe: loaded('A:A', 'values,address'),
  },
  {
    topic: 'Reading',
    doing: 'Load values of Data!A1:XEZ1000, more than five million cells',
    source:
      'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization; the code is a GUESS',
    expected: 'RangeExceedsLimit',
    observe: (host) => codeOf(loaded('A1:XEZ1000', 'values')(host)),
  },
  {
    topic: 'Names',
    doing: 'Load type, formula and value of the names Antal, Brudt, Forskudt and Sats in Danish Excel',
    source: `${ISSUES}/2834 (the formula); ${API}/excel.nameditem (type and value); the value of a broken name is a GUESS`,
    expected: [
      ['Range', '=Data!$A$1', 'Data!A1'],
      ['Error', '=#REFERENCE!', '#REFERENCE!'],
      ['Integer', '=FORSKYDNING(Data!$A$1;1;0)+0,5', 1235],
      ['Double', '=0,25', 0.25],
    ],
    observe: ({ library }) =>
      library.Excel.run(async (context) => {
        const names = context.workbook.names.load('type,formula,value');
        await context.sync();
        return names.items.map(({ type, formula, value }) => [type, formula, value]);
      }),
  },
  {
    topic: 'Names',
    doing: 'getRangeOrNullObject().isNullObject of Antal and Brudt; getRange() of Brudt',
    source: `${API}/excel.nameditem#excel-excel-nameditem-getrange-member(1); the code is a GUESS`,
    expected: [false, true, 'ItemNotFound'],
    observe: async ({ library }) => {
      const found = await library.Excel.run(async (context) => {
        const ranges = ['Antal', 'Brudt'].map((name) =>
          context.workbook.names.getItem(name).getRangeOrNullObject().load('address'),
        );
        await context.sync();
        return ranges.map(({ isNullObject }) => isNullObject);
      });
      const code = await codeOf(
        library.Excel.run(async (context) => {
          context.workbook.names.getItem('Brudt').getRange().load('address');
          await context.sync();
        }),
      );
      return [...found, code];
    },
  },
  {
    topic: 'Missing and hidden',
    doing: 'worksheets.getItem("Findes ikke"), then getItemOrNullObject("Findes ikke").isNullObject',
    source: `${DOCS}/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties`,
    expected: ['ItemNotFound', true],
    observe: async ({ library }) => [
      await codeOf(
        library.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Findes ikke').load('name');
          await context.sync();
        }),
      ),
      await library.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Findes ikke');
        await context.sync();
        return sheet.isNullObject;
      }),
    ],
  },
  {
    topic: 'Missing and hidden',
    doing: 'Load values of Skjult!A1, then activate the hidden sheet Skjult',
    source: GUESS,
    expected: [[[7]], 'InvalidArgument'],
    observe: ({ library }) =>
      library.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Skjult');
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        sheet.activate();
        return [cell.values, await codeOf(context.sync())];
      }),
  },
  {
    topic: 'Merges',
    doing: 'Load values of Data!A4:B4, which is merged, and getMergedAreasOrNullObject().areas of A1:B4',
    source: `${ISSUES}/1590`,
    expected: [[['flettet', '']], ['Data!A4:B4']],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        const range = sheet.getRange('A4:B4').load('values');
        const merged = sheet.getRange('A1:B4').getMergedAreasOrNullObject();
        merged.areas.load('address');
        await context.sync();
        return [range.values, merged.areas.items.map(({ address }) => address)];
      }),
  },
  {
    topic: 'Data validation',
    doing: 'Load dataValidation.type of Data!F1:F3, F1:G1, F1:F5 and A1, and rule of F1 and F5',
    source: `${API}/excel.datavalidationtype and ${API}/excel.basicdatavalidation`,
    expected: [
      'List',
      'MixedCriteria',
      'Inconsistent',
      'None',
      { list: { inCellDropDown: true, source: 'Ja,Nej' } },
      { wholeNumber: { formula1: '=A1', operator: 'GreaterThan' } },
    ],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        const of = (address: string) => sheet.getRange(address).dataValidation.load('type,rule');
        const [list, mixed, inconsistent, none, first, whole] = [
          'F1:F3',
          'F1:G1',
          'F1:F5',
          'A1',
          'F1',
          'F5',
        ].map(of);
        await context.sync();
        return [list!.type, mixed!.type, inconsistent!.type, none!.type, first!.rule, whole!.rule];
      }),
  },
];
