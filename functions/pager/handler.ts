import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { listOwedPages } from '#functions/data/pages.ts';
import type { PageIdentity } from '#functions/data/records.ts';
import { loggedError } from '#functions/log.ts';
import { pageAbouts } from '#shared/contracts/on-call.ts';
import { clinicId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { byClinic, type PageOfClinic, type PagerDeps, sendPages } from './send-pages.ts';

const pageImage = z.object({
  type: z.object({ S: z.literal('page') }),
  about: z.object({ S: z.enum(pageAbouts) }).default({ S: 'review' }),
  clinicId: z.object({ S: clinicId }),
  reviewId: z.object({ S: reviewId }),
  ladderFrom: z.object({ S: z.iso.datetime() }),
  rung: z.object({ N: z.coerce.number().int() }),
});

/** Pages that wait beside the new ones and go out in the same messages; what is beyond them the clock sends. */
const mostBeside = 200;

/**
 * The stream's second consumer: sends each new page in the second in which it was stored, and with it what waits for the same
 * people. Names no record as failed: what it could not send stays owed, and the clock sends it.
 */
export function createPagerHandler(deps: PagerDeps) {
  return async (event: DynamoDBStreamEvent): Promise<void> => {
    const pages = event.Records.flatMap((record) =>
      record.eventName === 'INSERT' ? newPages(record.dynamodb?.NewImage) : [],
    );
    if (pages.length === 0) return;
    // The new ones go out by themselves where the list does not answer.
    const until = deps.now().toISOString();
    const waiting = await listOwedPages(deps.store, { until, limit: mostBeside }).catch(() => []);
    await Promise.all(
      [...byClinic(pages)].map(async ([clinic, own]) => {
        try {
          const beside = waiting.filter(
            (page) => page.clinicId === clinic && !own.some((one) => isSame(one, page)),
          );
          await sendPages(deps, clinic, [...own, ...beside]);
        } catch (error) {
          const entry = { event: 'failure', where: 'pager', requestId: null } as const;
          deps.log({ ...entry, error: loggedError(error) });
        }
      }),
    );
  };
}

const isSame = (a: PageIdentity, b: PageIdentity) =>
  a.about === b.about &&
  a.reviewId === b.reviewId &&
  a.ladderFrom === b.ladderFrom &&
  a.rung === b.rung;

function newPages(image: unknown): PageOfClinic[] {
  const page = pageImage.safeParse(image);
  if (!page.success) return [];
  const { about, reviewId: id, clinicId: clinic, ladderFrom, rung } = page.data;
  const of = { about: about.S, reviewId: id.S, ladderFrom: ladderFrom.S, rung: rung.N };
  return [{ ...of, clinicId: clinic.S }];
}
