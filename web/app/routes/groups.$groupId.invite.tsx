import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
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
import { QrCode } from '../components/qr-code.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { readFrame } from '../group-frame.server.ts';
import { onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import { invitationLink, qrOf } from '../qr.server.ts';
import { askAgain, attempt, check, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Invite`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame, groupName } = await readFrame(args);
  if (frame.you.role !== 'clinician') throw data(null, { status: 403 });
  return { frame, groupName, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, createInvitationRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const created = await attempt(
    sending,
    sending.api.groups[':groupId'].invitations.$post(
      { param: groupParam(args.params), json: submission.value },
      idempotent(sending),
    ),
  );
  if (!created.ok) return refuse(sending, submission, created.problem);
  const link = invitationLink(new URL(args.request.url).origin, created.value.code);
  return data(
    { created: created.value, link, qr: qrOf(link) },
    { status: 201, headers: sending.headers },
  );
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type InviteFields = {
  role: string;
  rosterEntry: { name: string; phone: string; emergencyContact: string; recordNumber: string };
};

export default function Invite() {
  const { t } = useLingui();
  const { groupName, sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<InviteFields>(
    'invite',
    answer && 'result' in answer ? answer : undefined,
    { role: 'member' },
  );
  if (answer && 'created' in answer) {
    const { created, link } = answer;
    const { mark } = created;
    const ends = onAppointment(created.expiresAt, clock);
    const site = new URL(link).host;
    return (
      <div className="stack">
        <h1>
          <Trans>An invitation to {groupName}</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Hand over these four words in person. They are shown only now, work once, and end {ends}
            .
          </Trans>
        </p>
        <KeyCard words={created.code} label={t`The four words of the invitation`} />
        <p>
          <Trans>
            Go to {site}, choose “I have an invitation”, and write the four words. Or point a
            phone’s camera here:
          </Trans>
        </p>
        <QrCode shape={answer.qr} label={t`QR code of the invitation’s link`} />
        <p className="small">
          <Trans>
            The same as a link: <span className="long-link">{link}</span>
          </Trans>
        </p>
        <p>
          <Trans>
            This is card <strong>{mark}</strong>. Write the mark into the person’s own record: by it
            you find the card on the roster when they have lost their key.
          </Trans>
        </p>
        <p className="soft">
          <Trans>
            The roster entry is sealed. You will not be told which pseudonym belongs to it.
          </Trans>
        </p>
        <div className="actions">
          <PrintButton />
          <Link className="button button-quiet" to="." reloadDocument>
            <Trans>Invite somebody else</Trans>
          </Link>
          <Link to="../roster" relative="path">
            <Trans>To the roster</Trans>
          </Link>
        </div>
      </div>
    );
  }
  const entry = fields.rosterEntry.getFieldset();
  return (
    <div className="stack">
      <h1>
        <Trans>Invite somebody to {groupName}</Trans>
      </h1>
      <p>
        <Trans>
          <Link to="../roster/invite" relative="path">
            Invite several people at once
          </Link>
          , or look at{' '}
          <Link to="../roster" relative="path">
            the roster
          </Link>
          .
        </Trans>
      </p>
      <p>
        <Trans>
          What you write here is sealed at once. It can be opened only from a review, to keep
          somebody safe or because the law demands it: with a reason, on the record. A second person
          learns of it at once, and the member when they next come here, once the seal has closed
          again.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.role}
          type="radio"
          legend={t`Invited as`}
          choices={[
            { value: 'member', label: t`Member`, what: t`In the group now.` },
            { value: 'alum', label: t`Alum`, what: t`Has finished the group and stays to help.` },
          ]}
        />
        <TextField field={entry.name} label={t`Name`} autoComplete="off" />
        <TextField field={entry.phone} label={t`Phone (if you keep it)`} autoComplete="off" />
        <TextField
          field={entry.emergencyContact}
          label={t`Emergency contact (if you keep it)`}
          autoComplete="off"
        />
        <TextField
          field={entry.recordNumber}
          label={t`Record number (if you keep it)`}
          autoComplete="off"
        />
        <LostLine />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>
          <Trans>Seal it and make the invitation</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
