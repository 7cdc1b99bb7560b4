import { loggedError } from '#functions/log.ts';
import type { ClockDeps } from './jobs.ts';

/** A minute's work at most; the rest stays due and is taken next time. */
const mostPerRun = 200;

/** After so many in a row what is asked is taken to be away: the rest is not made to wait for it, and waits for the next minute. */
const silencesUntilAway = 3;

/**
 * Does each thing that is due, the first due first, and counts what came of it. One that fails is logged and counted and keeps no
 * other waiting; it stays due.
 */
export async function eachDue<Due>(
  deps: Pick<ClockDeps, 'log'>,
  where: string,
  list: (limit: number) => Promise<readonly Due[]>,
  run: (due: Due) => Promise<string>,
  /** What `run` says where nobody answered. */
  silence?: string,
): Promise<Record<string, number>> {
  const due = await list(mostPerRun);
  const did: Record<string, number> = { due: due.length };
  let silences = 0;
  for (const one of due) {
    if (silences >= silencesUntilAway) break;
    let came: string;
    try {
      came = await run(one);
    } catch (error) {
      came = 'failed';
      const entry = { event: 'failure', where: `clock/${where}`, requestId: null } as const;
      deps.log({ ...entry, error: loggedError(error) });
    }
    silences = came === silence ? silences + 1 : 0;
    did[came] = (did[came] ?? 0) + 1;
  }
  return did;
}
