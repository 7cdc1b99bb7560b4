import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { PrintButton } from '../components/key-card.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { PlanView, stepWords } from '../components/plan-steps.tsx';
import { ProblemPage } from '../components/problem-page.tsx';
import { momentWords } from '../moment.ts';
import { groupParam } from '../params.ts';
import { asJson, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Plan`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [plan, help] = await Promise.all([
    read(
      request,
      context.api.groups[':groupId']['safety-plan'].$get({ param: groupParam(params) }),
    ),
    readOrNull(context.api['crisis-resources'].$get()),
  ]);
  return { ...plan, contacts: help?.contacts ?? [] };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const plan = sending.api.groups[':groupId']['safety-plan'];
  const isRemoval = text(sending.fields, 'intent') === 'remove';
  const refused = await refusalOf(
    sending,
    isRemoval ? plan.$delete({ param }, asJson) : plan['take-back'].$post({ param }, asJson),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, `/groups/${param.groupId}/safety-plan`);
}

export const clientAction = sendOrStay;
export const ErrorBoundary = ProblemPage;

export default function SafetyPlan() {
  const { plan, earlier, shared, youMay, contacts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const { clock } = useGroupFrame();
  const changed = plan && momentWords(plan.savedAt, clock);
  return (
    <div className="stack one-page">
      <h1>
        <Trans>My safety plan</Trans>
      </h1>
      <FormProblems id="plan-problem" errors={refused === null ? undefined : [refused]} />
      {plan === null ? (
        <NoPlan />
      ) : (
        <>
          <PlanView words={plan.words} contacts={contacts} />
          <p className="soft small">
            <Trans>You last changed it {changed}.</Trans>
          </p>
          <p className="actions">
            <Link className="button" to="change">
              <Trans>Change it</Trans>
            </Link>
            <PrintButton />
          </p>
          <Sharing shared={shared} version={plan.version} mayShare={youMay.share} />
          {earlier > 0 && (
            <p className="not-printed">
              <Link to="earlier">
                <Trans>Earlier versions</Trans>
              </Link>
            </p>
          )}
        </>
      )}
      <WhoReads />
      {plan !== null && <Removal isShared={shared !== null} />}
    </div>
  );
}

function NoPlan() {
  const { t } = useLingui();
  return (
    <>
      <p className="lead">
        <Trans>
          A plan for the hours in which thinking is hard, written while it is easier. It has six
          short steps, from what you can do by yourself to who can help. Leave out what doesn’t fit,
          and come back to it as often as you like.
        </Trans>
      </p>
      <ol className="plain-list">
        {Object.entries(stepWords).map(([step, { name }]) => (
          <li key={step}>{t(name)}</li>
        ))}
      </ol>
      <p>
        <Trans>
          Many people write it together with somebody: your facilitator is glad to do it with you.
        </Trans>
      </p>
      <p className="actions">
        <Link className="button" to="change">
          <Trans>Write my plan</Trans>
        </Link>
      </p>
    </>
  );
}

function Sharing({
  shared,
  version,
  mayShare,
}: {
  shared: ReturnType<typeof useLoaderData<typeof loader>>['shared'];
  version: number;
  mayShare: boolean;
}) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const when = shared && momentWords(shared.sharedAt, clock);
  return (
    <section aria-labelledby="sharing" className="not-printed">
      <h2 id="sharing">
        <Trans>What the facilitators can read</Trans>
      </h2>
      {shared === null ? (
        <p>
          <Trans>Nothing of it. You can let them read it as it is now.</Trans>
        </p>
      ) : (
        <p>
          <Trans>Your plan as it was when you shared it, {when}.</Trans>{' '}
          {shared.version === version
            ? t`You have not changed it since.`
            : t`What you have changed since then is yours alone until you share it again.`}
        </p>
      )}
      <LostLine />
      <div className="actions">
        {mayShare && shared?.version !== version && (
          <Link className="button button-quiet" to="share">
            {shared === null ? t`Share this version` : t`Share it again as it is now`}
          </Link>
        )}
        {shared !== null && (
          <Form method="post">
            <button type="submit" name="intent" value="take-back" className="button button-quiet">
              <Trans>Stop sharing it</Trans>
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}

/** What is true of it, and no more. */
function WhoReads() {
  return (
    <section aria-labelledby="who-reads" className="not-printed">
      <h2 id="who-reads">
        <Trans>Who reads this</Trans>
      </h2>
      <p>
        <Trans>
          Nobody but you, unless you share it: neither the group nor the facilitators are shown it,
          and no computer looks through it for worrying words. So nobody comes because of what you
          write here. If you may not be safe, <Link to="/help">Help now</Link> leads to people you
          can talk to.
        </Trans>
      </p>
      <p>
        <Trans>
          It lies in the clinic’s system, as everything here does, and you can read it wherever you
          sign in. Nothing of it is kept on this device, unless you print it or your browser keeps
          pages by itself.
        </Trans>
      </p>
      <p className="soft small">
        <Trans>
          The idea of these six steps is Barbara Stanley’s and Gregory Brown’s safety planning
          intervention. The words on this page are ours and not their form’s.
        </Trans>
      </p>
    </section>
  );
}

function Removal({ isShared }: { isShared: boolean }) {
  return (
    <details className="more not-printed">
      <summary>
        <Trans>Remove my plan</Trans>
      </summary>
      <p>
        {isShared ? (
          <Trans>
            The plan and all its earlier versions go for good, and the facilitators no longer find
            it here.
          </Trans>
        ) : (
          <Trans>The plan and all its earlier versions go for good.</Trans>
        )}
      </p>
      <Form method="post">
        <button type="submit" name="intent" value="remove" className="button button-quiet">
          <Trans>Remove it for good</Trans>
        </button>
      </Form>
    </details>
  );
}
