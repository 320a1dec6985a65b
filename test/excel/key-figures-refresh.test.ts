import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { keyFigureAreas, keyFigures, type KeyFigureOptions } from '../../src/summary/key-figures/key-figures';
import { lastYearOnSheet, lastYearSheets } from '../../src/summary/key-figures/last-year';
import type { SummaryProposal } from '../../src/summary/sheet/summary-kind';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { cellsOf, parseCell, parseReference, type SheetArea } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { contentOf, inverse, type Change } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { cellAt, valueAt, type Snapshot } from '../../src/workbook/snapshot';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';
import { withoutProtection } from '../support/unprotected';
import { chartsOf, columnWidth, edit, full, withOwnChart, type World } from '../summary/board/refreshing';
import {
  answer,
  BEFORE,
  beside,
  exampleBytes,
  made,
  NOW,
  opened,
  OPTIONS,
} from '../summary/key-figures/support';
import { errorsOn, recalculated } from '../summary/support';
import { reportIn } from '../vsme/support/read-report';

const SHEET = 'ESG-nøgletal';
const BASIC = 'Basismodul';
const COMPREHENSIVE = 'Basismodul og Udvidet modul';
const LIST = 'Sidste år';
const NAME = 'kompasark_esg_noegletal_';

/** With last year's list, should the workbook have it. */
const wanted: NonNullable<Parameters<XlsxFile['read']>[0]['want']> = (index) => [
  ...vsmeAreas('all')(index),
  ...keyFigureAreas(index),
  ...lastYearSheets(index).map((sheet) => ({ sheet })),
];

async function inFile(bytes: Uint8Array): Promise<World> {
  const file = await opened(bytes);
  return {
    read: () => file.read({ depth: 'full', want: wanted }),
    async apply(changes) {
      await file.apply(changes);
      await recalculated(file);
    },
    bytes: () => file.toBytes(),
  };
}

function inExcel(bytes: Uint8Array): Promise<World> {
  const excel = openWorkbook(bytes, {}, ESG_FUNCTIONS);
  const workbook = new ExcelWorkbook();
  return Promise.resolve({
    read: () => workbook.read({ depth: 'full', want: wanted }),
    apply: (changes) => workbook.apply(changes),
    bytes: () => excel.bytes(),
  });
}

async function proposalIn(world: World, options: Partial<KeyFigureOptions> = {}): Promise<SummaryProposal> {
  const snapshot = await world.read();
  return keyFigures(snapshot, reportIn(snapshot), { ...OPTIONS, ...options });
}

const placeOf = ({ names }: Snapshot, id: string): SheetArea =>
  parseReference(names.find(({ name }) => name.toLowerCase() === NAME + id)!.refersTo)!;

/** Every figure and word of a section. */
function sectionOf(snapshot: Snapshot, id: string): readonly CellValue[] {
  const { sheet, area } = placeOf(snapshot, id);
  return [...cellsOf(area)].map((at) => valueAt(snapshot, sheet, at));
}

/** The texts of formulas have the marks of the region: Excel's is another than the file's. */
const numbersIn = (snapshot: Snapshot, id: string): readonly CellValue[] =>
  sectionOf(snapshot, id).filter((value) => typeof value === 'number');

/** What people and Kompasark have written: what formulas show is Excel's. */
const written = ({ contents }: Snapshot): unknown =>
  [...contents].map(([name, { cells }]) => [name, [...cells].map(([at, cell]) => [at, contentOf(cell)])]);

const SECTIONS = ['figures', 'energy', 'emissions', 'waste', 'workforce', 'completeness', 'leftout'];
const sectionsOf = (snapshot: Snapshot): unknown => SECTIONS.map((id) => sectionOf(snapshot, id));
const figure = (snapshot: Snapshot, name: string, column: number): CellValue =>
  beside({ snapshot, sheet: { name: SHEET } as NewSheet }, name, column);

async function summarised(bytes = exampleBytes()): Promise<Uint8Array> {
  const file = await opened(bytes);
  await made(file);
  return file.toBytes();
}

