/** Milliseconds of one kind of work, over many runs. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export type Run = () => Promise<unknown>;

export async function timeOf(run: Run): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Of milliseconds, in any order. Throws where there are none: no figure may come of nothing. */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [median, p95] = [at(0.5), at(0.95)];
  if (median === undefined || p95 === undefined) throw new Error('Nothing was measured');
  return { median, p95, runs: sorted.length };
}

/** One kind of work by itself, in this process, after a warm-up. */
export async function measure(run: Run, { runs = 200, warmUp = 30 } = {}): Promise<Timing> {
  for (let i = 0; i < warmUp; i += 1) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) times.push(await timeOf(run));
  return timingOf(times);
}

/**
 * Several kinds of work in turn, once each a round, so that whatever else the machine does falls on all of them alike. Each round
 * begins with another one: what the first leaves behind for the next (a collection of garbage, say) does not always meet the same.
 */
export async function measureInTurn<Name extends string>(
  work: Readonly<Record<Name, Run>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Record<Name, Timing>> {
  const names = Object.keys(work) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + Math.max(0, round)) % names.length];
      if (name === undefined) continue;
      const time = await timeOf(work[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const timings = names.map((name) => [name, timingOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}
