import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  draftKey,
  forgetDrafts,
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

const key = draftKey('reply abc');

describe('drafts on this device', () => {
  test('come back as they were typed', () => {
    writeDraft(key, { body: 'half a sentence' });
    expect(readDraft(key)).toEqual({ body: 'half a sentence' });
  });

  test('lie under a key that does not say what they are', () => {
    expect(key).toMatch(/^n\.[0-9a-z]+$/);
    expect(key).not.toBe(draftKey('reply abd'));
  });

  test('are gone when nothing is left of them', () => {
    writeDraft(key, { body: 'half' });
    writeDraft(key, { body: ' ' });
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('are gone once the page after sending says under which id they arrived, and not before', () => {
    writeDraft(key, { body: 'sent' });
    markSending(key, 'id-1');
    expect(forgetSentDraft('id-2')).toBe(false);
    expect(readDraft(key)).toEqual({ body: 'sent' });
    expect(forgetSentDraft('id-1')).toBe(true);
    expect(readDraft(key)).toBeNull();
  });

  test('written after an arrival outlive a reload of the same page', () => {
    markSending(key, 'id-1');
    forgetSentDraft('id-1');
    writeDraft(key, { body: 'the next thought' });
    expect(forgetSentDraft('id-1')).toBe(false);
    expect(readDraft(key)).toEqual({ body: 'the next thought' });
  });

  test('all go when somebody leaves; what is not ours stays', () => {
    localStorage.setItem('other', 'x');
    writeDraft(key, { body: 'a' });
    writeDraft(draftKey('write g'), { title: 'b' });
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['other']);
  });

  test('a device that refuses storage breaks nothing, and says so', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(writeDraft(key, { body: 'a' })).toBe(false);
    expect(readDraft(key)).toBeNull();
    expect(forgetDrafts).not.toThrow();
  });

  test('something else under the same key is not taken for a draft', () => {
    localStorage.setItem(key, '{broken');
    expect(readDraft(key)).toBeNull();
  });
});
