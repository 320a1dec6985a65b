import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { parseReference } from '../../src/workbook/address';
import { diff } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { NEAR_MISSES } from '../handlingsplan/near-misses';
import { VARIANTS } from '../handlingsplan/layouts/variants';
import { messageOf } from '../summary/support';
import { chartPartsOf, referencesOf, withPart } from '../summary/summary-parts';
import { comparePackages } from '../support/canonical-xml';
import { describeWithTemplates, sample } from '../support/templates';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();
const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(__dirname, '../../assets/examples', name)));

const plan = folder.write('plan.xlsx', example('kompasark-handlingsplan.xlsx'));
/** As good for what is not about figures. */
const smallPlan = folder.write(
  'lille.xlsx',
  VARIANTS.find(({ name }) => name.startsWith('flat rows'))!.file(),
);
const vsme = folder.write('vsme.xlsx', example('kompasark-eksempel.xlsx'));
const out = folder.file('ny.xlsx');

const BOARD = 'Bestyrelsesoverblik';
const KEY_FIGURES = 'ESG-nøgletal';
const STATUS = 'kompasark_bestyrelsesoverblik_v1';
const LOG = 'kompasark_bestyrelsesoverblik_log';

const snapshotOf = (path: string): Promise<Snapshot> =>
  XlsxFile.open(readFileSync(path)).read({ depth: 'full' });

/** The sections that an overview has, by the ids of their names. */
async function sectionsIn(path: string) {
  const { names } = await snapshotOf(path);
  return names
    .map(({ name }) => /^kompasark_bestyrelsesoverblik_(.*)$/i.exec(name)?.[1]?.toUpperCase())
    .filter((id) => id !== undefined && id !== 'TOP')
    .toSorted();
}

