import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { Session } from '#shared/contracts/session.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { Digest } from '../components/session-digest.tsx';
import { sessionFacts } from '../components/session-facts.ts';
import { appointmentWords, onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Sessions`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, past, upcoming, changes, digest } = await read(
    request,
    context.api.groups[':groupId'].sessions.$get({ param: groupParam(params) }),
  );
  return { frame, past, upcoming, changes, digest };
}

export default function Sessions() {
  const { t } = useLingui();
  const { frame, past, upcoming, changes, digest } = useLoaderData<typeof loader>();
  const { clock, barrier } = useGroupFrame();
  const leads = frame.you.role === 'clinician';
  return (
    <div className="stack">
      <h1>
        <Trans>Sessions</Trans>
      </h1>
      {digest !== null && <Digest digest={digest} clock={clock} />}
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">
          <Trans>When we meet</Trans>
        </h2>
        {upcoming.length > 0 && <SessionItems sessions={upcoming} others={t`Later sessions`} />}
        {upcoming.length === 0 && (
          <p className="soft">
            {barrier === 'group-closed' ? (
              <Trans>No session is planned any more.</Trans>
            ) : (
              <Trans>No session is planned yet.</Trans>
            )}
            {!leads && barrier === null && (
              <>
                {' '}
                <Trans>Ask a facilitator.</Trans>
              </>
            )}
          </p>
        )}
        {leads && (
          <p className="actions">
            <Link className="button button-quiet" to="plan">
              <Trans>Plan sessions</Trans>
            </Link>
            <Link className="button button-quiet" to="../write?to=prompt" relative="path">
              <Trans>Open a thread with a prompt</Trans>
            </Link>
            <Link className="button button-quiet" to="../digest" relative="path">
              <Trans>Digest before the session</Trans>
            </Link>
          </p>
        )}
      </section>
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">
            <Trans>What is different</Trans>
          </h2>
          <ul className="plain-list">
            {changes.map(({ startsAt, movedTo }) => {
              const planned = onAppointment(startsAt, clock);
              const when = movedTo && onAppointment(movedTo, clock);
              return (
                <li key={startsAt}>
                  {when === null
                    ? t`We do not meet ${planned}.`
                    : t`We meet ${when}, and not ${planned}.`}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">
            <Trans>When we met</Trans>
          </h2>
          <SessionItems sessions={past} others={t`Earlier sessions`} />
        </section>
      )}
    </div>
  );
}

/** As many as somebody looks for; the others are folded. */
const shown = 4;

function SessionItems({ sessions, others }: { sessions: Session[]; others: string }) {
  return (
    <>
      <Items sessions={sessions.slice(0, shown)} />
      {sessions.length > shown && (
        <details className="more">
          <summary>{others}</summary>
          <Items sessions={sessions.slice(shown)} />
        </details>
      )}
    </>
  );
}

function Items({ sessions }: { sessions: Session[] }) {
  const { i18n } = useLingui();
  const { groupId } = useParams();
  const { clock } = useGroupFrame();
  return (
    <ul className="session-items">
      {sessions.map((session) => (
        <li key={session.startsAt}>
          <p className="session-when">
            <Link to={`/groups/${groupId}/sessions/${session.startsAt}`}>
              {capital(appointmentWords(session.startsAt, clock))}
            </Link>
          </p>
          <p className="soft">{sessionFacts(session, i18n)}</p>
        </li>
      ))}
    </ul>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
