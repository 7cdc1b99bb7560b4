import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import { nobody } from '#shared/domain/erasure.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import {
  canAnswer,
  canAskForRepair,
  canSeeRepair,
  canWriteParts,
  isRevealed,
  isUnderWay,
  isUnended,
  leadsFor,
  needsWord,
  newsFor,
  newsForFacilitator,
  otherSide,
  type Repair,
  readableOf,
  repairAfterLead,
  repairAfterStep,
  repairAnswerKinds,
  repairLeads,
  repairLeft,
  repairSides,
  repairStates,
  repairSteps,
  repairWithAnswer,
  repairWithParts,
  sideOf,
  somethingWaits,
  stepsFor,
} from '#shared/domain/repair.ts';

const caller = (role: GroupCaller['role'], letter: string): GroupCaller => ({
  role,
  personId: personId.parse(letter.repeat(16)),
  groupId: groupId.parse('g'.repeat(16)),
  alumSince: null,
});
const people = {
  asker: caller('member', 'b'),
  other: caller('alum', 'c'),
  facilitator: caller('clinician', 'd'),
  bystander: caller('member', 'e'),
};
const now = '2026-11-18T20:15:00.000Z';
const nothing = { parts: null, answer: null };
const asked: Repair = {
  state: 'asked',
  asker: { by: people.asker.personId, ...nothing },
  other: { by: people.other.personId, ...nothing },
  endedAt: null,
  endedBy: null,
  word: null,
};
const open: Repair = { ...asked, state: 'open' };
const parts = (waits = false) => ({
  ...{ happened: 'a', effect: 'b', need: 'c', asked: waits, waits },
});
const answer = (waits = false) => ({
  ...{ kind: 'i-hear-you' as const, words: 'd', asked: waits, waits },
});

/** Whatever anybody may try, allowed or not; what is not allowed changes nothing. */
const attempt = fc.oneof(
  fc.record({
    by: fc.constantFrom(...repairSides),
    step: fc.constantFrom(...repairSteps, 'write', 'answer', 'leave'),
    waits: fc.boolean(),
  }),
  fc.record({
    by: fc.constant('facilitator' as const),
    step: fc.constantFrom(...repairLeads),
    waits: fc.constant(false),
  }),
);
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

function after(repair: Repair, { by, step, waits }: Attempt): Repair {
  if (by === 'facilitator') {
    const lead = leadsFor(repair, { isThere: true }).find((one) => one === step);
    return lead ? repairAfterLead(repair, lead, { by: 'Lind', words: lead }, now) : repair;
  }
  if (step === 'leave') return repairLeft(repair, by, now);
  if (step === 'write') {
    return canWriteParts(repair, by) ? repairWithParts(repair, by, parts(waits)) : repair;
  }
  if (step === 'answer') {
    return canAnswer(repair, by) ? repairWithAnswer(repair, by, answer(waits)) : repair;
  }
  const allowed = stepsFor(repair, by).find((one) => one === step);
  return allowed ? repairAfterStep(repair, by, allowed, now) : repair;
}

const attempts = fc.array(attempt, { maxLength: 40 });
/** Most attempts are not allowed: it takes many until both have written. */
const often = { numRuns: 3000 };
/** It as it was at the beginning and after each attempt. */
function lived(all: readonly Attempt[], from = asked): Repair[] {
  const past = [from];
  for (const one of all) past.push(after(past.at(-1) ?? from, one));
  return past;
}

describe('whatever anybody tries, in whatever order', () => {
  it('neither reads what the other wrote before both have sent, and nothing that waits', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(asked, open), (all, from) => {
        for (const repair of lived(all, from)) {
          for (const side of repairSides) {
            const theirs = readableOf(repair, side, otherSide(side));
            const both = repairSides.every((one) => repair[one].parts !== null);
            if (theirs.parts !== null) expect([both, theirs.parts.waits]).toEqual([true, false]);
            if (theirs.answer !== null) {
              expect([isRevealed(repair), theirs.answer.waits]).toEqual([true, false]);
            }
            expect(readableOf(repair, side, side)).toEqual({
              parts: repair[side].parts,
              answer: repair[side].answer,
            });
          }
        }
      }),
      often,
    );
  });

  it('an end is an end, has a time, and is nobody’s to change', () => {
    fc.assert(
      fc.property(attempts, attempt, (all, more) => {
        const repair = lived(all).at(-1) ?? asked;
        expect(isUnended(repair)).toBe(repair.endedAt === null);
        if (isUnended(repair)) return;
        expect(after(repair, more)).toEqual(repair);
        expect(leadsFor(repair, { isThere: true })).toEqual([]);
      }),
      often,
    );
  });

  it('either side of one that is open can step back, and whoever was asked can say not now', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const repair = lived(all).at(-1) ?? asked;
        if (!isUnderWay(repair)) return;
        for (const side of repairSides) {
          const ways = stepsFor(repair, side).filter((step) => step !== 'accept');
          expect(ways).toHaveLength(1);
          for (const step of ways) {
            const left = repairAfterStep(repair, side, step, now);
            expect(isUnended(left)).toBe(false);
            expect(left.endedBy).toBe(side);
          }
        }
      }),
      often,
    );
  });

  it('nobody who was not told of it sees it, and nobody is on two sides', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        let wasOpened = false;
        for (const repair of lived(all)) {
          wasOpened ||= repair.state === 'invited';
          expect(canSeeRepair(people.other, repair)).toBe(wasOpened);
          expect(canSeeRepair(people.asker, repair)).toBe(true);
          expect(canSeeRepair(people.facilitator, repair)).toBe(true);
          expect(canSeeRepair(people.bystander, repair)).toBe(false);
          if (!wasOpened) expect(newsFor(repair, 'other', new Date(now))).toBeNull();
        }
      }),
      often,
    );
  });

  it('nothing is written by anybody who did not say yes', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        let accepted = false;
        for (const repair of lived(all)) {
          accepted ||= repair.state === 'open';
          const written = repairSides.some((side) => repair[side].parts ?? repair[side].answer);
          if (!accepted) expect(written).toBe(false);
        }
      }),
      often,
    );
  });

  it('whoever leaves ends it for both, and what was only asked about them stays as it is', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...repairSides), (all, side) => {
        const repair = lived(all).at(-1) ?? asked;
        const left = repairLeft(repair, side, now);
        if (repair.state === 'asked' && side === 'other') expect(left).toBe(repair);
        else expect(isUnended(left)).toBe(false);
        expect(repairLeft(left, side, now)).toEqual(left);
      }),
      often,
    );
  });

  it('reaches every state', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { state } of lived(all)) seen.add(state);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect([...seen].sort()).toEqual([...repairStates].sort());
  });
});

