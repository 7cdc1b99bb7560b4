import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { audiencesToWriteFor } from '#shared/domain/permissions/threads.ts';
import { type Audience, asksFor } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { alumWordsFor } from '../alum-words.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { Checkbox, Choices, TextArea, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { NotesAndName } from '../components/notes-and-name.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { readFrame } from '../group-frame.server.ts';
import { groupParam } from '../params.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';
import { asksForWords, audienceWords } from '../words.ts';
import { sendThread } from '../writing.server.ts';

export const meta = titled(msg`Write`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await readFrame(args);
  const to = new URL(args.request.url).searchParams.get('to');
  const audiences = audiencesToWriteFor(frame.you);
  const audience: Audience =
    to === 'facilitators' ? 'facilitators' : (audiences[0] ?? 'facilitators');
  const isPrompt = to === 'prompt' && frame.you.role === 'clinician';
  const aliasHint = alumWordsFor(frame.you.role, args.context.language)?.alias ?? null;
  return { frame, audience, audiences, isPrompt, aliasHint, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  return sendThread(await openSending(args), groupParam(args.params));
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type WriteFields = {
  title: string;
  body: string;
  asksFor: string;
  audience: string;
  contentNotes: string[];
  alias: string;
  isPrompt: boolean;
  bring: boolean;
};

export default function Write() {
  const { t } = useLingui();
  const { frame, audience, audiences, isPrompt, aliasHint, sendId } =
    useLoaderData<typeof loader>();
  const { you } = frame;
  const yourName = you.name;
  // A draft for the group must not turn up where somebody came to write to the facilitators alone.
  const isPrivate = audience === 'facilitators';
  const { groupId } = useParams();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<WriteFields>('write', answer, {
    asksFor: 'just-listening',
    audience,
    isPrompt,
  });
  return (
    <div className="stack">
      <h1>{isPrivate ? t`Write to the facilitators` : t`Write to the group`}</h1>
      <p className="soft">
        <Trans>You write as {yourName}.</Trans>
      </p>
      {frame.barrier !== null && <BarrierNote barrier={frame.barrier} />}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.title}
          label={t`Title`}
          hint={t`A few words, so that others know what it is about.`}
          maxLength={limits.threadTitle}
        />
        <TextArea field={fields.body} label={t`Your words`} maxLength={limits.postBody} />
        <DraftKeeper formId="write" place={`write ${isPrivate ? 'privately ' : ''}${groupId}`} />
        <WhileWriting formId="write" answer={answer} />
        <Choices
          field={fields.asksFor}
          type="radio"
          legend={t`What would you like back?`}
          choices={asksFor.map((value) => ({ value, label: t(asksForWords[value].name) }))}
        />
        <Choices
          field={fields.audience}
          type="radio"
          legend={t`Who may read it?`}
          choices={audiences.map((value) => ({
            value,
            label: t(audienceWords[value].name),
            what: t(audienceWords[value].who),
          }))}
        />
        {you.role === 'member' && (
          <Checkbox
            field={fields.bring}
            label={t`Bring it to the next session, too`}
            hint={t`It stands on the agenda then, and you can take it off again. What only the facilitators may read stays with them.`}
          />
        )}
        {you.role === 'clinician' && (
          <Checkbox
            field={fields.isPrompt}
            label={t`This is a prompt from the session`}
            hint={t`Everybody may answer, and nobody has to. It does not count as waiting for a reply.`}
          />
        )}
        <NotesAndName
          notes={fields.contentNotes}
          aliasHint={aliasHint}
          // Whoever leads the group writes under the name that they work under.
          {...(you.role === 'clinician' ? {} : { alias: fields.alias })}
        />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          isPrivate={fields.audience.initialValue === 'facilitators'}
          box={fields.body.id}
        >
          <Trans>Post it</Trans>
        </WriteEnd>
      </Form>
    </div>
  );
}
