// `npm test`: everything that must hold, in one run. Lint, format, types and build count as one check each; the
// last line is always `N passed, N failed, N skipped`, and the exit code is 0 only when nothing failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_HELP, findOrInstallBrowser } from './find-browser.mjs';
import { LIBREOFFICE_HELP, findLibreOffice } from './find-libreoffice.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../', import.meta.url));

const CHECKS = [
  ['Lint', program('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'],
  ['Format', program('prettier', 'bin/prettier.cjs'), '.', '--check', '--log-level', 'warn'],
  ['Types', program('typescript', 'bin/tsc'), '--noEmit'],
  ['Build', join(root, 'scripts/build.mjs')],
];

const browser = findOrInstallBrowser();
const libreOffice = findLibreOffice();
if (!browser) console.log(`${BROWSER_HELP}\nUntil then the browser tests are skipped.\n`);
if (!libreOffice) console.log(`${LIBREOFFICE_HELP}\nUntil then the tests that ask it are skipped.\n`);
const environment = {
  ...process.env,
  ...(browser && { CHROME_PATH: browser }),
  ...(libreOffice && { SOFFICE_PATH: libreOffice }),
};

const checks = CHECKS.map(([name, ...command]) => {
  const start = Date.now();
  const succeeded = run(command);
  console.log(`${succeeded ? 'PASS' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return succeeded;
});
const tests = runJest(process.argv.slice(2));

const passed = checks.filter(Boolean).length + tests.passed;
const failed = checks.filter((succeeded) => !succeeded).length + tests.failed;
console.log(`\n${passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

function runJest(argumentsForJest) {
  const folder = mkdtempSync(join(tmpdir(), 'kompasark-'));
  const file = join(folder, 'counts.json');
  const reporters = ['--reporters=default', `--reporters=${join(root, 'scripts/closing-line-reporter.mjs')}`];
  try {
    const succeeded = run([program('jest', 'bin/jest.js'), ...argumentsForJest, ...reporters], {
      KOMPASARK_TEST_COUNTS: file,
    });
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run([script, ...rest], more = {}) {
  const { status } = spawnSync(process.execPath, [script, ...rest], {
    cwd: root,
    env: { ...environment, ...more },
    stdio: 'inherit',
  });
  return status === 0;
}

function program(name, path) {
  return join(require.resolve(`${name}/package.json`), '..', path);
}
