import type { AgendaItemId } from '#shared/contracts/agenda.ts';
import { type GoalId, goalId } from '#shared/contracts/goal.ts';
import type { Month, NoteId } from '#shared/contracts/journal.ts';
import type { PageAbout } from '#shared/contracts/on-call.ts';
import {
  type ClinicId,
  type GroupId,
  type PersonId,
  type PostNumber,
  personId,
  postNumber,
  type ThreadId,
  threadId,
} from '#shared/contracts/primitives.ts';
import type { RepairId } from '#shared/contracts/repair.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import type { ShareId } from '#shared/contracts/share.ts';
import type { StrategyId } from '#shared/contracts/strategy.ts';
import type { Lesson } from '#shared/domain/detector-scorecard.ts';
import { type Lane, laneRank } from '#shared/domain/lanes.ts';
import type { NewsFor } from '#shared/domain/telling.ts';
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
export const staffOf = (clinic: ClinicId) => ({ pk: `CLINIC#${clinic}`, prefix: 'STAFF#' });
export const staffKey = (clinic: ClinicId, person: PersonId) => ({
  pk: `CLINIC#${clinic}`,
  sk: `STAFF#${person}`,
});

export const groupKey = (group: GroupId) => ({ pk: `GROUP#${group}`, sk: 'GROUP' });
export const agreementKey = (group: GroupId, version: number) => ({
  pk: `GROUP#${group}`,
  sk: `AGREEMENT#${padded(version, 6)}`,
});
export const agreementsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'AGREEMENT#' });
export const personKey = (group: GroupId, person: PersonId) => ({
  pk: `GROUP#${group}`,
  sk: `PERSON#${person}`,
});
/** Roster entries by the marks on their cards, which are drawn: the order of keys is no order of anything. */
export const rosterOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'ROSTER#' });
export const rosterKey = (group: GroupId, mark: string) => ({
  pk: `GROUP#${group}`,
  sk: `ROSTER#${mark}`,
});
/** Alumni on the way to helping, and in it. */
export const supportOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'SUPPORT#' });
export const supportKey = (group: GroupId, person: PersonId) => ({
  pk: `GROUP#${group}`,
  sk: `SUPPORT#${person}`,
});
/** Who has finished a group, and what they were told. */
export const graduationsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'GRADUATION#' });
export const graduationKey = (group: GroupId, person: PersonId) => ({
  pk: `GROUP#${group}`,
  sk: `GRADUATION#${person}`,
});
/** Who has said that they will answer a thread, and who carries it: at most one supporter and one facilitator for each. */
export const answeringOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'ANSWERING#' });
export const answeringKey = (
  group: GroupId,
  thread: ThreadId,
  who: 'supporter' | 'facilitator',
) => ({
  pk: `GROUP#${group}`,
  sk: `ANSWERING#${thread}#${who}`,
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
/** What was counted of a group on one day (`YYYY-MM-DD`, UTC): how long first looks and decisions took. */
export const responseDaysOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'RESPONSE#' });
export const responseDayKey = (group: GroupId, day: string) => ({
  pk: `GROUP#${group}`,
  sk: `RESPONSE#${day}`,
});

export const sessionsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'SESSION#' });

/** Times at which a group would have met: moved or cancelled. */
export const sessionChangesOf = (group: GroupId) => ({
  pk: `GROUP#${group}`,
  prefix: 'NOSESSION#',
});
export const sessionChangeKey = (group: GroupId, startsAt: string) => ({
  pk: `GROUP#${group}`,
  sk: `NOSESSION#${startsAt}`,
});

/** What facilitators read before a session; one for each. */
export const digestKey = (group: GroupId, startsAt: string) => ({
  pk: `GROUP#${group}`,
  sk: `DIGEST#${startsAt}`,
});
/** What is brought to the next session, by ids that are drawn. */
export const agendaOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'AGENDA#' });
export const agendaKey = (group: GroupId, item: AgendaItemId) => ({
  pk: `GROUP#${group}`,
  sk: `AGENDA#${item}`,
});
export const peopleOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'PERSON#' });

