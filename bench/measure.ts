/** Milliseconds of a job once the engine is warm: the median of several runs. */
export async function warmMedian(job: () => unknown, { warmUp = 3, runs = 9 } = {}): Promise<number> {
  for (let run = 0; run < warmUp; run++) await job();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOf(job));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

async function timeOf(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
