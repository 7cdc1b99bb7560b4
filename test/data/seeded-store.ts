import { randomBytes } from 'node:crypto';
import { agendaWrite } from '#functions/data/agenda.ts';
import { analysisWrites } from '#functions/data/analyses.ts';
import { answeringWrite } from '#functions/data/answering.ts';
import { addAttempt } from '#functions/data/attempts.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { boundariesWrite, noBoundaries } from '#functions/data/boundaries.ts';
import { clinicWrites, contactCheckWrite } from '#functions/data/clinics.ts';
import { decisionCountWrites } from '#functions/data/decision-counts.ts';
import { dispositionWrite } from '#functions/data/dispositions.ts';
import { erasureWrites } from '#functions/data/erasures.ts';
import { goalWrites } from '#functions/data/goals.ts';
import { graduationWrite } from '#functions/data/graduations.ts';
import { groupWrites, nameReservation, personWrite } from '#functions/data/groups.ts';
import { idempotencyWrite } from '#functions/data/idempotency.ts';
import { invitationWrite, joinReplayWrite } from '#functions/data/invitations.ts';
import { noteWrite } from '#functions/data/journal.ts';
import { openingWrite } from '#functions/data/openings.ts';
import type {
  BoundariesRecord,
  GoalRecord,
  NewsRecord,
  NoteRecord,
  PlanRecord,
  RepairRecord,
  ShareRecord,
  StrategyRecord,
  TellingRecord,
  ToldDeviceRecord,
} from '#functions/data/own-records.ts';
import { pageWrites } from '#functions/data/pages.ts';
import { passkeyWrite } from '#functions/data/passkeys.ts';
import { newPostWrite, responseWrites, revisionWrite } from '#functions/data/posts.ts';
import { writeReadingPlace } from '#functions/data/reading-places.ts';
import type {
  AgendaRecord,
  AnalysisRecord,
  AnsweringRecord,
  ClinicRecord,
  ClockJobRecord,
  DigestRecord,
  GraduationRecord,
  GroupInvitation,
  GroupRecord,
  OpeningRecord,
  PageRecord,
  PasskeyRecord,
  PersonRecord,
  PostRecord,
  Principal,
  ReportedRecord,
  ReviewRecord,
  RosterRecord,
  SessionRecord,
  SignInRecord,
  StaffRecord,
  SupportRecord,
  ThreadRecord,
} from '#functions/data/records.ts';
import { repairWrite } from '#functions/data/repairs.ts';
import { reportedWrite } from '#functions/data/reported.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { rosterWrite } from '#functions/data/roster.ts';
import { planWrite } from '#functions/data/safety-plans.ts';
import { sealedEntryWrite, sealedLinkWrite } from '#functions/data/seals.ts';
import { digestWrite, sessionWrite } from '#functions/data/sessions.ts';
import { shareWrite } from '#functions/data/shares.ts';
import { keyWrite, signInWrite } from '#functions/data/sign-ins.ts';
import { principalOf, staffWrite } from '#functions/data/staff.ts';
import { kitWrite, strategyWrite } from '#functions/data/strategies.ts';
import { supportWrite } from '#functions/data/support.ts';
import type { Store } from '#functions/data/table.ts';
import { newsForAuthor, tellingWrites, toldDeviceWrite } from '#functions/data/telling.ts';
import { faceWrite, threadWrite } from '#functions/data/threads.ts';
import { createPushKeys } from '#functions/push/push-keys.ts';
import { newId } from '#functions/random.ts';
import { agendaItemId } from '#shared/contracts/agenda.ts';
import { muteId } from '#shared/contracts/boundaries.ts';
import { goalId } from '#shared/contracts/goal.ts';
import { month, noteId } from '#shared/contracts/journal.ts';
import {
  type ClinicId,
  clinicId,
  groupId,
  personId,
  postNumber,
  threadId,
} from '#shared/contracts/primitives.ts';
import { repairId } from '#shared/contracts/repair.ts';
import { type ReviewId, reviewId, type Signal } from '#shared/contracts/review.ts';
import { shareId } from '#shared/contracts/share.ts';
import { strategyId } from '#shared/contracts/strategy.ts';
import { toldDeviceId } from '#shared/contracts/telling.ts';
import { defaultClinicSettings } from '#shared/domain/clinic-settings.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
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
    rotaVersion: 1,
    staffedHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
    contacts: null,
    settingsVersion: 1,
  };
  const staff: StaffRecord = {
    personId: personId.parse(newId()),
    name: 'Maya Lind',
    role: 'clinician',
    groupIds: [groupId.parse(newId())],
    state: 'active',
    invitation: null,
    access: 1,
    keyHash: 'staff-key-hash',
    version: 1,
  };
  const group: GroupRecord = {
    groupId: groupId.parse(newId()),
    clinicId: clinic.clinicId,
    name: 'Group one',
    timeZone: clinic.timeZone,
    agreementVersion: 1,
    facilitators: [{ personId: staff.personId, name: staff.name }],
    closedAt: null,
    version: 1,
  };
  const person: PersonRecord = {
    personId: personId.parse(newId()),
    role: 'member',
    name: 'Quiet Heron',
    avatar: newId(),
    standing: 'active',
    acceptedAgreement: 1,
    alumSince: null,
    firstPosts: 0,
    firstAliasPosts: 0,
    keyNumber: 1,
    keyHashes: ['key-hash'],
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
    keyNumber: 1,
  };
  const passkey: PasskeyRecord = {
    credentialId: 'one',
    principal,
    publicKey: 'A'.repeat(103),
    counter: 0,
    transports: ['internal'],
    name: 'my phone',
    addedAt: at,
  };
  const signIn: SignInRecord = {
    principal,
    sharedDevice: false,
    waitsForPasskey: false,
    endsAt: laterBy(720),
  };
  const staffSignIn: SignInRecord = {
    principal: principalOf(clinic.clinicId, staff),
    sharedDevice: false,
    waitsForPasskey: false,
    id: newId(),
    device: 'computer',
    startedAt: laterBy(-1),
    lastUsedAt: laterBy(-0.25),
    endsAt: laterBy(11),
  };
  const session: SessionRecord = {
    startsAt: laterBy(96),
    minutes: 90,
    place: null,
    theme: null,
    seriesId: null,
    version: 1,
  };
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
  const invitation: GroupInvitation = {
    clinicId: clinic.clinicId,
    groupId: group.groupId,
    role: 'member',
    entryId: newId(),
    mark: 'B-41',
    again: false,
    endsAt: laterBy(336),
  };
  const agendaItem: AgendaRecord = {
    itemId: agendaItemId.parse(newId()),
    by: person.personId,
    brings: { kind: 'theme', theme: 'Saying no at work' },
    waits: false,
    asked: false,
    carried: false,
    state: 'open',
    discussedAt: null,
    version: 1,
  };
  const support: SupportRecord = {
    personId: person.personId,
    ticked: [...trainingItems],
    confirmed: true,
    resting: false,
    mostGiven: null,
    mostOwn: null,
    version: 1,
  };
  const graduation: GraduationRecord = {
    personId: person.personId,
    name: person.name,
    words: 'You have come a long way.',
    byName: staff.name,
    answeredAt: null,
    tellsGroup: false,
  };
  const reported: ReportedRecord = {
    reviewId: review.reviewId,
    threadId: thread.threadId,
    number: post.number,
    kind: 'worried-about-someone',
    at,
  };
  const answering: AnsweringRecord = {
    threadId: thread.threadId,
    who: 'supporter',
    by: person.personId,
    name: person.name,
    until: laterBy(24),
    answered: false,
  };
  const plan: PlanRecord = {
    version: 1,
    words: {
      warningSigns: 'word '.repeat(40).trimEnd(),
      byMyself: 'word '.repeat(40).trimEnd(),
      distractions: '',
      people: 'word '.repeat(20).trimEnd(),
      professionals: 'word '.repeat(20).trimEnd(),
      surroundings: '',
    },
    savedAt: at,
  };
  const goal: GoalRecord = {
    goalId: goalId.parse(newId()),
    groupId: group.groupId,
    by: person.personId,
    face: { name: person.name, avatar: person.avatar, kind: 'member' },
    words: 'Answer the phone again',
    waits: false,
    asked: false,
    state: 'open',
    reachedAt: null,
    isShown: true,
    keptBack: null,
    steps: [{ words: 'Ring my sister', waits: false, asked: false, isDone: false }],
    entries: Array.from({ length: 4 }, () => ({
      kind: 'update' as const,
      words: 'word '.repeat(60).trimEnd(),
      waits: false,
      asked: false,
      at,
    })),
    seen: {},
    version: 1,
  };
  const strategy: StrategyRecord = {
    strategyId: strategyId.parse(newId()),
    groupId: group.groupId,
    by: person.personId,
    face: { name: person.name, avatar: person.avatar, kind: 'member' },
    words: 'word '.repeat(60).trimEnd(),
    when: 'I can’t sit still',
    forAlumni: false,
    state: 'shared',
    note: null,
    sharedAt: at,
    helped: 0,
    version: 1,
  };
  const side = (name: string) => ({
    face: { name, avatar: newId(), kind: 'member' as const },
    parts: {
      happened: 'word '.repeat(60).trimEnd(),
      effect: 'word '.repeat(60).trimEnd(),
      need: 'word '.repeat(30).trimEnd(),
      waits: false,
      asked: false,
    },
    answer: { kind: 'i-hear-you' as const, words: '', waits: false, asked: false },
  });
  const repair: RepairRecord = {
    repairId: repairId.parse(newId()),
    groupId: group.groupId,
    state: 'open',
    asker: { by: person.personId, ...side(person.name) },
    other: { by: personId.parse(newId()), ...side('Silver Finch') },
    words: 'word '.repeat(60).trimEnd(),
    named: null,
    post: null,
    askedAt: at,
    endedAt: null,
    endedBy: null,
    word: null,
    version: 1,
  };
  const boundaries: Omit<BoundariesRecord, 'version'> = {
    unfolded: ['loss'],
    leftOut: [],
    quiet: { from: '22:00', to: '07:00' },
    rest: null,
    mutes: Array.from({ length: 3 }, () => ({
      name: 'Silver Finch',
      avatar: newId(),
      kind: 'member' as const,
      id: muteId.parse(newId()),
    })),
  };
  const toldDevice: ToldDeviceRecord = {
    id: toldDeviceId.parse(newId()),
    sealed: createPushKeys(randomBytes(32)).seal(person.personId, {
      endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
      p256dh: 'a'.repeat(87),
      auth: 'b'.repeat(22),
    }),
    device: 'phone',
    keyNumber: 1,
    addedAt: at,
    endsAt: laterBy(720),
  };
  const telling: TellingRecord = {
    personId: person.personId,
    groupId: group.groupId,
    dueAt: at,
    newsAt: at,
    lastAt: at,
    tries: 0,
    had: [],
    version: 1,
  };
  const news: NewsRecord = {
    threadId: thread.threadId,
    number: post.number,
    for: 'those-in-thread',
    at,
  };
  const note: NoteRecord = {
    noteId: noteId.parse(newId()),
    month: month.parse('2026-11'),
    at,
    mood: 'heavy',
    energy: 'some',
    words: 'word '.repeat(60).trimEnd(),
  };
  const checkIn: NoteRecord = {
    ...note,
    noteId: noteId.parse(newId()),
    month: month.parse('2026-12'),
    energy: null,
    words: '',
  };
  const share: ShareRecord = {
    shareId: shareId.parse(newId()),
    groupId: group.groupId,
    by: person.personId,
    name: person.name,
    kind: 'safety-plan',
    parts: [{ step: 'people', words: 'word '.repeat(120).trimEnd() }],
    planVersion: 1,
    noteId: null,
    mood: null,
    energy: null,
    sharedAt: at,
  };
  const card: RosterRecord = {
    mark: 'B-41',
    entryId: invitation.entryId,
    role: 'member',
    madeAt: at,
    codeHash: 'invitation-hash',
    endsAt: laterBy(336),
    endedAt: null,
    joinedSaidFrom: null,
    version: 1,
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
    about: 'review',
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
  const opening: OpeningRecord = {
    reviewId: review.reviewId,
    number: 1,
    clinicId: clinic.clinicId,
    groupId: group.groupId,
    personId: person.personId,
    by: { id: staff.personId, name: staff.name },
    reason: 'life-in-danger',
    words: 'They wrote a goodbye and nobody can reach them.',
    delayWords: null,
    askedAt: at,
    needsSecond: false,
    second: null,
    openedAt: at,
    shownUntil: laterBy(0.25),
    notice: { dueAt: laterBy(0.25), delays: [], seenAt: null },
    disclosures: [],
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
    passkey,
    signIn,
    staffSignIn,
    session,
    digest,
    invitation,
    card,
    support,
    answering,
    reported,
    graduation,
    agendaItem,
    plan,
    goal,
    strategy,
    repair,
    erasure: {
      personId: person.personId,
      groupId: group.groupId,
      clinicId: clinic.clinicId,
      askedAt: at,
      dueAt: laterBy(24),
    },
    boundaries,
    toldDevice,
    telling,
    news,
    note,
    checkIn,
    share,
    analysis,
    owed,
    page,
    opening,
    clockJob,
    joined: { personId: person.personId, endsAt: laterBy(0.25) },
    earlier: { fingerprint: 'f'.repeat(64), answer: { number: 2, page: 1 } },
    event: {
      actor: { kind: 'clinician' as const, id: staff.personId },
      action: 'review.claimed',
      target: `review ${review.reviewId}`,
      details: { lane: 'soon', version: 2 },
    },
    sealed: new Uint8Array(900).fill(7),
    place: { personId: person.personId, groupId: group.groupId },
    otherThreads: Array.from({ length: 20 }, () => threadId.parse(newId())),
    freshClinic: clinicId.parse(newId()),
    freshGroup: groupId.parse(newId()),
    freshPerson: personId.parse(newId()),
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

/** The same review after somebody has decided it. */
export const decidedReviewOf = (review: ReviewRecord, decidedAt: string = at): ReviewRecord => ({
  ...review,
  state: 'resolved',
  history: [
    ...review.history,
    {
      action: 'resolved',
      at: decidedAt,
      by: 'Maya Lind',
      outcome: 'no-action-needed',
      reason: 'Read.',
      lane: review.lane,
    },
  ],
});

/**
 * Puts everything of `records` into the store: a thread of twenty posts, twenty threads, a queue of twenty-five, twenty-six decided
 * reviews, a hundred decisions.
 */
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
    signInWrite('staff-sign-in-hash', on.staffSignIn),
    passkeyWrite(on.passkey),
    invitationWrite('invitation-hash', on.invitation),
    rosterWrite(on.group.groupId, on.card),
    agendaWrite(on.group.groupId, on.agendaItem),
    supportWrite(on.group.groupId, null, on.support),
    answeringWrite(on.group.groupId, null, on.answering),
    reportedWrite(on.person.personId, on.reported),
    ...erasureWrites(on.erasure),
    graduationWrite(on.group.groupId, on.graduation),
    planWrite(on.person.personId, on.plan),
    shareWrite(on.share),
    ...goalWrites(on.goal),
    strategyWrite(on.strategy),
    repairWrite(on.repair),
    boundariesWrite(on.person.personId, noBoundaries, on.boundaries),
    ...['one-hash', 'gone-hash'].map((hash) =>
      toldDeviceWrite(on.person.personId, hash, on.toldDevice),
    ),
    ...tellingWrites(null, on.telling),
    newsForAuthor(on.thread.threadId, on.post.number, on.now.toISOString()),
    noteWrite(on.person.personId, on.note),
    noteWrite(on.freshPerson, on.checkIn),
    kitWrite(on.person.personId, on.strategy.strategyId, 'give'),
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
    openingWrite(null, on.opening),
    sealedEntryWrite('entry', on.sealed),
    sealedLinkWrite(on.person.personId, on.sealed),
  ]);
  await store.transact(responseWrites(id, on.person.personId, on.post.number, 'me-too', 'give'));
  await store.transact(
    on.otherThreads.map((other, i) => {
      const audience = i % 2 === 0 ? ('group' as const) : ('facilitators' as const);
      return threadWrite(null, { ...on.thread, threadId: other, audience });
    }),
  );
  for (const other of on.otherThreads) {
    const place = { threadId: other, upTo: 1, saved: true, savedAt: at, mine: false, at };
    await writeReadingPlace(store, on.place, { ...on.thread, threadId: other }, null, place);
  }
  await store.transact(
    Array.from({ length: 24 }, () => {
      const thread = { ...on.thread, threadId: threadId.parse(newId()) };
      return reviewWrites(null, reviewOf(thread, on.post));
    }).flat(),
  );
  await store.transact(
    Array.from({ length: 26 }, () => {
      const thread = { ...on.thread, threadId: threadId.parse(newId()) };
      return reviewWrites(null, decidedReviewOf(reviewOf(thread, on.post)));
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
  const week = 7 * 24 * 60 * 60_000;
  const byWeek = Array.from({ length: 14 }, (_, ago) => ({
    ...on.disposition,
    decidedAt: new Date(now.getTime() - ago * week).toISOString(),
  }));
  await store.transact([
    ...decisionCountWrites(
      on.clinic.clinicId,
      byWeek.map((decision) => ({ decision, by: 1 })),
    ),
    ...Array.from({ length: 25 }, () =>
      dispositionWrite(on.freshClinic, {
        ...on.disposition,
        reviewId: reviewId.parse(`${newId()}-1`),
        outcome: 'false-alarm',
      }),
    ),
  ]);
  await addAttempt(store, 'key#address', 1, now);
}
