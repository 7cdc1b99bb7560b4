import { describe, expect, it } from 'vitest';
import {
  noticeOnClaim,
  noticeOnDecision,
  noticeOnEdit,
  noticeOnRelease,
  noticeOnWriting,
} from '#shared/domain/author-notice.ts';
import { stateAfter } from '#shared/domain/holds.ts';
import { outcomes } from '#shared/domain/vocabulary.ts';

const seen = { kind: 'saved-and-will-be-seen', facilitator: null, note: null } as const;
const held = { kind: 'held', facilitator: null, note: null } as const;

describe('what an author is told', () => {
  it.each([
    ['crisis', false, 'saved-and-will-be-seen'],
    ['urgent', false, 'saved-and-will-be-seen'],
    ['soon', false, undefined],
    ['routine', false, undefined],
    [null, false, undefined],
    ['crisis', true, 'held'],
    ['routine', true, 'held'],
    [null, true, 'held'],
  ] as const)('after sending (lane %s, held %s): %s', (lane, isHeld, kind) => {
    expect(noticeOnWriting(lane, isHeld)?.kind).toBe(kind);
  });

  it('of a claim only where something was said before: a report must not show', () => {
    expect(noticeOnClaim(null, 'Maya Lind')).toBeNull();
    expect(noticeOnClaim(seen, 'Maya Lind')).toMatchObject({
      kind: 'being-read',
      facilitator: 'Maya Lind',
    });
  });

  it.each([
    ['published', 'saved-and-will-be-seen'],
    ['waiting', 'held'],
    ['removed', 'removed'],
  ] as const)('of a claim given back, on a post that is %s: %s', (state, kind) => {
    const reading = { kind: 'being-read', facilitator: 'Maya Lind', note: 'Why.' } as const;
    expect(noticeOnRelease(reading, state)).toEqual({ kind, facilitator: null, note: 'Why.' });
  });

  it('keeps whatever else was said when a claim is given back', () => {
    for (const notice of [null, seen, held]) {
      expect(noticeOnRelease(notice, 'published')).toBe(notice);
    }
  });

  it('of a decision: that it was read, kept or taken down, and by whom', () => {
    for (const outcome of outcomes) {
      const notice = noticeOnDecision(
        seen,
        { outcome, from: 'published', to: stateAfter({ outcome }, 'published') },
        'Maya Lind',
        'A note.',
      );
      const kind =
        outcome === 'held' ? 'held' : outcome === 'removed-with-reason' ? 'removed' : 'read';
      expect(notice).toEqual({ kind, facilitator: 'Maya Lind', note: 'A note.' });
    }
  });

  it('after an edit, nothing that says the new words were read; only what was written to the author stays', () => {
    const read = { kind: 'read', facilitator: 'Maya Lind', note: null } as const;
    expect(noticeOnEdit(read, null)).toBeNull();
    expect(noticeOnEdit({ ...read, note: 'I called you.' }, null)).toEqual({
      kind: 'earlier-note',
      facilitator: 'Maya Lind',
      note: 'I called you.',
    });
    expect(noticeOnEdit({ ...read, note: 'I called you.' }, seen)).toEqual({
      ...seen,
      note: 'I called you.',
    });
    expect(noticeOnEdit(held, held)).toBe(held);
  });

  it('nothing of a look that came to nothing, where nothing was said before', () => {
    const decided = { outcome: 'no-action-needed', from: 'published', to: 'published' } as const;
    expect(noticeOnDecision(null, decided, 'Maya Lind', null)).toBeNull();
    expect(noticeOnDecision(null, decided, 'Maya Lind', 'A note.')?.kind).toBe('read');
  });

  it('nothing of a second look without a word: neither that there was one, nor whose', () => {
    const decided = { outcome: 'no-action-needed', from: 'published', to: 'published' } as const;
    for (const kind of ['read', 'put-back', 'earlier-note'] as const) {
      const told = { kind, facilitator: 'Maya Lind', note: 'I called you.' };
      expect(noticeOnDecision(told, decided, 'Tom Okafor', null)).toBe(told);
    }
  });

  it('of a removed post: that it is still away, or that it is back, never that it was merely read', () => {
    const removed = { kind: 'removed', facilitator: 'Maya Lind', note: 'Names a place.' } as const;
    const decided = { outcome: 'no-action-needed', from: 'removed' } as const;
    const again = (to: 'removed' | 'published', note: string | null) =>
      noticeOnDecision(removed, { ...decided, to }, 'Tom Okafor', note);
    expect(again('removed', null)).toEqual(removed);
    expect(again('removed', 'Still.')).toMatchObject({ kind: 'removed', note: 'Still.' });
    expect(again('published', null)).toEqual({
      kind: 'put-back',
      facilitator: 'Tom Okafor',
      note: null,
    });
  });
});
