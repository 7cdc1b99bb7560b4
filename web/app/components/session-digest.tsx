import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { SessionDigest } from '#shared/contracts/session.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { type Clock, momentWords } from '../moment.ts';
import { laneNames } from './review-words.ts';

/** What those who lead the group read before a session. Counts, and nobody's name. */
export function Digest({ digest, clock }: { digest: SessionDigest; clock: Clock }) {
  const { threadsOpened, posts, members, unanswered, reviews, isWhole } = digest;
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  const since = when(digest.since);
  const madeAt = when(digest.madeAt);
  return (
    <section aria-labelledby="digest" className="session-card">
      <h2 id="digest">
        <Trans>Before you meet</Trans>
      </h2>
      <p>
        <Trans>What came since {since}. Only those who lead the group see this.</Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>
            <Plural value={threadsOpened} one="# new thread" other="# new threads" />,{' '}
            <Plural value={posts} one="# post" other="# posts" />.
          </Trans>
        </li>
        <li>
          <Wrote members={members} />
        </li>
        <li>
          {unanswered === 0 ? (
            <Trans>Nobody waited for an answer.</Trans>
          ) : (
            <Plural
              value={unanswered}
              one="# thread waited for an answer."
              other="# threads waited for an answer."
            />
          )}
        </li>
        <li>
          <Reviews reviews={reviews} />{' '}
          <Link to="/reviews">
            <Trans>The queue as it is now</Trans>
          </Link>
        </li>
      </ul>
      <p className="soft small">
        <Trans>Counted {madeAt}; it does not change any more.</Trans>
        {!isWhole && (
          <>
            {' '}
            <Trans>There was more than could be counted.</Trans>
          </>
        )}
      </p>
    </section>
  );
}

function Wrote({ members: { wrote, active } }: Pick<SessionDigest, 'members'>) {
  if (wrote === null) {
    return (
      <Plural
        value={active}
        one="Fewer than five of # active member wrote something. Quiet is fine too."
        other="Fewer than five of # active members wrote something. Quiet is fine too."
      />
    );
  }
  return (
    <Trans>
      {wrote} of <Plural value={active} one="# active member" other="# active members" /> wrote
      something. Quiet is fine too.
    </Trans>
  );
}

function Reviews({ reviews: { decided, waiting } }: Pick<SessionDigest, 'reviews'>) {
  const { t, i18n } = useLingui();
  const counts = lanes
    .filter((lane) => (waiting[lane] ?? 0) > 0)
    .map((one) => {
      const [count, lane] = [waiting[one] ?? 0, i18n._(laneNames[one])];
      return t`${count} in ${lane}`;
    })
    .join(', ');
  return (
    <>
      {decided === null ? (
        <Trans>Too many reviews were decided to count them.</Trans>
      ) : (
        <Plural value={decided} one="# review decided." other="# reviews decided." />
      )}{' '}
      {counts === '' ? <Trans>None waited.</Trans> : <Trans>Waiting then: {counts}.</Trans>}
    </>
  );
}
