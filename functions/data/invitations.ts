import type { PersonId } from '#shared/contracts/primitives.ts';
import { invitationKey, joinReplayKey } from './keys.ts';
import { type InvitationRecord, invitationRecord } from './records.ts';
import type { Store, Write } from './table.ts';

const epochSeconds = (at: string) => Math.ceil(Date.parse(at) / 1000);

/** An invitation that can still be used; null when it is unknown, used or ended: the three are not told apart. */
export async function findInvitation(
  store: Store,
  hash: string,
  now: Date,
): Promise<InvitationRecord | null> {
  const item = await store.get('forum', invitationKey(hash), { consistent: true });
  if (!item) return null;
  const invitation = invitationRecord.parse(item);
  return new Date(invitation.endsAt) > now ? invitation : null;
}

export const invitationWrite = (hash: string, invitation: InvitationRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...invitationKey(hash),
    type: 'invitation',
    ...invitation,
    expiresAt: epochSeconds(invitation.endsAt),
  },
  onlyIf: { absent: true },
});

/** Uses an invitation up. The item goes: kept, it would tie a roster entry to the person who joined with it. */
export const invitationUse = (hash: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: invitationKey(hash),
  onlyIf: { exists: true },
});

/** Ends an invitation that nobody is to use any more, whether or not it has run out. */
export const invitationRemoval = (hash: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: invitationKey(hash),
});

/** That somebody was given words a few minutes ago. */
export interface JoinReplay {
  readonly personId: PersonId;
  readonly endsAt: string;
  /** The sign-in that asked, where the words were drawn for it. */
  readonly signInHash?: string;
}

/** Remembers for a few minutes who was given words for a request, so that a lost answer can be given again. */
export const joinReplayWrite = (hash: string, joined: JoinReplay): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...joinReplayKey(hash),
    type: 'join-replay',
    ...joined,
    expiresAt: epochSeconds(joined.endsAt),
  },
  onlyIf: { absent: true },
});

export async function findJoin(
  store: Store,
  hash: string,
  now: Date,
): Promise<Pick<JoinReplay, 'signInHash'> | null> {
  const item = await store.get('forum', joinReplayKey(hash), { consistent: true });
  if (item === undefined || Date.parse(String(item.endsAt)) <= now.getTime()) return null;
  return typeof item.signInHash === 'string' ? { signInHash: item.signInHash } : {};
}
