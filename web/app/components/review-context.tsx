import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { LaneMark } from './review-lane.tsx';
import { sessionDaysWords } from './review-times.ts';
import { outcomeWords } from './review-words.ts';

/** What stands around it: sessions, the posts before and after, and what was reviewed of this author before. */
export function ReviewContext({ review, clock }: { review: ReviewDetail; clock: Clock }) {
  const { around, earlier, author } = review;
  const sessions = sessionDaysWords(review.daysSinceSession, review.daysUntilSession);
  return (
    <section aria-labelledby="context-heading" className="review-part">
      <h2 id="context-heading">Around it</h2>
      {sessions !== null && <p>{sessions}</p>}
      {around.length > 0 && <h3>In the thread</h3>}
      <ul className="review-items">
        {around.map((post) => (
          <li key={post.number}>
            <p className="small">
              <strong>{post.author}</strong> · {momentWords(post.at, clock)} ·{' '}
              {placeWords(review, post.number)}
            </p>
            {post.body === '' ? (
              <p className="tombstone">There are no words to show.</p>
            ) : (
              <Paragraphs text={post.body} />
            )}
          </li>
        ))}
      </ul>
      <h3>Earlier reviews of {author}</h3>
      {earlier.length === 0 ? (
        <p className="soft">There are none in this group.</p>
      ) : (
        <ul className="review-items">
          {earlier.map(({ id, lane, openedAt, outcome }) => (
            <li key={id} className="review-earlier">
              <LaneMark lane={lane} />
              <Link to={`/reviews/${id}`}>
                {momentWords({ precision: 'exact', at: openedAt }, clock)}
              </Link>
              <span>{outcome === null ? 'not decided yet' : outcomeWords[outcome].name}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function placeWords({ target }: ReviewDetail, number: number) {
  return target.kind === 'post' && number < target.postNumber ? 'before it' : 'after it';
}
