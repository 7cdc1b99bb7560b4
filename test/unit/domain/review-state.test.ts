import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewAction, Signal } from '#shared/contracts/review.ts';
import { defaultClinicSettings as settings } from '#shared/domain/clinic-settings.ts';
import { type Lane, laneRank, lanes } from '#shared/domain/lanes.ts';
import {
  askForAnotherLook,
  askOpinion,
  authorAnswered,
  awaitAuthor,
  giveOpinion,
  handOver,
  mayAskForAnotherLook,
} from '#shared/domain/review-answers.ts';
import {
  ActionNotPossible,
  allowedActions,
  askForSeal,
  type Clinician,
  claimAt,
  claimReview,
  DecidedBefore,
  expireClaim,
  HeldByAnother,
  isOverdue,
  joinReview,
  lookByClock,
  openReview,
  type ReviewCore,
  releaseReview,
  reopenReview,
  resolveInBulk,
  resolveReview,
  takeOverReview,
} from '#shared/domain/review-state.ts';
import { aSignal } from '#test/data/seeded-store.ts';
import { testRota as rota } from '#test/factories/clinic.ts';

const now = new Date('2026-11-18T20:15:00.000Z');
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const lind = { id: 'lind', name: 'Maya Lind' };
const both = { id: 'both', name: 'Ines Both' };
const decision = { outcome: 'no-action-needed', reason: 'Read.' } as const;
const report = (kind: 'worried-about-someone' | 'breaks-agreement' = 'worried-about-someone') => ({
  kind,
  words: 'I worry.',
  from: 'River Otter',
  by: 'otter',
  at: now.toISOString(),
});
const opened = (lane: Lane = 'urgent') =>
  openReview({ signals: [aSignal({ lane })] }, now, settings);
const claimed = () => claimReview(opened(), lind, now, settings);
const resolved = () => resolveReview(claimed(), lind, decision, now, settings);
const asked = () => askOpinion(claimed(), lind, both, 'How do you see it?', now, settings);
const awaiting = () => awaitAuthor(claimed(), lind, 'a-thread', now, settings);
const reopened = () => joinReview(resolved(), { report: report() }, now, settings);

describe('who may do what, and when', () => {
  it.each([
    ['open', opened, ['claim'], ['claim']],
    [
      'claimed',
      claimed,
      ['release', 'resolve', 'hand-over', 'ask-opinion', 'write-to-author', 'open-seal'],
      ['take-over'],
    ],
    ['second-opinion', asked, ['claim'], ['claim', 'give-opinion']],
    ['awaiting-author', awaiting, ['claim'], ['claim']],
    ['resolved', resolved, ['reopen'], ['reopen']],
    ['reopened', reopened, ['claim'], ['claim']],
  ] as const)('%s', (state, make, holder, other) => {
    const review = make();
    expect(review.state).toBe(state);
    expect(allowedActions(review, lind, now)).toEqual(holder);
    expect(allowedActions(review, both, now)).toEqual(other);
  });

  it('a claim that ran out frees the review, to the minute', () => {
    const review = claimed();
    expect(claimAt(review, minutesOn(59.9))?.name).toBe('Maya Lind');
    expect(claimAt(review, minutesOn(60))).toBeNull();
    expect(allowedActions(review, lind, minutesOn(60))).toEqual(['claim']);
    expect(claimReview(review, both, minutesOn(60), settings).history.slice(-2)).toMatchObject([
      { action: 'claim-expired', by: 'Maya Lind' },
      { action: 'claimed', by: 'Ines Both' },
    ]);
  });

  it('says who holds a review, and else that its state does not allow it', () => {
    expect(() => resolveReview(claimed(), both, decision, now, settings)).toThrow(HeldByAnother);
    expect(() => claimReview(claimed(), both, now, settings)).toThrow(HeldByAnother);
    expect(() => claimReview(claimed(), lind, now, settings)).toThrow(ActionNotPossible);
    expect(() => releaseReview(opened(), lind, now)).toThrow(ActionNotPossible);
    expect(() => resolveReview(opened(), lind, decision, now, settings)).toThrow(ActionNotPossible);
    expect(() => resolveReview(claimed(), lind, decision, minutesOn(60), settings)).toThrow(
      ActionNotPossible,
    );
    expect(() => claimReview(resolved(), lind, now, settings)).toThrow(ActionNotPossible);
  });
});

