import type { ClinicId } from '#shared/contracts/primitives.ts';
import { countsOf, type DecisionCounts, lessonOf } from '#shared/domain/detector-scorecard.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { mondayOf } from '#shared/domain/weeks.ts';
import { type ClinicOrGroup, countedKey, decisionWeekKey, decisionWeeks, endOf } from './keys.ts';
import { countedRecord, decisionWeekRecord } from './records.ts';
import type { Key, Store, Write } from './table.ts';

// What decisions add up to, by week: all that is counted for the clinic, and for a group how many are worth reading again. Counts stay
// when a review and its text are gone.

/** A little longer than anybody asks about. */
const keptDays = 120;

/** A decision that comes to the counts, or with -1 one that goes out of them. */
export interface CountChange {
  readonly decision: Disposition;
  readonly by: 1 | -1;
}

/** Adds decisions to the weeks (UTC) in which they were made; one write for a week, however many there are. */
export function decisionCountWrites(clinic: ClinicId, changes: readonly CountChange[]): Write[] {
  const weeks = new Map<string, { key: Key; monday: string; add: Record<string, number> }>();
  const adds = (of: ClinicOrGroup, monday: string, names: Iterable<string>, by: number) => {
    const key = decisionWeekKey(of, monday);
    const week = weeks.get(`${key.pk} ${key.sk}`) ?? { key, monday, add: {} };
    for (const name of names) week.add[name] = (week.add[name] ?? 0) + by;
    weeks.set(`${key.pk} ${key.sk}`, week);
  };
  for (const { decision, by } of changes) {
    const monday = mondayOf(decision.decidedAt);
    adds({ clinic }, monday, countsOf(decision).keys(), by);
    const lesson = lessonOf(decision);
    if (lesson) adds({ group: decision.groupId }, monday, [lesson], by);
  }
  return [...weeks.values()].flatMap(({ key, monday, add }) => {
    const changed = Object.entries(add).filter(([, by]) => by !== 0);
    if (changed.length === 0) return [];
    const expiresAt = Math.floor(Date.parse(monday) / 1000) + keptDays * 24 * 60 * 60;
    return [
      {
        kind: 'update',
        table: 'forum',
        key,
        set: { type: 'decision-week', expiresAt },
        add: Object.fromEntries(changed),
      },
    ];
  });
}

/** How far the decisions are counted that were made before there were counts: all of them, or those from a place on. */
export interface Counted {
  readonly all: boolean;
  /** A place among the decisions by time; null before the first was counted. */
  readonly from: string | null;
}

/** All weeks from a Monday on (`YYYY-MM-DD`), added up; and for a clinic how far what was before is counted. Eventually consistent. */
export async function countDecisions(
  store: Store,
  of: ClinicOrGroup,
  since: string,
): Promise<{ readonly counts: DecisionCounts; readonly earlier: Counted }> {
  const { pk, sk } = decisionWeekKey(of, since);
  const items = await store.query({
    table: 'forum',
    pk,
    between: [sk, endOf(decisionWeeks)],
  });
  const counts = new Map<string, number>();
  let earlier: Counted = { all: false, from: null };
  for (const item of items) {
    if (item.type === 'decisions-counted') {
      earlier = countedRecord.parse(item);
      continue;
    }
    const { pk: _, sk: _sk, type, expiresAt, ...week } = decisionWeekRecord.parse(item);
    for (const [name, count] of Object.entries(week)) {
      if (typeof count === 'number') counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return { counts, earlier };
}

/** Notes how far what was decided before is counted. */
export const writeCounted = (store: Store, clinic: ClinicId, counted: Counted): Promise<void> =>
  store.write({
    kind: 'put',
    table: 'forum',
    item: { ...countedKey(clinic), type: 'decisions-counted', ...counted },
  });
