import {
  agendaChange,
  agendaRemoval,
  agendaWrite,
  getAgendaItem,
  listAgenda,
} from '#functions/data/agenda.ts';
import {
  analysisRemovals,
  analysisWrites,
  getAnalysis,
  listOwedAnalyses,
  listOwedAnalysesOf,
  noLongerOwed,
  stillAnalysed,
} from '#functions/data/analyses.ts';
import {
  answeringRemoval,
  answeringWrite,
  getAnswering,
  listAnswering,
} from '#functions/data/answering.ts';
import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import { auditEventAt, auditWrite, lastAuditEvent, listAuditItems } from '#functions/data/audit.ts';
import { verifyAuditChain } from '#functions/data/audit-chain.ts';
import { boundariesWrite, getBoundaries, noBoundaries } from '#functions/data/boundaries.ts';
import {
  clinicWrites,
  contactCheckWrite,
  getClinic,
  getContactCheck,
  listClinics,
  rotaChange,
  settingsChange,
} from '#functions/data/clinics.ts';
import { clockJobWrite, getClockJob, listClockJobs } from '#functions/data/clock-jobs.ts';
import {
  countDecisions,
  decisionCountWrites,
  writeCounted,
} from '#functions/data/decision-counts.ts';
import {
  decisionWrites,
  dispositionsBefore,
  dispositionWrite,
  getDisposition,
  listDispositions,
  listLessons,
} from '#functions/data/dispositions.ts';
import {
  erasureEnd,
  erasureRemovals,
  erasureWrites,
  getErasure,
  keyRemovals,
  listOwedErasures,
  type OwedErasure,
  owedErasureMove,
  owedErasureRemoval,
  ownKeys,
  personRemovals,
  removals,
  stillWantsErasure,
  traceKeys,
} from '#functions/data/erasures.ts';
import {
  getGoals,
  getShownGoal,
  goalChangeWrites,
  goalRemovals,
  goalWrites,
  listGoals,
  listShownGoals,
  listWitnessed,
  witnessWrites,
} from '#functions/data/goals.ts';
import {
  getGraduation,
  graduationAnswer,
  graduationRemoval,
  graduationWrite,
  listGraduations,
} from '#functions/data/graduations.ts';
import {
  agreementAcceptance,
  agreementWrite,
  firstPostCount,
  getAgreement,
  getGroup,
  getGroupAndPerson,
  getGroups,
  getPerson,
  getTakenName,
  groupChange,
  groupWrites,
  keyMove,
  keyReplacement,
  listAgreements,
  listGroupsOfClinic,
  listPeople,
  nameReservation,
  personWrite,
  placeStands,
  standingChange,
} from '#functions/data/groups.ts';
import { findEarlierRequest, idempotencyWrite } from '#functions/data/idempotency.ts';
import {
  findInvitation,
  findJoin,
  invitationRemoval,
  invitationUse,
  invitationWrite,
  joinReplayWrite,
} from '#functions/data/invitations.ts';
import {
  getNote,
  listNotes,
  monthWithNotesBefore,
  noteAddition,
  noteNotShown,
  noteRemoval,
  noteShown,
  noteWrite,
} from '#functions/data/journal.ts';
import { postKey } from '#functions/data/keys.ts';
import { lookBack } from '#functions/data/look-back.ts';
import { listLookers, listReadings, noteLooker, noteReading } from '#functions/data/looking.ts';
import { listOpenings, listOpeningsOf, openingWrite } from '#functions/data/openings.ts';
import {
  marksBehind,
  marksOf,
  threadsInList,
  threadsWithMarks,
} from '#functions/data/own-traces.ts';
import {
  getPage,
  listOwedPages,
  listOwedPagesOf,
  listPages,
  pageOfSeal,
  pageOfTest,
  pageWrites,
  turnsTaken,
  turnWrite,
} from '#functions/data/pages.ts';
import {
  challengeWrite,
  getPasskey,
  listPasskeys,
  passkeyRemoval,
  passkeyUse,
  passkeyWrite,
  takeChallenge,
} from '#functions/data/passkeys.ts';
import {
  getPost,
  getPosts,
  getPostsByNumber,
  getResponsesOf,
  getRevisions,
  newPostWrite,
  postAdvice,
  postChange,
  postErasure,
  responseWrites,
  revisionKeys,
  revisionWrite,
} from '#functions/data/posts.ts';
import { postsSince } from '#functions/data/posts-since.ts';
import {
  getReadingPlace,
  getReadingPlaces,
  listReadingPlaces,
  pageOfReadingPlaces,
  pageOfSaved,
  readingPlacesOf,
  writeReadingPlace,
} from '#functions/data/reading-places.ts';
import {
  getRepair,
  listRepairs,
  repairChangeWrites,
  repairRemovals,
  repairStands,
  repairWrite,
} from '#functions/data/repairs.ts';
import { listReported, reportedWrite } from '#functions/data/reported.ts';
import { countResponseTimes, responseTimeWrites } from '#functions/data/response-times.ts';
import {
  getRetentionCheck,
  getWholeThread,
  retentionCheckWrite,
  stillKeeps,
  threadClosing,
  threadKeeping,
  threadPartRemovals,
  threadRemoval,
  threadsSilentSince,
} from '#functions/data/retention.ts';
import {
  getReview,
  listDecided,
  listDueReviews,
  listOverdue,
  listQueue,
  listReviewsOfAuthor,
  reviewWrites,
  stillNoReview,
} from '#functions/data/reviews.ts';
import {
  getRosterCard,
  listRoster,
  rosterChange,
  rosterJoined,
  rosterWrite,
} from '#functions/data/roster.ts';
import { listPlans, planRemoval, planWrite } from '#functions/data/safety-plans.ts';
import {
  getSealedEntry,
  getSealedLink,
  sealedEntryWrite,
  sealedLinkWrite,
  sealRemovals,
} from '#functions/data/seals.ts';
import {
  digestWrite,
  getDigest,
  getSession,
  sessionChangeRemoval,
  sessionChangesAfter,
  sessionFactsChange,
  sessionRemoval,
  sessionsAfter,
  sessionsUntil,
  sessionWrite,
} from '#functions/data/sessions.ts';
import { listOwnShares, listShared, shareRemoval, shareWrite } from '#functions/data/shares.ts';
import {
  endSignIn,
  findPrincipal,
  findSignIn,
  keyRemoval,
  keyWrite,
  listSignIns,
  signInRemoval,
  signInStands,
  signInUse,
  signInWrite,
} from '#functions/data/sign-ins.ts';
import {
  getStaff,
  listStaff,
  staffChange,
  staffUnchanged,
  staffWrite,
} from '#functions/data/staff.ts';
import {
  getKit,
  getStrategy,
  helpedWrites,
  kitWrite,
  listStrategies,
  strategyChange,
  strategyRemoval,
  strategyWrite,
} from '#functions/data/strategies.ts';
import { getSupport, listSupport, supportRemoval, supportWrite } from '#functions/data/support.ts';
import type { Store, Write } from '#functions/data/table.ts';
import {
  getTelling,
  listNews,
  listOwedTellings,
  newsForAuthor,
  newsOfPost,
  newsRemoval,
  owedTellingRemoval,
  peopleInThread,
  sameDeviceRemoval,
  tellingWrites,
  toldDeviceRemoval,
  toldDeviceRemovals,
  toldDeviceWrite,
} from '#functions/data/telling.ts';
import {
  aliasWrites,
  faceRemovals,
  faceWrite,
  getThread,
  getThreadSituation,
  getThreads,
  type ListOf,
  listPrivateThreads,
  listThreadsByActivity,
  listThreadsWaiting,
  threadRaise,
  threadStays,
  threadsActiveSince,
  threadsUnanswered,
  threadWrite,
} from '#functions/data/threads.ts';
import { newId } from '#functions/random.ts';
import { month } from '#shared/contracts/journal.ts';
import { reviewId } from '#shared/contracts/review.ts';
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

