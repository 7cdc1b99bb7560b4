import type { GroupId } from '#shared/contracts/primitives.ts';
import { digestKey, sessionKey, sessionsOf } from './keys.ts';
import { type DigestRecord, digestRecord, type SessionRecord, sessionRecord } from './records.ts';
import type { Item, Store, Write } from './table.ts';

/** Later than any instant that is written as ISO text. */
const endOfTime = '~';
const parse = (items: Item[]) => items.map((item) => sessionRecord.parse(item));

/** Sessions that began at or before `now`, newest first. */
export async function sessionsUntil(
  store: Store,
  group: GroupId,
  now: string,
  limit: number,
): Promise<SessionRecord[]> {
  const { pk, prefix } = sessionsOf(group);
  return parse(
    await store.query({
      table: 'forum',
      pk,
      between: [prefix, sessionKey(group, now).sk],
      newestFirst: true,
      limit,
    }),
  );
}

/** Sessions that begin after `now`, soonest first. */
export async function sessionsAfter(
  store: Store,
  group: GroupId,
  now: string,
  limit: number,
): Promise<SessionRecord[]> {
  const { pk, prefix } = sessionsOf(group);
  const after = `${sessionKey(group, now).sk} `;
  return parse(
    await store.query({ table: 'forum', pk, between: [after, `${prefix}${endOfTime}`], limit }),
  );
}

export async function getDigest(
  store: Store,
  group: GroupId,
  startsAt: string,
): Promise<DigestRecord | null> {
  const item = await store.get('forum', digestKey(group, startsAt));
  return item ? digestRecord.parse(item) : null;
}

/** A year: nobody prepares for a session of longer ago. */
const digestKeptForSeconds = 365 * 24 * 60 * 60;

/** Fails its condition where the session has one. */
export const digestWrite = (
  group: GroupId,
  digest: DigestRecord,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...digestKey(group, digest.startsAt),
    type: 'digest',
    ...digest,
    expiresAt: Math.ceil(Date.parse(digest.startsAt) / 1000) + digestKeptForSeconds,
  },
  onlyIf: { absent: true },
});

export const sessionWrite = (group: GroupId, session: SessionRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...sessionKey(group, session.startsAt), type: 'session', ...session },
});
