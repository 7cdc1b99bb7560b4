import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { type Clock, coverWords, dateWords, momentWords } from '../moment.ts';
import { onCallWords } from './on-call-words.ts';
import { sourceNames } from './review-words.ts';
import { feedTrouble, feedWords, jobStateWords, jobWords, overdueCount } from './status-words.ts';

interface Of {
  status: SystemStatus;
  clock: Clock;
}

/** How everything stands that is in order. What is not stands among the needs, and is not said a second time. */
export function StatusWorks({ status, clock }: Of) {
  return (
    <section aria-labelledby="works-heading" className="detector-part works">
      <h2 id="works-heading">
        <Trans>What works</Trans>
      </h2>
      <People status={status} clock={clock} />
      <SecondLayer status={status} />
      <ClockJobs status={status} clock={clock} />
      <Contacts status={status} clock={clock} />
    </section>
  );
}

function People({ status, clock }: Of) {
  return (
    <section aria-labelledby="people-heading">
      <h3 id="people-heading">
        <Trans>People</Trans>
      </h3>
      {status.onCall.contacts.length > 0 && <p>{onCallWords(status.onCall, clock)}</p>}
      <p>{coverWords(status.cover, clock.now, clock.language)}</p>
      {overdueCount(status.overdue) === 0 && (
        <p>
          <Trans>No review waits too long in any group of the clinic.</Trans>
        </p>
      )}
      {status.pages.notDelivered === 0 && status.pages.isWhole && (
        <p>
          <Trans>No page to the people on call is held up.</Trans>
        </p>
      )}
      <p>
        <Link to="/on-call">
          <Trans>Who is told, and what was sent</Trans>
        </Link>
      </p>
      <p>
        <Link to="/response-times">
          <Trans>How long it took</Trans>
        </Link>
      </p>
    </section>
  );
}

function SecondLayer({ status: { secondLayer, feed, screening } }: Pick<Of, 'status'>) {
  const { i18n } = useLingui();
  const source = i18n._(sourceNames[secondLayer.source]);
  const { version } = screening;
  return (
    <section aria-labelledby="screening-heading">
      <h3 id="screening-heading">
        <Trans>Screening</Trans>
      </h3>
      <p>
        <Trans>
          The local rules have read every text before it was stored, whatever the second layer does.
        </Trans>
      </p>
      <p>
        <Trans>Second layer: {source}.</Trans>{' '}
        {secondLayer.here === 'off' && (
          <>
            <Trans>It is switched off in this clinic: it is sent no text.</Trans>{' '}
          </>
        )}
        {secondLayer.owed === 0 && <Trans>It has read everything that it was sent.</Trans>}
      </p>
      {feed !== null && feedTrouble(feed) === null && (
        <p className="soft small">{feedWords(feed, i18n)}</p>
      )}
      <p className="soft small">
        <Trans>
          Version of the rules: <code>{version}</code>
        </Trans>
      </p>
    </section>
  );
}

function ClockJobs({ status: { clock: jobs }, clock }: Of) {
  const { t } = useLingui();
  const total = jobs.length;
  const well = jobs.filter((one) => one.state === 'well').length;
  return (
    <section aria-labelledby="clock-heading">
      <h3 id="clock-heading">
        <Trans>The clock</Trans>
      </h3>
      <p>
        {well === total ? (
          <Trans>The system’s own timed work is up to date.</Trans>
        ) : (
          <Trans>
            {well} of <Plural value={total} one="# kind" other="# kinds" /> of the system’s own
            timed work are up to date.
          </Trans>
        )}
      </p>
      <details className="more">
        <summary>
          <Trans>Each kind of work</Trans>
        </summary>
        <ul className="plain-list">
          {jobs.map(({ job, state, lastStartedAt }) => (
            <li key={job}>
              <p>
                <strong>{t(jobWords[job].name)}</strong>
              </p>
              <p>{t(jobWords[job].what)}</p>
              <p className="soft small">
                {t(jobStateWords[state])}.
                {lastStartedAt !== null && (
                  <>
                    {' '}
                    <LastRan ran={momentWords({ precision: 'exact', at: lastStartedAt }, clock)} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const LastRan = ({ ran }: { ran: string }) => <Trans>Last ran {ran}.</Trans>;

function Contacts({ status: { contacts }, clock }: Of) {
  const { due, nextReviewBy } = contacts;
  const next = nextReviewBy === null ? null : dateWords(nextReviewBy, clock.language);
  return (
    <section aria-labelledby="contacts-heading">
      <h3 id="contacts-heading">
        <Trans>Crisis contacts</Trans>
      </h3>
      {due === 0 && (
        <p>
          <Trans>Each has an owner and a date, and none is past it.</Trans>
        </p>
      )}
      {next !== null && (
        <p>
          <Trans>The next must be checked by {next}.</Trans>
        </p>
      )}
    </section>
  );
}
