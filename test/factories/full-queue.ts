import { reviewWrites } from '#functions/data/reviews.ts';
import type { Store } from '#functions/data/table.ts';
import { newId } from '#functions/random.ts';
import { type GroupId, personId, threadId } from '#shared/contracts/primitives.ts';
import { decidedReviewOf, records, reviewOf } from '#test/data/seeded-store.ts';

/** As many as go into one transaction of the store. */
const atOnce = 25;

/** Puts reviews of one group into the store as triage and clinicians leave them: some that wait, the others decided. */
export async function fillQueue(
  store: Store,
  of: { group: GroupId; open: number; decided: number; from: Date },
): Promise<void> {
  const { thread, post } = records();
  const review = (at: number) =>
    reviewOf(
      { ...thread, groupId: of.group, threadId: threadId.parse(newId()) },
      { ...post, authorId: personId.parse(newId()) },
      { openedAt: new Date(of.from.getTime() + at * 1000) },
    );
  const put = async (count: number, make: (at: number) => ReturnType<typeof review>) => {
    for (let done = 0; done < count; done += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, count - done) }, (_, i) => make(done + i));
      await store.transact(some.flatMap((one) => reviewWrites(null, one)));
    }
  };
  await put(of.open, review);
  await put(of.decided, (at) => {
    const one = review(at);
    return decidedReviewOf(one, new Date(Date.parse(one.openedAt) + 60_000).toISOString());
  });
}
