import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { signInRequest } from '#shared/contracts/sign-in.ts';
import { Checkbox, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { ownPath } from '../own-path.ts';
import { askAgain, attempt, check, openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled('Sign in');

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { next: ownPath(searchParams.get('next')), came: searchParams.has('next') };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending.fields, signInRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const signedIn = await attempt(sending, sending.api['sign-in'].$post({ json: submission.value }));
  if (!signedIn.ok) {
    const { status, detail } = signedIn.problem;
    return data({ result: submission.reply({ fieldErrors: { key: [detail] } }) }, { status });
  }
  const next = new URL(args.request.url).searchParams.get('next');
  return redirect(ownPath(next), { status: 303, headers: sending.headers });
}

export default function SignIn() {
  const { came } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<{ key: string; sharedDevice: boolean }>(
    'sign-in',
    answer,
  );
  return (
    <div className="stack">
      <h1>Sign in</h1>
      {came && <p>Please sign in to see that page. Then you will get there.</p>}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.key}
          label="Your seven words"
          hint="With spaces between them. Capital letters don’t matter, and the first four letters of each word are enough."
          autoComplete="current-password"
          spellCheck={false}
          autoCapitalize="none"
        />
        <Checkbox
          field={fields.sharedDevice}
          label="This is a shared device"
          hint="You will be signed out soon, and nothing is kept here."
        />
        <SendButton>Sign in</SendButton>
      </Form>
      <h2>Lost your words?</h2>
      <p>
        Ask a facilitator when you meet. They can give you a new invitation, and you come back in
        under a new name.
      </p>
      <p>
        <Link to="/join">I have an invitation</Link>
      </p>
    </div>
  );
}
