import type { SubmissionResult } from '@conform-to/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import { useEffect } from 'react';
import { TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';

/** The words of an invitation, typed or brought along in the address after `#`, where no server sees them. */
export function JoinCode({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
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
      <h1>
        <Trans>I have an invitation</Trans>
      </h1>
      <p className="lead">
        <Trans>
          You were given four words, to join or for a new key. Write them here. Before anything
          happens, you will read what this is and can decide.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.code}
          label={t`The four words`}
          hint={t`With spaces between them. Capital letters don’t matter.`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <LostLine />
        <SendButton>
          <Trans>Go on</Trans>
        </SendButton>
      </Form>
      <p>
        <Trans>
          Been here before? <Link to="/sign-in">Sign in</Link>
        </Trans>
      </p>
    </div>
  );
}