const owedBy = (on: Seeded, at: string): OwedErasure => ({
  ...{ ...on.erasure, personId: on.freshPerson, at },
  ...{ threadsFrom: null, decidedBefore: null, found: false, undecided: false },
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
      'every request of staff, queue, scorecard',
      'eventually consistent',
    ],
    (store, on) => getStaff(store, on.clinic.clinicId, on.staff.personId),
  ),
  forum(
    [
      'listStaff',
      '`CLINIC#c` / begins with `STAFF#`',
      'people and groups of the clinic',
      'consistent',
    ],
    (store, on) => listStaff(store, on.clinic.clinicId),
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
    [
      'listGroupsOfClinic',
      '`CLINIC#c` / after `GROUP#g`',
      'clock, groups of the clinic',
      'a page of a clinic’s groups',
    ],
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
    ['listAgreements', '`GROUP#g` / `AGREEMENT#`', 'agreement', 'consistent; every version'],
    (store, on) => listAgreements(store, on.group.groupId),
  ),
  forum(
    ['getPerson', '`GROUP#g` / `PERSON#p`', 'standing, join again, destroy a seal', 'consistent'],
    (store, on) => getPerson(store, on.group.groupId, on.person.personId),
  ),
  forum(
    ['getTakenName', '`GROUP#g` / `NAME#form`', 'create and change a group', 'consistent'],
    (store, on) => getTakenName(store, on.group.groupId, on.person.name),
  ),
  forum(
    [
      'listPeople',
      '`GROUP#g` / `PERSON#`',
      'people, join, first post under an alias; clock, for a digest; the vault, for whose a card is',
      'everybody who ever joined',
    ],
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
      'postsSince',
      '`THREAD#t` / pages of `POST#n`, the newest first',
      'clock, for a digest; before the session',
      'as many pages as are new; measured with one',
    ],
    (store, on) => postsSince(store, { ...on.thread, postCount: 20 }, on.now.toISOString()),
  ),
  forum(
    [
      'listAgenda',
      '`GROUP#g` / `AGENDA#`',
      'home, agenda, clock',
      'consistent for the agenda and the clock; what was discussed is there as long as the clinic keeps words',
    ],
    (store, on) => listAgenda(store, on.group.groupId),
  ),
  forum(
    ['getAgendaItem', '`GROUP#g` / `AGENDA#id`', 'mark, take back', 'consistent'],
    (store, on) => getAgendaItem(store, on.group.groupId, on.agendaItem.itemId),
  ),
  forum(['getSupport', '`GROUP#g` / `SUPPORT#p`', 'helping, standing', 'consistent'], (store, on) =>
    getSupport(store, on.group.groupId, on.person.personId),
  ),
  forum(['listSupport', '`GROUP#g` / `SUPPORT#`', 'people', 'eventually consistent'], (store, on) =>
    listSupport(store, on.group.groupId),
  ),
  forum(
    [
      'listAnswering',
      '`GROUP#g` / `ANSWERING#`',
      'lists of supporters, break, stop, standing',
      'consistent; what is over goes by itself',
    ],
    (store, on) => listAnswering(store, on.group.groupId, { consistent: true }),
  ),
  forum(
    ['getAnswering', '`GROUP#g` / `ANSWERING#t#who`', 'answering, reply of an alum', 'consistent'],
    (store, on) => getAnswering(store, on.group.groupId, on.thread.threadId, 'supporter'),
  ),
  forum(
    [
      'listReported',
      '`PERSON#p` / `REPORTED#`',
      'what one has told the facilitators of',
      'consistent',
    ],
    (store, on) => listReported(store, on.person.personId),
  ),
  forum(
    ['getGraduation', '`GROUP#g` / `GRADUATION#p`', 'home of alumni, graduation', 'consistent'],
    (store, on) => getGraduation(store, on.group.groupId, on.person.personId),
  ),
  forum(
    ['listGraduations', '`GROUP#g` / `GRADUATION#`', 'home', 'eventually consistent'],
    (store, on) => listGraduations(store, on.group.groupId),
  ),
  forum(
    [
      'listPlans',
      '`OWN#p` / `PLAN#n`, the newest first',
      'safety plan; whether there is one, for help and crisis panel',
      'consistent; at most ten versions, one where only the newest is asked for',
    ],
    (store, on) => listPlans(store, on.person.personId),
  ),
  forum(['listGoals', '`OWN#p` / `GOAL#`', 'goals', 'consistent; at most twenty'], (store, on) =>
    listGoals(store, on.person.personId),
  ),
  forum(
    ['listShownGoals', '`GROUP#g` / `GOAL#`', 'goals, before the session', 'consistent; no words'],
    (store, on) => listShownGoals(store, on.group.groupId),
  ),
  forum(
    ['getShownGoal', '`GROUP#g` / `GOAL#id`', 'every route of one goal', 'consistent'],
    (store, on) => getShownGoal(store, on.group.groupId, on.goal.goalId),
  ),
  forum(
    [
      'getGoals',
      '`OWN#p` / `GOAL#id`, a batch',
      'goals, one goal, before the session',
      'consistent; at most a hundred; measured with one',
    ],
    (store, on) => getGoals(store, [on.goal]),
  ),
  forum(
    [
      'listWitnessed',
      '`GOAL#id` / `SEEN#p#`',
      'goals, one goal',
      'consistent; what one person said that they saw',
    ],
    (store, on) => listWitnessed(store, on.goal.goalId, on.person.personId),
  ),
  forum(
    [
      'listRepairs',
      '`GROUP#g` / `REPAIR#`',
      'ways back, home, everything kept about somebody; leaving, erasing and retention',
      'consistent, on home eventually; all of a group, ended ones too',
    ],
    (store, on) => listRepairs(store, on.group.groupId),
  ),
  forum(
    ['getRepair', '`GROUP#g` / `REPAIR#id`', 'every route of one way back', 'consistent'],
    (store, on) => getRepair(store, on.group.groupId, on.repair.repairId),
  ),
  forum(
    [
      'listStrategies',
      '`GROUP#g` / `STRATEGY#`',
      'strategies, before the session',
      'consistent; the whole library of a group',
    ],
    (store, on) => listStrategies(store, on.group.groupId),
  ),
  forum(
    ['getStrategy', '`GROUP#g` / `STRATEGY#id`', 'every route of one strategy', 'consistent'],
    (store, on) => getStrategy(store, on.group.groupId, on.strategy.strategyId),
  ),
  forum(
    ['getKit', '`OWN#p` / `STRATEGY#`', 'strategies', 'consistent; marks without words'],
    (store, on) => getKit(store, on.person.personId),
  ),
  forum(
    [
      'getBoundaries',
      '`BOUNDARIES#p` / `BOUNDARIES`',
      'boundaries, home, thread list, thread page, what others show',
      'consistent after muting, and to change them; measured with three muted names',
    ],
    (store, on) => getBoundaries(store, on.person.personId),
  ),
  forum(
    [
      'getTelling',
      '`TELL#p`',
      'being told, clock; leaving and a new key',
      'consistent as a rule; measured with two devices',
    ],
    (store, on) => getTelling(store, on.person.personId, on.now),
  ),
  forum(['listNews', '`OWED#NEWS` / time, post', 'clock', 'consistent; 200 at most'], (store) =>
    listNews(store, 200),
  ),
  forum(
    [
      'peopleInThread',
      '`THREAD#t` / begins with `OF#`',
      'clock, for something new',
      'consistent; keys alone come back, and the store counts what it passes',
    ],
    (store, on) => peopleInThread(store, on.thread.threadId),
  ),
  forum(
    ['listOwedTellings', '`OWED#TELLINGS` / time, person', 'clock', 'consistent; 200 at most'],
    (store, on) => listOwedTellings(store, { until: on.telling.dueAt ?? '', limit: 200 }),
  ),
  forum(
    [
      'toldDeviceRemovals',
      '`TELL#p`',
      'leaving, a new key',
      'the read alone; each device costs its deletion besides',
    ],
    (store, on) => toldDeviceRemovals(store, on.person.personId, on.now),
  ),
  forum(
    [
      'listNotes',
      '`OWN#p` / `NOTE#month` to `NOTE#month`',
      'journal',
      'consistent; a month, and the three that a picture of eight weeks touches',
    ],
    (store, on) => listNotes(store, on.person.personId, { from: on.note.month, to: on.note.month }),
  ),
  forum(
    [
      'monthWithNotesBefore',
      '`OWN#p` / before `NOTE#month`, one',
      'journal',
      'consistent; measured on a note that is there',
    ],
    (store, on) => monthWithNotesBefore(store, on.person.personId, month.parse('2026-12')),
  ),
  forum(['getNote', '`OWN#p` / `NOTE#month#id`', 'share an entry', 'consistent'], (store, on) =>
    getNote(store, on.person.personId, on.note),
  ),
  forum(
    [
      'listOwnShares',
      '`OWN#p` / `SHARE#`',
      'safety plan, journal',
      'consistent; all that is shared now',
    ],
    (store, on) => listOwnShares(store, on.person.personId),
  ),
  pattern('forum', 'gsi1')(
    [
      'listShared',
      '`GROUP#g#SHARED` / time',
      'what is shared with the facilitators',
      'the newest first; 21 a page',
    ],
    (store, on) => listShared(store, on.group.groupId, { before: null, limit: 21 }),
  ),
  forum(['listRoster', '`GROUP#g` / `ROSTER#`', 'roster', 'consistent; every card'], (store, on) =>
    listRoster(store, on.group.groupId),
  ),
  forum(
    ['getRosterCard', '`GROUP#g` / `ROSTER#mark`', 'new code, end of a code', 'consistent'],
    (store, on) => getRosterCard(store, on.group.groupId, on.card.mark),
  ),
  forum(
    ['getAgreement', '`GROUP#g` / `AGREEMENT#n`', 'open invitation', 'eventually consistent'],
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
      'getSession',
      '`GROUP#g` / `SESSION#instant`',
      'session, change and cancel one',
      'consistent where something is decided on it',
    ],
    (store, on) => getSession(store, on.group.groupId, on.session.startsAt),
  ),
  forum(
    [
      'sessionChangesAfter',
      '`GROUP#g` / after `NOSESSION#now`',
      'sessions',
      'limit 13; mostly there are none',
    ],
    (store, on) => sessionChangesAfter(store, on.group.groupId, on.now.toISOString(), 13),
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
      'three queries, one an audience; of the last 90 days, page by page; at most 100 of each',
    ],
    (store, on) =>
      threadsUnanswered(store, on.group.groupId, { from: '0', until: on.now.toISOString() }, 100),
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
      'getPostsByNumber',
      '`THREAD#t` / `POST#n`, several',
      'thread page, review',
      'at most once for a page: what its answers quote from other pages',
    ],
    (store, on) => getPostsByNumber(store, on.thread.threadId, [on.post.number]),
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
      'getReadingPlace',
      '`PLACES#p` / `GROUP#g#day#t`',
      'thread page, save, reading place',
      'one person’s own; consistent when another page was faster',
    ],
    (store, on) =>
      getReadingPlace(store, on.place, {
        ...on.thread,
        threadId: on.otherThreads[0] ?? on.freshThread,
      }),
  ),
  forum(
    [
      'listReadingPlaces',
      '`PLACES#p` / begins with `GROUP#g#`, newest first',
      'a copy of everything kept',
      'one person’s own in one group, all of them; here 20',
    ],
    (store, on) => listReadingPlaces(store, on.place),
  ),
  forum(
    [
      'pageOfReadingPlaces',
      '`PLACES#p` / `GROUP#g#`, between its beginning and a place, newest first',
      'list of what one wrote in, everything kept',
      'one person’s own in one group; 88 for the list, 20 of everything kept; here 20',
    ],
    (store, on) => pageOfReadingPlaces(store, on.place, null, 88),
  ),
  forum(
    [
      'pageOfSaved',
      '`PLACES#p` / `SAVED#g#`, between its beginning and a place, newest first',
      'list of what one saved',
      'one person’s own in one group; a page of 20',
    ],
    (store, on) => pageOfSaved(store, on.place, null, 20),
  ),
  forum(
    [
      'getReadingPlaces',
      '`PLACES#p` / `GROUP#g#day#t`',
      'list of what one saved',
      'one person’s own; a page of 20',
    ],
    (store, on) =>
      getReadingPlaces(
        store,
        on.place,
        on.otherThreads.slice(0, 20).map((threadId) => ({ ...on.thread, threadId })),
      ),
  ),
  forum(
    [
      'readingPlacesOf',
      '`PLACES#p` / begins with `GROUP#g#`, newest first, then `GROUP#g#day#t` of older threads',
      'home, thread list',
      'one person’s own: 40 in one look, half a unit more for each older thread; here 20',
    ],
    (store, on) => readingPlacesOf(store, on.place),
  ),
  forum(
    [
      'getErasure',
      '`ERASURE#p` / `ASKED`',
      'home, everything kept, the clock, the vault',
      'consistent',
    ],
    (store, on) => getErasure(store, on.person.personId),
  ),
  forum(
    ['listOwedErasures', '`OWED#ERASURES` / time, person', 'clock', 'consistent; 200 at most'],
    (store, on) => listOwedErasures(store, { until: on.erasure.dueAt, limit: 200 }),
  ),
  forum(
    [
      'ownKeys',
      '`OWN#p`, `PLACES#p`, `BOUNDARIES#p`, `TELL#p`; `GOAL#id` for each goal',
      'clock, for somebody who is erased',
      'consistent; keys alone come back, and the store counts what it passes',
    ],
    (store, on) => ownKeys(store, on.person.personId, on.group.groupId),
  ),
  forum(
    [
      'traceKeys',
      '`PERSON#p` / `REPORTED#`, `PASSKEY#`; gsi1 `PERSON#p#SIGN-INS`, gsi3 `PERSON#p#SAW`',
      'clock, for somebody who is erased',
      'keys alone come back',
    ],
    (store, on) => traceKeys(store, on.person.personId),
  ),
  forum(
    [
      'revisionKeys',
      '`THREAD#t` / begins with `REVISION#n#`',
      'clock, for somebody who is erased',
      'consistent; keys alone come back',
    ],
    (store, on) => revisionKeys(store, on.thread.threadId, on.post.number),
  ),
  pattern('forum', 'gsi1')(
    [
      'threadsInList',
      '`GROUP#g#THREADS#audience`, `GROUP#g#UNLISTED` / time',
      'everything kept about oneself, a copy of it, its erasure',
      'the newest first; a page of 21 or 25; measured with 20 threads',
    ],
    (store, on) => threadsInList(store, on.group.groupId, { list: 'group', behind: null }, 25),
  ),
  forum(
    [
      'marksOf',
      '`THREAD#t` / `OF#p#`',
      'the same, once for each thread that is looked through',
      'the name of one person there and their responses, 101 at most on a page; consistent for the erasure',
    ],
    (store, on) => marksOf(store, on.thread.threadId, on.person.personId),
  ),
  forum(
    [
      'marksBehind',
      '`THREAD#t` / `OF#p#FACE`; `OF#p#`, behind a response',
      'what one wrote, further in a thread with more responses of theirs than a page holds',
      'the name of one person there and 101 responses at most',
    ],
    (store, on) =>
      marksBehind(
        store,
        on.thread.threadId,
        on.person.personId,
        { number: on.post.number, kind: 'i-hear-you' },
        101,
      ),
  ),
  forum(
    [
      'lookBack',
      'the lists of `threadsInList`, and `OF#p#` in each thread',
      'everything kept about oneself, what one wrote',
      '20 threads of the group, and between them what is private or unlisted, 50 of each at most; here 20',
    ],
    (store, on) =>
      lookBack(store, { groupId: on.group.groupId, personId: on.person.personId }, null, 102),
  ),
  forum(
    [
      'threadsWithMarks',
      'the two before',
      'a copy of everything kept, its erasure',
      'goes through every thread of a group; measured up to the first that is found',
    ],
    (store, on) =>
      threadsWithMarks(
        store,
        { groupId: on.group.groupId, personId: on.person.personId },
        null,
      ).next(),
  ),
  forum(
    ['getThreads', '`THREAD#t` / `THREAD`', 'lists “mine” and “saved”', 'a page of 20'],
    (store, on) => getThreads(store, on.otherThreads),
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
    ['listOwedAnalyses', '`OWED#ANALYSES` / time', 'clock', 'consistent; up to 200'],
    (store, on) => listOwedAnalyses(store, { until: on.now.toISOString(), limit: 200 }),
  ),
  pattern('forum', 'gsi1')(
    [
      'listOwedAnalysesOf',
      '`CLINIC#c#OWED-ANALYSES` / since',
      'status',
      'for counting, eventually consistent; up to 501',
    ],
    (store, on) => listOwedAnalysesOf(store, on.clinic.clinicId, 501),
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
      'listDecided',
      '`QUEUE#g#DECIDED`, newest first',
      'queue, decided',
      'consistent; a page of 26',
    ],
    (store, on) => listDecided(store, on.group.groupId, { limit: 26 }),
  ),
  forum(
    ['listLookers', '`LOOKERS#r`', 'looking at a review', 'eventually consistent'],
    (store, on) => listLookers(store, on.review.reviewId),
  ),
  forum(
    ['listReadings', '`READINGS#p`', 'what oneself has read of late', 'consistent; up to 500'],
    (store, on) => listReadings(store, on.staff.personId),
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
    ['listOwedPages', '`OWED#PAGES` / time', 'pager, clock', 'consistent; up to 1000'],
    (store, on) => listOwedPages(store, { until: on.now.toISOString(), limit: 200 }),
  ),
  pattern('forum', 'gsi1')(
    [
      'listOwedPagesOf',
      '`CLINIC#c#OWED-PAGES` / time',
      'status',
      'for counting, eventually consistent; up to 501',
    ],
    (store, on) => listOwedPagesOf(store, on.clinic.clinicId, 501),
  ),
  forum(['turnsTaken', '`PAGE#TURNS#c` / minute', 'pager, clock', 'consistent'], (store, on) =>
    turnsTaken(store, on.clinic.clinicId, on.now),
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
  forum(
    [
      'listOpenings',
      '`PERSON#p` / `OPENING#review#`',
      'vault, page of a review’s seal',
      'consistent',
    ],
    (store, on) => listOpenings(store, on.person.personId, on.review.reviewId),
  ),
  forum(
    [
      'listOpeningsOf',
      '`PERSON#p` / `OPENING#`',
      'group home of members and alumni, for their notices',
      'half a unit where nothing was ever opened',
    ],
    (store, on) => listOpeningsOf(store, on.person.personId),
  ),
  vault(
    ['getSealedLink', '`MEMBER#p` / `LINK`', 'the vault function alone', 'consistent'],
    (store, on) => getSealedLink(store, on.person.personId),
  ),
  vault(
    ['getSealedEntry', '`ENTRY#e` / `IDENTITY`', 'the vault function alone', 'consistent'],
    (store) => getSealedEntry(store, 'entry'),
  ),
  pattern('forum', 'gsi3')(
    [
      'listReviewsOfAuthor',
      '`PERSON#p#REVIEWS`, newest first',
      'review, erasures, copy of one’s record',
      'context only, eventually consistent',
    ],
    (store, on) => listReviewsOfAuthor(store, on.person.personId, 11),
  ),
  forum(
    [
      'countResponseTimes',
      '`GROUP#g` / `RESPONSE#` from a day on',
      'response times, group home',
      '28 items at most, however many reviews',
    ],
    (store, on) => countResponseTimes(store, on.group.groupId, '2026-01-01'),
  ),
  pattern('forum', 'gsi1')(
    [
      'listDispositions',
      '`CLINIC#c#DISPOSITIONS` / after an instant, newest first',
      'digest, `npm run screening:replay`',
      'measured with 100 decisions',
    ],
    (store, on) =>
      listDispositions(store, on.clinic.clinicId, {
        since: new Date(on.now.getTime() - 90 * 24 * 60 * 60 * 1000).toISOString(),
        limit: 2001,
      }),
  ),
  pattern('forum', 'gsi1')(
    [
      'dispositionsBefore',
      '`CLINIC#c#DISPOSITIONS` / before an instant, newest first',
      'scorecard, for what was decided before there were counts',
      '500 at one look, until all are counted; measured with 100',
    ],
    (store, on) =>
      dispositionsBefore(store, on.clinic.clinicId, { since: '0', before: '~', limit: 500 }),
  ),
  pattern('forum', 'gsi2')(
    [
      'listLessons',
      '`GROUP#g#FALSE-ALARMS` or `GROUP#g#MISSED` / after an instant, newest first',
      'scorecard, for each group of a clinician that has some',
      '25 at most',
    ],
    (store, on) => listLessons(store, on.group.groupId, 'false-alarms', { since: '0', limit: 25 }),
  ),
  forum(
    [
      'getDisposition',
      '`THREAD#t` / `DISPOSITION#REVIEW#n` or `PERSON#p` / `DISPOSITION#REVIEW#NAME`',
      'resolve',
      'consistent: what an earlier decision added goes out of the counts',
    ],
    (store, on) => getDisposition(store, on.disposition.reviewId),
  ),
  forum(
    [
      'countDecisions',
      '`CLINIC#c` or `GROUP#g` / `DECISIONS#` from a Monday on',
      'scorecard, once for the clinic and for each group of a clinician',
      '14 weeks and a mark of what is counted, however many decisions',
    ],
    (store, on) => countDecisions(store, { clinic: on.clinic.clinicId }, '2026-01-01'),
  ),
  pattern('forum', 'gsi1')(
    [
      'threadsSilentSince',
      '`GROUP#g#THREADS#audience` or `GROUP#g#UNLISTED` / before an instant',
      'clock, for what is kept no longer',
      'list after list, page by page; at most 50 of one',
    ],
    (store, on) =>
      threadsSilentSince(
        store,
        { group: on.group.groupId, list: 'group' },
        { since: on.now.toISOString(), after: null, limit: 50 },
      ),
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
      'listPasskeys',
      '`PERSON#p` / begins with `PASSKEY#`',
      'sign-in of staff, passkeys',
      'consistent',
    ],
    (store, on) => listPasskeys(store, on.principal),
  ),
  forum(
    ['getPasskey', '`PERSON#p` / `PASSKEY#id`', 'sign-in with a passkey alone', 'consistent'],
    (store, on) => getPasskey(store, on.passkey.principal.personId, on.passkey.credentialId),
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
  pattern('forum', 'gsi1')(
    ['listSignIns', '`PERSON#p#SIGN-INS`, newest first', 'own sign-ins', 'a hundred at most'],
    (store, on) => listSignIns(store, on.signIn.principal, on.now),
  ),
  forum(
    [
      'findInvitation',
      '`INVITATION#hash` / `INVITATION`',
      'open invitation, join, whose a card is',
      'consistent; its end is checked on every read',
    ],
    (store, on) => findInvitation(store, 'invitation-hash', on.now),
  ),
  forum(['findJoin', '`JOIN#hash` / `JOIN`', 'join', 'consistent'], (store, on) =>
    findJoin(store, 'join-hash', on.now),
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
    [
      'countAttempts',
      '`RATE#bucket` / `WINDOW#n`',
      'sign-in, open invitation, join; after `addAttempt` of the limits',
      'consistent',
    ],
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
      'listAuditItems',
      '`CLINIC#c` / before `EVENT#n`, newest first',
      'audit viewer and export',
      '201 a page, fitting or not; an export reads 10,000 at most',
    ],
    (store, on) => listAuditItems(store, on.clinic.clinicId, { before: 100, limit: 201 }),
  ),
  audit(
    [
      'auditEventAt',
      '`CLINIC#c` / `EVENT#n`',
      'audit viewer and export, to find a day',
      'one for each halving: 17 for 100,000 events',
    ],
    (store, on) => auditEventAt(store, on.clinic.clinicId, 1),
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
    ['settingsChange', '`CLINIC#c` / `CLINIC`', 'change the settings', 'if as it was read'],
    written((on) => {
      const clinic = { ...on.clinic, clinicId: on.freshClinic };
      return settingsChange(clinic, { ...clinic, region: 'GB', settingsVersion: 1 });
    }),
  ),
  forum(
    ['rotaChange', '`CLINIC#c` / `CLINIC`', 'set the rota', 'if it is as it was seen'],
    written((on) =>
      rotaChange(on.freshClinic, 1, {
        ...on.clinic,
        closedDates: [],
        rota: testRota,
        rotaChanged: { by: on.staff.personId, at: '2026-11-18T12:00:00.000Z' },
      }),
    ),
  ),
  forum(
    ['staffWrite', '`CLINIC#c` / `STAFF#p`', 'set-up, invitation of staff', 'if absent'],
    written((on) => staffWrite(on.freshClinic, on.staff)),
  ),
  forum(
    [
      'staffChange',
      '`CLINIC#c` / `STAFF#p`',
      'join of staff, end of access, create and change a group',
      'if as it was read',
    ],
    written((on) => staffChange(on.clinic.clinicId, on.staff, on.staff)),
  ),
  forum(
    ['staffUnchanged', '`CLINIC#c` / `STAFF#p`', 'end of access', 'checks only'],
    written((on) => staffUnchanged(on.clinic.clinicId, { ...on.staff, version: 2 })),
  ),
  forum(
    ['keyRemoval', '`KEY#hash` / `KEY`', 'end of access', 'deletes'],
    written(() => keyRemoval('no-such-key')),
  ),
  forum(
    [
      'invitationRemoval',
      '`INVITATION#hash` / `INVITATION`',
      'staff invited again, new code, end of a code',
      'deletes',
    ],
    written(() => invitationRemoval('no-such-invitation')),
  ),
  forum(
    [
      'groupWrites',
      '`GROUP#g` / `GROUP`, `AGREEMENT#n`; `CLINIC#c` / `GROUP#g`',
      'set-up, create a group',
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
      'groupChange',
      '`GROUP#g` / `GROUP`',
      'change, close and open a group, join of staff, end of access',
      'if as it was read',
    ],
    written((on) => groupChange({ ...on.group, groupId: on.freshGroup }, { name: 'Group two' })),
  ),
  forum(
    [
      'nameReservation',
      '`GROUP#g` / `NAME#form`',
      'set-up, create and change a group, join',
      'if absent: two people cannot have one name',
    ],
    written((on) => nameReservation(on.freshGroup, 'Some Name')),
  ),
  forum(
    ['personWrite', '`GROUP#g` / `PERSON#p`', 'join', 'if absent'],
    written((on) => personWrite(on.freshGroup, on.person)),
  ),
  forum(
    ['agreementWrite', '`GROUP#g` / `AGREEMENT#n`', 'new version', 'if absent'],
    written((on) => agreementWrite(on.freshGroup, { version: 2, text: 'We keep what we hear.' })),
  ),
  forum(
    ['agreementAcceptance', '`GROUP#g` / `PERSON#p`', 'accept the agreement', 'if it is there'],
    written((on) => agreementAcceptance(on.freshGroup, on.person.personId, 2)),
  ),
  forum(
    ['standingChange', '`GROUP#g` / `PERSON#p`', 'standing', 'if as it was read'],
    written((on) => standingChange(on.freshGroup, on.person, { ...on.person, standing: 'paused' })),
  ),
  forum(
    [
      'keyMove',
      '`GROUP#g` / `PERSON#p`',
      'the first sign-in after a change of pepper',
      'if their keys are as they were read',
    ],
    written((on) => keyMove(on.freshGroup, on.person, 'key-hash', 'moved-key-hash')),
  ),
  forum(
    [
      'placeStands',
      '`GROUP#g` / `PERSON#p`',
      'opening a way back, of both',
      'a check: nothing is written',
    ],
    written((on) => placeStands(on.group.groupId, on.person)),
  ),
  forum(
    [
      'keyReplacement',
      '`GROUP#g` / `PERSON#p`',
      'join again, other words',
      'if the key before is the one that was read',
    ],
    written((on) => keyReplacement(on.freshGroup, on.person, 'other-key-hash')),
  ),
  forum(
    ['agendaWrite', '`GROUP#g` / `AGENDA#id`', 'bring a theme or a post', 'if absent'],
    written((on) => agendaWrite(on.freshGroup, on.agendaItem)),
  ),
  forum(
    ['agendaChange', '`GROUP#g` / `AGENDA#id`', 'mark', 'if as it was read'],
    written((on) =>
      agendaChange(on.freshGroup, on.agendaItem, { ...on.agendaItem, carried: true }),
    ),
  ),
  forum(
    ['agendaRemoval', '`GROUP#g` / `AGENDA#id`', 'take back, clock', 'deletes, if as it was read'],
    written((on) => agendaRemoval(on.freshGroup, { ...on.agendaItem, version: 2 })),
  ),
  forum(
    ['supportWrite', '`GROUP#g` / `SUPPORT#p`', 'helping', 'if absent, or as it was read'],
    written((on) => supportWrite(on.freshGroup, null, on.support)),
  ),
  forum(
    [
      'supportRemoval',
      '`GROUP#g` / `SUPPORT#p`',
      'stop, end, standing',
      'deletes, if as it was read',
    ],
    written((on) => supportRemoval(on.freshGroup, on.support)),
  ),
  forum(
    [
      'reportedWrite',
      '`PERSON#p` / `REPORTED#id`',
      'report',
      'over an earlier one; stays as long as the review',
    ],
    written((on) =>
      reportedWrite(on.person.personId, { ...on.reported, reviewId: on.freshReview }),
    ),
  ),
  forum(
    ['graduationWrite', '`GROUP#g` / `GRADUATION#p`', 'standing', 'over an earlier one'],
    written((on) => graduationWrite(on.freshGroup, on.graduation)),
  ),
  forum(
    ['graduationAnswer', '`GROUP#g` / `GRADUATION#p`', 'graduation', 'if it is there'],
    written((on) =>
      graduationAnswer(on.freshGroup, on.person.personId, {
        answeredAt: on.now.toISOString(),
        tellsGroup: true,
      }),
    ),
  ),
  forum(
    ['graduationRemoval', '`GROUP#g` / `GRADUATION#p`', 'standing', 'deletes'],
    written((on) => graduationRemoval(on.freshGroup, on.person.personId)),
  ),
  forum(
    [
      'answeringWrite',
      '`GROUP#g` / `ANSWERING#t#who`',
      'answering, reply of a supporter',
      'if absent, or as it was read',
    ],
    written((on) => answeringWrite(on.freshGroup, null, on.answering)),
  ),
  forum(
    [
      'answeringRemoval',
      '`GROUP#g` / `ANSWERING#t#who`',
      'put down, break, stop, standing',
      'deletes',
    ],
    written((on) => answeringRemoval(on.freshGroup, on.answering)),
  ),
  forum(
    [
      'planWrite',
      '`OWN#p` / `PLAN#n`',
      'save a safety plan',
      'if absent: no version replaces another',
    ],
    written((on) => planWrite(on.freshPerson, on.plan)),
  ),
  forum(
    [
      'planRemoval',
      '`OWN#p` / `PLAN#n`',
      'remove a safety plan; save the eleventh version',
      'deletes',
    ],
    written((on) => planRemoval(on.freshPerson, on.plan.version)),
  ),
  forum(
    [
      'goalWrites',
      '`OWN#p` / `GOAL#id`, `GROUP#g` / `GOAL#id`',
      'a new goal',
      'if absent; the second item only where it is shown',
    ],
    written((on) => goalWrites({ ...on.goal, by: on.freshPerson, groupId: on.freshGroup })),
  ),
  forum(
    [
      'witnessWrites',
      '`GOAL#id` / `SEEN#p#part`, `OWN#p` / `GOAL#id`',
      'somebody saw it',
      'if absent, and if it is shown',
    ],
    written((on) =>
      witnessWrites({ ...on.goal, by: on.freshPerson }, on.person.personId, 0, 'give'),
    ),
  ),
  forum(
    [
      'goalChangeWrites',
      '`OWN#p` / `GOAL#id`',
      'a change of a goal',
      'if as it was read; with its place in the group where it is shown or hidden',
    ],
    written((on) => {
      const goal = { ...on.goal, by: on.freshPerson, groupId: on.freshGroup };
      return goalChangeWrites(goal, { ...goal, state: 'resting' });
    }),
  ),
  forum(
    [
      'goalRemovals',
      '`OWN#p` / `GOAL#id`, `GROUP#g` / `GOAL#id`',
      'remove a goal',
      'deletes, if as it was read',
    ],
    written((on) =>
      goalRemovals({ ...on.goal, by: on.freshPerson, groupId: on.freshGroup, version: 2 }),
    ),
  ),
  forum(
    ['repairWrite', '`GROUP#g` / `REPAIR#id`', 'ask for a way back', 'if absent'],
    written((on) => repairWrite({ ...on.repair, groupId: on.freshGroup })),
  ),
  forum(
    [
      'repairChangeWrites',
      '`GROUP#g` / `REPAIR#id`, `GROUP#g` / `REPAIRPAIR#p#p`',
      'whatever becomes of a way back',
      'if as it was read; the pair if absent, and gone with the end',
    ],
    written((on) => {
      const repair = { ...on.repair, groupId: on.freshGroup };
      return repairChangeWrites({ ...repair, state: 'asked' }, { ...repair, state: 'invited' });
    }),
  ),
  forum(
    [
      'repairStands',
      '`GROUP#g` / `REPAIR#id`',
      'leaving, a pause, graduating: of what was only asked',
      'a check: nothing is written',
    ],
    written((on) => [repairStands(on.repair)]),
  ),
  forum(
    [
      'repairRemovals',
      '`GROUP#g` / `REPAIR#id`, `GROUP#g` / `REPAIRPAIR#p#p`',
      'the jobs `retention` and `erasures`',
      'deletes, if as it was read',
    ],
    written((on) => repairRemovals({ ...on.repair, groupId: on.freshGroup, version: 2 })),
  ),
  forum(
    ['strategyWrite', '`GROUP#g` / `STRATEGY#id`', 'bring a strategy', 'if absent'],
    written((on) => strategyWrite({ ...on.strategy, groupId: on.freshGroup })),
  ),
  forum(
    [
      'helpedWrites',
      '`OWN#p` / `STRATEGY#HELPED#id`, `GROUP#g` / `STRATEGY#id`',
      'it helped somebody, too',
      'if absent, and if the group sees it',
    ],
    written((on) =>
      helpedWrites({ ...on.strategy, groupId: on.freshGroup }, on.freshPerson, 'give'),
    ),
  ),
  forum(
    ['kitWrite', '`OWN#p` / `STRATEGY#KEPT#id`', 'put into one’s kit', 'taking it out deletes it'],
    written((on) => kitWrite(on.freshPerson, on.strategy.strategyId, 'give')),
  ),
  forum(
    ['strategyChange', '`GROUP#g` / `STRATEGY#id`', 'show or keep back', 'if as it was read'],
    written((on) => {
      const strategy = { ...on.strategy, groupId: on.freshGroup };
      return strategyChange(strategy, { ...strategy, state: 'kept-back', note: 'Not yet.' });
    }),
  ),
  forum(
    ['strategyRemoval', '`GROUP#g` / `STRATEGY#id`', 'take back a strategy', 'deletes'],
    written((on) => strategyRemoval({ ...on.strategy, groupId: on.freshGroup })),
  ),
  forum(
    [
      'boundariesWrite',
      '`BOUNDARIES#p` / `BOUNDARIES`',
      'mute a name, show it again',
      'if as it was read',
    ],
    written((on) => boundariesWrite(on.freshPerson, noBoundaries, on.boundaries)),
  ),
  forum(
    ['toldDeviceWrite', '`TELL#p` / `DEVICE#hash`', 'be told on a device', 'replaces; expires'],
    written((on) => toldDeviceWrite(on.freshPerson, 'sign-in-hash', on.toldDevice)),
  ),
  forum(
    ['toldDeviceRemoval', '`TELL#p` / `DEVICE#hash`', 'not to be told any more', 'deletes'],
    written((on) => toldDeviceRemoval(on.freshPerson, 'sign-in-hash')),
  ),
  forum(
    [
      'sameDeviceRemoval',
      '`TELL#p` / `DEVICE#hash`',
      'clock, where a browser is gone',
      'if it is the same; deletes',
    ],
    written((on) => sameDeviceRemoval(on.person.personId, 'gone-hash', on.toldDevice.id)),
  ),
  forum(
    ['newsOfPost', '`OWED#NEWS` / time, post', 'reply, release, a word to an author', 'puts'],
    written((on) => {
      const [news] = newsOfPost(
        on.thread.threadId,
        { ...on.post, state: 'published' },
        on.now.toISOString(),
      );
      if (!news) throw new Error('A post that is published is news.');
      return news;
    }),
  ),
  forum(
    ['newsForAuthor', '`OWED#NEWS` / time, post', 'a decision that its author reads of', 'puts'],
    written((on) => newsForAuthor(on.thread.threadId, on.post.number, on.now.toISOString())),
  ),
  forum(
    ['newsRemoval', '`OWED#NEWS` / time, post', 'clock', 'deletes'],
    written((on) => newsRemoval(on.news)),
  ),
  forum(
    [
      'tellingWrites',
      '`TELL#p` / `TELLING`, `OWED#TELLINGS` / time, person',
      'clock',
      'if as it was read; with the place in the list',
    ],
    written((on) => tellingWrites(null, { ...on.telling, personId: on.freshPerson })),
  ),
  forum(
    ['owedTellingRemoval', '`OWED#TELLINGS` / time, person', 'clock', 'deletes'],
    written((on) => owedTellingRemoval({ personId: on.freshPerson, at: on.telling.dueAt ?? '' })),
  ),
  forum(
    ['noteWrite', '`OWN#p` / `NOTE#month#id`', 'note something for oneself', 'if absent'],
    written((on) => noteWrite(on.freshPerson, on.note)),
  ),
  forum(
    [
      'noteAddition',
      '`OWN#p` / `NOTE#month#id`',
      'add to a check-in of one press',
      'if it is a mood and nothing else',
    ],
    written((on) =>
      noteAddition(on.freshPerson, on.checkIn, { energy: 'some', words: on.note.words }),
    ),
  ),
  forum(
    ['noteShown', '`OWN#p` / `NOTE#month#id`', 'share an entry', 'if it is as it was read'],
    written((on) => noteShown(on.freshPerson, on.note)),
  ),
  forum(
    ['noteNotShown', '`OWN#p` / `NOTE#month#id`', 'take an entry back', 'if it is there'],
    written((on) => noteNotShown(on.freshPerson, on.note)),
  ),
  forum(
    ['noteRemoval', '`OWN#p` / `NOTE#month#id`', 'remove a note', 'deletes'],
    written((on) => noteRemoval(on.freshPerson, on.note)),
  ),
  forum(
    ['shareWrite', '`OWN#p` / `SHARE#id`, `gsi1`', 'share a safety plan or an entry', 'if absent'],
    written((on) => shareWrite({ ...on.share, by: on.freshPerson })),
  ),
  forum(
    ['shareRemoval', '`OWN#p` / `SHARE#id`, `gsi1`', 'share again, take back', 'deletes'],
    written((on) => shareRemoval(on.freshPerson, on.share.shareId)),
  ),
  forum(
    [
      'rosterWrite',
      '`GROUP#g` / `ROSTER#mark`',
      'invitation',
      'if absent: no two cards with one mark',
    ],
    written((on) => rosterWrite(on.freshGroup, on.card)),
  ),
  forum(
    ['rosterChange', '`GROUP#g` / `ROSTER#mark`', 'new code, end of a code', 'if as it was read'],
    written((on) => rosterChange(on.freshGroup, on.card, { endedAt: on.card.endsAt })),
  ),
  forum(
    ['rosterJoined', '`GROUP#g` / `ROSTER#mark`', 'join', 'if it is there'],
    written((on) => rosterJoined(on.freshGroup, on.card.mark, on.card.endsAt)),
  ),
  forum(
    [
      'firstPostCount',
      '`GROUP#g` / `PERSON#p`',
      'first three posts of a person for others, under the pseudonym and under aliases',
      'adds one',
    ],
    written((on) => firstPostCount(on.freshGroup, on.person.personId, 'firstPosts')),
  ),
  forum(
    ['sessionWrite', '`GROUP#g` / `SESSION#instant`', 'set-up, plan, move', 'if absent'],
    written((on) => sessionWrite(on.freshGroup, on.session)),
  ),
  forum(
    [
      'sessionFactsChange',
      '`GROUP#g` / `SESSION#instant`',
      'change a session',
      'if as it was read',
    ],
    written((on) =>
      sessionFactsChange(on.freshGroup, on.session, { minutes: 60, place: null, theme: null }),
    ),
  ),
  forum(
    [
      'sessionRemoval',
      '`GROUP#g` / `SESSION#instant`, `NOSESSION#instant`',
      'move, cancel',
      'if as it was read; deletes, and leaves word that expires',
    ],
    written((on) => sessionRemoval(on.freshGroup, { ...on.session, version: 2 }, null)),
  ),
  forum(
    ['sessionChangeRemoval', '`GROUP#g` / `NOSESSION#instant`', 'plan, move', 'deletes'],
    written((on) => sessionChangeRemoval(on.freshGroup, on.session.startsAt)),
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
  forum(
    [
      'signInUse',
      '`SIGNIN#hash` / `SIGNIN`',
      'every request of staff, every two minutes at most',
      'if as it was read: one that has ended does not come back; 2 outside a transaction, as it is used',
    ],
    written((on) => signInUse('staff-sign-in-hash', on.staffSignIn, on.now)?.write ?? []),
  ),
  forum(
    ['passkeyWrite', '`PERSON#p` / `PASSKEY#id`', 'add a passkey', 'if absent'],
    written((on) => passkeyWrite({ ...on.passkey, credentialId: 'another' })),
  ),
  forum(
    ['passkeyUse', '`PERSON#p` / `PASSKEY#id`', 'show a passkey', 'if the count is as it was read'],
    written((on) => passkeyUse(on.passkey, 0)),
  ),
  forum(
    [
      'passkeyRemoval',
      '`PERSON#p` / `PASSKEY#id`, another `PASSKEY#id`',
      'remove a passkey',
      'deletes one while the other is there',
    ],
    written((on) => passkeyRemoval({ ...on.passkey, credentialId: 'another' }, on.passkey)),
  ),
  forum(
    ['challengeWrite', '`CHALLENGE#hash` / `CHALLENGE`', 'ask for a passkey', 'if absent; expires'],
    written((on) =>
      challengeWrite('challenge-hash', {
        personId: on.person.personId,
        purpose: 'sign-in',
        endsAt: on.signIn.endsAt,
      }),
    ),
  ),
  forum(
    [
      'takeChallenge',
      '`CHALLENGE#hash` / `CHALLENGE`',
      'show or add a passkey',
      'consistent; deletes, if it is there',
    ],
    (store, on) => takeChallenge(store, 'challenge-hash', on.now),
  ),
  forum(
    ['signInRemoval', '`SIGNIN#hash` / `SIGNIN`', 'completed sign-in', 'deletes'],
    written(() => signInRemoval('no-such-sign-in')),
  ),
  forum(
    [
      'signInStands',
      '`SIGNIN#hash` / `SIGNIN`',
      'turning on being told',
      'a check: nothing is written',
    ],
    written(() => signInStands('sign-in-hash')),
  ),
  forum(
    ['endSignIn', '`SIGNIN#hash` / `SIGNIN`, `TELL#p` / `DEVICE#hash`', 'sign-out', 'deletes'],
    (store, on) => endSignIn(store, 'other-sign-in', on.person),
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
      'a wrong key or code; every tenth write or fiftieth read of one sign-in or address in a minute, every fiftieth or 200th of a clinic',
      'adds; outside a transaction; expires',
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
    [
      'postAdvice',
      '`THREAD#t` / `POST#n`',
      'triage, where details were found',
      'if the text is still that one',
    ],
    written((on) =>
      postAdvice(on.freshThread, on.post.number, {
        kinds: ['name'],
        inTitle: [],
        fromStandIn: false,
        textVersion: on.post.textVersion,
      }),
    ),
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
    written((on) =>
      analysisWrites(on.freshThread, on.post.number, null, on.owed, on.clinic.clinicId),
    ),
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
      'noteLooker',
      '`LOOKERS#r` / person',
      'looking at a review',
      'outside a transaction; expires; of clinicians only',
    ],
    (store, on) =>
      noteLooker(store, on.review.reviewId, {
        personId: on.staff.personId,
        name: 'Maya Lind',
        at: on.now.toISOString(),
      }),
  ),
  forum(
    [
      'noteReading',
      '`READINGS#p` / review',
      'read a crisis or urgent review',
      'outside a transaction; expires; counted for that clinician alone',
    ],
    (store, on) =>
      noteReading(store, on.staff.personId, {
        reviewId: on.review.reviewId,
        lane: 'urgent',
        at: on.now.toISOString(),
      }),
  ),
  forum(
    [
      'writeReadingPlace',
      '`PLACES#p` / `GROUP#g#day#t`',
      'thread page that shows more than was read, save',
      'outside a transaction, but where it is saved or let go, together with `PLACES#p` / `SAVED#g#time#t` (four units); if as it was read; expires unless saved; for that person alone',
    ],
    (store, on) =>
      writeReadingPlace(store, on.place, { ...on.thread, threadId: on.freshThread }, null, {
        threadId: on.freshThread,
        upTo: 20,
        saved: false,
        savedAt: null,
        mine: true,
        at: on.now.toISOString(),
      }),
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
    ['turnWrite', '`PAGE#TURNS#c` / minute, contact', 'pager, clock', 'if absent'],
    (store, on) => store.write(turnWrite(on.clinic.clinicId, 'first', on.now)),
  ),
  forum(
    [
      'pageOfSeal',
      '`PAGE#review` / `SEAL#` time; `OWED#PAGES` / time',
      'vault',
      'once for each step of an opening; gsi1',
    ],
    written((on) => pageOfSeal(on.review, on.opening.askedAt)),
  ),
  forum(
    [
      'pageOfTest',
      '`PAGE#clinic` / `TEST#` minute; `OWED#PAGES` / time',
      'test page of an administrator',
      'once a minute for a contact; gsi1',
    ],
    written((on) => pageOfTest(on.freshClinic, 'duty', on.now)),
  ),
  forum(
    [
      'openingWrite',
      '`PERSON#p` / `OPENING#review#n`',
      'vault; page of a review’s seal; notices',
      'if as it was read, or if nobody took the number',
    ],
    written((on) => openingWrite(null, { ...on.opening, number: 2 })),
  ),
  forum(
    [
      'dispositionWrite',
      '`THREAD#t` / `DISPOSITION#REVIEW#n` or `PERSON#p` / `DISPOSITION#REVIEW#NAME`',
      'resolve, with `decisionWrites`',
      'one for a review; gsi1, and gsi2 where there is something to learn from it',
    ],
    written((on) => dispositionWrite(on.freshClinic, on.disposition)),
  ),
  forum(
    [
      'decisionWrites',
      'as `dispositionWrite` and `decisionCountWrites`',
      'resolve; scorecard, for what was decided before there were counts',
      'if the earlier decision is as it was read; that goes out of the counts',
    ],
    written((on) =>
      decisionWrites(on.freshClinic, [
        {
          now: { ...on.disposition, reviewId: reviewId.parse(`${newId()}-1`) },
          earlier: null,
        },
      ]),
    ),
  ),
  forum(
    [
      'decisionCountWrites',
      '`CLINIC#c` / `DECISIONS#Monday`; `GROUP#g` / `DECISIONS#Monday`',
      'with a decision',
      'adds to the counts of a week; of a group where there is something to learn from it; kept for 120 days',
    ],
    written((on) => decisionCountWrites(on.freshClinic, [{ decision: on.disposition, by: 1 }])),
  ),
  forum(
    [
      'writeCounted',
      '`CLINIC#c` / `DECISIONS#counted`',
      'scorecard, for what was decided before there were counts',
      'outside a transaction; once for 500 of them, then never again',
    ],
    (store, on) => writeCounted(store, on.freshClinic, { all: true, from: null }),
  ),
  forum(
    [
      'responseTimeWrites',
      '`GROUP#g` / `RESPONSE#day`',
      'first look at a review, first decision',
      'adds to the counts of a day; kept for 40 days',
    ],
    written((on) =>
      responseTimeWrites(on.group.groupId, 'crisis', { look: 60_000, decision: 60_000 }, on.now),
    ),
  ),
  forum(
    [
      'threadClosing',
      '`THREAD#t` / `THREAD`',
      'clock, for what is kept no longer',
      'if nobody has written or edited in it; nothing is opened in it from then on',
    ],
    written((on) =>
      threadClosing({ ...on.thread, threadId: on.freshThread }, on.now.toISOString()),
    ),
  ),
  forum(
    [
      'threadKeeping',
      '`THREAD#t` / `THREAD`',
      'clock, for what is kept no longer',
      'if it is closed; opens it again where a review came in the same moment',
    ],
    written((on) =>
      threadKeeping(on.freshThread, { since: on.now.toISOString(), state: 'removed' }),
    ),
  ),
  forum(
    [
      'threadPartRemovals',
      '`THREAD#t` / any of its items',
      'clock, for what is kept no longer',
      'deletes, 98 in one transaction; measured with one',
    ],
    written((on) => threadPartRemovals(on.freshThread, [postKey(on.freshThread, 7).sk])),
  ),
  forum(
    [
      'stillKeeps',
      '`CLINIC#c` / `CLINIC`',
      'clock, beside all that it removes',
      'check: no hold was laid and no other time set since it was read',
    ],
    written((on) => stillKeeps(on.clinic)),
  ),
  forum(
    [
      'threadStays',
      '`THREAD#t` / `THREAD`',
      'report, reopening, triage',
      'check beside a review that is opened: its thread is not going',
    ],
    written((on) => threadStays(on.thread.threadId)),
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
    written((on) =>
      retentionCheckWrite(on.group.groupId, { checkedOn: '2026-11-18', place: null }),
    ),
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
  forum(
    [
      'erasureWrites',
      '`ERASURE#p` / `ASKED`; `OWED#ERASURES` / time, person',
      'ask to be erased',
      'if absent',
    ],
    written((on) => erasureWrites({ ...on.erasure, personId: on.freshPerson })),
  ),
  forum(
    ['stillWantsErasure', '`ERASURE#p` / `ASKED`', 'clock', 'a check: nothing is written'],
    written((on) => stillWantsErasure(on.freshPerson)),
  ),
  forum(
    [
      'owedErasureMove',
      '`OWED#ERASURES` / time, person',
      'clock, to look again later',
      'if it is there',
    ],
    written((on) => owedErasureMove(owedBy(on, on.erasure.dueAt), owedBy(on, on.erasure.askedAt))),
  ),
  forum(
    ['owedErasureRemoval', '`OWED#ERASURES` / time, person', 'clock, at the end', 'deletes'],
    written((on) => owedErasureRemoval(owedBy(on, on.erasure.askedAt))),
  ),
  forum(
    ['erasureEnd', '`ERASURE#p` / `ASKED`', 'clock, at the end', 'if it is there; deletes'],
    written((on) => erasureEnd(owedBy(on, on.erasure.dueAt))),
  ),
  forum(
    [
      'erasureRemovals',
      '`ERASURE#p` / `ASKED`; `OWED#ERASURES` / time, person',
      'take the wish back',
      'if it is there; deletes',
    ],
    written((on) => erasureRemovals(on.person.personId, on.erasure.dueAt)),
  ),
  forum(
    ['keyRemovals', '`KEY#hash` / `KEY`', 'clock, for somebody who is erased', 'deletes unread'],
    written((on) => keyRemovals({ ...on.person, keyHashes: ['key-of-nobody'] })),
  ),
  forum(
    [
      'personRemovals',
      '`GROUP#g` / `PERSON#p`, `NAME#form`',
      'clock, at the end of an erasure',
      'deletes',
    ],
    written((on) => personRemovals(on.freshGroup, on.person)),
  ),
  forum(
    ['removals', 'any keys', 'clock, for somebody who is erased', 'deletes; measured with one'],
    written((on) => removals([{ pk: `OWN#${on.freshPerson}`, sk: 'PLAN#000001' }])),
  ),
  forum(
    [
      'postErasure',
      '`THREAD#t` / `POST#n`',
      'clock, for somebody who is erased',
      'if at the version that was read',
    ],
    written((on) => postErasure(on.freshThread, { ...on.post, version: on.post.version + 1 })),
  ),
  forum(
    [
      'analysisRemovals',
      '`THREAD#t` / `ANALYSIS#n`; `OWED#ANALYSES` / time, thread, number',
      'clock, for somebody who is erased',
      'if as it was read; deletes',
    ],
    written((on) => analysisRemovals(on.freshThread, on.post.number, on.owed)),
  ),
  forum(
    [
      'faceRemovals',
      '`THREAD#t` / `OF#p#FACE`, `ALIAS#form`',
      'clock, for somebody who is erased',
      'deletes',
    ],
    written((on) =>
      faceRemovals(on.freshThread, on.person.personId, { ...on.thread.face, isAlias: true }),
    ),
  ),
  vault(
    [
      'sealedEntryWrite',
      '`ENTRY#e` / `IDENTITY`',
      'invitation',
      'if absent; the API may not read it',
    ],
    written((on) => sealedEntryWrite('other-entry', on.sealed)),
  ),
  vault(
    ['sealedLinkWrite', '`MEMBER#p` / `LINK`', 'join', 'if absent; the API may not read it'],
    written((on) => sealedLinkWrite(on.staff.personId, on.sealed)),
  ),
  vault(
    [
      'sealRemovals',
      '`MEMBER#p` / `LINK`, `ENTRY#e` / `IDENTITY`',
      'the vault function alone, for somebody who is erased',
      'if it is there',
    ],
    written((on) => sealRemovals(on.person.personId, 'entry')),
  ),
];

/** Exports of `functions/data` that decide or spell something and reach no table by themselves. */
export const noPatterns: readonly string[] = [
  'ChainCheck',
  'activityPlace',
  'stretchBetween',
  'allClinics',
  'analysisWhenWithdrawn',
  'auditHash',
  'behindThread',
  'decidedPlace',
  'decisionOf',
  'facilitatorNames',
  'isOf',
  'pageOfRung',
  'placeOfShare',
  'principalOf',
  'isOpenFor',
  'queuePlace',
  'signInEnd',
  'threadAfter',
  'recordOf',
  'reportKindsOf',
  'isReportedWithoutWords',
  'waitingPlace',
];
/** Files of `functions/data` that hold no access pattern. */
export const noPatternFiles: readonly string[] = [
  'keys.ts',
  'table.ts',
  'records.ts',
  'definitions.ts',
  'dynamodb.ts',
  'in-one-transaction.ts',
  'review-of-post.ts',
];
