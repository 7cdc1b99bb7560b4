import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { PersonSupport as Support } from '#shared/contracts/support.ts';
import { facilitatorSupportWords, supportStanding, trainingWords } from '../support-words.ts';
import { Checkbox, TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { type FormAnswer, useFields } from './use-fields.ts';

/** How an alum stands in helping, and what a facilitator may do about it. */
export function PersonSupport({
  support,
  answer,
}: {
  support: Support;
  answer: FormAnswer | undefined;
}) {
  const { t, i18n } = useLingui();
  const { state, ticked, most, youMay } = support;
  const { given } = most;
  const carries = state === 'active' || state === 'resting';
  const standing = supportStanding(support, i18n);
  return (
    <section aria-labelledby="helping" className="stack">
      <h2 id="helping">
        <Trans>Helping</Trans>
      </h2>
      <p>
        {carries && most.now < given ? (
          <Trans>
            {standing}. You let them carry {given}; fewer is their own wish.
          </Trans>
        ) : (
          `${standing}.`
        )}
      </p>
      {ticked.length > 0 && (
        <details className="more">
          <summary>
            <Trans>What they have ticked</Trans>
          </summary>
          <ul className="plain-list">
            {ticked.map((item) => (
              <li key={item}>{t(trainingWords[item].name)}</li>
            ))}
          </ul>
        </details>
      )}
      {youMay.includes('confirm') && <Confirm answer={answer} />}
      {youMay.includes('set-most') && <SetMost given={most.given} answer={answer} />}
      {youMay.includes('end') && (
        <Form method="post" className="part">
          <p id="means-end-helping">{t(facilitatorSupportWords.end.means)}</p>
          <button
            type="submit"
            name="step"
            value="end"
            className="button button-quiet"
            aria-describedby="means-end-helping"
          >
            {t(facilitatorSupportWords.end.name)}
          </button>
        </Form>
      )}
    </section>
  );
}

function Confirm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ talkedThrough: boolean }>('confirm', answer);
  return (
    <Form method="post" className="part" {...form}>
      <FormProblems {...problems} errors={[]} />
      <p>{t(facilitatorSupportWords.confirm.means)}</p>
      <input type="hidden" name="step" value="confirm" />
      <Checkbox
        field={fields.talkedThrough}
        label={t`We have talked every item through`}
        hint={t`This is on the record, with your name.`}
      />
      <button type="submit" className="button button-quiet">
        {t(facilitatorSupportWords.confirm.name)}
      </button>
    </Form>
  );
}

function SetMost({ given, answer }: { given: number; answer: FormAnswer | undefined }) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ most: string }>('set-most', answer, {
    most: String(given),
  });
  return (
    <Form method="post" className="part" {...form}>
      <FormProblems {...problems} errors={[]} />
      <input type="hidden" name="step" value="set-most" />
      <TextField
        field={fields.most}
        label={t`Threads at once`}
        hint={t(facilitatorSupportWords['set-most'].means)}
        inputMode="numeric"
        autoComplete="off"
        className="short"
      />
      <button type="submit" className="button button-quiet">
        {t(facilitatorSupportWords['set-most'].name)}
      </button>
    </Form>
  );
}
