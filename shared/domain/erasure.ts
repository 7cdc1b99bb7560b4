import { type PersonId, personId } from '#shared/contracts/primitives.ts';

// Somebody asks to be erased. What goes, what stays without words, and how long they may change their mind.

const hour = 60 * 60_000;
/** In which nothing happens, and one press takes the wish back. */
export const hoursToThink = 24;

export interface ErasureWish {
  /** ISO instants. */
  readonly askedAt: string;
  readonly dueAt: string;
}

export const wishAt = (now: Date): ErasureWish => ({
  askedAt: now.toISOString(),
  dueAt: new Date(now.getTime() + hoursToThink * hour).toISOString(),
});

export const isStillThinking = ({ dueAt }: ErasureWish, now: Date): boolean =>
  now < new Date(dueAt);

/** In the place of whoever was erased: one for all of them, so that nothing ties two posts to one person. No id that is drawn is this. */
export const nobody: PersonId = personId.parse('a'.repeat(16));
export const erasedFace = { name: 'Somebody', avatar: 'somebody', kind: 'member' } as const;
export const erasedTitle = 'Removed at its author’s wish';
