import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { agendaChange, getAgendaItem } from '#functions/data/agenda.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { AgendaItemId, markItemRequest } from '#shared/contracts/agenda.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { afterMark, marksFor } from '#shared/domain/agenda.ts';
import { Refusal } from '#shared/errors.ts';

/** Says what became of an item. Throws `stale` where it is not as it was seen. */
export async function markItem(
  deps: Deps,
  caller: Caller,
  { groupId, itemId }: { readonly groupId: GroupId; readonly itemId: AgendaItemId },
  { mark, version }: z.output<typeof markItemRequest>,
): Promise<void> {
  const { me } = await enterAsFacilitator(deps, caller, groupId);
  await inOneTransaction(deps, async () => {
    const before = await getAgendaItem(deps.store, groupId, itemId);
    if (!before) throw new Refusal('not-found');
    if (before.version !== version || !marksFor(me, before).includes(mark)) {
      throw new Refusal('stale');
    }
    const after = afterMark(before, mark, deps.now().toISOString());
    return { answer: null, writes: [agendaChange(groupId, before, after)] };
  });
}
