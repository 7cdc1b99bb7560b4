import * as z from 'zod';
import { contentNotes, responseKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { notesOfWriting } from './content-notes.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { displayName, moment, postNumber, typedText } from './primitives.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

export const postStates = ['published', 'waiting', 'withdrawn', 'removed'] as const;
export const postState = z.enum(postStates);
export type PostState = z.infer<typeof postState>;

/** Of a post that a clinician has held or removed: its author may ask for another look, or has asked. */
export const anotherLooks = ['possible', 'asked'] as const;

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

/** Kinds of details that may tell who somebody is. */
export const detailKinds = [
  'name',
  'email',
  'phone',
  'address',
  'username',
  'ssn',
  'institution',
] as const;

/** What was found in the words that stand there now, as advice to their author alone. Never a score, never a hindrance. */
export const authorAdvice = z
  .object({
    kinds: z.array(z.enum(detailKinds)),
    /** In the title of the thread that the post opens, which nobody can edit. */
    inTitle: z.array(z.enum(detailKinds)).default([]),
    fromStandIn: z.boolean(),
  })
  .meta({ id: 'AuthorAdvice' });
export type AuthorAdvice = z.infer<typeof authorAdvice>;

/** Where a part of a post stands: which post of the same thread, at which version, and from where to where in its body, in UTF-16 units. */
export const quoteReference = z.object({
  number: postNumber,
  version: z.int(),
  from: z.int(),
  to: z.int(),
});
export type QuoteReference = z.infer<typeof quoteReference>;

/** `not-there`: nobody but its author and the clinicians can see that post now, or it is gone altogether. */
export const quoteStates = [
  'there',
  'edited',
  'withdrawn',
  'removed',
  'erased',
  'muted',
  'not-there',
] as const;

/** A part of another post that somebody answers, as this reader may see it now. */
export const quote = z
  .object({
    number: postNumber,
    /** The page of the thread on which that post stands. */
    page: z.int(),
    state: z.enum(quoteStates),
    /** Null where the reader is not to be told, or nobody is left to name. */
    author: author.nullable(),
    /** Null unless it is there. Taken from that post at this moment; no copy of it is kept. */
    words: z.string().nullable(),
    /** What that post mentions, as long as its words are there. */
    contentNotes: z.array(z.enum(contentNotes)),
    /** The words are folded behind that, as this reader wishes. */
    folded: z.boolean(),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quote>;

export const post = z
  .object({
    number: postNumber,
    author,
    writtenAt: moment,
    /** Empty when withdrawn or removed, except for its author and clinicians. */
    body: z.string(),
    /** What it mentions; of a first post, what its thread does. Nothing where its reader has no words of it. */
    contentNotes: z.array(z.enum(contentNotes)),
    /** The words are folded behind that, as this reader wishes. */
    folded: z.boolean(),
    /** The part of another post that it answers. */
    quote: quote.nullable(),
    edited: z.boolean(),
    version: z.int(),
    state: postState,
    /** Its author wished to be erased: nothing of it is left but its place. */
    erased: z.boolean(),
    /** Kinds that somebody has given; no totals, no names. */
    responses: z.array(z.enum(responseKinds)),
    yourResponses: z.array(z.enum(responseKinds)),
    /** The reader has muted this name. */
    muted: z.boolean(),
    youMay: z.object({
      edit: z.boolean(),
      withdraw: z.boolean(),
      respond: z.boolean(),
      /** Answer a part of it. */
      quote: z.boolean(),
      report: z.boolean(),
      readEarlierWords: z.boolean(),
      /** Bring these words of one's own to the next session. */
      bring: z.boolean(),
      /** Mute this name, or show it again. */
      mute: z.boolean(),
      /** Ask the facilitators for a way back with whoever wrote it. */
      askForRepair: z.boolean(),
    }),
    notice: authorNotice.nullable(),
    advice: authorAdvice.nullable(),
    /** For its author alone. `somebodyElse`: whether the group has another clinician than the one who decided. */
    anotherLook: z.object({ state: z.enum(anotherLooks), somebodyElse: z.boolean() }).nullable(),
  })
  .meta({ id: 'Post' });
export type Post = z.infer<typeof post>;

const chooseAgain = 'Please choose again what you answer.';
const place = (least: number) =>
  z.int({ error: chooseAgain }).min(least, chooseAgain).max(9_999_999, chooseAgain);

export const replyRequest = requestObject({
  body: typedText(limits.postBody, 'Please write something first.'),
  contentNotes: notesOfWriting,
  alias: displayName.optional(),
  notAboutMe: flag(),
  /** The part of another post that it answers. Left out or null where it answers the thread as a whole. */
  quotes: requestObject(
    { number: place(1), version: place(1), from: place(0), to: place(1) },
    chooseAgain,
  ).nullish(),
});

export const editPostRequest = requestObject({
  body: typedText(limits.postBody, 'Please write something first.'),
  /** The version that was being edited; a newer one on the server gives `stale`. */
  version: seenVersion('Please open your post again, and then change it.'),
  /** Said at the crisis panel of the new words; what was said of the old ones does not count for them. Lowers nothing. */
  notAboutMe: flag(),
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
