import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { onCallWords } from '../components/on-call-words.ts';
import { sourceWords } from '../components/review-words.ts';
import {
  allIsWell,
  contactWords,
  didWords,
  feedTrouble,
  feedWords,
  jobStateWords,
  jobWords,
  notDeliveredWords,
  overdueCount,
  overdueWords,
  owedWords,
} from '../components/status-words.ts';
import { coverWords, momentWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled('What works');
export const handle: RouteHandle = { signedIn: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [status, me] = await Promise.all([
    read(request, context.api.status.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  return {
    status,
    isClinician: me?.role === 'clinician',
    clock: { now: context.now().toISOString(), timeZone: status.timeZone },
  };
}

export default function Status() {
  const { status, isClinician, clock } = useLoaderData<typeof loader>();
  const { secondLayer, feed, contacts } = status;
  const trouble = feedTrouble(feed);
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  return (
    <div className="detector-page">
      <div className="detector-words">
        {isClinician && (
          <p>
            <Link to="/reviews">Back to the reviews</Link>
          </p>
        )}
        <h1>What works, and what does not</h1>
        <p className="lead">
          {allIsWell(status)
            ? 'Everything that is looked after here works.'
            : 'Something needs attention. It is marked below.'}
        </p>
      </div>
      <section aria-labelledby="second-layer-heading" className="detector-part">
        <h2 id="second-layer-heading">Second layer</h2>
        <p>
          {sourceWords[secondLayer.source]}.{' '}
          {secondLayer.here === 'off' && 'It is switched off in this clinic: it is sent no text.'}
        </p>
        {secondLayer.owed === 0 ? (
          <p>It owes no answer.</p>
        ) : (
          <>
            <p className="loud">
              {owedWords(secondLayer)} not analysed as a whole. Not analysed means: look. It never
              means fine.
            </p>
            {secondLayer.oldestSince !== null && (
              <p>The oldest since {when(secondLayer.oldestSince)}.</p>
            )}
            {secondLayer.nextAskAt !== null && (
              <p>
                It is asked again from {when(secondLayer.nextAskAt)}. Nobody has to do anything for
                that.
              </p>
            )}
          </>
        )}
        {trouble !== null && <p className="loud">{trouble}</p>}
        {feed !== null && <p className="soft">{feedWords(feed)}</p>}
        <p className="soft">
          The local rules have read every text before it was stored, whatever the second layer does.
        </p>
      </section>
      <section aria-labelledby="people-heading" className="detector-part">
        <h2 id="people-heading">People</h2>
        <p className={status.onCall.contacts.length === 0 ? 'loud' : undefined}>
          {onCallWords(status.onCall, clock)}
        </p>
        <p>{coverWords(status.cover, clock.now)}</p>
        <p className={overdueCount(status) > 0 ? 'loud' : undefined}>{overdueWords(status)}</p>
        <p className={status.pages.notDelivered > 0 ? 'loud' : undefined}>
          {notDeliveredWords(status.pages)}
          {status.pages.oldestAt !== null && ` The oldest is of ${when(status.pages.oldestAt)}.`}
        </p>
        <p>
          <Link to="/on-call">Who is told, and what was sent</Link>
        </p>
      </section>
      <section aria-labelledby="clock-heading" className="detector-part">
        <h2 id="clock-heading">The clock</h2>
        <p>
          Some work falls due by time. The clock goes once a minute; each kind of work has its own
          rhythm.
        </p>
        <ul className="plain-list">
          {status.clock.map((one) => (
            <li key={one.job}>
              <h3>{jobWords[one.job].name}</h3>
              <p className={one.state === 'well' ? undefined : 'loud'}>
                {jobStateWords[one.state]}
                {one.lastStartedAt !== null && `. Last ran ${when(one.lastStartedAt)}`}
                {one.state !== 'well' &&
                  one.wentWellAt !== null &&
                  `; last went well ${when(one.wentWellAt)}`}
                .
              </p>
              <p className="soft">
                {jobWords[one.job].what} {one.lastStartedAt !== null && didWords(one.did)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="contacts-heading" className="detector-part">
        <h2 id="contacts-heading">Crisis contacts of this clinic</h2>
        <p className={contacts.due > 0 ? 'loud' : undefined}>{contactWords(contacts)}</p>
      </section>
      <p className="soft small">
        Screening: <code>{status.screening.version}</code>. Read {when(status.at)}.
      </p>
    </div>
  );
}
