import { analysisWrites } from '#functions/data/analyses.ts';
import { addAttempt } from '#functions/data/attempts.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { clinicWrites, contactCheckWrite, staffWrite } from '#functions/data/clinics.ts';
import { dispositionWrite } from '#functions/data/dispositions.ts';
import { groupWrites, nameReservation, personWrite } from '#functions/data/groups.ts';
import { idempotencyWrite } from '#functions/data/idempotency.ts';
import { invitationWrite, joinReplayWrite } from '#functions/data/invitations.ts';
import { pageWrites } from '#functions/data/pages.ts';
import { newPostWrite, responseWrites, revisionWrite } from '#functions/data/posts.ts';
import type {
  AnalysisRecord,
  ClinicRecord,
  ClockJobRecord,
  DigestRecord,
  GroupRecord,
  InvitationRecord,
  PageRecord,
  PersonRecord,
  PostRecord,
  Principal,
  ReviewRecord,
  SessionRecord,
  SignInRecord,
  StaffRecord,
  ThreadRecord,
} from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { digestWrite, sessionWrite } from '#functions/data/sessions.ts';
import { keyWrite, signInWrite } from '#functions/data/sign-ins.ts';
import type { Store } from '#functions/data/table.ts';
import { faceWrite, threadWrite } from '#functions/data/threads.ts';
import { newId } from '#functions/random.ts';
import {
  type ClinicId,
  clinicId,
  groupId,
  personId,
  postNumber,
  threadId,
} from '#shared/contracts/primitives.ts';
import { type ReviewId, reviewId, type Signal } from '#shared/contracts/review.ts';
import { defaultClinicSettings } from '#shared/domain/clinic-settings.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { openReview } from '#shared/domain/review-state.ts';

const now = new Date('2026-11-18T20:15:00.000Z');
const at = now.toISOString();
const laterBy = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();

export const aSignal = (change: Partial<Signal> = {}): Signal => ({
  source: 'local',
  category: 'hopelessness',
  rule: 'hopelessness/no-hope',
  lane: 'soon',
  span: { start: 0, end: 10 },
  field: 'body',
  textVersion: 1,
  strength: 0.6,
  why: 'Sees no hope or no future.',
  changes: [],
  detector: 'screening 1',
  ...change,
});

/** One record of each kind that belongs together, with ids of its own. */
export function records() {
  const clinic: ClinicRecord = {
    clinicId: clinicId.parse(newId()),
    name: 'A clinic',
    region: 'US',
    timeZone: 'America/New_York',
    staffedHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
    contacts: null,
  };
  const staff: StaffRecord = {
    personId: personId.parse(newId()),
    name: 'Maya Lind',
    role: 'clinician',
    groupIds: [groupId.parse(newId())],
  };
  const group: GroupRecord = {
    groupId: groupId.parse(newId()),
    clinicId: clinic.clinicId,
    name: 'Group one',
    timeZone: clinic.timeZone,
    agreementVersion: 1,
    facilitators: [{ personId: staff.personId, name: staff.name }],
  };
  const person: PersonRecord = {
    personId: personId.parse(newId()),
    role: 'member',
    name: 'Quiet Heron',
    avatar: newId(),
    standing: 'active',
    acceptedAgreement: 1,
    alumSince: null,
  };
  const face = { name: person.name, avatar: person.avatar, kind: 'member' as const };
  const thread: ThreadRecord = {
    threadId: threadId.parse(newId()),
    groupId: group.groupId,
    title: 'Soup on a Sunday',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: [],
    authorId: person.personId,
    face,
    state: 'published',
    openedAt: at,
    lastPostAt: at,
    postCount: 1,
    shownCount: 1,
    replies: 0,
    everShown: true,
    answers: 0,
    raisedAt: null,
  };
  const post: PostRecord = {
    number: postNumber.parse(1),
    authorId: person.personId,
    face,
    at,
    body: 'word '.repeat(120).trimEnd(),
    textVersion: 1,
    version: 1,
    state: 'published',
    responses: {},
    notice: null,
  };
  const review = reviewOf(thread, post, { clinicId: clinic.clinicId });
  const disposition: Disposition = {
    reviewId: review.reviewId,
    groupId: group.groupId,
    decidedAt: at,
    outcome: 'contacted-privately',
    lane: 'soon',
    textVersion: 1,
    rules: [
      {
        rule: 'hopelessness/no-hope',
        category: 'hopelessness',
        lane: 'soon',
        source: 'local',
        detector: 'screening 1',
      },
    ],
    reports: [],
    askedSoon: false,
  };
  const principal: Principal = {
    role: 'member',
    clinicId: clinic.clinicId,
    groupId: group.groupId,
    personId: person.personId,
  };
  const signIn: SignInRecord = { principal, sharedDevice: false, endsAt: laterBy(720) };
  const session: SessionRecord = { startsAt: laterBy(96), minutes: 90, place: null, theme: null };
  const digest: DigestRecord = {
    startsAt: session.startsAt,
    madeAt: at,
    since: laterBy(-72),
    threadsOpened: 3,
    posts: 12,
    members: { wrote: 5, active: 8 },
    unanswered: 1,
    reviews: { decided: 2, waiting: { crisis: 0, urgent: 0, soon: 1, routine: 0 } },
    isWhole: true,
  };
  const invitation: InvitationRecord = {
    clinicId: clinic.clinicId,
    groupId: group.groupId,
    role: 'member',
    entryId: newId(),
    endsAt: laterBy(336),
  };
  const analysis: AnalysisRecord = {
    state: 'analysed',
    source: 'stand-in',
    at,
    language: { code: 'en', basis: 'detected' },
    tone: { sentiment: 'NEUTRAL', score: 0.8 },
    notAnalysed: [],
    askAgainAt: null,
    firstAskedAt: at,
    asked: 1,
    textVersion: 1,
  };
  const clockJob: ClockJobRecord = {
    job: 'analyse-again',
    startedAt: at,
    endedAt: at,
    did: { due: 0 },
    failure: null,
    wentWellAt: at,
    leaseUntil: at,
    runs: 1,
    cursor: null,
    roundBegunAt: null,
  };
  const page: PageRecord = {
    reviewId: review.reviewId,
    ladderFrom: at,
    rung: 0,
    clinicId: clinic.clinicId,
    lane: 'crisis',
    since: at,
    at,
    state: 'waiting',
    deliveries: [],
    tries: 0,
    tryAt: at,
    failure: null,
    writeCount: 1,
  };
  const owed: AnalysisRecord = { ...analysis, state: 'not-analysed', askAgainAt: laterBy(1) };
  return {
    now,
    clinic,
    staff,
    group,
    person,
    thread,
    post,
    review,
    disposition,
    principal,
    signIn,
    session,
    digest,
    invitation,
    analysis,
    owed,
    page,
    clockJob,
    joined: { groupId: group.groupId, personId: person.personId, endsAt: laterBy(0.25) },
    earlier: { fingerprint: 'f'.repeat(64), answer: { number: 2, page: 1 } },
    event: {
      actor: { kind: 'clinician' as const, id: staff.personId },
      action: 'review.claimed',
      target: `review ${review.reviewId}`,
      details: { lane: 'soon', version: 2 },
    },
    sealed: new Uint8Array(900).fill(7),
    freshClinic: clinicId.parse(newId()),
    freshGroup: groupId.parse(newId()),
    freshThread: threadId.parse(newId()),
    freshReview: reviewId.parse(`${newId()}-1`),
  };
}
export type Seeded = ReturnType<typeof records>;

