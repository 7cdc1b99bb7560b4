import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postStates } from '#shared/contracts/post.ts';
import { mustWait, stateAfter } from '#shared/domain/holds.ts';
import { laneRank, lanes, soonerLane } from '#shared/domain/lanes.ts';
import { outcomes } from '#shared/domain/vocabulary.ts';

const signal = (category: string, lane: (typeof lanes)[number], strength = 0.6) => ({
  category,
  lane,
  strength,
});

describe('what waits for a facilitator', () => {
  it.each([
    ['a goodbye', signal('goodbye', 'crisis'), true],
    ['an act under way', signal('act-or-attempt', 'crisis'), true],
    ['a past attempt', signal('act-or-attempt', 'soon'), false],
    ['a method in detail', signal('method', 'urgent', 0.8), true],
    ['a method in passing', signal('method', 'urgent', 0.79), false],
    ['intent', signal('intent', 'crisis', 1), false],
    ['hopelessness', signal('hopelessness', 'soon', 1), false],
  ])('%s: %s', (_what, one, waits) => {
    expect(
      mustWait([signal('conduct', 'routine'), one], { holds: 'risky' }, { isNew: false }),
    ).toBe(waits);
  });

  it('is everything where a clinic reads every post, and nothing where nothing was noticed', () => {
    expect(mustWait([], { holds: 'all' }, { isNew: false })).toBe(true);
    expect(mustWait([], { holds: 'risky' }, { isNew: true })).toBe(false);
  });

  it('is what somebody new writes, where a clinic reads first posts, and what they write later only with a reason', () => {
    expect(mustWait([], { holds: 'new-members' }, { isNew: true })).toBe(true);
    expect(mustWait([], { holds: 'new-members' }, { isNew: false })).toBe(false);
    expect(
      mustWait([signal('goodbye', 'crisis')], { holds: 'new-members' }, { isNew: false }),
    ).toBe(true);
  });
});

describe('what a decision does to a post', () => {
  it('releases, keeps, or removes it; what was withdrawn stays withdrawn, what was removed stays removed', () => {
    for (const outcome of outcomes) {
      const made = Object.fromEntries(
        postStates.map((state) => [state, stateAfter({ outcome }, state)]),
      );
      expect(made).toMatchObject({ withdrawn: 'withdrawn', removed: 'removed' });
      if (outcome === 'held') expect(made.published).toBe('waiting');
      else if (outcome === 'removed-with-reason') expect(made.waiting).toBe('removed');
      else expect(made).toMatchObject({ published: 'published', waiting: 'published' });
    }
  });

  it('puts a removed post back where it says so, and nothing that its author took back', () => {
    const decision = { outcome: 'no-action-needed', putBack: true } as const;
    expect(stateAfter(decision, 'removed')).toBe('published');
    expect(stateAfter(decision, 'withdrawn')).toBe('withdrawn');
    expect(stateAfter({ ...decision, outcome: 'removed-with-reason' }, 'removed')).toBe('removed');
  });
});

describe('lanes', () => {
  it('are looked at in the order crisis, urgent, soon, routine', () => {
    expect([...lanes].sort((a, b) => laneRank(a) - laneRank(b))).toEqual([
      'crisis',
      'urgent',
      'soon',
      'routine',
    ]);
  });

  it('the sooner of two is the same whichever is asked first, and one of them', () => {
    const lane = fc.constantFrom(...lanes);
    fc.assert(
      fc.property(lane, lane, lane, (a, b, c) => {
        expect(soonerLane(a, b)).toBe(soonerLane(b, a));
        expect([a, b]).toContain(soonerLane(a, b));
        expect(soonerLane(soonerLane(a, b), c)).toBe(soonerLane(a, soonerLane(b, c)));
        expect(laneRank(soonerLane(a, b))).toBe(Math.min(laneRank(a), laneRank(b)));
      }),
    );
  });
});
