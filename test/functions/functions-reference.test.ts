import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsReference } from '../../scripts/functions-reference';
import { evaluate, EMPTY_WORKBOOK } from '../../src/cli/evaluate';
import { readTypedFormula } from '../../src/cli/typed-formula';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { expectAnswer } from './support/expect-answer';

describe.each([
  ['funktioner.md', 'da'],
  ['functions.md', 'en'],
] as const)('docs/%s', (name, language) => {
  const reference = functionsReference(ALL_FUNCTIONS, language);

  it('is up to date (UPDATE_DOCS=1 writes it)', () => {
    const file = resolve(__dirname, '../../docs', name);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, reference);
    expect(readFileSync(file, 'utf8')).toBe(reference);
  });

  it('has every function once, where its links lead', () => {
    const headings = reference.match(/^### ESG\.\w+$/gm) ?? [];
    expect(headings.sort()).toEqual(ALL_FUNCTIONS.map(({ id }) => `### ESG.${id}`).sort());
    const anchors = new Set(
      (reference.match(/^#{2,3} .+$/gm) ?? []).map(
        (heading) =>
          `#${heading
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-')}`,
      ),
    );
    const links = [...reference.matchAll(/\]\((#[^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor!))).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(ALL_FUNCTIONS.length);
  });

  it('prints examples that give what stands beside them when they are typed', () => {
    const entries = reference.split(/^### ESG\./m).slice(1);
    for (const fn of ALL_FUNCTIONS) {
      const entry = entries.find((one) => one.startsWith(`${fn.id}\n`))!;
      const printed = [...entry.matchAll(/^\| `(=.+?)` \|/gm)].map(([, formula]) =>
        formula!.replaceAll('\\|', '|'),
      );
      expect(printed).toHaveLength(fn.examples.length);
      for (const [index, { answer }] of fn.examples.entries()) {
        const { formula } = readTypedFormula(printed[index]!, language);
        expectAnswer(evaluate(formula, EMPTY_WORKBOOK, EMPTY_WORKBOOK.sheets[0]!, language).value, answer);
      }
    }
  });
});
