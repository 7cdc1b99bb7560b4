import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { Boundaries } from '#shared/contracts/boundaries.ts';
import { dayWords } from '../moment.ts';
import { TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { SavedNote } from './saved-note.tsx';
import { SendButton } from './send-button.tsx';
import { type FormAnswer, useFields } from './use-fields.ts';
import { useLanguage } from './worded.tsx';

/** Hours in which nothing announces itself. */
export function QuietHoursForm({
  quiet,
  answer,
  isSaved,
}: {
  quiet: Boundaries['quiet'];
  answer: FormAnswer | undefined;
  isSaved: boolean;
}) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ from: string; to: string }>(
    'quiet-hours',
    answer,
    quiet ?? { from: '22:00', to: '07:00' },
  );
  return (
    <section aria-labelledby="quiet" className="part">
      <h2 id="quiet">
        <Trans>Quiet hours</Trans>
      </h2>
      <p>
        <Trans>
          In these hours no open page and none of your devices tells you that somebody has replied.
          The page tells you when they are over. Help now, and what the page says about your own
          safety, are never held back.
        </Trans>
      </p>
      <p>
        <Link to="../being-told">
          <Trans>Being told on your phone or computer that there is something new</Trans>
        </Link>
      </p>
      <p>
        {quiet === null
          ? t`You have no quiet hours.`
          : t`Your quiet hours are from ${quiet.from} to ${quiet.to}, every day.`}
      </p>
      <Form method="post" {...form} preventScrollReset>
        <FormProblems {...problems} />
        <input type="hidden" name="intent" value="quiet" />
        <TextField
          field={fields.from}
          label={t({ message: 'From', context: 'A time of day' })}
          type="time"
          autoComplete="off"
        />
        <TextField
          field={fields.to}
          label={t({ message: 'To', context: 'A time of day' })}
          hint={t`By the clocks of your group. It may be the next morning.`}
          type="time"
          autoComplete="off"
        />
        <SendButton>
          {quiet === null ? <Trans>Set these quiet hours</Trans> : <Trans>Change them</Trans>}
        </SendButton>
      </Form>
      {isSaved && <SavedNote />}
      {quiet !== null && (
        <Form method="post" preventScrollReset>
          <button type="submit" name="intent" value="no-quiet" className="link-button">
            <Trans>Have no quiet hours</Trans>
          </button>
        </Form>
      )}
    </section>
  );
}

/** A break, in which its owner is asked for nothing. */
export function BreakForm({
  rest,
  answer,
  isSaved,
}: {
  rest: Boundaries['rest'];
  answer: FormAnswer | undefined;
  isSaved: boolean;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { form, problems, fields } = useFields<{ until: string }>('rest', answer);
  return (
    <section aria-labelledby="break" className="part">
      <h2 id="break">
        <Trans>I need a break</Trans>
      </h2>
      <p>
        <Trans>
          On a break you read if you like, and nobody asks you for anything: home does not say who
          waits for a reply, and you are asked to help nobody. Nobody is told. What a facilitator
          writes to you still reaches you.
        </Trans>
      </p>
      {rest === null ? (
        <Form method="post" {...form} preventScrollReset>
          <FormProblems {...problems} />
          <input type="hidden" name="intent" value="rest" />
          <TextField
            field={fields.until}
            label={t`Until which day (you can leave this empty)`}
            hint={t`On that day the break ends by itself. You can end it at any time.`}
            type="date"
            autoComplete="off"
          />
          <SendButton>
            <Trans>Take a break</Trans>
          </SendButton>
        </Form>
      ) : (
        <Form method="post" preventScrollReset>
          <p>
            {rest.until === null
              ? t`You are on a break, until you end it.`
              : t`You are on a break. It ends by itself on ${dayWords(rest.until, language)}.`}
          </p>
          <p className="actions">
            <button type="submit" name="intent" value="back" className="button">
              <Trans>End my break</Trans>
            </button>
          </p>
        </Form>
      )}
      {isSaved && <SavedNote />}
    </section>
  );
}
