import { addInitiative, changeFields } from '../../src/handlingsplan/edit/plan-edits';
import type { Initiative, Plan } from '../../src/handlingsplan/plan';
import { serialOf } from '../../src/workbook/typed-text';
import { UserError } from '../../src/workbook/user-error';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { Grid, workbookFile, type Written } from './layouts/grid';
import { hiddenOn } from './layouts/hidden';
import { filtered, protectedPlan, statusFormulas } from './layouts/locked-and-filtered';
import { NAMES } from './layouts/story';
import { applied, openBook } from './support/open-book';
import { told } from './support/told';

// Five thousand rows take their time on a busy machine.
jest.setTimeout(60_000);

const HEADINGS = [
  'Initiativ-id',
  'Målepunkt',
  'Mål nr.',
  'Mål',
  'Målværdi',
  'Initiativ',
  'Ansvarlig',
  'Deadline',
  'Status',
  'Fremdrift',
];

/** A plan of rows in these columns; what is not given is as in an ordinary row. */
function planOf(rows: readonly Readonly<Partial<Record<(typeof HEADINGS)[number], Written>>>[]): Uint8Array {
  const grid = new Grid('Handlingsplan').across(1, 1, HEADINGS, 'heading');
  rows.forEach((row, i) => {
    const usual: Readonly<Record<string, Written>> = {
      'Initiativ-id': `i${i + 1}`,
      Målepunkt: 'Energiforbrug',
      'Mål nr.': 1,
      Mål: 'Varmeforbruget falder med 10 % i 2028',
      Målværdi: 90,
      Initiativ: `Indregulering af varmen, blok ${i + 1}`,
      Ansvarlig: 'Mette Holm',
      Deadline: serialOf('2027-06-30'),
      Status: 'I gang',
      Fremdrift: 0.5,
    };
    HEADINGS.forEach((heading, at) => {
      const written = heading in row ? row[heading]! : usual[heading]!;
      grid.put(
        i + 2,
        at + 1,
        written,
        heading === 'Deadline' ? 'date' : heading === 'Fremdrift' ? 'percent' : 'text',
      );
    });
  });
  return workbookFile(grid.sheet());
}

const initiativesOf = (plan: Plan): readonly Initiative[] =>
  plan.maalepunkter.flatMap(({ goals }) => goals.flatMap(({ initiatives }) => initiatives));

