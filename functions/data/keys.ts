import {
  type ClinicId,
  type GroupId,
  type PersonId,
  type PostNumber,
  postNumber,
  type ThreadId,
  threadId,
} from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { type Lane, laneRank } from '#shared/domain/lanes.ts';
import type { Audience, ResponseKind } from '#shared/domain/vocabulary.ts';

// The only place that spells a key. Partitions: clinic, group, thread, person, and one for each secret that is looked up
// by its keyed hash. Numbers are padded so that text order is their order.

const padded = (n: number, width: number) => String(n).padStart(width, '0');
/** Later than every sort key that begins so. */
export const endOf = (prefix: string) => `${prefix}~`;
export const postNumberText = (number: number) => padded(number, 7);

export const clinicKey = (clinic: ClinicId) => ({ pk: `CLINIC#${clinic}`, sk: 'CLINIC' });
/** When the clinic's crisis contacts were looked at last, and how many are due. */
export const contactCheckKey = (clinic: ClinicId) => ({
  pk: `CLINIC#${clinic}`,
  sk: 'CHECK#CONTACTS',
});

/** The directory: which clinics there are, and which groups a clinic has. For work that goes through all of them. */
export const clinicDirectory = { pk: 'CLINICS', prefix: 'CLINIC#' };
export const clinicEntryKey = (clinic: ClinicId) => ({
  pk: clinicDirectory.pk,
  sk: `${clinicDirectory.prefix}${clinic}`,
});
export const groupDirectory = (clinic: ClinicId) => ({ pk: `CLINIC#${clinic}`, prefix: 'GROUP#' });
export const groupEntryKey = (clinic: ClinicId, group: GroupId) => ({
  pk: `CLINIC#${clinic}`,
  sk: `GROUP#${group}`,
});
export const staffKey = (clinic: ClinicId, person: PersonId) => ({
  pk: `CLINIC#${clinic}`,
  sk: `STAFF#${person}`,
});

export const groupKey = (group: GroupId) => ({ pk: `GROUP#${group}`, sk: 'GROUP' });
export const agreementKey = (group: GroupId, version: number) => ({
  pk: `GROUP#${group}`,
  sk: `AGREEMENT#${padded(version, 6)}`,
});
export const personKey = (group: GroupId, person: PersonId) => ({
  pk: `GROUP#${group}`,
  sk: `PERSON#${person}`,
});
/** Reserves a name inside a group; `compareForm` is what `domain/pseudonym` makes of it. */
export const nameKey = (group: GroupId, compareForm: string) => ({
  pk: `GROUP#${group}`,
  sk: `NAME#${compareForm}`,
});
export const sessionKey = (group: GroupId, startsAt: string) => ({
  pk: `GROUP#${group}`,
  sk: `SESSION#${startsAt}`,
});
export const sessionsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'SESSION#' });

/** What facilitators read before a session; one for each. */
export const digestKey = (group: GroupId, startsAt: string) => ({
  pk: `GROUP#${group}`,
  sk: `DIGEST#${startsAt}`,
});
export const peopleOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'PERSON#' });

/** The last day on which everything that is kept no longer was removed from a group. */
export const retentionCheckKey = (group: GroupId) => ({
  pk: `GROUP#${group}`,
  sk: 'CHECK#RETENTION',
});

