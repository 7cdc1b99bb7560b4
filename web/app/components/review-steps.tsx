import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { reviewPath } from './queue-filter.ts';
import type { ReviewAnswer, StepForm } from './review-actions.server.ts';
import { useFields } from './use-fields.ts';
import { useQueueFilter } from './use-queue-filter.ts';

interface StepsProps {
  review: ReviewDetail;
  answer: ReviewAnswer | undefined;
  conflict: ReactNode;
}

/** What a clinician can do beside deciding: each a form that stays folded until it is wanted. */
export function ReviewSteps({ review, answer, conflict }: StepsProps) {
  const { youMay, colleagues } = review;
  const possible = (
    ['give-opinion', 'take-over', 'ask-opinion', 'write-to-author', 'hand-over'] as const
  ).filter((step) => youMay.includes(step) && (step !== 'ask-opinion' || colleagues.length > 0));
  // Whoever can read a review can leave a note, whatever has become of it.
  const steps: StepForm[] = [...possible, 'add-note'];
  const notTaken = answer?.step !== undefined && !steps.includes(answer.step);
  return (
    <section id="steps" aria-labelledby="steps-heading" className="review-part review-steps">
      <h2 id="steps-heading">
        <Trans>With others</Trans>
      </h2>
      {notTaken && <NotTaken answer={answer} conflict={conflict} />}
      {steps.map((step) => (
        <Step
          key={step}
          step={step}
          review={review}
          answer={answer?.step === step ? answer : undefined}
          conflict={conflict}
        />
      ))}
      {youMay.includes('ask-opinion') && colleagues.length === 0 && (
        <p className="soft small">
          <Trans>Nobody else leads this group, so there is nobody to ask here.</Trans>
        </p>
      )}
      {youMay.includes('write-to-author') && !review.authorIsThere && (
        <p className="soft small">
          <Trans>The author is not in the group any more, so a message would not reach them.</Trans>
        </p>
      )}
    </section>
  );
}

type StepFields = {
  colleague: string;
  message: string;
  note: string;
  question: string;
  reason: string;
  to: string;
  view: string;
};

function Step({ step, review, answer, conflict }: StepsProps & { step: StepForm }) {
  const { t } = useLingui();
  const here = reviewPath(review.id, useQueueFilter());
  const { form, problems, fields } = useFields<StepFields>(`${step}-form`, answer);
  const { title, send, what } = stepWords[step];
  if (step === 'write-to-author' && !review.authorIsThere) return null;
  const question = review.history.findLast((one) => one.action === 'opinion-asked');
  const asker = question?.by;
  const people = review.colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details
      id={`step-${step}`}
      className="review-step"
      open={answer !== undefined || step === 'give-opinion'}
    >
      <summary>{t(title)}</summary>
      {answer !== undefined && conflict}
      <p className="small">{t(what)}</p>
      {step === 'give-opinion' && question?.reason && (
        <blockquote>
          <p className="small">
            <Trans>{asker} asks:</Trans>
          </p>
          <Paragraphs text={question.reason} />
        </blockquote>
      )}
      <Form
        method="post"
        action={`${here}#step-${step}`}
        {...form}
        data-key-hand-over={step === 'hand-over' || step === 'take-over' ? '' : undefined}
      >
        <FormProblems {...problems} />
        {step === 'take-over' && <Words field={fields.reason} label={t`Why you take it over`} />}
        {step === 'give-opinion' && <Words field={fields.view} label={t`How you see it`} />}
        {step === 'ask-opinion' && (
          <>
            <Choices field={fields.colleague} type="radio" legend={t`Whom?`} choices={people} />
            <Words field={fields.question} label={t`What you would like to know`} />
          </>
        )}
        {step === 'hand-over' && (
          <>
            <Choices
              field={fields.to}
              type="radio"
              legend={t`To whom?`}
              choices={[
                ...people,
                { value: 'on-call', label: t`Whoever is on call`, what: t(toOnCall(review)) },
              ]}
            />
            <Words field={fields.note} label={t`What they should know`} />
          </>
        )}
        {step === 'add-note' && <Words field={fields.note} label={t`Your note`} />}
        {step === 'write-to-author' && (
          <TextArea
            field={fields.message}
            label={t`Your message`}
            hint={t`Only the author and the facilitators of the group can read it. It comes with your name.`}
            maxLength={limits.postBody}
          />
        )}
        {step !== 'add-note' && (
          <input type="hidden" name="version" value={answer?.seenVersion ?? review.version} />
        )}
        {answer !== undefined && <LostLine />}
        <div className="actions">
          <button type="submit" name="intent" value={step} className="button button-quiet">
            {t(send)}
          </button>
        </div>
      </Form>
    </details>
  );
}

function Words({
  field,
  label,
}: {
  field: Parameters<typeof TextArea>[0]['field'];
  label: string;
}) {
  const { t } = useLingui();
  return (
    <TextArea
      field={field}
      label={label}
      hint={t`The clinicians of this group read it with the review. Members and administrators never see it.`}
      className="short"
      maxLength={limits.reason}
    />
  );
}

const toOnCall = ({ lane }: ReviewDetail) =>
  lane === 'crisis' || lane === 'urgent'
    ? msg`They are told at once.`
    : msg`Nobody is told at this time of urgency: it waits in the queue for whoever looks next.`;

const stepWords: Record<StepForm, Record<'title' | 'send' | 'what', MessageDescriptor>> = {
  'give-opinion': {
    title: msg`Your view is asked for`,
    send: msg`Give your view`,
    what: msg`It then goes back to who asked. If you would rather decide it yourself, claim it.`,
  },
  'take-over': {
    title: msg`Take it over`,
    send: msg`Take it over`,
    what: msg`Your colleague sees that you took it, and why. What they have typed stays on their screen.`,
  },
  'ask-opinion': {
    title: msg`Ask a colleague`,
    send: msg`Ask them`,
    what: msg`You give your claim back with it, so that the clock goes on and anybody can act if it gets late.`,
  },
  'write-to-author': {
    title: msg`Write to the author privately`,
    send: msg`Send it and wait for an answer`,
    what: msg`You give your claim back with it. The review waits for an answer with a clock that starts now, and gets louder past it.`,
  },
  'add-note': {
    title: msg`Leave a note for colleagues`,
    send: msg`Leave the note`,
    what: msg`It stands in the history for everybody who leads the group, and decides nothing.`,
  },
  'hand-over': {
    title: msg`Hand it over`,
    send: msg`Hand it over`,
    what: msg`It goes back to the queue with your note. Its clock runs on, and anybody can claim it.`,
  },
};

/** Where somebody was faster and the step is not possible any more: what was typed can still be read and copied. */
function NotTaken({ answer, conflict }: Pick<StepsProps, 'conflict'> & { answer: ReviewAnswer }) {
  const typed = Object.entries(answer.result?.initialValue ?? {}).filter(
    ([name, value]) => typeof value === 'string' && value !== '' && wordFields.has(name),
  );
  return (
    <div className="typed-words">
      {conflict}
      <p>
        <Trans>This was not done. What you had written:</Trans>
      </p>
      {typed.map(([name, value]) => (
        <Paragraphs key={name} text={String(value)} />
      ))}
    </div>
  );
}

const wordFields = new Set(['reason', 'note', 'question', 'view', 'message']);
