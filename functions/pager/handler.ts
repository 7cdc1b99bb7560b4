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
    const pages = event.Records.flatMap((record) =>
      record.eventName === 'INSERT' ? newPages(record.dynamodb?.NewImage) : [],
    );
    await Promise.all(
      pages.map(async (page) => {
        try {
          await sendPage(deps, page);
        } catch (error) {
          const entry = { event: 'failure', where: 'pager', requestId: null } as const;
          deps.log({ ...entry, error: loggedError(error) });
        }
      }),
    );
  };
}

function newPages(image: unknown): PageIdentity[] {
  const page = pageImage.safeParse(image);
  if (!page.success) return [];
  const { reviewId: id, ladderFrom, rung } = page.data;
  return [{ reviewId: id.S, ladderFrom: ladderFrom.S, rung: rung.N }];
}
