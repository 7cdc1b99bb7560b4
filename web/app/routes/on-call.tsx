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
import { zoneWords } from '../components/review-times.ts';
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
  const [newest, earlier] = newestOf(onCall.pages);
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
        <p className="soft small">Times are in {zoneWords(clock.timeZone)}.</p>
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
          <p>Nothing yet: no review of this clinic had to be told to anybody.</p>
        ) : (
          <>
            <SentPages pages={newest} rungs={onCall.ladder.length} clock={clock} />
            {earlier.length > 0 && (
              <details className="more">
                <summary>Earlier ones</summary>
                <SentPages pages={earlier} rungs={onCall.ladder.length} clock={clock} />
              </details>
            )}
          </>
        )}
      </section>
    </div>
  );
}

/** The newest, and the others, which are folded. One that has not arrived is never folded, however old it is. */
function newestOf(pages: SentPage[]): [newest: SentPage[], earlier: SentPage[]] {
  const isShown = (page: SentPage, index: number) => index < 5 || page.state === 'waiting';
  return [pages.filter(isShown), pages.filter((page, index) => !isShown(page, index))];
}

interface Around {
  rungs: number;
  clock: Clock;
}

function SentPages({ pages, ...around }: { pages: SentPage[] } & Around) {
  return (
    <ul className="sent-pages">
      {pages.map((page) => (
        <li key={`${page.at} ${page.rung} ${page.text}`} className="sent-page">
          <Sent page={page} {...around} />
        </li>
      ))}
    </ul>
  );
}

function Sent({ page, rungs, clock }: { page: SentPage } & Around) {
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
