import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import * as z from 'zod';
import { invitedAs } from '#shared/contracts/invitation.ts';
import { rosterLines } from '#shared/contracts/roster.ts';
import { mostAtOnce } from '#shared/domain/roster.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Choices, TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { InvitationSheet } from '../components/invitation-sheet.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { readFrame } from '../group-frame.server.ts';
import { groupParam } from '../params.ts';
import { cardToShow } from '../qr.server.ts';
import { askAgain, attempt, check, openSending, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Invite`);

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await readFrame(args);
  if (frame.you.role !== 'clinician') throw data(null, { status: 403 });
  return { frame, sendId: crypto.randomUUID() };
}

const inviteForm = z.object({ role: invitedAs, lines: rosterLines });

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, inviteForm);
  if (submission.status !== 'success') return askAgain(submission);
  const { role, lines: people } = submission.value;
  const invited = await attempt(
    sending,
    sending.api.groups[':groupId'].roster.$post(
      { param: groupParam(args.params), json: { role, people } },
      idempotent(sending),
    ),
  );
  if (!invited.ok) {
    const { problem } = invited;
    const ofPeople = problem.errors?.filter(({ path }) => path.startsWith('people'));
    const errors = ofPeople?.map(({ message }) => ({ path: 'lines', message }));
    return refuse(sending, submission, { ...problem, ...(errors?.length ? { errors } : {}) });
  }
  const origin = new URL(args.request.url).origin;
  const cards = invited.value.invitations.map((one, index) =>
    cardToShow(origin, one, people[index]?.name ?? null),
  );
  return data({ cards }, { status: 201, headers: sending.headers });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function InviteSeveral() {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<{ role: string; lines: string }>(
    'invite-several',
    answer && 'result' in answer ? answer : undefined,
    { role: 'member' },
  );
  if (answer && 'cards' in answer) {
    return (
      <div className="stack">
        <div className="stack not-printed">
          <h1>
            <Trans>Cards to hand out</Trans>
          </h1>
          <p className="lead">
            <Trans>
              Print them, cut them apart, and give each to its person. The words are shown only now.
            </Trans>
          </p>
        </div>
        <InvitationSheet cards={answer.cards} clock={clock} />
        <div className="actions">
          <Link className="button button-quiet" to=".." relative="path">
            <Trans>To the roster</Trans>
          </Link>
        </div>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the roster</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Invite several people</Trans>
      </h1>
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
            { value: 'member', label: t`Members`, what: t`In the group now.` },
            { value: 'alum', label: t`Alumni`, what: t`Have finished the group and stay to help.` },
          ]}
        />
        <TextArea
          field={fields.lines}
          label={t`One person on each line`}
          hint={t`The name first. Then, if you keep them: phone, emergency contact and record number, each after a semicolon. ${mostAtOnce} people at most in one step.`}
          rows={8}
          autoComplete="off"
          spellCheck={false}
        />
        <LostLine />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>
          <Trans>Seal them and make the cards</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
