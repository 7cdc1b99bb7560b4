import { enterAsFacilitator, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { listRoster } from '#functions/data/roster.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { Roster } from '#shared/contracts/roster.ts';
import { showCard } from './show-card.ts';

/** The cards of a group, for those who lead it. */
export async function readRoster(deps: Deps, caller: Caller, groupId: GroupId): Promise<Roster> {
  const inside = await enterAsFacilitator(deps, caller, groupId);
  const cards = await listRoster(deps.store, groupId);
  return { frame: frameOf(inside), cards: cards.map((card) => showCard(card, deps.now())) };
}
