import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FacilitatorSupportStep,
  facilitatorStepsFor,
  facilitatorSupportSteps,
  mostFor,
  noSupport,
  type OwnSupportStep,
  ownStepsFor,
  ownSupportSteps,
  type Support,
  type SupportChange,
  supportAfter,
  supportState,
  trainingItems,
} from '#shared/domain/peer-support.ts';

const all = [...trainingItems];
const ready = supportAfter(noSupport, { step: 'tick', ticked: all });
const supporter = supportAfter(ready, { step: 'confirm' });

describe('an alum who wants to help', () => {
  it('is confirmed by a facilitator once every item is ticked, and not before', () => {
    const nearly = supportAfter(noSupport, { step: 'tick', ticked: all.slice(1) });
    expect(supportState(nearly)).toBe('learning');
    expect(facilitatorStepsFor(nearly)).toEqual([]);
    expect(supportState(ready)).toBe('ready');
    expect(facilitatorStepsFor(ready)).toEqual(['confirm']);
    expect(supportState(supporter)).toBe('active');
  });

  it('takes breaks and ends them, carries fewer, and stops, and begins anew after that', () => {
    expect(ownStepsFor(supporter)).toEqual(['rest', 'carry-fewer', 'stop']);
    const resting = supportAfter(supporter, { step: 'rest' });
    expect(supportState(resting)).toBe('resting');
    expect(ownStepsFor(resting)).toEqual(['come-back', 'carry-fewer', 'stop']);
    expect(supportState(supportAfter(resting, { step: 'come-back' }))).toBe('active');
    expect(supportAfter(supporter, { step: 'stop' })).toEqual(noSupport);
    expect(supportAfter(supporter, { step: 'end' })).toEqual(noSupport);
  });

  it('carries what the clinic has set, or a facilitator for them, or fewer by their own wish', () => {
    const clinic = { supporterMost: 3 };
    expect(mostFor(supporter, clinic)).toEqual({ now: 3, given: 3 });
    const more = supportAfter(supporter, { step: 'set-most', most: 5 });
    expect(mostFor(more, clinic)).toEqual({ now: 5, given: 5 });
    const fewer = supportAfter(more, { step: 'carry-fewer', most: 2 });
    expect(mostFor(fewer, clinic)).toEqual({ now: 2, given: 5 });
    const given1 = supportAfter(fewer, { step: 'set-most', most: 1 });
    expect(mostFor(given1, clinic)).toEqual({ now: 1, given: 1 });
  });
});

const most = fc.integer({ min: 1, max: 10 });
const change: fc.Arbitrary<SupportChange> = fc.oneof(
  fc.record({ step: fc.constant('tick' as const), ticked: fc.subarray(all) }),
  fc.record({ step: fc.constant('tick' as const), ticked: fc.constant(all) }),
  fc.record({ step: fc.constantFrom('carry-fewer' as const, 'set-most' as const), most }),
  fc.record({
    step: fc.constantFrom(
      'rest' as const,
      'come-back' as const,
      'stop' as const,
      'confirm' as const,
      'end' as const,
    ),
  }),
);

const isOwn = (step: string): step is OwnSupportStep => ownSupportSteps.some((one) => one === step);
const isTheirs = (step: string): step is FacilitatorSupportStep =>
  facilitatorSupportSteps.some((one) => one === step);
const isAllowed = (support: Support, { step }: SupportChange) =>
  (isOwn(step) && ownStepsFor(support).includes(step)) ||
  (isTheirs(step) && facilitatorStepsFor(support).includes(step));

describe('whatever an alum and a facilitator do in whatever order', () => {
  it('nobody helps without a facilitator’s word on every item, given since they last began', () => {
    let helped = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let support: Support = noSupport;
        let confirmedSince = false;
        for (const one of changes) {
          if (!isAllowed(support, one)) continue;
          support = supportAfter(support, one);
          if (one.step === 'confirm') confirmedSince = true;
          if (one.step === 'stop' || one.step === 'end') confirmedSince = false;
          const state = supportState(support);
          const helps = state === 'active' || state === 'resting';
          if (helps) helped += 1;
          expect(helps).toBe(confirmedSince);
          if (helps) expect([...support.ticked].sort()).toEqual([...all].sort());
        }
      }),
    );
    expect(helped).toBeGreaterThan(0);
  });

  it('somebody can always stop or has never begun, and never carries more than they were given', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), most, (changes, supporterMost) => {
        let support: Support = noSupport;
        for (const one of changes) {
          if (isAllowed(support, one)) support = supportAfter(support, one);
          const { now, given } = mostFor(support, { supporterMost });
          expect(now).toBeLessThanOrEqual(given);
          expect(now).toBeGreaterThanOrEqual(1);
          expect(ownStepsFor(support)).toContain(support.confirmed ? 'stop' : 'tick');
        }
      }),
    );
  });
});