describe('a handlingsplan', () => {
  it('gets an overview with charts, calculated, and everything else stays as it was', async () => {
    const before = readFileSync(plan);
    const result = await kompasark('summary', plan, '--out', out);
    expect(result).toMatchObject({ exitCode: 0, err: '' });
    expect(result.out.split('\n')).toEqual([
      expect.stringMatching(/^Opret bestyrelsesoverblik: nyt ark Bestyrelsesoverblik, [45] diagrammer$/),
      expect.stringMatching(/^Opret udkast til ledelsesberetningen: nyt ark Ledelsesberetning$/),
      `Skrevet til ${out}.`,
      '',
    ]);
    expect(readFileSync(plan).equals(before)).toBe(true);
    const after = readFileSync(out);
    expect(comparePackages(before, after).removedParts).toEqual([]);
    const snapshot = await snapshotOf(out);
    expect(diff(await snapshotOf(plan), snapshot)).toEqual([]);
    expect(messageOf(snapshot, STATUS)).toBe('2 af 14 initiativer er gennemført (1 er udgået)');
  });

  it('is summarised in English when that is asked for', async () => {
    const result = await kompasark('summary', smallPlan, '--out', out, '--language', 'en');
    expect(result.out).toMatch(/^Create the board overview: new sheet 'Board overview', \d charts\n/);
    expect(messageOf(await snapshotOf(out), STATUS)).toMatch(/^\d+ of \d+ initiatives are done/);
  });

  it('gets no draft of a text when nobody wants it', async () => {
    const result = await kompasark('summary', smallPlan, '--out', out, '--no-text');
    expect(result.out).not.toContain('ledelsesberetning');
    expect((await snapshotOf(out)).sheets.map(({ name }) => name)).not.toContain('Ledelsesberetning');
  });

  it('shows the views that are asked for', async () => {
    expect(await kompasark('summary', smallPlan, '--out', out, '--views', 'v10,V2')).toMatchObject({
      exitCode: 0,
    });
    expect(await sectionsIn(out)).toEqual(['V10', 'V2']);
  });

  it('shows what is given: the day of the last meeting, and how far the VSME report is', async () => {
    const given = ['--last-meeting', '1-6-2026', '--vsme', vsme];
    expect(await kompasark('summary', plan, '--out', out, ...given)).toMatchObject({ exitCode: 0 });
    expect(await sectionsIn(out)).toEqual(expect.arrayContaining(['V1', 'LOG', 'V8']));
    const snapshot = await snapshotOf(out);
    expect(messageOf(snapshot, 'kompasark_bestyrelsesoverblik_v8')).toMatch(/\d+ af \d+/);
    expect(messageOf(snapshot, 'kompasark_bestyrelsesoverblik_log')).toMatch(/siden .*2026/);
  });

  it('has the day of the last meeting on both sheets, and keeps it; other views are not told of', async () => {
    const path = folder.write('moede.xlsx', readFileSync(plan));
    const sheets = async (): Promise<readonly (string | undefined)[]> => {
      const snapshot = await snapshotOf(path);
      const texts = [...snapshot.contents.get('Ledelsesberetning')!.cells].map(([, { value }]) => value);
      const told = texts.find((text) => typeof text === 'string' && text.includes('i planens log'));
      return [
        / siden (.*\d{4})/.exec(String(messageOf(snapshot, LOG)))?.[1],
        /^Siden (.*?) er/.exec(String(told))?.[1],
      ];
    };
    await kompasark('summary', path, '--in-place');
    const given = await kompasark('summary', path, '--in-place', '--last-meeting', '1-6-2026');
    expect(given).toMatchObject({ exitCode: 0, err: expect.not.stringContaining('ikke valgt') });
    expect(await sheets()).toEqual(['sidste møde 01-06-2026', '1. juni 2026']);
    const again = await kompasark('summary', path, '--in-place');
    expect(again).toMatchObject({ exitCode: 0, err: '' });
    expect(again.out.match(/: er ajour\n/g)).toHaveLength(2);
  });

  it('whose columns are guessed is asked about first', async () => {
    const guessed = VARIANTS.find(({ certainty }) => certainty === 'uncertain')!;
    const path = folder.write('guessed.xlsx', guessed.file());
    const refused = await kompasark('summary', path, '--in-place');
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toMatch(/^Planens kolonner er ikke bekræftet.*--confirm.*\n$/);
    expect(readFileSync(path).equals(Buffer.from(guessed.file()))).toBe(true);
    expect(await kompasark('summary', path, '--in-place', '--confirm')).toMatchObject({ exitCode: 0 });
    expect(await kompasark('summary', path, '--in-place')).toMatchObject({ exitCode: 0 });
    expect((await snapshotOf(path)).sheets.filter(({ name }) => name.startsWith(BOARD))).toHaveLength(1);
  });
});

