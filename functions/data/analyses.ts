import type { PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { analysisKey } from './keys.ts';
import { type AnalysisRecord, analysisRecord } from './records.ts';
import type { Condition, Store, Write } from './table.ts';

export async function getAnalysis(
  store: Store,
  thread: ThreadId,
  number: PostNumber,
): Promise<AnalysisRecord | null> {
  const item = await store.get('forum', analysisKey(thread, number), { consistent: true });
  return item ? analysisRecord.parse(item) : null;
}

const asRead = (before: AnalysisRecord | null): Condition =>
  before ? { equals: { textVersion: before.textVersion, state: before.state } } : { absent: true };

/** The second layer has said no more since `before` was read. */
export const stillAnalysed = (
  thread: ThreadId,
  number: PostNumber,
  before: AnalysisRecord | null,
): Write => ({
  kind: 'check',
  table: 'forum',
  key: analysisKey(thread, number),
  onlyIf: asRead(before),
});

/** Written once for a text: a redelivery that found the same `before` fails its condition or changes nothing. */
export const analysisWrite = (
  thread: ThreadId,
  number: PostNumber,
  before: AnalysisRecord | null,
  after: AnalysisRecord,
) =>
  ({
    kind: 'put',
    table: 'forum',
    item: { ...analysisKey(thread, number), type: 'analysis', ...after },
    onlyIf: asRead(before),
  }) as const satisfies Write;
