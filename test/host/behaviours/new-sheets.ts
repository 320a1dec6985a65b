import { API, GUESS, ISSUES, type Behaviour, type ObservedHost } from './behaviour';

/** A sheet that is added for the purpose, with headings in A1:B1 and a row below. */
const onNewSheet = <T>(
  { library }: ObservedHost,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  library.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nyt');
    sheet.getRange('A1:B2').values = [
      ['Sted', 'Forbrug'],
      ['Syd', 3],
    ];
    return batch(sheet, context);
  });

export const NEW_SHEETS: readonly Behaviour[] = [
  {
    topic: 'Sheets that are added',
    doing:
      'Nyt!A1:A9.conditionalFormats.add("Custom") twice; then the priorities of the first and the second',
    source: `${API}/excel.conditionalformatcollection, "at the first/top priority"; a sample beside excel.conditionalformattype says the opposite`,
    expected: [1, 0],
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        const formats = sheet.getRange('A1:A9').conditionalFormats;
        const added = [formats.add('Custom'), formats.add('Custom')];
        for (const format of added) format.load('priority');
        await context.sync();
        return added.map(({ priority }) => priority);
      }),
  },
  {
    topic: 'Sheets that are added',
    doing:
      'getRanges("B2:B9,D4").conditionalFormats.add("Custom").custom.rule.formula = "=B2>1"; then read the formula',
    source: `${ISSUES}/5194`,
    expected: '=B2>1',
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        const { rule } = sheet.getRanges('B2:B9,D4').conditionalFormats.add('Custom').custom;
        rule.formula = '=B2>1';
        rule.load('formula');
        await context.sync();
        return rule.formula;
      }),
  },
  {
    topic: 'Sheets that are added',
    doing: 'pageLayout.zoom = { horizontalFitToPages: 1 }; then read pageLayout.zoom',
    source: GUESS,
    expected: { horizontalFitToPages: 1 },
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        return sheet.pageLayout.zoom;
      }),
  },
  {
    topic: 'Sheets that are added',
    doing: 'horizontalPageBreaks.add("A3"), add("A2"), add("A3"); then the rowIndex of each page break',
    source: `${API}/excel.pagebreakcollection, add; GUESS: in the order of the rows, each once`,
    expected: [1, 2],
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        const breaks = sheet.horizontalPageBreaks;
        for (const cell of ['A3', 'A2', 'A3']) breaks.add(cell);
        breaks.load('items/rowIndex');
        await context.sync();
        return breaks.items.map(({ rowIndex }) => rowIndex);
      }),
  },
  {
    topic: 'Sheets that are added',
    doing: 'tables.add("A1:B2", true), showTotals = true; then the name, the style and the totals row A3:B3',
    source: GUESS,
    expected: ['Tabel1', 'TableStyleMedium2', [['Total', 3]]],
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        const table = sheet.tables.add('A1:B2', true);
        table.showTotals = true;
        table.load('name, style');
        await context.sync();
        const totals = sheet.getRange('A3:B3').load('values');
        await context.sync();
        return [table.name, table.style, totals.values];
      }),
  },
  {
    topic: 'Sheets that are added',
    doing: 'tabColor = "#ff0000"; then read tabColor',
    source: `${API}/excel.worksheet, tabColor`,
    expected: '#FF0000',
    observe: (host) =>
      onNewSheet(host, async (sheet, context) => {
        sheet.tabColor = '#ff0000';
        sheet.load('tabColor');
        await context.sync();
        return sheet.tabColor;
      }),
  },
];
