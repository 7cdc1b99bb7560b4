import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { ReviewClaim } from './review-claim.tsx';
import { LaneMark } from './review-lane.tsx';
import { clockWords, durationWords, zoneWords } from './review-times.ts';
import type { TypedDecision } from './review-typed.ts';
import { outcomeWords, postStateWords, reportsWords } from './review-words.ts';

/** What this review is, how long it waits, who has it, and the one next step. */
export function ReviewHead({
  review,
  clock,
  typed,
}: {
  review: ReviewDetail;
  clock: Clock;
  /** A decision that was typed under a claim that no longer holds. */
  typed: TypedDecision | null;
}) {
  const { lane, title, author, groupName, groupId, state, openedAt, target, reports } = review;
  return (
    <header className="review-head">
      <p className="small review-back">
        <Link to="/reviews">Reviews</Link>
      </p>
      <h1 className="thread-title">{title}</h1>
      <p className="review-facts">
        <LaneMark lane={lane} />
        {state !== 'resolved' && <span>waiting {durationWords(openedAt, clock.now)}</span>}
        <LookBy review={review} clock={clock} />
        {state === 'reopened' && <span className="tag">Opened again</span>}
        {reports > 0 && <span>{reportsWords(review)}</span>}
      </p>
      <div className="review-now" data-claim-here>
        <Now review={review} clock={clock} />
        {review.youMay.includes('claim') && <ReviewClaim reviewId={review.id} typed={typed} />}
        {review.youMay.includes('resolve') && (
          <p>
            <a href="#decide">Decide</a>, or give it back there.
          </p>
        )}
      </div>
      <p>
        By <strong>{author}</strong> in <Link to={`/groups/${groupId}`}>{groupName}</Link>.{' '}
        {target.kind === 'post' ? postStateWords[target.state] : 'This is about the name itself.'}
      </p>
      {target.kind === 'post' && target.notAboutMe && (
        <p className="review-says">
          The author says that this is not about them. That is their word, not a finding.
        </p>
      )}
      <p className="soft small">
        Times are in {zoneWords(clock.timeZone)}. As of {clockWords(clock.now, clock)}.
      </p>
    </header>
  );
}

function LookBy({ review: { state, overdue, lookBy, claim }, clock }: Of) {
  if (state === 'resolved' || claim !== null) return null;
  const when = clockWords(lookBy, clock);
  return overdue ? (
    <strong className="overdue">overdue since {when}</strong>
  ) : (
    <span>look by {when}</span>
  );
}

interface Of {
  review: ReviewDetail;
  clock: Clock;
}

function Now({ review, clock }: Of) {
  const { state, claim, history } = review;
  if (state === 'resolved') {
    const last = history.findLast((step) => step.action === 'resolved');
    if (last === undefined) return <p>This is decided.</p>;
    return (
      <>
        <p>
          <strong>
            Decided:{' '}
            {last.outcome === null ? 'without an outcome' : outcomeWords[last.outcome].name}
          </strong>
          , by {last.by ?? 'nobody named'},{' '}
          {momentWords({ precision: 'exact', at: last.at }, clock)}.
        </p>
        {last.reason !== null && <Paragraphs text={last.reason} />}
      </>
    );
  }
  if (claim === null) return <p>Nobody holds this now.</p>;
  const until = clockWords(claim.until, clock);
  return claim.isYou ? (
    <p>
      <strong>You hold this until {until}.</strong> Then it goes back to the queue by itself.
    </p>
  ) : (
    <p>
      <strong>
        {claim.name} holds this until {until}.
      </strong>{' '}
      You can read along. If it can’t wait, speak with them; after {until} you can claim it.
    </p>
  );
}
