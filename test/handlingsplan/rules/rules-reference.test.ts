import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planRulesReference } from '../../../scripts/plan-rules-reference';

test.each([
  ['handlingsplan-regler.md', 'da'],
  ['handlingsplan-rules.md', 'en'],
] as const)('docs/%s is up to date (UPDATE_DOCS=1 writes it)', (name, language) => {
  const file = resolve(__dirname, '../../../docs', name);
  const reference = planRulesReference(language);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, reference);
  expect(readFileSync(file, 'utf8')).toBe(reference);
});
