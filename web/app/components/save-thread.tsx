import { Trans } from '@lingui/react/macro';
import { Form } from '@remix-run/react';

/** Keeps a thread at hand for its reader alone. */
export function SaveThread({ saved, page }: { saved: boolean; page: number }) {
  return (
    <Form method="post" className="thread-save" preventScrollReset>
      <input type="hidden" name="page" value={page} />
      <button
        type="submit"
        className="post-way link-button"
        name="saved"
        value={saved ? 'no' : 'yes'}
      >
        {saved ? (
          <Trans>Saved. Take it out of what I saved</Trans>
        ) : (
          <Trans>Save this thread</Trans>
        )}
      </button>
    </Form>
  );
}
