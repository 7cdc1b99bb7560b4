import type * as z from 'zod';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { type NewSignIn, startSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getPerson, keyReplacement } from '#functions/data/groups.ts';
import type { GroupInvitation, Principal } from '#functions/data/records.ts';
import { keyWrite } from '#functions/data/sign-ins.ts';
import type { Write } from '#functions/data/table.ts';
import { toldDeviceRemovals } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import type { JoinedAgain, joinAgainRequest } from '#shared/contracts/invitation.ts';
import type { Device } from '#shared/domain/device.ts';
import { Refusal } from '#shared/errors.ts';
import { type DrawnWords, drawWords, earlierJoin, spendInvitation } from './spend-invitation.ts';
import { whoComesBack } from './who-comes-back.ts';

/**
 * Gives somebody who lost their key a new one for the name they have, and a sign-in. The key before and everything that was opened
 * with it end. Throws `invitation-not-usable`.
 */
export async function joinAgain(
  deps: Deps,
  addressHash: string,
  idempotencyKey: string,
  { code, sharedDevice }: z.output<typeof joinAgainRequest>,
  device: Device,
): Promise<{ answer: JoinedAgain; signIn: NewSignIn }> {
  const words = await drawWords(deps, code, idempotencyKey);
  const principal =
    (await earlierJoin(deps, words)) ??
    (await spendInvitation(deps, addressHash, words, async (invitation) =>
      'groupId' in invitation ? comesBack(deps, invitation, words) : null,
    ));
  const signIn = startSignIn(deps, principal, { sharedDevice, device });
  await deps.store.write(signIn.write);
  const me = await readMe(deps, { principal, sharedDevice });
  return { answer: { key: words.key, me }, signIn };
}

async function comesBack(
  deps: Deps,
  invitation: GroupInvitation,
  { keyHash, codeHash }: DrawnWords,
): Promise<{ answer: Principal; writes: Write[] } | null> {
  const { clinicId, groupId } = invitation;
  const personId = await whoComesBack(deps, codeHash, invitation);
  const person = personId && (await getPerson(deps.store, groupId, personId));
  if (!person) return null;
  if (person.standing === 'left') {
    throw new Refusal('invitation-not-usable', {
      detail:
        'Your place in this group has ended. If you wonder why, ask the clinician who led it.',
    });
  }
  const { role } = person;
  const keyNumber = person.keyNumber + 1;
  const principal: Principal = { role, clinicId, groupId, personId: person.personId, keyNumber };
  return {
    answer: principal,
    writes: [
      keyReplacement(groupId, person, keyHash),
      keyWrite(keyHash, principal),
      // Whoever had the key before is told nothing from here on.
      ...(await toldDeviceRemovals(deps.store, person.personId, deps.now())),
      // Neither the person nor the card is named: together they would be the link that is sealed.
      await auditWrite(
        deps.store,
        clinicId,
        {
          actor: { kind: 'system', id: 'join' },
          action: 'key.replaced',
          target: `group ${groupId}`,
          details: {},
        },
        deps.now(),
      ),
    ],
  };
}
