import { isUnchecked, type Problem } from '../../../src/validation/rule';
import { DATAPOINTS } from '../../../src/vsme/catalogue';
import type { VsmeRule } from '../../../src/vsme/rules/kinds';
import { sensitiveRead, SENSITIVE_BOXES } from '../../../src/vsme/rules/sensitive-data';
import { VSME_RULES } from '../../../src/vsme/rules/vsme-rules';
import { validateReport } from '../../../src/vsme/validate';
import { cleanReport, type Answers } from '../support/in-memory-report';
import { runRecorded } from '../support/recorded-reads';
import { CASES } from './cases/all-cases';
import { COMPREHENSIVE } from './cases/comprehensive';

const datapoints = new Map(DATAPOINTS.map((datapoint) => [datapoint.id, datapoint]));

/** As many as the material has for each. */
const RULES_PER_DISCLOSURE = {
  B1: 28,
  B2: 4,
  B3: 20,
  B4: 7,
  B5: 8,
  B6: 7,
  B7: 18,
  B8: 13,
  B9: 6,
  B10: 11,
  B11: 3,
  C1: 4,
  C2: 2,
  C3: 17,
  C4: 2,
  C5: 3,
  C6: 5,
  C7: 7,
  C8: 7,
  C9: 4,
};

describe('the set of rules', () => {
  test('ids are unique', () => {
    const ids = VSME_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every rule is there, and every one has a test case', () => {
    const numbered = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => prefix + String(index + 1).padStart(2, '0'));
    const expected = [
      ...numbered('X', 13),
      ...numbered('G', 3),
      'CX-01',
      ...Object.entries(RULES_PER_DISCLOSURE).flatMap(([code, count]) => numbered(`${code}-`, count)),
      ...['GEN-ERR', 'GEN-TYPE', 'GEN-NEG', 'GEN-ENUM', 'GEN-WS', 'GEN-FORMULA', 'GEN-LEAK', 'GEN-CPR'],
    ].sort();
    expect(VSME_RULES.map(({ id }) => id).sort()).toEqual(expected);
    expect(Object.keys(CASES).sort()).toEqual(expected);
  });

  test.each(VSME_RULES.map((rule) => [rule.id, rule] as const))(
    '%s has paragraph, source, title and help in Danish and English',
    (_, rule) => {
      expect(rule.paragraph).not.toBe('');
      expect(rule.source).not.toBe('');
      for (const text of [rule.title, rule.help]) {
        expect(text.da.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
        expect(text.en).not.toBe(text.da);
      }
      expect([rule.help.da, rule.help.en]).toEqual([
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ]);
      expect([rule.title.da, rule.title.en].filter((title) => title.endsWith('.'))).toEqual([]);
    },
  );

  test.each(VSME_RULES.map((rule) => [rule.id, rule] as const))(
    '%s reads known datapoints and boxes',
    (_, rule) => {
      const boxes = new Set([...SENSITIVE_BOXES.keys()].map(sensitiveRead));
      expect(rule.reads.length).toBeGreaterThan(0);
      expect(rule.reads.filter((read) => !datapoints.has(read) && !boxes.has(read))).toEqual([]);
    },
  );

  test('the boxes cover known datapoints only', () => {
    const covered = [...SENSITIVE_BOXES.values()].flat();
    expect(covered.filter((id) => !datapoints.has(id))).toEqual([]);
  });
});

test('the clean workbook has no findings, nothing unchecked, and no rule crashes', () => {
  const result = validateReport(cleanReport(), { module: 'auto' });
  expect(result.findings).toEqual([]);
  expect(result.notChecked).toEqual([]);
  expect(result.module).toBe('basis');
});

test('neither has the clean workbook with the Comprehensive Module', () => {
  const result = validateReport(cleanReport(COMPREHENSIVE), { module: 'auto' });
  expect(result.findings).toEqual([]);
  expect(result.notChecked).toEqual([]);
  expect(result.module).toBe('udvidet');
});

describe.each(VSME_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fails, failsWith, at, says, passes = {}, passesWith, fix } = CASES[id]!;
  const [datapoint, row] = at;

  test('passes', () => {
    const { relevant, said, reads } = runRecorded(rule, cleanReport(passes, passesWith));
    expect(relevant).toBe(true);
    expect(said).toEqual([]);
    expect(undeclared(rule, reads)).toEqual([]);
  });

  test('fails where it should, with the value in both languages', () => {
    const { said, reads } = runRecorded(rule, cleanReport(fails, failsWith));
    const problem = said.find((one): one is Problem => !isUnchecked(one) && one.datapoint === datapoint);
    expect(problem).toMatchObject({ datapoint, ...(row !== undefined && { row }) });
    expect(problem!.message.en).toMatch(says);
    expect(problem!.message.da).not.toBe(problem!.message.en);
    expect([problem!.message.da, problem!.message.en]).toEqual([
      expect.stringMatching(/\.$/),
      expect.stringMatching(/\.$/),
    ]);
    expect(undeclared(rule, reads)).toEqual([]);
    expect(problem!.fix?.title.en).toBe(fix);
  });

  if (fix !== undefined) {
    test('the fix removes the finding', () => {
      const before = runRecorded(rule, cleanReport(fails, failsWith)).said;
      const problem = before.find((one): one is Problem => !isUnchecked(one) && one.datapoint === datapoint)!;
      const edits = problem.fix!.edits;
      expect(edits.filter((edit) => !rule.reads.includes(edit.datapoint))).toEqual([]);
      const fixed = cleanReport(edited(fails, edits), failsWith);
      expect(runRecorded(rule, fixed).said).toEqual([]);
    });
  }
});

function undeclared(rule: VsmeRule, reads: ReadonlySet<string>): readonly string[] {
  return [...reads].filter((read) => !rule.reads.includes(read));
}

function edited(answers: Answers, edits: NonNullable<Problem['fix']>['edits']): Answers {
  const after: Record<string, Answers[string]> = { ...answers };
  for (const { datapoint, row, value } of edits) {
    const before = after[datapoint];
    if (row === undefined) after[datapoint] = value;
    else {
      const column = Array.isArray(before) ? [...before] : [];
      column[row - 1] = value;
      after[datapoint] = column;
    }
  }
  return after;
}

test('a required cell with a value that cannot be used is not called blank', () => {
  const messageOf = (answers: Answers): string =>
    validateReport(cleanReport(answers), { module: 'basis' }).findings.find(({ rule }) => rule === 'B3-08')!
      .message.da;
  expect(messageOf({ b3_scope1: null })).toBe('Cellen er tom. Her skal stå et antal ton CO2e.');
  expect(messageOf({ b3_scope1: 'mangler' })).toBe(
    'Cellens værdi kan ikke bruges. Her skal stå et antal ton CO2e.',
  );
});

test('at exactly 150 employees, where the sources differ, a missing pay gap is a warning', () => {
  const severityAt = (employees: number) =>
    validateReport(cleanReport({ b1_employees: employees }), { module: 'basis' }).findings.find(
      ({ rule }) => rule === 'B10-02',
    )?.severity;
  expect([149, 150, 151].map(severityAt)).toEqual([undefined, 'warning', 'error']);
});
