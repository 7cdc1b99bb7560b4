import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { SendButton } from '../components/send-button.tsx';
import { keptReason } from '../kept.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { asJson, attempt, goOn, keep, openSending } from '../sending.server.ts';
import { readPost } from '../the-post.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Take back`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame, post, page } = await readPost(args);
  if (!post.youMay.withdraw) throw data(null, { status: 403 });
  return { frame, body: post.body, page };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const withdrawn = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].withdraw.$post(
      { param: postParam(args.params) },
      asJson,
    ),
  );
  if (!withdrawn.ok) {
    const { problem } = withdrawn;
    const reason = keptReason(problem.status);
    if (reason !== null) throw keep(sending, problem, reason);
    return data({ problem: problem.detail }, { status: problem.status });
  }
  const { page, number } = withdrawn.value;
  return goOn(sending, threadPath(threadParam(args.params), { page, number, fresh: true }));
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function WithdrawPost() {
  const { body, page } = useLoaderData<typeof loader>();
  const params = useParams();
  const answer = useActionData<typeof action>();
  const back = threadPath(threadParam(params), { page, number: postParam(params).number });
  return (
    <div className="stack">
      <h1>
        <Trans>Take back your post?</Trans>
      </h1>
      <p>
        <Trans>
          The group will see that there was a post and that its author took it back. The
          facilitators can still read it. People who have read it may remember it.
        </Trans>
      </p>
      <div className="quoted">
        <Paragraphs text={body} />
      </div>
      <Form method="post">
        <FormProblems
          id="withdraw-problem"
          errors={answer?.problem ? [answer.problem] : undefined}
        />
        <LostLine />
        <div className="actions">
          <SendButton>
            <Trans>Take it back</Trans>
          </SendButton>
          <Link className="button button-quiet" to={back}>
            <Trans>Leave it there</Trans>
          </Link>
        </div>
      </Form>
    </div>
  );
}
