import { run } from './run';
import { EXIT } from './terminal';

// A reader such as `head` may stop listening before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (line) => process.stderr.write(`kompasark: ${line}\n`),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
