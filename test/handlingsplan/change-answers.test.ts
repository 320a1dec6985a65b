import { changeFields, type FieldValues } from '../../src/handlingsplan/edit/plan-edits';
import type { ToldGoal, ToldInitiative, ToldMaalepunkt, ToldPlan } from './layouts/story';
import { VARIANTS } from './layouts/variants';
import { edited } from './support/edited-plan';
import { SeenFile, differences } from './support/workbook-differences';

/** Those whose people can write everywhere, with a column for what is changed. */
function withPlaceFor(...words: readonly string[]) {
  return VARIANTS.filter(({ closedToRows, tells }) => {
    const told = JSON.stringify(tells.maalepunkter);
    return closedToRows === undefined && words.every((word) => new RegExp(`"${word}":[^n]`).test(told));
  });
}

interface Change {
  readonly maalepunkt?: Partial<ToldMaalepunkt>;
  readonly goal?: Partial<ToldGoal>;
  readonly initiative?: Partial<ToldInitiative>;
}

/** The plan with what E1, its first goal and the first initiative of that say changed. */
function changed(plan: ToldPlan, change: Change): ToldPlan {
  const [first, ...others] = plan.maalepunkter;
  const [goal, ...goals] = first!.goals;
  const [initiative, ...initiatives] = goal!.initiatives;
  const newGoal = {
    ...goal!,
    ...change.goal,
    initiatives: [{ ...initiative!, ...change.initiative }, ...initiatives],
  };
  return {
    ...plan,
    maalepunkter: [{ ...first!, ...change.maalepunkt, goals: [newGoal, ...goals] }, ...others],
  };
}

/** How many cells outside the log hold an answer, which is history. */
function repetitions({ snapshot }: SeenFile, answer: string | number): number {
  const isLog = (name: string): boolean => /log|opfølgning/i.test(name);
  return [...snapshot.contents]
    .filter(([name]) => !isLog(name))
    .flatMap(([, { cells }]) => [...cells])
    .filter(([, { value }]) => value === answer).length;
}

/** Makes the change in every layout with a place for it, and sees that it stands everywhere and nothing else is touched. */
function changesIn(
  id: string,
  values: FieldValues,
  change: Change,
  old: string | number,
  ...words: readonly string[]
): void {
  test.each(withPlaceFor(...words))('$name', async (variant) => {
    const { before, after, plan } = await edited(variant, (book) => changeFields(book, id, values));
    expect(plan).toEqual(changed(variant.tells, change));
    const was = new SeenFile(before);
    const found = differences(was, new SeenFile(after), {});
    // The old answer is replaced wherever the layout repeats it, and no other answer is.
    expect(found.map(({ before: { content } }) => content)).toEqual(
      Array<unknown>(repetitions(was, old)).fill({ value: old }),
    );
  });
}

describe('the ambition sentence of a målepunkt', () => {
  const sentence = 'Vi bruger mindre energi end resten af sektoren.';
  const old = 'Vi bruger ikke mere energi pr. kvadratmeter end resten af sektoren.';
  changesIn('E1', { sentence }, { maalepunkt: { sentence } }, old, 'sentence');
});

describe('the text of a goal with two initiatives', () => {
  const text = 'Varmeforbruget er i 2028 nedbragt med 20 % i alle afdelinger';
  const old = 'Varmeforbruget er i 2028 nedbragt med 15 % i alle afdelinger';
  changesIn('E1.1', { goal: text }, { goal: { text } }, old);
});

describe('the target of a goal with two initiatives', () => {
  changesIn('E1.1', { target: 80.5 }, { goal: { target: 80.5 } }, 83.7, 'target');
});

describe('who is responsible for an initiative', () => {
  const responsible = 'Inger Vestergaard';
  changesIn('E1.1.1', { responsible }, { initiative: { responsible } }, 'Mette Holm', 'responsible');
});

describe('the next step of an initiative', () => {
  const old = 'Indhente tilbud fra tre VVS-firmaer';
  const nextStep = 'Vælge firma';
  changesIn('E1.1.1', { nextStep }, { initiative: { nextStep } }, old, 'nextStep');
});

describe('a deadline, whichever way the others are written', () => {
  test.each(withPlaceFor('deadline'))('$name', async (variant) => {
    const { before, after, plan } = await edited(variant, (book) =>
      changeFields(book, 'E1.1.1', { deadline: '2027-02-01' }),
    );
    expect(plan).toEqual(changed(variant.tells, { initiative: { deadline: '2027-02-01' } }));
    expect(differences(new SeenFile(before), new SeenFile(after), {})).toHaveLength(1);
  });
});

describe('progress, in percent points or as a fraction', () => {
  test.each(withPlaceFor('percent'))('$name', async (variant) => {
    const { plan } = await edited(variant, (book) => changeFields(book, 'E1.1.2', { percent: 35 }));
    const [, second] = plan.maalepunkter[0]!.goals[0]!.initiatives;
    expect(second?.percent).toBe(35);
  });
});

describe('what is cleared', () => {
  test.each(withPlaceFor('nextStep'))('$name', async (variant) => {
    const { plan } = await edited(variant, (book) => changeFields(book, 'E1.1.1', { nextStep: null }));
    expect(plan).toEqual(changed(variant.tells, { initiative: { nextStep: null } }));
  });
});
