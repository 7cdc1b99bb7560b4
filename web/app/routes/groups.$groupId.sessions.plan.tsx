import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { planSessionsRequest } from '#shared/contracts/session.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { SendButton } from '../components/send-button.tsx';
import { SessionFields, type SessionFieldValues } from '../components/session-fields.tsx';
import { useFields } from '../components/use-fields.ts';
import { readFrame } from '../group-frame.server.ts';
import { groupParam } from '../params.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Plan sessions`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await readFrame(args);
  if (frame.you.role !== 'clinician') throw data(null, { status: 403 });
  return { frame, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, planSessionsRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const planned = await attempt(
    sending,
    sending.api.groups[':groupId'].sessions.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!planned.ok) return refuse(sending, submission, planned.problem);
  return goOn(sending, `/groups/${param.groupId}/sessions`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type PlanFields = SessionFieldValues & { everyWeeks: string; times: string; until: string };

export default function PlanSessions() {
  const { t } = useLingui();
  const { frame, sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<PlanFields>('plan', answer, { minutes: '90' });
  return (
    <div className="stack">
      <p>
        <Link to="../sessions" relative="path">
          <Trans>Back to the sessions</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Plan sessions</Trans>
      </h1>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <SessionFields fields={fields} timeZone={frame.timeZone} />
        <h2>
          <Trans>If it repeats</Trans>
        </h2>
        <p className="soft">
          <Trans>
            Leave this empty for one session. The others begin at the same time by the clock, also
            after the clocks change. You can move or cancel each of them later.
          </Trans>
        </p>
        <TextField
          field={fields.everyWeeks}
          label={t`Every how many weeks`}
          hint={t`1 is every week, 2 every second week.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.times}
          label={t`How many sessions in all`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.until}
          label={t`Or until which day`}
          type="date"
          autoComplete="off"
        />
        <LostLine />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>
          <Trans>Put into the calendar</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
