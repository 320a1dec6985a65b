import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulesReference } from '../../../scripts/rules-reference';
import { VSME_RULES } from '../../../src/vsme/rules/vsme-rules';

test.each([
  ['regler.md', 'da'],
  ['rules.md', 'en'],
] as const)('docs/%s is up to date (UPDATE_DOCS=1 writes it)', (name, language) => {
  const file = resolve(__dirname, '../../../docs', name);
  const reference = rulesReference(VSME_RULES, language);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, reference);
  expect(readFileSync(file, 'utf8')).toBe(reference);
});
