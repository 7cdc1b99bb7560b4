import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { createInvitationRequest } from '#shared/contracts/invitation.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Choices, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { KeyCard, PrintButton } from '../components/key-card.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { readFrame } from '../group-frame.server.ts';
import { onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import { askAgain, attempt, check, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled('Invite');

export async function loader(args: LoaderFunctionArgs) {
  const { frame, groupName } = await readFrame(args);
  if (frame.you.role !== 'clinician') throw data(null, { status: 403 });
  return { frame, groupName, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending.fields, createInvitationRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const created = await attempt(
    sending,
    sending.api.groups[':groupId'].invitations.$post(
      { param: groupParam(args.params), json: submission.value },
      idempotent(sending),
    ),
  );
  if (!created.ok) return refuse(sending, submission, created.problem);
  return data({ created: created.value }, { status: 201, headers: sending.headers });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type InviteFields = {
  role: string;
  rosterEntry: { name: string; phone: string; emergencyContact: string; recordNumber: string };
};

export default function Invite() {
  const { groupName, sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<InviteFields>(
    'invite',
    answer && 'result' in answer ? answer : undefined,
    { role: 'member' },
  );
  if (answer && 'created' in answer) {
    return (
      <div className="stack">
        <h1>An invitation to {groupName}</h1>
        <p className="lead">
          Hand over these four words in person. They are shown only now, work once, and end{' '}
          {onAppointment(answer.created.expiresAt, clock)}.
        </p>
        <KeyCard words={answer.created.code} label="The four words of the invitation" />
        <p>Go to this site, choose “I have an invitation”, and write the four words.</p>
        <p className="soft">
          The roster entry is sealed. You will not be told which pseudonym belongs to it.
        </p>
        <div className="actions">
          <PrintButton />
          <Link className="button button-quiet" to="." reloadDocument>
            Invite somebody else
          </Link>
        </div>
      </div>
    );
  }
  const entry = fields.rosterEntry.getFieldset();
  return (
    <div className="stack">
      <h1>Invite somebody to {groupName}</h1>
      <p>
        What you write here is sealed at once. You and the other facilitators have no way to open
        it; only the clinic’s own key could, and this forum doesn’t use it today.
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.role}
          type="radio"
          legend="Invited as"
          choices={[
            { value: 'member', label: 'Member', what: 'In the group now.' },
            { value: 'alum', label: 'Alum', what: 'Has finished the group and stays to help.' },
          ]}
        />
        <TextField field={entry.name} label="Name" autoComplete="off" />
        <TextField field={entry.phone} label="Phone (if you keep it)" autoComplete="off" />
        <TextField
          field={entry.emergencyContact}
          label="Emergency contact (if you keep it)"
          autoComplete="off"
        />
        <TextField
          field={entry.recordNumber}
          label="Record number (if you keep it)"
          autoComplete="off"
        />
        <LostLine />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>Seal it and make the invitation</SendButton>
      </Form>
    </div>
  );
}
