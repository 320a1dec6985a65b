import { spawnSync } from 'node:child_process';
import { warmMedian } from './measure';
import { printBudgets } from './table';

const PROGRAM = 'dist/cli/kompasark.cjs';

/**
 * The command line as a person waits for it.
 *
 * @param validate milliseconds that parsing, binding and validating the file take in a warm process.
 */
export async function benchCommandLine(file: string, validate: number): Promise<void> {
  const node = await warmMedian(() => run(['--eval', '0']));
  printBudgets(
    'Command line, from start to end. Budget: twice node’s own start and the job itself, warm',
    'ms',
    [
      { job: 'node, doing nothing', amount: node },
      {
        job: 'kompasark validate',
        amount: await warmMedian(() => run([PROGRAM, 'validate', file])),
        budget: 2 * node + validate,
      },
    ],
  );
}

/** 0 and 1 are what a check of a file can end with. */
function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}
