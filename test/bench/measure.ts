/** Milliseconds of one kind of work, over many runs in this process after a warm-up. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export async function measure(
  run: () => Promise<unknown>,
  { runs = 200, warmUp = 30 } = {},
): Promise<Timing> {
  for (let i = 0; i < warmUp; i += 1) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs };
}
