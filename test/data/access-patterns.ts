import {
  analysisWrites,
  getAnalysis,
  listOwedAnalyses,
  noLongerOwed,
  stillAnalysed,
} from '#functions/data/analyses.ts';
import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import { auditWrite, lastAuditEvent } from '#functions/data/audit.ts';
import { verifyAuditChain } from '#functions/data/audit-chain.ts';
import {
  clinicWrites,
  contactCheckWrite,
  getClinic,
  getContactCheck,
  getStaff,
  listClinics,
  rotaChange,
  staffWrite,
} from '#functions/data/clinics.ts';
import { clockJobWrite, getClockJob, listClockJobs } from '#functions/data/clock-jobs.ts';
import { dispositionWrite, listDispositions } from '#functions/data/dispositions.ts';
import {
  getAgreement,
  getGroup,
  getGroupAndPerson,
  getGroups,
  groupWrites,
  listGroupsOfClinic,
  listPeople,
  nameReservation,
  personWrite,
} from '#functions/data/groups.ts';
import { findEarlierRequest, idempotencyWrite } from '#functions/data/idempotency.ts';
import {
  findInvitation,
  hasJoined,
  invitationUse,
  invitationWrite,
  joinReplayWrite,
} from '#functions/data/invitations.ts';
import { postKey } from '#functions/data/keys.ts';
import { getPage, listOwedPages, listPages, pageWrites } from '#functions/data/pages.ts';
import {
  getPost,
  getPosts,
  getResponsesOf,
  getRevisions,
  newPostWrite,
  postChange,
  responseWrites,
  revisionWrite,
} from '#functions/data/posts.ts';
import {
  getRetentionCheck,
  getWholeThread,
  retentionCheckWrite,
  threadClosing,
  threadPartRemovals,
  threadRemoval,
  threadsSilentSince,
} from '#functions/data/retention.ts';
import {
  getReview,
  listDueReviews,
  listOverdue,
  listQueue,
  listReviewsOfAuthor,
  reviewWrites,
  stillNoReview,
} from '#functions/data/reviews.ts';
import { sealedEntryWrite, sealedLinkWrite } from '#functions/data/seals.ts';
import {
  digestWrite,
  getDigest,
  sessionsAfter,
  sessionsUntil,
  sessionWrite,
} from '#functions/data/sessions.ts';
import {
  endSignIn,
  findPrincipal,
  findSignIn,
  keyWrite,
  signInWrite,
} from '#functions/data/sign-ins.ts';
import type { Store, Write } from '#functions/data/table.ts';
import {
  aliasWrites,
  faceWrite,
  getThread,
  getThreadSituation,
  type ListOf,
  listPrivateThreads,
  listThreadsByActivity,
  listThreadsWaiting,
  threadRaise,
  threadsActiveSince,
  threadsUnanswered,
  threadWrite,
} from '#functions/data/threads.ts';
import { testRota } from '#test/factories/clinic.ts';
import type { Seeded } from './seeded-store.ts';

/** One way into the tables: the function that does it, the key it uses, who calls it. */
export interface AccessPattern {
  readonly name: string;
  readonly table: 'forum' | 'audit' | 'vault';
  readonly index: '-' | 'gsi1' | 'gsi2' | 'gsi3';
  readonly key: string;
  readonly callers: string;
  readonly notes: string;
  /** Does it once, on a store that holds what `seeded-store` put there. */
  readonly run: (store: Store, on: Seeded) => Promise<unknown>;
}

type Told = readonly [name: string, key: string, callers: string, notes: string];
const pattern =
  (table: AccessPattern['table'], index: AccessPattern['index'] = '-') =>
  (told: Told, run: AccessPattern['run']): AccessPattern => {
    const [name, key, callers, notes] = told;
    return { name, table, index, key, callers, notes, run };
  };
const forum = pattern('forum');
const audit = pattern('audit');
const vault = pattern('vault');
/** A write is measured alone in a transaction: each item counts twice, each changed index entry once. */
const written =
  (writes: (on: Seeded) => Write | readonly Write[]): AccessPattern['run'] =>
  (store, on) => {
    const made = writes(on);
    return store.transact('kind' in made ? [made] : made);
  };

