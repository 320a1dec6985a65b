import { strFromU8, unzipSync } from 'fflate';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import type { PlanBook } from '../../src/handlingsplan/plan-book';
import { NOTHING } from '../../src/handlingsplan/template/contents';
import { formatArea } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { inverse, type Change } from '../../src/workbook/change-set';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../support/open-workbook';
import {
  NAME,
  SHEET,
  bookIn,
  cell,
  chartsOf,
  columnWidth,
  edit,
  figuresOf,
  fileWith,
  full,
  inFile,
  placeOf,
  pointsOf,
  proposalIn,
  wanted,
  withOwnChart,
  type World,
} from '../summary/board/refreshing';
import { planFile } from '../summary/board/support';
import { referencesOf } from '../summary/summary-parts';
import { errorsOn, messageOf, valuesOf } from '../summary/support';

function inExcel(bytes: Uint8Array): Promise<World> {
  const excel = openWorkbook(bytes, {}, ESG_FUNCTIONS);
  const workbook = new ExcelWorkbook();
  return Promise.resolve({
    read: () => workbook.read({ depth: 'full', want: wanted }),
    apply: (changes) => workbook.apply(changes),
    bytes: () => excel.bytes(),
  });
}

const WORLDS = [
  ['in a file', inFile],
  ['in Excel', inExcel],
] as const;

/** What the cells of a section hold. */
function tableOf(snapshot: Snapshot, id: string): readonly CellValue[] {
  const { sheet, area } = placeOf(snapshot, id);
  return valuesOf(snapshot, sheet, formatArea(area));
}

