import { Form, Link } from '@remix-run/react';
import type { ReviewSummary } from '#shared/contracts/review.ts';
import type { Clock } from '../moment.ts';
import { LaneMark } from './review-lane.tsx';
import { clockWords, durationWords } from './review-times.ts';
import { analysisShort, isLoud, reportsWords } from './review-words.ts';

/** One review of the queue: what it is, how long it waits, why, and who has it. */
export function QueueRow({ review, clock }: { review: ReviewSummary; clock: Clock }) {
  const { id, lane, title, why } = review;
  const path = `/reviews/${id}`;
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
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div className="queue-take">
        {review.youMay.includes('claim') ? (
          <Form method="post" action={path}>
            <button
              type="submit"
              name="intent"
              value="claim"
              className="button button-quiet button-small"
            >
              Claim<span className="visually-hidden"> the review of {title}</span>
            </button>
          </Form>
        ) : (
          review.claim !== null && (
            <p className="queue-holder">
              {review.claim.isYou ? (
                <strong>You hold it</strong>
              ) : (
                <>
                  <strong>{review.claim.name}</strong> holds it
                </>
              )}{' '}
              until {clockWords(review.claim.until, clock)}
            </p>
          )
        )}
      </div>
    </li>
  );
}

function Waiting({ review, clock }: { review: ReviewSummary; clock: Clock }) {
  const { openedAt, lookBy, overdue, claim } = review;
  return (
    <>
      <span>waiting {durationWords(openedAt, clock.now)}</span>
      {overdue ? (
        <strong className="overdue">overdue since {clockWords(lookBy, clock)}</strong>
      ) : (
        claim === null && <span>look by {clockWords(lookBy, clock)}</span>
      )}
    </>
  );
}

function Facts({ review }: { review: ReviewSummary }) {
  const { author, groupName, reports, held, state, analysis } = review;
  const short = analysisShort[analysis];
  return (
    <>
      <span className="queue-author">{author}</span>
      <span>{groupName}</span>
      {reports > 0 && <span className="queue-reports">{reportsWords(review)}</span>}
      {state === 'reopened' && <span className="tag">Opened again</span>}
      {held && <span className="tag">Held</span>}
      {review.analysisSource === 'stand-in' && <span>second layer: stand-in</span>}
      {short !== null && <span className={isLoud(analysis) ? 'tag tag-loud' : ''}>{short}</span>}
    </>
  );
}
