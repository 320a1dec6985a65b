// Writes the workbooks in assets/examples anew from the code; the tests that compare the two do the work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const { status } = spawnSync(process.execPath, [jest, 'example-file'], {
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  env: { ...process.env, UPDATE_EXAMPLE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
