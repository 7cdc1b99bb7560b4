import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ReviewList } from '#shared/contracts/review.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import { type Answer, read, readOrNull } from '../api.server.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { byLane, laneAskedFor, placesOf } from '../components/queue-lanes.ts';
import { QueueRow } from '../components/queue-row.tsx';
import { QueueWatch } from '../components/queue-watch.tsx';
import { ReviewKeys } from '../components/review-keys.tsx';
import { LaneMark } from '../components/review-lane.tsx';
import { clockWords, zoneWords } from '../components/review-times.ts';
import { laneWords } from '../components/review-words.ts';
import { Unanswered } from '../components/unanswered.tsx';
import { titled } from '../title.ts';

export const meta = titled('Reviews');

export const handle: RouteHandle = { signedIn: true, wide: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const lane = laneAskedFor(searchParams.get('lane'));
  const cursor = searchParams.get('cursor');
  const asked = listed(context, { lane, cursor });
  // A place in somebody else's list, or in one of long ago. Whoever is on call is shown the first that wait, and told so.
  const isLost = cursor !== null && (await asked.catch(() => null))?.status === 400;
  const [list, me, unanswered] = await Promise.all([
    read(request, isLost ? listed(context, { lane, cursor: null }) : asked),
    readOrNull(context.api.me.$get()),
    readOrNull(context.api.unanswered.$get()),
  ]);
  return {
    ...list,
    unanswered,
    lane,
    isFirst: cursor === null || isLost,
    isLost,
    who: me?.avatar ?? null,
    groups: me?.groups ?? [],
    // A clinic keeps one time zone for all its groups.
    clock: { now: context.now().toISOString(), timeZone: me?.groups[0]?.timeZone ?? 'UTC' },
  };
}

const listed = (
  { api }: Pick<LoaderFunctionArgs['context'], 'api'>,
  { lane, cursor }: { lane: Lane | null; cursor: string | null },
): Promise<Answer<ReviewList>> =>
  api.reviews.$get({
    query: { ...(lane === null ? {} : { lane }), ...(cursor === null ? {} : { cursor }) },
  });

export default function Queue() {
  const { reviews, nextCursor, lane, isFirst, isLost, groups, unanswered, clock } =
    useLoaderData<typeof loader>();
  const shown = byLane({ reviews, nextCursor }, { lane, isFirst });
  const asOf = clockWords(clock.now, clock);
  return (
    <div className="queue-page">
      <div className="queue-main">
        <h1>Reviews</h1>
        <p className="soft small">
          As of {asOf}, {zoneWords(clock.timeZone)}. A lane says how soon people should look. It
          says nothing about a person.
        </p>
        {isLost && (
          <p role="status" className="form-note">
            The place in the list that you asked for is not known any more. This is its beginning.
          </p>
        )}
        {isFirst && (
          <QueueWatch path={queuePath({ lane })} places={placesOf(reviews)} asOf={asOf} />
        )}
        {reviews.length === 0 ? (
          <Nothing isFirst={isFirst} inLane={lane === null ? null : laneWords[lane]} />
        ) : (
          shown.map((one) => (
            <section key={one.lane} aria-labelledby={`lane-${one.lane}`} className="queue-lane">
              <h2 id={`lane-${one.lane}`}>
                <LaneMark lane={one.lane} />
              </h2>
              {one.reviews.length === 0 ? (
                <p className="soft small">Nothing waits in this lane.</p>
              ) : (
                <ol className="queue-rows">
                  {one.reviews.map((review) => (
                    <QueueRow key={review.id} review={review} clock={clock} />
                  ))}
                </ol>
              )}
            </section>
          ))
        )}
        <p className="actions">
          {nextCursor !== null && (
            <Link className="button button-quiet" to={queuePath({ lane, cursor: nextCursor })}>
              More that wait
            </Link>
          )}
          {!isFirst && (
            <Link className="button button-quiet" to={queuePath({ lane })}>
              Back to the beginning
            </Link>
          )}
        </p>
      </div>
      <aside className="queue-aside" aria-label="Around the queue">
        <nav aria-label="Which lane" className="filters">
          <Link to={queuePath({ lane: null })} aria-current={lane === null ? 'page' : undefined}>
            All lanes
          </Link>
          {lanes.map((one) => (
            <Link
              key={one}
              to={queuePath({ lane: one })}
              aria-current={lane === one ? 'page' : undefined}
            >
              {laneWords[one]}
            </Link>
          ))}
        </nav>
        <p className="queue-tools">
          <a href={queuePath({ lane })}>Look again</a>
          <ReviewKeys />
        </p>
        {unanswered !== null && <Unanswered {...unanswered} clock={clock} />}
        {groups.length > 0 && (
          <nav aria-label="Your groups" className="queue-groups">
            <h2>Your groups</h2>
            <ul className="plain-list">
              {groups.map((group) => (
                <li key={group.id}>
                  <Link to={`/groups/${group.id}`}>{group.name}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className="queue-tools">
          <Link to="/detector">How well the screening does</Link>
        </p>
        <p className="queue-tools">
          <Link to="/status">What works</Link>
        </p>
      </aside>
    </div>
  );
}

function Nothing({ isFirst, inLane }: { isFirst: boolean; inLane: string | null }) {
  if (!isFirst) return <p className="lead">There is nothing further. The list ends here.</p>;
  return (
    <div className="queue-nothing">
      <p className="lead">
        {inLane === null ? 'Nothing waits.' : `Nothing waits in the lane “${inLane}”.`}
      </p>
      <p>This list shows what was noticed or reported; it is not proof that everybody is well.</p>
    </div>
  );
}

function queuePath(query: { lane: string | null; cursor?: string }) {
  const search = new URLSearchParams();
  if (query.lane !== null) search.set('lane', query.lane);
  if (query.cursor !== undefined) search.set('cursor', query.cursor);
  return search.size === 0 ? '/reviews' : `/reviews?${search}`;
}
