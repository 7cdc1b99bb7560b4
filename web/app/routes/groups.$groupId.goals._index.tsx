import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { Checkbox, TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { GoalItems } from '../components/goal-items.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { sendGoal } from '../goals.server.ts';
import { groupParam } from '../params.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Goals`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const goals = await read(
    request,
    context.api.groups[':groupId'].goals.$get({ param: groupParam(params) }),
  );
  return { ...goals, sendId: crypto.randomUUID() };
}

export const action = async (args: ActionFunctionArgs) =>
  sendGoal(await openSending(args), groupParam(args.params));

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Goals() {
  const { t } = useLingui();
  const { frame, own, others, youMay } = useLoaderData<typeof loader>();
  const { groupId = '' } = useParams();
  const answer = useActionData<typeof action>();
  const arrivals = useArrival();
  const isStaff = frame.you.role === 'clinician';
  return (
    <div className="stack">
      <h1>
        <Trans>Goals</Trans>
      </h1>
      {!isStaff && (
        <p className="lead">
          <Trans>
            Something you would like, in steps as small as you need. It is yours alone unless you
            show it to the group. Nobody counts anything here.
          </Trans>
        </p>
      )}
      {!isStaff && (
        <section aria-labelledby="own">
          <h2 id="own">
            <Trans>Yours</Trans>
          </h2>
          {own.length === 0 ? (
            <p className="soft">
              <Trans>You have written none yet.</Trans>
            </p>
          ) : (
            <GoalItems goals={own} groupId={groupId} />
          )}
        </section>
      )}
      {frame.you.role !== 'alum' && (
        <section aria-labelledby="others">
          <h2 id="others">{isStaff ? t`Shown to the group` : t`What others show to the group`}</h2>
          {others.length === 0 ? (
            <p className="soft">
              <Trans>Nothing right now.</Trans>
            </p>
          ) : (
            <GoalItems goals={others} groupId={groupId} />
          )}
        </section>
      )}
      {/* What was refused because there are too many now stays in its box. */}
      {(youMay.add || answer !== undefined) && <AddGoal key={arrivals} mayShow={youMay.show} />}
    </div>
  );
}

/** Made anew after each sending, so that what was sent does not stand there again. */
function AddGoal({ mayShow }: { mayShow: boolean }) {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{ words: string; step: string; show: boolean }>(
    'goal',
    answer,
  );
  return (
    <section aria-labelledby="add" className="part">
      <h2 id="add">
        <Trans>A new goal</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextArea
          field={fields.words}
          label={t`What would you like?`}
          hint={t`In your own words, such as “answer the phone again”.`}
          maxLength={limits.goalWords}
          className="short"
        />
        <TextArea
          field={fields.step}
          label={t`A first small step (you can leave this empty)`}
          maxLength={limits.goalWords}
          className="short"
        />
        {mayShow && (
          <Checkbox
            field={fields.show}
            label={t`Show it to the group`}
            hint={t`Members and facilitators see it under your name here, and can say that they saw it. You can hide it again. Without this it is yours alone, and neither a person nor a computer reads it.`}
          />
        )}
        <DraftKeeper formId="goal" place={`goal ${groupId}`} />
        <WhileWriting formId="goal" answer={answer} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          box={fields.words.id}
        >{t`Keep this goal`}</WriteEnd>
      </Form>
    </section>
  );
}
