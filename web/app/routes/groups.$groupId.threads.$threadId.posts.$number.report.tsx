import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { reportKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { Choices, TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { type WriteAnswer, WriteEnd } from '../components/write-end.tsx';
import { coverWords } from '../moment.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { reportKindWords } from '../report-words.ts';
import { sendReport } from '../reporting.server.ts';
import { openSending } from '../sending.server.ts';
import { readPost } from '../the-post.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Send a note`);

export async function loader(args: LoaderFunctionArgs) {
  const [{ frame, post, page }, resources] = await Promise.all([
    readPost(args),
    readOrNull(args.context.api['crisis-resources'].$get()),
  ]);
  return {
    frame,
    cover: resources?.cover ?? null,
    name: post.author.name,
    isFacilitator: post.author.kind === 'clinician',
    body: post.body,
    page,
    sendId: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  return sendReport(sending, postParam(args.params));
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ReportPost() {
  const { t } = useLingui();
  const { name, isFacilitator, body, page, cover, sendId } = useLoaderData<typeof loader>();
  const params = useParams();
  const answer = useActionData<WriteAnswer>();
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<{ kind: string; words: string }>('report', answer);
  const { number } = postParam(params);
  return (
    <div className="stack">
      <h1>
        <Trans>Tell the facilitators</Trans>
      </h1>
      <p>
        {isFacilitator
          ? t`All facilitators of this group can read this, ${name} as well, and see that it is from you. The other members don’t learn of it.`
          : t`Only they will read this. ${name} and the others don’t learn that you wrote, or whether anybody did.`}
      </p>
      {cover !== null && <p>{coverWords(cover, clock.now, clock.language)}</p>}
      <p>
        <Trans>
          If you think somebody is in danger right now, don’t wait for an answer here: go to{' '}
          <Link to="/help">Help now</Link>.
        </Trans>
      </p>
      {body !== '' && (
        <details className="more">
          <summary>
            <Trans>The post of {name}</Trans>
          </summary>
          <div className="quoted">
            <Paragraphs text={body} />
          </div>
        </details>
      )}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.kind}
          type="radio"
          legend={t`What is it about?`}
          choices={reportKinds.map((value) => ({
            value,
            label: t(reportKindWords[value].name),
            what: t(reportKindWords[value].what),
          }))}
        />
        <TextArea
          field={fields.words}
          label={t`In a few words: what worries you?`}
          hint={t`If you are worried about someone, you can also send it without words.`}
          className="short"
          maxLength={limits.reportWords}
        />
        <DraftKeeper formId="report" place={`report ${params.threadId} ${number}`} />
        <WhileWriting formId="report" answer={answer} />
        <WriteEnd answer={answer} now={clock.now} sendId={sendId} isPrivate isAboutAnother>
          <Trans>Send to the facilitators</Trans>
        </WriteEnd>
      </Form>
      <p>
        <Link to={threadPath(threadParam(params), { page, number })}>
          <Trans>Go back</Trans>
        </Link>
      </p>
    </div>
  );
}
