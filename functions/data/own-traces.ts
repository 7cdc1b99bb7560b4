import {
  type GroupId,
  type PersonId,
  type PostNumber,
  postNumber,
  type ThreadId,
} from '#shared/contracts/primitives.ts';
import { type ResponseKind, responseKinds } from '#shared/domain/vocabulary.ts';
import { faceKey, marksIn, responseKey, threadsOfList } from './keys.ts';
import {
  type FaceRecord,
  faceRecord,
  type SilentList,
  silentLists,
  type ThreadRecord,
  threadRecord,
} from './records.ts';
import type { Item, Store } from './table.ts';

// What one person has left in the threads of a group. No index leads from a person to their threads: one that did would tie every
// alias to its pseudonym for whoever reads a page of it. So the group's threads are gone through, each asked by the person's id.

/** One response of one person. */
export interface GivenResponse {
  readonly number: PostNumber;
  readonly kind: ResponseKind;
}

/** What stands in one thread under one person. */
export interface Marks {
  readonly face: FaceRecord | null;
  readonly responses: readonly GivenResponse[];
}

/** One read unit for a hundred of them, about; half of it where nothing has to be newer than a moment ago. */
export async function marksOf(
  store: Store,
  thread: ThreadId,
  person: PersonId,
  options: { consistent?: boolean; limit?: number } = {},
): Promise<Marks> {
  const { pk, prefix } = marksIn(thread, person);
  return marksFrom(await store.query({ table: 'forum', pk, beginsWith: prefix, ...options }));
}

/** The name of one person in a thread, and how they responded there to posts behind this response. Eventually consistent. */
export async function marksBehind(
  store: Store,
  thread: ThreadId,
  person: PersonId,
  { number, kind }: GivenResponse,
  limit: number,
): Promise<Marks> {
  const { pk, prefix } = marksIn(thread, person);
  const { sk } = responseKey(thread, person, number, kind);
  const [face, responses] = await Promise.all([
    store.get('forum', faceKey(thread, person)),
    store.query({ table: 'forum', pk, between: [`${sk} `, `${prefix}~`], limit }),
  ]);
  return marksFrom([...(face ? [face] : []), ...responses]);
}

function marksFrom(items: readonly Item[]): Marks {
  const face = items.find(({ type }) => type === 'face');
  return {
    face: face ? faceRecord.parse(face) : null,
    responses: items.flatMap(({ sk, type }) => {
      const [number, kind] = String(sk).split('#').slice(-2);
      const known = responseKinds.find((one) => one === kind);
      return type === 'response' && known
        ? [{ number: postNumber.parse(Number(number)), kind: known }]
        : [];
    }),
  };
}

/** Where a walk through a group’s threads goes on: behind this thread of this list. */
export interface WalkPlace {
  readonly list: SilentList;
  readonly behind: string | null;
}

/** A page of one list’s threads, the newest activity first. Eventually consistent. */
export async function threadsInList(
  store: Store,
  group: GroupId,
  { list, behind }: WalkPlace,
  limit: number,
): Promise<{ readonly thread: ThreadRecord; readonly place: WalkPlace }[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: threadsOfList(group, list),
    ...(behind === null ? {} : { before: behind }),
    newestFirst: true,
    limit,
  });
  return items.map((item) => ({
    thread: threadRecord.parse(item),
    place: { list, behind: String(item.gsi1sk) },
  }));
}

/** Whether somebody wrote or responded in a thread, or it was opened for them. */
export const isOf = (
  person: PersonId,
  { thread, marks }: { readonly thread: ThreadRecord; readonly marks: Marks },
): boolean => marks.face !== null || marks.responses.length > 0 || thread.authorId === person;

const perPage = 25;

/** All threads of a group, each with the place behind it, and whether one person wrote or responded there or it was opened for them. */
export async function* threadsWithMarks(
  store: Store,
  of: { readonly groupId: GroupId; readonly personId: PersonId },
  from: WalkPlace | null,
  options: { consistent?: boolean } = {},
): AsyncGenerator<{
  readonly thread: ThreadRecord;
  readonly marks: Marks;
  readonly isTheirs: boolean;
  readonly place: WalkPlace;
}> {
  const first = from === null ? 0 : silentLists.indexOf(from.list);
  for (const list of silentLists.slice(first)) {
    let place: WalkPlace | null = { list, behind: list === from?.list ? from.behind : null };
    while (place !== null) {
      const page = await threadsInList(store, of.groupId, place, perPage);
      const marks = await Promise.all(
        page.map(({ thread }) => marksOf(store, thread.threadId, of.personId, options)),
      );
      for (const [at, found] of page.entries()) {
        const own = { ...found, marks: marks[at] ?? { face: null, responses: [] } };
        yield { ...own, isTheirs: isOf(of.personId, own) };
      }
      place = page.length < perPage ? null : (page.at(-1)?.place ?? null);
    }
  }
}
