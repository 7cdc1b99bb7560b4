import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { type Answer, read } from '../api.server.ts';
import { groupParam, threadPath } from '../params.ts';

/** A list that is mostly read may come in pages with nothing on them. */
const mostPages = 5;

/** Leads to the next thing that its reader has not read, and to the list of those where there is nothing. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { groupId } = groupParam(params);
  const after = new URL(request.url).searchParams.get('after');
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const asked: Promise<Answer<ThreadList>> = context.api.groups[':groupId'].threads.$get({
      param: { groupId },
      query: { filter: 'unread', ...(cursor === null ? {} : { cursor }) },
    });
    const list: ThreadList = await read(request, asked);
    const next = list.threads.find(({ id, unread }) => id !== after && unread !== null);
    if (next?.unread) {
      const at = { groupId, threadId: next.id };
      throw redirect(threadPath(at, next.unread.number === 1 ? undefined : next.unread));
    }
    cursor = list.nextCursor;
    if (cursor === null) break;
  }
  throw redirect(`/groups/${groupId}/threads?filter=unread`);
}
