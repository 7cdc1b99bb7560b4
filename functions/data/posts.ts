import type { PersonId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { erasedFace, nobody } from '#shared/domain/erasure.ts';
import { type ResponseKind, responseKinds } from '#shared/domain/vocabulary.ts';
import { postKey, responseKey, responsesOf, revisionKey, revisionsOf } from './keys.ts';
import { type PostRecord, postRecord, type RevisionRecord, revisionRecord } from './records.ts';
import type { Key, Store, Write } from './table.ts';

/** Posts with numbers `from` to `to`, both included, in order. */
export async function getPosts(
  store: Store,
  thread: ThreadId,
  from: number,
  to: number,
  options: { consistent?: boolean } = {},
): Promise<PostRecord[]> {
  const items = await store.query({
    table: 'forum',
    pk: postKey(thread, from).pk,
    between: [postKey(thread, from).sk, postKey(thread, to).sk],
    consistent: options.consistent ?? false,
  });
  return items.map((item) => postRecord.parse(item));
}

/** Sees every write that was answered before: decisions are made on it. */
export async function getPost(
  store: Store,
  thread: ThreadId,
  number: PostNumber,
): Promise<PostRecord | null> {
  const item = await store.get('forum', postKey(thread, number), { consistent: true });
  return item ? postRecord.parse(item) : null;
}

/** Posts by their numbers, in one request; what is not there is left out. At most 100. */
export async function getPostsByNumber(
  store: Store,
  thread: ThreadId,
  numbers: readonly PostNumber[],
  options: { consistent?: boolean } = {},
): Promise<PostRecord[]> {
  if (numbers.length === 0) return [];
  const keys = numbers.map((number) => postKey(thread, number));
  const items = await store.getMany('forum', keys, options);
  return items.flatMap((item) => (item ? postRecord.parse(item) : []));
}

export const newPostWrite = (thread: ThreadId, post: PostRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...postKey(thread, post.number), type: 'post', threadId: thread, ...post },
  onlyIf: { absent: true },
});

/** Changes state, notice or text of a post that is still at the version that was read. Leaves its responses alone. */
export function postChange(
  thread: ThreadId,
  before: PostRecord,
  change: Partial<
    Pick<
      PostRecord,
      'advice' | 'anotherLook' | 'body' | 'notAboutMe' | 'state' | 'textVersion' | 'notice'
    >
  >,
): Write {
  return {
    kind: 'update',
    table: 'forum',
    key: postKey(thread, before.number),
    set: {
      ...change,
      ...(change.state === 'published' ? { neverShown: false } : {}),
      version: before.version + 1,
    },
    onlyIf: { equals: { version: before.version } },
  };
}

/** Takes a post from its author for good: no words, no name, nobody's. What others gave it stays. */
export const postErasure = (thread: ThreadId, before: PostRecord): Write => ({
  kind: 'update',
  table: 'forum',
  key: postKey(thread, before.number),
  set: {
    authorId: nobody,
    face: erasedFace,
    body: '',
    state: 'withdrawn',
    version: before.version + 1,
  },
  remove: ['notice', 'advice', 'notAboutMe', 'anotherLook', 'contentNotes', 'quotes'],
  onlyIf: { equals: { version: before.version } },
});

/** Where earlier texts of a post stand, without reading them. */
export async function revisionKeys(
  store: Store,
  thread: ThreadId,
  number: PostNumber,
): Promise<Key[]> {
  const { pk, prefix } = revisionsOf(thread, number);
  const items = await store.query({
    ...{ table: 'forum', pk, beginsWith: prefix, consistent: true, keysOnly: true },
  });
  return items.map(({ sk }) => ({ pk, sk: String(sk) }));
}

/** Tells the author of a version of the text what was found in it. Leaves all that people decide on as it is. */
export const postAdvice = (
  thread: ThreadId,
  number: PostNumber,
  advice: NonNullable<PostRecord['advice']>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: postKey(thread, number),
  set: { advice },
  onlyIf: { equals: { textVersion: advice.textVersion } },
});

/** The text that an edit or a withdrawal replaced, kept for those who review it. */
export const revisionWrite = (thread: ThreadId, post: PostRecord, at: string): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...revisionKey(thread, post.number, post.textVersion),
    type: 'revision',
    version: post.textVersion,
    body: post.body,
    at,
  },
});

/** Earlier texts, the newest first. */
export async function getRevisions(
  store: Store,
  thread: ThreadId,
  number: PostNumber,
): Promise<RevisionRecord[]> {
  const { pk, prefix } = revisionsOf(thread, number);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, newestFirst: true });
  return items.map((item) => revisionRecord.parse(item));
}

/** Which posts of a page a person has responded to, and how. */
export async function getResponsesOf(
  store: Store,
  thread: ThreadId,
  person: PersonId,
  from: number,
  to: number,
): Promise<Map<number, ResponseKind[]>> {
  const items = await store.query({ table: 'forum', ...responsesOf(thread, person, from, to) });
  const given = new Map<number, ResponseKind[]>();
  for (const item of items) {
    const [number, kind] = String(item.sk).split('#').slice(-2);
    const known = responseKinds.find((one) => one === kind);
    if (known) given.set(Number(number), [...(given.get(Number(number)) ?? []), known]);
  }
  return given;
}

/** One response of one person; a second one of the same kind fails its condition. */
export function responseWrites(
  thread: ThreadId,
  person: PersonId,
  number: PostNumber,
  kind: ResponseKind,
  change: 'give' | 'take-back',
): Write[] {
  const key = responseKey(thread, person, number, kind);
  return [
    change === 'give'
      ? {
          kind: 'put',
          table: 'forum',
          item: { ...key, type: 'response' },
          onlyIf: { absent: true },
        }
      : { kind: 'delete', table: 'forum', key, onlyIf: { exists: true } },
    {
      kind: 'update',
      table: 'forum',
      key: postKey(thread, number),
      add: { [`responses.${kind}`]: change === 'give' ? 1 : -1 },
      onlyIf: change === 'give' ? { equals: { state: 'published' } } : { exists: true },
    },
  ];
}