const openThreadsOf = (on: Seeded): ListOf => ({
  group: on.group.groupId,
  audiences: ['group', 'group-and-alumni'],
});

export const reads: readonly AccessPattern[] = [
  forum(
    [
      'getClinic',
      '`CLINIC#c` / `CLINIC`',
      'crisis resources, join, every write of text, claim, resolve, triage',
      'eventually consistent',
    ],
    (store, on) => getClinic(store, on.clinic.clinicId),
  ),
  forum(
    [
      'getStaff',
      '`CLINIC#c` / `STAFF#p`',
      'me and sign-in of staff, queue, scorecard',
      'eventually consistent',
    ],
    (store, on) => getStaff(store, on.clinic.clinicId, on.staff.personId),
  ),
  forum(
    [
      'getContactCheck',
      '`CLINIC#c` / `CHECK#CONTACTS`',
      'clock, status, me of administrators',
      'eventually consistent',
    ],
    (store, on) => getContactCheck(store, on.clinic.clinicId),
  ),
  forum(
    ['listClinics', '`CLINICS` / after `CLINIC#c`', 'clock', 'a page of all clinics'],
    (store) => listClinics(store, { after: null, limit: 20 }),
  ),
  forum(
    ['listGroupsOfClinic', '`CLINIC#c` / after `GROUP#g`', 'clock', 'a page of a clinic’s groups'],
    (store, on) => listGroupsOfClinic(store, on.clinic.clinicId, { after: null, limit: 20 }),
  ),
  forum(
    ['getGroup', '`GROUP#g` / `GROUP`', 'open invitation, join, triage', 'eventually consistent'],
    (store, on) => getGroup(store, on.group.groupId),
  ),
  forum(
    [
      'getGroups',
      '`GROUP#g` / `GROUP`, a batch',
      'me of staff, queue, scorecard',
      'half a unit a group; at most 100',
    ],
    (store, on) => getGroups(store, [on.group.groupId]),
  ),
  forum(
    [
      'getGroupAndPerson',
      '`GROUP#g` / `GROUP`, `PERSON#p`, a batch',
      'every route inside a group',
      'eventually consistent',
    ],
    (store, on) => getGroupAndPerson(store, on.group.groupId, on.person.personId),
  ),
  forum(
    ['listPeople', '`GROUP#g` / `PERSON#`', 'clock, for a digest', 'everybody who ever joined'],
    (store, on) => listPeople(store, on.group.groupId),
  ),
  forum(
    [
      'getDigest',
      '`GROUP#g` / `DIGEST#instant`',
      'sessions of facilitators, clock',
      'eventually consistent',
    ],
    (store, on) => getDigest(store, on.group.groupId, on.digest.startsAt),
  ),
  forum(
    [
      'getAgreement',
      '`GROUP#g` / `AGREEMENT#n`',
      'agreement, open invitation',
      'eventually consistent',
    ],
    (store, on) => getAgreement(store, on.group.groupId, 1),
  ),
  forum(
    [
      'sessionsUntil',
      '`GROUP#g` / between `SESSION#` and now, newest first',
      'home, thread list, sessions, review',
      'limit 1 or 13',
    ],
    (store, on) => sessionsUntil(store, on.group.groupId, on.now.toISOString(), 1),
  ),
  forum(
    ['sessionsAfter', '`GROUP#g` / after `SESSION#now`', 'home, sessions, review', 'limit 1 or 13'],
    (store, on) => sessionsAfter(store, on.group.groupId, on.now.toISOString(), 1),
  ),
  forum(
    [
      'getThreadSituation',
      '`GROUP#g` / `GROUP`, `PERSON#p`; `THREAD#t` / `THREAD`, `OF#p#FACE`, a batch',
      'every route inside a thread',
      'doubled where something is decided on it',
    ],
    (store, on) =>
      getThreadSituation(store, {
        groupId: on.group.groupId,
        threadId: on.thread.threadId,
        personId: on.person.personId,
      }),
  ),
  forum(['getThread', '`THREAD#t` / `THREAD`', 'resolve, triage', 'consistent'], (store, on) =>
    getThread(store, on.thread.threadId, { consistent: true }),
  ),
  pattern('forum', 'gsi1')(
    [
      'listThreadsByActivity',
      '`GROUP#g#THREADS#audience` / before the cursor, newest first',
      'home, thread list',
      'one query an audience, merged; measured with two',
    ],
    (store, on) => listThreadsByActivity(store, openThreadsOf(on), null),
  ),
  pattern('forum', 'gsi2')(
    [
      'listThreadsWaiting',
      '`GROUP#g#WAITING#audience` / after the cursor',
      'home, thread list',
      'one query an audience, merged; measured with two',
    ],
    (store, on) => listThreadsWaiting(store, openThreadsOf(on), null),
  ),
  pattern('forum', 'gsi1')(
    [
      'threadsActiveSince',
      '`GROUP#g#THREADS#audience` / after an instant, newest first',
      'clock, for a digest',
      'one query an audience, three; at most 100 of each',
    ],
    (store, on) => threadsActiveSince(store, on.group.groupId, '0', 100),
  ),
  pattern('forum', 'gsi2')(
    [
      'threadsUnanswered',
      '`GROUP#g#WAITING#audience` / between two instants',
      'clock, unanswered',
      'one query an audience, three; of the last 90 days',
    ],
    (store, on) =>
      threadsUnanswered(store, on.group.groupId, { from: '0', until: on.now.toISOString() }),
  ),
  pattern('forum', 'gsi3')(
    [
      'listPrivateThreads',
      '`PERSON#p#PRIVATE` / before the cursor, newest first',
      'thread list',
      'what only its author and clinicians see',
    ],
    (store, on) => listPrivateThreads(store, on.person.personId, null),
  ),
  forum(
    [
      'getPosts',
      '`THREAD#t` / between `POST#n` and `POST#m`',
      'thread page, review',
      '20 posts of 600 characters',
    ],
    (store, on) => getPosts(store, on.thread.threadId, 1, 20),
  ),
  forum(
    [
      'getPost',
      '`THREAD#t` / `POST#n`',
      'edit, withdraw, respond, report, claim, release, resolve',
      'consistent: decisions are made on it',
    ],
    (store, on) => getPost(store, on.thread.threadId, on.post.number),
  ),
  forum(
    [
      'getResponsesOf',
      '`THREAD#t` / between `OF#p#RESPONSE#n` and `OF#p#RESPONSE#m`',
      'thread page',
      'one person’s own',
    ],
    (store, on) => getResponsesOf(store, on.thread.threadId, on.person.personId, 1, 20),
  ),
  forum(
    [
      'getRevisions',
      '`THREAD#t` / begins with `REVISION#n#`',
      'review, earlier words',
      'newest first',
    ],
    (store, on) => getRevisions(store, on.thread.threadId, on.post.number),
  ),
  forum(
    ['getAnalysis', '`THREAD#t` / `ANALYSIS#n`', 'review, report, triage', 'consistent'],
    (store, on) => getAnalysis(store, on.thread.threadId, on.post.number),
  ),
  forum(
    ['listOwedAnalyses', '`OWED#ANALYSES` / time', 'clock, status', 'consistent; up to 501'],
    (store, on) => listOwedAnalyses(store, { until: on.now.toISOString(), limit: 200 }),
  ),
  forum(['getClockJob', '`CLOCK` / `JOB#name`', 'clock', 'consistent'], (store) =>
    getClockJob(store, 'analyse-again'),
  ),
  forum(['listClockJobs', '`CLOCK` / `JOB#`', 'status', 'consistent'], (store) =>
    listClockJobs(store),
  ),
  forum(
    [
      'getReview',
      '`THREAD#t` / `REVIEW#n` or `PERSON#p` / `REVIEW#NAME`',
      'review, claim, release, resolve, edit, withdraw, report, triage',
      'consistent: decisions are made on it',
    ],
    (store, on) => getReview(store, on.review.reviewId),
  ),
  forum(
    [
      'listQueue',
      '`QUEUE#g` / between lane and cursor',
      'queue',
      'base table, consistent: a review shows in the moment it is stored; one query a group',
    ],
    (store, on) => listQueue(store, on.group.groupId, { limit: 26 }),
  ),
  forum(
    [
      'listDueReviews',
      '`OWED#LADDERS`, `OWED#REVIEWS` or `OWED#CLAIMS` / time',
      'clock',
      'consistent; up to 200 a minute; an empty list costs half a unit',
    ],
    (store, on) => listDueReviews(store, 'looks', { until: on.now.toISOString(), limit: 200 }),
  ),
  forum(['listOverdue', '`OVERDUE#c`', 'status', 'consistent; up to 501'], (store, on) =>
    listOverdue(store, on.clinic.clinicId, 501),
  ),
  forum(
    ['getPage', '`PAGE#review` / ladder, rung', 'pager, clock', 'consistent: sent on its word'],
    (store, on) => getPage(store, on.page),
  ),
  forum(
    ['listOwedPages', '`OWED#PAGES` / time', 'clock, status', 'consistent; up to 501'],
    (store, on) => listOwedPages(store, { until: on.now.toISOString(), limit: 200 }),
  ),
  pattern('forum', 'gsi1')(
    [
      'listPages',
      '`CLINIC#c#PAGES`, newest first',
      'on call',
      'for people to read, eventually consistent',
    ],
    (store, on) => listPages(store, on.clinic.clinicId, 50),
  ),
  pattern('forum', 'gsi3')(
    [
      'listReviewsOfAuthor',
      '`PERSON#p#REVIEWS`, newest first',
      'review',
      'context only, eventually consistent',
    ],
    (store, on) => listReviewsOfAuthor(store, on.person.personId, 11),
  ),
  pattern('forum', 'gsi1')(
    [
      'listDispositions',
      '`CLINIC#c#DISPOSITIONS` / after an instant, newest first',
      'scorecard, `npm run screening:replay`',
      'the scorecard reads the newest 2,001 of 90 days at most; measured with 100 decisions',
    ],
    (store, on) =>
      listDispositions(store, on.clinic.clinicId, {
        since: new Date(on.now.getTime() - 90 * 24 * 60 * 60 * 1000).toISOString(),
        limit: 2001,
      }),
  ),
  pattern('forum', 'gsi1')(
    [
      'threadsSilentSince',
      '`GROUP#g#THREADS#audience`, `GROUP#g#UNLISTED` / before an instant',
      'clock, for what is kept no longer',
      'four queries; at most 200 of each',
    ],
    (store, on) => threadsSilentSince(store, on.group.groupId, on.now.toISOString(), 200),
  ),
  forum(
    [
      'getWholeThread',
      '`THREAD#t`',
      'clock, for what is kept no longer',
      'consistent; the whole partition',
    ],
    (store, on) => getWholeThread(store, on.thread.threadId),
  ),
  forum(
    ['getRetentionCheck', '`GROUP#g` / `CHECK#RETENTION`', 'clock', 'eventually consistent'],
    (store, on) => getRetentionCheck(store, on.group.groupId),
  ),
  forum(['findPrincipal', '`KEY#hash` / `KEY`', 'sign-in, repeated join', 'consistent'], (store) =>
    findPrincipal(store, 'key-hash'),
  ),
  forum(
    [
      'findSignIn',
      '`SIGNIN#hash` / `SIGNIN`',
      'every request with a cookie',
      'eventually consistent; its end is checked on every read',
    ],
    (store, on) => findSignIn(store, 'sign-in-hash', on.now),
  ),
  forum(
    [
      'findInvitation',
      '`INVITATION#hash` / `INVITATION`',
      'open invitation, join',
      'consistent; its end is checked on every read',
    ],
    (store, on) => findInvitation(store, 'invitation-hash', on.now),
  ),
  forum(['hasJoined', '`JOIN#hash` / `JOIN`', 'join', 'consistent'], (store, on) =>
    hasJoined(store, 'join-hash', on.now),
  ),
  forum(
    [
      'findEarlierRequest',
      '`ONCE#p#hash` / `ONCE`',
      'a second send of anything that creates',
      'consistent',
    ],
    (store, on) => findEarlierRequest(store, on.person.personId, 'once-hash'),
  ),
  forum(
    ['countAttempts', '`RATE#bucket` / `WINDOW#n`', 'sign-in, open invitation, join', 'consistent'],
    (store) => countAttempts(store, 'key#address', 1),
  ),
  audit(
    [
      'lastAuditEvent',
      '`CLINIC#c` / begins with `EVENT#`, newest first, limit 1',
      'invitation, look at a crisis review, claim, release, resolve',
      'consistent',
    ],
    (store, on) => lastAuditEvent(store, on.clinic.clinicId),
  ),
  audit(
    [
      'verifyAuditChain',
      '`CLINIC#c` / from `EVENT#n` on',
      'audit:verify',
      'consistent; 500 in a page',
    ],
    (store, on) => verifyAuditChain(store, on.clinic.clinicId),
  ),
];

