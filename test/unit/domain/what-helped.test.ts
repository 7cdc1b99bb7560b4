import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import {
  canSayWhatHelped,
  canSeeWhatHelped,
  canTakeBackWhatHelped,
  isNewWhatHelped,
  type WhatHelped,
  whatHelpedMarked,
  whatHelpedMarksFor,
  whatHelpedSaid,
  whatHelpedTakenBack,
} from '#shared/domain/what-helped.ts';

const caller = (role: GroupCaller['role'], letter: string): GroupCaller => ({
  role,
  personId: personId.parse(letter.repeat(16)),
  groupId: groupId.parse('g'.repeat(16)),
  alumSince: null,
});
const author = caller('member', 'b');
const other = caller('member', 'c');
const clinician = caller('clinician', 'd');
const at = '2026-11-18T20:15:00.000Z';
const calm = { words: 'Being asked again.', at, waits: false, asked: false };
const note = whatHelpedSaid(undefined, calm);
const thread = (whatHelped?: WhatHelped, change = {}) => ({
  audience: 'group' as const,
  authorId: author.personId,
  openedAt: at,
  state: 'published' as const,
  everShown: true,
  replies: 1,
  answers: 1,
  whatHelped,
  ...change,
});

describe('what helped', () => {
  it('is said by the author of a thread in which somebody else has answered, closed or not', () => {
    expect(canSayWhatHelped(author, thread())).toBe(true);
    expect(canSayWhatHelped(author, thread(undefined, { closed: 'author' }))).toBe(true);
    expect(canSayWhatHelped(author, thread(undefined, { answers: 0 }))).toBe(false);
    expect(canSayWhatHelped(author, thread(note, { answers: 0 }))).toBe(true);
    expect(canSayWhatHelped(author, thread(undefined, { audience: 'facilitators' }))).toBe(false);
    for (const state of ['waiting', 'removed']) {
      expect(canSayWhatHelped(author, thread(undefined, { state }))).toBe(false);
    }
    for (const who of [other, clinician]) expect(canSayWhatHelped(who, thread())).toBe(false);
    const led = thread(undefined, { authorId: clinician.personId });
    expect(canSayWhatHelped(clinician, led)).toBe(false);
  });

  it('that waits or is kept back is seen by its author and facilitators alone', () => {
    const waits = whatHelpedSaid(undefined, { ...calm, waits: true });
    const kept = whatHelpedMarked(note, 'keep-back', 'It names somebody.');
    for (const hidden of [waits, kept]) {
      expect(canSeeWhatHelped(other, thread(hidden))).toBe(false);
      for (const who of [author, clinician])
        expect(canSeeWhatHelped(who, thread(hidden))).toBe(true);
      expect(canSeeWhatHelped(other, thread(whatHelpedMarked(hidden, 'show', '')))).toBe(true);
    }
    expect(canSeeWhatHelped(other, thread(note))).toBe(true);
    expect(canSeeWhatHelped(other, thread(note, { state: 'removed' }))).toBe(false);
    expect(canSeeWhatHelped(author, thread())).toBe(false);
  });

  it('stays kept back whatever its author does with it, until a facilitator shows it', () => {
    const kept = whatHelpedMarked(note, 'keep-back', 'It names somebody.');
    const gone = whatHelpedTakenBack(kept);
    expect(gone).toMatchObject({ words: '', keptBack: 'It names somebody.' });
    expect(canSeeWhatHelped(clinician, thread(gone))).toBe(false);
    expect(whatHelpedMarksFor(clinician, thread(gone))).toEqual([]);
    expect(canTakeBackWhatHelped(author, thread(gone))).toBe(false);
    const again = whatHelpedSaid(gone, calm);
    expect(canSeeWhatHelped(other, thread(again))).toBe(false);
    expect(again.version).toBeGreaterThan(kept.version);
    expect(whatHelpedTakenBack(note)).toBeUndefined();
  });

  it('is a facilitator’s to show or keep back, and neither is the last word', () => {
    expect(whatHelpedMarksFor(clinician, thread(note))).toEqual(['keep-back']);
    const waits = whatHelpedSaid(undefined, { ...calm, waits: true });
    expect(whatHelpedMarksFor(clinician, thread(waits))).toEqual(['show', 'keep-back']);
    const kept = whatHelpedMarked(waits, 'keep-back', 'Not yet.');
    expect(whatHelpedMarksFor(clinician, thread(kept))).toEqual(['show']);
    for (const who of [author, other]) expect(whatHelpedMarksFor(who, thread(waits))).toEqual([]);
  });

  it('is news from the last session on', () => {
    expect(isNewWhatHelped(note, null)).toBe(true);
    expect(isNewWhatHelped(note, '2026-11-18T20:00:00.000Z')).toBe(true);
    expect(isNewWhatHelped(note, at)).toBe(false);
  });
});
