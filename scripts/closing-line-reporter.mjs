import { writeFileSync } from 'node:fs';

/** A Jest reporter that leaves the counts for scripts/test.mjs, which prints them as the very last line. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A test file that cannot run at all has no tests to count, but it is a failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.KOMPASARK_TEST_COUNTS, JSON.stringify(counts));
  }
}
