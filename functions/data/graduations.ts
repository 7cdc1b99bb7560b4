import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { graduationKey, graduationsOf } from './keys.ts';
import { type GraduationRecord, graduationRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** How somebody finished the group; null where they have not, or came as an alum. */
export async function getGraduation(
  store: Store,
  group: GroupId,
  person: PersonId,
): Promise<GraduationRecord | null> {
  const item = await store.get('forum', graduationKey(group, person), { consistent: true });
  return item ? graduationRecord.parse(item) : null;
}

/** Everybody who has finished a group, in no order that means anything. */
export async function listGraduations(store: Store, group: GroupId): Promise<GraduationRecord[]> {
  const { pk, prefix } = graduationsOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix });
  return items.map((item) => graduationRecord.parse(item));
}

/** Somebody has finished the group; whatever was said of an earlier time is over. */
export const graduationWrite = (group: GroupId, graduation: GraduationRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...graduationKey(group, graduation.personId), type: 'graduation', ...graduation },
});

/** That they have read it, and whether the group is told. Fails its condition where they are not an alum any more. */
export const graduationAnswer = (
  group: GroupId,
  person: PersonId,
  answer: Pick<GraduationRecord, 'answeredAt' | 'tellsGroup'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: graduationKey(group, person),
  set: { answeredAt: answer.answeredAt, tellsGroup: answer.tellsGroup },
  onlyIf: { exists: true },
});

export const graduationRemoval = (group: GroupId, person: PersonId): Write => ({
  kind: 'delete',
  table: 'forum',
  key: graduationKey(group, person),
});