const LAST_YEAR: NewSheet = {
  name: LIST,
  visibility: 'visible',
  styles: {},
  cells: [
    ['A1', 'Nøgletal'],
    ['B1', 'Enhed'],
    ['C1', 2025],
    ['A2', 'Samlet energiforbrug'],
    ['B2', 'MWh'],
    ['C2', 2200],
    ['A3', 'Scope 3'],
    ['B3', 't CO₂e'],
    ['C3', 12000],
  ].map(([cell, value]) => ({ cell: String(cell), content: { value: value! } })),
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

describe.each([
  ['in a file', inFile],
  ['in Excel', inExcel],
] as const)('key figures %s', (_, open) => {
  test('follow their sources and inserted rows, and keep what is the user’s own', async () => {
    const world = await open(withOwnChart(await summarised(withoutProtection(exampleBytes()))));
    const before = await full(world.bytes());
    const { sheet, cell } = reportIn(before).datapoints.get('b6_withdrawal')!.cells[0]!;
    const held = valueAt(before, sheet, cell);
    expect(figure(before, 'Vandudtag, alle lokationer', NOW)).toBe(held);
    const mine: readonly Change[] = [
      {
        kind: 'cell',
        sheet: SHEET,
        cell: 'P9',
        before: { value: null },
        after: { value: 'Vores egen note' },
      },
      { kind: 'cell', sheet, cell, before: { value: held }, after: { value: 4711 } },
      { kind: 'insert-rows', sheet, row: parseCell(cell)!.row - 1, count: 2 },
    ];
    await world.apply(edit(...mine));
    const moved = await full(world.bytes());
    expect(figure(moved, 'Vandudtag, alle lokationer', NOW)).toBe(4711);

    const refreshed = await proposalIn(world, { today: '2026-12-01' });
    expect(refreshed.changes.map((change) => (change.kind === 'cell' ? change.cell : change.kind))).toEqual([
      'B2',
    ]);
    await world.apply(refreshed);
    const after = await full(world.bytes());
    expect(sectionsOf(after)).toEqual(sectionsOf(moved));
    for (const id of SECTIONS.filter((one) => one !== 'figures')) {
      expect(numbersIn(after, id)).toEqual(numbersIn(before, id));
    }
    expect(errorsOn(after, SHEET)).toEqual([]);
    expect(valueAt(after, SHEET, 'P9')).toBe('Vores egen note');
    expect(columnWidth(world.bytes())).toBe('27.5');
    expect(chartsOf(world.bytes(), SHEET).has('Vores eget')).toBe(true);
    expect((await proposalIn(world, { today: '2026-12-01' })).changes).toEqual([]);

    await world.apply(inverse(refreshed));
    await world.apply(inverse(edit(...mine)));
    expect(written(await full(world.bytes()))).toEqual(written(before));
  });

  test('take in last year from a list, follow it live, and keep it when it is not brought again', async () => {
    const world = await open(await summarised());
    await world.apply(edit({ kind: 'add-sheet', sheet: LAST_YEAR }));
    const lastYear = lastYearOnSheet(await world.read(), LIST);
    await world.apply(await proposalIn(world, { lastYear }));
    const first = await full(world.bytes());
    expect(figure(first, 'Samlet energiforbrug', BEFORE)).toBe(2200);
    expect(figure(first, 'Vandudtag, alle lokationer', BEFORE)).toBe('ikke oplyst');
    expect(sectionOf(first, 'emissions')).toEqual(expect.arrayContaining([2025, 12000]));
    await world.apply(
      edit(
        { kind: 'insert-rows', sheet: LIST, row: 2, count: 1 },
        { kind: 'cell', sheet: LIST, cell: 'C3', before: { value: 2200 }, after: { value: 2300 } },
      ),
    );
    expect((await proposalIn(world)).changes).toEqual([]);
    expect(figure(await full(world.bytes()), 'Samlet energiforbrug', BEFORE)).toBe(2300);
  });

  test('are made beside a sheet that was moved in from another workbook, which then can be last year', async () => {
    const file = await opened(await summarised());
    const snapshot = await file.read({ depth: 'full' });
    const [at, { formula }] = [...snapshot.contents.get(SHEET)!.cells].find(([, cell]) =>
      cell.formula?.startsWith('IF(ISNUMBER(Miljø!'),
    )!;
    const elsewhere = formula!.replaceAll('Miljø!', '[1]Miljø!');
    const cell = `${'ABCDEFGHIJKLM'[at.column - 1]!}${at.row}`;
    await file.apply(
      edit({
        kind: 'cell',
        sheet: SHEET,
        cell,
        before: { formula: formula! },
        after: { formula: elsewhere },
      }),
    );
    const world = await open(file.toBytes());
    const beside = await proposalIn(world);
    expect(beside.notes.map(({ da }) => da)).toEqual([
      expect.stringContaining('er flyttet ind fra en anden projektmappe og er ladt i fred'),
    ]);
    await world.apply(beside);
    const after = await world.read();
    expect(cellAt(after, SHEET, cell)?.formula).toBe(elsewhere);
    expect(lastYearSheets(after)).toEqual([SHEET]);
    expect((await proposalIn(world)).changes).toEqual([]);
  });
});

test('sheets of the report that are protected are summed up and refreshed all the same', async () => {
  const world = await inFile(await summarised());
  const snapshot = await full(world.bytes());
  const locked = [...snapshot.contents].flatMap(([name, { protection }]) =>
    protection?.protected ? [name] : [],
  );
  expect(locked).toEqual(expect.arrayContaining(['Miljø', 'Socialt', 'Ledelse']));
  await world.apply(await proposalIn(world, { today: '2026-12-01' }));
  expect(errorsOn(await full(world.bytes()), SHEET)).toEqual([]);
});

test('a report that takes up the comprehensive module gets its disclosures in new rows', async () => {
  const file = await opened(exampleBytes());
  await answer(file, { b1_module: BASIC });
  const world = await inFile(await summarised(file.toBytes()));
  const before = await full(world.bytes());
  expect(sectionOf(before, 'completeness')).not.toContain('C1');
  const whole = await inFile(world.bytes());
  const { sheet, cell } = reportIn(before).datapoints.get('b1_module')!.cells[0]!;
  const taken: Change = {
    kind: 'cell',
    sheet,
    cell,
    before: { value: BASIC },
    after: { value: COMPREHENSIVE },
  };
  await whole.apply(edit(taken));
  const grown = await proposalIn(whole);
  expect(grown.changes.find(({ kind }) => kind === 'insert-rows')).toMatchObject({ sheet: SHEET, count: 9 });
  await whole.apply(grown);
  const after = await full(whole.bytes());
  expect(errorsOn(after, SHEET)).toEqual([]);
  expect(numbersIn(after, 'completeness')).toEqual(numbersIn(await full(await summarised()), 'completeness'));
  expect(chartsOf(whole.bytes(), SHEET).size).toBe(5);
  expect((await proposalIn(whole)).changes).toEqual([]);
});

test('what is first reported after the sheet was made comes on one more sheet', async () => {
  const file = await opened(exampleBytes());
  const waste = reportIn(await file.read({ depth: 'full' }));
  const amounts = ['b7_wasteRecycled', 'b7_wasteDisposal'].flatMap((id) => waste.datapoints.get(id)!.cells);
  const cleared = edit(
    ...amounts
      .filter(({ value, formula }) => value !== null && formula === undefined)
      .map(({ sheet, cell, value }): Change => ({
        kind: 'cell',
        sheet,
        cell,
        before: { value },
        after: { value: null },
      })),
  );
  await file.apply(cleared);
  const world = await inFile(await summarised(file.toBytes()));
  expect(chartsOf(world.bytes(), SHEET).has('WASTE')).toBe(false);
  await world.apply(inverse(cleared));
  const filled = await proposalIn(world);
  expect(filled.notes.map(({ da }) => da)).toEqual([expect.stringContaining('kommer på et nyt ark')]);
  await world.apply(filled);
  const after = await full(world.bytes());
  const { sheet } = placeOf(after, 'waste');
  expect(sheet).not.toBe(SHEET);
  expect(chartsOf(world.bytes(), sheet).has('WASTE')).toBe(true);
  expect([...errorsOn(after, SHEET), ...errorsOn(after, sheet)]).toEqual([]);
  expect((await proposalIn(world)).changes).toEqual([]);
});
