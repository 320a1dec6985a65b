import { boardChoices, boardOverview } from '../../../src/summary/board/board-overview';
import { NOTHING } from '../../../src/handlingsplan/template/contents';
import type { Change } from '../../../src/workbook/change-set';
import { valueAt } from '../../../src/workbook/snapshot';
import type { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { VARIANTS } from '../../handlingsplan/layouts/variants';
import { confirmedFile } from '../../handlingsplan/support/open-book';
import { applied, emptyReferences, errorsOn, messageOf, recalculated, sheetIn, sumOf } from '../support';
import { ALL_FIGURES } from './figures';
import { exampleFile, IN_DANISH, opened, planFile, planIn } from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const NAME = 'kompasark_bestyrelsesoverblik_';
const VSME = [
  {
    code: 'B1',
    must: { asked: 16, given: 14 },
    ifRelevant: { asked: 4, given: 4 },
    may: { asked: 3, given: 1 },
  },
  {
    code: 'B3',
    must: { asked: 8, given: 8 },
    ifRelevant: { asked: 0, given: 0 },
    may: { asked: 2, given: 0 },
  },
];

/** The file with an overview, and what is wrong with the sheet. */
async function made(file: XlsxFile, options: Parameters<typeof boardOverview>[1]) {
  const proposal = boardOverview(await planIn(file), options);
  const sheet = sheetIn(proposal);
  const snapshot = await applied(file, proposal);
  return {
    sheet,
    snapshot,
    notes: proposal.notes,
    faults: [
      ...errorsOn(snapshot, sheet.name),
      ...(sheet.charts ?? []).flatMap((chart) => emptyReferences(snapshot, sheet.name, chart)),
    ],
  };
}

const cell = (sheet: string, at: string, after: string | number): Change => ({
  kind: 'cell',
  sheet,
  cell: at,
  before: { value: null },
  after: { value: after },
});

describe('the overview of the example', () => {
  test('has what a board reads first, on two pages, without a fault', async () => {
    const file = await exampleFile();
    const { sheet, snapshot, faults, notes } = await made(file, IN_DANISH);
    expect(faults).toEqual([]);
    expect(notes).toEqual([]);
    expect(sheet.charts!.map(({ name }) => name)).toEqual(['V1', 'V3 1', 'V3 2', 'V3 3', 'V10']);
    expect(sheet.print!.rowBreaks).toHaveLength(1);
    expect(messageOf(snapshot, `${NAME}v1`)).toBe('2 af 14 initiativer er gennemført (1 er udgået)');
    expect(messageOf(snapshot, `${NAME}v7`)).toMatch(
      /initiativ.* har overskredet fristen; \d+ har frist inden for 90 dage/,
    );
  });

  test('is no part of the plan, whatever it is called, and refreshing it at once changes nothing', async () => {
    const file = await exampleFile();
    const before = (await planIn(file)).plan;
    await made(file, IN_DANISH);
    expect((await planIn(file)).plan).toEqual(before);
    expect(boardOverview(await planIn(file), IN_DANISH).changes).toEqual([]);
  });

  test('says everything in English too', async () => {
    const { snapshot, faults } = await made(await exampleFile(), { ...IN_DANISH, language: 'en' });
    expect(faults).toEqual([]);
    expect(messageOf(snapshot, `${NAME}v1`)).toBe('2 of 14 initiatives are done (1 are dropped)');
  });

  test('follows the plan by its own formulas, and a refresh keeps what the user has added', async () => {
    const file = await exampleFile();
    const { sheet } = await made(file, IN_DANISH);
    const book = await planIn(file);
    const open = book.plan.maalepunkter
      .flatMap(({ goals }) => goals.flatMap(({ initiatives }) => initiatives))
      .find(({ status }) => status.value === 'I gang')!;
    const { sheet: plan, cell: status } = open.status.place!;
    await file.apply({
      title: { da: '', en: '' },
      changes: [
        {
          kind: 'cell',
          sheet: plan,
          cell: status,
          before: { value: 'I gang' },
          after: { value: 'Gennemført' },
        },
        cell(sheet.name, 'O7', 'Vores egen note'),
        cell(sheet.name, 'C3', 'En note mellem visningerne'),
        { kind: 'insert-rows', sheet: plan, row: 8, count: 1 },
      ],
    });
    await recalculated(file);
    expect(messageOf(await file.read({ depth: 'full' }), `${NAME}v1`)).toMatch(/^3 af 14 initiativer/);
    const refreshed = boardOverview(await planIn(file), IN_DANISH);
    const touched = refreshed.changes.map((change) => (change.kind === 'cell' ? change.sheet : change.kind));
    expect(touched.filter((one) => one !== sheet.name)).toEqual([]);
    const after = await applied(file, refreshed);
    expect(valueAt(after, sheet.name, 'O7')).toBe('Vores egen note');
    expect(errorsOn(after, sheet.name)).toEqual([]);
    expect(boardOverview(await planIn(file), IN_DANISH).changes).toEqual([]);
  });
});

describe('a plan of any layout', () => {
  test.each(VARIANTS.map((variant) => [variant.name, variant] as const))(
    '%s counts its initiatives',
    async (_, variant) => {
      const file = await opened(await confirmedFile(variant));
      const { plan } = await planIn(file);
      const initiatives = plan.maalepunkter.flatMap(({ goals }) => goals.flatMap((goal) => goal.initiatives));
      const count = (status: string): number =>
        initiatives.filter((one) => one.status.value === status).length;
      const dropped = count('Udgået');
      const open = initiatives.length - dropped - count('Gennemført');
      const { snapshot, faults } = await made(file, { ...IN_DANISH, views: ['V1', 'V2', 'V7', 'V10'] });
      expect(sumOf(snapshot, `${NAME}v10`, 6)).toBe(open);
      expect(faults).toEqual([]);
      expect(messageOf(snapshot, `${NAME}v1`)).toBe(
        `${count('Gennemført')} af ${initiatives.length - dropped} initiativer er gennemført${dropped > 0 ? ` (${dropped} er udgået)` : ''}`,
      );
    },
  );
});

describe('figures', () => {
  test('are drawn in the views that look at them', async () => {
    const views = ['V4', 'V5', 'V6', 'V8', 'V9', 'V11', 'V12'];
    const file = await planFile(ALL_FIGURES);
    const { sheet, snapshot, faults } = await made(file, { ...IN_DANISH, views, vsme: VSME });
    expect(faults).toEqual([]);
    expect(sheet.charts!.map(({ name }) => name).toSorted()).toEqual([...views, 'V6 m²', 'V11 %'].toSorted());
    expect(views.map((id) => messageOf(snapshot, NAME + id.toLowerCase()))).toEqual([
      'Bedre end landet på 1 af 1 indikatorer',
      '65 % har energimærke C eller bedre i 2025',
      '475.0 t CO2e i 2025',
      '26 af 28 krævede oplysninger er på plads',
      '2 af 2 målinger ligger højere end første gang',
      'Huslejen går fra 820 til 940 kr./m²/år, boligbyrden fra 24 til 26 %',
      'Laveste fremskrevne saldo 2026–2028 er 500,000 kr.',
    ]);
  });

  test('that are missing are missed in words, without a chart or an error', async () => {
    const file = await planFile(NOTHING);
    const choices = boardChoices(await planIn(file), IN_DANISH);
    expect(choices.filter(({ missing }) => !missing).map(({ id }) => id)).toEqual(['V2']);
    const { sheet, snapshot, faults } = await made(file, {
      ...IN_DANISH,
      views: choices.map(({ id }) => id),
    });
    expect(faults).toEqual([]);
    expect(sheet.charts).toEqual([]);
    for (const { id, missing } of choices) {
      if (missing) expect(messageOf(snapshot, NAME + id.toLowerCase())).toBe(missing.da);
    }
  });
});

test('what is given beside the plan brings the view that shows it', async () => {
  const book = await planIn(await exampleFile());
  const usual = (options: typeof IN_DANISH & { lastMeeting?: string; vsme?: typeof VSME }): string[] =>
    boardChoices(book, options).flatMap(({ id, isUsual }) => (isUsual ? [id] : []));
  const alone = usual(IN_DANISH);
  expect(alone).not.toContain('LOG');
  expect(alone).not.toContain('V8');
  const given = usual({ ...IN_DANISH, lastMeeting: '2026-10-01', vsme: VSME });
  expect(given.filter((id) => !alone.includes(id)).toSorted()).toEqual(['LOG', 'V8']);
});

test('views that take more than two pages are said to, and so is one that the sheet does not have', async () => {
  const file = await exampleFile();
  const all = boardChoices(await planIn(file), IN_DANISH).map(({ id }) => id);
  const { notes } = await made(await exampleFile(), { ...IN_DANISH, views: [...all], vsme: VSME });
  expect(notes.map(({ da }) => da)).toEqual([expect.stringMatching(/fylder 4 sider/)]);
  await made(file, { ...IN_DANISH, views: ['V1'] });
  const again = boardOverview(await planIn(file), { ...IN_DANISH, views: ['V1', 'V10'] });
  expect(again.notes.map(({ da }) => da)).toEqual([expect.stringContaining('Arbejdsbyrde pr. ansvarlig')]);
});