describe('a claim that is taken over', () => {
  const over = takeOverReview(claimed(), both, 'Maya is with somebody.', minutesOn(9), settings);

  it('is the other’s from then on, for its whole time, and says from whom and why', () => {
    expect(over.claim).toEqual({
      by: 'both',
      name: 'Ines Both',
      until: minutesOn(69).toISOString(),
    });
    expect(over.history.at(-1)).toMatchObject({
      action: 'taken-over',
      by: 'Ines Both',
      whom: 'Maya Lind',
      reason: 'Maya is with somebody.',
    });
    expect(() => resolveReview(over, lind, decision, minutesOn(9), settings)).toThrow(
      HeldByAnother,
    );
  });

  it('must be there: nothing can be taken from nobody, nor from oneself', () => {
    for (const [review, who] of [
      [opened(), both],
      [claimed(), lind],
      [resolved(), both],
    ] as const) {
      expect(() => takeOverReview(review, who, 'I go on.', now, settings)).toThrow(
        ActionNotPossible,
      );
    }
    expect(() => takeOverReview(claimed(), both, 'Late.', minutesOn(60), settings)).toThrow(
      ActionNotPossible,
    );
  });
});

describe('a second opinion', () => {
  it('gives the claim back: the review waits for the colleague with the time that its lane has', () => {
    expect(asked()).toMatchObject({
      state: 'second-opinion',
      claim: null,
      lookBy: minutesOn(240).toISOString(),
      ladder: { from: minutesOn(240).toISOString(), told: 0 },
    });
    expect(lookByClock(asked(), rota, minutesOn(250)).ladder?.told).toBe(2);
  });

  it('goes back to who asked, in words of the colleague, and holds nothing in anybody’s name', () => {
    const given = giveOpinion(asked(), both, 'I would call.', minutesOn(20));
    expect(given).toMatchObject({ state: 'open', opinion: null, claim: null, meantFor: lind });
    expect(given.lookBy, 'an answer gives nobody more time').toBe(asked().lookBy);
    expect(given.history.at(-1)).toMatchObject({ by: 'Ines Both', whom: 'Maya Lind' });
    expect(claimReview(given, both, minutesOn(21), settings).meantFor).toBeNull();
  });

  it('is given by nobody else, and still welcome when somebody has claimed the review meanwhile', () => {
    expect(() => giveOpinion(asked(), lind, 'Mine.', now)).toThrow(ActionNotPossible);
    const back = claimReview(asked(), lind, minutesOn(5), settings);
    const given = giveOpinion(back, both, 'I would call.', minutesOn(6));
    expect(given).toMatchObject({ state: 'claimed', opinion: null, claim: back.claim });
  });

  it('can be a decision: the colleague claims and decides, and nothing is waited for any more', () => {
    const taken = claimReview(asked(), both, minutesOn(5), settings);
    const done = resolveReview(taken, both, decision, minutesOn(6), settings);
    expect(done).toMatchObject({ state: 'resolved', opinion: null, meantFor: null });
  });

  it('is waited for again when a claim meanwhile runs out or is given back', () => {
    const taken = claimReview(asked(), lind, minutesOn(5), settings);
    expect(releaseReview(taken, lind, minutesOn(6)).state).toBe('second-opinion');
    expect(expireClaim(taken, minutesOn(65)).state).toBe('second-opinion');
  });
});

