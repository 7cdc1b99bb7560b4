import type { ContentNote } from './vocabulary.ts';

interface Noted {
  readonly contentNotes: readonly ContentNote[];
}

/** What a post mentions: a thread’s notes are those of the post that opens it, and each reply has its own. */
export const notesOf = (
  thread: Noted,
  post: { readonly number: number } & {
    readonly contentNotes?: readonly ContentNote[] | undefined;
  },
): readonly ContentNote[] => (post.number === 1 ? thread.contentNotes : (post.contentNotes ?? []));