/** What somebody keeps here for themselves, all of it in one place and nothing else beside it. */
const ownOf = (person: PersonId) => `OWN#${person}`;
export const plansOf = (person: PersonId) => ({ pk: ownOf(person), prefix: 'PLAN#' });
export const planKey = (person: PersonId, version: number) => ({
  pk: ownOf(person),
  sk: `PLAN#${padded(version, 6)}`,
});
export const sharesOf = (person: PersonId) => ({ pk: ownOf(person), prefix: 'SHARE#' });
export const shareKey = (person: PersonId, share: ShareId) => ({
  pk: ownOf(person),
  sk: `SHARE#${share}`,
});
/** What people of a group let its facilitators read, by time. In `gsi1`. */
export const sharedInGroup = (group: GroupId) => `GROUP#${group}#SHARED`;

export const goalsOf = (person: PersonId) => ({ pk: ownOf(person), prefix: 'GOAL#' });
export const goalKey = (person: PersonId, goal: GoalId) => ({
  pk: ownOf(person),
  sk: `GOAL#${goal}`,
});
/** Which goals are shown to a group, and whose they are; their words stay where they belong. */
export const shownGoalsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'GOAL#' });
export const shownGoalKey = (group: GroupId, goal: GoalId) => ({
  pk: `GROUP#${group}`,
  sk: `GOAL#${goal}`,
});
/** What one person said that they saw of a goal: part 0 is the goal, others are entries by their place. */
export const witnessesOf = (goal: GoalId, person: PersonId) => ({
  pk: `GOAL#${goal}`,
  prefix: `SEEN#${person}#`,
});
export const witnessKey = (goal: GoalId, person: PersonId, part: number) => ({
  pk: `GOAL#${goal}`,
  sk: `SEEN#${person}#${padded(part, 4)}`,
});
/** What helped people of a group, by ids that are drawn. */
export const strategiesOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'STRATEGY#' });
export const strategyKey = (group: GroupId, strategy: StrategyId) => ({
  pk: `GROUP#${group}`,
  sk: `STRATEGY#${strategy}`,
});
/** Ways back after a conflict, by ids that are drawn. */
export const repairsOf = (group: GroupId) => ({ pk: `GROUP#${group}`, prefix: 'REPAIR#' });
export const repairKey = (group: GroupId, repair: RepairId) => ({
  pk: `GROUP#${group}`,
  sk: `REPAIR#${repair}`,
});
/** That two people have a way back under way, whatever names they go by in it: there is one at most. */
export const repairPairKey = (group: GroupId, ...people: readonly [PersonId, PersonId]) => ({
  pk: `GROUP#${group}`,
  sk: `REPAIRPAIR#${[...people].sort().join('#')}`,
});
/** Strategies that somebody keeps for themselves, and those that helped them, too: marks without words. */
export const kitOf = (person: PersonId) => ({ pk: ownOf(person), prefix: 'STRATEGY#' });
export const kitKey = (person: PersonId, strategy: StrategyId) => ({
  pk: ownOf(person),
  sk: `STRATEGY#KEPT#${strategy}`,
});
export const helpedKey = (person: PersonId, strategy: StrategyId) => ({
  pk: ownOf(person),
  sk: `STRATEGY#HELPED#${strategy}`,
});
/**
 * What somebody has set for themselves: whom they have muted, and the like. Apart from what they wrote for themselves: whoever sends
 * looks here for their quiet hours, and must not reach that.
 */
