const prefix = 'n.';

/** A key that does not say what it is for: a hash of the form's place (FNV-1a, 32 bit). */
export function draftKey(place: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < place.length; i += 1) {
    hash = Math.imul(hash ^ place.charCodeAt(i), 0x01000193) >>> 0;
  }
  return prefix + hash.toString(36);
}

export type Draft = Record<string, string>;

/** Null when nothing is kept, or nothing that can be read. */
export function readDraft(key: string): Draft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof parsed !== 'object' || parsed === null) return null;
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string] => {
        return typeof entry[1] === 'string';
      }),
    );
  } catch {
    return null;
  }
}

/** Keeps a draft on this device; an empty one is forgotten. False when the device does not let us. */
export function writeDraft(key: string, draft: Draft): boolean {
  try {
    const isEmpty = Object.values(draft).every((value) => value.trim() === '');
    if (isEmpty) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
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
  withStorage(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
    sessionStorage.removeItem(sending);
  });
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

/** Private windows and strict settings refuse storage by throwing; nothing here depends on it. */
function withStorage(work: () => void) {
  try {
    work();
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}
