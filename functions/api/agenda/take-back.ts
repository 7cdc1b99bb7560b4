import { enterGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { agendaRemoval, getAgendaItem } from '#functions/data/agenda.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { AgendaItemId } from '#shared/contracts/agenda.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { canSeeItem, canTakeBack } from '#shared/domain/agenda.ts';
import { Refusal } from '#shared/errors.ts';

/** Takes one's own item off the agenda. A review of its words stays: only a person closes one. */
export async function takeBack(
  deps: Deps,
  caller: Caller,
  { groupId, itemId }: { readonly groupId: GroupId; readonly itemId: AgendaItemId },
): Promise<void> {
  const { me } = await enterGroup(deps, caller, groupId);
  await inOneTransaction(deps, async () => {
    const before = await getAgendaItem(deps.store, groupId, itemId);
    if (!before || !canSeeItem(me, before)) throw new Refusal('not-found');
    if (!canTakeBack(me, before)) throw new Refusal('not-allowed');
    return { answer: null, writes: [agendaRemoval(groupId, before)] };
  });
}
