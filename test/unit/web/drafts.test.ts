import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  canKeepDrafts,
  type Draft,
  draftKey,
  forgetDrafts,
  forgetDraftsOfOthers,
  forgetSentDraft,
  markSending,
  readDraft,
  writeDraft,
} from '#web/app/browser/drafts.ts';

/** As a browser's storage: its keys are its own properties. */
function storage() {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

const key = draftKey('somebody', 'reply abc');
const written = (body: string): Draft => ({ words: { body }, choices: {} });

describe('drafts on this device', () => {
  test('come back as they were typed', () => {
    const draft = { words: { body: 'half a sentence' }, choices: { audience: ['facilitators'] } };
    writeDraft(key, draft);
    expect(readDraft(key)).toEqual(draft);
  });

  test('lie under a key that says neither what they are nor whose, and differs with both', () => {
    expect(key).toMatch(/^n\.[0-9a-z]+\.[0-9a-z]+$/);
    expect(key).not.toBe(draftKey('somebody', 'reply abd'));
    expect(key).not.toBe(draftKey('another', 'reply abc'));
  });

  test('are gone when nothing is left of them', () => {
    writeDraft(key, written('half'));
    writeDraft(key, { words: { body: ' ' }, choices: { audience: ['group'] } });
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('of words that change something are gone when it reads as before, and else know its version', () => {
    const draft = { ...written('another word'), version: '3' };
    writeDraft(key, draft, 'as it was');
    expect(readDraft(key)).toEqual(draft);
    writeDraft(key, { ...written('as it was'), version: '3' }, 'as it was');
    expect(Object.keys(localStorage)).toEqual([]);
    writeDraft(key, written('as it was'));
    expect(readDraft(key)).toEqual(written('as it was'));
  });

  test('are gone once the page after sending says under which id they arrived, and not before', () => {
    writeDraft(key, written('sent'));
    markSending(key, 'id-1');
    expect(forgetSentDraft('id-2')).toBe(false);
    expect(readDraft(key)).toEqual(written('sent'));
    expect(forgetSentDraft('id-1')).toBe(true);
    expect(readDraft(key)).toBeNull();
  });

  test('written after an arrival outlive a reload of the same page', () => {
    markSending(key, 'id-1');
    forgetSentDraft('id-1');
    writeDraft(key, written('the next thought'));
    expect(forgetSentDraft('id-1')).toBe(false);
    expect(readDraft(key)).toEqual(written('the next thought'));
  });

  test('all go when somebody leaves; what is not ours stays', () => {
    localStorage.setItem('other', 'x');
    writeDraft(key, written('a'));
    writeDraft(draftKey('another', 'write g'), written('b'));
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['other']);
  });

  test('of everybody else go when somebody signs in, and one’s own stay', () => {
    localStorage.setItem('other', 'x');
    writeDraft(key, written('mine'));
    writeDraft(draftKey('another', 'reply abc'), written('not mine'));
    localStorage.setItem('n.1abc', '{"body":"as it was kept long ago"}');
    forgetDraftsOfOthers('somebody');
    expect(Object.keys(localStorage)).toEqual(['other', key]);
  });

  test('a device that refuses storage breaks nothing, and says so', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(writeDraft(key, written('a'))).toBe(false);
    expect(canKeepDrafts()).toBe(false);
    expect(readDraft(key)).toBeNull();
    expect(forgetDrafts).not.toThrow();
  });

  test('something else under the same key is not taken for a draft', () => {
    localStorage.setItem(key, '{broken');
    expect(readDraft(key)).toBeNull();
    for (const draft of [
      '{"words":{"body":1},"choices":{}}',
      '{"words":{"body":"a"},"choices":{},"version":3}',
    ]) {
      localStorage.setItem(key, draft);
      expect(readDraft(key), draft).toBeNull();
    }
  });
});
