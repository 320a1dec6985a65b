import { planFix } from '../../../src/handlingsplan/edit/plan-fix';
import { PLAN_RULES } from '../../../src/handlingsplan/rules/plan-rules';
import { validatePlan } from '../../../src/handlingsplan/validate';
import { isUnchecked, type Problem } from '../../../src/validation/rule';
import { changed, CLEAN, planBook, TODAY } from '../support/plan-builder';
import { runRecorded } from '../support/recorded-reads';
import { RULE_CASES } from './rule-cases';

const IDS = Array.from({ length: 35 }, (_, index) => `HP${String(index + 1).padStart(2, '0')}`);

test('every rule is there once, by number, and has a case', () => {
  expect(PLAN_RULES.map(({ id }) => id)).toEqual(IDS);
  expect(Object.keys(RULE_CASES).sort()).toEqual(IDS);
});

test.each(PLAN_RULES.map((rule) => [rule.id, rule] as const))(
  '%s has source, title and help in Danish and English, and says what it reads',
  (_, rule) => {
    expect([rule.source, rule.paragraph].filter((text) => text.trim() === '')).toEqual([]);
    expect(rule.reads.length).toBeGreaterThan(0);
    expect(new Set(rule.reads).size).toBe(rule.reads.length);
    for (const text of [rule.title, rule.help]) expect(text.en).not.toBe(text.da);
    for (const help of Object.values(rule.help)) expect(help).toMatch(/\.$/);
    for (const title of Object.values(rule.title)) expect(title).toMatch(/[^.]$/);
  },
);

test.each(['workshop', 'plan'] as const)('the clean plan has no findings in the phase %s', (phase) => {
  const result = validatePlan(planBook(CLEAN).plan, { phase, today: TODAY });
  expect(result.findings.map(({ rule, datapoint, message }) => [rule, datapoint, message.da])).toEqual([]);
  expect(result.notChecked).toEqual([]);
});

describe.each(PLAN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fails, at, says, passes = CLEAN, fix, phase = 'plan' } = RULE_CASES[id]!;
  const problemIn = (said: ReturnType<typeof runRecorded>['said']): Problem | undefined =>
    said.find((one): one is Problem => !isUnchecked(one) && one.datapoint === at);

  test('passes', () => {
    const { relevant, said, reads } = runRecorded(rule, planBook(passes).plan, phase);
    expect(relevant).toBe(true);
    expect(said).toEqual([]);
    expect([...reads].filter((read) => !rule.reads.includes(read))).toEqual([]);
  });

  test('fails where it should, in both languages, with complete sentences', () => {
    const { said, reads } = runRecorded(rule, planBook(fails).plan, phase);
    const problem = problemIn(said);
    expect({ ...problem, said }).toMatchObject({ datapoint: at });
    expect(problem?.message.en).toMatch(says);
    expect(problem?.message.da).not.toBe(problem?.message.en);
    for (const message of Object.values(problem?.message ?? {})) expect(message).toMatch(/\.$/);
    expect([...reads].filter((read) => !rule.reads.includes(read))).toEqual([]);
    expect(problem?.fix?.title.en).toBe(fix);
  });

  if (fix !== undefined) {
    test('the fix removes the finding', () => {
      const book = planBook(fails);
      const { said } = runRecorded(rule, book.plan, phase);
      const change = planFix(book)(problemIn(said)!.fix!);
      expect(change?.changes).toHaveLength(1);
      expect(runRecorded(rule, changed(book, change!).plan, phase).said).toEqual([]);
    });
  }
});
