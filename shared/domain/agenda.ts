import type { GroupCaller } from './permissions/caller.ts';
import { isFacilitator } from './permissions/threads.ts';

export const agendaStates = ['open', 'discussed'] as const;

/** What somebody who leads the group does with an item. `show`: it waited, and may be seen by the group now. */
export const agendaMarks = ['discussed', 'carried', 'show'] as const;
export type AgendaMark = (typeof agendaMarks)[number];

export interface AgendaFacts {
  /** Who brought it. Said to nobody. */
  readonly by: string;
  readonly state: (typeof agendaStates)[number];
  readonly waits: boolean;
  readonly carried: boolean;
}

/** Alumni have no place in the room. What waits is there for who brought it and for those who lead the group. */
export const canSeeAgenda = (caller: GroupCaller): boolean => caller.role !== 'alum';
export const canSeeItem = (caller: GroupCaller, item: AgendaFacts): boolean =>
  canSeeAgenda(caller) && (!item.waits || item.by === caller.personId || isFacilitator(caller));

/** Which marks make sense now. What is not marked stays on the agenda: nothing falls off it by itself. */
export function marksFor(caller: GroupCaller, item: AgendaFacts): AgendaMark[] {
  if (!isFacilitator(caller) || item.state === 'discussed') return [];
  if (item.waits) return ['show', 'discussed'];
  return item.carried ? ['discussed'] : ['discussed', 'carried'];
}

/** Their own, as long as nobody has talked about it. */
export const canTakeBack = (caller: GroupCaller, item: AgendaFacts): boolean =>
  item.by === caller.personId && item.state === 'open';

export function afterMark<Item extends AgendaFacts & { discussedAt: string | null }>(
  item: Item,
  mark: AgendaMark,
  now: string,
): Item {
  switch (mark) {
    case 'discussed':
      return { ...item, state: 'discussed', discussedAt: now };
    case 'carried':
      return { ...item, carried: true };
    case 'show':
      return { ...item, waits: false };
  }
}
