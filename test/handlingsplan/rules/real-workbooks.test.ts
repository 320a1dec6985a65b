import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planFix } from '../../../src/handlingsplan/edit/plan-fix';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { validatePlan } from '../../../src/handlingsplan/validate';
import type { Finding } from '../../../src/validation/finding';
import { VARIANTS } from '../layouts/variants';
import { TODAY } from '../support/plan-builder';
import { applied, confirmedFile, openBook } from '../support/open-book';

function findingsIn(book: PlanBook): readonly Finding[] {
  const { plan, layout } = book;
  return validatePlan(plan, { phase: 'plan', today: TODAY, layout }, planFix(book)).findings;
}

/** The errors that the plan of every layout has, whatever the layout has no columns for. */
const ERRORS = [
  ['HP17', 'E2.1.2.deadline'],
  ['HP11', 'S7.3.text'],
];

test.each(VARIANTS.map((variant) => [variant.name, variant] as const))(
  'the same errors are found in the plan with %s, each at a cell with its own heading',
  async (_, variant) => {
    const findings = findingsIn(await openBook(await confirmedFile(variant)));
    const errors = findings.filter(({ rule }) => ERRORS.some(([id]) => id === rule));
    expect(errors.map(({ rule, datapoint }) => [rule, datapoint])).toEqual(ERRORS);
    expect(errors.filter(({ cell, question }) => cell === null || question === null)).toEqual([]);
    expect(findings.filter(({ origin }) => origin === 'crash')).toEqual([]);
  },
);

test('days and statuses in free words are mended in the file, and found no more', async () => {
  const variant = VARIANTS.find(({ name }) => name.includes('days as text'))!;
  let file = await confirmedFile(variant);
  const findings = findingsIn(await openBook(file));
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  expect(fixes.length).toBeGreaterThan(20);
  file = await applied(file, { title: fixes[0]!.title, changes: fixes.flatMap(({ changes }) => changes) });
  const mended = findingsIn(await openBook(file));
  expect(mended.map(({ rule }) => rule).filter((rule) => rule === 'HP32' || rule === 'HP33')).toEqual([]);
  expect(mended).toHaveLength(findings.length - fixes.length);
});

test('Kompasark’s own example has what an example should show, and nothing else', async () => {
  const file = readFileSync(resolve(__dirname, '../../../assets/examples/kompasark-handlingsplan.xlsx'));
  const findings = findingsIn(await openBook(file));
  expect(findings.map(({ rule, datapoint }) => [rule, datapoint])).toEqual([
    ['HP17', 'E6.1.2.deadline'],
    ['HP13', 'G1.1.2.responsible'],
  ]);
});
