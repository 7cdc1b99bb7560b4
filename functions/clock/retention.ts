import { getClinic } from '#functions/data/clinics.ts';
import {
  type ClinicRecord,
  type GroupRecord,
  type RetentionCheckRecord,
  silentLists,
} from '#functions/data/records.ts';
import {
  getRetentionCheck,
  retentionCheckWrite,
  threadsSilentSince,
  type WholeThread,
} from '#functions/data/retention.ts';
import type { ThreadId } from '#shared/contracts/primitives.ts';
import { workDay } from '#shared/domain/daily-work.ts';
import { keptSince } from '#shared/domain/retention.ts';
import { removeOldAgenda } from './agenda-retention.ts';
import type { Time } from './budget.ts';
import type { ClockDeps } from './jobs.ts';
import { removeThread } from './remove-thread.ts';
import { removeOldRepairs } from './repair-retention.ts';

const perPage = 50;

/**
 * Removes threads in which nobody has written for as long as the clinic keeps words, and what was discussed or ended as long ago: once a
 * day, from three at night. Never one with an open review, and nothing at all under a legal hold. Reviews and decisions stay. What does not fit into its time is done in
 * the next round, from where it was left.
 */
export async function removeOldWords(
  deps: ClockDeps,
  of: ClinicRecord,
  { groupId }: GroupRecord,
  time: Time,
): Promise<Readonly<Record<string, number>>> {
  const day = workDay(deps.now(), of.timeZone);
  const before = await getRetentionCheck(deps.store, groupId);
  if (before?.checkedOn === day) return {};
  // A hold that was laid a moment ago counts.
  const clinic = await getClinic(deps.store, of.clinicId, { consistent: true });
  const since = clinic && keptSince(deps.now(), clinic.settings);
  const did = { removed: 0, kept: 0, agenda: 0, repairs: 0 };
  if (since) {
    for await (const { threadId, place } of silentThreads(deps, groupId, since, before, day)) {
      did[
        await removeThread(deps, clinic, threadId, {
          action: 'thread.retention-ended',
          mustStay: (whole) => isStillSpokenIn(whole, since),
        })
      ] += 1;
      if (!time.isUp()) continue;
      await deps.store.write(
        retentionCheckWrite(groupId, { checkedOn: before?.checkedOn ?? null, place }),
      );
      return did;
    }
    did.agenda = await removeOldAgenda(deps, clinic, groupId, since);
    did.repairs = await removeOldRepairs(deps, clinic, groupId, since);
  }
  await deps.store.write(retentionCheckWrite(groupId, { checkedOn: day, place: null }));
  return { checked: 1, ...did };
}

/** Every thread of a group that is silent for long enough, each with the place from which to go on after it. */
async function* silentThreads(
  { store }: ClockDeps,
  group: GroupRecord['groupId'],
  since: string,
  before: RetentionCheckRecord | null,
  day: string,
): AsyncGenerator<{ threadId: ThreadId; place: RetentionCheckRecord['place'] }> {
  const from = before?.place?.day === day ? before.place : null;
  const first = from ? silentLists.indexOf(from.list) : 0;
  for (const list of silentLists.slice(first)) {
    let after: string | null = list === from?.list ? from.after : null;
    do {
      const page = await threadsSilentSince(
        store,
        { group, list },
        { since, after, limit: perPage },
      );
      // The page is looked at again from its beginning: what is gone from it costs nothing.
      for (const threadId of page.threads) yield { threadId, place: { day, list, after } };
      after = page.next;
    } while (after !== null);
  }
}

/** Somebody has written in it lately. */
const isStillSpokenIn = ({ thread }: WholeThread, since: string): boolean =>
  (thread?.lastPostAt ?? '') >= since || (thread?.editedAt ?? '') >= since;
