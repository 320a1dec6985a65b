import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { workshopSheets, type Material } from '../../../src/handlingsplan/workshop/pages/workshop-sheets';
import { handlingsplanWorkbook } from '../../../src/handlingsplan/template/handlingsplan-workbook';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, printedPages } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { GOALS, SIX, planFile, planIn, type Said } from './plan-file';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const TODAY = '2026-11-21';

async function sheetsOf({
  said = SIX,
  goals = GOALS,
  materials,
}: { said?: Said; goals?: typeof GOALS; materials?: readonly Material[] } = {}): Promise<
  readonly NewSheet[]
> {
  const { plan, snapshot } = await planIn(await planFile(said, goals));
  const { changes } = workshopSheets(plan, snapshot, TODAY, materials);
  return changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : []));
}

const textsOf = ({ cells }: NewSheet): readonly string[] =>
  cells.map(({ content }) => ('value' in content ? String(content.value) : `=${content.formula}`));

/** Every målepunkt with the longest texts a person is likely to write. */
const LONG: Said = Object.fromEntries(
  MAALEPUNKTER.map(({ name }) => [
    name.da,
    [
      'Høj',
      99,
      'Ja',
      'Vi står et godt sted. '.repeat(20),
      'Ambitiøst',
      'En lang sætning om ambitionen. '.repeat(12),
    ],
  ]),
);

