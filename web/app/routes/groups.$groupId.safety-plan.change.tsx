import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { type SafetyPlan, savePlanRequest } from '#shared/contracts/safety-plan.ts';
import { type PlanStep, planSteps } from '#shared/domain/safety-plan.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { stepWords } from '../components/plan-steps.tsx';
import { SendButton } from '../components/send-button.tsx';
import { type FormAnswer, useFields } from '../components/use-fields.ts';
import { groupParam } from '../params.ts';
import { isProblem } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Change`);

interface ChangeAnswer extends FormAnswer {
  /** The plan as it was saved elsewhere since the form was opened. */
  newer?: { plan: SafetyPlan['plan'] };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, plan } = await read(
    request,
    context.api.groups[':groupId']['safety-plan'].$get({ param: groupParam(params) }),
  );
  return { frame, plan };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, savePlanRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const one = sending.api.groups[':groupId']['safety-plan'];
  const saved = await attempt(sending, one.$put({ param, json: submission.value }));
  if (saved.ok) return goOn(sending, `/groups/${param.groupId}/safety-plan`);
  const newer = isProblem(saved.problem, 'stale')
    ? await readOrNull<SafetyPlan>(one.$get({ param }))
    : null;
  if (newer === null) return refuse(sending, submission, saved.problem);
  const { plan } = newer;
  const changed: ChangeAnswer = { result: submission.reply(), newer: { plan } };
  return data(changed, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ChangePlan() {
  const { t } = useLingui();
  const { plan } = useLoaderData<typeof loader>();
  const answer = useActionData<ChangeAnswer>();
  const newer = answer?.newer ?? null;
  const earlier = limits.planVersions - 1;
  const { form, problems, fields } = useFields<Record<PlanStep | 'version', string>>(
    'plan',
    answer,
    { ...plan?.words, version: String(plan?.version ?? 0) },
  );
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the plan</Trans>
        </Link>
      </p>
      <h1>{plan === null ? t`Write my plan` : t`Change my plan`}</h1>
      <p className="soft">
        <Trans>
          Nobody but you reads this unless you share it. A few words a step are enough, and any step
          can stay empty. If you may not be safe right now, don’t write first:{' '}
          <Link to="/help">Help now</Link>.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {newer !== null && <Newer plan={newer.plan} />}
        {planSteps.map((step, index) => (
          <TextArea
            key={step}
            field={fields[step]}
            label={`${index + 1}. ${t(stepWords[step].name)}`}
            hint={t(stepWords[step].ask)}
            maxLength={limits.planStep}
            className="short"
          />
        ))}
        <LostLine />
        {/* What was on screen when it was typed, also after a refusal: without scripts the page around it is newer then. */}
        <input
          type="hidden"
          name="version"
          value={newer ? (newer.plan?.version ?? 0) : fields.version.initialValue}
        />
        <SendButton>
          <Trans>Save</Trans>
        </SendButton>
      </Form>
      <p className="soft small">
        <Trans>
          Up to {earlier} earlier versions are kept for you to look back at. Nothing that you type
          here is kept on this device.
        </Trans>
      </p>
    </div>
  );
}

/** What was saved in another window is seen before it is replaced on purpose; it stays among the earlier versions then, too. */
function Newer({ plan }: { plan: SafetyPlan['plan'] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="newer-heading" className="form-note newer-text">
      <h2 id="newer-heading">
        {plan === null
          ? t`Your plan was removed meanwhile`
          : t`You saved this somewhere else meanwhile`}
      </h2>
      {plan !== null &&
        planSteps
          .filter((step) => plan.words[step] !== '')
          .map((step) => (
            <div key={step}>
              <h3>{t(stepWords[step].name)}</h3>
              <Paragraphs text={plan.words[step]} />
            </div>
          ))}
      <p>
        {plan === null ? (
          <Trans>
            What you typed here is below, and nothing of it is lost. If you save it now, it becomes
            your plan.
          </Trans>
        ) : (
          <Trans>
            What you typed here is below, and nothing of it is lost. If you save it now, it becomes
            your plan, and the text above is kept among the earlier versions.
          </Trans>
        )}
      </p>
    </section>
  );
}
