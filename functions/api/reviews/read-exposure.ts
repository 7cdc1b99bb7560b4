import { ensureClinician } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { listReadings, type Reading } from '#functions/data/looking.ts';
import type { Deps } from '#functions/ports.ts';
import type { Exposure } from '#shared/contracts/review.ts';

const day = 24 * 60 * 60 * 1000;

/** How many pressing reviews the caller has read in the last day and week. There is no way to ask it about somebody else. */
export async function readExposure(deps: Deps, caller: Caller): Promise<Exposure> {
  const { personId } = ensureClinician(caller);
  const readings = await listReadings(deps.store, personId);
  const now = deps.now().getTime();
  const within = (span: number) => {
    const lately = readings.filter(({ at }) => Date.parse(at) > now - span);
    const count = (lane: Reading['lane']) => lately.filter((one) => one.lane === lane).length;
    return { crisis: count('crisis'), urgent: count('urgent') };
  };
  return { lastDay: within(day), lastWeek: within(7 * day) };
}
