import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { erasureRemovals, erasureWrites, getErasure } from '#functions/data/erasures.ts';
import { getPerson, standingChange } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnWish } from '#shared/contracts/mine.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { wishAt } from '#shared/domain/erasure.ts';
import { Refusal } from '#shared/errors.ts';

/** Whether somebody has asked to be erased. */
export async function wishOf({ store }: Deps, person: PersonId): Promise<OwnWish | null> {
  const erasure = await getErasure(store, person);
  return erasure && { dueAt: erasure.dueAt };
}

/** Asks for being erased in a day. Asked twice, the first one counts. */
export async function askToBeErased(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<OwnWish> {
  const { me, group } = await enterOwn(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const before = await wishOf(deps, me.personId);
    if (before) return { writes: [], answer: before };
    const now = deps.now();
    const wish = wishAt(now);
    const { personId } = me;
    const { clinicId } = group;
    return {
      answer: { dueAt: wish.dueAt },
      writes: [
        ...erasureWrites({ personId, groupId, clinicId, ...wish }),
        await auditWrite(deps.store, clinicId, wishEvent('erasure.asked', groupId), now),
      ],
    };
  });
}

/** Takes the wish back, as long as nothing has begun: the first thing that the clock does is to end their place. Twice is fine. */
export async function takeBackWish(deps: Deps, caller: Caller, groupId: GroupId): Promise<void> {
  const { me, group } = await enterOwn(deps, caller, groupId);
  await inOneTransaction(deps, async () => {
    const [erasure, person] = await Promise.all([
      getErasure(deps.store, me.personId),
      getPerson(deps.store, groupId, me.personId),
    ]);
    if (!erasure) return { writes: [], answer: null };
    if (!person || person.standing === 'left') throw new Refusal('not-found');
    const event = wishEvent('erasure.taken-back', groupId);
    return {
      answer: null,
      writes: [
        // Their place as it was read, so that of a beginning and a change of mind one comes first.
        standingChange(groupId, person, person),
        ...erasureRemovals(me.personId, erasure.dueAt),
        await auditWrite(deps.store, group.clinicId, event, deps.now()),
      ],
    };
  });
}

/** That somebody of a group did, and not who: when it is done, nothing shall lead to them. */
const wishEvent = (action: 'erasure.asked' | 'erasure.taken-back', group: GroupId) => ({
  actor: { kind: 'system' as const, id: 'person' },
  action,
  target: `group ${group}`,
  details: {},
});
