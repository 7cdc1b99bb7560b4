import type { AuthorNotice, PostState } from '#shared/contracts/post.ts';
import type { Lane } from './lanes.ts';
import type { Outcome } from './vocabulary.ts';

// What an author is told about their own post. Only what is true now, and only where they already know that their words were
// noticed: a report or a routine look must not show in what the author sees, unless something comes of it.

/** After sending: that it waits, or that a facilitator will be asked to read it. */
export function noticeOnWriting(lane: Lane | null, held: boolean): AuthorNotice | null {
  if (held) return { kind: 'held', facilitator: null, note: null };
  if (lane === 'crisis' || lane === 'urgent') {
    return { kind: 'saved-and-will-be-seen', facilitator: null, note: null };
  }
  return null;
}

/** New words: that somebody has read the old ones is not true of them. What is said of the new ones counts first. */
export function noticeOnEdit(
  before: AuthorNotice | null,
  ofNewWords: AuthorNotice | null,
): AuthorNotice | null {
  if (before?.kind === 'held' && ofNewWords?.kind === 'held') return before;
  if (ofNewWords) return { ...ofNewWords, note: before?.note ?? null };
  // What a facilitator wrote to the author stays; only that they have read these words does not.
  if (before?.kind === 'read' || before?.kind === 'put-back') {
    return before.note === null ? null : { ...before, kind: 'earlier-note' };
  }
  return before;
}

/** A facilitator has decided on the post before and the author knows it. */
const seenBefore = new Set<AuthorNotice['kind']>(['read', 'removed', 'put-back', 'earlier-note']);

/**
 * Only an author who waits learns that somebody is reading. To one whose post was read before, a second look would tell that
 * somebody has reported it.
 */
export function noticeOnClaim(
  notice: AuthorNotice | null,
  facilitator: string,
): AuthorNotice | null {
  if (notice === null || seenBefore.has(notice.kind)) return notice;
  return { kind: 'being-read', facilitator, note: notice.note };
}

/** A claim given back: nobody is reading now, and the author is not left believing it. */
export function noticeOnRelease(
  notice: AuthorNotice | null,
  state: PostState,
): AuthorNotice | null {
  if (notice?.kind !== 'being-read') return notice;
  const kind =
    state === 'waiting' ? 'held' : state === 'removed' ? 'removed' : 'saved-and-will-be-seen';
  return { kind, facilitator: null, note: notice.note };
}

/** What the author is told of a decision that took their post from one state to another. */
export function noticeOnDecision(
  notice: AuthorNotice | null,
  { outcome, from, to }: { outcome: Outcome; from: PostState; to: PostState },
  facilitator: string,
  note: string | null,
): AuthorNotice | null {
  if (outcome === 'removed-with-reason') return { kind: 'removed', facilitator, note };
  if (from === 'removed') {
    if (to === 'published') return { kind: 'put-back', facilitator, note };
    // Still away. What was said of that stays true; a new word from a facilitator comes with their name.
    return note === null ? notice : { kind: 'removed', facilitator, note };
  }
  if (outcome === 'held') return { kind: 'held', facilitator, note };
  // A second decision without a word says nothing new; a changed name alone would tell of a report.
  if (note === null && notice !== null && seenBefore.has(notice.kind)) return notice;
  if (notice || note) return { kind: 'read', facilitator, note: note ?? notice?.note ?? null };
  return null;
}

/** Whether a decision gave the author something to read: not that somebody reads, nor that nobody does any more. */
export const isNewsForAuthor = (before: AuthorNotice | null, after: AuthorNotice | null): boolean =>
  after !== null &&
  after.kind !== 'being-read' &&
  after.facilitator !== null &&
  (before === null ||
    after.kind !== before.kind ||
    after.note !== before.note ||
    after.facilitator !== before.facilitator);
