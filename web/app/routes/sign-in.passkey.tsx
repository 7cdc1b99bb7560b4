import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { MakePasskey, ShowPasskey } from '../components/passkey-steps.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { ownPath } from '../own-path.ts';
import { asJson, attempt, goOn, openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Passkey`);

const nextOf = (request: Request) => ownPath(new URL(request.url).searchParams.get('next'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { needs, mayBeSkipped } = await read(request, context.api['sign-in'].$get());
  if (needs === 'nothing') throw redirect(nextOf(request));
  return { needs, mayBeSkipped, next: nextOf(request) };
}

/** Only where everybody is made up: the API refuses it everywhere else. */
export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const signedIn = await attempt(
    sending,
    sending.api['sign-in']['without-passkey'].$post(undefined, asJson),
  );
  if (signedIn.ok) return goOn(sending, nextOf(args.request));
  return data({ problem: signedIn.problem.detail }, { status: signedIn.problem.status });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function Passkey() {
  const { t } = useLingui();
  const { needs, mayBeSkipped, next } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const done = () => window.location.assign(next);
  return (
    <div className="stack">
      <h1>
        {needs === 'passkey' ? <Trans>Now your passkey</Trans> : <Trans>Add a passkey</Trans>}
      </h1>
      <FormProblems id="passkey-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      <p className="lead">
        <Trans>
          People who work here see what others write. So two things let you in: your seven words,
          and a passkey.
        </Trans>
      </p>
      {needs === 'passkey' ? (
        <ShowPasskey done={done} />
      ) : (
        <>
          <p>
            <Trans>
              A passkey is kept by your phone, your computer or a security key. You show it with
              your finger, your face or a PIN, and none of these leaves your device.
            </Trans>
          </p>
          <MakePasskey label={t`Add a passkey and go on`} done={done} />
        </>
      )}
      <p className="soft small">
        <Trans>
          After ten minutes you start again with your seven words. No passkey at hand, or lost it?
          An administrator of your clinic can ask for a new way in, and a second person there
          agrees.
        </Trans>
      </p>
      {mayBeSkipped && (
        <Form method="post" className="form-note">
          <p>
            <Trans>This is a demo with made-up people, so you can go on without one.</Trans>
          </p>
          <button type="submit" className="button button-quiet">
            <Trans>Go on without a passkey</Trans>
          </button>
        </Form>
      )}
    </div>
  );
}
