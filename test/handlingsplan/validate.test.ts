import fc from 'fast-check';
import { answerAt } from '../../src/handlingsplan/answer-at';
import { planFix } from '../../src/handlingsplan/edit/plan-fix';
import type { PlanBook } from '../../src/handlingsplan/plan-book';
import { PLAN_RULES } from '../../src/handlingsplan/rules/plan-rules';
import { revalidatePlan, validatePlan, type PlanValidation } from '../../src/handlingsplan/validate';
import type { CellValue } from '../../src/workbook/cell-value';
import { CLEAN, day, planBook, TODAY, withMore, withRow, type PlanParts } from './support/plan-builder';

const OPTIONS = { phase: 'plan', today: TODAY } as const;

const validated = (parts: PlanParts): PlanValidation => validatePlan(planBook(parts).plan, OPTIONS);

describe('validatePlan', () => {
  it('puts findings in the order of the plan: the whole, the målepunkter with goals and initiatives, the log, the figures', () => {
    let parts = withRow(CLEAN, 'plan', 5, { responsible: 'alle', deadline: null, status: 'I gang' });
    parts = withRow(parts, 'plan', 1, { responsible: null, unit: null });
    parts = withRow(parts, 'overview', 1, { sentence: null });
    parts = withRow(parts, 'overview', 4, { prioritised: 'Nej' });
    parts = withMore(parts, 'plan', { maalepunkt: 'Kantinen', initiative: 'Mere salat i buffeten' });
    parts = withRow(parts, 'log', 1, { status: 'måske' });
    const { findings } = validated(parts);
    const shown = findings.map(({ datapoint }) => datapoint);
    expect(shown).toEqual([
      'plan',
      'plan',
      'unknown.1',
      'E1.sentence',
      'E1.1.unit',
      'E1.1.1.responsible',
      'G1.1.1.responsible',
      'G1.1.1.deadline',
      'G1.1.1.status',
      'log.1.status',
    ]);
  });

  it('places a finding at its cell, under the heading that is printed, in its målepunkt', () => {
    const book = planBook(withRow(CLEAN, 'plan', 3, { deadline: 'ultimo 2027' }));
    const { findings } = validatePlan(book.plan, { ...OPTIONS, layout: book.layout }, planFix(book));
    expect(findings).toMatchObject([
      {
        rule: 'HP32',
        disclosure: 'E6',
        paragraph: 'Affald',
        datapoint: 'E6.1.1.deadline',
        sheet: 'Handlingsplan',
        cell: answerAt(book.plan, 'E6.1.1.deadline')?.place?.cell,
        question: { da: 'Deadline', en: 'Deadline' },
        fix: {
          title: { da: 'Skriv datoen 31-12-2027' },
          changes: [
            {
              kind: 'cell',
              sheet: 'Handlingsplan',
              before: { value: 'ultimo 2027' },
              after: { value: day('2027-12-31') },
            },
          ],
        },
      },
    ]);
    expect(validatePlan(book.plan, OPTIONS).findings[0]).not.toHaveProperty('fix');
  });

  it('names a cell by the heading it has in this plan', () => {
    const book = planBook(withRow(CLEAN, 'plan', 3, { responsible: null }));
    const blocks = book.layout.blocks.map((block) => ({
      ...block,
      columns: block.columns.map((column) =>
        column.key === 'responsible' ? { ...column, heading: 'Hvem gør det?' } : column,
      ),
    }));
    const layout = { ...book.layout, blocks };
    expect(validatePlan(book.plan, { ...OPTIONS, layout }).findings[0]?.question?.da).toBe('Hvem gør det?');
    expect(validatePlan(book.plan, OPTIONS).findings[0]?.question?.da).toBe('Ansvarlig');
  });

  it('lets severities be changed and rules be turned off', () => {
    const { plan } = planBook(withRow(CLEAN, 'plan', 3, { responsible: 'alle', deadline: null }));
    const severities = { HP13: 'error', HP14: 'off' } as const;
    const { findings, passed } = validatePlan(plan, { ...OPTIONS, severities });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['HP13', 'error']]);
    expect(passed).not.toContain('HP14');
  });

  it('puts every rule in exactly one of findings, passed and not relevant', () => {
    const { findings, passed, notRelevant } = validated(withRow(CLEAN, 'plan', 3, { responsible: null }));
    const ids = [...new Set(findings.map(({ rule }) => rule)), ...passed, ...notRelevant];
    expect(ids.sort()).toEqual(PLAN_RULES.map(({ id }) => id));
  });

  it('changes a protected plan only where that can be done', () => {
    const book = planBook(withRow(CLEAN, 'plan', 3, { deadline: 'ultimo 2027' }));
    const contents = new Map(
      [...book.snapshot.contents].map(([name, content]) => [
        name,
        { ...content, protection: { protected: true } },
      ]),
    );
    const locked = { ...book, snapshot: { ...book.snapshot, contents } };
    const { findings } = validatePlan(book.plan, OPTIONS, planFix(locked));
    expect(findings[0]?.rule).toBe('HP32');
    expect(findings[0]).not.toHaveProperty('fix');
  });

  it('offers a date only where the format of the cell is known, and a status wherever it can be chosen', () => {
    const book = planBook(withRow(CLEAN, 'plan', 1, { deadline: 'ultimo 2027', status: 'i proces' }));
    const offered = (as: PlanBook): readonly string[] =>
      validatePlan(book.plan, OPTIONS, planFix(as)).findings.flatMap(({ rule, fix }) => (fix ? [rule] : []));
    expect(offered(book)).toEqual(['HP32', 'HP33']);
    expect(offered({ ...book, snapshot: { ...book.snapshot, depth: 'validate' } })).toEqual(['HP33']);
    const { place } = answerAt(book.plan, 'E1.1.1.status')!;
    const content = book.snapshot.contents.get(place!.sheet)!;
    const list = { areas: place!.cell, type: 'list', formula1: '"i proces,færdig"' } as const;
    const contents = new Map(book.snapshot.contents).set(place!.sheet, { ...content, validations: [list] });
    expect(offered({ ...book, snapshot: { ...book.snapshot, contents } })).toEqual(['HP32']);
  });
});