describe('refreshed in place', () => {
  const path = folder.file('mappe.xlsx');

  it('nothing changes when nothing has; a figure that changes is followed, to the points of the charts', async () => {
    folder.write('mappe.xlsx', readFileSync(plan));
    await kompasark('summary', path, '--in-place');
    const made = readFileSync(path);
    const again = await kompasark('summary', path, '--in-place');
    expect(again).toMatchObject({ exitCode: 0, err: '' });
    expect(again.out.match(/: er ajour\n/g)).toHaveLength(2);
    const { addedParts, removedParts, changedParts } = comparePackages(made, readFileSync(path));
    expect([...addedParts, ...removedParts, ...changedParts.keys()]).toEqual([]);

    const { sheets } = await snapshotOf(path);
    expect(await kompasark('set', path, 'E1.1.1.status=Gennemført', '--in-place')).toMatchObject({
      exitCode: 0,
    });
    expect(await kompasark('summary', path, '--in-place')).toMatchObject({ exitCode: 0, err: '' });
    const snapshot = await snapshotOf(path);
    expect(snapshot.sheets).toEqual(sheets);
    const message = '3 af 14 initiativer er gennemført (1 er udgået)';
    expect(messageOf(snapshot, STATUS)).toBe(message);
    const chart = chartPartsOf(XlsxFile.open(readFileSync(path)).package, [BOARD])[0]!;
    const title = referencesOf(chart, snapshot).find(({ kind }) => kind === 'title')!;
    expect(title.cached).toEqual([[0, message]]);
  });

  it('a figure of a VSME report is followed too', async () => {
    folder.write('mappe.xlsx', readFileSync(vsme));
    const made = await kompasark('summary', path, '--in-place');
    expect(made.out).toMatch(/^Opret ESG-nøgletal: nyt ark 'ESG-nøgletal', 5 diagrammer\n/);
    expect(await kompasark('set', path, 'b3_scope1=321', '--in-place')).toMatchObject({ exitCode: 0 });
    expect(await kompasark('summary', path, '--in-place')).toMatchObject({ exitCode: 0 });
    const { sheet, cells } = await keyFigureCells(path);
    expect(cells.get('Scope 1')).toContain(321);
    expect(sheet).toBe(KEY_FIGURES);
  });

  it('--dry-run says what would be done, and writes nothing', async () => {
    folder.write('mappe.xlsx', readFileSync(vsme));
    const before = readFileSync(path);
    const files = readdirSync(folder.path);
    const result = await kompasark('summary', path, '--dry-run', '--in-place');
    expect(result).toMatchObject({ exitCode: 0, err: '' });
    expect(result.out).toMatch(/^Opret ESG-nøgletal: nyt ark 'ESG-nøgletal', 5 diagrammer\n/);
    expect(result.out).not.toContain('Skrevet til');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(files);
  });
});

/** The values of the rows of the key figures by the name they begin with. */
async function keyFigureCells(path: string) {
  const snapshot = await snapshotOf(path);
  const { sheet, area } = parseReference(
    snapshot.names.find(({ name }) => name.toLowerCase() === 'kompasark_esg_noegletal_figures')!.refersTo,
  )!;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_cell, along) =>
      valueAt(snapshot, sheet, { row: area.top + down, column: area.left + along }),
    ),
  );
  return { sheet, cells: new Map(rows.map(([name = null, ...values]) => [name, values] as const)) };
}

describeWithTemplates('last year', () => {
  it('stands beside this year, from a file of another version of the template', async () => {
    const thisYear = folder.copyOf(sample('1.3.0'), 'i-aar.xlsx');
    const lastYear = folder.copyOf(sample('1.1.0'), 'sidste-aar.xlsx');
    const result = await kompasark('summary', thisYear, '--out', out, '--last-year', lastYear);
    expect(result.exitCode).toBe(0);
    const { cells } = await keyFigureCells(out);
    const energy = cells.get('Samlet energiforbrug')!.filter((value) => typeof value === 'number');
    expect(energy.length).toBeGreaterThan(1);
  });
});

test('last year stands beside this year from a sheet of the workbook, which the formulas refer to', async () => {
  const file = XlsxFile.open(readFileSync(vsme));
  await file.apply({ title: { da: '', en: '' }, changes: [{ kind: 'add-sheet', sheet: LAST_YEAR }] });
  const path = folder.write('med-sidste-aar.xlsx', file.toBytes());
  const result = await kompasark('summary', path, '--in-place', '--no-text', '--last-year-sheet', 'I fjor');
  expect(result.exitCode).toBe(0);
  expect((await keyFigureCells(path)).cells.get('Vandudtag, alle lokationer')).toContain(170_000);
  const formulas = [...(await snapshotOf(path)).contents.get(KEY_FIGURES)!.cells].map(
    ([, { formula }]) => formula,
  );
  expect(formulas.some((formula) => formula?.includes("'I fjor'!$B$2"))).toBe(true);
});