describe('waiting for the author', () => {
  const inCrisis = () =>
    awaitAuthor(
      claimReview(opened('crisis'), lind, now, settings),
      lind,
      'a-thread',
      minutesOn(1),
      settings,
    );

  it('gets louder past its time like any other wait', () => {
    expect(awaiting()).toMatchObject({ state: 'awaiting-author', claim: null });
    expect(isOverdue(awaiting(), minutesOn(239))).toBe(false);
    expect(isOverdue(awaiting(), minutesOn(240))).toBe(true);
    expect(lookByClock(inCrisis(), rota, minutesOn(31)).ladder?.told).toBe(1);
  });

  it('ends with their answer in that thread and in no other, and in crisis tells people at once', () => {
    expect(authorAnswered(inCrisis(), 'another', minutesOn(5), settings)).toEqual(inCrisis());
    const answered = authorAnswered(inCrisis(), 'a-thread', minutesOn(5), settings);
    expect(answered).toMatchObject({
      state: 'open',
      lookBy: inCrisis().lookBy,
      ladder: { from: minutesOn(5).toISOString(), told: 1 },
    });
    expect(authorAnswered(awaiting(), 'a-thread', minutesOn(5), settings)).toMatchObject({
      state: 'open',
      lookAt: minutesOn(5).toISOString(),
      ladder: awaiting().ladder,
    });
  });

  it('takes nothing from a ladder that is being climbed, nor from who holds the review', () => {
    const louder = lookByClock(inCrisis(), rota, minutesOn(50));
    expect(authorAnswered(louder, 'a-thread', minutesOn(51), settings).ladder).toEqual(
      louder.ladder,
    );
    const held = claimReview(inCrisis(), both, minutesOn(2), settings);
    expect(authorAnswered(held, 'a-thread', minutesOn(3), settings)).toMatchObject({
      state: 'claimed',
      claim: held.claim,
      authorAskedIn: null,
    });
  });
});

describe('handing over', () => {
  const crisis = () => claimReview(opened('crisis'), lind, now, settings);

  it('to a colleague leaves it free for anybody, and its clock running', () => {
    const over = handOver(crisis(), lind, both, 'I have to go.', minutesOn(5));
    expect(over).toMatchObject({
      state: 'open',
      claim: null,
      meantFor: both,
      lookBy: crisis().lookBy,
      ladder: crisis().ladder,
      lookAt: minutesOn(5).toISOString(),
    });
    expect(allowedActions(over, lind, minutesOn(5))).toContain('claim');
  });

  it('to whoever is on call tells them at once, one rung further', () => {
    const over = handOver(crisis(), lind, null, 'I have to go.', minutesOn(5));
    expect(over).toMatchObject({
      meantFor: null,
      ladder: { told: 2, toldAt: minutesOn(5).toISOString() },
    });
    const soon = claimReview(opened('soon'), lind, now, settings);
    expect(handOver(soon, lind, null, 'I have to go.', minutesOn(5)).ladder).toBeNull();
  });
});

describe('another look that the author asks for', () => {
  const removed = { outcome: 'removed-with-reason', reason: 'It names somebody.' } as const;
  const taken = () => resolveReview(claimed(), lind, removed, minutesOn(5), settings);
  const again = () => askForAnotherLook(taken(), minutesOn(60), settings);

  it('opens the review again with the time of its lane, for somebody who did not decide before', () => {
    expect(again()).toMatchObject({
      state: 'reopened',
      openedAt: minutesOn(60).toISOString(),
      lookBy: minutesOn(300).toISOString(),
      ladder: { told: 0 },
    });
    const theirs = claimReview(again(), both, minutesOn(61), settings);
    expect(resolveReview(theirs, both, decision, minutesOn(61), settings)).toMatchObject({
      state: 'resolved',
      decidedBy: both,
      anotherLook: 'answered',
    });
  });

  it('is neither claimed nor taken over by who decided before, which would keep it from others', () => {
    const at = minutesOn(61);
    expect(allowedActions(again(), lind, at)).toEqual([]);
    expect(() => claimReview(again(), lind, at, settings)).toThrow(DecidedBefore);
    const theirs = claimReview(again(), both, at, settings);
    expect(allowedActions(theirs, lind, at)).toEqual([]);
    expect(() => takeOverReview(theirs, lind, 'Mine.', at, settings)).toThrow(DecidedBefore);
    expect(() => claimReview(theirs, lind, at, settings)).toThrow(HeldByAnother);
  });

  it('is claimed by whoever is there in a crisis, and decided by another all the same', () => {
    const pressing = { ...again(), lane: 'crisis' as const };
    const mine = claimReview(pressing, lind, minutesOn(61), settings);
    expect(allowedActions(mine, lind, minutesOn(61))).toContain('open-seal');
    expect(allowedActions(mine, lind, minutesOn(61))).not.toContain('resolve');
    expect(() => resolveReview(mine, lind, decision, minutesOn(61), settings)).toThrow(
      DecidedBefore,
    );
  });

  it('is claimed by whoever is there once nobody has looked in time, and decided by another all the same', () => {
    const late = new Date(Date.parse(again().lookBy) + 1);
    const mine = claimReview(again(), lind, late, settings);
    expect(allowedActions(mine, lind, late)).toContain('write-to-author');
    expect(allowedActions(mine, lind, late)).not.toContain('resolve');
  });

  it('can be asked for once, after a person has decided, and not about what answered it', () => {
    expect(mayAskForAnotherLook(opened())).toBe(false);
    expect(askForAnotherLook(opened(), now, settings)).toEqual(opened());
    expect(askForAnotherLook(again(), minutesOn(61), settings)).toEqual(again());
    const theirs = claimReview(again(), both, minutesOn(61), settings);
    const kept = resolveReview(theirs, both, removed, minutesOn(62), settings);
    expect(mayAskForAnotherLook(kept)).toBe(false);
    const later = reopenReview(kept, lind, 'New.', minutesOn(70), settings);
    const anew = claimReview(later, lind, minutesOn(71), settings);
    expect(mayAskForAnotherLook(resolveReview(anew, lind, removed, minutesOn(72), settings))).toBe(
      true,
    );
  });

  it('changes neither clock nor place of a post that is held and waits already', () => {
    const held = { outcome: 'held', reason: 'We talk first.' } as const;
    const kept = resolveReview(claimed(), lind, held, minutesOn(5), settings);
    expect(askForAnotherLook(kept, minutesOn(60), settings)).toEqual({
      ...kept,
      version: kept.version + 1,
      anotherLook: 'asked',
      history: [...kept.history, expect.objectContaining({ action: 'another-look-asked' })],
    });
  });
});

