import { API, codeOf, GUESS, GUIDE, SUPPORT, TUTORIAL, type Behaviour, type ObservedHost } from './behaviour';

const ERRORS =
  'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';
/** Through Microsoft Graph, which has the same objects. */
const LOCKED = 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/4546';
const LIMITS =
  'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization';
const NULLS = `${GUIDE}/excel-add-ins-blank-null-values`;

/** The code of what happens when a value is put into a range of a sheet. */
const writing =
  (sheet: string, address: string, values: unknown): Behaviour['observe'] =>
  ({ library }) =>
    codeOf(
      library.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = values as never;
        await context.sync();
      }),
    );

const reading = async (host: ObservedHost, address: string): Promise<unknown> =>
  host.onData(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

export const WRITING: readonly Behaviour[] = [
  {
    topic: 'Protection',
    doing: 'Låst!A1.values = [[5]], a locked cell of a protected sheet',
    source: LOCKED,
    expected: 'AccessDenied',
    observe: writing('Låst', 'A1', [[5]]),
  },
  {
    topic: 'Protection',
    doing: 'Låst!B1.values = [[5]], an unlocked cell of a protected sheet',
    source: `${SUPPORT}, "Lock or unlock specific areas of a protected worksheet"`,
    expected: 'no error',
    observe: writing('Låst', 'B1', [[5]]),
  },
  {
    topic: 'Protection',
    doing: 'Låst!A1:B1.values = [[null, 5]]: null over a locked cell',
    source: LOCKED,
    expected: 'AccessDenied',
    observe: writing('Låst', 'A1:B1', [[null, 5]]),
  },
  {
    topic: 'Protection',
    doing: 'Låst!A1:B1.values = [[4, 5]], one locked and one unlocked; then read B1',
    source: GUESS,
    expected: ['AccessDenied', [[2]]],
    observe: async (host) => [
      await writing('Låst', 'A1:B1', [[4, 5]])(host),
      await host.library.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Låst').getRange('B1').load('values');
        await context.sync();
        return cell.values;
      }),
    ],
  },
  {
    topic: 'Protection',
    doing: 'Låst!B1.numberFormat = [["0.00"]], an unlocked cell of a sheet that does not allow formatting',
    source: `${SUPPORT}, "Protect a worksheet"`,
    expected: 'AccessDenied',
    observe: ({ library }) =>
      codeOf(
        library.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Låst').getRange('B1').numberFormat = [['0.00']];
          await context.sync();
        }),
      ),
  },
  {
    topic: 'Number formats',
    doing:
      'Data!H1.numberFormat = [["m/d/yyyy"]], then values = [[46387]]; read values, numberFormat and text',
    source: `${GUIDE}/excel-add-ins-ranges-set-format; that the text is the region’s short date is a GUESS`,
    expected: [46387, 'm/d/yyyy', '31-12-2026'],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        const cell = sheet.getRange('H1');
        cell.numberFormat = [['m/d/yyyy']];
        cell.values = [[46387]];
        cell.load('values,numberFormat,text');
        await context.sync();
        return [cell.values[0]![0], cell.numberFormat[0]![0], cell.text[0]![0]];
      }),
  },
  {
    topic: 'Protection',
    doing: 'Låst!2:2.insert("Down") on a sheet that does not allow inserting rows',
    source: `${SUPPORT}, "Protect a worksheet"`,
    expected: 'AccessDenied',
    observe: ({ library }) =>
      codeOf(
        library.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Låst').getRange('2:2').insert('Down');
          await context.sync();
        }),
      ),
  },
  {
    topic: 'Protection',
    doing: 'protection.protect() on Låst, which is protected already',
    source: `${API}/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1); the code is a GUESS`,
    expected: 'InvalidOperation',
    observe: ({ library }) =>
      codeOf(
        library.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Låst').protection.protect();
          await context.sync();
        }),
      ),
  },
  {
    topic: 'Shape',
    doing: 'Data!H1:I1.values = [[1]], and Data!H1.values = [[1, 2]]',
    source: `${ERRORS}; that a 1 × 1 array does not fill a range of values is a GUESS`,
    expected: ['InvalidArgument', 'InvalidArgument'],
    observe: async (host) => [
      await writing('Data', 'H1:I1', [[1]])(host),
      await writing('Data', 'H1', [[1, 2]])(host),
    ],
  },
  {
    topic: 'Shape',
    doing: 'Data!H1:I2.values = 7, one value for every cell',
    source: `${GUIDE}/excel-add-ins-advanced-concepts ("Update all cells in a range")`,
    expected: [
      [7, 7],
      [7, 7],
    ],
    observe: async (host) => {
      await writing('Data', 'H1:I2', 7)(host);
      return reading(host, 'H1:I2');
    },
  },
  {
    topic: 'Shape',
    doing: 'Data!H1.values = null, and an object as a value',
    source: `${NULLS}; the object is a GUESS`,
    expected: ['InvalidArgument', 'InvalidArgument'],
    observe: async (host) => [
      await writing('Data', 'H1', null)(host),
      await writing('Data', 'H1', [[{ a: 1 }]])(host),
    ],
  },
  {
    topic: 'Shape',
    doing: 'Data!A:A.values = 1, a whole column',
    source: `${GUIDE}/excel-add-ins-ranges-unbounded; the code is a GUESS`,
    expected: 'InvalidArgument',
    observe: writing('Data', 'A:A', 1),
  },
  {
    topic: 'Shape',
    doing: 'On a sheet that worksheets.add made: A1:A3.numberFormat = [["0.00"]], one format for every cell',
    source: TUTORIAL,
    expected: [['0.00'], ['0.00'], ['0.00']],
    observe: ({ library }) =>
      library.Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Ny').getRange('A1:A3');
        range.numberFormat = [['0.00']];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
  },
  {
    topic: 'Blank and null',
    doing: 'Data!A1:A2.values = [[""], [null]]',
    source: NULLS,
    expected: [[''], [1234.5]],
    observe: async (host) => {
      await writing('Data', 'A1:A2', [[''], [null]])(host);
      return reading(host, 'A1:A2');
    },
  },
  {
    topic: 'Merges',
    doing: 'Data!B4.values = [["x"]], the hidden cell of a merge; read A4:B4',
    source: 'https://github.com/sbroenne/mcp-server-excel/issues/831 (through COM)',
    expected: ['no error', [['flettet', '']]],
    observe: async (host) => [await writing('Data', 'B4', [['x']])(host), await reading(host, 'A4:B4')],
  },
  {
    topic: 'Arrays',
    doing: 'Data!A7.values = [[1]], a part of the array formula in A6:A7',
    source: `${SUPPORT}, "Guidelines and examples of array formulas"; the code is a GUESS`,
    expected: 'InvalidOperation',
    observe: writing('Data', 'A7', [[1]]),
  },
  {
    topic: 'Data validation',
    doing: 'Data!F1.values = [["Måske"]], which the list does not have: Office.js is not stopped',
    source: `${GUIDE}/excel-add-ins-data-validation`,
    expected: 'no error',
    observe: writing('Data', 'F1', [['Måske']]),
  },
  {
    topic: 'Addresses',
    doing: 'Data.getRange("A1,C3"), several areas, and getRange("ÆØ")',
    source: `${API}/excel.worksheet#excel-excel-worksheet-getrange-member(1); the codes are a GUESS`,
    expected: ['InvalidArgument', 'InvalidArgument'],
    observe: async (host) =>
      Promise.all(
        ['A1,C3', 'ÆØ'].map((address) =>
          codeOf(
            host.onData(async (sheet, context) => {
              sheet.getRange(address).load('address');
              await context.sync();
            }),
          ),
        ),
      ),
  },
  {
    topic: 'Batches',
    doing: 'Write 5 to Data!H1, then to the locked Låst!A1, in one sync; read H1: Excel does not roll back',
    source: GUESS,
    expected: ['AccessDenied', [[5]]],
    observe: async (host) => [
      await codeOf(
        host.onData(async (sheet, context) => {
          sheet.getRange('H1').values = [[5]];
          context.workbook.worksheets.getItem('Låst').getRange('A1').values = [[5]];
          await context.sync();
        }),
      ),
      await reading(host, 'H1'),
    ],
  },
  {
    topic: 'Calculation',
    doing: 'Data!A1.values = [[5]] and load values of B1 (=A1*10) in the same sync',
    source: GUESS,
    expected: [[50]],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('A1').values = [[5]];
        const computed = sheet.getRange('B1').load('values');
        await context.sync();
        return computed.values;
      }),
  },
  {
    topic: 'Calculation',
    doing:
      'The same after application.suspendApiCalculationUntilNextSync(); then load B1 again in the next sync',
    source: `${API}/excel.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)`,
    expected: [[[20]], [[50]]],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange('A1').values = [[5]];
        const stale = sheet.getRange('B1').load('values');
        await context.sync();
        const fresh = sheet.getRange('B1').load('values');
        await context.sync();
        return [stale.values, fresh.values];
      }),
  },
  {
    topic: 'Cell-edit mode and payload',
    doing: 'While a cell is being edited: load Data!A1',
    source: ERRORS,
    expected: 'InvalidOperationInCellEditMode',
    observe: async (host) => {
      host.excel.office.channel.cellEditMode = true;
      return codeOf(reading(host, 'A1'));
    },
  },
  {
    topic: 'Cell-edit mode and payload',
    doing: 'Excel on the web: write a text array of more than 5 MB',
    source: `${ERRORS} and ${LIMITS}`,
    setting: { payloadLimit: 2_000 },
    expected: 'RequestPayloadSizeLimitExceeded',
    observe: writing('Data', 'H1', [['x'.repeat(3_000)]]),
  },
];
