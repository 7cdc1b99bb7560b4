import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { Opening } from '#shared/contracts/opening.ts';
import { limits } from '#shared/limits.ts';
import { type Clock, momentWords } from '../moment.ts';
import { TextArea, TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import type { SealAnswer } from './seal-actions.server.ts';
import { useFields } from './use-fields.ts';

/** Whom an identity was passed on to in a medical emergency, and a form for one more. */
export function SealDisclosures({
  opening: { number, reason, disclosures },
  answer,
  clock,
}: {
  opening: Opening;
  answer: SealAnswer | undefined;
  clock: Clock;
}) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{
    to: string;
    affiliation: string;
    at: string;
    nature: string;
  }>(`disclose-${number}`, answer);
  const isMissing = reason === 'medical-emergency' && disclosures.length === 0;
  return (
    <>
      {disclosures.map((one) => (
        <Disclosed key={`${one.at} ${one.to}`} of={one} clock={clock} />
      ))}
      <details className="more" open={isMissing || answer !== undefined}>
        <summary>
          <Trans>Write down whom you told in a medical emergency</Trans>
        </summary>
        <Form method="post" {...form}>
          <FormProblems {...problems} />
          <p className="soft">
            <Trans>United States law (42 CFR Part 2) asks for this right after it.</Trans>
          </p>
          <TextField field={fields.to} label={t`Name of the medical staff`} autoComplete="off" />
          <TextField field={fields.affiliation} label={t`Where they work`} autoComplete="off" />
          <TextField
            field={fields.at}
            label={t`When you told them`}
            type="datetime-local"
            autoComplete="off"
          />
          <TextArea
            field={fields.nature}
            label={t`What the emergency was`}
            className="short"
            maxLength={limits.reason}
          />
          <input type="hidden" name="number" value={number} />
          <button type="submit" name="intent" value="disclose" className="button button-quiet">
            <Trans>Write it down</Trans>
          </button>
        </Form>
      </details>
    </>
  );
}

function Disclosed({
  of: { by, to, affiliation, at, nature },
  clock,
}: {
  of: Opening['disclosures'][number];
  clock: Clock;
}) {
  const when = momentWords({ precision: 'exact', at }, clock);
  return (
    <p>
      <Trans>
        {by} told {to} ({affiliation}), {when}: {nature}
      </Trans>
    </p>
  );
}