describe('deciding in bulk', () => {
  const inBulk = (review: ReviewCore, held = false) =>
    resolveInBulk({ ...review, held }, lind, decision, minutesOn(1), settings);

  it('is for the lane routine, where nobody holds the review and nobody waits', () => {
    expect(inBulk(opened('routine'))).toMatchObject({ state: 'resolved', decidedBy: lind });
    for (const lane of ['crisis', 'urgent', 'soon'] as const) {
      expect(() => inBulk(opened(lane))).toThrow(ActionNotPossible);
    }
    expect(() => inBulk(opened('routine'), true)).toThrow(ActionNotPossible);
    const routine = claimReview(opened('routine'), lind, now, settings);
    expect(() => inBulk(routine)).toThrow(ActionNotPossible);
    expect(() => inBulk(askOpinion(routine, lind, both, 'Well?', now, settings))).toThrow(
      ActionNotPossible,
    );
    expect(() => inBulk(awaitAuthor(routine, lind, 'a-thread', now, settings))).toThrow(
      ActionNotPossible,
    );
    expect(() => inBulk(handOver(routine, lind, both, 'Please.', now))).toThrow(ActionNotPossible);
    const raised = joinReview(
      opened('routine'),
      { signals: [aSignal({ lane: 'crisis', rule: 'a' })] },
      now,
      settings,
    );
    expect(() => inBulk(raised)).toThrow(ActionNotPossible);
  });
});

describe('a decision to keep a post held', () => {
  const kept = resolveReview(
    claimed(),
    lind,
    { outcome: 'held', reason: 'We talk first.' },
    minutesOn(5),
    settings,
  );

  it('is no end: the review waits on in its lane, with a clock that starts anew', () => {
    expect(kept).toMatchObject({
      state: 'reopened',
      lane: claimed().lane,
      claim: null,
      openedAt: minutesOn(5).toISOString(),
      lookBy: minutesOn(5 + settings.lookWithinMinutes[claimed().lane]).toISOString(),
    });
    expect(kept.history.at(-1)).toMatchObject({
      action: 'kept-held',
      by: 'Maya Lind',
      outcome: 'held',
    });
    expect(allowedActions(kept, both, minutesOn(5))).toEqual(['claim']);
  });

  it('moves to another lane only where the person says so', () => {
    const chosen = { outcome: 'held', reason: 'We talk first.', laneWhileHeld: 'routine' } as const;
    const moved = resolveReview(claimed(), lind, chosen, minutesOn(5), settings);
    expect(moved.lane).toBe('routine');
    expect(moved.lookBy).toBe(minutesOn(5 + settings.lookWithinMinutes.routine).toISOString());
    expect(joinReview(moved, { report: report() }, minutesOn(9), settings).lane).toBe('urgent');
  });
});

