import type {
  HistoryStep,
  Report,
  ReviewAction,
  ReviewState,
  Signal,
} from '#shared/contracts/review.ts';
import type { Rota } from '#shared/contracts/rota.ts';
import { type ClinicSettings, minutes } from './clinic-settings.ts';
import { type Lane, soonerLane } from './lanes.ts';
import { nextRungAt, rungsDue } from './rota.ts';
import { type Outcome, outcomes } from './vocabulary.ts';

// The whole life of a review as pure functions: what may happen, to whom, and what comes of it. The API and the buttons ask the
// same `allowedActions`. Nothing here resolves, expires or lowers a review by itself; a claim that runs out only frees it, and time
// only makes it louder.

export interface ReviewClaim {
  readonly by: string;
  readonly name: string;
  /** ISO instant; from then on the claim no longer holds. */
  readonly until: string;
}

/** The part of a review that the state machine reads and changes. `version` grows by one with each step. */
export interface ReviewCore {
  readonly lane: Lane;
  readonly state: ReviewState;
  readonly version: number;
  readonly openedAt: string;
  readonly lookBy: string;
  readonly signals: readonly Signal[];
  readonly reports: readonly (Report & { readonly by: string })[];
  readonly history: readonly HistoryStep[];
  readonly claim: ReviewClaim | null;
  /** The colleague whose view was asked for and has not come yet. */
  readonly opinion: { readonly of: Clinician; readonly for: Clinician } | null;
  /** The private thread in which a facilitator wrote to the author, who has not answered yet. */
  readonly authorAskedIn: string | null;
  /** Whom it was handed to, or who asked for the view that came. Anybody may claim it all the same. */
  readonly meantFor: Clinician | null;
  /** Who decided it last. */
  readonly decidedBy: Clinician | null;
  /** Whether the author asked for another look at the last decision, or that decision answered such a request. */
  readonly anotherLook: 'asked' | 'answered' | null;
  /** How far the people on call have been told; null in lanes that page nobody. */
  readonly ladder: Ladder | null;
  /** Whether it is on the record that nobody had looked by `lookBy`. */
  readonly overdueNoted: boolean;
  /** From when the clock looks at it, as long as nobody holds it; null where nothing more falls due. */
  readonly lookAt: string | null;
}

/** Rungs are told from `from` on; `told` grows in the same write as the page that tells. Instants are ISO. */
export interface Ladder {
  readonly from: string;
  readonly told: number;
  readonly toldAt: string | null;
}

export interface Clinician {
  readonly id: string;
  readonly name: string;
}

/** The review is in a state that does not allow this, whoever asks. */
export class ActionNotPossible extends Error {
  override readonly name = 'ActionNotPossible';
  constructor(
    readonly action: ReviewAction,
    readonly state: ReviewState,
  ) {
    super(`${action} is not possible for a review that is ${state}.`);
  }
}

/** The author has asked for another look, and that is for somebody other than who decided before. */
export class DecidedBefore extends Error {
  override readonly name = 'DecidedBefore';
  constructor() {
    super('Another clinician decides after a request for another look.');
  }
}

/** Somebody else holds the review. */
export class HeldByAnother extends Error {
  override readonly name = 'HeldByAnother';
  constructor(readonly holder: ReviewClaim) {
    super('Another clinician holds this review.');
  }
}

/** The claim, as long as it holds at `now`. */
export function claimAt(review: Pick<ReviewCore, 'claim'>, now: Date): ReviewClaim | null {
  return review.claim && new Date(review.claim.until) > now ? review.claim : null;
}

/** What decides what may be done: part of the record, and of its entry in the queue. */
export type ReviewSituation = Pick<
  ReviewCore,
  | 'anotherLook'
  | 'authorAskedIn'
  | 'claim'
  | 'decidedBy'
  | 'lane'
  | 'lookBy'
  | 'meantFor'
  | 'opinion'
  | 'state'
> & { readonly held?: boolean };

/** The author asked for another look at a decision of this clinician. */
export const mustBeAnother = (
  { anotherLook, decidedBy }: Pick<ReviewCore, 'anotherLook' | 'decidedBy'>,
  who: Pick<Clinician, 'id'>,
): boolean => anotherLook === 'asked' && decidedBy?.id === who.id;

/**
 * Whoever must not decide would only keep it from a colleague who may. In a crisis, or once nobody has looked in time, whoever is there takes it
 * all the same: to write to the author, to ask, or to open a seal.
 */
