import type { AgendaItemId } from '#shared/contracts/agenda.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { agendaKey, agendaOf } from './keys.ts';
import { type AgendaRecord, agendaRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** Everything that was brought to a group's sessions, by ids that are drawn. */
export async function listAgenda(
  store: Store,
  group: GroupId,
  options: { consistent?: boolean } = {},
): Promise<AgendaRecord[]> {
  const { pk, prefix } = agendaOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, ...options });
  return items.map((item) => agendaRecord.parse(item));
}

export async function getAgendaItem(
  store: Store,
  group: GroupId,
  item: AgendaItemId,
): Promise<AgendaRecord | null> {
  const found = await store.get('forum', agendaKey(group, item), { consistent: true });
  return found ? agendaRecord.parse(found) : null;
}

export const agendaWrite = (group: GroupId, item: AgendaRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...agendaKey(group, item.itemId), type: 'agenda-item', ...item },
  onlyIf: { absent: true },
});

/** What became of an item, if it is as it was read. */
export const agendaChange = (
  group: GroupId,
  before: AgendaRecord,
  { state, waits, carried, discussedAt }: AgendaRecord,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: agendaKey(group, before.itemId),
  set: { state, waits, carried, discussedAt, version: before.version + 1 },
  onlyIf: { equals: { version: before.version } },
});

export const agendaRemoval = (group: GroupId, before: AgendaRecord): Write => ({
  kind: 'delete',
  table: 'forum',
  key: agendaKey(group, before.itemId),
  onlyIf: { equals: { version: before.version } },
});
