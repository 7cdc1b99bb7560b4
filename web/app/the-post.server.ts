import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { read } from './api.server.ts';
import { postParam, threadParam } from './params.ts';

/**
 * The page of a thread on which a post stands, where its number puts it: the API has no address that reads a single post. `post` is
 * undefined when it is not there for this reader. 404 when the page is not.
 */
export async function readAround({ request, context, params }: LoaderFunctionArgs) {
  const { number } = postParam(params);
  const page = pageOf(Number(number));
  if (!Number.isSafeInteger(page) || page < 1) throw data(null, { status: 404 });
  const thread = await read(
    request,
    context.api.groups[':groupId'].threads[':threadId'].$get({
      param: threadParam(params),
      query: { page: String(page), fresh: '1' },
    }),
  );
  return { ...thread, post: thread.posts.find((one) => one.number === Number(number)) };
}

/** One post and the page on which it stands. 404 when it is not there. */
export async function readPost(args: LoaderFunctionArgs) {
  const { frame, thread, post, page } = await readAround(args);
  if (post === undefined) throw data(null, { status: 404 });
  return { frame, audience: thread.audience, post, page };
}
