import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import {
  getWholeThread,
  stillKeeps,
  threadClosing,
  threadKeeping,
  threadPartRemovals,
  threadRemoval,
  type WholeThread,
} from '#functions/data/retention.ts';
import { ConditionFailed, type Write } from '#functions/data/table.ts';
import type { ThreadId } from '#shared/contracts/primitives.ts';
import type { ClockDeps } from './jobs.ts';

/** Parts that one transaction removes, beside the check on the clinic; a hundred writes are the most. */
const perTransaction = 98;

/** Why a thread goes, and what keeps it besides an open review. */
export interface Removal {
  readonly action: 'thread.erased' | 'thread.retention-ended';
  readonly mustStay: (whole: WholeThread) => boolean;
}

/**
 * A thread goes whole or stays whole. First it is closed, and from then on nobody can open a review in it. What was opened until then
 * is looked for once more, and keeps it. Then its parts go; cut off anywhere, it is gone on with next time.
 */
export async function removeThread(
  deps: ClockDeps,
  clinic: ClinicRecord,
  threadId: ThreadId,
  { action, mustStay }: Removal,
): Promise<'removed' | 'kept'> {
  const found = await getWholeThread(deps.store, threadId);
  if (!found.thread) return 'kept';
  if (!found.thread.ending && (hasOpenReview(found) || mustStay(found))) return 'kept';
  const holds = stillKeeps(clinic);
  try {
    if (!found.thread.ending) {
      await together(deps, [holds, threadClosing(found.thread, deps.now().toISOString())]);
    }
    const closed = await getWholeThread(deps.store, threadId);
    if (!closed.thread?.ending) return 'kept';
    if (hasOpenReview(closed)) {
      await together(deps, [threadKeeping(threadId, closed.thread.ending)]);
      return 'kept';
    }
    // More than once, because a response may have come to a post that was not gone yet.
    for (let left = batchesOf(closed); left.length > 0; ) {
      for (const some of left) await together(deps, [holds, ...threadPartRemovals(threadId, some)]);
      left = batchesOf(await getWholeThread(deps.store, threadId));
    }
    await endThread(deps, clinic, closed.thread, { holds, action });
    return 'removed';
  } catch (error) {
    if (error instanceof ConditionFailed) return 'kept';
    throw error;
  }
}

/** All at once where one transaction can hold it. Else people's words go last, so that a hold which is laid meanwhile finds them. */
function batchesOf({ words, others }: WholeThread): string[][] {
  const atOnce = words.length + others.length <= perTransaction;
  return atOnce ? cut([...others, ...words]) : [...cut(others), ...cut(words)];
}

function cut(parts: readonly string[]): string[][] {
  const batches: string[][] = [];
  for (let from = 0; from < parts.length; from += perTransaction) {
    batches.push(parts.slice(from, from + perTransaction));
  }
  return batches;
}

const hasOpenReview = ({ reviews }: WholeThread) => reviews.some((state) => state !== 'resolved');

/** Again where another transaction was at work; throws `ConditionFailed` where something is not as it was read. */
const together = (deps: ClockDeps, writes: readonly Write[]) =>
  inOneTransaction(deps, async () => ({
    writes,
    answer: undefined,
    onFailed: (failed) => {
      if (failed.length > 0) throw new ConditionFailed([0], false);
    },
  }));

const endThread = (
  deps: ClockDeps,
  { clinicId }: ClinicRecord,
  { threadId, postCount, lastPostAt }: NonNullable<WholeThread['thread']>,
  { holds, action }: { readonly holds: Write; readonly action: Removal['action'] },
) =>
  inOneTransaction(deps, async () => {
    const event = {
      actor: { kind: 'system' as const, id: 'clock' },
      action,
      target: `thread ${threadId}`,
      details: { posts: postCount, lastPostAt },
    };
    const removal = threadRemoval(threadId);
    return {
      writes: [holds, removal, await auditWrite(deps.store, clinicId, event, deps.now())],
      answer: undefined,
      onFailed: (failed) => {
        if (failed.includes(removal) || failed.includes(holds))
          throw new ConditionFailed([0], false);
      },
    };
  });
