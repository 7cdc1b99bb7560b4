import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { OwnSupport } from '#shared/contracts/support.ts';
import { TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { TrainingWords } from './training-list.tsx';
import { type FormAnswer, useFields } from './use-fields.ts';

/** How much a peer supporter carries, and their breaks. Nobody is asked for a reason. */
export function SupportPace({
  state,
  most,
  answer,
}: Pick<OwnSupport, 'state' | 'most'> & { answer: FormAnswer | undefined }) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ most: string }>('carry-fewer', answer, {
    most: String(most.now),
  });
  const { now, given } = most;
  const isResting = state === 'resting';
  return (
    <>
      <p className="lead">
        {isResting
          ? t`You are on a break. You are asked for nothing, and you end it when you like.`
          : t`You are a peer supporter here. You owe nobody an answer, and whatever is too much you can hand over or put down.`}
      </p>
      {!isResting && (
        <p className="actions">
          <Link className="button" to="../waiting" relative="path">
            <Trans>See who waits</Trans>
          </Link>
        </p>
      )}
      <section aria-labelledby="break" className="part">
        <h2 id="break">{isResting ? t`Your break` : t`Not now`}</h2>
        <p>
          {isResting
            ? t`Come back when it is good for you. There is no hurry.`
            : t`Take a break at any time, for as long as you like. You need no reason, and the group is not told. What you said that you would answer waits for others again.`}
        </p>
        <StepForm step={isResting ? 'come-back' : 'rest'}>
          {isResting ? t`I am back` : t`Take a break`}
        </StepForm>
      </section>
      <section aria-labelledby="most" className="part">
        <h2 id="most">
          <Trans>How much you carry</Trans>
        </h2>
        <p>
          <Trans>
            Now: <Plural value={now} one="one thread" other="# threads" /> at once. You can carry
            fewer at any time, without a reason.
          </Trans>{' '}
          {now < given ? (
            <Trans>You can go up again to {given}. A facilitator can let you carry more.</Trans>
          ) : (
            <Trans>A facilitator can let you carry more.</Trans>
          )}
        </p>
        <Form method="post" {...form}>
          <FormProblems {...problems} errors={[]} />
          <input type="hidden" name="step" value="carry-fewer" />
          <TextField
            field={fields.most}
            label={t`Threads at once`}
            inputMode="numeric"
            autoComplete="off"
            className="short"
          />
          <LostLine />
          <div className="actions">
            <button type="submit" className="button button-quiet">
              <Trans>Carry this many</Trans>
            </button>
          </div>
        </Form>
      </section>
      <TrainingWords />
      <section aria-labelledby="stop" className="part">
        <h2 id="stop">
          <Trans>Stop helping</Trans>
        </h2>
        <p>
          <Trans>
            You stay an alum, you can read and answer as before, and you are asked for nothing any
            more. If you want to help again later, you begin with the list. A break keeps everything
            as it is.
          </Trans>
        </p>
        <StepForm step="stop">{t`Stop helping`}</StepForm>
      </section>
    </>
  );
}

function StepForm({ step, children }: { step: string; children: string }) {
  return (
    <Form method="post" className="actions">
      <button type="submit" name="step" value={step} className="button button-quiet">
        {children}
      </button>
    </Form>
  );
}
