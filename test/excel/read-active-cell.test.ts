import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { typeIntoCell } from '../../src/host/model/typing';
import { formatArea, parseArea } from '../../src/workbook/address';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { referencesAmong, type Reference } from '../../src/workbook/reference';
import { tokenize } from '../../src/workbook/formula-tokens';
import type { ActiveCellReading } from '../../src/workbook/active-cell';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';

const SHEET: NewSheet = {
  name: 'Forbrug',
  visibility: 'visible',
  styles: {},
  cells: ['Bygning', 'kWh', 'm²', 'Nord', 100, 10, 'Syd', 200, null].map((value, i) => ({
    cell: `${'ABC'[i % 3]!}${Math.floor(i / 3) + 1}`,
    content: { value },
  })),
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  tables: [{ name: 'Tabel', area: 'A1:C3' }],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

const workbook = new ExcelWorkbook();
let bytes: Uint8Array;

beforeAll(async () => {
  const file = XlsxFile.open(createWorkbook());
  await file.apply({
    title: { da: 'Ark', en: 'Sheets' },
    changes: [
      { kind: 'add-sheet', sheet: SHEET },
      { kind: 'add-sheet', sheet: { ...SHEET, name: "Ark '26", tables: [], cells: [] } },
      { kind: 'cell', sheet: 'Forbrug', cell: 'H2', before: { value: null }, after: { formula: 'SUM(F2#)' } },
      { kind: 'add-name', name: 'El', refersTo: 'Forbrug!$B$2:$B$3' },
      { kind: 'add-name', name: 'Procent', refersTo: '0.25' },
    ],
  });
  bytes = file.toBytes();
});

/** Types into cells, makes the last one active and reads it: what Excel was asked, and what the references are. */
async function readAfterTyping(
  typed: Readonly<Record<string, string>>,
  active = Object.keys(typed).at(-1)!,
): Promise<
  ActiveCellReading & { readonly shown: Readonly<Record<string, unknown>>; readonly syncs: number }
> {
  const excel = openWorkbook(bytes);
  for (const [place, text] of Object.entries(typed)) typeInto(excel, place, text);
  const [sheet, cell] = place(active);
  await workbook.goTo(sheet, cell);
  excel.office.channel.log.clear();
  const reading = await workbook.readActiveCell((at) =>
    referencesAmong(tokenize(at.formula ?? ''), at.sheet),
  );
  const shown = [...reading.references].map(([key, { sheet: on, area, values }]) => {
    const reference = JSON.parse(key) as Reference;
    const what = reference.kind === 'name' ? reference.name : reference.kind;
    return [what, { at: `${on}!${formatArea(area)}`, values }];
  });
  return { ...reading, shown: Object.fromEntries(shown), syncs: excel.office.channel.log.syncs.length };
}

function typeInto(excel: ReturnType<typeof openWorkbook>, at: string, text: string): void {
  const [sheet, cell] = place(at);
  typeIntoCell(excel.workbook, excel.office.options, { sheet, cell, text });
}

const place = (at: string): readonly [string, string] => {
  const bang = at.lastIndexOf('!');
  return [at.slice(0, bang), at.slice(bang + 1)];
};

test('a formula in English and as the formula bar shows it, with the cells of two sheets, in two syncs', async () => {
  const { active, shown, syncs } = await readAfterTyping({ "Ark '26!B2": '=SUM(Forbrug!B2:C3;0,5;C9)' });
  expect(active).toEqual({
    sheet: "Ark '26",
    cell: { row: 2, column: 2 },
    value: 310.5,
    formula: 'SUM(Forbrug!B2:C3,0.5,C9)',
    shownFormula: '=SUM(Forbrug!B2:C3;0,5;C9)',
    spill: null,
  });
  expect(syncs).toBe(2);
  expect(shown).toEqual({ area: { at: "Ark '26!C9", values: [[null]] } });
});

test('a value, a text that looks like a formula and a blank cell have none, and one sync is enough', async () => {
  for (const text of ['5', "'=1+1", '']) {
    const { active, syncs } = await readAfterTyping({ 'Forbrug!F2': text });
    expect(active).toMatchObject({ formula: null, shownFormula: null });
    expect(syncs).toBe(1);
  }
});

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  ['a name', '=SUM(El)', { El: { at: 'Forbrug!B2:B3', values: [[100], [200]] } }],
  ['a name for a constant, which is no cells', '=Procent*2', {}],
  ['a column of a table', '=SUM(Tabel[kWh])', { table: { at: 'Forbrug!B2:B3', values: [[100], [200]] } }],
  ['this row of a table', '=Tabel[@kWh]*2', { table: { at: 'Forbrug!B2', values: [[100]] } }],
  [
    'a whole table',
    '=ROWS(Tabel)',
    {
      Tabel: {
        at: 'Forbrug!A2:C3',
        values: [
          ['Nord', 100, 10],
          ['Syd', 200, null],
        ],
      },
    },
  ],
])('%s, in three syncs', async (_what, formula, expected) => {
  const { shown, syncs } = await readAfterTyping({ 'Forbrug!F2': formula });
  expect(shown).toEqual(expected);
  expect(syncs).toBeLessThanOrEqual(3);
});

test('a cell that another spills into tells the formula and where it spills', async () => {
  for (const cell of ['F2', 'F3']) {
    const { active, syncs, shown } = await readAfterTyping({ 'Forbrug!F2': '=B2:B3*2' }, `Forbrug!${cell}`);
    expect(active).toMatchObject({
      value: cell === 'F2' ? 200 : 400,
      formula: 'B2:B3*2',
      shownFormula: '=B2:B3*2',
      spill: { anchor: { row: 2, column: 6 }, area: parseArea('F2:F3') },
    });
    expect(shown).toEqual({ area: { at: 'Forbrug!B2:B3', values: [[100], [200]] } });
    expect(syncs).toBeLessThanOrEqual(3);
  }
});

test('what a formula spills can be referred to', async () => {
  const { active, shown, syncs } = await readAfterTyping({ 'Forbrug!F2': '=B2:B3*2' }, 'Forbrug!H2');
  expect(active).toMatchObject({ value: 600, formula: 'SUM(F2#)' });
  expect(shown).toEqual({ spill: { at: 'Forbrug!F2:F3', values: [[200], [400]] } });
  expect(syncs).toBe(3);
});

test('of a whole column only what holds something is read, and what is too much is not', async () => {
  const column = await readAfterTyping({ "Ark '26!B2": '=SUM(Forbrug!B:B)' });
  expect(column.shown).toEqual({ area: { at: 'Forbrug!B1:B3', values: [['kWh'], [100], [200]] } });
  const large = await readAfterTyping({
    "Ark '26!A1": '1',
    "Ark '26!Z2000": '1',
    'Forbrug!F2': "=SUM('Ark ''26'!A1:Z2000)",
  });
  expect(large.shown).toEqual({ area: { at: "Ark '26!A1:Z2000", values: null } });
});

test('another active cell and another sheet are told', async () => {
  openWorkbook(bytes);
  let told: () => void = () => undefined;
  const stop = await workbook.onSelection(() => told());
  for (const sheet of ['Forbrug', "Ark '26"]) {
    const heard = new Promise<void>((resolve) => (told = resolve));
    await workbook.goTo(sheet, 'B7');
    await heard;
  }
  await stop();
});
