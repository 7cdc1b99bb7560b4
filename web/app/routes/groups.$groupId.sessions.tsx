import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Session } from '#shared/contracts/session.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { Digest } from '../components/session-digest.tsx';
import { appointmentWords } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled('Sessions');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, past, upcoming, digest } = await read(
    request,
    context.api.groups[':groupId'].sessions.$get({ param: groupParam(params) }),
  );
  return { frame, past, upcoming, digest };
}

export default function Sessions() {
  const { past, upcoming, digest } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  return (
    <div className="stack">
      <h1>Sessions</h1>
      {digest !== null && <Digest digest={digest} clock={clock} />}
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">When we meet</h2>
        {upcoming.length > 0 ? (
          <SessionItems sessions={upcoming} others="Later sessions" />
        ) : (
          <p className="soft">No session is planned yet. Ask a facilitator.</p>
        )}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">When we met</h2>
          <SessionItems sessions={past} others="Earlier sessions" />
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
  const { clock } = useGroupFrame();
  return (
    <ul className="session-items">
      {sessions.map(({ startsAt, minutes, place, theme }) => (
        <li key={startsAt}>
          <p className="session-when">{capital(appointmentWords(startsAt, clock))}</p>
          <p className="soft">
            {[`${minutes} minutes`, place, theme].filter((fact) => fact !== null).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
