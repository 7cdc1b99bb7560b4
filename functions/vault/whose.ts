import { listPeople } from '#functions/data/groups.ts';
import { findInvitation } from '#functions/data/invitations.ts';
import { getSealedEntry, getSealedLink } from '#functions/data/seals.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import type { VaultDeps } from './enter.ts';

/**
 * Whose roster entry a code is for: the person of its group whose link leads to that entry, or null where nobody has joined with
 * it. Every link of the group is opened here for that, and none leaves. Throws `invitation-not-usable` for a code that does not
 * work any more, and for an entry that was destroyed.
 */
export async function whoseEntry(
  { store, opener, now }: VaultDeps,
  { codeHash }: { readonly codeHash: string },
): Promise<PersonId | null> {
  const invitation = await findInvitation(store, codeHash, now());
  if (!invitation || !('groupId' in invitation)) throw new Refusal('invitation-not-usable');
  const { clinicId, groupId, entryId } = invitation;
  if (!(await getSealedEntry(store, entryId))) throw new Refusal('invitation-not-usable');
  const people = await listPeople(store, groupId, { consistent: true });
  const entries = await Promise.all(
    people.map(async ({ personId }) => {
      const link = await getSealedLink(store, personId);
      if (link === null) return null;
      const place = { purpose: 'link', clinic: clinicId, person: personId };
      return new TextDecoder().decode(await opener.open(link, place));
    }),
  );
  return people[entries.indexOf(entryId)]?.personId ?? null;
}
