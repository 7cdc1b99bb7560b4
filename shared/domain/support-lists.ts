import type { ClinicSettings } from './clinic-settings.ts';
import { minutes } from './clinic-settings.ts';

// Which threads peer supporters are asked to look at. What stands in no list is not hidden: it is read where all threads are.

/** Days for which somebody who has just begun stands in the welcome list as long as nobody has answered. */
const welcomeDays = 14;
/** Days for which a thread is carried after one's own last words in it. */
const carriedDays = 7;
/** What waits for longer is no list for an evening any more. */
const looksBackDays = 90;

const day = minutes(24 * 60);

export interface ListedThread {
  readonly threadId: string;
  readonly authorId: string;
  readonly openedAt: string;
  readonly fromSomebodyNew?: boolean | undefined;
}

/** Somebody has said "I will answer this", or carries a thread in which they have. */
export interface Answering {
  readonly threadId: string;
  readonly who: 'supporter' | 'facilitator';
  readonly by: string;
  /** ISO instant; from then on it holds no longer. */
  readonly until: string;
  readonly answered: boolean;
}

export const stillAnswering = ({ until }: Pick<Answering, 'until'>, now: Date): boolean =>
  new Date(until) > now;

/** Until when "I will answer this" stands, and until when a thread is carried in which somebody has just written. */
export const answersUntil = (now: Date, settings: Pick<ClinicSettings, 'supporterHours'>): string =>
  new Date(now.getTime() + minutes(settings.supporterHours * 60)).toISOString();
export const carriedUntil = (now: Date): string =>
  new Date(now.getTime() + carriedDays * day).toISOString();

/** Since when a thread may have been opened to be looked for at all; for an alum not before they were invited to help. */
export function listsLookBackTo(now: Date, alumSince: string | null): string {
  const earliest = new Date(now.getTime() - looksBackDays * day).toISOString();
  return alumSince !== null && alumSince > earliest ? alumSince : earliest;
}

export interface ListsInput<Thread extends ListedThread> {
  /** Shared with alumni, and nobody but the author has written there. */
  readonly unanswered: readonly Thread[];
  /** In which somebody has said that they answer, or has answered. */
  readonly taken: readonly Thread[];
  readonly answering: readonly Answering[];
  /** Threads with an open review in the lanes crisis or urgent. */
  readonly underReview: ReadonlySet<string>;
  readonly me: string;
  readonly now: Date;
  readonly settings: Pick<ClinicSettings, 'unansweredAfterMinutes'>;
}

export interface SupportLists<Thread> {
  readonly welcome: Thread[];
  readonly waiting: Thread[];
  /** What this supporter has taken on and carries. */
  readonly yours: Thread[];
}

/** A facilitator sees to it: because they have said so, or because a review in a lane that presses is open. No list tells which. */
export function isSeenTo(
  threadId: string,
  {
    answering,
    underReview,
    now,
  }: Pick<ListsInput<ListedThread>, 'answering' | 'underReview' | 'now'>,
): boolean {
  return (
    underReview.has(threadId) ||
    answering.some(
      (one) => one.threadId === threadId && one.who === 'facilitator' && stillAnswering(one, now),
    )
  );
}

/**
 * Whether a promise or an answer of a supporter holds. Where nobody but the author has words in the thread any more, because the answer was taken
 * back or removed, nobody carries it: somebody still waits there.
 */
export const holds = (
  one: Pick<Answering, 'threadId' | 'until' | 'answered'>,
  isUnanswered: boolean,
  now: Date,
): boolean => stillAnswering(one, now) && !(one.answered && isUnanswered);

/**
 * The lists of one peer supporter, each in the order in which it was given. What is carried and answered stays with them whatever
 * opens there: only of a thread that nobody has answered could a facilitator have said that they answer it, so of any other a
 * supporter who lost it would know why.
 */
export function supportLists<Thread extends ListedThread>(
  input: ListsInput<Thread>,
): SupportLists<Thread> {
  const { unanswered, taken, answering, me, now, settings } = input;
  const carries = ({ threadId }: ListedThread) =>
    answering.some(
      (one) =>
        one.threadId === threadId &&
        one.who === 'supporter' &&
        one.by === me &&
        stillAnswering(one, now),
    );
  const isOpen = new Set(unanswered.map(({ threadId }) => threadId));
  const open = unanswered.filter(
    (thread) => thread.authorId !== me && !carries(thread) && !isSeenTo(thread.threadId, input),
  );
  const isNew = ({ fromSomebodyNew, openedAt }: ListedThread) =>
    fromSomebodyNew === true && Date.parse(openedAt) > now.getTime() - welcomeDays * day;
  const hasWaited = ({ openedAt }: ListedThread) =>
    Date.parse(openedAt) <= now.getTime() - minutes(settings.unansweredAfterMinutes);
  return {
    welcome: open.filter(isNew),
    waiting: open.filter((thread) => !isNew(thread) && hasWaited(thread)),
    yours: taken.filter(
      (thread) =>
        carries(thread) && !(isOpen.has(thread.threadId) && isSeenTo(thread.threadId, input)),
    ),
  };
}
