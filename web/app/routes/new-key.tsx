import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { type NewKey, replaceKeyRequest } from '#shared/contracts/sign-in.ts';
import { readOrNull } from '../api.server.ts';
import { isLost, sendOrStay } from '../browser/lost.ts';
import { TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeyCard, PrintButton } from '../components/key-card.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { type FormAnswer, useFields } from '../components/use-fields.ts';
import { askAgain, attempt, check, goOn, openSending } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`New words`);
export const handle: RouteHandle = { signedIn: true };

/**
 * Staff have a passkey beside their words, and get new ones with the help of two people. Nobody is sent to sign in from here: without
 * scripts this runs once more after new words were made, still with the cookie of the old ones, and the answer must be shown.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const me = await readOrNull(context.api.me.$get());
  if (me?.role === 'clinician' || me?.role === 'administrator') throw data(null, { status: 404 });
  return { sendId: crypto.randomUUID() };
}

/** The words stand in the answer itself, once. Sent again after a lost answer it shows the same ones, for a quarter of an hour. */
export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, replaceKeyRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const made = await attempt(
    sending,
    sending.api['new-key'].$post({ json: submission.value }, idempotent(sending)),
  );
  if (made.ok) return data({ made: made.value }, { status: 201, headers: sending.headers });
  const { status, detail, errors } = made.problem;
  if (status === 401) return goOn(sending, '/sign-in?next=%2Fnew-key');
  const wrong = errors?.[0]?.message;
  const result = submission.reply(
    wrong === undefined ? { formErrors: [detail] } : { fieldErrors: { key: [wrong] } },
  );
  return data({ result }, { status });
}

export const clientAction = sendOrStay;
/** The form stays the one that was sent, whatever became of it. */
export const shouldRevalidate = () => false;

export default function NewKeyPage() {
  const answer = useActionData<typeof action>();
  return answer && 'made' in answer ? <Made made={answer.made} /> : <Ask answer={answer} />;
}

function Ask({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const { form, problems, fields } = useFields<{ key: string }>('new-key', answer);
  return (
    <div className="stack">
      <h1>
        <Trans>Get seven new words</Trans>
      </h1>
      <p className="lead">
        <Trans>
          If somebody may have seen your seven words, take others. The ones before then open nothing
          any more.
        </Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>You keep the name that you have here, and everything that you wrote.</Trans>
        </li>
        <li>
          <Trans>
            You are signed out everywhere but here, and passkeys that you made before end as well.
          </Trans>
        </li>
        <li>
          <Trans>
            Neither the group nor the facilitators are told. Somebody who used your words will
            notice that they no longer work, so choose a moment that is safe for you.
          </Trans>
        </li>
        <li>
          <Trans>
            The new words are shown once, on the next page. Have something to write with, and stay
            there until they are written down: whoever leaves before has lost them, and needs four
            words for a new key from a facilitator.
          </Trans>
        </li>
      </ul>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {isLost(answer) && answer.lost === 'offline' ? (
          <p role="alert" className="form-problems">
            <Trans>
              No answer came: there is no connection. Your new words may have been made already.
              Stay here and send this again when you are back online: within a quarter of an hour
              you are shown the same ones.
            </Trans>
          </p>
        ) : (
          <LostLine />
        )}
        <TextField
          field={fields.key}
          label={t`Your seven words as they are now`}
          hint={t`Asked once more, so that nobody who finds this page open can lock you out.`}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
        />
        <input type="hidden" name="sendId" value={sendId} />
        <div className="actions">
          <SendButton>
            <Trans>Show my new words</Trans>
          </SendButton>
          <Link to="/sign-ins">
            <Trans>Leave it as it is</Trans>
          </Link>
        </div>
      </Form>
      <p className="soft">
        <Trans>
          You don’t have them any more? A facilitator can give you four words for a new key when you
          meet.
        </Trans>
      </p>
    </div>
  );
}

function Made({ made: { key, me } }: { made: NewKey }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const group = me.groups[0];
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>Your new seven words</Trans>
      </h1>
      <p className="lead">
        <Trans>
          From now on these are your key, and the ones before open nothing. They are shown only now,
          so please write them down.
        </Trans>
      </p>
      <KeyCard words={key} label={t`Your seven words`} />
      <p>
        <Trans>Keep them where only you look. Whoever has them can write as you.</Trans>
      </p>
      <div className="actions">
        <Link className="button" to={group === undefined ? '/' : `/groups/${group.id}`}>
          <Trans>I have written it down</Trans>
        </Link>
        <PrintButton />
      </div>
      {group !== undefined && !me.sharedDevice && (
        <p className="soft">
          <Trans>
            If this device was told when there is something new, it is not any more. Once your words
            are written down, you can turn it on again under{' '}
            <Link to={`/groups/${group.id}/being-told`}>Being told</Link>.
          </Trans>
        </p>
      )}
    </div>
  );
}
