import type { ThreadRecord } from '#functions/data/records.ts';
import type { ListPlace } from '#functions/data/threads.ts';
import { limits } from '#shared/limits.ts';

export interface Page {
  readonly threads: ThreadRecord[];
  readonly next: ListPlace | null;
}

/** Pages of a list that are looked through for one page of this: who wants to see little of it is not made to wait. */
const mostPages = 5;

/** One page of those threads of a list that `keeps` keeps. It may hold fewer than a full one, or nothing, and still have a next. */
export async function lookThrough(
  pageFrom: (from: ListPlace | null, size: number) => Promise<Page>,
  from: ListPlace | null,
  {
    keeps,
    place,
    limit,
    found = [],
  }: {
    readonly keeps: (thread: ThreadRecord) => boolean | Promise<boolean>;
    readonly place: (thread: ThreadRecord) => string;
    readonly limit: number;
    /** What stands before everything on this page. */
    readonly found?: readonly ThreadRecord[];
  },
): Promise<Page> {
  const threads = [...found];
  let next = from;
  for (let pages = 0; pages < mostPages; pages += 1) {
    // The first page is mostly enough. Where it is not, a short list would be through its pages before it found anything.
    const page = await pageFrom(next, pages === 0 ? limit : limits.threadsPerPage);
    const kept = await Promise.all(page.threads.map(keeps));
    for (const [at, thread] of page.threads.entries()) {
      if (!kept[at]) continue;
      threads.push(thread);
      const isLast = page.next === null && at === page.threads.length - 1;
      if (threads.length >= limit) {
        return { threads, next: isLast ? null : { after: place(thread) } };
      }
    }
    next = page.next;
    if (next === null) break;
  }
  return { threads, next };
}
