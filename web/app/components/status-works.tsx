import { Link } from '@remix-run/react';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { type Clock, coverWords, dateWords, momentWords } from '../moment.ts';
import { counted } from './detector-words.ts';
import { onCallWords } from './on-call-words.ts';
import { sourceWords } from './review-words.ts';
import {
  didWords,
  feedTrouble,
  feedWords,
  jobStateWords,
  jobWords,
  overdueCount,
} from './status-words.ts';

interface Of {
  status: SystemStatus;
  clock: Clock;
}

/** How everything stands that is in order. What is not stands among the needs, and is not said a second time. */
export function StatusWorks({ status, clock }: Of) {
  return (
    <section aria-labelledby="works-heading" className="detector-part works">
      <h2 id="works-heading">What works</h2>
      <People status={status} clock={clock} />
      <SecondLayer status={status} />
      <ClockJobs status={status} clock={clock} />
      <Contacts status={status} />
    </section>
  );
}

function People({ status, clock }: Of) {
  return (
    <section aria-labelledby="people-heading">
      <h3 id="people-heading">People</h3>
      {status.onCall.contacts.length > 0 && <p>{onCallWords(status.onCall, clock)}</p>}
      <p>{coverWords(status.cover, clock.now)}</p>
      {overdueCount(status) === 0 && <p>No review waits too long.</p>}
      {status.pages.notDelivered === 0 && <p>No page to the people on call is held up.</p>}
      <p>
        <Link to="/on-call">Who is told, and what was sent</Link>
      </p>
    </section>
  );
}

function SecondLayer({ status: { secondLayer, feed, screening } }: Pick<Of, 'status'>) {
  return (
    <section aria-labelledby="screening-heading">
      <h3 id="screening-heading">Screening</h3>
      <p>
        The local rules have read every text before it was stored, whatever the second layer does.
      </p>
      <p>
        Second layer: {sourceWords[secondLayer.source]}.{' '}
        {secondLayer.here === 'off' && 'It is switched off in this clinic: it is sent no text. '}
        {secondLayer.owed === 0 && 'It owes no answer.'}
      </p>
      {feed !== null && feedTrouble(feed) === null && (
        <p className="soft small">{feedWords(feed)}</p>
      )}
      <p className="soft small">
        Version of the rules: <code>{screening.version}</code>
      </p>
    </section>
  );
}

function ClockJobs({ status: { clock: jobs }, clock }: Of) {
  const well = jobs.filter((one) => one.state === 'well').length;
  return (
    <section aria-labelledby="clock-heading">
      <h3 id="clock-heading">The clock</h3>
      <p>
        {well === jobs.length
          ? 'All that falls due by time is done in time.'
          : `${well} of ${counted(jobs.length, 'kind')} of work that falls due by time are done in time.`}
      </p>
      <details className="more">
        <summary>Each kind of work</summary>
        <ul className="plain-list">
          {jobs.map(({ job, state, lastStartedAt, did }) => (
            <li key={job}>
              <p>
                <strong>{jobWords[job].name}</strong>
              </p>
              <p>{jobWords[job].what}</p>
              <p className="soft small">
                {jobStateWords[state]}.
                {lastStartedAt !== null &&
                  ` Last ran ${momentWords({ precision: 'exact', at: lastStartedAt }, clock)}. ${didWords(did)}`}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Contacts({ status: { contacts } }: Pick<Of, 'status'>) {
  return (
    <section aria-labelledby="contacts-heading">
      <h3 id="contacts-heading">Crisis contacts</h3>
      {contacts.due === 0 && <p>Each has an owner and a date, and none is past it.</p>}
      {contacts.nextReviewBy !== null && (
        <p>The next must be checked by {dateWords(contacts.nextReviewBy)}.</p>
      )}
    </section>
  );
}
