/** What somebody typed, handed back because it could not be sent and its page cannot be shown. */
export interface Kept {
  kept: true;
  reason: 'signed-out' | 'passkey' | 'not-possible' | 'unavailable';
  /** What the API said, when it adds something. */
  message: string | null;
  /** Names and values of the form, in order, with what the box of each is called; null where it is not words: a choice, a number. */
  fields: [name: string, value: string, label: string | null][];
}

/** Why the page around a form cannot be shown after this status; null when it can. */
export function keptReason(status: number): Kept['reason'] | null {
  if (status === 401) return 'signed-out';
  if (status === 403 || status === 404) return 'not-possible';
  return status >= 500 ? 'unavailable' : null;
}

export function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'kept' in value && value.kept === true;
}
