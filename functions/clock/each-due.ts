import { loggedError } from '#functions/log.ts';
import type { Time } from './budget.ts';
import type { ClockDeps } from './jobs.ts';

/** A minute's work at most; the rest stays due and is taken next time. */
const mostPerRun = 200;

/**
 * Does each thing that is due, the first due first, and counts what came of it. One that fails is logged and counted and keeps no
 * other waiting; it stays due.
 */
export async function eachDue<Due>(
  deps: Pick<ClockDeps, 'log'>,
  where: string,
  time: Time,
  list: (limit: number) => Promise<readonly Due[]>,
  run: (due: Due) => Promise<string>,
): Promise<Record<string, number>> {
  const due = await list(mostPerRun);
  const did: Record<string, number> = { due: due.length };
  for (const [at, one] of due.entries()) {
    // However little time there is: one is done, so that a list comes to its end.
    if (at > 0 && time.isUp()) break;
    let came: string;
    try {
      came = await run(one);
    } catch (error) {
      came = 'failed';
      const entry = { event: 'failure', where: `clock/${where}`, requestId: null } as const;
      deps.log({ ...entry, error: loggedError(error) });
    }
    did[came] = (did[came] ?? 0) + 1;
  }
  return did;
}
