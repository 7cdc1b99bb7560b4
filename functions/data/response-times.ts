import type { GroupId } from '#shared/contracts/primitives.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import { addTo, type CountsByLane, stepOf, type Waited } from '#shared/domain/response-times.ts';
import { responseDayKey, responseDaysOf } from './keys.ts';
import { responseDayRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** A little longer than anybody asks about. */
const keptDays = 40;

const kinds = ['look', 'decision'] as const;

/** Counts by lane and step of time; missing steps are none. */
export type ResponseCounts = Record<(typeof kinds)[number], CountsByLane>;

/** Adds what a review waited to its group's figures of the day (UTC); nothing where it says nothing. */
export function responseTimeWrites(group: GroupId, lane: Lane, waited: Waited, now: Date): Write[] {
  const add: Record<string, number> = {};
  for (const kind of kinds) {
    const time = waited[kind];
    if (time !== null) add[`${kind}-${lane}-${stepOf(time)}`] = 1;
  }
  if (Object.keys(add).length === 0) return [];
  const day = now.toISOString().slice(0, 10);
  const expiresAt = Math.floor(now.getTime() / 1000) + keptDays * 24 * 60 * 60;
  return [
    {
      kind: 'update',
      table: 'forum',
      key: responseDayKey(group, day),
      set: { type: 'response-day', expiresAt },
      add,
    },
  ];
}

/** A group's figures of all days from one on (`YYYY-MM-DD`), added up. */
export async function countResponseTimes(
  store: Store,
  group: GroupId,
  since: string,
): Promise<ResponseCounts> {
  const { pk, prefix } = responseDaysOf(group);
  const items = await store.query({
    table: 'forum',
    pk,
    between: [responseDayKey(group, since).sk, `${prefix}~`],
  });
  const counts: ResponseCounts = { look: new Map(), decision: new Map() };
  for (const item of items) {
    for (const [name, count] of Object.entries(responseDayRecord.parse(item))) {
      const [, kindName, laneName, step] = name.match(/^(\w+)-(\w+)-(\d+)$/) ?? [];
      const kind = kinds.find((one) => one === kindName);
      const lane = lanes.find((one) => one === laneName);
      if (kind && lane && typeof count === 'number') addTo(counts[kind], lane, Number(step), count);
    }
  }
  return counts;
}
