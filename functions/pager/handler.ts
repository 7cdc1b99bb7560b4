import type { DynamoDBStreamEvent } from 'aws-lambda';
import { z } from 'zod';
import type { PageIdentity } from '#functions/data/records.ts';
import { loggedError } from '#functions/log.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { type PagerDeps, sendPage } from './send-page.ts';

const pageImage = z.object({
  type: z.object({ S: z.literal('page') }),
  reviewId: z.object({ S: reviewId }),
  ladderFrom: z.object({ S: z.iso.datetime() }),
  rung: z.object({ N: z.coerce.number().int() }),
});

/**
 * The stream's second consumer: sends each new page in the second in which it was stored. Names no record as failed: what it could
 * not send stays owed, and the clock sends it.
 */
export function createPagerHandler(deps: PagerDeps) {
  return async (event: DynamoDBStreamEvent): Promise<void> => {
    for (const record of event.Records) {
      const page = record.eventName === 'INSERT' ? newPage(record.dynamodb?.NewImage) : null;
      if (!page) continue;
      try {
        await sendPage(deps, page);
      } catch (error) {
        const entry = { event: 'failure', where: 'pager', requestId: null } as const;
        deps.log({ ...entry, error: loggedError(error) });
      }
    }
  };
}

function newPage(image: unknown): PageIdentity | null {
  const page = pageImage.safeParse(image);
  if (!page.success) return null;
  const { reviewId: id, ladderFrom, rung } = page.data;
  return { reviewId: id.S, ladderFrom: ladderFrom.S, rung: rung.N };
}
