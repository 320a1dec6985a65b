import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_BEHAVIOURS } from './behaviours/all-behaviours';
import { checklist } from './behaviours/checklist';
import { behaviourWorkbook } from './behaviours/fixture';

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'docs/excel-checklist.md');

/** The formatter pads tables and escapes signs; the words are what counts. */
const words = (page: string): string =>
  page
    .replace(/-{3,}/g, '---')
    .replace(/[\s\\]+/g, ' ')
    .trim();

it('is what docs/excel-checklist.md says', () => {
  const page = checklist(ALL_BEHAVIOURS);
  if (process.env['UPDATE_CHECKLIST'] === '1') {
    writeFileSync(PAGE, page);
    mkdirSync(join(ROOT, 'test-artifacts'), { recursive: true });
    writeFileSync(join(ROOT, 'test-artifacts/excel-checklist.xlsx'), behaviourWorkbook());
  }
  expect(words(readFileSync(PAGE, 'utf8'))).toBe(words(page));
});

it('says for every behaviour where it is known from', () => {
  const unsaid = ALL_BEHAVIOURS.filter(({ source }) => !/^(GUESS|https:\/\/)/.test(source));
  expect(unsaid).toEqual([]);
});
