import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { LaneMark } from './review-lane.tsx';
import { sessionDaysWords } from './review-times.ts';
import { outcomeWords } from './review-words.ts';

/** What stands around it: sessions, the posts before and after, and what was reviewed of this author before. */
export function ReviewContext({ review, clock }: { review: ReviewDetail; clock: Clock }) {
  const { t, i18n } = useLingui();
  const { around, earlier, author } = review;
  const sessions = sessionDaysWords(review.daysSinceSession, review.daysUntilSession, i18n);
  return (
    <section aria-labelledby="context-heading" className="review-part">
      <h2 id="context-heading">
        <Trans>Around it</Trans>
      </h2>
      {sessions !== null && <p>{sessions}</p>}
      {around.length > 0 && (
        <h3>
          <Trans>In the thread</Trans>
        </h3>
      )}
      <ul className="review-items">
        {around.map((post) => (
          <li key={post.number}>
            <p className="small">
              <strong>{post.author}</strong> · {momentWords(post.at, clock)} ·{' '}
              {t(placeWords(review, post.number))}
            </p>
            {post.body === '' ? (
              <p className="tombstone">
                <Trans>There are no words to show.</Trans>
              </p>
            ) : (
              <Paragraphs text={post.body} />
            )}
          </li>
        ))}
      </ul>
      <h3>
        <Trans>Earlier reviews of {author}</Trans>
      </h3>
      {earlier.length === 0 ? (
        <p className="soft">
          <Trans>There are none in this group.</Trans>
        </p>
      ) : (
        <ul className="review-items">
          {earlier.map(({ id, lane, openedAt, outcome }) => (
            <li key={id} className="review-earlier">
              <LaneMark lane={lane} />
              <Link to={`/reviews/${id}`}>
                {momentWords({ precision: 'exact', at: openedAt }, clock)}
              </Link>
              <span>{outcome === null ? t`not decided yet` : t(outcomeWords[outcome].name)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function placeWords({ target }: ReviewDetail, number: number) {
  return target.kind === 'post' && number < target.postNumber ? msg`before it` : msg`after it`;
}
