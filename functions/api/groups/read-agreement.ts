import { enterGroup, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { listAgreements, listPeople } from '#functions/data/groups.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupAgreement } from '#shared/contracts/group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';

/** The agreement in force and those before it; for facilitators also who has accepted it. */
export async function readAgreement(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<GroupAgreement> {
  const inside = await enterGroup(deps, caller, groupId);
  const { agreementVersion } = inside.group;
  const versions = await listAgreements(deps.store, groupId);
  const agreement = versions.find((one) => one.version === agreementVersion);
  if (!agreement) throw new Refusal('not-found');
  return {
    frame: frameOf(inside),
    groupName: inside.group.name,
    agreement,
    earlier: versions.filter((one) => one.version < agreementVersion),
    acceptances: isFacilitator(inside.me)
      ? await acceptances(deps, groupId, agreementVersion)
      : null,
  };
}

async function acceptances({ store }: Deps, group: GroupId, version: number) {
  const people = await listPeople(store, group);
  const names = (hasAccepted: boolean) =>
    people
      .filter((one) => one.standing !== 'left' && one.acceptedAgreement >= version === hasAccepted)
      .map((one) => one.name)
      .sort((a, b) => a.localeCompare(b, 'en'));
  return { accepted: names(true), waiting: names(false) };
}