async function refusal(edit: () => unknown): Promise<UserError> {
  try {
    await edit();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The edit was not refused.');
}

test('two people have given different initiatives the same id: both are read, each in its row', async () => {
  const { plan } = await openBook(
    planOf([
      { 'Initiativ-id': 'i7', Initiativ: 'Nye pumper' },
      { 'Initiativ-id': 'i7', Initiativ: 'Nye ventiler' },
      { 'Initiativ-id': 'i8', Initiativ: 'Nye termostater' },
    ]),
  );
  expect(
    initiativesOf(plan).map(({ id, initiativeId, text, row }) => [id, initiativeId.value, text.value, row]),
  ).toEqual([
    ['E1.1.1', 'i7', 'Nye pumper', 2],
    ['E1.1.2', 'i7', 'Nye ventiler', 3],
    ['E1.1.3', 'i8', 'Nye termostater', 4],
  ]);
});

test('a change reaches the right one of two initiatives with the same id', async () => {
  const file = planOf([
    { 'Initiativ-id': 'i7', Initiativ: 'Nye pumper' },
    { 'Initiativ-id': 'i7', Initiativ: 'Nye ventiler' },
  ]);
  const book = await openBook(file);
  const after = await openBook(await applied(file, changeFields(book, 'E1.1.2', { status: 'Forsinket' })));
  expect(initiativesOf(after.plan).map(({ status }) => status.value)).toEqual(['I gang', 'Forsinket']);
});

test('a new initiative gets an id that nobody has', async () => {
  const file = planOf([{ 'Initiativ-id': 'i7' }, { 'Initiativ-id': 'i7' }]);
  const book = await openBook(file);
  const after = await openBook(await applied(file, addInitiative(book, 'E1.1', { initiative: 'Nye rør' })));
  const ids = initiativesOf(after.plan).map(({ initiativeId }) => initiativeId.value);
  expect(ids).toHaveLength(3);
  expect(ids[2]).toBeTruthy();
  expect(ids.slice(0, 2)).not.toContain(ids[2]);
});

test.each([
  ['ultimo 2027', '2027-12-31'],
  ['Q3 2027', '2027-09-30'],
  ['d. 1. maj 2027', '2027-05-01'],
  ['uge 40 2027', '2027-10-10'],
  ['31/12-27', '2027-12-31'],
  ['31-12-2027', '2027-12-31'],
  ['1. halvår 2027', '2027-06-30'],
])('a deadline written as »%s« is the last day that is meant', async (written, iso) => {
  const { plan } = await openBook(planOf([{ Deadline: written }, {}]));
  const [{ deadline }] = initiativesOf(plan) as [Initiative];
  expect([deadline.value, deadline.written]).toEqual([iso, written]);
});

test.each(['snarest', 'når vi har råd', '31-02-2027', '40. kvartal 2027'])(
  'a deadline written as »%s« is no day, and stands as it was written',
  async (written) => {
    const { plan } = await openBook(planOf([{ Deadline: written }, {}]));
    const [{ deadline }] = initiativesOf(plan) as [Initiative];
    expect([deadline.value, deadline.written]).toEqual([null, written]);
  },
);

test('a deadline that can mean two days is read with doubt', async () => {
  const { plan } = await openBook(planOf([{ Deadline: 'inden 2027' }, {}]));
  const [{ deadline }] = initiativesOf(plan) as [Initiative];
  expect(deadline.value).toBe('2026-12-31');
  expect(deadline.doubt?.da).toBeTruthy();
});

test.each([
  ['FÆRDIG', 'Gennemført'],
  ['igangværende', 'I gang'],
  ['på hold', 'Afventer'],
  ['ikke startet', 'Ikke påbegyndt'],
  ['bagud', 'Forsinket'],
  ['  droppet ', 'Udgået'],
])('a status in free words, »%s«, is understood', async (written, status) => {
  const { plan } = await openBook(planOf([{ Status: written }, {}, {}]));
  expect(initiativesOf(plan)[0]?.status.value).toBe(status);
});

test.each(['det går den rigtige vej', 'se mail fra Ole', 'ikke gennemført endnu', 'næsten færdig'])(
  'a status that could mean anything, »%s«, is not guessed',
  async (written) => {
    const { plan } = await openBook(planOf([{ Status: written }, {}, {}]));
    const { status } = initiativesOf(plan)[0]!;
    expect([status.value, status.written]).toEqual([null, written]);
  },
);

describe('five thousand initiatives', () => {
  const names = Object.values(NAMES);
  const file = planOf(
    Array.from({ length: 5000 }, (_, i) => ({
      Målepunkt: names[Math.floor(i / 250)]!,
      'Mål nr.': 1 + (Math.floor(i / 50) % 5),
      Mål: `Mål ${Math.floor(i / 50) + 1} er nået i 2028`,
    })),
  );

  test('are all read, each under its goal', async () => {
    const { plan } = await openBook(file, 'validate');
    expect(plan.maalepunkter).toHaveLength(20);
    expect(plan.maalepunkter.every(({ goals }) => goals.length === 5)).toBe(true);
    expect(initiativesOf(plan)).toHaveLength(5000);
    expect(initiativesOf(plan).at(-1)?.row).toBe(5001);
  });

  test('become one more, in the row behind those of its goal', async () => {
    const changes = addInitiative(await openBook(file), 'E1.2', { initiative: 'Det femtusindeogførste' });
    const { plan } = await openBook(await applied(file, changes), 'validate');
    expect(initiativesOf(plan)).toHaveLength(5001);
    expect(plan.maalepunkter[0]?.goals[1]?.initiatives.at(-1)).toMatchObject({ id: 'E1.2.51', row: 102 });
  });
});

test('errors in cells are no answers, and their rows are still in the plan', async () => {
  const grid = new Grid('Handlingsplan').across(1, 1, HEADINGS, 'heading');
  const row = ['i1', 'Affald', 1, 'Mindre affald i 2028'] as const;
  grid.across(2, 1, [
    ...row,
    { formula: '1/0' },
    'Nye skilte',
    'Søren Bach',
    { formula: 'NA()' },
    'I gang',
    0.1,
  ]);
  grid.across(3, 1, [...row, 400, 'Nye beholdere', { formula: '#REF!' }, null, { formula: '#REF!' }, null]);
  const { plan } = await openBook(workbookFile(grid.sheet()));
  const [planned] = plan.maalepunkter;
  expect(planned?.goals.map(({ target }) => target.value)).toEqual([null]);
  expect(
    initiativesOf(plan).map(({ text, responsible, deadline, status }) => [
      text.value,
      responsible.value,
      deadline.value,
      status.value,
    ]),
  ).toEqual([
    ['Nye skilte', 'Søren Bach', null, 'I gang'],
    ['Nye beholdere', null, null, null],
  ]);
});

describe('a protected sheet', () => {
  test('says what to do, and leaves the file as it was', async () => {
    const bytes = protectedPlan.file();
    const file = XlsxFile.open(bytes);
    const book = await openBook(bytes);
    const error = await refusal(async () =>
      file.apply(addInitiative(book, 'E1.1', { initiative: 'Et mere' })),
    );
    expect(error.code).toBe('sheet-protected');
    expect(error.text.da).toContain('Handlingsplan');
    expect(error.text.da).toContain('Gennemse');
    expect(file.toBytes()).toEqual(bytes);
  });
});

describe('a status that a formula gives', () => {
  test('is read, and refused to be overwritten with the cell and the reason', async () => {
    const bytes = statusFormulas.file();
    const book = await openBook(bytes);
    const [first] = initiativesOf(book.plan);
    expect(first?.status.value).toBe('I gang');
    const error = await refusal(() => changeFields(book, 'E1.1.1', { status: 'Afventer' }));
    expect(error.code).toBe('cell-has-formula');
    expect(error.text.da).toContain(first!.status.place!.cell);
    expect(error.text.da).toContain('formel');
  });

  test('follows from what can be written', async () => {
    const bytes = statusFormulas.file();
    const changes = changeFields(await openBook(bytes), 'E1.1.1', { percent: 100 });
    const after = await openBook(await applied(bytes, changes));
    expect(initiativesOf(after.plan)[0]?.percent.value).toBe(100);
    expect(changes.changes).toHaveLength(1);
  });
});

test('rows that a filter hides are read and edited, and stay hidden', async () => {
  const bytes = filtered.file();
  const hidden = hiddenOn(bytes);
  expect(hidden.rows.length).toBeGreaterThan(0);
  const book = await openBook(bytes);
  expect(told(book.plan)).toEqual(filtered.tells);
  const finished = initiativesOf(book.plan).find(({ row }) => hidden.rows.includes(row))!;
  const after = await applied(bytes, changeFields(book, finished.id, { status: 'I gang' }));
  expect(initiativesOf((await openBook(after)).plan).find(({ id }) => id === finished.id)?.status.value).toBe(
    'I gang',
  );
  expect(hiddenOn(after)).toEqual(hidden);
});
