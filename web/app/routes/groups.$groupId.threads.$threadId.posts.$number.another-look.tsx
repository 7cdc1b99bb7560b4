import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import type { AuthorNotice } from '#shared/contracts/post.ts';
import { readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import {
  anotherDecides,
  authorNoticeWords,
  nobodyElseYet,
} from '../components/author-notice-box.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { WhoIsThere } from '../components/hard-right-now.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { SendButton } from '../components/send-button.tsx';
import { keptReason } from '../kept.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { attempt, goOn, keep, openSending } from '../sending.server.ts';
import { readPost } from '../the-post.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Another look`);

export async function loader(args: LoaderFunctionArgs) {
  const [{ frame, post, page }, resources] = await Promise.all([
    readPost(args),
    readOrNull(args.context.api['crisis-resources'].$get()),
  ]);
  const { body, anotherLook, notice } = post;
  if (anotherLook === null) throw data(null, { status: 403 });
  return { frame, body, anotherLook, notice, page, resources };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const asked = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number']['another-look'].$post(
      { param: postParam(args.params) },
      // It says nothing more, but every change comes as JSON.
      { headers: { 'Content-Type': 'application/json' } },
    ),
  );
  if (!asked.ok) {
    const { problem } = asked;
    const reason = keptReason(problem.status);
    if (reason !== null) throw keep(sending, problem, reason);
    return data({ problem: problem.detail }, { status: problem.status });
  }
  const { page, number } = asked.value;
  return goOn(sending, threadPath(threadParam(args.params), { page, number, fresh: true }));
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function AskForAnotherLook() {
  const { t } = useLingui();
  const { body, anotherLook, notice, page, resources } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const params = useParams();
  const answer = useActionData<typeof action>();
  const back = threadPath(threadParam(params), { page, number: postParam(params).number });
  return (
    <div className="stack">
      <h1>
        <Trans>Ask for another look?</Trans>
      </h1>
      {notice !== null && <Decided notice={notice} />}
      <p>
        <Trans>
          You can ask once that somebody else looks at this decision. It is fine to ask. Nobody in
          the group learns of it but the facilitators.
        </Trans>
      </p>
      <p>{t(anotherLook.somebodyElse ? anotherDecides : nobodyElseYet)}</p>
      <h2>
        <Trans>Your words</Trans>
      </h2>
      <div className="quoted">
        <Paragraphs text={body} />
      </div>
      <section aria-labelledby="until-then">
        <h2 id="until-then">
          <Trans>Until then</Trans>
        </h2>
        <WhoIsThere resources={resources} now={clock.now} />
      </section>
      <Form method="post">
        <FormProblems id="look-problem" errors={answer?.problem ? [answer.problem] : undefined} />
        <LostLine />
        <div className="actions">
          {anotherLook.state === 'possible' && (
            <SendButton>
              <Trans>Ask for another look</Trans>
            </SendButton>
          )}
          <Link className="button button-quiet" to={back}>
            <Trans>Back to your post</Trans>
          </Link>
        </div>
      </Form>
    </div>
  );
}

/** What was decided, and the reason that they were given. */
function Decided({ notice: { kind, facilitator, note } }: { notice: AuthorNotice }) {
  const { t } = useLingui();
  return (
    <div className="author-notice">
      <p>{t(authorNoticeWords[kind](facilitator ?? t`A facilitator`))}</p>
      {note !== null && (
        <blockquote>
          <Paragraphs text={note} />
        </blockquote>
      )}
    </div>
  );
}
