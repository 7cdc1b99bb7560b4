import { z } from 'zod';
import { asksFor, audiences, contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { post, writtenPost } from './post.ts';
import { cursor, displayName, groupId, moment, threadId, typedText } from './primitives.ts';
import { flag, requestObject } from './requests.ts';

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
    /** It has waited for so long that alumni and facilitators are asked to look. Never told to members. */
    raised: z.boolean(),
    newSinceLastSession: z.boolean(),
    /** `waiting`: held for a facilitator; only its author and clinicians see it at all. */
    state: z.enum(['published', 'waiting', 'withdrawn', 'removed']),
  })
  .meta({ id: 'ThreadSummary' });
export type ThreadSummary = z.infer<typeof threadSummary>;

export const threadFilters = ['all', 'waiting-for-reply', 'facilitators'] as const;
export const listThreadsQuery = requestObject({
  cursor: cursor.optional(),
  filter: z.enum(threadFilters, { error: 'There is no such list.' }).default('all'),
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
  })
  .meta({ id: 'UnansweredList' });
export type UnansweredList = z.infer<typeof unansweredList>;

const chosenNotes = 'Please choose content notes from the list.';

export const openThreadRequest = requestObject({
  title: typedText(limits.threadTitle, 'Please give it a title.'),
  body: typedText(limits.postBody, 'Please write something first.'),
  audience: z.enum(audiences, { error: 'Please choose who may read it.' }),
  asksFor: z.enum(asksFor, { error: 'Please choose what you would like back.' }),
  contentNotes: z
    .array(z.enum(contentNotes, { error: chosenNotes }), { error: chosenNotes })
    .max(limits.contentNotes, `Please choose at most ${limits.contentNotes}.`)
    .default([]),
  /** An extra name for this thread, which other members cannot tie to the pseudonym. */
  alias: displayName.optional(),
  /** Said at the crisis panel: "this isn't about me". Told to clinicians; lowers nothing. */
  notAboutMe: flag(),
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
    thread: threadSummary.omit({ newSinceLastSession: true }).meta({ id: 'ThreadShown' }),
    posts: z.array(post),
    page: z.int(),
    pages: z.int(),
    /** The alias that the caller already uses in this thread. */
    yourAlias: z.string().nullable(),
    youMay: z.object({ reply: z.boolean() }),
  })
  .meta({ id: 'ThreadPage' });
export type ThreadPage = z.infer<typeof threadPage>;