describe('lane and clock', () => {
  it.each(lanes)(
    'a signal of the lane %s opens a review there, with the clinic’s target',
    (lane) => {
      const review = opened(lane);
      expect(review.lane).toBe(lane);
      expect(review.lookBy).toBe(minutesOn(settings.lookWithinMinutes[lane]).toISOString());
    },
  );

  it('of several signals the soonest decides', () => {
    const signals = (['routine', 'crisis', 'soon'] as const).map((lane) => aSignal({ lane }));
    expect(openReview({ signals }, now, settings).lane).toBe('crisis');
  });

  it('worry about somebody goes to urgent, a breach to routine', () => {
    expect(openReview({ report: report() }, now, settings).lane).toBe('urgent');
    expect(openReview({ report: report('breaks-agreement') }, now, settings).lane).toBe('routine');
  });

  it('a raised lane gets a new target, counted from now; a lower signal changes neither', () => {
    const review = opened('soon');
    const raised = joinReview(
      review,
      { signals: [aSignal({ lane: 'crisis', rule: 'a' })] },
      minutesOn(10),
      settings,
    );
    expect(raised).toMatchObject({ lane: 'crisis', lookBy: minutesOn(40).toISOString() });
    const lower = joinReview(
      raised,
      { signals: [aSignal({ lane: 'routine', rule: 'b' })] },
      minutesOn(20),
      settings,
    );
    expect([lower.lane, lower.lookBy]).toEqual([raised.lane, raised.lookBy]);
  });

  it('a raised lane shortens a claim to what that lane allows, and lengthens none', () => {
    const held = claimReview(opened('soon'), lind, now, settings);
    const raise = (at: Date) =>
      joinReview(held, { signals: [aSignal({ lane: 'crisis', rule: 'a' })] }, at, settings);
    expect(raise(minutesOn(5)).claim?.until).toBe(minutesOn(15).toISOString());
    expect(raise(minutesOn(55)).claim?.until).toBe(held.claim?.until);
    expect(joinReview(held, { report: report() }, minutesOn(5), settings).claim).toEqual(
      held.claim,
    );
  });

  it('a person can take a decided review up again, with a reason and a clock that starts anew', () => {
    const again = reopenReview(resolved(), both, 'Too quick.', minutesOn(100), settings);
    expect(again).toMatchObject({
      state: 'reopened',
      lane: 'urgent',
      claim: null,
      openedAt: minutesOn(100).toISOString(),
      lookBy: minutesOn(100 + settings.lookWithinMinutes.urgent).toISOString(),
    });
    expect(again.history.at(-1)).toMatchObject({
      action: 'reopened',
      by: 'Ines Both',
      reason: 'Too quick.',
    });
    expect(() => reopenReview(opened(), both, 'No.', now, settings)).toThrow(ActionNotPossible);
  });

  it('what is known already changes nothing, not even the version', () => {
    const review = opened();
    expect(joinReview(review, { signals: review.signals }, minutesOn(5), settings)).toBe(review);
    const done = resolved();
    expect(joinReview(done, { signals: done.signals }, minutesOn(5), settings)).toBe(done);
  });

  it('something new reopens a decided review, with its clock from the start and its history kept', () => {
    const again = joinReview(resolved(), { report: report() }, minutesOn(100), settings);
    expect(again).toMatchObject({
      state: 'reopened',
      openedAt: minutesOn(100).toISOString(),
      claim: null,
      lane: 'urgent',
    });
    expect(again.history.map((one) => one.action)).toEqual([
      'opened',
      'claimed',
      'resolved',
      'report-joined',
      'reopened',
    ]);
  });

  it('an edit or a withdrawal alone is noted and reopens nothing', () => {
    for (const because of ['text-edited', 'text-withdrawn'] as const) {
      expect(joinReview(resolved(), { because }, now, settings)).toMatchObject({
        state: 'resolved',
        version: 4,
      });
    }
  });

  it('keeps the soonest of very many signals, so that it can always be stored', () => {
    const many: Signal[] = Array.from({ length: 300 }, (_, i) =>
      aSignal({ rule: `r/${i}`, lane: i === 299 ? 'crisis' : 'routine' }),
    );
    const review = joinReview(opened(), { signals: many }, now, settings);
    expect(review.signals.length).toBeLessThanOrEqual(60);
    expect(review.signals.some((one) => one.lane === 'crisis')).toBe(true);
    expect(review.signals.some((one) => one.lane === 'urgent')).toBe(true);
  });
});

