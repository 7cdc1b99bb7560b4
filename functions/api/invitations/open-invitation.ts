import { againstGuessing } from '#functions/api/guessing.ts';
import { getAgreement, getGroup } from '#functions/data/groups.ts';
import { findInvitation } from '#functions/data/invitations.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedHash } from '#functions/secrets.ts';
import { readCode } from '#functions/words.ts';
import type { OpenedInvitation } from '#shared/contracts/invitation.ts';
import { suggestNames } from '#shared/domain/pseudonym.ts';
import { Refusal } from '#shared/errors.ts';

const suggestionCount = 6;

/** What somebody reads before they join. Uses nothing up. Throws `invitation-not-usable`. */
export async function openInvitation(
  deps: Deps,
  addressHash: string,
  typedCode: string,
): Promise<OpenedInvitation> {
  const invitation = await againstGuessing(deps, { what: 'invitation', addressHash }, async () => {
    const code = readCode(typedCode);
    return code
      ? findInvitation(deps.store, keyedHash(deps.secrets, 'invitation', code), deps.now())
      : null;
  });
  const group = invitation && (await getGroup(deps.store, invitation.groupId));
  const agreement =
    group && (await getAgreement(deps.store, group.groupId, group.agreementVersion));
  if (!agreement) throw new Refusal('invitation-not-usable');
  const [seed = 0, other = 0] = deps.randomBytes(2);
  let turn = seed * 256 + other;
  const pick = (below: number) => {
    // A linear congruential step: suggestions need variety, not secrecy.
    turn = (turn * 1103515245 + 12345) % 2147483648;
    return Math.floor((turn / 2147483648) * below);
  };
  return {
    groupName: group.name,
    role: invitation.role,
    agreement,
    suggestions: suggestNames(suggestionCount, pick),
  };
}
