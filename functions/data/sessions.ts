import type { GroupId } from '#shared/contracts/primitives.ts';
import { digestKey, sessionChangeKey, sessionChangesOf, sessionKey, sessionsOf } from './keys.ts';
import {
  type DigestRecord,
  digestRecord,
  type SessionChangeRecord,
  type SessionRecord,
  sessionChangeRecord,
  sessionRecord,
} from './records.ts';
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

export async function getSession(
  store: Store,
  group: GroupId,
  startsAt: string,
  options: { consistent?: boolean } = {},
): Promise<SessionRecord | null> {
  const item = await store.get('forum', sessionKey(group, startsAt), options);
  return item ? sessionRecord.parse(item) : null;
}

/** A new session. A group meets once at a time: fails its condition where it does already. */
export const sessionWrite = (group: GroupId, session: SessionRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...sessionKey(group, session.startsAt), type: 'session', ...session },
  onlyIf: { absent: true },
});

const asItWasRead = ({ version }: SessionRecord) => ({ equals: { version } });

/** What a session is about changes, and not its time. Fails its condition where it was changed since it was read. */
export const sessionFactsChange = (
  group: GroupId,
  before: SessionRecord,
  facts: Pick<SessionRecord, 'minutes' | 'place' | 'theme'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: sessionKey(group, before.startsAt),
  set: { ...facts, version: before.version + 1 },
  onlyIf: asItWasRead(before),
});

/** For how long people may still look for a session that is not held: a week. */
const changeKeptForSeconds = 7 * 24 * 60 * 60;

/** Takes a session out of the calendar and leaves word of it. Fails its condition where it was changed since it was read. */
export const sessionRemoval = (
  group: GroupId,
  before: SessionRecord,
  movedTo: string | null,
): Write[] => [
  {
    kind: 'delete',
    table: 'forum',
    key: sessionKey(group, before.startsAt),
    onlyIf: asItWasRead(before),
  },
  {
    kind: 'put',
    table: 'forum',
    item: {
      ...sessionChangeKey(group, before.startsAt),
      type: 'session-change',
      startsAt: before.startsAt,
      movedTo,
      expiresAt: Math.ceil(Date.parse(before.startsAt) / 1000) + changeKeptForSeconds,
    },
  },
];

/** Where a group meets after all, nothing is left to say of what was there before. */
export const sessionChangeRemoval = (group: GroupId, startsAt: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: sessionChangeKey(group, startsAt),
});

/** Times after an instant at which the group would have met, the soonest first. */
export async function sessionChangesAfter(
  store: Store,
  group: GroupId,
  after: string,
  limit: number,
): Promise<SessionChangeRecord[]> {
  const { pk, prefix } = sessionChangesOf(group);
  const items = await store.query({
    table: 'forum',
    pk,
    between: [`${sessionChangeKey(group, after).sk} `, `${prefix}${endOfTime}`],
    limit,
  });
  return items.map((item) => sessionChangeRecord.parse(item));
}
