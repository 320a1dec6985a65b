import { API, codeOf, GUESS, GUIDE, ISSUES, type Behaviour } from './behaviour';

const TOPIC = 'Rows below a table, a list and formats';

export const ROWS: readonly Behaviour[] = [
  {
    topic: TOPIC,
    doing: 'Data!4:4.insert("Down"), right below the list F1:F3; then dataValidation.type of F4',
    source: GUESS,
    expected: 'None',
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('4:4').insert('Down');
        const { dataValidation } = sheet.getRange('F4');
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      }),
  },
  {
    topic: TOPIC,
    doing: 'Data!11:11.insert("Down"), right below the table Folk; then the address of the table',
    source: GUESS,
    expected: 'Data!A9:B10',
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('11:11').insert('Down');
        const range = sheet.tables.getItem('Folk').getRange().load('address');
        await context.sync();
        return range.address;
      }),
  },
  {
    topic: TOPIC,
    doing: 'Folk.resize("A9:B12"), then its address; then resize("A10:B12"), where the headings would move',
    source: `${API}/excel.table#excel-excel-table-resize-member(1); the code is a GUESS`,
    expected: ['Data!A9:B12', 'InvalidArgument'],
    observe: async ({ library, onData }) => [
      await onData(async (sheet, context) => {
        const table = sheet.tables.getItem('Folk');
        table.resize('A9:B12');
        const range = table.getRange().load('address');
        await context.sync();
        return range.address;
      }),
      await codeOf(
        library.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Data').tables.getItem('Folk').resize('A10:B12');
          await context.sync();
        }),
      ),
    ],
  },
  {
    topic: TOPIC,
    doing:
      'Data!G3.numberFormat = [["0.00"]], F4:G4.copyFrom("F3:G3", "Formats"); then numberFormat of G4, and dataValidation.type of F4',
    source: `${GUIDE}/excel-add-ins-ranges-cut-copy-paste; that a validation is no format is a GUESS`,
    expected: [[['0.00']], 'None'],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('G3').numberFormat = [['0.00']];
        sheet.getRange('F4:G4').copyFrom('F3:G3', 'Formats');
        const format = sheet.getRange('G4').load('numberFormat');
        const { dataValidation } = sheet.getRange('F4');
        dataValidation.load('type');
        await context.sync();
        return [format.numberFormat, dataValidation.type];
      }),
  },
  {
    topic: TOPIC,
    doing:
      'Data!G7:G8.dataValidation.rule = { wholeNumber: { formula1: "=A7", operator: "GreaterThan" } }; then rule of G8',
    source: `GUESS: as the formulas of conditional formats, ${ISSUES}/5194`,
    expected: { wholeNumber: { formula1: '=A8', operator: 'GreaterThan' } },
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('G7:G8').dataValidation.rule = {
          wholeNumber: { formula1: '=A7', operator: 'GreaterThan' },
        };
        const { dataValidation } = sheet.getRange('G8');
        dataValidation.load('rule');
        await context.sync();
        return dataValidation.rule;
      }),
  },
  {
    topic: TOPIC,
    doing:
      'Data!G7.dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } }, then errorAlert = { message: "Vælg", showAlert: true, style: "Warning", title: "" }; then load errorAlert, ignoreBlanks and prompt',
    source: `${API}/excel.datavalidation; what is there before it is set is a GUESS`,
    expected: [
      { message: 'Vælg', showAlert: true, style: 'Warning', title: '' },
      true,
      { message: '', showPrompt: true, title: '' },
    ],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('G7');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
        dataValidation.errorAlert = { message: 'Vælg', showAlert: true, style: 'Warning', title: '' };
        dataValidation.load('errorAlert,ignoreBlanks,prompt');
        await context.sync();
        const { errorAlert, ignoreBlanks, prompt } = dataValidation;
        return [errorAlert, ignoreBlanks, prompt];
      }),
  },
  {
    topic: TOPIC,
    doing:
      'Data!G7.dataValidation.prompt = { message: "Vælg", showPrompt: true, title: "" }, where there is no rule',
    source: GUESS,
    expected: 'InvalidArgument',
    observe: ({ library }) =>
      codeOf(
        library.Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('G7');
          dataValidation.prompt = { message: 'Vælg', showPrompt: true, title: '' };
          await context.sync();
        }),
      ),
  },
];
