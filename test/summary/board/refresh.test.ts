import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { VARIANTS } from '../../handlingsplan/layouts/variants';
import { confirmedFile } from '../../handlingsplan/support/open-book';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { referencesOf } from '../summary-parts';
import { errorsOn, messageOf } from '../support';
import { ALL_FIGURES } from './figures';
import {
  NAME,
  SHEET,
  bookIn,
  cell,
  chartsOf,
  edit,
  figuresOf,
  fileWith,
  full,
  inFile,
  proposalIn,
} from './refreshing';
import { exampleFile, planFile } from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

describe('a person', () => {
  test('may give the sheet another name and another place', async () => {
    const parts = unzipSync(await fileWith(['V6', 'V11']));
    for (const part of Object.keys(parts).filter((one) =>
      /^xl\/(workbook|charts\/chart\d+)\.xml$/.test(one),
    )) {
      parts[part] = strToU8(
        strFromU8(parts[part]!).replaceAll(SHEET, 'Til mødet').replaceAll('Til mødet!', "'Til mødet'!"),
      );
    }
    const workbook = strFromU8(parts['xl/workbook.xml']!);
    const sheets = /<sheets>(.*)<\/sheets>/s.exec(workbook)![1]!.match(/<sheet [^>]*\/>/g)!;
    parts['xl/workbook.xml'] = strToU8(
      workbook
        .replace(
          /<sheets>.*<\/sheets>/s,
          `<sheets>${[sheets.at(-1)!, ...sheets.slice(0, -1)].join('')}</sheets>`,
        )
        .replace(/localSheetId="(\d+)"/g, (_, id) => `localSheetId="${(Number(id) + 1) % sheets.length}"`),
    );
    const world = await inFile(zipSync(parts));
    const [first] = figuresOf(await bookIn(world), /scope 1/, 2024);
    await world.apply(edit(cell(first!.year.place!.sheet, first!.year.place!.cell, 2024, 2023)));
    await world.apply(await proposalIn(world));
    const snapshot = await full(world.bytes());
    expect(snapshot.sheets[0]!.name).toBe('Til mødet');
    expect(errorsOn(snapshot, 'Til mødet')).toEqual([]);
    const categories = referencesOf(chartsOf(world.bytes(), 'Til mødet').get('V6')!, snapshot);
    expect(categories.find(({ kind }) => kind === 'categories')!.cached).toHaveLength(3);
  });

  test('may delete the name of a section, which is then left alone until it is chosen again', async () => {
    const world = await inFile(await fileWith(['V6', 'V11']));
    const { names } = await world.read();
    const { name, refersTo } = names.find((one) => one.name.toLowerCase() === `${NAME}v6`)!;
    await world.apply(edit({ kind: 'remove-name', name, refersTo }));
    expect((await proposalIn(world)).changes).toEqual([]);
    const chosen = await proposalIn(world, { views: ['V6', 'V11'] });
    expect(chosen.changes.map(({ kind }) => kind)).toContain('add-sheet');
  });

  test('may leave out a view that is there: it is refreshed, and told of', async () => {
    const world = await inFile(await fileWith(['V6', 'V11']));
    const { notes } = await proposalIn(world, { views: ['V11'] });
    expect(notes.map(({ da }) => da)).toEqual([
      expect.stringContaining('»CO₂e pr. scope og år« er ikke valgt'),
    ]);
  });

  test('who protects the sheet is told why it is not refreshed', async () => {
    const parts = unzipSync(await fileWith(['V6', 'V11']));
    const sheet = Object.keys(parts).find(
      (part) => part.startsWith('xl/worksheets/sheet') && strFromU8(parts[part]!).includes('<drawing '),
    )!;
    parts[sheet] = strToU8(
      strFromU8(parts[sheet]!).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    const world = await inFile(zipSync(parts));
    expect((await proposalIn(world)).changes).toEqual([]);
    await expect(proposalIn(world, { today: '2026-12-01' })).rejects.toMatchObject({
      code: 'sheet-protected',
      text: { da: expect.stringContaining('Fjern beskyttelsen i Excel') },
    });
  });

  test('who does not open the VSME workbook again keeps what it said', async () => {
    const vsme = [
      {
        code: 'B1',
        must: { asked: 16, given: 14 },
        ifRelevant: { asked: 4, given: 4 },
        may: { asked: 3, given: 1 },
      },
    ];
    const world = await inFile((await planFile(ALL_FIGURES)).toBytes());
    await world.apply(await proposalIn(world, { views: ['V8'], vsme }));
    expect((await proposalIn(world)).changes).toEqual([]);
    expect(messageOf(await full(world.bytes()), `${NAME}v8`)).toBe(
      '18 af 20 krævede oplysninger er på plads',
    );
  });
});

test.each([
  ['da', '2026-01-05', /^\d+ opfølgning(er)? siden sidste møde 05-01-2026/],
  ['da', '2026-11-21', /^Ingen opfølgning .* siden sidste møde 21-11-2026\.$/],
  ['en', '2026-01-05', /^\d+ entr(y|ies) since the last meeting 2026-01-05/],
] as const)('a refresh keeps the day of the last meeting (%s, %s)', async (language, lastMeeting, said) => {
  const world = await inFile((await exampleFile()).toBytes());
  await world.apply(await proposalIn(world, { views: ['LOG'], language, lastMeeting }));
  expect(messageOf(await full(world.bytes()), `${NAME}log`)).toMatch(said);
  expect((await proposalIn(world, { language })).changes).toEqual([]);
});

test('a plan whose sheets are protected is summed up and refreshed all the same', async () => {
  const variant = VARIANTS.find(({ name }) => name.includes('protected'))!;
  const world = await inFile(await confirmedFile(variant));
  expect((await world.read()).sheets.length).toBeGreaterThan(0);
  await world.apply(await proposalIn(world, { views: ['V1', 'V10'] }));
  const refreshed = await proposalIn(world, { views: ['V1', 'V10'], today: '2026-12-01' });
  expect(refreshed.changes.map((change) => (change.kind === 'cell' ? change.sheet : change.kind))).toEqual([
    SHEET,
  ]);
  await world.apply(refreshed);
  const snapshot = await full(world.bytes());
  const protectedSheets = [...snapshot.contents].filter(([, { protection }]) => protection?.protected);
  expect(protectedSheets.length).toBeGreaterThan(0);
  expect(protectedSheets.map(([name]) => name)).not.toContain(SHEET);
  expect(errorsOn(snapshot, SHEET)).toEqual([]);
});
