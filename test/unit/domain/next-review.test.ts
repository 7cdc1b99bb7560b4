import { describe, expect, it } from 'vitest';
import { defaultClinicSettings as settings } from '#shared/domain/clinic-settings.ts';
import { isOfferedTo } from '#shared/domain/next-review.ts';
import { askOpinion, awaitAuthor, giveOpinion, handOver } from '#shared/domain/review-answers.ts';
import {
  claimReview,
  openReview,
  type ReviewCore,
  resolveReview,
} from '#shared/domain/review-state.ts';
import { aSignal } from '#test/data/seeded-store.ts';

const now = new Date('2026-11-18T20:15:00.000Z');
const hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const lind = { id: 'lind', name: 'Maya Lind' };
const both = { id: 'both', name: 'Ines Both' };
const opened = () => openReview({ signals: [aSignal({ lane: 'soon' })] }, now, settings);
const claimed = () => claimReview(opened(), lind, now, settings);
/** To whom of the two it is offered. */
const offeredTo = (review: ReviewCore, at = now) =>
  [lind, both].filter(({ id }) => isOfferedTo(review, id, at)).map(({ id }) => id);

describe('the next review', () => {
  it('is one that nobody is at, or that one holds oneself', () => {
    expect(offeredTo(opened())).toEqual(['lind', 'both']);
    expect(offeredTo(claimed())).toEqual(['lind']);
  });

  it('is again anybody’s once a claim has run out', () => {
    expect(offeredTo(claimed(), hoursOn(2))).toEqual(['lind', 'both']);
  });

  it('is for the colleague who was asked, and then for who asked', () => {
    const asked = askOpinion(claimed(), lind, both, 'How do you see it?', now, settings);
    expect(offeredTo(asked)).toEqual(['both']);
    expect(offeredTo(giveOpinion(asked, both, 'Calmly.', now))).toEqual(['lind']);
  });

  it('is for whom it was handed to', () => {
    expect(offeredTo(handOver(claimed(), lind, both, 'I leave.', now))).toEqual(['both']);
  });

  it('is not one that waits for its author, until that takes too long', () => {
    const waiting = awaitAuthor(claimed(), lind, 'a-thread', now, settings);
    expect(offeredTo(waiting)).toEqual([]);
    expect(offeredTo(waiting, hoursOn(400))).toEqual(['lind', 'both']);
  });

  it('is never one whose author asked for another look at one’s own decision', () => {
    const decision = { outcome: 'removed-with-reason', reason: 'Read.' } as const;
    const decided = resolveReview(claimed(), lind, decision, now, settings);
    const again: ReviewCore = { ...decided, state: 'reopened', anotherLook: 'asked' };
    expect(offeredTo(again)).toEqual(['both']);
    expect(offeredTo(again, hoursOn(400))).toEqual(['both']);
  });
});
