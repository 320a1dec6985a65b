import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { inverse, type ChangeSet } from '../../src/workbook/change-set';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { CHART_SHEET } from '../support/chart-sheet';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({
  sheets: { Ark: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
});
const SHEET = { ...CHART_SHEET, name: 'Overblik' };
const SUMMARY: ChangeSet = {
  title: { da: 'Overblik', en: 'Overview' },
  changes: [
    { kind: 'add-sheet', sheet: SHEET },
    { kind: 'add-name', name: 'overblik_top', refersTo: 'Overblik!$A$1:$D$6' },
    { kind: 'add-name', name: 'overblik_v1', refersTo: 'Overblik!$A$3' },
  ],
};

async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const answer = await batch(context);
    await context.sync();
    return answer;
  });
}

const deleteSheet = () => inExcel(async ({ workbook }) => workbook.worksheets.getItem(SHEET.name).delete());

/** The summary made, and its sheet deleted by the user: Excel keeps the names. */
async function withoutItsSheet() {
  const excel = openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await workbook.apply(SUMMARY);
  await deleteSheet();
  const { names } = await workbook.read({ depth: 'validate' });
  expect(names).toMatchObject([
    { name: 'overblik_top', broken: true, refersTo: '#REF!$A$1:$D$6' },
    { name: 'overblik_v1', broken: true },
  ]);
  return { excel, workbook };
}

const RIGHT = [
  { name: 'overblik_top', broken: false, refersTo: 'Overblik!$A$1:$D$6' },
  { name: 'overblik_v1', broken: false },
];

test('a summary whose sheet was deleted is made again in Excel, over the names that were left', async () => {
  const { excel, workbook } = await withoutItsSheet();
  const { log } = excel.office.channel;
  log.clear();
  await workbook.apply(SUMMARY);
  expect(log.syncs).toHaveLength(3);
  expect((await workbook.read({ depth: 'validate' })).names).toMatchObject(RIGHT);
  const saved = await XlsxFile.open(excel.bytes()).read({ depth: 'validate' });
  expect(saved.names).toMatchObject(RIGHT);
  await workbook.apply(inverse(SUMMARY));
  expect(excel.bytes()).toEqual(FILE);
});

test('and so it is in a file that was saved without it', async () => {
  const { excel } = await withoutItsSheet();
  const file = XlsxFile.open(excel.bytes());
  await file.apply(SUMMARY);
  expect((await file.read({ depth: 'validate' })).names).toMatchObject(RIGHT);
  await file.apply(inverse(SUMMARY));
  const { names, sheets } = await file.read({ depth: 'validate' });
  expect([names, sheets.map(({ name }) => name)]).toEqual([[], ['Ark']]);
});

test('what refers to a deleted sheet comes to #REF!, and follows a renamed one', async () => {
  const excel = openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await workbook.apply(SUMMARY);
  await inExcel(async ({ workbook: { worksheets } }) => {
    worksheets.getItem('Ark').getRange('A2').formulas = [['=Overblik!B4*2']];
    worksheets.getItem('Overblik').name = 'Årets ’tal’';
  });
  const renamed = await workbook.read({ depth: 'full' });
  expect(renamed.names[0]).toMatchObject({ refersTo: "'Årets ’tal’'!$A$1:$D$6", broken: false });
  const at = { row: 2, column: 1 };
  expect(renamed.contents.get('Ark')!.cells.get(at)).toMatchObject({
    formula: "'Årets ’tal’'!B4*2",
    value: 24,
  });
  expect((await XlsxFile.open(excel.bytes()).read({ depth: 'full' })).names).toEqual(renamed.names);
  await inExcel(async ({ workbook: { worksheets } }) => worksheets.getItem('Årets ’tal’').delete());
  const { contents } = await workbook.read({ depth: 'full' });
  expect(contents.get('Ark')!.cells.get(at)).toMatchObject({
    formula: '#REF!B4*2',
    value: { error: '#REF!' },
  });
});

describe('a summary that somebody has made their own stays when its making is undone', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a note', (sheet) => (sheet.getRange('P9').values = [['Vores note']])],
    ['another figure', (sheet) => (sheet.getRange('B4').values = [[99]])],
    ['a value over a formula', (sheet) => (sheet.getRange('B6').values = [[9]])],
    ['a figure that is gone', (sheet) => sheet.getRange('D4').clear('Contents')],
    ['a chart', (sheet) => sheet.charts.add('LineMarkers', sheet.getRange('B4:B6'), 'Columns')],
  ])('%s', async (_, change) => {
    const excel = openWorkbook(FILE);
    const workbook = new ExcelWorkbook();
    await workbook.apply(SUMMARY);
    await inExcel(async ({ workbook: { worksheets } }) => change(worksheets.getItem('Overblik')));
    const { log } = excel.office.channel;
    log.clear();
    await expect(workbook.apply(inverse(SUMMARY))).rejects.toMatchObject({ code: 'cells-have-changed' });
    expect(log.syncs).toHaveLength(1);
    expect((await workbook.read({ depth: 'validate' })).names).toMatchObject(RIGHT);
  });

  test('in a file too, where it is a chart', async () => {
    const file = XlsxFile.open(FILE);
    await file.apply(SUMMARY);
    const without = { ...SHEET, charts: SHEET.charts!.slice(1) };
    const undoing = inverse({
      ...SUMMARY,
      changes: [{ kind: 'add-sheet', sheet: without }, ...SUMMARY.changes.slice(1)],
    });
    await expect(file.apply(undoing)).rejects.toMatchObject({ code: 'cells-have-changed' });
    await file.apply(inverse(SUMMARY));
  });
});

test('a summary that is gone cannot be undone, and nothing is taken away', async () => {
  const { workbook } = await withoutItsSheet();
  await expect(workbook.apply(inverse(SUMMARY))).rejects.toMatchObject({ code: 'sheet-not-found' });
  expect((await workbook.read({ depth: 'validate' })).names).toHaveLength(2);
});
