import { codeOf, GUESS, ISSUES, SUPPORT, type Behaviour, type ObservedHost } from './behaviour';

const TOPIC = 'Names and deleted sheets';
const RULES = `${SUPPORT}, "Define and use names in formulas"`;

/** A sheet of its own, whose cells A1:C4 are called Kort, and a formula on Data that reads it. */
const onNamedSheet = <T>(
  { library }: ObservedHost,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  library.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add('Nyt');
    sheet.getRange('B4').values = [[5]];
    names.add('Kort', '=Nyt!$A$1:$C$4');
    worksheets.getItem('Data').getRange('F1').formulas = [['=Nyt!B4*2']];
    return batch(sheet, context);
  });

const naming =
  (name: string): Behaviour['observe'] =>
  ({ library }) =>
    codeOf(
      library.Excel.run(async (context) => {
        context.workbook.names.add(name, '=Data!$A$1');
        await context.sync();
      }),
    );

const refused = (name: string, source: string): Behaviour => ({
  topic: TOPIC,
  doing: `workbook.names.add("${name}", "=Data!$A$1")`,
  source,
  expected: 'InvalidArgument',
  observe: naming(name),
});

export const NAMES: readonly Behaviour[] = [
  refused('A1', `${RULES}; GUESS: the code`),
  refused('R1C1', `${RULES}; GUESS: the code`),
  refused('r', `${RULES}; GUESS: the code`),
  refused('To ord', `${RULES}; GUESS: the code`),
  refused('R1K1', `${GUESS}: as Danish Excel writes R1C1`),
  refused('K', `${GUESS}: as Danish Excel writes C`),
  {
    topic: TOPIC,
    doing: 'workbook.names.add("ANTAL", "=Data!$A$1"): there is a name Antal',
    source: `${ISSUES}/2875; GUESS: the code`,
    expected: 'ItemAlreadyExists',
    observe: naming('ANTAL'),
  },
  {
    topic: TOPIC,
    doing: 'workbook.names.add("Folk", "=Data!$A$1"): there is a table Folk',
    source: `${GUESS}: tables and names share their names`,
    expected: 'ItemAlreadyExists',
    observe: naming('Folk'),
  },
  {
    topic: TOPIC,
    doing: 'names.add("Kort", "=Nyt!$A$1:$C$4"), Nyt.delete(); then the formula and the type of Kort',
    source: `${ISSUES}/263; GUESS: in Danish Excel with its own #REFERENCE!`,
    setting: { displayLanguage: 'en-US' },
    expected: ['=#REF!$A$1:$C$4', 'Error'],
    observe: (host) =>
      onNamedSheet(host, async (sheet, context) => {
        sheet.delete();
        const name = context.workbook.names.getItem('Kort').load('formula,type');
        await context.sync();
        return [name.formula, name.type];
      }),
  },
  {
    topic: TOPIC,
    doing: 'names.add("Kort", "=Nyt!$A$1:$C$4"), Nyt.delete(); then names.add("Kort", "=Data!$A$1")',
    source: `${ISSUES}/4772`,
    expected: 'ItemAlreadyExists',
    observe: (host) =>
      codeOf(
        onNamedSheet(host, async (sheet, context) => {
          sheet.delete();
          context.workbook.names.add('Kort', '=Data!$A$1');
          await context.sync();
        }),
      ),
  },
  {
    topic: TOPIC,
    doing: 'the same with names.getItem("Kort").delete() before it, in one batch; then its formula',
    source: `${ISSUES}/4772`,
    expected: '=Data!$A$1',
    observe: (host) =>
      onNamedSheet(host, async (sheet, context) => {
        const { names } = context.workbook;
        sheet.delete();
        names.getItem('Kort').delete();
        const again = names.add('Kort', '=Data!$A$1').load('formula');
        await context.sync();
        return again.formula;
      }),
  },
  {
    topic: TOPIC,
    doing: 'Data!F1 is =Nyt!B4*2, Nyt.delete(); then the formula and the type of its value',
    source: `${GUESS}: as in names`,
    expected: [[['=#REF!B4*2']], [['Error']]],
    observe: (host) =>
      onNamedSheet(host, async (sheet, context) => {
        sheet.delete();
        const cell = context.workbook.worksheets.getItem('Data').getRange('F1');
        cell.load('formulas,valueTypes');
        await context.sync();
        return [cell.formulas, cell.valueTypes];
      }),
  },
  {
    topic: TOPIC,
    doing: 'Nyt.name = "Årets tal"; then the formulas of the name Kort and of Data!F1',
    source: `${GUESS}: at once, as when a person renames it`,
    expected: ["='Årets tal'!$A$1:$C$4", [["='Årets tal'!B4*2"]]],
    observe: (host) =>
      onNamedSheet(host, async (sheet, context) => {
        sheet.name = 'Årets tal';
        const name = context.workbook.names.getItem('Kort').load('formula');
        const cell = context.workbook.worksheets.getItem('Data').getRange('F1').load('formulas');
        await context.sync();
        return [name.formula, cell.formulas];
      }),
  },
];
