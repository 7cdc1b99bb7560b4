export type KeyAct =
  | 'next'
  | 'previous'
  | 'claim'
  | 'decide'
  | 'hand-over'
  | 'next-review'
  | 'show-keys';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

const acts: Readonly<Record<string, KeyAct>> = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  r: 'decide',
  e: 'hand-over',
  n: 'next-review',
  '?': 'show-keys',
};

/** What a key means on the clinicians' pages; null while somebody types, while it belongs to the browser, or when it means nothing. */
export function actOf(pressed: Pressed, isTyping: boolean): KeyAct | null {
  if (isTyping || pressed.isComposing) return null;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return acts[pressed.key] ?? null;
}

/** The place to go to among `count`, from `current` (-1: none yet). Stays at the ends. */
export function stepFrom(current: number, count: number, act: 'next' | 'previous'): number {
  if (current < 0) return act === 'next' ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, current + (act === 'next' ? 1 : -1)));
}
