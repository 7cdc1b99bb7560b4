import { type ClockDeps, jobs } from '#functions/clock/jobs.ts';
import { tick } from '#functions/clock/tick.ts';
import { loggedError } from '#functions/log.ts';
import { actingAs } from './acting.ts';

export interface LocalClock {
  /** Waits for the runs that are under way. */
  stop(): Promise<void>;
}

/** The second layer may be slow to answer; what tells people goes on meanwhile. */
const asksTheSecondLayer = ({ name }: (typeof jobs)[number]) => name === 'analyse-again';
const rounds = [jobs.filter((job) => !asksTheSecondLayer(job)), jobs.filter(asksTheSecondLayer)];

/** Does on one machine what the schedule does in the cloud: a tick at once, and then one a minute, however long each takes. */
export function startClock(deps: ClockDeps, everyMilliseconds = 60_000): LocalClock {
  const beats = rounds.map((some) => {
    const work = actingAs('Clock', () => tick(deps, some));
    return startBeat(work, deps, everyMilliseconds);
  });
  return {
    async stop() {
      await Promise.all(beats.map((beat) => beat.stop()));
    },
  };
}

/** On a fixed beat: one that is missed because the work took longer is left out, and the next comes at its time. */
function startBeat(work: () => Promise<void>, { log }: ClockDeps, every: number): LocalClock {
  let stopped = false;
  let wake: () => void = () => {};
  const begun = performance.now();
  const loop = (async () => {
    while (!stopped) {
      try {
        await work();
      } catch (error) {
        // The store is away; the next tick asks it again.
        const entry = { event: 'failure', where: 'clock', requestId: null } as const;
        log({ ...entry, error: loggedError(error) });
      }
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every - ((performance.now() - begun) % every));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await loop;
    },
  };
}
