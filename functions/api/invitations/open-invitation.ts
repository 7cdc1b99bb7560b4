import { againstGuessing } from '#functions/api/guessing.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getAgreement, getGroup, getGroups } from '#functions/data/groups.ts';
import { findInvitation } from '#functions/data/invitations.ts';
import type { GroupInvitation, StaffInvitation } from '#functions/data/records.ts';
import { getStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedHash } from '#functions/secrets.ts';
import { readCode } from '#functions/words.ts';
import type { OpenedInvitation } from '#shared/contracts/invitation.ts';
import { suggestNames } from '#shared/domain/pseudonym.ts';
import { Refusal } from '#shared/errors.ts';
import { whoComesBack } from './who-comes-back.ts';

const suggestionCount = 6;

/** What somebody reads before they join. Uses nothing up. Throws `invitation-not-usable`. */
export async function openInvitation(
  deps: Deps,
  addressHash: string,
  typedCode: string,
): Promise<OpenedInvitation> {
  const code = readCode(typedCode);
  const found = await againstGuessing(deps, { what: 'invitation', addressHash }, async () =>
    code ? findByCode(deps, code) : null,
  );
  if (!found) throw new Refusal('invitation-not-usable');
  const { codeHash, invitation } = found;
  return 'groupId' in invitation ? toGroup(deps, codeHash, invitation) : toClinic(deps, invitation);
}

async function findByCode({ store, secrets, now }: Deps, code: string) {
  for (const one of eachPepper(secrets)) {
    const codeHash = keyedHash(one, 'invitation', code);
    const invitation = await findInvitation(store, codeHash, now());
    if (invitation) return { codeHash, invitation };
  }
  return null;
}

async function toGroup(
  deps: Deps,
  codeHash: string,
  invitation: GroupInvitation,
): Promise<OpenedInvitation> {
  const [group, comesBack] = await Promise.all([
    getGroup(deps.store, invitation.groupId),
    whoComesBack(deps, codeHash, invitation),
  ]);
  const agreement =
    group &&
    // Nobody joins a group that has closed; who was there reads on.
    (group.closedAt === null || comesBack !== null) &&
    (await getAgreement(deps.store, group.groupId, group.agreementVersion));
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
    suggestions: comesBack === null ? suggestNames(suggestionCount, pick) : [],
    comesBack: comesBack !== null,
  };
}

async function toClinic(
  { store }: Deps,
  { clinicId, personId }: StaffInvitation,
): Promise<OpenedInvitation> {
  const [clinic, staff] = await Promise.all([
    getClinic(store, clinicId),
    getStaff(store, clinicId, personId),
  ]);
  if (!clinic || !staff) throw new Refusal('invitation-not-usable');
  const groups = await getGroups(store, staff.groupIds);
  return {
    role: staff.role,
    clinicName: clinic.name,
    name: staff.name,
    groupNames: groups.map((group) => group.name),
    comesBack: staff.access > 0,
  };
}
