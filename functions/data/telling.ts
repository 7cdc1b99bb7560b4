import type { PersonId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import type { ToldDeviceId } from '#shared/contracts/telling.ts';
import {
  owedNews,
  owedNewsKey,
  owedTellingKey,
  owedTellings,
  peopleIn,
  personOfFace,
  tellingKey,
  tellingsOf,
  toldDeviceKey,
} from './keys.ts';
import {
  type NewsRecord,
  newsRecord,
  type OwedTelling,
  owedTellingRecord,
  type TellingRecord,
  type ToldDeviceRecord,
  tellingRecord,
  toldDeviceRecord,
} from './own-records.ts';
import type { PostRecord } from './records.ts';
import type { Store, Write } from './table.ts';

// Who wants to be told on which device, and who is to be told when. No index leads from a device to a person.

/** Everything about telling one person. */
export interface OwnTelling {
  /** Each with the sign-in that it goes with. */
  readonly devices: readonly { readonly signInHash: string; readonly device: ToldDeviceRecord }[];
  readonly telling: TellingRecord | null;
}

/** Devices whose sign-in has ended by time are left out. One read unit for four devices, about; half of it for whoever has none. */
export async function getTelling(
  store: Store,
  person: PersonId,
  now: Date,
  options: { consistent?: boolean } = {},
): Promise<OwnTelling> {
  const items = await store.query({ table: 'forum', pk: tellingsOf(person), ...options });
  const own = items.find(({ type }) => type === 'telling');
  return {
    telling: own ? tellingRecord.parse(own) : null,
    devices: items
      .filter(({ type }) => type === 'told-device')
      .map((item) => ({
        signInHash: String(item.sk).slice(toldDeviceKey(person, '').sk.length),
        device: toldDeviceRecord.parse(item),
      }))
      .filter(({ device }) => new Date(device.endsAt) > now),
  };
}

const secondsOf = (instant: string) => Math.ceil(Date.parse(instant) / 1000);

/** One for a sign-in: turned on again it takes the place of the one before. */
export const toldDeviceWrite = (
  person: PersonId,
  signInHash: string,
  device: ToldDeviceRecord,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...toldDeviceKey(person, signInHash),
    type: 'told-device',
    ...device,
    expiresAt: secondsOf(device.endsAt),
  },
});

/** Takes a device away; one that is not there changes nothing. */
export const toldDeviceRemoval = (person: PersonId, signInHash: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: toldDeviceKey(person, signInHash),
});

/** Takes away every device of somebody. */
export async function toldDeviceRemovals(
  store: Store,
  person: PersonId,
  now: Date,
): Promise<Write[]> {
  const { devices } = await getTelling(store, person, now, { consistent: true });
  return devices.map(({ signInHash }) => toldDeviceRemoval(person, signInHash));
}

/** Takes a device away, if it is still the one that was read: it may have been turned on anew meanwhile. */
export const sameDeviceRemoval = (
  person: PersonId,
  signInHash: string,
  id: ToldDeviceId,
): Write => ({
  kind: 'delete',
  table: 'forum',
  key: toldDeviceKey(person, signInHash),
  onlyIf: { equals: { id } },
});

/** Something new, to be written with it. The clock finds out whom it is for. */
const newsWrite = (news: NewsRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...owedNewsKey(news.at, news.threadId, news.number, news.for),
    type: 'owed-news',
    ...news,
  },
});

/** News of a post that others can see from `at` on; none of one that waits. */
export const newsOfPost = (
  thread: ThreadId,
  { number, state }: Pick<PostRecord, 'number' | 'state'>,
  at: string,
): Write[] =>
  state === 'published'
    ? [newsWrite({ threadId: thread, number, for: 'those-in-thread', at })]
    : [];

/** News for the author of a post alone. */
export const newsForAuthor = (thread: ThreadId, number: PostNumber, at: string): Write =>
  newsWrite({ threadId: thread, number, for: 'author', at });

export const newsRemoval = ({ at, threadId, number, for: whom }: NewsRecord): Write => ({
  kind: 'delete',
  table: 'forum',
  key: owedNewsKey(at, threadId, number, whom),
});

/** What is new and was not looked at, the oldest first. */
export async function listNews(store: Store, limit: number): Promise<NewsRecord[]> {
  const items = await store.query({ table: 'forum', pk: owedNews, limit, consistent: true });
  return items.map((item) => newsRecord.parse(item));
}

/** Everybody who goes by a name in a thread, by ids alone: 60 marks to a read unit, about. */
export async function peopleInThread(store: Store, thread: ThreadId): Promise<PersonId[]> {
  const { pk, prefix } = peopleIn(thread);
  const items = await store.query({
    ...{ table: 'forum', pk, beginsWith: prefix, keysOnly: true, consistent: true },
  });
  return items.flatMap(({ sk }) => personOfFace(String(sk)) ?? []);
}

/** What is known of who was told is of use as long as it keeps the next message away. */
const keptSeconds = 24 * 60 * 60;

/** Somebody's telling with its place at the clock: never one without the other. Fails its condition where it was changed since it was read. */
export function tellingWrites(
  before: TellingRecord | null,
  after: Omit<TellingRecord, 'version'>,
): Write[] {
  const { personId, dueAt } = after;
  const writes: Write[] = [
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...tellingKey(personId),
        type: 'telling',
        ...after,
        version: (before?.version ?? 0) + 1,
        ...(dueAt === null && { expiresAt: secondsOf(after.lastAt ?? after.newsAt) + keptSeconds }),
      },
      onlyIf: before ? { equals: { version: before.version } } : { absent: true },
    },
  ];
  if (before?.dueAt && before.dueAt !== dueAt) {
    writes.push({ kind: 'delete', table: 'forum', key: owedTellingKey(before.dueAt, personId) });
  }
  if (dueAt !== null) {
    writes.push({
      kind: 'put',
      table: 'forum',
      item: { ...owedTellingKey(dueAt, personId), type: 'owed-telling', personId, at: dueAt },
    });
  }
  return writes;
}

/** People who are to be told by `until` (ISO instant), the first due first. */
export async function listOwedTellings(
  store: Store,
  { until, limit }: { readonly until: string; readonly limit: number },
): Promise<OwedTelling[]> {
  const items = await store.query({
    ...{ table: 'forum', pk: owedTellings, between: ['0', `${until}~`], limit, consistent: true },
  });
  return items.map((item) => owedTellingRecord.parse(item));
}

/** A place at the clock of which nothing is left. */
export const owedTellingRemoval = ({ at, personId }: OwedTelling): Write => ({
  kind: 'delete',
  table: 'forum',
  key: owedTellingKey(at, personId),
});