describe('revalidatePlan', () => {
  const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
    null,
    'Nej',
    'alle',
    'I gang',
    'færdig',
    'Ambitiøst',
    'inden 2027',
    'ultimo 2026',
    '[Indsæt tekst]',
    'CO2 og 010190-1234',
    'i1',
    0,
    100,
    2030,
    day('2026-01-01'),
    { error: '#REF!' },
  );
  const edit = fc.oneof(
    fc.record({
      sheet: fc.constant('plan' as const),
      row: fc.integer({ min: 1, max: 5 }),
      column: fc.constantFrom(
        ...Object.keys(CLEAN.plan[0]!).filter((key) => key !== 'maalepunkt'),
        'vsme',
        'followUp',
      ),
      value,
    }),
    fc.record({
      sheet: fc.constant('overview' as const),
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.constantFrom('prioritised', 'level', 'sentence', 'today', 'maalepunkt'),
      value,
    }),
    fc.record({
      sheet: fc.constant('log' as const),
      row: fc.integer({ min: 1, max: 2 }),
      column: fc.constantFrom('date', 'status', 'value', 'comment', 'initiativeId', 'initiative'),
      value,
    }),
    fc.record({
      sheet: fc.constant('data' as const),
      row: fc.integer({ min: 1, max: 3 }),
      column: fc.constantFrom('unit', 'year', 'value', 'benchmark', 'indicator', 'maalepunkt'),
      value,
    }),
  );

  const said = ({ findings, passed, notRelevant, notChecked }: PlanValidation) => ({
    findings,
    passed,
    notRelevant,
    notChecked,
  });

  it('says the same as validating afresh, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let parts = CLEAN;
        let result = validated(parts);
        for (const { sheet, row, column, value: written } of edits) {
          parts = withRow(parts, sheet, row, { [column]: written });
          const { plan } = planBook(parts);
          result = revalidatePlan(result, plan, OPTIONS);
          expect(said(result)).toEqual(said(validatePlan(plan, OPTIONS)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('runs again only what reads the change, and everything on another day or in another phase', () => {
    const before = validated(CLEAN);
    const { plan } = planBook(withRow(CLEAN, 'plan', 3, { nextStep: 'Indhent tilbud' }));
    const kept = (after: PlanValidation): number =>
      after.outcomes.filter((outcome, index) => outcome.problems === before.outcomes[index]!.problems).length;
    expect(kept(revalidatePlan(before, plan, OPTIONS))).toBeGreaterThan(PLAN_RULES.length - 5);
    expect(kept(revalidatePlan(before, plan, { ...OPTIONS, today: '2026-11-22' }))).toBe(0);
    expect(kept(revalidatePlan(before, plan, { ...OPTIONS, phase: 'workshop' }))).toBe(0);
  });
});

test('a plan of 5,000 initiatives is gone through once, not once for each', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    ...CLEAN.plan[0]!,
    maalepunkt: ['Energiforbrug', 'Affald', 'Medarbejdertrivsel', 'Beboerdemokrati'][index % 4]!,
    initiativeId: `i${index}`,
    initiative: `Indregulering af varmen i blok ${index}`,
    deadline: index % 2 === 0 ? 'ultimo 2027' : day('2026-10-01'),
  }));
  const parts = { ...CLEAN, plan: rows };
  const { plan } = planBook(parts);
  const after = planBook(withRow(parts, 'plan', 2500, { status: 'Forsinket' })).plan;
  const timed = (run: () => PlanValidation): [PlanValidation, number] => {
    const start = performance.now();
    return [run(), performance.now() - start];
  };
  const [first, once] = timed(() => validatePlan(plan, OPTIONS));
  expect(first.findings.length).toBeGreaterThan(5000);
  const [, again] = timed(() => revalidatePlan(first, after, OPTIONS));
  // Far above what it takes, for a busy machine; going through 5,000 for each of 5,000 takes far longer.
  expect(once).toBeLessThan(5000);
  expect(again).toBeLessThan(5000);
});