export const boundariesKey = (person: PersonId) => ({
  pk: `BOUNDARIES#${person}`,
  sk: 'BOUNDARIES',
});
/** On which devices somebody wants to be told that there is something new, and when they were told last. */
export const tellingsOf = (person: PersonId) => `TELL#${person}`;
/** One for each sign-in, whose place it is found by: it goes with it. */
export const toldDeviceKey = (person: PersonId, signInHash: string) => ({
  pk: tellingsOf(person),
  sk: `DEVICE#${signInHash}`,
});
export const tellingKey = (person: PersonId) => ({ pk: tellingsOf(person), sk: 'TELLING' });
/** What is new, until whoever waits for it is noted to be told. */
export const owedNews = 'OWED#NEWS';
export const owedNewsKey = (at: string, thread: ThreadId, number: PostNumber, whom: NewsFor) => ({
  pk: owedNews,
  sk: `${at}#${thread}-${postNumberText(number)}#${whom}`,
});
/** People who are to be told that there is something new, by when. */
export const owedTellings = 'OWED#TELLINGS';
export const owedTellingKey = (at: string, person: PersonId) => ({
  pk: owedTellings,
  sk: byTime(at, person),
});
/** Notes by month (YYYY-MM), and within it by ids that are drawn. */
export const notesOf = (person: PersonId) => ({ pk: ownOf(person), prefix: 'NOTE#' });
export const noteKey = (person: PersonId, month: Month, note: NoteId) => ({
  pk: ownOf(person),
  sk: `NOTE#${month}#${note}`,
});
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
/** What stands in a thread under its people; and whose the name is that a key is of, null for the key of anything else. */
export const peopleIn = (thread: ThreadId) => ({ pk: `THREAD#${thread}`, prefix: 'OF#' });
export const personOfFace = (sk: string): PersonId | null =>
  personId.safeParse(/^OF#(.+)#FACE$/.exec(sk)?.[1]).data ?? null;
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
/** What stands in a thread under one person: the name they go by there, and how they responded. */
export const marksIn = (thread: ThreadId, person: PersonId) => ({
  pk: `THREAD#${thread}`,
  prefix: `OF#${person}#`,
});
/** Whether an item of a thread's partition holds what somebody wrote in a post, now or before. */
export const holdsWords = (sk: string): boolean => /^(?:POST|REVISION)#/.test(sk);
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
const beginningOf: Readonly<Record<PageAbout, string>> = {
  review: '',
  seal: 'SEAL#',
  test: 'TEST#',
};
/** Made from what the page is about, so there can be only one. */
export const pageKey = (page: {
  about: PageAbout;
  reviewId: ReviewId;
  ladderFrom: string;
  rung: number;
}) => ({
  pk: `PAGE#${page.reviewId}`,
  sk: `${beginningOf[page.about]}${page.ladderFrom}#${padded(page.rung, 5)}`,
});
/** Of which posts somebody told the facilitators. */
export const reportedOf = (person: PersonId) => ({ pk: `PERSON#${person}`, prefix: 'REPORTED#' });
export const reportedKey = (person: PersonId, review: ReviewId) => ({
  pk: `PERSON#${person}`,
  sk: `REPORTED#${review}`,
});
/** Openings of one person's seal, beside nothing that is theirs to read. */
export const openingsOf = (person: PersonId) => ({ pk: `PERSON#${person}`, prefix: 'OPENING#' });
export const openingsFrom = (person: PersonId, review: ReviewId) => ({
  pk: `PERSON#${person}`,
  prefix: `OPENING#${review}#`,
});
export const openingKey = (person: PersonId, review: ReviewId, number: number) => ({
  pk: `PERSON#${person}`,
  sk: `OPENING#${review}#${padded(number, 5)}`,
});
/** Whom of a clinic's contacts a message went to in one minute (`YYYY-MM-DDTHH:MM`), so that there is one. */
export const turnKey = (clinic: ClinicId, minute: string, contact: string) => ({
  pk: `PAGE#TURNS#${clinic}`,
  sk: `${minute}#${contact}`,
});
export const turnsOf = (clinic: ClinicId, minute: string) => ({
  pk: `PAGE#TURNS#${clinic}`,
  prefix: `${minute}#`,
});
/** Pages of a clinic by time. In `gsi1`. */
export const pagesOfClinic = (clinic: ClinicId) => `CLINIC#${clinic}#PAGES`;
/** Pages of a clinic that have not arrived, the oldest first. In `gsi1`. */
export const owedPagesOfClinic = (clinic: ClinicId) => `CLINIC#${clinic}#OWED-PAGES`;
/** Texts of a clinic of which the second layer owes an answer, the oldest first. In `gsi1`. */
export const owedAnalysesOfClinic = (clinic: ClinicId) => `CLINIC#${clinic}#OWED-ANALYSES`;
/** Pages that have not arrived, by when they are sent again. */
export const owedPages = 'OWED#PAGES';
export const owedPageKey = (tryAt: string, page: Parameters<typeof pageKey>[0]) => ({
  pk: owedPages,
  sk: `${tryAt}#${page.reviewId}#${pageKey(page).sk}`,
});
/** What the clock's jobs did last, one item a job. */
export const clockJobs = { pk: 'CLOCK', prefix: 'JOB#' };
export const clockJobKey = (job: string) => ({ pk: clockJobs.pk, sk: `${clockJobs.prefix}${job}` });

/** Threads of one audience, by their newest post. In `gsi1`; a held or withdrawn thread has no entry. */
export const threadsByActivity = (group: GroupId, audience: Audience) =>
  `GROUP#${group}#THREADS#${audience}`;
/** Threads that stand in no list, by their newest post: held, removed, or withdrawn before anybody answered. In `gsi1`. */
export const unlistedThreads = (group: GroupId) => `GROUP#${group}#UNLISTED`;
/** Every thread of a group stands in one of these lists. */
export const threadsOfList = (group: GroupId, list: Audience | 'unlisted') =>
  list === 'unlisted' ? unlistedThreads(group) : threadsByActivity(group, list);
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
  if (what === 'agenda') return { pk: `AGENDA#${owner}`, sk: 'REVIEW' };
  if (what === 'shared') return { pk: `SHARED#${owner}`, sk: 'REVIEW' };
  return what === 'name'
    ? { pk: `PERSON#${owner}`, sk: 'REVIEW#NAME' }
    : { pk: `THREAD#${owner}`, sk: `REVIEW#${postNumberText(Number(what))}` };
}
/** Of whom decisions are counted. */
export type ClinicOrGroup = { readonly clinic: ClinicId } | { readonly group: GroupId };
/** Beside the review that was decided, so there can be only one. */
export function dispositionKey(id: ReviewId) {
  const { pk, sk } = reviewKey(id);
  return { pk, sk: `DISPOSITION#${sk}` };
}
/** What clinicians decided, by time. In `gsi1`. */
export const dispositionsOf = (clinic: ClinicId) => `CLINIC#${clinic}#DISPOSITIONS`;
/** Decisions of a group that are worth reading again, by time. In `gsi2`. */
export const lessonsOf = (group: GroupId, kind: Lesson) =>
  `GROUP#${group}#${kind === 'missed' ? 'MISSED' : 'FALSE-ALARMS'}`;
