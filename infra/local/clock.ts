import type { ClockDeps } from '#functions/clock/jobs.ts';
import { tick } from '#functions/clock/tick.ts';
import { loggedError } from '#functions/log.ts';

export interface LocalClock {
  /** Waits for the run that is under way. */
  stop(): Promise<void>;
}

/** Does on one machine what the schedule does in the cloud: a tick at once, and then one a minute. */
export function startClock(deps: ClockDeps, everyMilliseconds = 60_000): LocalClock {
  let stopped = false;
  let wake: () => void = () => {};
  const loop = (async () => {
    while (!stopped) {
      try {
        await tick(deps);
      } catch (error) {
        // The store is away; the next tick asks it again.
        const entry = { event: 'failure', where: 'clock', requestId: null } as const;
        deps.log({ ...entry, error: loggedError(error) });
      }
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMilliseconds);
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
