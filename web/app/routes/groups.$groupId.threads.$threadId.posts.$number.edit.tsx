import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { useState } from 'react';
import { editPostRequest } from '#shared/contracts/post.ts';
import { limits } from '#shared/limits.ts';
import { draftKey, forgetDraft } from '../browser/drafts.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { type WriteAnswer, WriteEnd } from '../components/write-end.tsx';
import { postParam, threadParam, threadPath } from '../params.ts';
import { isProblem } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { readPost } from '../the-post.server.ts';
import { titled } from '../title.ts';
import { beforeOthersRead } from '../writing.server.ts';

export const meta = titled(msg`Edit`);

interface EditAnswer extends WriteAnswer {
  /** The post as it was saved elsewhere since the form was opened. */
  newer?: { body: string; version: number };
}

export async function loader(args: LoaderFunctionArgs) {
  const { frame, audience, post, page } = await readPost(args);
  if (!post.youMay.edit) throw data(null, { status: 403 });
  const { body, version } = post;
  return { frame, audience, body, version, page, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, editPostRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const edited = await beforeEditing(args);
  const { body: text, notAboutMe } = submission.value;
  const param = threadParam(args.params);
  const stopped = await beforeOthersRead(sending, submission, param, [text], notAboutMe, {
    quoted: edited?.quote?.words ?? undefined,
    // What stands there already was said beside the post.
    detailsToSay: (found) =>
      edited?.isPrivate ? [] : found.filter(({ kind }) => !edited?.advice?.kinds.includes(kind)),
  });
  if (stopped !== null) return stopped;
  const written = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].$patch({
      param: postParam(args.params),
      json: submission.value,
    }),
  );
  if (!written.ok) {
    const refused = refuse(sending, submission, written.problem);
    if (!isProblem(written.problem, 'stale')) return refused;
    const { post } = await readPost(args);
    const { body, version } = post;
    const answer: EditAnswer = { ...refused.data, newer: { body, version } };
    return data(answer, { status: written.problem.status });
  }
  const { page, number } = written.value;
  const sent = sending.sendId;
  return goOn(sending, threadPath(param, { page, number, fresh: true, sent }));
}

/** The post as it stands; nothing that goes wrong here costs the words that are being saved. */
const beforeEditing = (args: ActionFunctionArgs) =>
  readPost(args)
    .then(({ audience, post }) => ({ ...post, isPrivate: audience === 'facilitators' }))
    .catch(() => undefined);

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function EditPost() {
  const { t } = useLingui();
  const { audience, body, version, page, sendId } = useLoaderData<typeof loader>();
  const isPrivate = audience === 'facilitators';
  const params = useParams();
  const { clock, who } = useGroupFrame();
  const [isOlder, setOlder] = useState(false);
  const answer = useActionData<EditAnswer>();
  const newer = answer?.newer ?? (isOlder ? { body, version } : undefined);
  // What was written on stays what it was, however often the page is read again on the way.
  const typedOn = answer?.result?.initialValue?.version;
  const seenVersion = typeof typedOn === 'string' ? typedOn : undefined;
  const { form, problems, fields } = useFields<{ body: string }>('edit', answer, { body });
  const { number } = postParam(params);
  const back = threadPath(threadParam(params), { page, number });
  const draftPlace = `edit ${params.threadId} ${number}`;
  return (
    <div className="stack">
      <h1>
        <Trans>Edit your post</Trans>
      </h1>
      <p className="soft">
        <Trans>
          Others see that it was edited, not what it said before. The facilitators can see earlier
          versions.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {newer !== undefined && <NewerText body={newer.body} />}
        <TextArea field={fields.body} label={t`Your words`} maxLength={limits.postBody} />
        <DraftKeeper formId="edit" place={draftPlace} before={body} onOlder={setOlder} />
        <WhileWriting formId="edit" answer={answer} isChange />
        <input type="hidden" name="version" value={newer?.version ?? seenVersion ?? version} />
        {answer?.panel && !answer.isKept && !isPrivate && (
          <p className="soft">
            <Trans>
              If you send your words to the facilitators only, your post here stays as it was.
            </Trans>
          </p>
        )}
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          isPrivate={isPrivate}
          isChange
          box={fields.body.id}
        >
          <Trans>Save the change</Trans>
        </WriteEnd>
      </Form>
      <p>
        <Link to={back} onClick={() => forgetDraft(draftKey(who, draftPlace))}>
          <Trans>Leave it as it was</Trans>
        </Link>
      </p>
    </div>
  );
}

/** What was saved elsewhere meanwhile must be seen before it is replaced on purpose: the next saving does so. */
function NewerText({ body }: { body: string }) {
  return (
    <section aria-labelledby="newer-heading" className="newer-text">
      <h2 id="newer-heading">
        <Trans>This is how the post reads now</Trans>
      </h2>
      <div className="quoted">
        <Paragraphs text={body} />
      </div>
      <p>
        <Trans>
          It was changed after you began to write. Your words are below. If you save them, they take
          the place of these.
        </Trans>
      </p>
    </section>
  );
}
