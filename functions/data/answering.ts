import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import { answeringKey, answeringOf } from './keys.ts';
import { type AnsweringRecord, answeringRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** Who has said that they will answer which thread of a group, and who carries one; what is over may still be among it. */
export async function listAnswering(
  store: Store,
  group: GroupId,
  options: { consistent?: boolean } = {},
): Promise<AnsweringRecord[]> {
  const { pk, prefix } = answeringOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, ...options });
  return items.map((item) => answeringRecord.parse(item));
}

export async function getAnswering(
  store: Store,
  group: GroupId,
  thread: ThreadId,
  who: AnsweringRecord['who'],
): Promise<AnsweringRecord | null> {
  const item = await store.get('forum', answeringKey(group, thread, who), { consistent: true });
  return item ? answeringRecord.parse(item) : null;
}

/** Somebody answers, if nobody else has said so since (`before` is what was read). Goes by itself some time after it is over. */
export const answeringWrite = (
  group: GroupId,
  before: AnsweringRecord | null,
  after: AnsweringRecord,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...answeringKey(group, after.threadId, after.who),
    type: 'answering',
    ...after,
    expiresAt: Math.ceil(Date.parse(after.until) / 1000),
  },
  onlyIf: before ? { equals: { by: before.by, until: before.until } } : { absent: true },
});

/** Nobody has said so any more. That it has gone by itself meanwhile is as good. */
export const answeringRemoval = (
  group: GroupId,
  { threadId, who }: Pick<AnsweringRecord, 'threadId' | 'who'>,
): Write => ({ kind: 'delete', table: 'forum', key: answeringKey(group, threadId, who) });