describe('the printed material of a workshop', () => {
  it('is posters and cards for each of E, S and G in new sheets', async () => {
    expect((await sheetsOf()).map(({ name }) => name)).toEqual([
      'Kompasark plakater E',
      'Kompasark SMART-kort E',
      'Kompasark plakater S',
      'Kompasark SMART-kort S',
      'Kompasark plakater G',
      'Kompasark SMART-kort G',
    ]);
    expect((await sheetsOf({ materials: ['cards'] })).map(({ name }) => name)).toEqual([
      'Kompasark SMART-kort E',
      'Kompasark SMART-kort S',
      'Kompasark SMART-kort G',
    ]);
  });

  it('shows on a poster what has been decided, in words', async () => {
    const [posters] = await sheetsOf({ materials: ['posters'] });
    const texts = textsOf(posters!);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Energiforbrug',
        'Energi til varme, varmt vand og fælles el i afdelinger og administration.',
        '•  Fælles elforbrug (kWh/m²)',
        'Forbruget følges, lovkrav overholdes',
        'Varmeforbruget er 120 kWh/m² mod sektorens 104.',
        SIX['Energiforbrug']![5],
        'Klimaaftryk',
      ]),
    );
    const marks = posters!.cells.filter(
      ({ content }) => 'value' in content && content.value === 'Det har vi valgt',
    );
    // Ambitiøst stands in the last third of the first page, Mellem in the middle of the second.
    expect(marks.map(({ cell }) => cell.replace(/\d+/, ''))).toEqual(['E', 'C']);
  });

  it('leaves room to write where nothing is decided, and says what to do', async () => {
    const [posters] = await sheetsOf({ said: { Affald: ['', '', 'Ja'] }, goals: [], materials: ['posters'] });
    expect(textsOf(posters!)).toContain('Sæt en prik under jeres niveau');
    expect(textsOf(posters!)).not.toContain('Det har vi valgt');
    const heading = posters!.cells.find(
      ({ content }) => 'value' in content && content.value === 'Vores ambition i én sætning',
    );
    const below = Number(heading!.cell.slice(1)) + 1;
    expect(posters!.cells.some(({ cell }) => cell === `A${below}`)).toBe(false);
    expect(posters!.rowHeights.find(({ row }) => row === below)!.height).toBeGreaterThan(140);
  });

  it('has three cards for a målepunkt, the goals first, and more when there are more goals', async () => {
    const [cards] = await sheetsOf({ materials: ['cards'] });
    const texts = textsOf(cards!);
    expect(texts.filter((text) => /^SMART-kort/.test(text))).toEqual([
      'SMART-kort 1',
      'SMART-kort 2',
      'SMART-kort 3',
      'SMART-kort 1',
      'SMART-kort 2',
      'SMART-kort 3',
    ]);
    expect(texts).toEqual(expect.arrayContaining([GOALS[0]![2], '120 kWh/m²', '100 kWh/m²', '2028']));
    const four = [1, 2, 3, 4].map((no) => ['Affald', no, `Mål ${no}`]);
    const [more] = await sheetsOf({ said: {}, goals: four, materials: ['cards'] });
    expect(textsOf(more!)).toContain('SMART-kort 4');
  });

  it('ticks off what a written goal has, and says what it lacks', async () => {
    const [cards] = await sheetsOf({
      said: {},
      goals: [
        ['Affald', 1, 'Hæve sorteringsgraden fra 34 % til 50 % i alle etageafdelinger senest ultimo 2028.'],
        ['Affald', 2, 'Hæve sorteringsgraden fra 34 % til 50 % i alle etageafdelinger.'],
      ],
      materials: ['cards'],
    });
    const rowsOf = (letter: string): readonly (readonly (string | undefined)[])[] =>
      cards!.cells
        .filter(({ content }) => 'value' in content && content.value === letter)
        .map(({ cell }) =>
          ['C', 'F'].map((column) => {
            const found = cards!.cells.find((one) => one.cell === cell.replace('A', column))?.content;
            return found && 'value' in found ? String(found.value) : undefined;
          }),
        );
    const question = 'Står der, hvornår målet skal være nået?';
    expect(rowsOf('T')).toEqual([
      [question, '✓'],
      [expect.stringMatching(/^Målet har ingen frist/), undefined],
      [question, undefined],
    ]);
    expect(rowsOf('A')[0]).toEqual(['Kan gruppen stå inde for målet?', undefined]);
  });

  it('takes text as text', async () => {
    const [cards] = await sheetsOf({ materials: ['cards'] });
    expect(cards!.cells.map(({ content }) => content)).toContainEqual({
      value: '=Ikke en formel & <ikke> kode',
    });
  });

  it('fits on paper whatever is written: every page is as high as the others, and begins a new one', async () => {
    for (const { rowHeights, print } of await sheetsOf({ said: LONG })) {
      const breaks = [1, ...print!.rowBreaks!, rowHeights.length + 1];
      const heights = breaks
        .slice(1)
        .map((end, index) =>
          rowHeights
            .filter(({ row }) => row >= breaks[index]! && row < end)
            .reduce((sum, { height }) => sum + height, 0),
        );
      expect(new Set(heights)).toEqual(new Set([722]));
    }
  });

  it('writes a long text smaller', async () => {
    const sizeOf = async (said: Said): Promise<number> => {
      const [{ cells, styles }] = (await sheetsOf({ said, goals: [], materials: ['posters'] })) as [NewSheet];
      const sentence = String(Object.values(said)[0]![5]).trim();
      const cell = cells.find(({ content }) => 'value' in content && content.value === sentence);
      return styles[cell!.style!]!.size!;
    };
    const short = await sizeOf({ Affald: ['', '', 'Ja', '', '', 'Intet spildes.'] });
    const long = await sizeOf({ Affald: LONG['Affald']!.slice() });
    expect([short, long < short, long >= 9]).toEqual([24, true, true]);
  });

  it('replaces nothing when it is made again, and is never read as the plan', async () => {
    const file = await planFile(SIX, GOALS);
    const { plan, snapshot } = await planIn(file);
    await file.apply(workshopSheets(plan, snapshot, TODAY));
    const again = await planIn(file);
    expect(again.plan).toEqual(plan);
    const { changes } = workshopSheets(again.plan, again.snapshot, TODAY, ['posters']);
    expect(changes.map((change) => change.kind === 'add-sheet' && change.sheet.name)).toEqual([
      'Kompasark plakater E 2',
      'Kompasark plakater S 2',
      'Kompasark plakater G 2',
    ]);
  });

  it('has nothing to make of a plan without prioritised målepunkter', async () => {
    await expect(sheetsOf({ said: {}, goals: [] })).rejects.toMatchObject({ code: 'nothing-prioritised' });
  });

  it('is made of our own template too', async () => {
    const file = XlsxFile.open(createWorkbook());
    await file.apply(await handlingsplanWorkbook({ example: true }));
    const { plan, snapshot } = await planIn(file);
    await file.apply(workshopSheets(plan, snapshot, TODAY));
    expect((await planIn(file)).plan).toEqual(plan);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    it('prints one page for each poster and for two cards', async () => {
      const file = XlsxFile.open(createWorkbook());
      const sheets = await sheetsOf();
      await file.apply({
        title: { da: 'Sider', en: 'Pages' },
        changes: sheets.map((sheet) => ({ kind: 'add-sheet', sheet })),
      });
      // Six posters, and three cards for each of six målepunkter: nine pages.
      expect(printedPages(file.toBytes())).toBe(6 + 9);
    });
  });
});
