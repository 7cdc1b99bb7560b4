import { describe, expect, it } from 'vitest';
import { notesOfReading, notesOfWriting } from '#shared/contracts/content-notes.ts';
import { replyRequest } from '#shared/contracts/post.ts';
import { notesOf } from '#shared/domain/content-notes.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';

describe('what a post mentions', () => {
  const thread = { contentNotes: ['loss'] as const };

  it('is what its thread says where it opens it, and what it says itself where it answers', () => {
    expect(notesOf(thread, { number: 1 })).toEqual(['loss']);
    expect(notesOf(thread, { number: 2, contentNotes: ['eating'] })).toEqual(['eating']);
  });

  it('is nothing where an answer says nothing, whatever its thread mentions', () => {
    expect(notesOf(thread, { number: 2 })).toEqual([]);
    expect(notesOf(thread, { number: 11, contentNotes: undefined })).toEqual([]);
  });
});

describe('what may be chosen', () => {
  it('beside a reply is none or a few of the list, and none where nothing is said', () => {
    expect(replyRequest.parse({ body: 'Soup.' }).contentNotes).toEqual([]);
    expect(notesOfWriting.parse(contentNotes.slice(0, limits.contentNotes))).toHaveLength(
      limits.contentNotes,
    );
    for (const chosen of [contentNotes, ['weather'], 'loss', [1], null]) {
      expect(notesOfWriting.safeParse(chosen).success, JSON.stringify(chosen)).toBe(false);
    }
  });

  it('for one’s own reading is any of the list', () => {
    expect(notesOfReading.parse(contentNotes)).toEqual(contentNotes);
    expect(notesOfReading.safeParse(['weather']).success).toBe(false);
  });
});
