import type { InThread } from '#functions/api/access.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import { getPostsByNumber } from '#functions/data/posts.ts';
import type { PostRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { Quote, QuoteReference } from '#shared/contracts/post.ts';
import type { PostNumber } from '#shared/contracts/primitives.ts';
import { isFolded, isMuted, type Mutes, type NoteChoices } from '#shared/domain/boundaries.ts';
import { notesOf } from '#shared/domain/content-notes.ts';
import { nobody } from '#shared/domain/erasure.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import { canReadWords, canSeePost } from '#shared/domain/permissions/posts.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';

type Boundaries = Mutes & Pick<NoteChoices, 'unfolded'>;

/** What the words are read for: by whom, and with what they have set for themselves. */
interface Reading {
  readonly me: GroupCaller;
  readonly thread: Pick<InThread['thread'], 'audience' | 'contentNotes'>;
  readonly boundaries: Boundaries;
}

/**
 * The parts of other posts that these posts answer, by the number of the post that answers. Those that do not stand among `posts` are read
 * in one request. Where a reader has no words of the answer, they have none of what it answers.
 */
export async function quotesFor(
  { store }: Deps,
  { me, thread }: Pick<InThread, 'me' | 'thread'>,
  of: {
    readonly posts: readonly PostRecord[];
    readonly boundaries: Boundaries;
    readonly consistent: boolean;
  },
): Promise<Map<PostNumber, Quote>> {
  const answers = of.posts.flatMap((post) =>
    post.quotes && post.body !== '' && canReadWords(me, post, thread)
      ? [{ number: post.number, quotes: post.quotes }]
      : [],
  );
  const known = new Map(of.posts.map((post) => [post.number, post]));
  const elsewhere = new Set(
    answers.map(({ quotes }) => quotes.number).filter((number) => !known.has(number)),
  );
  const { consistent } = of;
  const read = await getPostsByNumber(store, thread.threadId, [...elsewhere], { consistent });
  for (const post of read) known.set(post.number, post);
  const reading = { me, thread, boundaries: of.boundaries };
  return new Map(
    answers.map(({ number, quotes }) => [
      number,
      showQuote(reading, quotes, known.get(quotes.number)),
    ]),
  );
}

/** What a reference says to this reader now, given the post to which it leads. */
export function showQuote(
  { me, thread, boundaries }: Reading,
  { number, version, from, to }: QuoteReference,
  post: PostRecord | undefined,
): Quote {
  const seen = post && canSeePost(me, post, thread) ? post : undefined;
  const state = stateOf(seen, version, isMutedFor({ thread, boundaries }, seen));
  const contentNotes = seen && state === 'there' ? [...notesOf(thread, seen)] : [];
  const isNamed = state === 'there' || state === 'edited';
  return {
    number,
    page: pageOf(number),
    state,
    author: post && isNamed ? showAuthor(post.face, post.authorId === me.personId) : null,
    words: post && state === 'there' ? post.body.slice(from, to) : null,
    contentNotes,
    folded: isFolded(boundaries, contentNotes),
  };
}

const isMutedFor = (
  { thread: { audience }, boundaries }: Pick<Reading, 'thread' | 'boundaries'>,
  post: PostRecord | undefined,
) => post !== undefined && isMuted(boundaries, { face: post.face, audience });

function stateOf(post: PostRecord | undefined, version: number, muted: boolean): Quote['state'] {
  if (post === undefined || post.state === 'waiting' || post.neverShown) return 'not-there';
  if (post.authorId === nobody) return 'erased';
  if (post.state !== 'published') return post.state;
  if (muted) return 'muted';
  return post.textVersion === version ? 'there' : 'edited';
}
