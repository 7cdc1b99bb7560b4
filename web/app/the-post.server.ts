import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { limits } from '#shared/limits.ts';
import { read } from './api.server.ts';
import { postParam, threadParam } from './params.ts';

/**
 * One post, found on the page of its thread where its number puts it; the API has no address that reads a single post. 404 when
 * it is not there.
 */
export async function readPost({ request, context, params }: LoaderFunctionArgs) {
  const { number } = postParam(params);
  const page = Math.ceil(Number(number) / limits.postsPerPage);
  if (!Number.isSafeInteger(page) || page < 1) throw data(null, { status: 404 });
  const thread = await read(
    request,
    context.api.groups[':groupId'].threads[':threadId'].$get({
      param: threadParam(params),
      query: { page: String(page), fresh: '1' },
    }),
  );
  const post = thread.posts.find((one) => one.number === Number(number));
  if (post === undefined) throw data(null, { status: 404 });
  return { frame: thread.frame, post, page: thread.page };
}
