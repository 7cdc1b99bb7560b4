import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { signInRequest } from '#shared/contracts/sign-in.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Checkbox, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { SignInWithPasskey } from '../components/passkey-steps.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { useFields } from '../components/use-fields.ts';
import { ownPath } from '../own-path.ts';
import { askAgain, attempt, check, openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Sign in`);

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { next: ownPath(searchParams.get('next')), came: searchParams.has('next') };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, signInRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const signedIn = await attempt(sending, sending.api['sign-in'].$post({ json: submission.value }));
  if (!signedIn.ok) {
    const { status, detail } = signedIn.problem;
    return data({ result: submission.reply({ fieldErrors: { key: [detail] } }) }, { status });
  }
  const next = new URL(args.request.url).searchParams.get('next');
  const path =
    signedIn.value.needs === 'nothing'
      ? ownPath(next)
      : `/sign-in/passkey?next=${encodeURIComponent(ownPath(next))}`;
  return redirect(path, { status: 303, headers: sending.headers });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function SignIn() {
  const { t } = useLingui();
  const { came, next } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const { form, problems, fields } = useFields<{ key: string; sharedDevice: boolean }>(
    'sign-in',
    answer,
  );
  return (
    <div className="stack">
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      {came && (
        <p>
          <Trans>Please sign in to see that page. Then you will get there.</Trans>
        </p>
      )}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <LostLine />
        <TextField
          field={fields.key}
          label={t`Your seven words`}
          hint={t`With spaces between them. Capital letters don’t matter, and the first four letters of each word are enough.`}
          autoComplete="current-password"
          spellCheck={false}
          autoCapitalize="none"
        />
        <Checkbox
          field={fields.sharedDevice}
          label={t`This is a shared device`}
          hint={t`You will be signed out soon, and nothing is kept here.`}
        />
        <SendButton>
          <Trans>Sign in</Trans>
        </SendButton>
      </Form>
      <SignInWithPasskey
        // Asked when it is pressed: the box belongs to the form above and may be ticked after its scripts have begun.
        isShared={() =>
          document.querySelector<HTMLInputElement>(`#${fields.sharedDevice.id}`)?.checked === true
        }
        done={() => window.location.assign(next)}
      />
      <h2>
        <Trans>Lost your words?</Trans>
      </h2>
      <p>
        <Trans>
          Ask a facilitator when you meet. They can give you four words for a new key. You keep your
          name and everything that you wrote, and they do not learn which name is yours.
        </Trans>
      </p>
      <p>
        <Link to="/join">
          <Trans>I have an invitation, or four words for a new key</Trans>
        </Link>
      </p>
    </div>
  );
}
