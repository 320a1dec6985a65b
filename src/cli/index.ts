import { run } from './run';

// A reader such as `head` may stop listening before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (line) => process.stderr.write(`kompasark: ${line}\n`),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
