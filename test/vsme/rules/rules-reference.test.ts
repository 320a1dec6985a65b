import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulesReference } from '../../../scripts/rules-reference';
import { VSME_RULES } from '../../../src/vsme/rules/vsme-rules';

const FILE = resolve(__dirname, '../../../docs/rules.md');

test('docs/rules.md is up to date (UPDATE_DOCS=1 writes it)', () => {
  const reference = rulesReference(VSME_RULES);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, reference);
  expect(readFileSync(FILE, 'utf8')).toBe(reference);
});