const isForAnother = (review: ReviewSituation, who: Pick<Clinician, 'id'>, now: Date): boolean =>
  mustBeAnother(review, who) && review.lane !== 'crisis' && !isOverdue(review, now);

/** Only where nothing presses and nobody waits: no crisis, nothing urgent, no held post, no colleague and no author. */
const isPlainRoutine = (review: ReviewSituation) =>
  review.lane === 'routine' &&
  review.held !== true &&
  !review.opinion &&
  !review.meantFor &&
  review.authorAskedIn === null &&
  review.anotherLook !== 'asked';

export function allowedActions(
  review: ReviewSituation,
  who: Pick<Clinician, 'id'>,
  now: Date,
): readonly ReviewAction[] {
  if (review.state === 'resolved') return ['reopen'];
  const claim = claimAt(review, now);
  // A view that was asked for is welcome, whoever holds the review by now.
  const view: ReviewAction[] = review.opinion?.of.id === who.id ? ['give-opinion'] : [];
  if (claim?.by !== who.id && isForAnother(review, who, now)) return view;
  if (!claim) {
    return ['claim', ...(isPlainRoutine(review) ? (['resolve-in-bulk'] as const) : []), ...view];
  }
  if (claim.by !== who.id) return ['take-over', ...view];
  const resolve: ReviewAction[] = mustBeAnother(review, who) ? [] : ['resolve'];
  // As long as a first message has no answer, more is written in its thread.
  const write: ReviewAction[] = review.authorAskedIn === null ? ['write-to-author'] : [];
  return ['release', ...resolve, 'hand-over', 'ask-opinion', ...write, 'open-seal', ...view];
}

/** Throws what stands in the way, where something does. */
export function ensureAllowed(
  review: ReviewCore & { readonly held?: boolean },
  action: ReviewAction,
  who: Clinician,
  now: Date,
): void {
  if (allowedActions(review, who, now).includes(action)) return;
  const claim = claimAt(review, now);
  const takes = action === 'take-over' || (action === 'claim' && !claim);
  if (takes && isForAnother(review, who, now)) throw new DecidedBefore();
  if (claim && claim.by !== who.id) throw new HeldByAnother(claim);
  if (claim && action === 'resolve' && mustBeAnother(review, who)) throw new DecidedBefore();
  throw new ActionNotPossible(action, review.state);
}

export const step = (
  action: HistoryStep['action'],
  now: Date,
  lane: Lane,
  rest: Partial<Pick<HistoryStep, 'by' | 'outcome' | 'reason' | 'whom'>> = {},
): HistoryStep => ({
  action,
  at: now.toISOString(),
  by: rest.by ?? null,
  ...(rest.whom === undefined ? {} : { whom: rest.whom }),
  outcome: rest.outcome ?? null,
  reason: rest.reason ?? null,
  lane,
});

export interface Joining {
  readonly signals?: readonly Signal[];
  readonly report?: Report & { readonly by: string };
  /** A step that the new signals or report come with, for example an edit of the text. */
  readonly because?: 'text-edited' | 'text-withdrawn';
}

const soonest = (lane: Lane, joining: Joining): Lane => {
  const lanes = (joining.signals ?? []).map((signal) => signal.lane);
  if (joining.report) lanes.push(reportLane[joining.report.kind]);
  return lanes.reduce(soonerLane, lane);
};

/** Somebody who saw the words and worries knows more than a rule: that is urgent. A breach of the agreement comes in its turn. */
export const reportLane: Readonly<Record<Report['kind'], Lane>> = {
  'worried-about-someone': 'urgent',
  'breaks-agreement': 'routine',
};

type ReviewClock = Pick<ReviewCore, 'lookBy' | 'ladder' | 'overdueNoted' | 'lookAt'>;

/**
 * A clock that starts now. Crisis tells the first rung at once, urgent when its time is over, the others nobody. `seen`: a person
 * has just looked, so crisis waits for its time as well. `noLater`: what is raised never gets a later time than it had.
 */
export function startClock(
  lane: Lane,
  now: Date,
  settings: ClinicSettings,
  { seen = false, noLater }: { seen?: boolean; noLater?: string } = {},
): ReviewClock {
  const at = now.toISOString();
  const target = new Date(now.getTime() + minutes(settings.lookWithinMinutes[lane])).toISOString();
  const lookBy = noLater !== undefined && noLater < target ? noLater : target;
  const clock = { lookBy, overdueNoted: false };
  if (lane === 'crisis' && !seen) {
    return { ...clock, ladder: { from: at, told: 1, toldAt: at }, lookAt: at };
  }
  const pages = lane === 'crisis' || lane === 'urgent';
  return {
    ...clock,
    ladder: pages ? { from: lookBy, told: 0, toldAt: null } : null,
    lookAt: lookBy,
  };
}

