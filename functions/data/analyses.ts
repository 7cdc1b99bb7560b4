import type { ClinicId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import {
  analysisKey,
  byTime,
  owedAnalyses,
  owedAnalysesOfClinic,
  owedAnalysisKey,
} from './keys.ts';
import {
  type AnalysisRecord,
  analysisRecord,
  type OwedAnalysisRecord,
  owedAnalysisRecord,
} from './records.ts';
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
  before
    ? { equals: { textVersion: before.textVersion, state: before.state, asked: before.asked } }
    : { absent: true };

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

/**
 * An analysis and, as long as a part of it is owed, its place among those that are asked for again: never one without the
 * other. A redelivery that found the same `before` fails its condition or changes nothing.
 */
export function analysisWrites(
  thread: ThreadId,
  number: PostNumber,
  before: AnalysisRecord | null,
  after: AnalysisRecord,
  /** Whose text it is; the clinic's count of what is owed goes by it. */
  clinic: ClinicId | null = null,
): Write[] {
  const writes: Write[] = [
    {
      kind: 'put',
      table: 'forum',
      item: { ...analysisKey(thread, number), type: 'analysis', ...after },
      onlyIf: asRead(before),
    },
  ];
  if (before?.askAgainAt && before.askAgainAt !== after.askAgainAt) {
    writes.push(noLongerOwed(thread, number, before.askAgainAt));
  }
  if (after.askAgainAt) {
    const owed: OwedAnalysisRecord = {
      threadId: thread,
      postNumber: number,
      askAt: after.askAgainAt,
      since: after.firstAskedAt ?? after.askAgainAt,
    };
    writes.push({
      kind: 'put',
      table: 'forum',
      item: {
        ...owedAnalysisKey(owed.askAt, thread, number),
        type: 'owed-analysis',
        ...owed,
        ...(clinic && {
          gsi1pk: owedAnalysesOfClinic(clinic),
          gsi1sk: byTime(owed.since, `${thread}-${number}`),
        }),
      },
    });
  }
  return writes;
}

/**
 * What is true of the second layer's word once the author has taken this version of the text back: of words that it had not answered
 * about, that it will not; what it said or could not say stays said, and nothing more is asked.
 */
export const analysisWhenWithdrawn = (
  before: AnalysisRecord | null,
  textVersion: number,
  at: string,
): AnalysisRecord =>
  before?.textVersion === textVersion
    ? { ...before, askAgainAt: null }
    : {
        state: 'withdrawn',
        source: null,
        at,
        language: null,
        tone: null,
        notAnalysed: [],
        askAgainAt: null,
        firstAskedAt: null,
        asked: 0,
        textVersion,
      };

/** Of a text that is erased: what the second layer said of it goes, and it is asked no more. */
export const analysisRemovals = (
  thread: ThreadId,
  number: PostNumber,
  before: AnalysisRecord | null,
): Write[] =>
  before === null
    ? []
    : [
        {
          kind: 'delete',
          table: 'forum',
          key: analysisKey(thread, number),
          onlyIf: asRead(before),
        },
        ...(before.askAgainAt ? [noLongerOwed(thread, number, before.askAgainAt)] : []),
      ];

/** Takes a text from the list: there is nothing to ask about any more. */
export const noLongerOwed = (thread: ThreadId, number: PostNumber, askAt: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: owedAnalysisKey(askAt, thread, number),
});

/** Texts of one clinic of which an answer is owed, the oldest first. Eventually consistent: for counting, not for asking. */
export async function listOwedAnalysesOf(
  store: Store,
  clinic: ClinicId,
  limit: number,
): Promise<OwedAnalysisRecord[]> {
  const pk = owedAnalysesOfClinic(clinic);
  const items = await store.query({ table: 'forum', index: 'gsi1', pk, limit });
  return items.map((item) => owedAnalysisRecord.parse(item));
}

/** Texts of all clinics to be asked about again, the first due first. Without `until` also those that are not due yet. */
export async function listOwedAnalyses(
  store: Store,
  options: { until?: string; limit: number },
): Promise<OwedAnalysisRecord[]> {
  const items = await store.query({
    table: 'forum',
    pk: owedAnalyses,
    between: ['0', `${options.until ?? ''}~`],
    limit: options.limit,
    consistent: true,
  });
  return items.map((item) => owedAnalysisRecord.parse(item));
}
