/** One line of a table: what was done, how long it took, and how that compares. */
export interface Measured {
  readonly job: string;
  /** Milliseconds, or bytes where the title says so. */
  readonly amount: number;
}

/** Prints amounts as ratios of a yardstick measured in the same run. */
export function printRatios(title: string, yardstick: Measured, jobs: readonly Measured[]): void {
  print(title, [yardstick, ...jobs], ({ amount }) => ({
    ms: rounded(amount, 1),
    [`of “${yardstick.job}”`]: rounded(amount / yardstick.amount, 2),
  }));
}

/** Prints amounts against what they may be at most. */
export function printBudgets(
  title: string,
  unit: string,
  jobs: readonly (Measured & { readonly budget?: number })[],
): void {
  print(title, jobs, ({ amount, budget }) => ({
    [unit]: rounded(amount, 1),
    ...(budget !== undefined && { budget: rounded(budget, 1), 'of budget': rounded(amount / budget, 2) }),
  }));
}

/** A job beside another that it is measured by. */
export interface Compared extends Measured {
  readonly yardstick: number;
}

/** Prints each job beside its own yardstick. @param columns what the two amounts are. */
export function printComparisons(
  title: string,
  columns: { readonly amount: string; readonly yardstick: string },
  jobs: readonly Compared[],
): void {
  print(title, jobs, ({ amount, yardstick }) => ({
    [columns.yardstick]: rounded(yardstick, 2),
    [columns.amount]: rounded(amount, 2),
    ratio: rounded(amount / yardstick, 2),
  }));
}

function print<Job extends Measured>(
  title: string,
  jobs: readonly Job[],
  columns: (job: Job) => object,
): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(jobs.map((job) => [job.job, columns(job)])));
}

function rounded(amount: number, digits: number): number {
  return Number(amount.toFixed(digits));
}