const LAST_YEAR: NewSheet = {
  name: 'I fjor',
  visibility: 'visible',
  styles: {},
  cells: [
    { cell: 'A1', content: { value: 'Nøgletal' } },
    { cell: 'B1', content: { value: 2025 } },
    { cell: 'A2', content: { value: 'Vandudtag, alle lokationer' } },
    { cell: 'B2', content: { value: 170_000 } },
    { cell: 'A3', content: { value: 'Samlet energiforbrug' } },
    { cell: 'B3', content: { value: 2_200 } },
  ],
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

describe('one line says what is wrong, and nothing is written', () => {
  const locked = folder.write(
    'laast.xlsx',
    withPart(readFileSync(smallPlan), 'xl/workbook.xml', (xml) =>
      xml.replace(/(<bookViews|<sheets)/, '<workbookProtection lockStructure="1"/>$1'),
    ),
  );
  const nowhere = folder.file('findes-ikke.xlsx');

  it.each([
    [['summary', '--out', out], 'Angiv én fil. Brug: kompasark summary'],
    [['summary', smallPlan, vsme, '--out', out], 'Angiv én fil. Brug: kompasark summary'],
    [['summary', smallPlan], 'Angiv enten --out <ny fil> eller --in-place'],
    [['summary', smallPlan, '--out', smallPlan], '--out er filen selv.'],
    [['summary', nowhere, '--out', out], 'findes-ikke.xlsx: Filen kan ikke læses'],
    [
      ['summary', smallPlan, '--out', out, '--views', 'V1,V99'],
      'Der er ingen visning »V99«. Vælg blandt: V1 Status',
    ],
    [
      ['summary', smallPlan, '--out', out, '--last-meeting', 'i går'],
      '--last-meeting kan ikke være »i går«.',
    ],
    [
      ['summary', smallPlan, '--out', out, '--last-meeting', '31-12-2099'],
      '--last-meeting 31-12-2099: Dagen er ikke kommet endnu.',
    ],
    [['summary', smallPlan, '--out', out, '--vsme', smallPlan], 'lille.xlsx er ikke en VSME-opgørelse'],
    [['summary', smallPlan, '--out', out, '--vsme', nowhere], 'findes-ikke.xlsx: Filen kan ikke læses'],
    [
      ['summary', smallPlan, '--out', out, '--last-year', vsme],
      '--last-year og --last-year-sheet gælder VSME-opgørelser',
    ],
    [
      ['summary', vsme, '--out', out, '--views', 'V1'],
      '--views, --last-meeting og --vsme gælder handlingsplaner',
    ],
    [['summary', vsme, '--out', out, '--last-year', smallPlan], 'lille.xlsx er ikke en VSME-projektmappe'],
    [['summary', vsme, '--out', out, '--last-year', nowhere], 'findes-ikke.xlsx: Filen kan ikke læses'],
    [['summary', vsme, '--out', out, '--last-year-sheet', 'I fjor'], 'Projektmappen har intet ark »I fjor«.'],
    [
      ['summary', vsme, '--out', out, '--last-year', vsme, '--last-year-sheet', 'Forside'],
      'Angiv enten --last-year eller --last-year-sheet.',
    ],
    [['summary', locked, '--out', out], 'Projektmappens struktur er beskyttet'],
    [['summary', locked, '--in-place'], 'Projektmappens struktur er beskyttet'],
  ])('%#', async (args, message) => {
    const inputs = [smallPlan, vsme, locked].map((path) => readFileSync(path));
    const { exitCode, out: said, err } = await kompasark(...args);
    expect({ exitCode, said, lines: err.split('\n').length }).toEqual({ exitCode: 2, said: '', lines: 2 });
    expect(err).toContain(message);
    expect([smallPlan, vsme, locked].map((path) => readFileSync(path))).toEqual(inputs);
  });

  it.each(
    NEAR_MISSES.filter(({ name }) => !/VSME/.test(name)).map(({ name, file }) => [name, file] as const),
  )('%s', async (_name, file) => {
    const path = folder.write('andet.xlsx', await file());
    const missing = folder.file('aldrig.xlsx');
    const { exitCode, err } = await kompasark('summary', path, '--out', missing);
    expect(exitCode).toBe(2);
    expect(err).toMatch(
      /hverken en VSME-opgørelse eller en handlingsplan, som Kompasark kender.*inspect.*\n$/,
    );
    expect(existsSync(missing)).toBe(false);
  });
});
