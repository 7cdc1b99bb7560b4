import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import * as z from 'zod';
import { changeOwnSupportRequest } from '#shared/contracts/support.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { SupportPace } from '../components/support-pace.tsx';
import { TrainingList } from '../components/training-list.tsx';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { groupParam, threadPath } from '../params.ts';
import {
  asJson,
  askAgain,
  attempt,
  check,
  goOn,
  openSending,
  refuse,
  type Sending,
  text,
} from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Helping`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const support = await read(
    request,
    context.api.groups[':groupId'].supporting.$get({ param: groupParam(params) }),
  );
  return { ...support, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  if (text(sending.fields, 'intent') === 'ask-back') return sendAskBack(sending, args);
  const submission = check(sending, changeOwnSupportRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const changed = await attempt(
    sending,
    sending.api.groups[':groupId'].supporting.$post({ param, json: submission.value }),
  );
  if (!changed.ok) return refuse(sending, submission, changed.problem);
  return goOn(sending, `/groups/${param.groupId}/supporting`);
}

/** Leads to the private message that the facilitators have now, where more can be written. */
async function sendAskBack(sending: Sending, { params }: ActionFunctionArgs) {
  const param = groupParam(params);
  const { headers } = idempotent(sending);
  const asked = await attempt(
    sending,
    sending.api.groups[':groupId'].supporting['ask-back'].$post(
      { param },
      { headers: { ...asJson.headers, ...headers } },
    ),
  );
  if (!asked.ok) return refuse(sending, check(sending, z.object({})), asked.problem);
  const { threadId, post } = asked.value;
  return goOn(
    sending,
    threadPath({ ...param, threadId }, { page: post.page, number: post.number, fresh: true }),
  );
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Supporting() {
  const support = useLoaderData<typeof loader>();
  const { barrier } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const { state, most, ticked, sendId } = support;
  const isSupporter = state === 'active' || state === 'resting';
  const errors = answer?.result.error?.[''];
  return (
    <div className="stack">
      <h1>
        <Trans>Helping here</Trans>
      </h1>
      {barrier !== null && <BarrierNote barrier={barrier} />}
      <FormProblems id="supporting-problem" errors={errors ?? []} />
      {isSupporter ? (
        <SupportPace state={state} most={most} answer={answer} />
      ) : (
        <>
          <p className="lead">
            <Trans>
              You know the way, and that can help somebody who has just begun. Nobody expects it of
              you: you can stay here and only read.
            </Trans>
          </p>
          <p>
            <Trans>
              If you would like to be a peer supporter, read these six points and tick what you
              agree with, at your own pace. Then a facilitator talks them through with you. You
              begin when both of you say so.
            </Trans>
          </p>
          {state === 'ready' && (
            <p className="part">
              <Trans>
                You have ticked everything, and the facilitators see that. Tell them when you meet,
                or{' '}
                <Link to="../write?to=facilitators" relative="path">
                  write to them
                </Link>{' '}
                to find a time to talk it through.
              </Trans>
            </p>
          )}
          <TrainingList key={ticked.join()} ticked={ticked} />
        </>
      )}
      <section aria-labelledby="again" className="part">
        <h2 id="again">
          <Trans>If you need the group again</Trans>
        </h2>
        <p>
          <Trans>
            People come back, and that is no defeat. If you press this, whatever you carry here is
            put down at once, and the facilitators get a private message from you, to which you can
            add more. They talk with you about the way back: whether you read again what the group
            writes for itself is for them to say.
          </Trans>
        </p>
        <p className="soft small">
          <Trans>
            They are not here all the time. If it can’t wait, go to <Link to="/help">Help now</Link>
            .
          </Trans>
        </p>
        <Form method="post" className="actions">
          <input type="hidden" name="sendId" value={sendId} />
          <button type="submit" name="intent" value="ask-back" className="button button-quiet">
            <Trans>I would like to be supported again</Trans>
          </button>
        </Form>
      </section>
    </div>
  );
}
