import * as z from 'zod';
import { asksFor, audiences, contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { notesOfWriting } from './content-notes.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { post, writtenPost } from './post.ts';
import {
  cursor,
  displayName,
  groupId,
  moment,
  postNumber,
  threadId,
  typedText,
} from './primitives.ts';
import { flag, requestObject } from './requests.ts';
import { whatHelped } from './what-helped.ts';

export const threadSummary = z
  .object({
    id: threadId,
    title: z.string(),
    author,
    audience: z.enum(audiences),
    asksFor: z.enum(asksFor),
    contentNotes: z.array(z.enum(contentNotes)),
    openedAt: moment,
    lastPostAt: moment,
    replies: z.int(),
    /** Nobody but the author has written yet. */
    waitingForReply: z.boolean(),
    /** It has waited for so long that supporters and facilitators are asked to look. Told to facilitators only. */
    raised: z.boolean(),
    /** A facilitator opened it with a prompt from the session. */
    isPrompt: z.boolean(),
    newSinceLastSession: z.boolean(),
    /** Its author has said what helped since the group last met, and the reader is among those who answered. */
    saysWhatHelped: z.boolean(),
    /** Where this reader goes on; null where they have read all of it. Of others it says nothing. */
    unread: z.object({ page: z.int(), number: postNumber }).nullable(),
    /** Who has closed it to replies; null where nobody has. */
    closed: z.enum(['author', 'facilitator']).nullable(),
    /** The reader has muted the name that opened it. */
    muted: z.boolean(),
    /** `waiting`: held for a facilitator; only its author and clinicians see it at all. */
    state: z.enum(['published', 'waiting', 'withdrawn', 'removed']),
  })
  .meta({ id: 'ThreadSummary' });
export type ThreadSummary = z.infer<typeof threadSummary>;

/** How far the caller has read; nobody else is told. */
export const readingPlace = z
  .object({
    /** The highest post number that was on a page of theirs; 0 where they have not opened it. */
    upTo: z.int(),
    saved: z.boolean(),
    /** The highest post number that is news to them: what a name that they have muted wrote behind it is none. */
    last: z.int(),
    /** It is an hour in which they want nothing announced. */
    quiet: z.boolean(),
  })
  .meta({ id: 'ReadingPlace' });
export type ReadingPlace = z.infer<typeof readingPlace>;

/** `mine`: the caller has written in it; `saved`: they keep it at hand. */
export const threadFilters = [
  'all',
  'unread',
  'waiting-for-reply',
  'mine',
  'saved',
  'facilitators',
] as const;
export const listThreadsQuery = requestObject({
  cursor: cursor.optional(),
  filter: z.enum(threadFilters, { error: 'There is no such list.' }).default('all'),
  /** A session that has begun: of `all` only what was last written in between it and the next one. */
  stretch: z.iso.datetime({ error: 'There is no such session.' }).optional(),
});

export const threadList = z
  .object({ frame, threads: z.array(threadSummary), nextCursor: cursor.nullable() })
  .meta({ id: 'ThreadList' });
export type ThreadList = z.infer<typeof threadList>;

/** What nobody has answered for too long, in all groups that a clinician leads; the longest waiting first. */
export const unansweredList = z
  .object({
    threads: z.array(
      z.object({
        id: threadId,
        groupId,
        groupName: z.string(),
        title: z.string(),
        audience: z.enum(audiences),
        /** Since when it waits. */
        openedAt: z.iso.datetime(),
      }),
    ),
    /** All of them; the list holds the first. */
    count: z.int(),
    /** False where there are more than were counted. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'UnansweredList' });
export type UnansweredList = z.infer<typeof unansweredList>;

export const openThreadRequest = requestObject({
  title: typedText(limits.threadTitle, 'Please give it a title.'),
  body: typedText(limits.postBody, 'Please write something first.'),
  audience: z.enum(audiences, { error: 'Please choose who may read it.' }),
  asksFor: z.enum(asksFor, { error: 'Please choose what you would like back.' }),
  contentNotes: notesOfWriting,
  /** An extra name for this thread, which other members cannot tie to the pseudonym. */
  alias: displayName.optional(),
  /** Said at the crisis panel: "this isn't about me". Told to clinicians; lowers nothing. */
  notAboutMe: flag(),
  /** Of a facilitator: this is a prompt from the session. */
  isPrompt: flag(),
});

export const openedThread = z.object({ threadId, post: writtenPost }).meta({ id: 'OpenedThread' });
export type OpenedThread = z.infer<typeof openedThread>;

const noSuchPage = 'There is no such page.';

export const readThreadQuery = requestObject({
  /** From 1; `last` is the newest page. */
  page: z
    .union(
      [z.literal('last'), z.coerce.number().int().min(1, noSuchPage).max(500_000, noSuchPage)],
      {
        error: noSuchPage,
      },
    )
    .default(1),
  /** Set by a page that has just written, so that it sees its own words at once. */
  fresh: z.literal('1', { error: 'This is 1, or not there at all.' }).optional(),
});

export const threadPage = z
  .object({
    frame,
    groupId,
    groupName: z.string(),
    thread: threadSummary
      .omit({ newSinceLastSession: true, saysWhatHelped: true, unread: true })
      .meta({ id: 'ThreadShown' }),
    posts: z.array(post),
    page: z.int(),
    pages: z.int(),
    /** The alias that the caller already uses in this thread. */
    yourAlias: z.string().nullable(),
    /** As it was before this page was read. */
    reading: readingPlace,
    /** `close`: what this reader may do about replies by others. */
    /** What its author said to those who answered, as far as this reader may see it. */
    whatHelped: whatHelped.nullable(),
    /** Its author has finished the group: there is what they wrote themselves, and nothing of what others write. */
    onlyYours: z.boolean(),
    youMay: z.object({
      reply: z.boolean(),
      close: z.enum(['close', 'open']).nullable(),
      sayWhatHelped: z.boolean(),
    }),
  })
  .meta({ id: 'ThreadPage' });
export type ThreadPage = z.infer<typeof threadPage>;

export const moveReadingPlaceRequest = requestObject({
  upTo: z
    .int({ error: 'Please say up to which post.' })
    .min(1, 'Posts are numbered from 1.')
    .max(10_000_000, 'There is no such post.'),
});

export const closeThreadRequest = requestObject({ closed: flag() });

export const saveThreadRequest = requestObject({ saved: flag() });
