import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { addFigures, addLogEntry } from '../../../src/handlingsplan/edit/list-edits';
import { addGoal, addInitiative, changeFields } from '../../../src/handlingsplan/edit/plan-edits';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { valueAt } from '../../../src/workbook/snapshot';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { made, readPlan, type MadePlan } from './support';

const DEADLINE = '2031-12-31';

/** The plan after edits, each made in what the one before left, with every formula calculated. */
async function after(
  plan: MadePlan,
  ...edits: readonly ((book: PlanBook) => ChangeSet)[]
): Promise<MadePlan> {
  let current = plan;
  for (const edit of edits) {
    const file = XlsxFile.open(current.file);
    await file.apply(edit(current.book));
    current = readPlan(file.toBytes());
  }
  const file = XlsxFile.open(current.file);
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  return readPlan(file.toBytes());
}

test('Kompasark fills a blank one from top to bottom, and its formulas follow', async () => {
  const { snapshot, book } = await after(
    await made({ example: false }),
    (plan) =>
      changeFields(plan, 'E1', { prioritised: 'Ja', level: 'Mellem', sentence: 'Vi bruger mindre varme.' }),
    (plan) => addGoal(plan, 'E1', { goal: 'Sænke varmeforbruget fra 118 til 100 kWh/m² i 2031.' }),
    (plan) =>
      addInitiative(plan, 'E1.1', {
        initiative: 'Indregulere anlægget',
        responsible: 'Jonas Bech',
        deadline: DEADLINE,
        status: 'I gang',
      }),
    (plan) => addInitiative(plan, 'E1.1', { initiative: 'Efterisolere loftet', deadline: DEADLINE }),
    (plan) => addLogEntry(plan, 'E1.1.1', { date: '2026-11-16', comment: 'Blok 1 er færdig.' }),
    (plan) =>
      addFigures(plan, [
        {
          maalepunkt: 'Energiforbrug',
          indicator: 'Fælles elforbrug',
          unit: 'kWh/m²',
          year: 2025,
          value: 6.5,
        },
      ]),
  );
  const [energy] = book.plan.maalepunkter;
  expect(energy!.goals.map(({ initiatives }) => initiatives.map(({ text }) => text.value))).toEqual([
    ['Indregulere anlægget', 'Efterisolere loftet'],
  ]);
  expect(['F6', 'G6', 'H6'].map((cell) => valueAt(snapshot, 'Forside', cell))).toEqual([1, 1, 2]);
  expect(['B', 'M'].map((column) => valueAt(snapshot, 'Handlingsplan', `${column}6`))).toEqual([
    'E',
    'Efter planen',
  ]);
  expect([book.plan.log.length, book.plan.figures.length]).toEqual([1, 1]);
  expect(book.plan.log[0]!.about).toBe('E1.1.1');
  const [table] = snapshot.contents.get('Handlingsplan')!.tables!;
  expect(table!.area).toMatch(/^B4:AC4[4-6]$/);
});

test('what has happened and what was measured goes into the rows that are ready', async () => {
  const { snapshot, book } = await after(
    await made({ example: true }),
    (plan) => addLogEntry(plan, 'E1.1.1', { date: '2026-11-16', comment: 'Blok 3 er færdig.' }),
    (plan) =>
      addFigures(plan, [
        {
          maalepunkt: 'Energiforbrug',
          indicator: 'Fælles elforbrug',
          unit: 'kWh/m²',
          year: 2025,
          value: 6.5,
        },
      ]),
    (plan) => changeFields(plan, 'E2', { prioritised: 'Ja', level: 'Mellem' }),
  );
  expect(book.plan.log.at(-1)).toMatchObject({ about: 'E1.1.1', row: 17 });
  expect(book.plan.figures.at(-1)).toMatchObject({ row: 29 });
  for (const sheet of ['Opfølgning', 'Data']) {
    expect(snapshot.contents.get(sheet)!.tables![0]!.area).toMatch(/4[4-8]$/);
  }
  expect(valueAt(snapshot, 'Forside', 'F6')).toBe(3);
  expect(valueAt(snapshot, 'Målepunkter', 'O6')).toBe('1/4 trin');
});

test('an initiative in the middle of the example has the formulas and drop-downs of its neighbours', async () => {
  const { snapshot, book } = await after(await made({ example: true }), (plan) =>
    addInitiative(plan, 'E1.2', { initiative: 'Slukke for tørreskabe om natten', deadline: DEADLINE }),
  );
  const [energy] = book.plan.maalepunkter;
  const added = energy!.goals[1]!.initiatives.at(-1)!;
  expect([added.text.value, added.row]).toEqual(['Slukke for tørreskabe om natten', 9]);
  expect(valueAt(snapshot, 'Handlingsplan', 'B9')).toBe('E');
  expect(valueAt(snapshot, 'Handlingsplan', 'M9')).toBe('Efter planen');
  expect(valueAt(snapshot, 'Forside', 'H9')).toBe(16);
  const { validations = [], tables = [] } = snapshot.contents.get('Handlingsplan')!;
  expect(validations.filter(({ areas }) => areas.includes('5:')).length).toBeGreaterThan(10);
  expect(tables[0]!.area).toBe('B4:AC45');
});
