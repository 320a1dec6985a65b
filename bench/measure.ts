/** How long a job takes once the engine is warm: the median of several runs, in milliseconds. */
export async function warmMedian(job: () => unknown, { warmUp = 3, runs = 9 } = {}): Promise<number> {
  for (let run = 0; run < warmUp; run++) await job();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
