import { Link } from '@remix-run/react';
import type { SessionDigest } from '#shared/contracts/session.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { type Clock, momentWords } from '../moment.ts';
import { counted } from './detector-words.ts';
import { laneWords } from './review-words.ts';

/** What those who lead the group read before a session. Counts, and nobody's name. */
export function Digest({ digest, clock }: { digest: SessionDigest; clock: Clock }) {
  const { madeAt, since, members, reviews, isWhole } = digest;
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  const waiting = lanes.filter((lane) => (reviews.waiting[lane] ?? 0) > 0);
  return (
    <section aria-labelledby="digest" className="session-card">
      <h2 id="digest">Before you meet</h2>
      <p>What came since {when(since)}. Only those who lead the group see this.</p>
      <ul className="plain-list">
        <li>
          {counted(digest.threadsOpened, 'new thread')}, {counted(digest.posts, 'post')}.
        </li>
        <li>
          {members.wrote} of {counted(members.active, 'active member')} wrote something. Quiet is
          fine too.
        </li>
        <li>
          {digest.unanswered === 0
            ? 'Nobody waited for an answer.'
            : `${counted(digest.unanswered, 'thread')} waited for an answer.`}
        </li>
        <li>
          {reviews.decided === null
            ? 'Too many reviews were decided to count them.'
            : `${counted(reviews.decided, 'review')} decided.`}{' '}
          {waiting.length === 0
            ? 'None waited.'
            : `Waiting then: ${waiting.map((lane) => `${reviews.waiting[lane]} in ${laneWords[lane]}`).join(', ')}.`}{' '}
          <Link to="/reviews">The queue as it is now</Link>
        </li>
      </ul>
      <p className="soft small">
        Counted {when(madeAt)}; it does not change any more.
        {!isWhole && ' There was more than could be counted.'}
      </p>
    </section>
  );
}
