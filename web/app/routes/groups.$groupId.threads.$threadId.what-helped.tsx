import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import { sayWhatHelpedRequest } from '#shared/contracts/what-helped.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { KeptBack, MarkForm } from '../components/mark-form.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { threadParam, threadPath } from '../params.ts';
import { isProblem } from '../problems.ts';
import {
  asJson,
  askAgain,
  check,
  goOn,
  openSending,
  refusalOf,
  refuse,
  type Sending,
  text,
} from '../sending.server.ts';
import { titled } from '../title.ts';
import { beforeOthersRead } from '../writing.server.ts';

export const meta = titled(msg`Answers`);

type Param = ReturnType<typeof threadParam>;
const fresh = { page: 'last', fresh: '1' } as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const param = threadParam(params);
  const place = context.api.groups[':groupId'].threads[':threadId'];
  const { frame, thread, whatHelped, youMay } = await read(
    request,
    place.$get({ param, query: fresh }),
  );
  const isLed = whatHelped !== null && whatHelped.youMay.mark.length > 0;
  if (!youMay.sayWhatHelped && !whatHelped?.youMay.takeBack && !isLed) {
    throw data(null, { status: 404 });
  }
  const maySay = youMay.sayWhatHelped;
  return { frame, title: thread.title, note: whatHelped, maySay, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = threadParam(args.params);
  if (sending.fields.has('mark')) return mark(sending, param);
  const place = sending.api.groups[':groupId'].threads[':threadId'];
  if (text(sending.fields, 'intent') === 'take-back') {
    const refused = await refusalOf(sending, place['what-helped'].$delete({ param }, asJson));
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, backTo(param));
  }
  const submission = check(sending, sayWhatHelpedRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { words, notAboutMe } = submission.value;
  const stopped = await beforeOthersRead(sending, submission, param, [words], notAboutMe);
  if (stopped !== null) return stopped;
  const refused = await refusalOf(
    sending,
    place['what-helped'].$put({ param, json: submission.value }),
  );
  if (refused === null) return goOn(sending, backTo(param, sending.sendId));
  if (!isProblem(refused, 'stale')) return refuse(sending, submission, refused);
  // What was typed stays; the version goes along, so that sending it again is meant for it as it is.
  const result = submission.reply({ formErrors: [refused.detail] });
  return data({ result, newer: await versionNow(sending, param) }, { status: 409 });
}

async function mark(sending: Sending, param: Param) {
  const submission = check(sending, markRequest);
  if (submission.status !== 'success') {
    return data({ marking: { result: submission.reply() } }, { status: 422 });
  }
  const place = sending.api.groups[':groupId'].threads[':threadId'];
  const json = submission.value;
  const refused = await refusalOf(sending, place['what-helped'].mark.$post({ param, json }));
  if (refused === null) return goOn(sending, backTo(param));
  const result = submission.reply({ formErrors: [refused.detail] });
  const newer = await versionNow(sending, param);
  return data({ marking: { result, newer } }, { status: refused.status });
}

async function versionNow({ api }: Sending, param: Param): Promise<number> {
  const place = api.groups[':groupId'].threads[':threadId'];
  const now = await readOrNull(place.$get({ param, query: fresh }));
  return now?.whatHelped?.version ?? 0;
}

const backTo = (param: Param, sent?: string) =>
  `${threadPath(param)}?${new URLSearchParams({ ...fresh, ...(sent ? { sent } : {}) })}#what-helped`;

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function SayWhatHelped() {
  const { title, note, maySay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const params = useParams();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const isLed = note !== null && note.youMay.mark.length > 0;
  return (
    <div className="stack">
      <h1>
        <Trans>What helped</Trans>
      </h1>
      <p className="soft">
        <Trans>
          In the thread <Link to={threadPath(threadParam(params))}>{title}</Link>
        </Trans>
      </p>
      <FormProblems id="what-helped-problem" errors={refused === null ? undefined : [refused]} />
      {note !== null && note.keptBack !== null && (
        <KeptBack isYours={!isLed} note={note.keptBack} />
      )}
      {isLed && (
        <>
          <Paragraphs text={note.words} />
          <MarkForm
            id="what-helped"
            version={note.version}
            marks={note.youMay.mark}
            answer={answer && 'marking' in answer ? answer.marking : undefined}
          />
        </>
      )}
      {maySay && <Say />}
      {note?.youMay.takeBack && (
        <div className="part">
          <Form method="post" className="actions">
            <button type="submit" name="intent" value="take-back" className="button button-quiet">
              <Trans>Take it back</Trans>
            </button>
          </Form>
        </div>
      )}
    </div>
  );
}

function Say() {
  const { t } = useLingui();
  const { note, sendId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const answer = sent && 'result' in sent ? sent : undefined;
  const newer =
    answer && 'newer' in answer && typeof answer.newer === 'number' ? answer.newer : null;
  const { clock } = useGroupFrame();
  const { threadId } = useParams();
  const { form, problems, fields } = useFields<{ words: string }>('what-helped-words', answer, {
    words: note?.words ?? '',
  });
  return (
    <Form method="post" {...form}>
      <FormProblems {...problems} />
      <input type="hidden" name="version" value={newer ?? note?.version ?? 0} />
      <TextArea
        field={fields.words}
        label={t`To everybody who answered`}
        hint={t`What helped, in a few sentences. It is for all of them: please name nobody as the one who helped most.`}
        maxLength={limits.whatHelped}
        className="short"
      />
      <p className="soft small">
        <Trans>
          Everybody who can read the thread can read it, below the posts. You can change it or take
          it back at any time.
        </Trans>
      </p>
      <DraftKeeper formId="what-helped-words" place={`what helped ${threadId}`} />
      <WhileWriting formId="what-helped-words" answer={answer} />
      <WriteEnd answer={answer} now={clock.now} sendId={sendId} box={fields.words.id}>
        {note === null ? t`Say it` : t`Save the change`}
      </WriteEnd>
    </Form>
  );
}
