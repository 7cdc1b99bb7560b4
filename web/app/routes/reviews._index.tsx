import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ReviewList } from '#shared/contracts/review.ts';
import { type Answer, read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DecidedNote } from '../components/decided-note.tsx';
import { ExposureNote } from '../components/exposure-note.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import {
  filterOf,
  nextPath,
  type QueueFilter,
  queryOf,
  queuePath,
} from '../components/queue-filter.ts';
import { QueueFilters } from '../components/queue-filters.tsx';
import { byLane, placesOf } from '../components/queue-lanes.ts';
import { QueueRow } from '../components/queue-row.tsx';
import { chosenValue, QueueTogether, TogetherNote } from '../components/queue-together.tsx';
import { QueueWatch } from '../components/queue-watch.tsx';
import { ReviewKeys } from '../components/review-keys.tsx';
import { LaneMark } from '../components/review-lane.tsx';
import { clockWords, zoneWords } from '../components/review-times.ts';
import { laneNames } from '../components/review-words.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { ScreeningWordsHere } from '../components/screening-words.tsx';
import { decideTogether, type TogetherAnswer } from '../components/together-actions.server.ts';
import { Unanswered } from '../components/unanswered.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { screeningWordsIn } from '../language/screening-words.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Reviews`);

export const handle: RouteHandle = { signedIn: true, staff: true, wide: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const filter = filterOf(searchParams);
  const cursor = searchParams.get('cursor');
  const asked = listed(context, filter, cursor);
  // A place in somebody else's list, or in one of long ago. Whoever is on call is shown the first that wait, and told so.
  const isLost = cursor !== null && (await asked.catch(() => null))?.status === 400;
  const answer = isLost ? listed(context, filter, null) : asked;
  const [list, me, unanswered, exposure, tag] = await Promise.all([
    read(request, answer),
    readOrNull(context.api.me.$get()),
    readOrNull(context.api.unanswered.$get()),
    readOrNull(context.api.reviews.exposure.$get()),
    answer.then(
      ({ headers }) => headers.get('ETag'),
      () => null,
    ),
  ]);
  return {
    ...list,
    said: screeningWordsIn(
      context.language,
      list.reviews.flatMap(({ why }) => why),
    ),
    unanswered,
    exposure,
    tag,
    filter,
    isFirst: cursor === null || isLost,
    isLost,
    isEnd: searchParams.has('end'),
    path: queuePath(filter, cursor === null || isLost ? {} : { cursor }),
    who: me?.avatar ?? null,
    groups: me?.groups ?? [],
    // A clinic keeps one time zone for all its groups.
    clock: {
      now: context.now().toISOString(),
      timeZone: me?.groups[0]?.timeZone ?? 'UTC',
      language: context.language,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const filter = filterOf(new URL(args.request.url).searchParams);
  return decideTogether(await openSending(args), filter);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

const listed = (
  { api }: Pick<LoaderFunctionArgs['context'], 'api'>,
  filter: QueueFilter,
  cursor: string | null,
): Promise<Answer<ReviewList>> =>
  api.reviews.$get({
    query: { ...queryOf(filter), ...(cursor === null ? {} : { cursor }) },
  });

export default function QueuePage() {
  const { said } = useLoaderData<typeof loader>();
  return (
    <ScreeningWordsHere value={said}>
      <Queue />
    </ScreeningWordsHere>
  );
}

function Queue() {
  const {
    reviews,
    nextCursor,
    filter,
    isFirst,
    isLost,
    isEnd,
    groups,
    unanswered,
    clock,
    path,
    exposure,
    tag,
  } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const isDecided = filter.show === 'decided';
  const answer = useAnswer<TogetherAnswer>();
  const asOf = clockWords(clock.now, clock);
  const zone = zoneWords(clock);
  return (
    <div className="queue-page">
      <div className="queue-main">
        <h1 id="queue-heading" tabIndex={-1}>
          <Trans>Reviews</Trans>
        </h1>
        <p className="soft small">
          <Trans>
            As of {asOf}, {zone}. A lane says how soon people should look. It says nothing about a
            person.
          </Trans>
        </p>
        <DecidedNote />
        <TogetherNote reviews={reviews} />
        {isEnd && (
          <p role="status" className="form-note">
            <Trans>There is no other review here that you could go on with now.</Trans>
          </p>
        )}
        {isLost && (
          <p role="status" className="form-note">
            <Trans>
              The place in the list that you asked for is not known any more. This is its beginning.
            </Trans>
          </p>
        )}
        {isFirst && !isDecided && (
          <QueueWatch path={queuePath(filter)} places={placesOf(reviews)} tag={tag} asOf={asOf} />
        )}
        {reviews.length === 0 ? (
          <Nothing isFirst={isFirst} filter={filter} />
        ) : isDecided ? (
          <ol className="queue-rows">
            {reviews.map((review) => (
              <QueueRow key={review.id} review={review} clock={clock} />
            ))}
          </ol>
        ) : (
          byLane({ reviews, nextCursor }, { ...filter, isFirst }).map((one) => (
            <section key={one.lane} aria-labelledby={`lane-${one.lane}`} className="queue-lane">
              <h2 id={`lane-${one.lane}`}>
                <LaneMark lane={one.lane} />
              </h2>
              {one.reviews.length === 0 ? (
                <p className="soft small">
                  <Trans>Nothing waits in this lane.</Trans>
                </p>
              ) : (
                <ol className="queue-rows">
                  {one.reviews.map((review) => (
                    <QueueRow
                      key={review.id}
                      review={review}
                      clock={clock}
                      isChosen={answer?.chosen.includes(chosenValue(review)) ?? false}
                    />
                  ))}
                </ol>
              )}
            </section>
          ))
        )}
        <QueueTogether path={path} reviews={reviews} answer={answer} />
        <p className="actions">
          {nextCursor !== null && (
            <Link className="button button-quiet" to={queuePath(filter, { cursor: nextCursor })}>
              {isDecided ? <Trans>Those before</Trans> : <Trans>More that wait</Trans>}
            </Link>
          )}
          {!isFirst && (
            <Link className="button button-quiet" to={queuePath(filter)}>
              <Trans>Back to the beginning</Trans>
            </Link>
          )}
        </p>
      </div>
      <aside className="queue-aside" aria-label={t`Around the queue`}>
        <p className="queue-tools">
          <Link to={nextPath(filter)} data-key-next>
            <Trans>Open the most pressing</Trans>
          </Link>
          <a href={queuePath(filter)}>
            <Trans>Look again</Trans>
          </a>
          <ReviewKeys />
        </p>
        <QueueFilters filter={filter} groups={groups} />
        {exposure !== null && <ExposureNote exposure={exposure} />}
        {unanswered !== null && <Unanswered {...unanswered} clock={clock} />}
        {groups.length > 0 && (
          <nav aria-label={t`Your groups`} className="queue-groups">
            <h2>
              <Trans>Your groups</Trans>
            </h2>
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
          <Link to="/detector">
            <Trans>How well the screening does</Trans>
          </Link>
        </p>
        <p className="queue-tools">
          <Link to="/status">
            <Trans>What works</Trans>
          </Link>
        </p>
      </aside>
    </div>
  );
}

function Nothing({ isFirst, filter }: { isFirst: boolean; filter: QueueFilter }) {
  const { i18n } = useLingui();
  if (!isFirst) {
    return (
      <p className="lead">
        <Trans>There is nothing further. The list ends here.</Trans>
      </p>
    );
  }
  const isWhole = queuePath(filter) === '/reviews';
  return (
    <div className="queue-nothing">
      <p className="lead">{nothingWords(filter, i18n)}</p>
      <p>
        {!isWhole && (
          <>
            <Trans>
              This is a part of the queue only. <Link to="/reviews">See all that waits</Link>.
            </Trans>{' '}
          </>
        )}
        <Trans>
          This list shows what was noticed or reported; it is not proof that everybody is well.
        </Trans>
      </p>
    </div>
  );
}

function nothingWords({ lane, show, group }: QueueFilter, i18n: I18n): string {
  if (show === 'decided') return i18n._(msg`Nothing decided is kept here.`);
  if (show !== null || group !== null) return i18n._(msg`Nothing waits here.`);
  if (lane === null) return i18n._(msg`Nothing waits.`);
  const name = i18n._(laneNames[lane]);
  return i18n._(msg`Nothing waits in the lane “${name}”.`);
}
