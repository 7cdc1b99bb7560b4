import type { SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { useEffect } from 'react';
import { TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';

/** The words of an invitation, typed or brought along in the address after `#`, where no server sees them. */
export function JoinCode({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { form, problems, fields } = useFields<{ code: string }>('join-code', {
    result: result ?? null,
  });

  useEffect(() => {
    const words = decodeURIComponent(window.location.hash.slice(1)).replaceAll('-', ' ');
    const field = document.getElementById(fields.code.id);
    if (words === '' || !(field instanceof HTMLInputElement)) return;
    field.value = words;
    // Taken out of the address, so that it does not stay in this device's history.
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [fields.code.id]);

  return (
    <div className="stack">
      <h1>I have an invitation</h1>
      <p className="lead">
        A clinician gave you four words. Write them here. Before anything happens, you will read
        what this is and can decide.
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.code}
          label="The four words"
          hint="With spaces between them. Capital letters don’t matter."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SendButton>Go on</SendButton>
      </Form>
      <p>
        Been here before? <Link to="/sign-in">Sign in</Link>
      </p>
    </div>
  );
}
