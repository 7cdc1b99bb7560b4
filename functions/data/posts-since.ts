import { numbersOn, pagesOf } from '#shared/domain/thread-pages.ts';
import { getPosts } from './posts.ts';
import type { PostRecord, ThreadRecord } from './records.ts';
import type { Store } from './table.ts';

/** What was written in a thread since an instant and stands there; from the newest page backwards. */
export async function postsSince(
  store: Store,
  { threadId, postCount }: Pick<ThreadRecord, 'threadId' | 'postCount'>,
  since: string,
): Promise<PostRecord[]> {
  const found: PostRecord[] = [];
  for (let page = pagesOf(postCount); page >= 1; page -= 1) {
    const { from, to } = numbersOn(page);
    const posts = await getPosts(store, threadId, from, to);
    found.push(...posts.filter((post) => post.at > since && post.state === 'published'));
    if (posts.some((post) => post.at <= since)) break;
  }
  return found;
}
