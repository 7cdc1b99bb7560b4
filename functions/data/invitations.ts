import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
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

/** Remembers for a few minutes who joined with a code and a request key, so that a lost answer can be given again. */
export const joinReplayWrite = (
  hash: string,
  joined: { groupId: GroupId; personId: PersonId; endsAt: string },
): Write => ({
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

export async function hasJoined(store: Store, hash: string, now: Date): Promise<boolean> {
  const item = await store.get('forum', joinReplayKey(hash), { consistent: true });
  return item !== undefined && Date.parse(String(item.endsAt)) > now.getTime();
}
