import type { GroupId } from '#shared/contracts/primitives.ts';
import { rosterKey, rosterOf } from './keys.ts';
import { type RosterRecord, rosterRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** Every card of a group, by mark. */
export async function listRoster(store: Store, group: GroupId): Promise<RosterRecord[]> {
  const { pk, prefix } = rosterOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => rosterRecord.parse(item));
}

export async function getRosterCard(
  store: Store,
  group: GroupId,
  mark: string,
): Promise<RosterRecord | null> {
  const item = await store.get('forum', rosterKey(group, mark), { consistent: true });
  return item ? rosterRecord.parse(item) : null;
}

/** A new card. Fails its condition where another one has its mark. */
export const rosterWrite = (group: GroupId, card: RosterRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...rosterKey(group, card.mark), type: 'roster-card', ...card },
  onlyIf: { absent: true },
});

/** Another code for a card, or its end, if the card is as it was read. */
export const rosterChange = (
  group: GroupId,
  before: RosterRecord,
  change: Partial<Pick<RosterRecord, 'codeHash' | 'endsAt' | 'endedAt'>>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: rosterKey(group, before.mark),
  set: { ...change, version: before.version + 1 },
  onlyIf: { equals: { version: before.version } },
});

/** Somebody joined with this card, and from when on that may be said. Not when it was, nor who. */
export const rosterJoined = (group: GroupId, mark: string, saidFrom: string): Write => ({
  kind: 'update',
  table: 'forum',
  key: rosterKey(group, mark),
  set: { joinedSaidFrom: saidFrom },
  onlyIf: { exists: true },
});