/** What was decided in a clinic, or in one group of it, in a week that began on a Monday (`YYYY-MM-DD`), in counts. */
export const decisionWeekKey = (of: ClinicOrGroup, monday: string) => ({
  pk: 'clinic' in of ? `CLINIC#${of.clinic}` : `GROUP#${of.group}`,
  sk: `${decisionWeeks}${monday}`,
});
export const decisionWeeks = 'DECISIONS#';
/** How far decisions are counted that were made before there were counts. Behind every week, so that one look reads both. */
export const countedKey = (clinic: ClinicId) => decisionWeekKey({ clinic }, 'counted');
/** In the base table, not an index: the queue has to show a review in the moment it is stored. */
export const queueKey = (group: GroupId, lane: Lane, openedAt: string, id: ReviewId) => ({
  pk: `QUEUE#${group}`,
  sk: `${laneRank(lane)}#${openedAt}#${id}`,
});
/** Reviews of a group that were decided, by time: apart from the queue, which stays as short as what waits. */
export const decidedKey = (group: GroupId, decidedAt: string, id: ReviewId) => ({
  pk: decidedOf(group),
  sk: byTime(decidedAt, id),
});
export const decidedOf = (group: GroupId) => `QUEUE#${group}#DECIDED`;
export const queueOf = (group: GroupId) => `QUEUE#${group}`;
/** Who looks at a review right now. Apart from the review, so that looking changes nothing about it. */
export const lookersOf = (id: ReviewId) => `LOOKERS#${id}`;
export const lookerKey = (id: ReviewId, person: PersonId) => ({ pk: lookersOf(id), sk: person });
/** How far somebody has read in the threads of a group, for themself alone. */
export const placesOf = ({ personId, groupId }: { personId: PersonId; groupId: GroupId }) => ({
  pk: `PLACES#${personId}`,
  prefix: `GROUP#${groupId}#`,
});
/** By the day on which the thread was opened (UTC), so that places in the newest threads are found together. */
export const placeKey = (
  of: { personId: PersonId; groupId: GroupId },
  { threadId: thread, openedAt }: { readonly threadId: ThreadId; readonly openedAt: string },
) => ({
  pk: placesOf(of).pk,
  sk: `${placesOf(of).prefix}${byTime(openedAt.slice(0, 10), thread)}`,
});
/** What somebody keeps at hand, by when they saved it: beside their places, so that few are found among many. */
export const savedOf = ({ personId, groupId }: { personId: PersonId; groupId: GroupId }) => ({
  pk: `PLACES#${personId}`,
  prefix: `SAVED#${groupId}#`,
});
export const savedKey = (
  of: { personId: PersonId; groupId: GroupId },
  savedAt: string,
  thread: ThreadId,
) => ({ pk: savedOf(of).pk, sk: `${savedOf(of).prefix}${byTime(savedAt, thread)}` });
/** That somebody wants to be erased. Apart from the list of what falls due, so that whoever works through that cannot make one. */
export const erasureKey = (person: PersonId) => ({ pk: `ERASURE#${person}`, sk: 'ASKED' });
/** Erasures that are not done, by when the clock looks at them next. */
export const owedErasures = 'OWED#ERASURES';
export const owedErasureKey = (at: string, person: PersonId) => ({
  pk: owedErasures,
  sk: byTime(at, person),
});
/** Every partition that holds nothing but what is one person's own. */
export const ownPartitions = (person: PersonId) => [
  ownOf(person),
  `PLACES#${person}`,
  boundariesKey(person).pk,
  tellingsOf(person),
];
/** Which goal an item of somebody's own is; null for anything else. */
export const goalOf = (sk: string): GoalId | null =>
  goalId.safeParse(/^GOAL#(.+)$/.exec(sk)?.[1]).data ?? null;
/** Everything that was said of one goal. */
export const seenOf = (goal: GoalId) => `GOAL#${goal}`;
/** What somebody said that they saw of others' goals. In `gsi3`. */
export const witnessedBy = (person: PersonId) => `PERSON#${person}#SAW`;
/** What a person has beside the openings of their seal and the review of their name. */
export const besidesPerson = (person: PersonId) => [reportedOf(person), passkeysOf(person)];
/** What a clinician has read of late, for themself alone. */
export const readingsOf = (person: PersonId) => ({
  pk: `READINGS#${person}`,
});
export const readingKey = (person: PersonId, id: ReviewId) => ({ ...readingsOf(person), sk: id });
export const queueLane = (lane: Lane) => `${laneRank(lane)}#`;

export const keyLookup = (hash: string) => ({ pk: `KEY#${hash}`, sk: 'KEY' });
/** What opens something for a person stands with the person, so that it can be listed. */
export const passkeysOf = (person: PersonId) => ({ pk: `PERSON#${person}`, prefix: 'PASSKEY#' });
export const passkeyKey = (person: PersonId, credential: string) => ({
  pk: `PERSON#${person}`,
  sk: `PASSKEY#${credential}`,
});
export const challengeKey = (hash: string) => ({ pk: `CHALLENGE#${hash}`, sk: 'CHALLENGE' });
/** A person's full sign-ins, by when they began. In `gsi1`. */
export const signInsOf = (person: PersonId) => `PERSON#${person}#SIGN-INS`;
export const signInKey = (hash: string) => ({ pk: `SIGNIN#${hash}`, sk: 'SIGNIN' });
export const signInHashOf = (item: { readonly pk?: unknown }): string =>
  String(item.pk).slice('SIGNIN#'.length);
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
