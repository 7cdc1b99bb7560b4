import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import type { SealAnswer } from './seal-actions.server.ts';
import { useFields } from './use-fields.ts';

/** Puts off what the member is told, for a while, with a reason. */
export function SealDelay({
  number,
  delayHours,
  answer,
}: {
  number: number;
  delayHours: number;
  answer: SealAnswer | undefined;
}) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ words: string }>(`delay-${number}`, answer);
  return (
    <details className="more" open={answer !== undefined}>
      <summary>
        <Trans>Telling them would put somebody at risk</Trans>
      </summary>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextArea
          field={fields.words}
          label={t`Why they can’t be told yet`}
          hint={t`It waits ${delayHours} hours from now. Then they are told, unless somebody gives a reason again.`}
          className="short"
          maxLength={limits.reason}
        />
        <input type="hidden" name="number" value={number} />
        <button type="submit" name="intent" value="delay" className="button button-quiet">
          <Trans>Tell them later</Trans>
        </button>
      </Form>
    </details>
  );
}
