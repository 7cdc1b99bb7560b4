import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { GoalForms } from '../components/goal-forms.tsx';
import { GoalEntries, GoalSteps, Witness } from '../components/goal-parts.tsx';
import { goalStateWords } from '../components/goal-words.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { KeptBack, MarkForm } from '../components/mark-form.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { sendGoalChange } from '../goals.server.ts';
import { goalParam } from '../params.ts';
import { asJson, check, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Goal`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const found = await read(
    request,
    context.api.groups[':groupId'].goals[':goalId'].$get({ param: goalParam(params) }),
  );
  return { ...found, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = goalParam(args.params);
  const { groupId, goalId } = param;
  const one = sending.api.groups[':groupId'].goals[':goalId'];
  const [what = '', part = ''] = text(sending.fields, 'seen').split(' ');
  if (what !== '') {
    const seen = one.seen[':part'];
    const at = { param: { ...param, part } };
    const refused = await refusalOf(
      sending,
      what === 'give' ? seen.$put(at, asJson) : seen.$delete(at, asJson),
    );
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, `/groups/${groupId}/goals/${goalId}`);
  }
  const intent = text(sending.fields, 'intent');
  if (intent === 'remove') {
    const refused = await refusalOf(sending, one.$delete({ param }, asJson));
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, `/groups/${groupId}/goals`);
  }
  if (sending.fields.has('mark')) {
    const submission = check(sending, markRequest);
    if (submission.status !== 'success') {
      return data({ marking: { result: submission.reply() } }, { status: 422 });
    }
    const refused = await refusalOf(sending, one.mark.$post({ param, json: submission.value }));
    if (refused === null) return goOn(sending, `/groups/${groupId}/goals/${goalId}`);
    const result = submission.reply({ formErrors: [refused.detail] });
    const now = await readOrNull(one.$get({ param }));
    return data(
      { marking: { result, newer: now?.goal.version ?? null } },
      { status: refused.status },
    );
  }
  return sendGoalChange(sending, param);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Goal() {
  const { t } = useLingui();
  const { goal, sendId } = useLoaderData<typeof loader>();
  const { groupId } = useParams();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const arrivals = useArrival();
  const { author, state, youMay } = goal;
  const { name } = author;
  const become = goalStateWords[state];
  const isForGroup = !goal.waits && goal.keptBack === null;
  return (
    <div className="stack">
      <p>
        <Link to={`/groups/${groupId}/goals`}>
          <Trans>All goals</Trans>
        </Link>
      </p>
      <h1>{goal.words}</h1>
      <FormProblems id="goal-problem" errors={refused === null ? undefined : [refused]} />
      <p className="soft">
        {author.isYou
          ? goal.isShown
            ? isForGroup && t`The group sees this under your name.`
            : t`This is yours alone. Neither a person nor a computer reads it.`
          : t`A goal of ${name}’s.`}{' '}
        {become !== null && <strong>{t(become)}.</strong>}
      </p>
      {goal.keptBack !== null && <KeptBack isYours={author.isYou} note={goal.keptBack} />}
      {goal.waits && goal.keptBack === null && (
        <p className="soft">
          {author.isYou
            ? t`It waits until a facilitator has read it. Only you and the facilitators see it. You’re not in trouble.`
            : t`It waits for you. Only its author and the facilitators see it.`}
        </p>
      )}
      {goal.asked && !goal.waits && (
        <p className="soft">
          <Trans>A facilitator was asked to read this, too.</Trans>
        </p>
      )}
      <Witness of={goal} part="0" isYours={goal.author.isYou} />
      <GoalSteps goal={goal} />
      <GoalEntries goal={goal} />
      <LostLine />
      <MarkForm
        id={goal.id}
        version={goal.version}
        marks={youMay.mark}
        answer={answer && 'marking' in answer ? answer.marking : undefined}
      />
      {author.isYou && (
        <GoalForms
          key={arrivals}
          goal={goal}
          sendId={sendId}
          answer={answer && 'result' in answer ? answer : undefined}
        />
      )}
    </div>
  );
}
