const prefix = 'n.';

/** A short name for a text, from which the text cannot be read back (FNV-1a, 32 bit). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value.toString(36);
}

const ofPerson = (who: string) => `${prefix}${hash(who)}.`;

/**
 * A key that says neither whose draft it is nor what it is for. `who` is any value that only this person has; `place` is what
 * the form is for.
 */
export const draftKey = (who: string, place: string) => ofPerson(who) + hash(`${who} ${place}`);

/** A form as somebody left it. */
export interface Draft {
  /** What was typed, by the field's name. */
  words: Record<string, string>;
  /** The values that were chosen among radio buttons and checkboxes, by the group's name. */
  choices: Record<string, string[]>;
  /** Where the words change something: the version of it that they were typed over. */
  version?: string;
}

/** Null when nothing is kept, or nothing that can be read. */
export function readDraft(key: string): Draft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a draft on this device; one without words, or with those that stood there before, is forgotten. False when the device does not
 * let us.
 */
export function writeDraft(key: string, draft: Draft, before = ''): boolean {
  try {
    const isEmpty = Object.values(draft.words).every(
      (value) => value.trim() === '' || value === before,
    );
    if (isEmpty) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Whether this device lets us keep anything. */
export function canKeepDrafts(): boolean {
  const trial = `${prefix}trial`;
  try {
    localStorage.setItem(trial, '');
    localStorage.removeItem(trial);
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(key: string) {
  withStorage(() => localStorage.removeItem(key));
}

/** Forgets every draft on this device. */
export function forgetDrafts() {
  forgetWhere(() => true);
  withStorage(() => sessionStorage.removeItem(sending));
}

/** Forgets what anybody but this person has left on this device. */
export function forgetDraftsOfOthers(who: string) {
  forgetWhere((key) => !key.startsWith(ofPerson(who)));
}

const sending = 'n.sending';

/** Remembers which draft goes out under this id, until the page that follows says that it arrived. */
export function markSending(key: string, sendId: string) {
  withStorage(() => sessionStorage.setItem(sending, `${sendId} ${key}`));
}

/** What was sent under this id has arrived, so its draft is forgotten. True only the first time that this is said. */
export function forgetSentDraft(sendId: string): boolean {
  let wasWaiting = false;
  withStorage(() => {
    const [marked, key] = (sessionStorage.getItem(sending) ?? '').split(' ');
    if (marked !== sendId || key === undefined) return;
    localStorage.removeItem(key);
    sessionStorage.removeItem(sending);
    wasWaiting = true;
  });
  return wasWaiting;
}

function forgetWhere(isMeant: (key: string) => boolean) {
  withStorage(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && isMeant(key)) localStorage.removeItem(key);
    }
  });
}

/** Private windows and strict settings refuse storage by throwing; nothing here depends on it. */
function withStorage(work: () => void) {
  try {
    work();
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown) => typeof value === 'string';

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value.words) || !isRecord(value.choices)) return false;
  const chosen = Object.values(value.choices);
  return (
    Object.values(value.words).every(isText) &&
    isText(value.version ?? '') &&
    chosen.every((one) => Array.isArray(one) && one.every(isText))
  );
}
