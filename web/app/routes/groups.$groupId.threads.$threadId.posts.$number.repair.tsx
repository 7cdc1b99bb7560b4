import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { postParam, threadParam, threadPath } from '../params.ts';
import { sendAskFromPost } from '../repairs.server.ts';
import { openSending } from '../sending.server.ts';
import { readPost } from '../the-post.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Talk`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame, post, page } = await readPost(args);
  if (!post.youMay.askForRepair) throw data(null, { status: 404 });
  const { author, body } = post;
  return { frame, name: author.name, body, page, sendId: crypto.randomUUID() };
}

export const action = async (args: ActionFunctionArgs) =>
  sendAskFromPost(await openSending(args), postParam(args.params));

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function AskForWayBack() {
  const { t } = useLingui();
  const { name, body, page, sendId } = useLoaderData<typeof loader>();
  const params = useParams();
  const answer = useActionData<typeof action>();
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<{ words: string }>('ask-repair', answer);
  const { number } = postParam(params);
  return (
    <div className="stack">
      <h1>
        <Trans>Ask for a way back</Trans>
      </h1>
      <p>
        <Trans>
          If something went wrong between you and {name}, a facilitator can open a way back for you
          two. Only the facilitators learn that you ask. If they open it, {name} is asked whether
          they want to, and may say not now. You are both there by the names that you have in this
          thread.
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
        <TextArea
          field={fields.words}
          label={t`What went wrong between you?`}
          hint={t`Only the facilitators read this. As much or as little as you want to say.`}
          maxLength={limits.repairAsk}
          className="short"
        />
        <DraftKeeper formId="ask-repair" place={`ask repair ${params.threadId} ${number}`} />
        <WhileWriting formId="ask-repair" answer={answer} />
        <WriteEnd answer={answer} now={clock.now} sendId={sendId} isPrivate>
          <Trans>Ask the facilitators</Trans>
        </WriteEnd>
      </Form>
      <p>
        <Link to={threadPath(threadParam(params), { page, number })}>
          <Trans>Go back to the post</Trans>
        </Link>
      </p>
    </div>
  );
}
