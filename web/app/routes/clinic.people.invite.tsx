import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { inviteStaffRequest } from '#shared/contracts/staff.ts';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { staffRoleNames } from '../clinic-words.ts';
import { Choices, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { StaffCode } from '../components/staff-code.tsx';
import { useFields } from '../components/use-fields.ts';
import { askAgain, attempt, check, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Invite`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { groups, timeZone } = await read(request, context.api.clinic.people.$get());
  return {
    groups,
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
    sendId: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, inviteStaffRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const created = await attempt(
    sending,
    sending.api.clinic.people.$post({ json: submission.value }, idempotent(sending)),
  );
  if (!created.ok) return refuse(sending, submission, created.problem);
  const { name } = submission.value;
  return data({ created: created.value, name }, { status: 201, headers: sending.headers });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function InviteStaff() {
  const { t } = useLingui();
  const { groups, clock, sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<{ name: string; role: string; groupIds: string[] }>(
    'invite-staff',
    answer && 'result' in answer ? answer : undefined,
    { role: 'clinician' },
  );
  if (answer && 'created' in answer) {
    return <StaffCode name={answer.name} created={answer.created} clock={clock} />;
  }
  return (
    <div className="stack">
      <p>
        <Link to="/clinic/people">
          <Trans>Back to the people</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Invite somebody to work here</Trans>
      </h1>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.name}
          label={t`Their name at work`}
          hint={t`Members will know them by it, for example “Dr. Jo Marsh”.`}
          maxLength={limits.staffName.max}
          autoComplete="off"
        />
        <Choices
          field={fields.role}
          type="radio"
          legend={t`They are a`}
          choices={[
            {
              value: 'clinician',
              label: t(staffRoleNames.clinician),
              what: t`Leads groups, reads what is written there, decides about reviews.`,
            },
            {
              value: 'administrator',
              label: t(staffRoleNames.administrator),
              what: t`Runs the clinic’s side. Sees no posts and no reviews.`,
            },
          ]}
        />
        {groups.length === 0 ? (
          <p className="soft">
            <Trans>
              There is no group yet. You can invite a clinician now and give them a group later.
            </Trans>
          </p>
        ) : (
          <Choices
            field={fields.groupIds}
            type="checkbox"
            legend={t`Groups that they lead`}
            hint={t`For clinicians. You can change this later.`}
            choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <LostLine />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>
          <Trans>Make the invitation</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
