// Writes assets/examples/kompasark-eksempel.xlsx anew from the code; the test that compares the two does the work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const { status } = spawnSync(process.execPath, [jest, 'test/vsme/danish-workbook/example-file'], {
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  env: { ...process.env, UPDATE_EXAMPLE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
