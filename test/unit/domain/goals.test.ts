import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import {
  canSeeGoal,
  canSeePart,
  canWitness,
  changesFor,
  type Goal,
  type GoalChangeKind,
  goalAfter,
  goalChanges,
  goalEntryKinds,
  goalHidden,
  goalMarked,
  goalMarksFor,
  somethingWaits,
  wordsOfGoal,
} from '#shared/domain/goals.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import { limits } from '#shared/limits.ts';

const id = (letter: string) => letter.repeat(16);
const caller = (role: GroupCaller['role'], letter: string): GroupCaller => ({
  role,
  personId: personId.parse(id(letter)),
  groupId: groupId.parse(id('g')),
  alumSince: null,
});
const author = caller('member', 'a');
const other = caller('member', 'b');
const clinician = caller('clinician', 'c');
const alum = caller('alum', 'd');
const now = '2026-11-18T20:15:00.000Z';

const fresh: Goal = {
  by: author.personId,
  words: 'Answer the phone again',
  waits: false,
  asked: false,
  state: 'open',
  reachedAt: null,
  isShown: false,
  keptBack: null,
  steps: [],
  entries: [],
};
const calm = { waits: false, asked: false };

const change = fc.record({
  kind: fc.constantFrom(...goalChanges),
  words: fc.constantFrom('one', 'two', 'three'),
  step: fc.integer({ min: 1, max: 3 }),
  entry: fc.constantFrom(...goalEntryKinds),
  screened: fc.record({ waits: fc.boolean(), asked: fc.boolean() }),
});

/** A goal after everything of this that its author may do. Private words are never screened. */
function lived(steps: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Goal {
  return steps.reduce<Goal>((goal, { screened, ...one }) => {
    if (!changesFor(author, goal).includes(one.kind)) return goal;
    const read = one.kind === 'show' || goal.isShown ? screened : calm;
    return goalAfter(goal, one, read, now);
  }, fresh);
}

describe('a goal', () => {
  it('is private from the beginning: nobody but its author sees it', () => {
    expect(canSeeGoal(author, fresh)).toBe(true);
    for (const who of [other, clinician, alum]) expect(canSeeGoal(who, fresh)).toBe(false);
  });

  it('that is shown is seen by the group and not by alumni; one that waits, by its author and the facilitators', () => {
    const shown = { ...fresh, isShown: true };
    for (const who of [author, other, clinician]) expect(canSeeGoal(who, shown)).toBe(true);
    expect(canSeeGoal(alum, shown)).toBe(false);
    const waiting = { ...shown, waits: true };
    expect([author, other, clinician].map((who) => canSeeGoal(who, waiting))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is changed by its author alone, and shown by members alone', () => {
    for (const who of [other, clinician, alum]) expect(changesFor(who, fresh)).toEqual([]);
    expect(changesFor(author, fresh)).toContain('show');
    const alumni = { ...fresh, by: alum.personId };
    expect(changesFor(alum, alumni)).not.toContain('show');
    expect(changesFor(alum, alumni)).toContain('write');
  });

  it('can be written about when it is reached or rests, and taken up again', () => {
    const resting = { ...fresh, state: 'resting' as const };
    expect(changesFor(author, resting)).toEqual(['write', 'show', 'take-up']);
    const reached = goalAfter(
      fresh,
      { kind: 'reached', words: '', step: 1, entry: 'update' },
      calm,
      now,
    );
    expect(reached).toMatchObject({ state: 'reached', reachedAt: now });
    expect(
      goalAfter(reached, { kind: 'take-up', words: '', step: 1, entry: 'update' }, calm, now),
    ).toMatchObject({ state: 'open', reachedAt: null });
  });

  it('is witnessed by others where it is shown and does not wait, and never by its author', () => {
    const shown = { ...fresh, isShown: true };
    expect(canWitness(other, shown, shown)).toBe(true);
    expect(canWitness(clinician, shown, shown)).toBe(true);
    expect(canWitness(author, shown, shown)).toBe(false);
    expect(canWitness(other, fresh, fresh)).toBe(false);
    expect(canWitness(clinician, { ...shown, waits: true }, shown)).toBe(false);
    expect(canWitness(clinician, shown, { waits: true })).toBe(false);
  });

  it('whatever its author does, never loses a word, never grows past its bounds, and hides all that is not shown', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (steps) => {
        const goal = lived(steps);
        expect(goal.steps.length).toBeLessThanOrEqual(limits.goalSteps);
        expect(goal.entries.length).toBeLessThanOrEqual(limits.goalEntries);
        expect(wordsOfGoal(goal).startsWith(fresh.words)).toBe(true);
        for (const who of [other, clinician]) {
          if (!goal.isShown) expect(canSeeGoal(who, goal)).toBe(false);
        }
        // What is private waits for nobody: a hold is about what others would read.
        if (!goal.isShown) expect(somethingWaits(goal)).toBe(false);
        expect(goal.reachedAt === null).toBe(goal.state !== 'reached');
        const longer = lived([...steps, ...steps]);
        expect(longer.entries.length).toBeGreaterThanOrEqual(goal.entries.length);
      }),
    );
  });

  it('shows the group nothing that waits until a facilitator lets it, and then all of it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (steps) => {
        const goal = lived(steps);
        const parts = [...goal.steps, ...goal.entries];
        for (const part of parts) {
          expect(canSeePart(other, goal, part)).toBe(!part.waits);
          expect(canSeePart(author, goal, part)).toBe(true);
        }
        expect(goalMarksFor(clinician, goal).includes('show')).toBe(
          goal.isShown && somethingWaits(goal),
        );
        for (const who of [author, other, alum]) expect(goalMarksFor(who, goal)).toEqual([]);
        expect(somethingWaits(goalMarked(goal, 'show', ''))).toBe(false);
      }),
    );
  });

  it('that a facilitator keeps back is seen by its author and the facilitators alone, hidden and shown again as well, until one shows it', () => {
    const shown = { ...fresh, isShown: true };
    expect(goalMarksFor(clinician, fresh), 'a private one is none of theirs').toEqual([]);
    const kept = goalMarked(shown, 'keep-back', 'It names a place.');
    const again = goalAfter(
      goalHidden(kept),
      { kind: 'show', words: '', step: 1, entry: 'update' },
      calm,
      now,
    );
    for (const goal of [kept, again]) {
      const seen = [author, other, clinician, alum].map((who) => canSeeGoal(who, goal));
      expect(seen).toEqual([true, false, true, false]);
      expect(canWitness(clinician, goal, goal)).toBe(false);
      expect(goalMarksFor(clinician, goal)).toEqual(['show']);
    }
    expect(canSeeGoal(other, goalMarked(again, 'show', ''))).toBe(true);
  });

  it('names every kind of change', () => {
    const kinds: GoalChangeKind[] = [
      ...changesFor(author, { ...fresh, isShown: true }),
      ...changesFor(author, { ...fresh, state: 'resting' }),
    ];
    expect([...new Set(kinds)].sort()).toEqual([...goalChanges].sort());
  });
});
