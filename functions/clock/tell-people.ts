import { listNews, listOwedTellings } from '#functions/data/telling.ts';
import type { Carrier } from '#functions/push/carrier.ts';
import type { Time } from './budget.ts';
import { eachDue } from './each-due.ts';
import type { ClockDeps } from './jobs.ts';
import { passOn } from './pass-on-news.ts';
import { tellOne } from './tell-one.ts';

export interface TellingDeps {
  /** The way to people's devices; null where nobody can be told there. */
  readonly carrier: Carrier | null;
  /** Between 0 and 1, for how much later somebody is told. */
  readonly drawn: () => number;
}

/**
 * Tells people's devices that there is something new. First whoever waits for what is new is noted, each with a time of their own; then
 * those whose time has come are told. What could not be done stays due.
 */
export async function tellPeople(deps: ClockDeps, time: Time): Promise<Record<string, number>> {
  const { carrier } = deps;
  const passedOn = await eachDue(
    deps,
    'tell-people',
    time,
    (limit) => listNews(deps.store, limit),
    (news) => passOn(deps, news),
  );
  const told =
    carrier === null
      ? { due: 0 }
      : await eachDue(
          deps,
          'tell-people',
          time,
          (limit) => listOwedTellings(deps.store, { until: deps.now().toISOString(), limit }),
          (owed) => tellOne(deps, carrier, owed),
        );
  const { due: news = 0, failed = 0, ...passed } = passedOn;
  return { ...told, ...passed, news, failed: failed + (told.failed ?? 0) };
}
