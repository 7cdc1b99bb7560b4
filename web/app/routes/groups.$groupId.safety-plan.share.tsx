import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { sharePlanRequest } from '#shared/contracts/safety-plan.ts';
import { read, readOrNull } from '../api.server.ts';
import { sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { WhoIsThere } from '../components/hard-right-now.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { PlanView } from '../components/plan-steps.tsx';
import { SendButton } from '../components/send-button.tsx';
import { groupParam } from '../params.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Share`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const param = groupParam(params);
  const [{ frame, plan, youMay }, resources] = await Promise.all([
    read(request, context.api.groups[':groupId']['safety-plan'].$get({ param })),
    readOrNull(context.api['crisis-resources'].$get()),
  ]);
  if (plan === null || !youMay.share) throw redirect(`/groups/${param.groupId}/safety-plan`);
  return { frame, plan, resources, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, sharePlanRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const shared = await attempt(
    sending,
    sending.api.groups[':groupId']['safety-plan'].share.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (shared.ok) return goOn(sending, `/groups/${param.groupId}/safety-plan`);
  if (shared.problem.status === 409) {
    return data({ problem: shared.problem.detail }, { status: 409 });
  }
  return refuse(sending, submission, shared.problem);
}

export const clientAction = sendOrStay;
export const ErrorBoundary = KeptWordsOrProblem;

export default function SharePlan() {
  const { plan, resources, sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const { clock } = useGroupFrame();
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the plan</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Share this version</Trans>
      </h1>
      <FormProblems id="share-problem" errors={refused === null ? undefined : [refused]} />
      <p>
        <Trans>
          The facilitators of your group will be able to read your plan as it stands below, under
          the name that you have here. The group won’t. Names and numbers that you wrote into it are
          shared with it.
        </Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>What you change later stays yours until you share again.</Trans>
        </li>
        <li>
          <Trans>
            You can stop sharing at any time. What a facilitator has read by then they have read,
            and what they were asked to look at stays with that request.
          </Trans>
        </li>
        <li>
          <Trans>
            A computer reads it as it reads posts, and a facilitator is asked to read it when they
            are next here.
          </Trans>
        </li>
      </ul>
      <section aria-labelledby="not-a-call" className="session-card">
        <h2 id="not-a-call">
          <Trans>Sharing is not a call for help</Trans>
        </h2>
        <WhoIsThere resources={resources} now={clock.now} />
      </section>
      <Form method="post">
        <input type="hidden" name="version" value={plan.version} />
        <input type="hidden" name="sendId" value={sendId} />
        <LostLine />
        <SendButton>
          <Trans>Share it with the facilitators</Trans>
        </SendButton>
      </Form>
      <PlanView words={plan.words} />
    </div>
  );
}
