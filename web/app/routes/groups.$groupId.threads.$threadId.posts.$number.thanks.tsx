import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { type WriteAnswer, WriteEnd } from '../components/write-end.tsx';
import { readFrame } from '../group-frame.server.ts';
import { coverWords } from '../moment.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { sendReport } from '../reporting.server.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Thank you`);

export async function loader(args: LoaderFunctionArgs) {
  const [{ frame }, resources] = await Promise.all([
    readFrame(args),
    readOrNull(args.context.api['crisis-resources'].$get()),
  ]);
  return { frame, cover: resources?.cover ?? null, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  return sendReport(await openSending(args), postParam(args.params));
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ReportReceived() {
  const params = useParams();
  const { groupId } = threadParam(params);
  const [query] = useSearchParams();
  const { cover } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  useArrival();
  return (
    <div className="stack">
      <h1>
        <Trans>Thank you for saying so</Trans>
      </h1>
      <p className="lead">
        <Trans>The facilitators have it. It was right to tell them.</Trans>
      </p>
      {query.get('add') === 'words' && <AddWords />}
      <h2>
        <Trans>What happens next</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>A facilitator is asked to look, and decides what to do.</Trans>{' '}
          {cover !== null && coverWords(cover, clock.now, clock.language)}
        </li>
        <li>
          <Trans>Nobody in the group learns that you wrote.</Trans>
        </li>
        <li>
          <Trans>
            When a facilitator has read it and decided, it says so under{' '}
            <Link to={`/groups/${groupId}/told`}>What you told the facilitators</Link>. What is done
            about somebody is private to them. You can ask about it when you meet.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          This place isn’t watched all the time. If you think that somebody is in danger now, please
          don’t wait: go to <Link to="/help">Help now</Link>.
        </Trans>
      </p>
      <p>
        <Trans>
          It can be a lot to carry a worry about somebody. You can write about that, too.
        </Trans>
      </p>
      <p className="actions">
        <Link className="button" to={threadPath(threadParam(params))}>
          <Trans>Back to the thread</Trans>
        </Link>
      </p>
    </div>
  );
}

/** For whoever handed over a worry with one press, and has a moment for words. */
function AddWords() {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const params = useParams();
  const { clock } = useGroupFrame();
  const answer = useActionData<WriteAnswer>();
  const { form, problems, fields } = useFields<{ words: string }>('report', answer);
  return (
    <Form method="post" {...form}>
      <FormProblems {...problems} />
      <input type="hidden" name="kind" value="worried-about-someone" />
      <TextArea
        field={fields.words}
        label={t`If you like: what worries you?`}
        hint={t`It helps them, and you need not. If you pressed by mistake, say so here.`}
        className="short"
        maxLength={limits.reportWords}
      />
      <DraftKeeper formId="report" place={`report ${params.threadId} ${params.number}`} />
      <WhileWriting formId="report" answer={answer} />
      <WriteEnd answer={answer} now={clock.now} sendId={sendId} isPrivate isAboutAnother>
        <Trans>Add these words</Trans>
      </WriteEnd>
    </Form>
  );
}
