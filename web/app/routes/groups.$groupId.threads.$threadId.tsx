import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { alumWordsFor } from '../alum-words.server.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { waitsForSomebody } from '../components/author-notice-box.tsx';
import { ClosedNote, CloseThread } from '../components/close-thread.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { Pager } from '../components/pager.tsx';
import { PostView } from '../components/post-view.tsx';
import { ReplyForm } from '../components/reply-form.tsx';
import { SaveThread } from '../components/save-thread.tsx';
import { ThreadWatch } from '../components/thread-watch.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { WhatHelped } from '../components/what-helped.tsx';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { titleWords } from '../given-titles.ts';
import { threadParam, threadPath } from '../params.ts';
import { sendClosed, sendMuted, sendResponse, sendSaved } from '../responding.server.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';
import { asksForWords, audienceWords, mutedOpener } from '../words.ts';
import { sendReply } from '../writing.server.ts';

export const meta = titled(msg`Read`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const isFresh = searchParams.get('fresh') === '1';
  const param = threadParam(params);
  const place = context.api.groups[':groupId'].threads[':threadId'];
  const thread = await read(
    request,
    place.$get({
      param,
      query: { page: searchParams.get('page') ?? '1', ...(isFresh ? { fresh: '1' } : {}) },
    }),
  );
  const upTo = thread.posts.at(-1)?.number ?? 0;
  // Where that is not noted, it is offered once more: no reason to show no page.
  if (upTo > thread.reading.upTo) await place.reading.$put({ param, json: { upTo } }).catch(none);
  const waits = thread.posts.some(({ notice }) => notice && waitsForSomebody(notice));
  const resources = waits ? await readOrNull(context.api['crisis-resources'].$get()) : null;
  return {
    ...thread,
    cover: resources?.cover ?? null,
    alumWords: alumWordsFor(thread.frame.you.role, context.language),
    sendId: crypto.randomUUID(),
  };
}

const none = () => null;

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = threadParam(args.params);
  if (sending.fields.has('response')) return sendResponse(sending, param);
  if (sending.fields.has('closed')) return sendClosed(sending, param);
  if (sending.fields.has('muted')) return sendMuted(sending, param);
  return sending.fields.has('saved') ? sendSaved(sending, param) : sendReply(sending, param);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ThreadRoute() {
  const { t, i18n } = useLingui();
  const {
    groupId,
    groupName,
    thread,
    posts,
    page,
    pages,
    yourAlias,
    reading,
    whatHelped,
    onlyYours,
    alumWords,
    youMay,
    cover,
    sendId,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const path = threadPath({ groupId, threadId: thread.id });
  const arrivals = useArrival();
  const { barrier } = useGroupFrame();
  const isLastPage = page === pages;
  const written = answer && 'result' in answer ? answer : undefined;
  const firstNew =
    reading.upTo === 0 ? null : posts.find(({ number, muted }) => number > reading.upTo && !muted);
  const audience = t(audienceWords[thread.audience].head);
  const opener = thread.muted ? t(mutedOpener) : thread.author.name;
  const wish = t(asksForWords[thread.asksFor].wish);

  return (
    <div className="stack thread">
      <p className="soft small">
        <Trans>
          <Link to={`/groups/${groupId}/threads`}>Threads</Link> of {groupName}
        </Trans>
      </p>
      <h1 className="thread-title">{titleWords(thread.title, i18n)}</h1>
      <p className="soft">
        {thread.isPrompt ? (
          <Trans>
            {audience} {opener} opens this with a prompt from the session.
          </Trans>
        ) : (
          <Trans>
            {audience} {opener} {wish}.
          </Trans>
        )}
      </p>
      <div className="post-foot">
        <SaveThread saved={reading.saved} page={page} />
        {youMay.close !== null && <CloseThread may={youMay.close} page={page} />}
      </div>
      {answer && 'responseProblem' in answer && (
        <FormProblems id="response-problem" errors={[answer.responseProblem]} />
      )}
      <Pager page={page} pages={pages} path={path} label={t`Pages of this thread`} />
      <div className="posts">
        {posts.map((post) => (
          <Fragment key={post.number}>
            {post === firstNew && !post.author.isYou && (
              <p className="thread-new">
                <Trans>New since you read it</Trans>
              </p>
            )}
            <PostView post={post} path={path} page={page} cover={cover} />
          </Fragment>
        ))}
      </div>
      {(page === 1 || isLastPage) && (
        <WhatHelped note={whatHelped} thread={thread} path={path} maySay={youMay.sayWhatHelped} />
      )}
      <Pager page={page} pages={pages} path={path} label={t`Pages, below the posts`} />
      <ThreadWatch path={path} last={reading.last} />
      {thread.closed !== null && (
        <ClosedNote closed={thread.closed} isYours={thread.author.isYou} groupId={groupId} />
      )}
      {((youMay.reply && isLastPage) || written !== undefined) && (
        <ReplyForm
          key={`${thread.id} ${arrivals}`}
          thread={thread}
          yourAlias={yourAlias}
          aliasHint={alumWords?.alias ?? null}
          sendId={sendId}
          answer={written}
        />
      )}
      {youMay.reply && !isLastPage && written === undefined && (
        <p>
          <Link to={`${path}?page=${pages}#reply`}>
            <Trans>Go to the last page to reply</Trans>
          </Link>
        </p>
      )}
      {!youMay.reply &&
        thread.closed === null &&
        (barrier === null ? (
          <p className="soft">
            {onlyYours && alumWords ? alumWords.onlyYours : t`You can read here, but not reply.`}
          </p>
        ) : (
          <BarrierNote barrier={barrier} />
        ))}
      <p className="thread-onward">
        <Link discover="none" to={`/groups/${groupId}/unread?after=${thread.id}`}>
          <Trans>Next unread thread</Trans>
        </Link>
      </p>
    </div>
  );
}