/** Nobody's answer is waited for, and it is nobody's more than anybody else's. */
const nobodyAsked = { opinion: null, authorAskedIn: null, meantFor: null } as const;

const claimUntil = (lane: Lane, now: Date, settings: ClinicSettings) =>
  new Date(now.getTime() + minutes(settings.claimMinutes[lane])).toISOString();

/** A new review. `joining` must hold a signal or a report: nothing is looked at for no reason. */
export function openReview(joining: Joining, now: Date, settings: ClinicSettings): ReviewCore {
  const lane = soonest('routine', joining);
  return {
    lane,
    state: 'open',
    version: 1,
    openedAt: now.toISOString(),
    ...startClock(lane, now, settings),
    signals: joining.signals ?? [],
    reports: joining.report ? [joining.report] : [],
    history: [step('opened', now, lane)],
    claim: null,
    ...nobodyAsked,
    decidedBy: null,
    anotherLook: null,
  };
}

const sameSignal = (a: Signal, b: Signal) =>
  a.source === b.source &&
  a.rule === b.rule &&
  a.field === b.field &&
  a.textVersion === b.textVersion &&
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end;

/** More signals than this say nothing new; the soonest ones stay. Keeps an item far below the store's 400 KB. */
const mostSignals = 60;

/**
 * Adds what was newly noticed or reported. The lane may rise, never fall. A resolved review that learns something new is
 * reopened and its clock starts again; what it knew already changes nothing (the same review is answered).
 */
export function joinReview(
  review: ReviewCore,
  joining: Joining,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  const fresh = (joining.signals ?? []).filter(
    (signal) => !review.signals.some((known) => sameSignal(known, signal)),
  );
  if (fresh.length === 0 && !joining.report && !joining.because) return review;

  const reopens = review.state === 'resolved' && (fresh.length > 0 || joining.report !== undefined);
  const lane = soonest(reopens ? soonest('routine', { ...joining, signals: fresh }) : review.lane, {
    ...joining,
    signals: fresh,
  });
  const raised = lane !== review.lane;
  const history: HistoryStep[] = [...review.history];
  if (joining.because) history.push(step(joining.because, now, lane));
  if (fresh.length > 0) history.push(step('signal-joined', now, lane));
  if (joining.report) history.push(step('report-joined', now, lane));
  if (reopens) history.push(step('reopened', now, lane));

  return {
    ...review,
    lane,
    state: reopens ? 'reopened' : review.state,
    version: review.version + 1,
    openedAt: reopens ? now.toISOString() : review.openedAt,
    ...(reopens ? startClock(lane, now, settings) : {}),
    ...(raised && !reopens ? startClock(lane, now, settings, { noLater: review.lookBy }) : {}),
    signals: kept([...review.signals, ...fresh]),
    reports: joining.report ? [...review.reports, joining.report] : review.reports,
    history: bounded(history),
    claim: reopens ? null : raised ? shortened(review.claim, lane, now, settings) : review.claim,
  };
}

/** What an author's edits add by themselves. */
const byEdits: ReadonlySet<HistoryStep['action']> = new Set(['text-edited', 'signal-joined']);
const mostByEdits = 60;

/**
 * Of many edits the first and the last stay in the history, and every step of a person: an author who edits without end must not
 * fill the review so that nobody can decide it any more.
 */
function bounded(history: readonly HistoryStep[]): readonly HistoryStep[] {
  const edits = history.filter(({ action }) => byEdits.has(action));
  if (edits.length <= mostByEdits) return history;
  const dropped = new Set(edits.slice(mostByEdits / 2, -mostByEdits / 2));
  return history.filter((one) => !dropped.has(one));
}

/** A claim on what has become more pressing holds no longer than a claim in that lane does. */
function shortened(
  claim: ReviewClaim | null,
  lane: Lane,
  now: Date,
  settings: ClinicSettings,
): ReviewClaim | null {
  if (!claim) return null;
  const until = claimUntil(lane, now, settings);
  return until < claim.until ? { ...claim, until } : claim;
}

