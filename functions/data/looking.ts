import * as z from 'zod';
import { type PersonId, personId } from '#shared/contracts/primitives.ts';
import { type ReviewId, reviewId } from '#shared/contracts/review.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { lookerKey, lookersOf, readingKey, readingsOf } from './keys.ts';
import type { Store } from './table.ts';

// Who looks at a review now, and what somebody has read lately: of clinicians only, outside any transaction, and soon gone.

const looker = z.object({ personId, name: z.string(), at: z.iso.datetime() });
export type Looker = z.infer<typeof looker>;

/** The page says again and again that it is open; after this the item goes. Nothing is shown of it long before. */
const lookerKeptSeconds = 10 * 60;

export const noteLooker = (store: Store, id: ReviewId, { personId: who, name, at }: Looker) =>
  store.write({
    kind: 'put',
    table: 'forum',
    item: {
      ...lookerKey(id, who),
      type: 'looker',
      personId: who,
      name,
      at,
      expiresAt: Math.ceil(Date.parse(at) / 1000) + lookerKeptSeconds,
    },
  });

/** Eventually consistent: somebody who came a second ago is there the next time. */
export async function listLookers(store: Store, id: ReviewId): Promise<Looker[]> {
  const items = await store.query({ table: 'forum', pk: lookersOf(id), limit: 20 });
  return items.map((item) => looker.parse(item));
}

const reading = z.object({ reviewId, lane: z.enum(lanes), at: z.iso.datetime() });
export type Reading = z.infer<typeof reading>;

const readingKeptSeconds = 8 * 24 * 60 * 60;

/** The last time that somebody read this review. */
export const noteReading = (store: Store, who: PersonId, { reviewId: id, lane, at }: Reading) =>
  store.write({
    kind: 'put',
    table: 'forum',
    item: {
      ...readingKey(who, id),
      type: 'reading',
      reviewId: id,
      lane,
      at,
      expiresAt: Math.ceil(Date.parse(at) / 1000) + readingKeptSeconds,
    },
  });

/** What somebody has read lately, each review once; more than so many says nothing new. */
export async function listReadings(store: Store, who: PersonId): Promise<Reading[]> {
  const items = await store.query({
    table: 'forum',
    ...readingsOf(who),
    limit: 500,
    consistent: true,
  });
  return items.map((item) => reading.parse(item));
}
