import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { addFigures, addLogEntry } from '../../../src/handlingsplan/edit/list-edits';
import { addInitiative, changeFields } from '../../../src/handlingsplan/edit/plan-edits';
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