function kept(signals: readonly Signal[]): readonly Signal[] {
  if (signals.length <= mostSignals) return signals;
  const order = [...signals].sort((a, b) => b.strength - a.strength);
  const stay = new Set(
    (['crisis', 'urgent', 'soon', 'routine'] as const)
      .flatMap((lane) => order.filter((signal) => signal.lane === lane))
      .slice(0, mostSignals),
  );
  return signals.filter((signal) => stay.has(signal));
}

export function claimReview(
  review: ReviewCore,
  who: Clinician,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'claim', who, now);
  const { history } = freed(review, now);
  return {
    ...heldBy(who, review, now, settings),
    history: [...history, step('claimed', now, review.lane, { by: who.name })],
  };
}

const heldBy = (who: Clinician, review: ReviewCore, now: Date, settings: ClinicSettings) => ({
  ...review,
  state: 'claimed' as const,
  version: review.version + 1,
  claim: { by: who.id, name: who.name, until: claimUntil(review.lane, now, settings) },
  meantFor: null,
});

/** Takes a review from the colleague who holds it, with a reason that both can read. The claim's time starts anew. */
export function takeOverReview(
  review: ReviewCore,
  who: Clinician,
  reason: string,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'take-over', who, now);
  const whom = review.claim?.name ?? '';
  return {
    ...heldBy(who, review, now, settings),
    history: [
      ...review.history,
      step('taken-over', now, review.lane, { by: who.name, whom, reason }),
    ],
  };
}

/** Steps after which a review is looked at for a second time. */
const again = new Set<HistoryStep['action']>(['reopened', 'kept-held', 'another-look-asked']);

/** For whose answer a review waits while nobody holds it. */
export function waitingState({
  opinion,
  authorAskedIn,
}: Pick<ReviewCore, 'authorAskedIn' | 'opinion'>): 'awaiting-author' | 'second-opinion' | null {
  if (opinion) return 'second-opinion';
  return authorAskedIn === null ? null : 'awaiting-author';
}

/** The state of a review that nobody holds, with the clock looking at it at once. */
export const unclaimed = (review: ReviewCore, now: Date) =>
  ({
    state:
      waitingState(review) ??
      (review.history.some((one) => again.has(one.action)) ? 'reopened' : 'open'),
    claim: null,
    lookAt: now.toISOString(),
  }) as const;

function freed(review: ReviewCore, now: Date): ReviewCore {
  if (!review.claim || claimAt(review, now)) return review;
  const ran = step('claim-expired', now, review.lane, { by: review.claim.name });
  return { ...review, ...unclaimed(review, now), history: [...review.history, ran] };
}

/** Says of a claim that ran out that it did; one that holds, or none, changes nothing. */
export function expireClaim(review: ReviewCore, now: Date): ReviewCore {
  const free = freed(review, now);
  return free === review ? review : { ...free, version: review.version + 1 };
}

/** Whether nobody has looked in time and nobody is at it now. Past its target a review gets louder, never quieter. */
export const isOverdue = (
  review: Pick<ReviewCore, 'state' | 'lookBy' | 'claim'>,
  now: Date,
): boolean =>
  review.state !== 'resolved' && new Date(review.lookBy) <= now && !claimAt(review, now);

/**
 * What time alone makes of a review that nobody holds: it is noted as overdue, once, and the rungs that are due count as told. No
 * lane changes, nothing ends, and the version that people decide on stays.
 */
export function lookByClock(review: ReviewCore, rota: Rota, now: Date): ReviewCore {
  if (review.state === 'resolved' || claimAt(review, now)) return review;
  const overdueNow = isOverdue(review, now) && !review.overdueNoted;
  const overdueNoted = review.overdueNoted || overdueNow;
  const { ladder } = review;
  const from = ladder && new Date(ladder.from);
  const told = ladder && from ? Math.max(ladder.told, rungsToldBy(ladder, from, rota, now)) : 0;
  const climbed =
    ladder && told > ladder.told ? { ...ladder, told, toldAt: now.toISOString() } : ladder;
  const next = [
    ...(overdueNoted ? [] : [review.lookBy]),
    ...(climbed && from ? [nextRungOf(climbed, from, rota).toISOString()] : []),
  ].sort();
  return {
    ...review,
    ladder: climbed,
    overdueNoted,
    lookAt: next[0] ?? null,
    history: overdueNow ? [...review.history, step('overdue', now, review.lane)] : review.history,
  };
}

