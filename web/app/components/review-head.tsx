import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { reviewTitle } from '../review-titles.ts';
import { Paragraphs } from './paragraphs.tsx';
import { nextPath, queuePath } from './queue-filter.ts';
import { ReviewClaim } from './review-claim.tsx';
import { LaneMark } from './review-lane.tsx';
import { clockWords, durationWords, zoneWords } from './review-times.ts';
import type { TypedDecision } from './review-typed.ts';
import { ReviewWaits } from './review-waits.tsx';
import { outcomeWords, postStateWords, reportsWords } from './review-words.ts';
import { sharedWords } from './shared-words.ts';
import { useQueueFilter } from './use-queue-filter.ts';

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
  const { t, i18n } = useLingui();
  const filter = useQueueFilter();
  const { lane, author, groupName, groupId, state, target, reports } = review;
  const zone = zoneWords(clock);
  const asOf = clockWords(clock.now, clock);
  return (
    <header className="review-head">
      <p className="small review-back">
        <Link to={queuePath(filter)}>
          <Trans>Reviews</Trans>
        </Link>
        <Link to={nextPath(filter, review.id)} data-key-next>
          <Trans>Next that waits</Trans>
        </Link>
      </p>
      <h1 className="thread-title">{reviewTitle(review, i18n)}</h1>
      <p className="review-facts">
        <LaneMark lane={lane} />
        {state !== 'resolved' && <Waiting since={review.openedAt} now={clock.now} />}
        <LookBy review={review} clock={clock} />
        {state === 'reopened' && (
          <span className="tag">
            <Trans>Opened again</Trans>
          </span>
        )}
        {reports > 0 && <span>{reportsWords(review, i18n)}</span>}
      </p>
      <div className="review-now" data-claim-here>
        <Now review={review} clock={clock} />
        <ReviewWaits review={review} clock={clock} />
        {review.youMay.includes('claim') && <ReviewClaim reviewId={review.id} typed={typed} />}
        {review.youMay.includes('resolve') && (
          <p>
            <Trans>
              <a href="#decide">Decide</a>, or give it back there.
            </Trans>
          </p>
        )}
      </div>
      <p>
        <Trans>
          By <strong>{author}</strong> in <Link to={`/groups/${groupId}`}>{groupName}</Link>.
        </Trans>{' '}
        {t(whatIsIt(target))}
      </p>
      {target.kind !== 'name' && target.notAboutMe && (
        <p className="review-says">
          <Trans>
            The author says that this is not about them. That is their word, not a finding.
          </Trans>
        </p>
      )}
      <p className="soft small">
        <Trans>
          Times are in {zone}. As of {asOf}.
        </Trans>
      </p>
    </header>
  );
}

function whatIsIt(target: ReviewDetail['target']) {
  switch (target.kind) {
    case 'post':
      return postStateWords[target.state];
    case 'name':
      return msg`This is about the name itself.`;
    case 'shared':
      return sharedWords[target.what].says;
    case 'agenda-item':
      return msg`It is brought to the next session. The agenda shows no name beside it.`;
  }
}

function Waiting({ since, now }: { since: string; now: string }) {
  const { i18n } = useLingui();
  const duration = durationWords(since, now, i18n);
  return (
    <span>
      <Trans>waiting {duration}</Trans>
    </span>
  );
}

function LookBy({ review: { state, overdue, lookBy, claim }, clock }: Of) {
  if (state === 'resolved' || claim !== null) return null;
  const when = clockWords(lookBy, clock);
  return overdue ? (
    <strong className="overdue">
      <Trans>overdue since {when}</Trans>
    </strong>
  ) : (
    <span>
      <Trans>look by {when}</Trans>
    </span>
  );
}

interface Of {
  review: ReviewDetail;
  clock: Clock;
}

function Now({ review, clock }: Of) {
  const { t } = useLingui();
  const { state, claim, history } = review;
  if (state === 'resolved') {
    const last = history.findLast((step) => step.action === 'resolved');
    if (last === undefined) {
      return (
        <p>
          <Trans>This is decided.</Trans>
        </p>
      );
    }
    const outcome =
      last.outcome === null ? t`without an outcome` : t(outcomeWords[last.outcome].name);
    const by = last.by ?? t`nobody named`;
    const when = momentWords({ precision: 'exact', at: last.at }, clock);
    return (
      <>
        <p>
          <Trans>
            <strong>Decided: {outcome}</strong>, by {by}, {when}.
          </Trans>
        </p>
        {last.reason !== null && <Paragraphs text={last.reason} />}
      </>
    );
  }
  if (claim === null) {
    return (
      <p>
        <Trans>Nobody holds this now.</Trans>
      </p>
    );
  }
  const { name } = claim;
  const until = clockWords(claim.until, clock);
  return claim.isYou ? (
    <p>
      <Trans>
        <strong>You hold this until {until}.</strong> Then it goes back to the queue by itself.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>
        <strong>
          {name} holds this until {until}.
        </strong>{' '}
        You can read along. If it can’t wait, <a href="#step-take-over">take it over</a>; after{' '}
        {until} you can claim it.
      </Trans>
    </p>
  );
}