describe('whom a review tells by time', () => {
  const inLane = (lane: Lane, at = now) =>
    joinReview(opened('soon'), { signals: [aSignal({ lane, rule: 'a' })] }, at, settings);
  const atOnce = (at: Date) => ({ from: at.toISOString(), told: 1, toldAt: at.toISOString() });
  const later = (at: Date) => ({ from: at.toISOString(), told: 0, toldAt: null });

  it('is the first rung at once, wherever it comes into the crisis lane', () => {
    expect(opened('crisis').ladder).toEqual(atOnce(now));
    expect(inLane('crisis', minutesOn(7)).ladder).toEqual(atOnce(minutesOn(7)));
    const done = resolveReview(
      claimReview(opened('crisis'), lind, now, settings),
      lind,
      decision,
      now,
      settings,
    );
    const signals = [aSignal({ lane: 'crisis', rule: 'b' })];
    expect(joinReview(done, { signals }, minutesOn(3), settings).ladder).toEqual(
      atOnce(minutesOn(3)),
    );
    expect(reopenReview(done, both, 'Again.', minutesOn(4), settings).ladder).toEqual(
      atOnce(minutesOn(4)),
    );
  });

  it('is the first rung when its time is over, where it is urgent or somebody has just looked', () => {
    expect(opened('urgent').ladder).toEqual(later(minutesOn(240)));
    const held = { outcome: 'held', reason: 'We talk first.' } as const;
    const kept = resolveReview(
      claimReview(opened('crisis'), lind, now, settings),
      lind,
      held,
      minutesOn(5),
      settings,
    );
    expect(kept.ladder).toEqual(later(minutesOn(35)));
  });

  it.each(['soon', 'routine'] as const)(
    'is nobody in the lane %s, which only gets louder',
    (lane) => {
      const review = opened(lane);
      expect(review.ladder).toBeNull();
      const looked = lookByClock(review, rota, new Date(review.lookBy));
      expect(looked).toMatchObject({ ladder: null, overdueNoted: true, lookAt: null, lane });
      expect(looked.history.at(-1)).toMatchObject({ action: 'overdue', by: null, lane });
    },
  );

  it('climbs while nobody holds it, and waits with its next look for what is due next', () => {
    const looked = lookByClock(opened('crisis'), rota, minutesOn(1));
    expect(looked).toMatchObject({ ladder: { told: 1 }, lookAt: minutesOn(10).toISOString() });
    const second = lookByClock(looked, rota, minutesOn(10));
    expect(second).toMatchObject({
      ladder: { told: 2, toldAt: minutesOn(10).toISOString() },
      overdueNoted: false,
      lookAt: minutesOn(30).toISOString(),
    });
    const third = lookByClock(second, rota, minutesOn(30));
    expect(third).toMatchObject({ ladder: { told: 3 }, overdueNoted: true });
    expect(third.lookAt).toBe(minutesOn(60).toISOString());
    expect(third.version, 'what people decide on has not changed').toBe(looked.version);
  });

  it('after a night without a clock is one page, of the highest rung that is due', () => {
    expect(lookByClock(opened('crisis'), rota, minutesOn(300)).ladder?.told).toBe(12);
  });

  it('stops while somebody holds it, and goes on when the claim ends', () => {
    const held = claimReview(opened('crisis'), lind, now, settings);
    expect(lookByClock(held, rota, minutesOn(9))).toBe(held);
    expect(expireClaim(held, minutesOn(9))).toBe(held);
    const free = expireClaim(held, minutesOn(10));
    expect(free).toMatchObject({ state: 'open', claim: null, lookAt: minutesOn(10).toISOString() });
    expect(free.history.at(-1)).toMatchObject({ action: 'claim-expired', by: 'Maya Lind' });
    expect(expireClaim(free, minutesOn(11))).toBe(free);
    expect(lookByClock(free, rota, minutesOn(10)).ladder?.told).toBe(2);
  });

  it('comes no later because something raised its lane', () => {
    const almost = minutesOn(settings.lookWithinMinutes.soon - 5);
    const raised = inLane('urgent', almost);
    expect(raised.lookBy).toBe(opened('soon').lookBy);
    expect(raised.ladder).toEqual(later(new Date(opened('soon').lookBy)));
  });

  it('is overdue from its time on, unless somebody is at it or it is decided', () => {
    const review = opened('urgent');
    expect(isOverdue(review, minutesOn(239))).toBe(false);
    expect(isOverdue(review, minutesOn(240))).toBe(true);
    expect(isOverdue(claimReview(review, lind, minutesOn(239), settings), minutesOn(240))).toBe(
      false,
    );
    expect(isOverdue(resolved(), minutesOn(500))).toBe(false);
  });
});

