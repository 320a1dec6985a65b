import type { FieldValues } from '../../../src/handlingsplan/edit/plan-edits';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { contains, parseArea } from '../../../src/workbook/address';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { UserError } from '../../../src/workbook/user-error';
import type { ToldGoal, ToldInitiative, ToldPlan } from '../layouts/story';
import type { Variant } from '../layouts/variant';
import { applied, confirmedFile, openBook } from './open-book';
import { told } from './told';
import {
  SeenFile,
  differences,
  expectedMerges,
  insertedBy,
  rowCells,
  type Difference,
  type Form,
} from './workbook-differences';

/** A file before and after one edit. */
export interface Edited {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly changes: ChangeSet;
  readonly plan: ToldPlan;
}

export async function edited(variant: Variant, edit: (book: PlanBook) => ChangeSet): Promise<Edited> {
  const before = await confirmedFile(variant);
  const changes = edit(await openBook(before));
  const after = await applied(before, changes);
  return { before, after, changes, plan: told((await openBook(after)).plan) };
}

/** What the plan of a variant has a place for: something of the kind is told in it. */
function hasPlace({ tells }: Variant, word: string): boolean {
  const goals = tells.maalepunkter.flatMap((one) => one.goals);
  const all: readonly object[] = [...goals, ...goals.flatMap((goal) => goal.initiatives)];
  return all.some((one) => ((one as Readonly<Record<string, unknown>>)[word] ?? null) !== null);
}

/** What of a goal or initiative a variant can hold; the rest is absent. */
export function fitting<T extends object>(variant: Variant, all: T): T {
  return Object.fromEntries(
    Object.entries(all).map(([word, said]) => [word, hasPlace(variant, word) ? (said as unknown) : null]),
  ) as T;
}

/** As a form gives it: without what has no place. */
export function given(
  { text, ...others }: { readonly text: string },
  textField: 'goal' | 'initiative',
): FieldValues {
  const said = Object.entries(others).filter(([, value]) => value !== null);
  return { [textField]: text, ...Object.fromEntries(said) };
}

export function withGoal(plan: ToldPlan, id: string, goal: Omit<ToldGoal, 'no' | 'initiatives'>): ToldPlan {
  return {
    ...plan,
    maalepunkter: plan.maalepunkter.map((one) =>
      one.id === id
        ? { ...one, goals: [...one.goals, { ...goal, no: one.goals.length + 1, initiatives: [] }] }
        : one,
    ),
  };
}

export function withInitiative(
  plan: ToldPlan,
  id: string,
  no: number,
  change: (initiatives: readonly ToldInitiative[]) => readonly ToldInitiative[],
): ToldPlan {
  return {
    ...plan,
    maalepunkter: plan.maalepunkter.map((one) => ({
      ...one,
      goals: one.goals.map((goal) =>
        one.id === id && goal.no === no ? { ...goal, initiatives: change(goal.initiatives) } : goal,
      ),
    })),
  };
}

/** A date that is typed into a cell without a number format gives it one, as in Excel. */
function asTyped(form: Form, model: Form): Form {
  return model.numberFormat === 'General' ? { ...form, numberFormat: 'General' } : form;
}

/** Nothing that stood in the file is otherwise, and blank cells only where the edit has filled them. */
function expectNothingLost(found: readonly Difference[]): void {
  for (const { sheet, at, before, after } of found) {
    expect({ sheet, at, content: before.content }).toEqual({ sheet, at, content: { value: null } });
    expect({ sheet, at, form: asTyped(after.form, before.form) }).toEqual({ sheet, at, form: before.form });
  }
}

/** The row looks, validates and calculates as the one above it, and stands in the same table. */
function expectContinues(after: SeenFile, sheet: string, row: number): void {
  for (const at of rowCells(after, sheet, row)) {
    const above = { ...at, row: row - 1 };
    const own = after.at(sheet, at);
    const model = after.at(sheet, above);
    expect({ at, form: asTyped(own.form, model.form) }).toEqual({ at, form: model.form });
    const formula = after.content(sheet).cells.get(above)?.formula;
    if (formula !== undefined) {
      const filledDown = formula.replaceAll(new RegExp(`([A-Z])${row - 1}\\b`, 'g'), `$1${row}`);
      expect({ at, content: own.content }).toEqual({ at, content: { formula: filledDown } });
    }
  }
  for (const { area } of after.content(sheet).tables ?? []) {
    const { top, bottom, left } = parseArea(area)!;
    if (row - 1 > top) expect(contains({ top, bottom, left, right: left }, { row, column: left })).toBe(true);
  }
}

export function expectWellInserted({ before, after, changes }: Edited): void {
  const inserted = insertedBy(changes);
  const now = new SeenFile(after);
  const was = new SeenFile(before);
  expectNothingLost(differences(was, now, inserted));
  for (const [sheet, rows] of Object.entries(inserted)) {
    expect([...(now.content(sheet).merges ?? [])].sort()).toEqual(expectedMerges(was, sheet, inserted));
    for (const row of rows) expectContinues(now, sheet, row);
  }
}

export async function expectRefused(edit: Promise<unknown>, code: string): Promise<void> {
  const failure: unknown = await edit.then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).code).toBe(code);
}
