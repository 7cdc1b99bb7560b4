import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { waitsForSomebody } from '../components/author-notice-box.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { Pager } from '../components/pager.tsx';
import { PostView } from '../components/post-view.tsx';
import { ReplyForm } from '../components/reply-form.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { threadParam, threadPath } from '../params.ts';
import { sendResponse } from '../responding.server.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';
import { asksForWords, audienceWords } from '../words.ts';
import { sendReply } from '../writing.server.ts';

export const meta = titled('Read');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const isFresh = searchParams.get('fresh') === '1';
  const thread = await read(
    request,
    context.api.groups[':groupId'].threads[':threadId'].$get({
      param: threadParam(params),
      query: { page: searchParams.get('page') ?? '1', ...(isFresh ? { fresh: '1' } : {}) },
    }),
  );
  const waits = thread.posts.some(({ notice }) => notice && waitsForSomebody(notice));
  const resources = waits ? await readOrNull(context.api['crisis-resources'].$get()) : null;
  return { ...thread, cover: resources?.cover ?? null, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = threadParam(args.params);
  return sending.fields.has('response') ? sendResponse(sending, param) : sendReply(sending, param);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ThreadRoute() {
  const { groupId, groupName, thread, posts, page, pages, yourAlias, youMay, cover, sendId } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const path = threadPath({ groupId, threadId: thread.id });
  const arrivals = useArrival();
  const isLastPage = page === pages;

  return (
    <div className="stack thread">
      <p className="soft small">
        <Link to={`/groups/${groupId}/threads`}>Threads</Link> of {groupName}
      </p>
      <h1 className="thread-title">{thread.title}</h1>
      <p className="soft">
        {audienceWords[thread.audience].head} {thread.author.name}{' '}
        {asksForWords[thread.asksFor].wish}.
      </p>
      {answer && 'responseProblem' in answer && (
        <FormProblems id="response-problem" errors={[answer.responseProblem]} />
      )}
      <Pager page={page} pages={pages} path={path} label="Pages of this thread" />
      <div className="posts">
        {posts.map((post) => (
          <PostView
            key={post.number}
            post={post}
            path={path}
            page={page}
            cover={cover}
            notes={post.number === 1 ? thread.contentNotes : []}
          />
        ))}
      </div>
      <Pager page={page} pages={pages} path={path} label="Pages, below the posts" />
      {youMay.reply && isLastPage && (
        <ReplyForm
          key={`${thread.id} ${arrivals}`}
          thread={thread}
          yourAlias={yourAlias}
          sendId={sendId}
          answer={answer && 'result' in answer ? answer : undefined}
        />
      )}
      {youMay.reply && !isLastPage && (
        <p>
          <Link to={`${path}?page=${pages}#reply`}>Go to the last page to reply</Link>
        </p>
      )}
      {!youMay.reply && <p className="soft">You can read here, but not reply.</p>}
    </div>
  );
}
