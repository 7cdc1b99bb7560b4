import type * as z from 'zod';
import { enterGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { agreementAcceptance } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { acceptAgreementRequest } from '#shared/contracts/group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';

/** A member or an alum accepts the version that they have read. Throws `agreement-changed` where it is not the newest. */
export async function acceptAgreement(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  { version }: z.output<typeof acceptAgreementRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { group, me } = await enterGroup(deps, caller, groupId);
    if (isFacilitator(me)) throw new Refusal('not-allowed');
    if (group.agreementVersion !== version) throw new Refusal('agreement-changed');
    return { answer: null, writes: [agreementAcceptance(groupId, me.personId, version)] };
  });
}
