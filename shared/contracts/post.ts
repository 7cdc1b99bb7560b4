import { z } from 'zod';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { displayName, moment, postNumber, typedText } from './primitives.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

export const postStates = ['published', 'waiting', 'withdrawn', 'removed'] as const;
export const postState = z.enum(postStates);
export type PostState = z.infer<typeof postState>;

/** What the author, and nobody else, is told about their post. Holds no lane, score or risk word. */
export const authorNotice = z
  .object({
    kind: z.enum([
      'held',
      'saved-and-will-be-seen',
      'being-read',
      'read',
      'removed',
      'put-back',
      'earlier-note',
    ]),
    facilitator: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'AuthorNotice' });
export type AuthorNotice = z.infer<typeof authorNotice>;

export const post = z
  .object({
    number: postNumber,
    author,
    writtenAt: moment,
    /** Empty when withdrawn or removed, except for its author and clinicians. */
    body: z.string(),
    edited: z.boolean(),
    version: z.int(),
    state: postState,
    /** Kinds that somebody has given; no totals, no names. */
    responses: z.array(z.enum(responseKinds)),
    yourResponses: z.array(z.enum(responseKinds)),
    youMay: z.object({
      edit: z.boolean(),
      withdraw: z.boolean(),
      respond: z.boolean(),
      report: z.boolean(),
      readEarlierWords: z.boolean(),
    }),
    notice: authorNotice.nullable(),
  })
  .meta({ id: 'Post' });
export type Post = z.infer<typeof post>;

export const replyRequest = requestObject({
  body: typedText(limits.postBody, 'Please write something first.'),
  alias: displayName.optional(),
  notAboutMe: flag(),
});

export const editPostRequest = requestObject({
  body: typedText(limits.postBody, 'Please write something first.'),
  /** The version that was being edited; a newer one on the server gives `stale`. */
  version: seenVersion('Please open your post again, and then change it.'),
});

/** What the author learns of their own post right after it was stored. */
export const writtenPost = z
  .object({ number: postNumber, page: z.int(), state: postState, version: z.int() })
  .meta({ id: 'WrittenPost' });
export type WrittenPost = z.infer<typeof writtenPost>;

/** What a post said before it was edited or taken back, the newest first. For clinicians. */
export const earlierWords = z
  .object({
    frame,
    author,
    state: postState,
    words: z.array(z.object({ version: z.int(), body: z.string(), replacedAt: moment })),
  })
  .meta({ id: 'EarlierWords' });
export type EarlierWords = z.infer<typeof earlierWords>;
