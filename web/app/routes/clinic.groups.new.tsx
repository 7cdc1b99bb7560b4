import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { createGroupRequest } from '#shared/contracts/clinic-group.ts';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Choices, TextArea, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { defaultAgreementIn } from '../default-agreement-words.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`New group`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { clinicians, timeZone } = await read(
    request,
    context.api.clinic.groups.$get({ query: {} }),
  );
  return { clinicians, timeZone, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, createGroupRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const created = await attempt(
    sending,
    sending.api.clinic.groups.$post({ json: submission.value }, idempotent(sending)),
  );
  if (!created.ok) return refuse(sending, submission, created.problem);
  return goOn(sending, `/clinic/groups/${created.value.groupId}?created=1`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type GroupFields = { name: string; timeZone: string; agreement: string; facilitators: string[] };

export default function NewGroup() {
  const { t, i18n } = useLingui();
  const { clinicians, timeZone, sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<GroupFields>('group', answer, {
    timeZone,
    agreement: defaultAgreementIn(i18n),
    facilitators: [],
  });
  return (
    <div className="stack">
      <p>
        <Link to="/clinic/groups">
          <Trans>Back to the groups</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Create a group</Trans>
      </h1>
      {clinicians.length === 0 ? (
        <p className="lead">
          <Trans>
            First comes a clinician. Every group is led by somebody, and there is nobody here yet
            who could.
          </Trans>
        </p>
      ) : (
        <Form method="post" {...form}>
          <FormProblems {...problems} />
          <TextField
            field={fields.name}
            label={t`Name`}
            hint={t`Everybody in the group sees it. Choose one that says nothing about why people come.`}
            maxLength={limits.groupName}
            autoComplete="off"
          />
          <Choices
            field={fields.facilitators}
            type="checkbox"
            legend={t`Who leads it`}
            hint={t`They see everything that is written there, and its reviews.`}
            choices={clinicians.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            field={fields.timeZone}
            label={t`Time zone`}
            hint={t`Where the group meets, as region and city. It can’t be changed later.`}
            autoComplete="off"
          />
          <TextArea
            field={fields.agreement}
            label={t`Agreement`}
            hint={t`What everybody accepts before they join. This is a beginning: make it your own.`}
          />
          <LostLine />
          <input type="hidden" name="sendId" value={sendId} />
          <SendButton>
            <Trans>Create the group</Trans>
          </SendButton>
        </Form>
      )}
    </div>
  );
}
