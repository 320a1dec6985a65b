import { run } from './run';
import { EXIT } from './terminal';

// A reader such as `head` may stop listening before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (line) => process.stderr.write(`kompasark: ${line}\n`),
  // Each text takes the place of the one before; in a file or a pipe it would only be noise.
  progress: (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
