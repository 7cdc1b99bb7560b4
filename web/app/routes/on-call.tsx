import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { SentPage } from '#shared/contracts/on-call.ts';
import { read } from '../api.server.ts';
import type { RouteHandle } from '../components/frame.tsx';
import {
  afterWords,
  channelWords,
  deliveryWords,
  failureName,
  onCallWords,
  pageStateWords,
  rungName,
  rungWords,
} from '../components/on-call-words.ts';
import { LaneMark } from '../components/review-lane.tsx';
import { type Clock, coverWords, momentWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled('On call');
export const handle: RouteHandle = { signedIn: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const onCall = await read(request, context.api['on-call'].$get());
  return { onCall, clock: { now: context.now().toISOString(), timeZone: onCall.timeZone } };
}

export default function OnCall() {
  const { onCall, clock } = useLoaderData<typeof loader>();
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/status">Back to what works</Link>
        </p>
        <h1>Who is told, and what was sent</h1>
        <p className={onCall.now.contacts.length === 0 ? 'lead loud' : 'lead'}>
          {onCallWords(onCall.now, clock)}
        </p>
        <p>{coverWords(onCall.cover, clock.now)}</p>
      </div>
      <section aria-labelledby="ladder-heading" className="detector-part">
        <h2 id="ladder-heading">Whom a review is told to</h2>
        <p>
          A review in the lane Crisis is told at once, one in the lane Urgent when its time is over.
          As long as nobody has claimed it, more people are told:
        </p>
        <ol className="plain-list">
          {onCall.ladder.map((rung) => (
            <li key={rung.afterMinutes}>
              {afterWords(rung.afterMinutes)}: {rungWords(rung)}
            </li>
          ))}
        </ol>
        <p className="soft">
          Then everybody again, every {onCall.repeatMinutes} minutes. Where nobody is on call the
          next are told at once.
        </p>
      </section>
      <section aria-labelledby="sent-heading" className="detector-part">
        <h2 id="sent-heading">What was sent</h2>
        <p className="soft">{channelWords[onCall.channel]}</p>
        {onCall.pages.length === 0 ? (
          <p>Nothing yet. No review has pressed since this clinic began.</p>
        ) : (
          <ol className="plain-list">
            {onCall.pages.map((page) => (
              <li key={`${page.at} ${page.rung} ${page.text}`}>
                <Sent page={page} rungs={onCall.ladder.length} clock={clock} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

function Sent({ page, rungs, clock }: { page: SentPage; rungs: number; clock: Clock }) {
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  return (
    <>
      <p>
        <LaneMark lane={page.lane} /> {when(page.at)}, {rungName(page.rung, rungs)}.{' '}
        <strong className={page.state === 'waiting' ? 'loud' : undefined}>
          {pageStateWords[page.state]}
        </strong>
        {page.failure !== null && `: ${failureName(page.failure)}`}
        {page.state === 'waiting' && page.tryAt !== null && `, next try ${when(page.tryAt)}`}.
      </p>
      <p className="small on-call-text">“{page.text}”</p>
      {page.deliveries.length > 0 && (
        <ul className="small soft plain-list">
          {page.deliveries.map((one) => (
            <li key={one.contact}>{deliveryWords(one, clock)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
