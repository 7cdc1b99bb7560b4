import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { outcomes, reportKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { postState, quote } from './post.ts';
import {
  cursor,
  groupId,
  moment,
  personId,
  postNumber,
  threadId,
  typedText,
} from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

const reviewIdPattern = /^[a-z2-7]{16}-(name|agenda|shared|[1-9][0-9]{0,6})$/;

/** `<thread>-<post number>` of a post under review, `<person>-name` of a pseudonym, `<id>-shared` of what somebody shared of their own. One review per target, for good. */
export const reviewId = z
  .string()
  .regex(reviewIdPattern, 'This address is not complete.')
  .brand<'ReviewId'>();
export type ReviewId = z.infer<typeof reviewId>;

/** What people write for themselves and then let others read. */
export const sharedTargets = [
  'safety-plan',
  'goal',
  'strategy',
  'journal-entry',
  'repair-asked',
  'repair',
  'what-helped',
] as const;
export const sharedTarget = z.object({
  kind: z.literal('shared'),
  what: z.enum(sharedTargets),
  text: z.string(),
  notAboutMe: z.boolean(),
});

export const reviewStates = [
  'open',
  'claimed',
  'awaiting-author',
  'second-opinion',
  'resolved',
  'reopened',
] as const;
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
    /** Handed over with one press. Words that were removed since do not count as none. */
    withoutWords: z.literal(true).optional(),
    from: z.string().meta({ description: 'The reporter’s pseudonym; never shown to members' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof report>;

/** The second layer's word on the newest text. `not-analysed` means: look; never: fine. */
export const analysis = z
  .object({
    /**
     * `switched-off`: the clinic has no text sent to the service. `withdrawn`: the author took the words back before it had answered,
     * and it is asked no more.
     */
    state: z.enum([
      'pending',
      'analysed',
      'partly-analysed',
      'not-analysed',
      'not-applicable',
      'switched-off',
      'withdrawn',
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
      'taken-over',
      'handed-over',
      'opinion-asked',
      'opinion-given',
      'author-asked',
      'author-answered',
      'another-look-asked',
      'resolved',
      'kept-held',
      'reopened',
      'seal-asked',
      'seal-agreed',
      'seal-opened',
      'noted',
    ]),
    at: z.iso.datetime(),
    /** Professional name of the clinician, `null` for the system or a member. */
    by: z.string().nullable(),
    /** The colleague whom the step is about: taken over from, handed over to, asked, or answered. */
    whom: z.string().optional(),
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

export const reviewActions = [
  'claim',
  'take-over',
  'release',
  'resolve',
  'resolve-in-bulk',
  'hand-over',
  'ask-opinion',
  'give-opinion',
  'write-to-author',
  'reopen',
  'open-seal',
] as const;
export type ReviewAction = (typeof reviewActions)[number];

const colleagueShown = z.object({ name: z.string(), isYou: z.boolean() });

export const reviewSummary = z
  .object({
    id: reviewId,
    /** Grows with everything that a decision has to take into account. */
    version: z.int(),
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
    /** There are reports, and each was handed over with one press: none says anything in words. */
    reportedWithoutWords: z.boolean(),
    held: z.boolean(),
    analysis: analysis.shape.state,
    /** Who answered; a stand-in is said wherever its results are shown. */
    analysisSource: analysis.shape.source,
    claim: claim.nullable(),
    /** A view that was asked of a colleague, and has not come yet. */
    opinion: z.object({ of: colleagueShown, for: colleagueShown }).nullable(),
    /** Whether a facilitator wrote to the author, who has not answered yet. */
    authorAsked: z.boolean(),
    /** Whom it was handed to or went back to. Anybody may claim it all the same. */
    meantFor: colleagueShown.nullable(),
    /** The author asked for another look at a decision. */
    anotherLookAsked: z.boolean(),
    /** That decision was yours, so that somebody else decides now. */
    mustBeAnother: z.boolean(),
    /** How it was decided; null as long as it waits. */
    decision: z
      .object({
        at: z.iso.datetime(),
        by: z.string().nullable(),
        outcome: z.enum(outcomes).nullable(),
      })
      .nullable(),
    youMay: z.array(z.enum(reviewActions)),
  })
  .meta({ id: 'ReviewSummary' });
export type ReviewSummary = z.infer<typeof reviewSummary>;

export const reviewDetail = reviewSummary
  .extend({
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
        /** The part of another post that it answers. */
        quote: quote.nullable(),
      }),
      z.object({ kind: z.literal('name'), name: z.string() }),
      z.object({ kind: z.literal('agenda-item'), theme: z.string(), notAboutMe: z.boolean() }),
      sharedTarget,
    ]),
    signals: z.array(signal),
    reportsReceived: z.array(report),
    analysisDetail: analysis,
    history: z.array(historyStep),
    /** With which it may be decided now. */
    outcomes: z.array(z.enum(outcomes)),
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
    /** The private thread in which the author was written to; null where no answer is waited for. */
    authorAskedIn: threadId.nullable(),
    /** Whether the author is still in the group, so that a message reaches them. */
    authorIsThere: z.boolean(),
    /** The last time that somebody took this over from the caller; null where they hold it again, or it never happened. */
    takenFromYou: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
    /** Others who lead the group, to ask or to hand over to. Their ids never reach members. */
    colleagues: z.array(z.object({ id: personId, name: z.string() })),
    timeZone: z.string(),
    daysSinceSession: z.int().nullable(),
    daysUntilSession: z.int().nullable(),
  })
  .meta({ id: 'ReviewDetail' });
export type ReviewDetail = z.infer<typeof reviewDetail>;

const waitingFilters = ['mine', 'unclaimed', 'asked-of-me', 'awaiting-author'] as const;
export const reviewFilters = [...waitingFilters, 'decided'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

export const listReviewsQuery = requestObject({
  lane: z.enum(lanes, { error: 'There is no such lane.' }).optional(),
  group: groupId.optional(),
  /** `mine`: held by the caller, handed to them, or waiting for an answer to them. `decided`: the newest decision first. */
  show: z.enum(reviewFilters, { error: 'There is no such filter.' }).optional(),
  cursor: cursor.optional(),
});

const anotherReview = z
  .string({ error: 'There is no such review.' })
  .regex(reviewIdPattern, 'There is no such review.')
  .pipe(reviewId)
  .optional();

/** What a page that shows a review has to know anew: whether it changed, who holds it, and who else looks at it. */
export const lookingAnswer = z
  .object({
    version: z.int(),
    state: reviewState,
    claim: claim.nullable(),
    /** Names of other clinicians who have it open. */
    others: z.array(z.string()),
  })
  .meta({ id: 'LookingAnswer' });
export type LookingAnswer = z.infer<typeof lookingAnswer>;

const readCount = z.object({ crisis: z.int(), urgent: z.int() });

/** How many reviews of the two pressing lanes the caller has read, each counted once. Nobody else is told. */
export const exposure = z
  .object({ lastDay: readCount, lastWeek: readCount })
  .meta({ id: 'Exposure' });
export type Exposure = z.infer<typeof exposure>;

export const nextReviewQuery = requestObject({
  lane: z.enum(lanes, { error: 'There is no such lane.' }).optional(),
  group: groupId.optional(),
  show: z.enum(waitingFilters, { error: 'There is no such filter.' }).optional(),
  /** The one that comes after this review, and from the beginning once the list has ended. */
  after: anotherReview,
  /** Never this one: it was just decided, and may wait on because its post stays held. */
  besides: anotherReview,
});

/** `null`: nothing is left that nobody is at. */
export const nextReview = z.object({ next: reviewId.nullable() }).meta({ id: 'NextReview' });

export const reviewList = z
  .object({ reviews: z.array(reviewSummary), nextCursor: cursor.nullable() })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof reviewList>;

const reason = typedText(limits.reason, 'Please give a reason. It stays with the review.');

export const reopenReviewRequest = requestObject({ reason });

const version = seenVersion('The version that you saw is missing.');
const noColleague = 'Please choose a colleague who leads this group.';
const colleague = z
  .string({ error: noColleague })
  .regex(/^[a-z2-7]{16}$/, noColleague)
  .pipe(personId);

/** From the colleague who holds it on the version that was seen. */
export const takeOverReviewRequest = requestObject({ version, reason });

export const handOverReviewRequest = requestObject({
  version,
  /** `on-call`: whoever that is; in the lanes crisis and urgent they are told at once. */
  to: z.union([z.literal('on-call'), colleague], { error: noColleague }),
  note: typedText(limits.reason, 'Please write a note for whoever goes on with it.'),
});

export const askOpinionRequest = requestObject({
  version,
  colleague,
  question: typedText(limits.reason, 'Please write what you would like to know.'),
});

export const writeToAuthorRequest = requestObject({
  version,
  message: typedText(limits.postBody, 'Please write something first.'),
});

export const addNoteRequest = requestObject({
  note: typedText(limits.reason, 'Please write the note first.'),
});

export const giveOpinionRequest = requestObject({
  version,
  view: typedText(limits.reason, 'Please write how you see it.'),
});

export const resolveReviewRequest = requestObject({
  version,
  outcome: z.enum(outcomes, { error: 'Please choose an outcome.' }),
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

export const bulkOutcomes = ['false-alarm', 'no-action-needed', 'supported-in-thread'] as const;

/** Reviews of the lane routine that are decided alike, on the versions that were seen. */
export const resolveInBulkRequest = requestObject({
  reviews: z
    .array(requestObject({ id: reviewId, version }), { error: 'Please choose some reviews.' })
    .min(1, 'Please choose some reviews.')
    .max(limits.reviewsPerPage, `At most ${limits.reviewsPerPage} can be decided together.`),
  outcome: z.enum(bulkOutcomes, { error: 'Please choose an outcome.' }),
  reason,
});

export const resolvedInBulk = z
  .object({
    decided: z.int(),
    /** What pressed more, was changed or was taken meanwhile, and so was left as it is. */
    left: z.array(reviewId),
  })
  .meta({ id: 'ResolvedInBulk' });
export type ResolvedInBulk = z.infer<typeof resolvedInBulk>;