describe('any walk through a review’s life', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constantFrom(
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
      ),
      who: fc.constantFrom(lind, both),
    }),
    fc.record({ do: fc.constantFrom('author-answers' as const, 'asks-for-another-look' as const) }),
    fc.record({
      do: fc.constant('signal' as const),
      lane: fc.constantFrom(...lanes),
      rule: fc.nat(5),
    }),
    fc.record({ do: fc.constant('report' as const) }),
    fc.record({ do: fc.constantFrom('text-edited' as const, 'text-withdrawn' as const) }),
    fc.record({ do: fc.constant('wait' as const), minutes: fc.nat(200) }),
    fc.record({ do: fc.constantFrom('expire' as const, 'look' as const) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  function act(review: ReviewCore, action: ReviewAction, who: Clinician, at: Date): ReviewCore {
    switch (action) {
      case 'claim':
        return claimReview(review, who, at, settings);
      case 'take-over':
        return takeOverReview(review, who, 'They are away.', at, settings);
      case 'release':
        return releaseReview(review, who, at);
      case 'resolve':
        return resolveReview(review, who, decision, at, settings);
      case 'resolve-in-bulk':
        return resolveInBulk({ ...review, held: false }, who, decision, at, settings);
      case 'hand-over':
        return handOver(review, who, who === lind ? both : null, 'Please go on.', at);
      case 'ask-opinion':
        return askOpinion(review, who, who === lind ? both : lind, 'Well?', at, settings);
      case 'give-opinion':
        return giveOpinion(review, who, 'I agree.', at);
      case 'write-to-author':
        return awaitAuthor(review, who, 'a-thread', at, settings);
      case 'reopen':
        return reopenReview(review, who, 'Again.', at, settings);
      case 'open-seal':
        return askForSeal(review, who, at);
    }
  }

  function take(review: ReviewCore, one: Step, at: Date): ReviewCore {
    if ('who' in one) return act(review, one.do, one.who, at);
    switch (one.do) {
      case 'author-answers':
        return authorAnswered(review, 'a-thread', at, settings);
      case 'asks-for-another-look':
        return askForAnotherLook(review, at, settings);
      case 'signal':
        return 'lane' in one
          ? joinReview(
              review,
              { signals: [aSignal({ lane: one.lane, rule: `r${one.rule}` })] },
              at,
              settings,
            )
          : review;
      case 'report':
        return joinReview(review, { report: report() }, at, settings);
      case 'expire':
        return expireClaim(review, at);
      case 'look':
        return lookByClock(review, rota, at);
      case 'text-edited':
      case 'text-withdrawn':
        return joinReview(review, { because: one.do }, at, settings);
      default:
        return review;
    }
  }

  /** A person has looked, and from then on it has its time again. */
  const startsAnew = new Set<ReviewAction>([
    'resolve',
    'resolve-in-bulk',
    'ask-opinion',
    'write-to-author',
  ]);

  /** By time and by machine: more told, never less; and as long as nobody has decided, the clock comes back. */
  function getsNoQuieter(before: ReviewCore, after: ReviewCore, byPerson: boolean) {
    if (before.ladder?.from === after.ladder?.from) {
      expect(after.ladder?.told ?? 0).toBeGreaterThanOrEqual(before.ladder?.told ?? 0);
    }
    const pages = after.lane === 'crisis' || after.lane === 'urgent';
    if (after.state === 'resolved') return;
    expect(after.ladder !== null).toBe(pages);
    if (pages || !after.overdueNoted) expect(after.lookAt).not.toBeNull();
    const sameRound = before.openedAt === after.openedAt && before.state !== 'resolved';
    if (sameRound && !byPerson) expect(after.lookBy <= before.lookBy).toBe(true);
  }

  it('keeps its promises: no illegal step, one version a change, no lane that falls, no end but by a person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lanes), fc.array(step, { maxLength: 40 }), (lane, steps) => {
        let review: ReviewCore = opened(lane);
        let clock = 0;
        for (const one of steps) {
          if ('minutes' in one) clock += one.minutes;
          const at = minutesOn(clock);
          const may = 'who' in one ? allowedActions(review, one.who, at) : [];
          let next: ReviewCore;
          try {
            next = take(review, one, at);
          } catch (error) {
            expect([ActionNotPossible, HeldByAnother, DecidedBefore]).toContain(
              error instanceof Error ? error.constructor : null,
            );
            expect('who' in one && may.some((action) => action === one.do)).toBe(false);
            continue;
          }
          if ('who' in one) expect(may).toContain(one.do);
          const counts = next !== review && one.do !== 'look';
          expect(next.version - review.version).toBe(counts ? 1 : 0);
          if (next.state !== 'reopened' || review.state !== 'resolved') {
            expect(laneRank(next.lane)).toBeLessThanOrEqual(laneRank(review.lane));
          }
          if (next.state === 'resolved' && review.state !== 'resolved') {
            expect(['resolve', 'resolve-in-bulk']).toContain(one.do);
            if (one.do === 'resolve-in-bulk') expect(review.lane).toBe('routine');
            if (review.anotherLook === 'asked' && 'who' in one) {
              expect(one.who.id).not.toBe(review.decidedBy?.id);
            }
          }
          expect(next.state === 'second-opinion').toBe(
            next.opinion !== null && next.claim === null,
          );
          expect(next.state === 'awaiting-author').toBe(
            next.authorAskedIn !== null && next.opinion === null && next.claim === null,
          );
          if (review.state === 'resolved' && next.state !== 'resolved') {
            expect(next.state).toBe('reopened');
          }
          expect(next.claim !== null).toBe(next.state === 'claimed');
          expect(next.history.slice(0, review.history.length)).toEqual(review.history);
          expect(next.reports.length).toBeGreaterThanOrEqual(review.reports.length);
          getsNoQuieter(review, next, 'who' in one && startsAnew.has(one.do));
          review = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a ladder whose rota is changed on the way', () => {
  const everyFive = { ...rota, repeatMinutes: 5 };
  const hourly = { ...rota, repeatMinutes: 60 };

  it('keeps nobody waiting longer than one step of the new one', () => {
    let review = opened('crisis');
    for (let minute = 1; minute <= 180; minute += 1) {
      review = lookByClock(review, everyFive, minutesOn(minute));
    }
    const told = review.ladder?.told ?? 0;
    review = lookByClock(review, hourly, minutesOn(181));
    expect(review.lookAt && new Date(review.lookAt) <= minutesOn(241)).toBe(true);
    review = lookByClock(review, hourly, minutesOn(241));
    expect(review.ladder?.told).toBe(told + 1);
  });
});

describe('an author who edits without end', () => {
  it('does not fill the review: the first and the last edits stay, and every step of a person', () => {
    let review = claimed();
    const by = review.history.filter((one) => one.by !== null);
    for (let edit = 1; edit <= 3000; edit += 1) {
      const signals = [aSignal({ lane: 'urgent', textVersion: edit })];
      review = joinReview(review, { signals, because: 'text-edited' }, minutesOn(edit), settings);
    }
    expect(JSON.stringify(review).length).toBeLessThan(100_000);
    expect(review.history.filter((one) => one.by !== null)).toEqual(by);
    expect(review.history.at(-1)?.at).toBe(minutesOn(3000).toISOString());
  });
});
