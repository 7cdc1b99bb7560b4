import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import { facilitatorsMarks } from '#shared/domain/facilitators-mark.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import {
  canKeepStrategy,
  canSayItHelped,
  canSeeStrategy,
  canWithdrawStrategy,
  strategyAfter,
  strategyMarksFor,
  strategyStates,
} from '#shared/domain/strategies.ts';

const caller = (role: GroupCaller['role'], letter: string): GroupCaller => ({
  role,
  personId: personId.parse(letter.repeat(16)),
  groupId: groupId.parse('g'.repeat(16)),
  alumSince: role === 'alum' ? '2026-01-01T00:00:00.000Z' : null,
});
const author = caller('member', 'a');
const other = caller('member', 'b');
const clinician = caller('clinician', 'c');
const alum = caller('alum', 'd');
const everybody = [author, other, clinician, alum];

const fresh = {
  by: author.personId,
  state: 'waiting' as (typeof strategyStates)[number],
  forAlumni: false,
  note: null as string | null,
  sharedAt: null as string | null,
};

describe('a strategy', () => {
  it('is there for its author and the facilitators, and for others once it is shared', () => {
    const seenBy = (change: Partial<typeof fresh>) =>
      everybody.map((who) => canSeeStrategy(who, { ...fresh, ...change }));
    expect(seenBy({})).toEqual([true, false, true, false]);
    expect(seenBy({ state: 'kept-back', forAlumni: true })).toEqual([true, false, true, false]);
    expect(seenBy({ state: 'shared' })).toEqual([true, true, true, false]);
    expect(seenBy({ state: 'shared', forAlumni: true })).toEqual([true, true, true, true]);
  });

  it('can be taken back by its author in every state, and by nobody else', () => {
    for (const state of strategyStates) {
      expect(everybody.map((who) => canWithdrawStrategy(who, { ...fresh, state }))).toEqual([
        true,
        false,
        false,
        false,
      ]);
    }
  });

  it('helped others, not its author, and who leads the group neither says so nor keeps it', () => {
    const shared = { ...fresh, state: 'shared' as const, forAlumni: true };
    expect(everybody.map((who) => canSayItHelped(who, shared))).toEqual([false, true, false, true]);
    expect(everybody.map((who) => canKeepStrategy(who, shared))).toEqual([true, true, false, true]);
    expect(canSayItHelped(other, fresh)).toBe(false);
  });

  it('whatever is decided in whatever order, is seen by others only after a facilitator showed it, and never kept back in silence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...facilitatorsMarks)), (marks) => {
        let strategy = fresh;
        let wasShown = false;
        for (const mark of marks) {
          if (!strategyMarksFor(clinician, strategy).includes(mark)) continue;
          strategy = strategyAfter(strategy, mark, 'It names a place.', '2026-11-18T20:15:00.000Z');
          wasShown ||= mark === 'show';
          expect(canSeeStrategy(other, strategy)).toBe(mark === 'show');
          expect(strategy.note === null).toBe(strategy.state !== 'kept-back');
        }
        expect(strategy.sharedAt !== null).toBe(wasShown);
        for (const who of [author, other, alum]) {
          expect(strategyMarksFor(who, strategy)).toEqual([]);
        }
      }),
    );
  });
});
