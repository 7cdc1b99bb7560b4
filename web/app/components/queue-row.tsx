import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { ReviewSummary } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { reviewTitle } from '../review-titles.ts';
import { reviewPath } from './queue-filter.ts';
import { chosenValue, togetherForm } from './queue-together.tsx';
import { LaneMark } from './review-lane.tsx';
import { clockWords, durationWords } from './review-times.ts';
import { analysisShort, isLoud, outcomeWords, reportsWords } from './review-words.ts';
import { FromScreening } from './screening-words.tsx';
import { useQueueFilter } from './use-queue-filter.ts';

/** One review of the queue: what it is, how long it waits, why, and who has it. */
export function QueueRow({
  review,
  clock,
  isChosen = false,
}: {
  review: ReviewSummary;
  clock: Clock;
  /** Chosen to be decided together with others. */
  isChosen?: boolean;
}) {
  const { i18n } = useLingui();
  const { id, lane, why } = review;
  const title = reviewTitle(review, i18n);
  const path = reviewPath(id, useQueueFilter());
  return (
    <li className={`queue-row queue-row-${lane}`} data-claim-row>
      <p id={`when-${id}`} className="queue-when">
        <LaneMark lane={lane} />
        <Waiting review={review} clock={clock} />
      </p>
      <p className="queue-title">
        <Link to={path} aria-describedby={`when-${id} facts-${id}`} data-step>
          {title}
        </Link>
      </p>
      <p id={`facts-${id}`} className="queue-facts">
        <Facts review={review} />
      </p>
      <ul className="queue-why">
        {why.map((one) => (
          <li key={one}>
            <FromScreening english={one} />
          </li>
        ))}
      </ul>
      <div className="queue-take">
        {review.youMay.includes('resolve-in-bulk') && (
          <div className="choice">
            <input
              type="checkbox"
              id={`choose-${id}`}
              name="chosen"
              value={chosenValue(review)}
              form={togetherForm}
              defaultChecked={isChosen}
            />
            <label htmlFor={`choose-${id}`}>
              <Trans>
                Choose<span className="visually-hidden"> {title}</span>
              </Trans>
            </label>
          </div>
        )}
        {review.youMay.includes('claim') ? (
          <Form method="post" action={path}>
            <button
              type="submit"
              name="intent"
              value="claim"
              className="button button-quiet button-small"
            >
              <Trans>
                Claim<span className="visually-hidden"> the review of {title}</span>
              </Trans>
            </button>
          </Form>
        ) : (
          <NotYours review={review} clock={clock} />
        )}
      </div>
    </li>
  );
}

/** In the place of the button: who holds it, or that it is for somebody who did not decide it before. */
function NotYours({
  review: { claim, mustBeAnother },
  clock,
}: {
  review: ReviewSummary;
  clock: Clock;
}) {
  if (claim !== null) return <Holder claim={claim} clock={clock} />;
  if (!mustBeAnother) return null;
  return (
    <p className="queue-holder">
      <Trans>For another clinician: you decided it before</Trans>
    </p>
  );
}

function Holder({
  claim: { isYou, name, until: at },
  clock,
}: {
  claim: NonNullable<ReviewSummary['claim']>;
  clock: Clock;
}) {
  const until = clockWords(at, clock);
  return (
    <p className="queue-holder">
      {isYou ? (
        <Trans>
          <strong>You hold it</strong> until {until}
        </Trans>
      ) : (
        <Trans>
          <strong>{name}</strong> holds it until {until}
        </Trans>
      )}
    </p>
  );
}

function Waiting({ review, clock }: { review: ReviewSummary; clock: Clock }) {
  const { t, i18n } = useLingui();
  const { openedAt, lookBy, overdue, claim, decision } = review;
  if (decision !== null) {
    const when = momentWords({ precision: 'exact', at: decision.at }, clock);
    const outcome = decision.outcome === null ? t`Decided` : t(outcomeWords[decision.outcome].name);
    const by = decision.by ?? t`nobody named`;
    return (
      <span>
        <Trans>
          {outcome}, by {by}, {when}
        </Trans>
      </span>
    );
  }
  const duration = durationWords(openedAt, clock.now, i18n);
  const due = clockWords(lookBy, clock);
  return (
    <>
      <span>
        <Trans>waiting {duration}</Trans>
      </span>
      {overdue ? (
        <strong className="overdue">
          <Trans>overdue since {due}</Trans>
        </strong>
      ) : (
        claim === null && (
          <span>
            <Trans>look by {due}</Trans>
          </span>
        )
      )}
    </>
  );
}

/** For whom it waits. */
function Waits({
  review: { opinion, authorAsked, meantFor, anotherLookAsked },
}: {
  review: ReviewSummary;
}) {
  const { t } = useLingui();
  const asked = opinion?.of;
  return (
    <>
      {asked && (
        <span className="tag">
          {asked.isYou ? t`Second opinion asked of you` : t(opinionOf(asked.name))}
        </span>
      )}
      {authorAsked && (
        <span className="tag">
          <Trans>Waits for the author</Trans>
        </span>
      )}
      {meantFor !== null && (
        <span className="tag">{meantFor.isYou ? t`For you` : t(meantForName(meantFor.name))}</span>
      )}
      {anotherLookAsked && (
        <span className="tag">
          <Trans>Another look asked for</Trans>
        </span>
      )}
    </>
  );
}

const opinionOf = (name: string) => msg`Second opinion asked of ${name}`;
const meantForName = (name: string) => msg`For ${name}`;

function Facts({ review }: { review: ReviewSummary }) {
  const { t, i18n } = useLingui();
  const { author, groupName, reports, held, state, analysis } = review;
  const short = analysisShort[analysis];
  return (
    <>
      <span className="queue-author">{author}</span>
      <span>{groupName}</span>
      {reports > 0 && <span className="queue-reports">{reportsWords(review, i18n)}</span>}
      {state === 'reopened' && (
        <span className="tag">
          <Trans>Opened again</Trans>
        </span>
      )}
      <Waits review={review} />
      {held && (
        <span className="tag">
          <Trans>Held</Trans>
        </span>
      )}
      {review.analysisSource === 'stand-in' && (
        <span>
          <Trans>second layer: stand-in</Trans>
        </span>
      )}
      {short !== null && <span className={isLoud(analysis) ? 'tag tag-loud' : ''}>{t(short)}</span>}
    </>
  );
}