export const threadKey = (thread: ThreadId) => ({ pk: `THREAD#${thread}`, sk: 'THREAD' });
export const postKey = (thread: ThreadId, number: PostNumber | number) => ({
  pk: `THREAD#${thread}`,
  sk: `POST#${postNumberText(number)}`,
});
/** Which post a key is of; null for the key of anything else. */
export function postPlaceOf({ pk, sk }: { readonly pk: string; readonly sk: string }) {
  const thread = threadId.safeParse(/^THREAD#(.+)$/.exec(pk)?.[1]);
  const number = postNumber.safeParse(Number(/^POST#(\d+)$/.exec(sk)?.[1]));
  return thread.success && number.success ? { threadId: thread.data, number: number.data } : null;
}
export const revisionKey = (thread: ThreadId, number: PostNumber, version: number) => ({
  pk: `THREAD#${thread}`,
  sk: `REVISION#${postNumberText(number)}#${padded(version, 4)}`,
});
export const revisionsOf = (thread: ThreadId, number: PostNumber) => ({
  pk: `THREAD#${thread}`,
  prefix: `REVISION#${postNumberText(number)}#`,
});
/** The one name that a person goes by in a thread. */
export const faceKey = (thread: ThreadId, person: PersonId) => ({
  pk: `THREAD#${thread}`,
  sk: `OF#${person}#FACE`,
});
export const aliasNameKey = (thread: ThreadId, compareForm: string) => ({
  pk: `THREAD#${thread}`,
  sk: `ALIAS#${compareForm}`,
});
export const responseKey = (
  thread: ThreadId,
  person: PersonId,
  number: PostNumber,
  kind: ResponseKind,
) => ({
  pk: `THREAD#${thread}`,
  sk: `OF#${person}#RESPONSE#${postNumberText(number)}#${kind}`,
});
export const responsesOf = (thread: ThreadId, person: PersonId, from: number, to: number) => ({
  pk: `THREAD#${thread}`,
  between: [
    `OF#${person}#RESPONSE#${postNumberText(from)}`,
    `OF#${person}#RESPONSE#${postNumberText(to)}#~`,
  ] as const,
});
/** Of which post an item of a thread's partition is a part; null for what belongs to the thread as a whole. */
export function postNumberIn(sk: string): PostNumber | null {
  const found = /^(?:POST|REVISION|ANALYSIS|REVIEW)#(\d+)|^OF#[^#]+#RESPONSE#(\d+)#/.exec(sk);
  return found ? postNumber.parse(Number(found[1] ?? found[2])) : null;
}
export const analysisKey = (thread: ThreadId, number: PostNumber) => ({
  pk: `THREAD#${thread}`,
  sk: `ANALYSIS#${postNumberText(number)}`,
});

/** Texts of which the second layer still owes an answer, by when it is asked again. */
export const owedAnalyses = 'OWED#ANALYSES';
export const owedAnalysisKey = (askAt: string, thread: ThreadId, number: PostNumber) => ({
  pk: owedAnalyses,
  sk: `${askAt}#${thread}-${postNumberText(number)}`,
});
/**
 * Reviews by when the clock looks at them next, and claims by when they end. A review stands in one of the lists, or in none. Those
 * whose ladder tells people have a list of their own, so that no number of others can keep them waiting.
 */
export const dueReviews = {
  ladders: 'OWED#LADDERS',
  looks: 'OWED#REVIEWS',
  claims: 'OWED#CLAIMS',
} as const;
export const dueReviewKey = (list: keyof typeof dueReviews, at: string, id: ReviewId) => ({
  pk: dueReviews[list],
  sk: byTime(at, id),
});
/** Reviews of a clinic at which nobody has looked in time, the soonest lane first. */
export const overdueOf = (clinic: ClinicId) => `OVERDUE#${clinic}`;
export const overdueKey = (clinic: ClinicId, lane: Lane, lookBy: string, id: ReviewId) => ({
  pk: overdueOf(clinic),
  sk: `${laneRank(lane)}#${lookBy}#${id}`,
});
/** Made from what the page is about, so there can be only one. */
export const pageKey = (page: { reviewId: ReviewId; ladderFrom: string; rung: number }) => ({
  pk: `PAGE#${page.reviewId}`,
  sk: `${page.ladderFrom}#${padded(page.rung, 5)}`,
});
/** Pages of a clinic by time. In `gsi1`. */
export const pagesOfClinic = (clinic: ClinicId) => `CLINIC#${clinic}#PAGES`;
/** Pages that have not arrived, by when they are sent again. */
export const owedPages = 'OWED#PAGES';
export const owedPageKey = (tryAt: string, page: Parameters<typeof pageKey>[0]) => ({
  pk: owedPages,
  sk: `${tryAt}#${page.reviewId}#${page.ladderFrom}#${padded(page.rung, 5)}`,
});
/** What the clock's jobs did last, one item a job. */
export const clockJobs = { pk: 'CLOCK', prefix: 'JOB#' };
export const clockJobKey = (job: string) => ({ pk: clockJobs.pk, sk: `${clockJobs.prefix}${job}` });

/** Threads of one audience, by their newest post. In `gsi1`; a held or withdrawn thread has no entry. */
export const threadsByActivity = (group: GroupId, audience: Audience) =>
  `GROUP#${group}#THREADS#${audience}`;
/** Threads that stand in no list, by their newest post: held, removed, or withdrawn before anybody answered. In `gsi1`. */
export const unlistedThreads = (group: GroupId) => `GROUP#${group}#UNLISTED`;
/** Threads in which only the author has written, oldest first. In `gsi2`. */
export const threadsWaiting = (group: GroupId, audience: Audience) =>
  `GROUP#${group}#WAITING#${audience}`;
/** Threads that only their author and the clinicians can read. In `gsi3`. */
export const privateThreadsOf = (person: PersonId) => `PERSON#${person}#PRIVATE`;
/** Reviews of one person's texts, by opening. In `gsi3`. */
export const reviewsOfAuthor = (person: PersonId) => `PERSON#${person}#REVIEWS`;
export const byTime = (at: string, id: string) => `${at}#${id}`;

/** The review of a target stands at a place made from the target, so there can be only one. */
export function reviewKey(id: ReviewId) {
  const cut = id.lastIndexOf('-');
  const owner = id.slice(0, cut);
  const what = id.slice(cut + 1);
  return what === 'name'
    ? { pk: `PERSON#${owner}`, sk: 'REVIEW#NAME' }
    : { pk: `THREAD#${owner}`, sk: `REVIEW#${postNumberText(Number(what))}` };
}
/** Beside the review that was decided, so there can be only one. */
export function dispositionKey(id: ReviewId) {
  const { pk, sk } = reviewKey(id);
  return { pk, sk: `DISPOSITION#${sk}` };
}
/** What clinicians decided, by time. In `gsi1`. */
export const dispositionsOf = (clinic: ClinicId) => `CLINIC#${clinic}#DISPOSITIONS`;
/** In the base table, not an index: the queue has to show a review in the moment it is stored. */
export const queueKey = (group: GroupId, lane: Lane, openedAt: string, id: ReviewId) => ({
  pk: `QUEUE#${group}`,
  sk: `${laneRank(lane)}#${openedAt}#${id}`,
});
export const queueOf = (group: GroupId) => `QUEUE#${group}`;
export const queueLane = (lane: Lane) => `${laneRank(lane)}#`;

export const keyLookup = (hash: string) => ({ pk: `KEY#${hash}`, sk: 'KEY' });
export const signInKey = (hash: string) => ({ pk: `SIGNIN#${hash}`, sk: 'SIGNIN' });
export const invitationKey = (hash: string) => ({ pk: `INVITATION#${hash}`, sk: 'INVITATION' });
export const joinReplayKey = (hash: string) => ({ pk: `JOIN#${hash}`, sk: 'JOIN' });
export const idempotencyKey = (person: PersonId, hash: string) => ({
  pk: `ONCE#${person}#${hash}`,
  sk: 'ONCE',
});
export const rateKey = (bucket: string, window: number) => ({
  pk: `RATE#${bucket}`,
  sk: `WINDOW#${window}`,
});

export const auditEventKey = (clinic: ClinicId, sequence: number) => ({
  pk: `CLINIC#${clinic}`,
  sk: `EVENT#${padded(sequence, 12)}`,
});
export const auditOf = (clinic: ClinicId) => ({ pk: `CLINIC#${clinic}`, prefix: 'EVENT#' });

export const sealedEntryKey = (entry: string) => ({ pk: `ENTRY#${entry}`, sk: 'IDENTITY' });
export const sealedLinkKey = (person: PersonId) => ({ pk: `MEMBER#${person}`, sk: 'LINK' });
