import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, Link, useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { bulkOutcomes, type ReviewSummary } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { reviewTitle } from '../review-titles.ts';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { filterOf, reviewPath, togetherIn } from './queue-filter.ts';
import { outcomeWords } from './review-words.ts';
import type { TogetherAnswer } from './together-actions.server.ts';
import { useFields } from './use-fields.ts';

/** The form to which the boxes in the rows belong. */
export const togetherForm = 'together-form';

/** What the box of a row says: this review, on the version that is shown. */
export const chosenValue = ({ id, version }: Pick<ReviewSummary, 'id' | 'version'>) =>
  `${id} ${version}`;

interface TogetherProps {
  /** Where the form is sent: the page of the queue that it stands on. */
  path: string;
  reviews: ReviewSummary[];
  answer: TogetherAnswer | undefined;
}

/** Decides several routine reviews for one reason: chosen one by one, looked at once more, and then done. */
export function QueueTogether({ path, reviews, answer }: TogetherProps) {
  const isPossible = reviews.some((one) => one.youMay.includes('resolve-in-bulk'));
  if (answer?.isToConfirm) return <Confirm path={path} reviews={reviews} answer={answer} />;
  return isPossible || answer ? <Choose path={path} reviews={reviews} answer={answer} /> : null;
}

type TogetherFields = { outcome: string; reason: string };

function Choose({ path, answer }: TogetherProps) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<TogetherFields>(togetherForm, answer);
  return (
    <section
      id="together"
      aria-labelledby="together-heading"
      className="review-part review-decide queue-together"
    >
      <details open={answer !== undefined} className="review-step">
        <summary id="together-heading">
          <Trans>Decide several together</Trans>
        </summary>
        <p className="small">
          <Trans>
            Only for what is routine, and where nobody waits for an answer. Read each one first,
            then choose it with the box in its row.
          </Trans>
        </p>
        <Form method="post" action={`${path}#together`} {...form}>
          <FormProblems
            {...problems}
            fields={problems.fields.map((one) =>
              one.elementId.endsWith('-reviews') ? { ...one, elementId: 'queue-heading' } : one,
            )}
          />
          <Choices
            field={fields.outcome}
            type="radio"
            legend={t`What came of them?`}
            choices={bulkOutcomes.map((value) => ({ value, label: t(outcomeWords[value].name) }))}
          />
          <TextArea
            field={fields.reason}
            label={t`Reason`}
            hint={t`The clinicians of the group read it with each of them. Members and administrators never see it.`}
            className="short"
            maxLength={limits.reason}
          />
          <LostLine />
          <div className="actions">
            <button type="submit" name="intent" value="together" className="button button-quiet">
              <Trans>See what I have chosen</Trans>
            </button>
          </div>
        </Form>
      </details>
    </section>
  );
}

function Confirm({ path, reviews, answer }: TogetherProps & { answer: TogetherAnswer }) {
  const { t, i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const typed = answer.result.initialValue ?? {};
  const outcome = bulkOutcomes.find((one) => one === typed.outcome);
  const reason = typeof typed.reason === 'string' ? typed.reason : '';
  const count = answer.chosen.length;
  const there = reviews.filter((one) => answer.chosen.includes(chosenValue(one)));
  const outcomeName = outcome === undefined ? '' : t(outcomeWords[outcome].name);
  return (
    <section
      id="together"
      aria-labelledby="together-heading"
      className="review-part review-decide queue-together"
    >
      <h2 id="together-heading" ref={heading} tabIndex={-1}>
        <Plural value={count} one="Decide this one?" other="Decide these # together?" />
      </h2>
      <ul className="plain-list">
        {there.map((review) => (
          <li key={review.id}>
            <Named title={reviewTitle(review, i18n)} author={review.author} />
          </li>
        ))}
      </ul>
      {there.length < count && (
        <p>
          <Plural
            value={count - there.length}
            one="One of them changed or left this page meanwhile. What changed is left as it is."
            other="# of them changed or left this page meanwhile. What changed is left as it is."
          />
        </p>
      )}
      <p>
        <Trans>
          Outcome: <strong>{outcomeName}</strong>. Reason:
        </Trans>
      </p>
      <Paragraphs text={reason} />
      <Form method="post" action={`${path}#together`}>
        {answer.chosen.map((one) => (
          <input key={one} type="hidden" name="chosen" value={one} />
        ))}
        <input type="hidden" name="outcome" value={outcome} />
        <input type="hidden" name="reason" value={reason} />
        <LostLine />
        <div className="actions">
          <button type="submit" name="intent" value="together-yes" className="button">
            <Plural value={count} one="Decide it" other="Decide these #" />
          </button>
          <button
            type="submit"
            name="intent"
            value="together-change"
            className="button button-quiet"
          >
            <Trans>Change something</Trans>
          </button>
        </div>
      </Form>
    </section>
  );
}

/** What came of deciding several together, and which were left as they are. */
export function TogetherNote({ reviews }: { reviews: ReviewSummary[] }) {
  const { t, i18n } = useLingui();
  const [search] = useSearchParams();
  const done = togetherIn(search);
  if (done === null) return null;
  const { decided, left } = done;
  const filter = filterOf(search);
  const titleOf = (id: string, place: number) => {
    const review = reviews.find((one) => one.id === id);
    return review ? reviewTitle(review, i18n) : t(notHere(place));
  };
  return (
    <div role="status" className="form-note">
      <p>
        <Plural value={decided} one="One review is decided." other="# reviews are decided." />
        {left.length > 0 && (
          <>
            {' '}
            <Trans>
              These were left as they are, because they changed, have become more pressing, or
              somebody took them:
            </Trans>
          </>
        )}
      </p>
      {left.length > 0 && (
        <ul className="plain-list">
          {left.map((id, at) => (
            <li key={id}>
              <Link to={reviewPath(id, filter)}>{titleOf(id, at + 1)}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Named = ({ title, author }: { title: string; author: string }) => (
  <Trans>
    <strong>{title}</strong>, by {author}
  </Trans>
);

const notHere = (place: number) => msg`Review ${place}, not on this page`;
