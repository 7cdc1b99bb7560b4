import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useRevalidator } from '@remix-run/react';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { MakePasskey } from '../components/passkey-steps.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { useAnswer } from '../components/use-answer.ts';
import { useLanguage } from '../components/worded.tsx';
import { dateWords } from '../moment.ts';
import { asJson, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Passkeys`);
export const handle: RouteHandle = { signedIn: true };

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  read(request, context.api.passkeys.$get());

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const refused = await refusalOf(
    sending,
    sending.api.passkeys[':passkeyId'].$delete(
      { param: { passkeyId: text(sending.fields, 'passkey') } },
      asJson,
    ),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, '/passkeys');
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function Passkeys() {
  const { t } = useLingui();
  const language = useLanguage();
  const { passkeys, alone } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const { revalidate } = useRevalidator();
  return (
    <div className="stack">
      <p>
        <Link to="/sign-ins">
          <Trans>Back to where you are signed in</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Your passkeys</Trans>
      </h1>
      <FormProblems id="passkeys-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      {alone ? (
        <>
          <p className="lead">
            <Trans>
              With a passkey you sign in without your seven words: with your finger, your face or
              the PIN of your device. None of these leaves it. Your words work as before.
            </Trans>
          </p>
          <p>
            <Trans>
              Your device lists it as “Between”, without your name here. It may copy it to your
              other devices, and whoever can unlock one of them can come in as you. So put none on a
              device that you share.
            </Trans>
          </p>
        </>
      ) : (
        <p className="lead">
          <Trans>
            You show one of them after your seven words. With two, for example on your phone and on
            a security key, losing one does not lock you out.
          </Trans>
        </p>
      )}
      {passkeys.length === 0 && (
        <p>
          {alone ? (
            <Trans>None yet.</Trans>
          ) : (
            <Trans>None yet. Add one here, and you will be asked for it.</Trans>
          )}
        </p>
      )}
      <ul className="people-list">
        {passkeys.map(({ id, name, addedOn }) => (
          <li key={id}>
            {name}
            <p className="soft small">
              <Trans>Added on {dateWords(addedOn, language)}.</Trans>
            </p>
            {(alone || passkeys.length > 1) && (
              <Form method="post">
                <input type="hidden" name="passkey" value={id} />
                <button type="submit" className="link-button">
                  <Trans>Remove {name}</Trans>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {alone ? (
        <p className="soft small">
          <Trans>
            Removed here, a passkey opens nothing any more, even if your device still lists it. A
            new key of seven words ends all passkeys from before.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Lost all of them, or your words? An administrator asks for a new way in, and a second
            person agrees. A colleague waits for you?{' '}
            <Link to="/recoveries">Help them back in</Link>.
          </Trans>
        </p>
      )}
      <h2>{passkeys.length === 0 ? <Trans>Add one</Trans> : <Trans>Add another one</Trans>}</h2>
      <MakePasskey label={t`Add a passkey`} done={revalidate} />
    </div>
  );
}
