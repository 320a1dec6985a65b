import { COLUMNS, MAALEPUNKTER, STATUSES } from '../../../src/handlingsplan/configuration/configuration';
import { handlingsplanWorkbook } from '../../../src/handlingsplan/template/handlingsplan-workbook';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { isAllowed, validationAt } from '../../../src/host/model/data-validation-check';
import { OpenWorkbook } from '../../../src/host/model/open-workbook';
import { cellsOf, formatCell, parseArea, parseCell, parseReference } from '../../../src/workbook/address';
import { isCellError } from '../../../src/workbook/cell-value';
import { cellAt, valueAt, type Cell, type Snapshot } from '../../../src/workbook/snapshot';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { made, readPlan, type MadePlan } from './support';

const SHEETS = ['Forside', 'Målepunkter', 'Handlingsplan', 'Opfølgning', 'Data', 'Lister'];
const TODAY = '2026-11-16';

let blank: MadePlan;
let example: MadePlan;

beforeAll(async () => {
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00Z`), advanceTimers: true });
  blank = await made({ example: false });
  example = await made({ example: true, today: TODAY });
});

afterAll(() => {
  jest.useRealTimers();
});

/** The values of one row by the headings of the sheet. */
function rowsOf(snapshot: Snapshot, sheet: string): readonly ReadonlyMap<string, Cell>[] {
  const { cells } = snapshot.contents.get(sheet)!;
  const headings = new Map<number, string>();
  const rows = new Map<number, Map<string, Cell>>();
  for (const [{ row, column }, cell] of cells) {
    if (row === 4 && typeof cell.value === 'string') headings.set(column, cell.value);
  }
  for (const [{ row, column }, cell] of cells) {
    const heading = headings.get(column);
    if (row <= 4 || heading === undefined) continue;
    const line = rows.get(row) ?? new Map<string, Cell>();
    rows.set(row, line.set(heading, cell));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function formulaCells({ snapshot }: MadePlan): readonly (readonly [place: string, cell: Cell])[] {
  return [...snapshot.contents].flatMap(([sheet, { cells }]) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .map(([at, cell]) => [`${sheet}!${formatCell(at)}`, cell] as const),
  );
}

const figures = (snapshot: Snapshot, row: number): readonly unknown[] =>
  ['F', 'G', 'H', 'I', 'J', 'K'].map((column) => valueAt(snapshot, 'Forside', `${column}${row}`));

test('a blank one and an example have the same sheets, and names come after the sheets they mean', async () => {
  for (const { snapshot } of [blank, example]) {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(SHEETS);
    const name = snapshot.names.find((one) => one.name === 'kompasark.handlingsplan')!;
    const { sheet, area } = parseReference(name.refersTo)!;
    expect(cellAt(snapshot, sheet, { row: area.top, column: area.left })?.value).toBe('1.0');
  }
  const { changes } = await handlingsplanWorkbook({ example: false });
  const kinds = changes.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('add-sheet')).toBeLessThan(kinds.indexOf('add-name'));
});

test.each([
  [
    'Handlingsplan',
    COLUMNS.plan,
    ['prioritised', 'relevance', 'score', 'today', 'level', 'sentence', 'scope'],
  ],
  ['Opfølgning', COLUMNS.log, []],
  ['Data', COLUMNS.data, []],
] as const)('%s is a table with every column there is a place for', (sheet, columns, elsewhere) => {
  const [table] = blank.snapshot.contents.get(sheet)!.tables!;
  const expected = columns
    .filter(({ key }) => !(elsewhere as readonly string[]).includes(key))
    .map(({ heading }) => heading.da);
  expect(table!.columns).toEqual(expect.arrayContaining(expected));
  expect(rowsOf(blank.snapshot, sheet)).toHaveLength(40);
});

test('both are known as plans whose headings leave no doubt', () => {
  for (const { book } of [blank, example]) {
    expect(book.layout.blocks.map(({ role, sheet }) => [role, sheet])).toEqual([
      ['overview', 'Målepunkter'],
      ['plan', 'Handlingsplan'],
      ['log', 'Opfølgning'],
      ['data', 'Data'],
    ]);
    expect(book.layout.certainty).not.toBe('uncertain');
    expect(book.layout.missing).toEqual([]);
    expect(book.plan.maalepunkter.map(({ maalepunkt }) => maalepunkt.id)).toEqual(
      MAALEPUNKTER.map(({ id }) => id),
    );
  }
  expect(blank.book.plan.maalepunkter.flatMap(({ goals }) => goals)).toEqual([]);
});

test('what is filled in is unlocked, and what is calculated is locked', () => {
  for (const [sheet, { cells, protection }] of blank.snapshot.contents) {
    expect([sheet, protection?.protected]).toEqual([
      sheet,
      !['Handlingsplan', 'Opfølgning', 'Data'].includes(sheet),
    ]);
    for (const [at, { formula, value, locked }] of cells) {
      const place = `${sheet}!${formatCell(at)}`;
      if (formula !== undefined || value !== null) expect([place, locked]).toEqual([place, undefined]);
    }
  }
  const open = (place: string): boolean => {
    const { sheet, area } = parseReference(place)!;
    return cellAt(blank.snapshot, sheet, { row: area.top, column: area.left })?.locked === false;
  };
  const unlocked = [
    'Forside!C5',
    'Målepunkter!D5',
    'Målepunkter!I24',
    'Handlingsplan!C5',
    'Handlingsplan!AC44',
  ];
  expect(unlocked.filter((place) => !open(place))).toEqual([]);
});

test('what the example chooses stands in the lists it is chosen from', () => {
  const { contents } = example.snapshot;
  let chosen = 0;
  for (const [sheet, { cells, validations = [] }] of contents) {
    for (const { areas, type, formula1 = '' } of validations) {
      const list = type === 'list' ? parseReference(formula1) : null;
      if (!list) continue;
      const items = [...cellsOf(list.area)].map((at) => valueAt(example.snapshot, list.sheet, at));
      for (const at of cellsOf(parseArea(areas)!)) {
        const value = cells.get(at)?.value ?? null;
        if (value === null) continue;
        chosen++;
        expect([sheet, formatCell(at), items.includes(value)]).toEqual([sheet, formatCell(at), true]);
      }
    }
  }
  expect(chosen).toBeGreaterThan(150);
});

test.each([
  ['Handlingsplan', 'O', 'Varmeforbrug, graddagekorrigeret', 'Sygefravær'],
  ['Handlingsplan', 'P', 'kWh/m²', 'hestekræfter'],
  ['Opfølgning', 'E', 'Efterisolere loft og rør i blok 1-4', 'Noget andet'],
  ['Data', 'C', 'Varmeforbrug, graddagekorrigeret', 'Sygefravær'],
])('%s column %s takes only what stands in the list of that moment', (name, column, allowed, refused) => {
  const workbook = OpenWorkbook.open(example.file, { functions: ESG_FUNCTIONS, blanks: 'null' });
  const sheet = workbook.sheet(name)!;
  const at = parseCell(`${column}5`)!;
  const rule = validationAt(sheet, at)!;
  const answers = [allowed, refused].map((value) => {
    workbook.setCell(sheet, at, { value });
    return isAllowed(workbook, sheet, at, rule);
  });
  expect(answers).toEqual([true, false]);
});

test('every validation refers to a list that is there', () => {
  const lists = [...blank.snapshot.contents].flatMap(([sheet, { validations = [] }]) =>
    validations.flatMap(({ areas, type, formula1 = '' }) =>
      type === 'list' ? [[`${sheet}!${areas}`, formula1] as const] : [],
    ),
  );
  expect(lists.length).toBeGreaterThan(10);
  for (const [place, formula] of lists) {
    const references = formula.match(/[\p{L}_]+!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/gu) ?? [];
    expect([place, references.length > 0]).toEqual([place, true]);
    for (const reference of references) {
      const { sheet, area } = parseReference(reference)!;
      expect([place, valueAt(blank.snapshot, sheet, { row: area.top, column: area.left })]).toEqual([
        place,
        expect.any(String),
      ]);
    }
  }
});

test('nothing in gives nothing out', () => {
  const shown = formulaCells(blank).filter(
    ([, { value }]) => isCellError(value) || (typeof value === 'number' && value !== 0),
  );
  expect(shown).toEqual([]);
  expect(valueAt(blank.snapshot, 'Forside', 'E10')).toBe('Ingen målepunkter er prioriteret endnu.');
});

test('the cover counts what the plan says', () => {
  const { snapshot, book } = example;
  expect(formulaCells(example).filter(([, { value }]) => isCellError(value))).toEqual([]);
  expect([6, 7, 8, 9].map((row) => figures(snapshot, row))).toEqual([
    [2, 3, 6, 1, 1, 1],
    [2, 3, 5, 0, 0, 1],
    [2, 2, 4, 1, 0, 0],
    [6, 8, 15, 2, 1, 2],
  ]);
  expect(valueAt(snapshot, 'Forside', 'E10')).toBe(
    'Antallet af målepunkter passer med anbefalingen (omkring 6).',
  );
  const initiatives = book.plan.maalepunkter.flatMap(({ goals }) =>
    goals.flatMap((goal) => goal.initiatives),
  );
  expect(STATUSES.map((_, index) => valueAt(snapshot, 'Forside', `F${13 + index}`))).toEqual(
    STATUSES.map((status) => initiatives.filter((one) => one.status.value === status).length),
  );
  expect(valueAt(snapshot, 'Forside', 'F19')).toBe(0);
});

test('målepunkter say how far they have come', () => {
  const rows = rowsOf(example.snapshot, 'Målepunkter');
  const told = rows
    .filter((row) => row.get('Prioriteret')?.value === 'Ja')
    .map((row) =>
      [
        'Målepunkt',
        'Antal mål',
        'Antal initiativer',
        'Gennemførte',
        'Overskredne',
        'Nået i alt',
        'På plads',
      ].map((heading) => row.get(heading)?.value),
    );
  expect(told).toEqual([
    ['Energiforbrug', 2, 4, 0, 0, 0.275, '4/4 trin'],
    ['Affald', 1, 2, 1, 1, 0.85, '4/4 trin'],
    ['Medarbejdertrivsel', 1, 2, 0, 0, 0.25, '4/4 trin'],
    // What is dropped counts for nothing, neither done nor to do.
    ['Livskvalitet og sundhed', 2, 3, 0, 0, 0.55, '4/4 trin'],
    ['Beboerdemokrati', 1, 2, 0, 0, 0.125, '4/4 trin'],
    ['Sociale klausuler', 1, 2, 1, 0, 0.5, '4/4 trin'],
  ]);
});

test('initiatives say in words whether they keep to the plan', () => {
  const told = rowsOf(example.snapshot, 'Handlingsplan')
    .filter((row) => row.has('Initiativ') && row.get('Initiativ')!.value !== null)
    .map((row) => [row.get('ESG')!.value, row.get('Dage tilbage')!.value, row.get('Holder planen?')!.value]);
  expect(told).toEqual([
    ['E', 135, 'Efter planen'],
    ['E', 379, 'Ikke begyndt endnu'],
    ['E', 76, 'Bagud'],
    ['E', 410, 'Afventer'],
    ['E', '', 'Gennemført'],
    ['E', -16, 'Overskredet'],
    ['S', 226, 'Efter planen'],
    ['S', 165, 'Ikke begyndt endnu'],
    ['S', 45, 'Efter planen'],
    ['S', '', 'Udgået'],
    ['S', 288, 'Efter planen'],
    ['G', 196, 'Efter planen'],
    ['G', 257, 'Ikke begyndt endnu'],
    ['G', '', 'Gennemført'],
    ['G', 349, 'Ikke begyndt endnu'],
  ]);
});

const DAY = 46_342; // 16-11-2026
const RUNNING = { Initiativ: 'Isolere loft', Startdato: DAY - 9, Deadline: DAY + 1 };

const TOLD: readonly (readonly [Readonly<Record<string, string | number>>, readonly unknown[]])[] = [
  [{ 'SMART-mål': 'Sænke varmeforbruget' }, ['', '', 'Mangler initiativ']],
  [{ Initiativ: 'Isolere loft', Målepunkt: 'Energi' }, ['?', '', 'Mangler deadline']],
  [{ Initiativ: 'Isolere loft', Målepunkt: 'Energiforbrug', Deadline: DAY }, ['E', 0, 'Efter planen']],
  [{ Initiativ: 'Isolere loft', Deadline: DAY - 1, Status: 'Afventer' }, ['', -1, 'Overskredet']],
  [{ Initiativ: 'Isolere loft', Deadline: 'ultimo 2027', Status: 'I gang' }, ['', '', 'Mangler deadline']],
  [{ Initiativ: 'Isolere loft', Deadline: DAY + 9, Status: 'Forsinket' }, ['', 9, 'Forsinket']],
  [{ ...RUNNING, Status: 'I gang' }, ['', 1, 'Angiv % færdig']],
  [{ ...RUNNING, Status: 'Ikke påbegyndt' }, ['', 1, 'Bagud']],
  [{ ...RUNNING, '% færdig': 0.6 }, ['', 1, 'Bagud']],
  [{ ...RUNNING, '% færdig': 0.7 }, ['', 1, 'Efter planen']],
];

test('a row that is filled in by hand says what is wrong with it', async () => {
  const headings = new Map(
    [...blank.snapshot.contents.get('Handlingsplan')!.cells].flatMap(([{ row, column }, { value }]) =>
      row === 4 ? [[value, column] as const] : [],
    ),
  );
  const file = XlsxFile.open(blank.file);
  await file.apply({
    title: { da: 'Skriv', en: 'Write' },
    changes: TOLD.flatMap(([values], index) =>
      Object.entries(values).map(([heading, value]) => ({
        kind: 'cell',
        sheet: 'Handlingsplan',
        cell: formatCell({ row: 5 + index, column: headings.get(heading)! }),
        before: { value: null },
        after: { value },
      })),
    ),
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  const rows = rowsOf(await file.read({ depth: 'full' }), 'Handlingsplan');
  TOLD.forEach(([values, told], index) => {
    const said = ['ESG', 'Dage tilbage', 'Holder planen?'].map((heading) => rows[index]!.get(heading)?.value);
    expect([values, said]).toEqual([values, told]);
  });
});

test('rows that are inserted are counted and keep their drop-downs', async () => {
  const file = XlsxFile.open(example.file);
  await file.apply({
    title: { da: 'Indsæt', en: 'Insert' },
    changes: [{ kind: 'insert-rows', sheet: 'Handlingsplan', row: 5, count: 2 }],
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  const { snapshot, book } = readPlan(file.toBytes());
  expect(figures(snapshot, 9)).toEqual([6, 8, 15, 2, 1, 2]);
  expect(book.plan.maalepunkter.flatMap(({ goals }) => goals)).toHaveLength(8);
});

describeWithLibreOffice('as LibreOffice calculates it', () => {
  test(
    'every formula comes to the same',
    async () => {
      jest.useRealTimers();
      const changeSet = await handlingsplanWorkbook({ example: true });
      const uncalculated = applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet);
      const ours = await made({ example: true });
      const theirs = readSnapshot(OoxmlPackage.open(savedByLibreOffice(uncalculated)), { depth: 'validate' });
      const differing = formulaCells(ours).flatMap(([place, { value, formula }]) => {
        const [sheet, cell] = place.split('!');
        const other = cellAt(theirs, sheet!, cell!)?.value ?? null;
        const same =
          typeof value === 'number' && typeof other === 'number'
            ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
            : (value ?? '') === (other ?? '');
        return same ? [] : [[place, value, other, formula]];
      });
      expect(differing).toEqual([]);
      expect(formulaCells(ours).length).toBeGreaterThan(250);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