const nextRungOf = ({ told, toldAt }: Ladder, from: Date, rota: Rota): Date =>
  nextRungAt(rota, from, told, toldAt === null ? null : new Date(toldAt));

function rungsToldBy(ladder: Ladder, from: Date, rota: Rota, now: Date): number {
  const next = nextRungOf(ladder, from, rota) <= now ? ladder.told + 1 : ladder.told;
  return Math.max(next, rungsDue(rota, from, now));
}

export function releaseReview(review: ReviewCore, who: Clinician, now: Date): ReviewCore {
  ensureAllowed(review, 'release', who, now);
  return {
    ...review,
    ...unclaimed(review, now),
    version: review.version + 1,
    history: [...review.history, step('released', now, review.lane, { by: who.name })],
  };
}

/**
 * Decides a review. To keep a post held is a decision too, but no end: as long as somebody's words wait, their review stays in
 * the queue with a clock that starts anew, in its lane or in the one that the person has chosen for it.
 */
export function resolveReview(
  review: ReviewCore,
  who: Clinician,
  decision: Decision,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'resolve', who, now);
  return decided(review, who, decision, now, settings);
}

/** Decides a review that nobody holds together with others of its kind, for one reason. Routine only. */
export function resolveInBulk(
  review: ReviewCore & { readonly held: boolean },
  who: Clinician,
  decision: Decision,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'resolve-in-bulk', who, now);
  return decided(freed(review, now), who, decision, now, settings);
}

interface Decision {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly laneWhileHeld?: Lane;
}

function decided(
  review: ReviewCore,
  who: Clinician,
  decision: Decision,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  const { outcome, reason, laneWhileHeld = review.lane } = decision;
  const keepsHeld = outcome === 'held';
  const lane = keepsHeld ? laneWhileHeld : review.lane;
  const action = keepsHeld ? 'kept-held' : 'resolved';
  return {
    ...review,
    lane,
    state: keepsHeld ? 'reopened' : 'resolved',
    version: review.version + 1,
    openedAt: keepsHeld ? now.toISOString() : review.openedAt,
    ...(keepsHeld ? startClock(lane, now, settings, { seen: true }) : {}),
    claim: null,
    ...nobodyAsked,
    decidedBy: who,
    anotherLook: review.anotherLook === 'asked' ? 'answered' : null,
    history: [...review.history, step(action, now, lane, { by: who.name, outcome, reason })],
  };
}

/** Takes a decided review up again, with a clock that starts anew: a wrong decision is not the last word. */
export function reopenReview(
  review: ReviewCore,
  who: Clinician,
  reason: string,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'reopen', who, now);
  return {
    ...review,
    state: 'reopened',
    version: review.version + 1,
    openedAt: now.toISOString(),
    ...startClock(review.lane, now, settings),
    claim: null,
    history: [...review.history, step('reopened', now, review.lane, { by: who.name, reason })],
  };
}

/** Who holds a review may ask to open its author's seal; the review goes on, and says that they did. */
export function askForSeal(review: ReviewCore, who: Clinician, now: Date): ReviewCore {
  ensureAllowed(review, 'open-seal', who, now);
  return sealStep(review, 'seal-asked', who, now);
}

/** What came of it is noted whoever holds the review by then. */
export const sealStep = (
  review: ReviewCore,
  action: 'seal-asked' | 'seal-agreed' | 'seal-opened',
  who: Clinician,
  now: Date,
): ReviewCore => ({
  ...review,
  version: review.version + 1,
  history: [...review.history, step(action, now, review.lane, { by: who.name })],
});

/**
 * Adds what a colleague should know, whoever holds the review and also when it is decided: it decides nothing. The same words sent
 * twice in a row are one note.
 */
export function addNote(review: ReviewCore, who: Clinician, note: string, now: Date): ReviewCore {
  const last = review.history.at(-1);
  if (last?.action === 'noted' && last.by === who.name && last.reason === note) return review;
  return {
    ...review,
    version: review.version + 1,
    history: [...review.history, step('noted', now, review.lane, { by: who.name, reason: note })],
  };
}

/** Outcomes with which a review may end: that a seal was opened can only be said where one was. */
export const possibleOutcomes = ({ history }: Pick<ReviewCore, 'history'>): readonly Outcome[] =>
  history.some(({ action }) => action === 'seal-opened')
    ? outcomes
    : outcomes.filter((outcome) => outcome !== 'break-glass-used');
