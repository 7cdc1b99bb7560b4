import type { ClinicSettings } from './clinic-settings.ts';
import {
  type Clinician,
  claimAt,
  ensureAllowed,
  type ReviewCore,
  startClock,
  step,
  unclaimed,
} from './review-state.ts';

// The steps of a review's life in which somebody waits for somebody else: a colleague, or the author. Each gives the claim back, so
// that the clock goes on: to ask is no way to make a review quiet. A person has looked, so its time starts anew with the question,
// and past it the review gets louder like any other.

/** Asks a colleague for a view. Until it comes, or anybody claims the review, the state is `second-opinion`. */
export function askOpinion(
  review: ReviewCore,
  who: Clinician,
  of: Clinician,
  question: string,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'ask-opinion', who, now);
  return givenBack(
    {
      ...review,
      opinion: { of, for: who },
      history: [
        ...review.history,
        step('opinion-asked', now, review.lane, { by: who.name, whom: of.name, reason: question }),
      ],
    },
    now,
    settings,
  );
}

/**
 * The view that was asked for. The review goes back to who asked, without a claim in their name: they may be away. Where somebody
 * else holds it by now, they go on holding it.
 */
export function giveOpinion(
  review: ReviewCore,
  who: Clinician,
  view: string,
  now: Date,
): ReviewCore {
  ensureAllowed(review, 'give-opinion', who, now);
  const asker = review.opinion?.for ?? null;
  const whom = asker ? { whom: asker.name } : {};
  const answered: ReviewCore = {
    ...review,
    version: review.version + 1,
    opinion: null,
    history: [
      ...review.history,
      step('opinion-given', now, review.lane, { by: who.name, ...whom, reason: view }),
    ],
  };
  const claim = claimAt(review, now);
  if (claim && claim.by !== who.id) return answered;
  return { ...answered, meantFor: asker, ...unclaimed(answered, now) };
}

/** Waits for the author, to whom the holder has just written in a private thread. */
export function awaitAuthor(
  review: ReviewCore,
  who: Clinician,
  threadId: string,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  ensureAllowed(review, 'write-to-author', who, now);
  return givenBack(
    {
      ...review,
      authorAskedIn: threadId,
      history: [...review.history, step('author-asked', now, review.lane, { by: who.name })],
    },
    now,
    settings,
  );
}

/**
 * The author has written in that private thread. In the crisis lane the people on call are told, unless they are being told
 * already; nothing gets a later time. The same review is answered where nobody waits for this thread.
 */
export function authorAnswered(
  review: ReviewCore,
  threadId: string,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  if (review.state === 'resolved' || review.authorAskedIn !== threadId) return review;
  const answered: ReviewCore = {
    ...review,
    version: review.version + 1,
    authorAskedIn: null,
    history: [...review.history, step('author-answered', now, review.lane)],
  };
  if (claimAt(review, now)) return answered;
  const tellsNow = review.lane === 'crisis' && review.ladder?.told === 0;
  return {
    ...answered,
    ...unclaimed(answered, now),
    ...(tellsNow ? startClock('crisis', now, settings, { noLater: review.lookBy }) : {}),
  };
}

/**
 * Gives a held review to a colleague, or to whoever is on call (`to` null). Its clock runs on. On call is told at once, one rung
 * further, in the lanes that tell anybody.
 */
export function handOver(
  review: ReviewCore,
  who: Clinician,
  to: Clinician | null,
  note: string,
  now: Date,
): ReviewCore {
  ensureAllowed(review, 'hand-over', who, now);
  const { ladder } = review;
  const whom = to ? { whom: to.name } : {};
  return {
    ...review,
    ...unclaimed(review, now),
    version: review.version + 1,
    meantFor: to,
    ladder:
      to === null && ladder
        ? { ...ladder, told: ladder.told + 1, toldAt: now.toISOString() }
        : ladder,
    history: [
      ...review.history,
      step('handed-over', now, review.lane, { by: who.name, ...whom, reason: note }),
    ],
  };
}

/** Whether the author may ask for another look: once for each decision, and not about one that answered such a request. */
export const mayAskForAnotherLook = ({
  decidedBy,
  anotherLook,
}: Pick<ReviewCore, 'anotherLook' | 'decidedBy'>): boolean =>
  decidedBy !== null && anotherLook === null;

/**
 * The author of a held or removed post asks for another look, which is for a different clinician. A decided review is opened again;
 * one that waits goes on waiting with the clock that it has. The same review is answered where it cannot be asked for.
 */
export function askForAnotherLook(
  review: ReviewCore,
  now: Date,
  settings: ClinicSettings,
): ReviewCore {
  if (!mayAskForAnotherLook(review)) return review;
  const asked: ReviewCore = {
    ...review,
    version: review.version + 1,
    anotherLook: 'asked',
    history: [...review.history, step('another-look-asked', now, review.lane)],
  };
  if (review.state !== 'resolved') return asked;
  return {
    ...asked,
    state: 'reopened',
    openedAt: now.toISOString(),
    ...startClock(review.lane, now, settings, { seen: true }),
  };
}

const givenBack = (review: ReviewCore, now: Date, settings: ClinicSettings): ReviewCore => ({
  ...review,
  ...unclaimed(review, now),
  version: review.version + 1,
  ...startClock(review.lane, now, settings, { seen: true }),
});
