import type * as z from 'zod';
import type { InThread } from '#functions/api/access.ts';
import { getPost } from '#functions/data/posts.ts';
import type { PostRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import { type QuoteReference, quoteReference, type replyRequest } from '#shared/contracts/post.ts';
import { canQuote } from '#shared/domain/permissions/posts.ts';
import { partProblem } from '#shared/domain/quotes.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

const partWords = {
  'no-part': 'This is no part of that post. Please choose again.',
  'too-long': `That is longer than ${limits.quote} characters. Please choose less of it.`,
} as const;

/** Where the part stands that somebody answers, and what it says. The words are read with the answer and not stored with it. */
export interface QuotedPart {
  readonly reference: QuoteReference;
  readonly words: string;
}

/**
 * The part that somebody answers. Throws `invalid-input` on `quotes`. Nothing holds the other post as it is until the answer is
 * stored: what becomes of it a moment later is seen whenever the answer is read.
 */
export async function partToQuote(
  { store }: Deps,
  { me, thread }: InThread,
  wanted: z.output<typeof replyRequest>['quotes'] | null,
): Promise<QuotedPart | null> {
  if (!wanted) return null;
  const reference = quoteReference.parse(wanted);
  const post = await getPost(store, thread.threadId, reference.number);
  if (!post || !canQuote(me, post, thread)) {
    throw fieldRefusal(
      'quotes',
      'Those words are not here any more. You can still send your own without them.',
    );
  }
  if (post.textVersion !== reference.version) {
    throw fieldRefusal(
      'quotes',
      'They have changed their words since. Please choose again; your own words are still here.',
    );
  }
  const problem = partProblem(post.body, reference);
  if (problem !== null) throw fieldRefusal('quotes', partWords[problem]);
  return { reference, words: wordsAt(post, reference) };
}

/** What a post says that is answered already; null where it does not say so any more to whoever answers. */
export async function wordsAnswered(
  { store }: Deps,
  { me, thread }: InThread,
  { quotes }: Pick<PostRecord, 'quotes'>,
): Promise<string | null> {
  if (!quotes) return null;
  const post = await getPost(store, thread.threadId, quotes.number);
  if (!post || !canQuote(me, post, thread) || post.textVersion !== quotes.version) return null;
  return wordsAt(post, quotes);
}

const wordsAt = ({ body }: PostRecord, { from, to }: QuoteReference) => body.slice(from, to);
