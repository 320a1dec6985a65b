import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { benchBundles } from './bundles';
import { benchCommandLine } from './command-line';
import { benchFunctions } from './functions';
import { benchHeadless } from './headless';

const FOLDER = process.env['EFRAG_TEMPLATES'] ?? '../shared/templates/efrag';
const SAMPLE = resolve(FOLDER, 'VSME-Digital-Template-Sample-1.3.0.xlsx');

if (existsSync(SAMPLE)) {
  const { validate } = await benchHeadless(new Uint8Array(readFileSync(SAMPLE)));
  await benchCommandLine(SAMPLE, validate);
} else {
  console.log(`Skipped but for the functions and the bundles: ${SAMPLE} is not there (set EFRAG_TEMPLATES).`);
}
await benchFunctions();
benchBundles();
console.log(
  '\nSyncs and bytes of Excel are counted, not timed: they are tests, in test/excel/read-snapshot.test.ts.',
);
