import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import { reviewId, type Signal } from '#shared/contracts/review.ts';
import { defaultClinicSettings } from '#shared/domain/clinic-settings.ts';
import { dispositionOf } from '#shared/domain/disposition.ts';
import {
  claimReview,
  joinReview,
  openReview,
  type ReviewCore,
  reopenReview,
  resolveReview,
} from '#shared/domain/review-state.ts';
import { ruleInReport } from '#shared/domain/signals.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';

const now = new Date('2026-11-18T20:15:00.000Z');
const who = { id: 'lind', name: 'Maya Lind' };
const place = {
  reviewId: reviewId.parse('aaaaaaaaaaaaaaaa-1'),
  groupId: groupId.parse('bbbbbbbbbbbbbbbb'),
};
const signal = (change: Partial<Signal> = {}): Signal => ({
  source: 'local',
  category: 'hopelessness',
  rule: 'hopelessness/no-hope',
  lane: 'soon',
  span: { start: 0, end: 4 },
  field: 'body',
  textVersion: 1,
  strength: 0.6,
  why: 'Sees no hope.',
  changes: [],
  detector: 'screening rules-1',
  ...change,
});
const report = {
  kind: 'worried-about-someone' as const,
  words: 'I am worried.',
  from: 'River Otter',
  by: personId.parse('cccccccccccccccc'),
  at: now.toISOString(),
};
const opened = (signals: Signal[]) => openReview({ signals }, now, defaultClinicSettings);
const decided = (review: ReviewCore, outcome: Outcome = 'false-alarm') =>
  resolveReview(
    claimReview(review, who, now, defaultClinicSettings),
    who,
    { outcome, reason: 'Read with care.' },
    now,
    defaultClinicSettings,
  );
const of = (review: ReviewCore, textVersion = 1) =>
  dispositionOf({ ...review, ...place }, textVersion);

describe('what a decision says about the screening', () => {
  it('is ids and closed lists: no word, no name, nobody’s id', () => {
    const review = decided(joinReview(opened([signal()]), { report }, now, defaultClinicSettings));
    expect(of(review)).toEqual({
      ...place,
      decidedAt: now.toISOString(),
      outcome: 'false-alarm',
      lane: 'urgent',
      textVersion: 1,
      rules: [
        {
          rule: 'hopelessness/no-hope',
          category: 'hopelessness',
          lane: 'soon',
          source: 'local',
          detector: 'screening rules-1',
        },
      ],
      reports: ['worried-about-someone'],
      askedSoon: false,
    });
  });

  it('is nothing before the end: not of an open review, a claimed one, a reopened one, or a post that is kept held', () => {
    const open = opened([signal()]);
    const claimed = claimReview(open, who, now, defaultClinicSettings);
    const reopened = reopenReview(decided(open), who, 'Again.', now, defaultClinicSettings);
    for (const review of [open, claimed, reopened, decided(open, 'held')]) {
      expect(of(review)).toBeNull();
    }
  });

  it('names a rule once, with the soonest lane that it asked for', () => {
    const twice = [signal(), signal({ lane: 'urgent', field: 'title' }), signal({ strength: 0.1 })];
    expect(of(decided(opened(twice)))?.rules).toMatchObject([{ lane: 'urgent' }]);
  });

  it('names the rules of the text that was decided on, and remembers that an earlier one had asked for a look soon', () => {
    const edited = joinReview(
      opened([signal({ rule: 'intent/tonight', lane: 'crisis' })]),
      { signals: [signal({ textVersion: 2 })], because: 'text-edited' },
      now,
      defaultClinicSettings,
    );
    expect(of(decided(edited), 2)).toMatchObject({
      lane: 'crisis',
      askedSoon: true,
      rules: [{ rule: 'hopelessness/no-hope' }],
    });
  });

  it('counts neither what a report’s own words signal nor reasons that are no reading of the text', () => {
    const others = [
      signal({ rule: ruleInReport('intent/tonight'), category: 'intent', lane: 'crisis' }),
      signal({ rule: 'message/to-facilitators', category: 'message-to-facilitators' }),
      signal({ rule: 'setting/all-posts-wait', category: 'held-by-setting' }),
      signal({ rule: 'comprehend/not-analysed/tone/throttled', category: 'not-analysed' }),
    ];
    expect(of(decided(opened(others)))).toMatchObject({ rules: [], askedSoon: false });
  });
});