describe.each(WORLDS)('an overview %s', (_, open) => {
  test('takes in more years where it stands, and keeps what is the user’s own', async () => {
    const world = await open(withOwnChart(await fileWith(['V6', 'V11'])));
    const [first] = figuresOf(await bookIn(world), /scope 1/, 2024);
    const { sheet, cell: at } = first!.year.place!;
    await world.apply(
      edit(cell(SHEET, 'P9', null, 'Vores egen note'), cell(sheet, at, 2024, 2023), {
        kind: 'insert-rows',
        sheet,
        row: 2,
        count: 1,
      }),
    );
    const before = await full(world.bytes());
    const beforeBytes = world.bytes();
    const rents = tableOf(before, 'v11');

    const refreshed = await proposalIn(world);
    expect(refreshed.notes).toEqual([]);
    expect(refreshed.changes.some(({ kind }) => kind === 'insert-rows')).toBe(true);
    await world.apply(refreshed);
    const after = await full(world.bytes());

    expect(errorsOn(after, SHEET)).toEqual([]);
    expect(pointsOf(world.bytes(), after, 'V6')).toEqual(['2023', '2024', '2025']);
    const { area } = placeOf(after, 'v6');
    const years = [0, 1, 2].map((row) =>
      valueAt(after, SHEET, { row: area.top + 3 + row, column: area.left }),
    );
    expect(years).toEqual([2023, 2024, 2025]);
    expect(messageOf(after, `${NAME}v6`)).toBe(messageOf(before, `${NAME}v6`));
    expect(messageOf(after, `${NAME}v11`)).toBe(messageOf(before, `${NAME}v11`));
    expect(rents.filter((value) => typeof value === 'number').length).toBeGreaterThan(6);
    expect(tableOf(after, 'v11')).toEqual(rents);
    expect([
      valueAt(after, SHEET, { row: 9, column: 16 }),
      valueAt(after, SHEET, { row: 10, column: 16 }),
    ]).toContain('Vores egen note');
    expect(columnWidth(world.bytes())).toBe('27.5');
    expect(chartsOf(world.bytes()).has('Vores eget')).toBe(true);
    expect((await proposalIn(world)).changes).toEqual([]);

    await world.apply(inverse(refreshed));
    const undone = await full(world.bytes());
    expect([...undone.contents].map(([name, { cells }]) => [name, [...cells]])).toEqual(
      [...before.contents].map(([name, { cells }]) => [name, [...cells]]),
    );
    expect(undone.names).toEqual(before.names);
    const parts = (bytes: Uint8Array): unknown =>
      Object.entries(unzipSync(bytes))
        .filter(([part]) => part.startsWith('xl/charts/') || part.startsWith('xl/drawings/'))
        .map(([part, xml]) => [part, strFromU8(xml)]);
    expect(parts(world.bytes())).toEqual(parts(beforeBytes));
  });

  test('lets every series of a chart take its own cells when the table outgrows its room', async () => {
    const scopes = ['CO2e scope 1', 'CO2e scope 2 lokationsbaseret'];
    const later = (indicator: string): string => `Senere: ${indicator}`;
    const data = [2023, 2024, 2025].flatMap((year) =>
      scopes.map((indicator, index) => ({
        maalepunkt: 'Klimaaftryk',
        indicator: year === 2023 ? indicator : later(indicator),
        unit: 't CO2e',
        scope: 'Organisation',
        year,
        value: 100 * (index + 1),
      })),
    );
    const begun = await inFile((await planFile({ ...NOTHING, data })).toBytes());
    await begun.apply(await proposalIn(begun, { views: ['V6'] }));
    const world = await open(begun.bytes());
    const renamed = figuresOf(await bookIn(world), /^Senere/).map(({ indicator: { place, value } }) =>
      cell(
        place!.sheet,
        place!.cell,
        value,
        scopes.find((scope) => later(scope) === value)!,
      ),
    );
    await world.apply(edit(...renamed));
    await world.apply(await proposalIn(world));
    const after = await full(world.bytes());
    expect((await proposalIn(world)).changes).toEqual([]);
    const top = placeOf(after, 'v6').area.top + 3;
    const cells = (column: string): string => `${SHEET}!$${column}$${top}:$${column}$${top + 2}`;
    const references = referencesOf(chartsOf(world.bytes()).get('V6')!, after);
    const to = (wanted: string): readonly string[] =>
      references.filter(({ kind }) => kind === wanted).map((one) => one.to);
    expect(to('values')).toEqual([cells('C'), cells('D')]);
    expect(to('categories')).toEqual([cells('B'), cells('B')]);
  });

  test('shows somebody new in rows it has, and in the chart', async () => {
    const world = await open(await fileWith(['V11']));
    const rent = figuresOf(await bookIn(world), /^Husleje$/);
    const { sheet, cell: at } = rent[0]!.value.place!;
    const held = rent[0]!.value.written as number;
    await world.apply(edit(cell(sheet, at, held, null)));
    const less = await proposalIn(world);
    expect(less.changes.map(({ kind }) => kind)).toContain('chart');
    await world.apply(less);
    expect(pointsOf(world.bytes(), await full(world.bytes()), 'V11')).toEqual(['00102', '00103']);
    await world.apply(edit(cell(sheet, at, null, held)));
    await world.apply(await proposalIn(world));
    expect(pointsOf(world.bytes(), await full(world.bytes()), 'V11')).toEqual(['00101', '00102', '00103']);
  });

  test('puts a view that is chosen later on one more sheet, and follows it there', async () => {
    const world = await open(await fileWith(['V11']));
    const before = world.bytes();
    const added = await proposalIn(world, { views: ['V11', 'V6'] });
    expect(added.notes.map(({ da }) => da)).toEqual([expect.stringContaining('»Bestyrelsesoverblik 2«')]);
    expect(added.sheet.charts!.map(({ name }) => name)).toEqual(['V6', 'V6 m²', 'V11', 'V11 %']);
    await world.apply(added);
    const snapshot = await full(world.bytes());
    expect(placeOf(snapshot, 'v6').sheet).toBe('Bestyrelsesoverblik 2');
    expect(chartsOf(world.bytes(), 'Bestyrelsesoverblik 2').size).toBe(2);
    expect(chartsOf(world.bytes()).size).toBe(2);
    expect((await proposalIn(world, { views: ['V11', 'V6'] })).changes).toEqual([]);
    await world.apply(inverse(added));
    expect(await full(world.bytes())).toEqual(await full(before));
  });

  test('puts what gets figures for the first time on one more sheet, and says where', async () => {
    const clear = (book: PlanBook): readonly Change[] =>
      figuresOf(book, /CO2e/).map(({ value: { place, written } }) =>
        cell(place!.sheet, place!.cell, written as number, null),
      );
    let cleared: readonly Change[] = [];
    const bytes = await fileWith(['V6', 'V11'], (book) => (cleared = clear(book)));
    const world = await open(bytes);
    expect(chartsOf(bytes).has('V6')).toBe(false);
    await world.apply(inverse(edit(...cleared)));
    const filled = await proposalIn(world);
    await world.apply(filled);
    const snapshot = await full(world.bytes());
    expect(chartsOf(world.bytes(), 'Bestyrelsesoverblik 2').has('V6')).toBe(true);
    expect([...snapshot.contents.get(SHEET)!.cells].map(([, { value }]) => value)).toContain(
      'Står på arket »Bestyrelsesoverblik 2«.',
    );
    expect((await proposalIn(world)).changes).toEqual([]);
  });

  test('says what is missing where there were figures, and leaves no old ones', async () => {
    const world = await open(await fileWith(['V6']));
    const changes = figuresOf(await bookIn(world), /CO2e/).map(({ value: { place, written } }) =>
      cell(place!.sheet, place!.cell, written as number, null),
    );
    await world.apply(edit(...changes));
    const emptied = await proposalIn(world);
    expect(emptied.notes.map(({ da }) => da)).toEqual([expect.stringContaining('har ingen tal længere')]);
    await world.apply(emptied);
    const snapshot = await full(world.bytes());
    const { area } = placeOf(snapshot, 'v6');
    const filled = [...snapshot.contents.get(SHEET)!.cells].filter(
      ([{ row }, { value }]) => row >= area.top && row <= area.bottom && value !== null,
    );
    expect(filled).toHaveLength(2);
    expect(errorsOn(snapshot, SHEET)).toEqual([]);
  });
});