const both = repairWithParts(repairWithParts(open, 'asker', parts()), 'other', parts());

describe('what a facilitator may do', () => {
  it('is to decline only, where nobody can be asked', () => {
    expect(leadsFor(asked, { isThere: true })).toEqual(['open', 'decline']);
    expect(leadsFor(asked, { isThere: false })).toEqual(['decline']);
    const unknown = { ...asked, other: { ...asked.other, by: null } };
    expect(leadsFor(unknown, { isThere: true })).toEqual(['decline']);
  });

  it('is to show what waits, and only where something does', () => {
    const waits = repairWithParts(open, 'asker', parts(true));
    expect(leadsFor(open, { isThere: true })).toEqual(['pause', 'close']);
    expect(leadsFor(waits, { isThere: true })).toEqual(['show', 'pause', 'close']);
    const shown = repairAfterLead(waits, 'show', { by: '', words: '' }, now);
    expect(somethingWaits(shown)).toBe(false);
    expect(shown.state).toBe('open');
    const answered = repairWithAnswer(both, 'other', answer(true));
    expect(readableOf(answered, 'asker', 'other')).toEqual({ parts: parts(), answer: null });
    expect(newsForFacilitator(answered)).toBe('waits');
    const after = repairAfterLead(answered, 'show', { by: '', words: '' }, now);
    expect(readableOf(after, 'asker', 'other').answer).toMatchObject({ words: 'd' });
  });

  it('needs a word wherever it turns somebody away, keeps them waiting or ends it', () => {
    expect(repairLeads.filter(needsWord)).toEqual(['decline', 'pause', 'close']);
  });

  it('keeps both from writing while it is paused, and from nothing after', () => {
    const paused = repairAfterLead(both, 'pause', { by: 'Lind', words: 'A little time.' }, now);
    for (const side of repairSides) {
      expect(canAnswer(paused, side)).toBe(false);
      expect(canAnswer(repairAfterLead(paused, 'resume', { by: '', words: '' }, now), side)).toBe(
        true,
      );
    }
  });
});

describe('what home says', () => {
  it('is whose turn it is, and that something ended: to whoever did not end it, and not for good', () => {
    const at = new Date(now);
    expect(newsFor({ ...asked, state: 'invited' }, 'other', at)).toBe('invited');
    expect(newsFor({ ...asked, state: 'invited' }, 'asker', at)).toBeNull();
    const half = repairWithParts(open, 'asker', parts());
    expect(newsFor(half, 'asker', at)).toBeNull();
    expect(newsFor(half, 'other', at)).toBe('your-turn');
    expect(newsFor(half, 'other', at)).toBe(newsFor(open, 'other', at));
    expect(newsFor(both, 'asker', at)).toBe('to-read');
    const ended = repairAfterStep(both, 'asker', 'step-back', now);
    expect(newsFor(ended, 'asker', at)).toBeNull();
    expect(newsFor(ended, 'other', at)).toBe('ended');
    const later = new Date(at.getTime() + 14 * 24 * 60 * 60_000);
    expect(newsFor(ended, 'other', later)).toBeNull();
    expect(newsForFacilitator(asked)).toBe('asked');
    expect(newsForFacilitator(ended)).toBeNull();
  });
});

describe('who may be asked about', () => {
  const post = {
    authorId: people.other.personId,
    state: 'published' as const,
    face: { kind: 'member' as const },
  };
  it('is whoever wrote a post of the group, and neither oneself, nor a facilitator, nor nobody', () => {
    const group = { audience: 'group' as const };
    expect(canAskForRepair(people.asker, post, group)).toBe(true);
    expect(canAskForRepair(people.other, post, group)).toBe(false);
    expect(canAskForRepair(people.facilitator, post, group)).toBe(false);
    expect(canAskForRepair(people.asker, { ...post, authorId: nobody }, group)).toBe(false);
    expect(canAskForRepair(people.asker, { ...post, state: 'withdrawn' }, group)).toBe(false);
    const clinicians = { ...post, face: { kind: 'clinician' as const } };
    expect(canAskForRepair(people.asker, clinicians, group)).toBe(false);
    expect(canAskForRepair(people.asker, post, { audience: 'facilitators' })).toBe(false);
  });
  it('and everybody stands on one side at most', () => {
    expect(sideOf(people.asker, asked)).toBe('asker');
    expect(sideOf(people.other, asked)).toBe('other');
    expect(sideOf(people.bystander, asked)).toBeNull();
    expect(repairAnswerKinds).toContain('i-hear-you');
  });
});