export function reviewOf(
  thread: ThreadRecord,
  post: Pick<PostRecord, 'number' | 'authorId'>,
  change: {
    signal?: Partial<Signal>;
    openedAt?: Date;
    reviewId?: ReviewId;
    clinicId?: ClinicId;
  } = {},
): ReviewRecord {
  return {
    ...recordOf(
      openReview(
        { signals: [aSignal(change.signal)] },
        change.openedAt ?? now,
        defaultClinicSettings,
      ),
    ),
    reviewId: change.reviewId ?? reviewId.parse(`${thread.threadId}-${post.number}`),
    clinicId: change.clinicId ?? clinicId.parse(newId()),
    groupId: thread.groupId,
    target: { kind: 'post', threadId: thread.threadId, postNumber: post.number },
    authorId: post.authorId,
    authorName: 'Quiet Heron',
    title: thread.title,
    writeCount: 1,
    held: false,
    analysis: 'pending',
    analysisSource: null,
  };
}

/** Puts everything of `records` into the store: a thread of twenty posts, twenty threads, a queue of twenty-five, a hundred decisions. */
export async function seed(store: Store, on: Seeded): Promise<void> {
  await store.transact([
    ...clinicWrites(on.clinic),
    contactCheckWrite(on.clinic.clinicId, null, { checkedOn: '2026-11-18', due: 0 }),
    staffWrite(on.clinic.clinicId, on.staff),
    ...groupWrites(on.group, { version: 1, text: 'We keep what we hear here.' }),
    nameReservation(on.group.groupId, on.person.name),
    personWrite(on.group.groupId, on.person),
    sessionWrite(on.group.groupId, on.session),
    digestWrite(on.group.groupId, on.digest),
    sessionWrite(on.group.groupId, { ...on.session, startsAt: laterBy(-72) }),
    keyWrite('key-hash', on.principal),
    signInWrite('sign-in-hash', on.signIn),
    invitationWrite('invitation-hash', on.invitation),
    joinReplayWrite('join-hash', on.joined),
    idempotencyWrite(on.person.personId, 'once-hash', on.earlier, now),
    await auditWrite(store, on.clinic.clinicId, on.event, now),
  ]);
  const { threadId: id } = on.thread;
  const number = (n: number) => postNumber.parse(n);
  await store.transact([
    threadWrite(null, { ...on.thread, postCount: 20, shownCount: 20, replies: 19, answers: 19 }),
    faceWrite(id, on.person.personId, { ...on.thread.face, isAlias: false }),
    ...Array.from({ length: 20 }, (_, i) =>
      newPostWrite(id, { ...on.post, number: number(i + 1) }),
    ),
    revisionWrite(id, on.post, at),
    ...analysisWrites(id, on.post.number, null, on.analysis),
    ...reviewWrites(null, on.review),
    ...pageWrites(null, on.page),
  ]);
  await store.transact(responseWrites(id, on.person.personId, on.post.number, 'me-too', 'give'));
  await store.transact(
    Array.from({ length: 20 }, (_, i) => {
      const audience = i % 2 === 0 ? ('group' as const) : ('facilitators' as const);
      return threadWrite(null, { ...on.thread, threadId: threadId.parse(newId()), audience });
    }),
  );
  await store.transact(
    Array.from({ length: 24 }, () => {
      const thread = { ...on.thread, threadId: threadId.parse(newId()) };
      return reviewWrites(null, reviewOf(thread, on.post));
    }).flat(),
  );
  await store.transact(
    Array.from({ length: 100 }, () =>
      dispositionWrite(on.clinic.clinicId, {
        ...on.disposition,
        reviewId: reviewId.parse(`${newId()}-1`),
      }),
    ),
  );
  await addAttempt(store, 'key#address', 1, now);
}
