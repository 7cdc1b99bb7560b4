import { z } from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { outcomes, reportKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { postState } from './post.ts';
import { cursor, groupId, moment, postNumber, threadId, typedText } from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

/** `<thread>-<post number>` of a post under review, or `<person>-name` of a pseudonym. One review per target, for good. */
export const reviewId = z
  .string()
  .regex(/^[a-z2-7]{16}-(name|[1-9][0-9]{0,6})$/, 'This address is not complete.')
  .brand<'ReviewId'>();
export type ReviewId = z.infer<typeof reviewId>;

export const reviewStates = ['open', 'claimed', 'resolved', 'reopened'] as const;
export const reviewState = z.enum(reviewStates);
export type ReviewState = z.infer<typeof reviewState>;

export const signalSources = ['local', 'amazon-comprehend', 'stand-in'] as const;

/** One thing that was noticed, with the very words. */
export const signal = z
  .object({
    source: z.enum(signalSources),
    /** A category of `shared/screening`, or `not-analysed`. */
    category: z.string(),
    rule: z.string(),
    lane: z.enum(lanes),
    /** UTF-16 offsets into the text of the version it was found in; null where the service names no place. */
    span: z.object({ start: z.int(), end: z.int() }).nullable(),
    /** `title` is the thread's title; `name` an alias or pseudonym. */
    field: z.enum(['body', 'title', 'name']),
    textVersion: z.int(),
    strength: z.number(),
    why: z.string(),
    changes: z.array(z.string()),
    /** Of the second scorer: the words that weighed most, as places in the text, each with its share (0 to 1) of what spoke for it. */
    features: z.array(z.object({ start: z.int(), end: z.int(), share: z.number() })).optional(),
    /** Version of the rules, or the service and operation. */
    detector: z.string(),
  })
  .meta({ id: 'Signal' });
export type Signal = z.infer<typeof signal>;

export const report = z
  .object({
    kind: z.enum(reportKinds),
    words: z.string(),
    from: z.string().meta({ description: 'The reporter’s pseudonym; never shown to members' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof report>;

/** The second layer's word on the newest text. `not-analysed` means: look; never: fine. */
export const analysis = z
  .object({
    /** `switched-off`: the clinic has no text sent to the service. */
    state: z.enum([
      'pending',
      'analysed',
      'partly-analysed',
      'not-analysed',
      'not-applicable',
      'switched-off',
    ]),
    source: z.enum(['amazon-comprehend', 'stand-in']).nullable(),
    at: z.iso.datetime().nullable(),
    /** In which language it was read; `assumed` where that could not be told. */
    language: z
      .object({ code: z.string(), basis: z.enum(['detected', 'assumed']) })
      .nullable()
      .default(null),
    tone: z.object({ sentiment: z.string(), score: z.number() }).nullable(),
    notAnalysed: z.array(z.object({ part: z.string(), reason: z.string() })),
    /** When the service is asked again for what is missing; null where nothing is, or where asking again changes nothing. */
    askAgainAt: z.iso.datetime().nullable().default(null),
    /** When it was asked first. */
    firstAskedAt: z.iso.datetime().nullable().default(null),
  })
  .meta({ id: 'Analysis' });
export type Analysis = z.infer<typeof analysis>;

export const historyStep = z
  .object({
    action: z.enum([
      'opened',
      'signal-joined',
      'report-joined',
      'text-edited',
      'text-withdrawn',
      'claimed',
      'claim-expired',
      'overdue',
      'released',
      'resolved',
      'kept-held',
      'reopened',
    ]),
    at: z.iso.datetime(),
    /** Professional name of the clinician, `null` for the system or a member. */
    by: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    reason: z.string().nullable(),
    /** What was seen of the lane after this step. */
    lane: z.enum(lanes),
  })
  .meta({ id: 'HistoryStep' });
export type HistoryStep = z.infer<typeof historyStep>;

export const claim = z.object({
  name: z.string(),
  until: z.iso.datetime(),
  isYou: z.boolean(),
});

export const reviewActions = ['claim', 'release', 'resolve', 'reopen'] as const;
export type ReviewAction = (typeof reviewActions)[number];

export const reviewSummary = z
  .object({
    id: reviewId,
    groupId,
    groupName: z.string(),
    lane: z.enum(lanes),
    state: reviewState,
    openedAt: z.iso.datetime(),
    /** When people should have looked, by the clinic's own targets. */
    lookBy: z.iso.datetime(),
    overdue: z.boolean(),
    author: z.string(),
    title: z.string(),
    why: z.array(z.string()),
    reports: z.int(),
    /** What they are about, each once. */
    reportKinds: z.array(z.enum(reportKinds)),
    held: z.boolean(),
    analysis: analysis.shape.state,
    /** Who answered; a stand-in is said wherever its results are shown. */
    analysisSource: analysis.shape.source,
    claim: claim.nullable(),
    youMay: z.array(z.enum(reviewActions)),
  })
  .meta({ id: 'ReviewSummary' });
export type ReviewSummary = z.infer<typeof reviewSummary>;

export const reviewDetail = reviewSummary
  .extend({
    version: z.int(),
    target: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('post'),
        threadId,
        postNumber,
        /** The newest text first. */
        texts: z.array(z.object({ version: z.int(), body: z.string(), at: z.iso.datetime() })),
        state: postState,
        notAboutMe: z.boolean(),
        /** The name that the thread shows: the pseudonym or an alias. */
        shownAs: z.string(),
        page: z.int(),
      }),
      z.object({ kind: z.literal('name'), name: z.string() }),
    ]),
    signals: z.array(signal),
    reportsReceived: z.array(report),
    analysisDetail: analysis,
    history: z.array(historyStep),
    /** Posts just before and after, for context. */
    around: z.array(
      z.object({ number: postNumber, author: z.string(), at: moment, body: z.string() }),
    ),
    earlier: z.array(
      z.object({
        id: reviewId,
        lane: z.enum(lanes),
        openedAt: z.iso.datetime(),
        outcome: z.enum(outcomes).nullable(),
      }),
    ),
    timeZone: z.string(),
    daysSinceSession: z.int().nullable(),
    daysUntilSession: z.int().nullable(),
  })
  .meta({ id: 'ReviewDetail' });
export type ReviewDetail = z.infer<typeof reviewDetail>;

export const listReviewsQuery = requestObject({
  lane: z.enum(lanes, { error: 'There is no such lane.' }).optional(),
  cursor: cursor.optional(),
});

export const reviewList = z
  .object({ reviews: z.array(reviewSummary), nextCursor: cursor.nullable() })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof reviewList>;

/** Outcomes that a clinician chooses. That break-glass was used is recorded by what opens the seal. */
export const chosenOutcomes = outcomes.filter((outcome) => outcome !== 'break-glass-used');
const reason = typedText(limits.reason, 'Please give a reason. It stays with the review.');

export const reopenReviewRequest = requestObject({ reason });

export const resolveReviewRequest = requestObject({
  /** The version that the decision is made on; a newer one on the server gives `stale`. */
  version: seenVersion('The version that you saw is missing.'),
  outcome: z.enum(chosenOutcomes, { error: 'Please choose an outcome.' }),
  reason,
  /** Where the review of a post that stays held waits on; without it, in the lane in which it is. */
  laneWhileHeld: z.enum(lanes, { error: 'Please choose a lane.' }).optional(),
  /** Shows a post that was taken away to the group again. */
  putBack: z.boolean({ error: 'Please say yes or no.' }).optional(),
  noteToAuthor: typedText(limits.noteToAuthor, 'Please write the note.').optional(),
}).superRefine((value, context) => {
  if (value.putBack && (value.outcome === 'removed-with-reason' || value.outcome === 'held')) {
    context.addIssue({
      code: 'custom',
      path: ['putBack'],
      message: 'Please either put the post back or keep it from the group.',
    });
  }
  const authorMustKnow = value.outcome === 'held' || value.outcome === 'removed-with-reason';
  if (authorMustKnow && value.noteToAuthor === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['noteToAuthor'],
      message: 'Please tell the author why, in plain words. Nobody’s post is hidden in silence.',
    });
  }
});