export const writes: readonly AccessPattern[] = [
  forum(
    [
      'clinicWrites',
      '`CLINIC#c` / `CLINIC`; `CLINICS` / `CLINIC#c`',
      'set-up',
      'clinic if absent; two items',
    ],
    written((on) => clinicWrites({ ...on.clinic, clinicId: on.freshClinic })),
  ),
  forum(
    ['contactCheckWrite', '`CLINIC#c` / `CHECK#CONTACTS`', 'clock', 'if as it was read'],
    written((on) => contactCheckWrite(on.freshClinic, null, { checkedOn: '2026-11-18', due: 0 })),
  ),
  forum(
    ['rotaChange', '`CLINIC#c` / `CLINIC`', 'set the rota', 'if it is there'],
    written((on) => rotaChange(on.freshClinic, { ...on.clinic, closedDates: [], rota: testRota })),
  ),
  forum(
    ['staffWrite', '`CLINIC#c` / `STAFF#p`', 'set-up', 'if absent'],
    written((on) => staffWrite(on.freshClinic, on.staff)),
  ),
  forum(
    [
      'groupWrites',
      '`GROUP#g` / `GROUP`, `AGREEMENT#n`; `CLINIC#c` / `GROUP#g`',
      'set-up',
      'group if absent; three items',
    ],
    written((on) =>
      groupWrites(
        { ...on.group, groupId: on.freshGroup },
        { version: 1, text: 'We keep what we hear here.' },
      ),
    ),
  ),
  forum(
    [
      'nameReservation',
      '`GROUP#g` / `NAME#form`',
      'set-up, join',
      'if absent: two people cannot have one name',
    ],
    written((on) => nameReservation(on.freshGroup, 'Some Name')),
  ),
  forum(
    ['personWrite', '`GROUP#g` / `PERSON#p`', 'join', 'if absent'],
    written((on) => personWrite(on.freshGroup, on.person)),
  ),
  forum(
    ['sessionWrite', '`GROUP#g` / `SESSION#instant`', 'set-up', ''],
    written((on) => sessionWrite(on.freshGroup, on.session)),
  ),
  forum(
    ['digestWrite', '`GROUP#g` / `DIGEST#instant`', 'clock', 'if absent: one for each session'],
    written((on) => digestWrite(on.freshGroup, on.digest)),
  ),
  forum(
    ['keyWrite', '`KEY#hash` / `KEY`', 'set-up, join', 'if absent; keyed hash only'],
    written((on) => keyWrite('other-key-hash', on.principal)),
  ),
  forum(
    [
      'signInWrite',
      '`SIGNIN#hash` / `SIGNIN`',
      'sign-in, join',
      'outside a transaction in use, which halves it; expires',
    ],
    written((on) => signInWrite('other-sign-in', on.signIn)),
  ),
  forum(['endSignIn', '`SIGNIN#hash` / `SIGNIN`', 'sign-out', 'deletes'], (store) =>
    endSignIn(store, 'other-sign-in'),
  ),
  forum(
    ['invitationWrite', '`INVITATION#hash` / `INVITATION`', 'invitation', 'if absent; expires'],
    written((on) => invitationWrite('other-invitation', on.invitation)),
  ),
  forum(
    ['invitationUse', '`INVITATION#hash` / `INVITATION`', 'join', 'deletes, if it is there'],
    written(() => invitationUse('other-invitation')),
  ),
  forum(
    ['joinReplayWrite', '`JOIN#hash` / `JOIN`', 'join', 'if absent; expires'],
    written((on) => joinReplayWrite('other-join', on.joined)),
  ),
  forum(
    ['idempotencyWrite', '`ONCE#p#hash` / `ONCE`', 'everything that creates', 'if absent; expires'],
    written((on) => idempotencyWrite(on.person.personId, 'other-once', on.earlier, on.now)),
  ),
  forum(
    [
      'addAttempt',
      '`RATE#bucket` / `WINDOW#n`',
      'a wrong key or code',
      'adds one; outside a transaction; expires',
    ],
    (store, on) => addAttempt(store, 'key#address', 1, on.now),
  ),
  forum(
    [
      'threadWrite',
      '`THREAD#t` / `THREAD`',
      'open, reply, hold, release, withdraw, remove',
      'if as it was read; entries in gsi1 and gsi2, gsi3 where private; measured with two',
    ],
    written((on) => threadWrite(null, { ...on.thread, threadId: on.freshThread })),
  ),
  forum(
    [
      'threadRaise',
      '`THREAD#t` / `THREAD`',
      'clock',
      'if nobody has answered and it is not raised; outside a transaction in use, which halves it',
    ],
    written((on) => threadRaise(on.freshThread, on.now.toISOString())),
  ),
  forum(
    ['faceWrite', '`THREAD#t` / `OF#p#FACE`', 'first post of a person in a thread', 'if absent'],
    written((on) =>
      faceWrite(on.freshThread, on.person.personId, { ...on.thread.face, isAlias: false }),
    ),
  ),
  forum(
    [
      'aliasWrites',
      '`THREAD#t` / `ALIAS#form`; checks `GROUP#g` / `NAME#form`',
      'first post under an alias',
      'if both are absent',
    ],
    written((on) => aliasWrites(on.group.groupId, on.freshThread, 'Woolen Raft')),
  ),
  forum(
    ['newPostWrite', '`THREAD#t` / `POST#n`', 'open, reply', 'if absent'],
    written((on) => newPostWrite(on.freshThread, on.post)),
  ),
  forum(
    [
      'postChange',
      '`THREAD#t` / `POST#n`',
      'edit, withdraw, claim, release, resolve, triage',
      'if at the version that was read',
    ],
    written((on) => postChange(on.freshThread, on.post, { notice: null })),
  ),
  forum(
    ['revisionWrite', '`THREAD#t` / `REVISION#n#v`', 'edit, withdraw', ''],
    written((on) => revisionWrite(on.freshThread, on.post, on.now.toISOString())),
  ),
  forum(
    [
      'responseWrites',
      '`THREAD#t` / `OF#p#RESPONSE#n#kind`, `POST#n`',
      'respond',
      'response if absent, post if published',
    ],
    written((on) =>
      responseWrites(on.freshThread, on.person.personId, on.post.number, 'me-too', 'give'),
    ),
  ),
  forum(
    ['stillAnalysed', '`THREAD#t` / `ANALYSIS#n`', 'report', 'a check: nothing is written'],
    written((on) => stillAnalysed(on.freshThread, on.post.number, null)),
  ),
  forum(
    [
      'analysisWrites',
      '`THREAD#t` / `ANALYSIS#n`; `OWED#ANALYSES` / time, thread, number',
      'triage, clock',
      'if as it was read; with a place among the owed as long as a part is',
    ],
    written((on) => analysisWrites(on.freshThread, on.post.number, null, on.owed)),
  ),
  forum(
    ['noLongerOwed', '`OWED#ANALYSES` / time, thread, number', 'clock', ''],
    written((on) => noLongerOwed(on.freshThread, on.post.number, on.now.toISOString())),
  ),
  forum(
    ['clockJobWrite', '`CLOCK` / `JOB#name`', 'clock', 'if as it was read'],
    written((on) => clockJobWrite(null, on.clockJob)),
  ),
  forum(
    ['stillNoReview', '`THREAD#t` / `REVIEW#n`', 'triage', 'a check: nothing is written'],
    written((on) => stillNoReview(on.freshReview)),
  ),
  forum(
    [
      'reviewWrites',
      '`THREAD#t` / `REVIEW#n`; `QUEUE#g` / lane, time, id; `OWED#LADDERS`, `OWED#REVIEWS` or `OWED#CLAIMS` / time, id; `OVERDUE#c` / lane, time, id',
      'open, reply, edit, withdraw, report, claim, release, resolve, triage, clock',
      'review if not written since it was read, its places always with it; gsi3; in the crisis lane with its page',
    ],
    written((on) => reviewWrites(null, { ...on.review, reviewId: on.freshReview })),
  ),
  forum(
    [
      'pageWrites',
      '`PAGE#review` / ladder, rung; `OWED#PAGES` / time',
      'with a review that is told of; pager, clock',
      'if as it was read; with a place among the owed until it has arrived; gsi1',
    ],
    written((on) => pageWrites(null, { ...on.page, rung: 1 })),
  ),
  forum(
    [
      'dispositionWrite',
      '`THREAD#t` / `DISPOSITION#REVIEW#n` or `PERSON#p` / `DISPOSITION#REVIEW#NAME`',
      'resolve',
      'one for a review, a later decision in the place of an earlier one; gsi1',
    ],
    written((on) => dispositionWrite(on.freshClinic, on.disposition)),
  ),
  forum(
    [
      'threadClosing',
      '`THREAD#t` / `THREAD`',
      'clock, for what is kept no longer',
      'if nobody has written in it',
    ],
    written((on) => threadClosing({ ...on.thread, threadId: on.freshThread })),
  ),
  forum(
    [
      'threadPartRemovals',
      '`THREAD#t` / any of its items; checks `REVIEW#n`',
      'clock, for what is kept no longer',
      'if no review of the post is open; deletes; measured with one',
    ],
    written((on) =>
      threadPartRemovals(on.freshThread, { reviews: [] }, [postKey(on.freshThread, 7).sk]),
    ),
  ),
  forum(
    [
      'threadRemoval',
      '`THREAD#t` / `THREAD`',
      'clock, for what is kept no longer',
      'if closed; deletes, last of all; its entries in gsi1 and gsi2 with it',
    ],
    written((on) => threadRemoval(on.freshThread)),
  ),
  forum(
    ['retentionCheckWrite', '`GROUP#g` / `CHECK#RETENTION`', 'clock', ''],
    written((on) => retentionCheckWrite(on.group.groupId, { checkedOn: '2026-11-18' })),
  ),
  audit(
    [
      'auditWrite',
      '`CLINIC#c` / `EVENT#n`',
      'set-up, invitation, look at a crisis review, claim, release, resolve, retention',
      'if absent: of two at once one tries again; reads the last event first',
    ],
    async (store, on) =>
      store.transact([await auditWrite(store, on.clinic.clinicId, on.event, on.now)]),
  ),
  vault(
    ['sealedEntryWrite', '`ENTRY#e` / `IDENTITY`', 'invitation', 'if absent; no reader in the API'],
    written((on) => sealedEntryWrite('other-entry', on.sealed)),
  ),
  vault(
    ['sealedLinkWrite', '`MEMBER#p` / `LINK`', 'join', 'if absent; no reader in the API'],
    written((on) => sealedLinkWrite(on.person.personId, on.sealed)),
  ),
];

/** Exports of `functions/data` that decide or spell something and reach no table by themselves. */
export const noPatterns: readonly string[] = [
  'ChainCheck',
  'allClinics',
  'auditHash',
  'facilitatorNames',
  'pageOfRung',
  'queuePlace',
  'recordOf',
  'reportKindsOf',
  'pageOf',
  'pagesOf',
  'numbersOn',
];
/** Files of `functions/data` that hold no access pattern. */
export const noPatternFiles: readonly string[] = [
  'keys.ts',
  'table.ts',
  'records.ts',
  'definitions.ts',
  'in-one-transaction.ts',
  'review-of-post.ts',
];
