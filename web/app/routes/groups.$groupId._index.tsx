import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { ThreadItems } from '../components/thread-items.tsx';
import { onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled('Home');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const home = await read(
    request,
    context.api.groups[':groupId'].$get({ param: groupParam(params) }),
  );
  const { frame, id, name, you, facilitators, lastSession, nextSession, waiting } = home;
  const isShown = new Set(waiting.map((thread) => thread.id));
  const news = home.threads.filter(
    (thread) => thread.newSinceLastSession && !isShown.has(thread.id),
  );
  return { frame, id, name, you, facilitators, lastSession, nextSession, waiting, news };
}

export default function GroupHome() {
  const { id, name, you, facilitators, lastSession, nextSession, waiting, news } =
    useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  return (
    <div className="stack">
      <h1>{name}</h1>
      <p className="soft">
        You are here as {you.name}. {leads(facilitators)}
      </p>
      <section aria-labelledby="sessions" className="session-card">
        <h2 id="sessions">
          {nextSession
            ? `We meet ${onAppointment(nextSession.startsAt, clock)}`
            : 'No session is planned yet'}
        </h2>
        {nextSession?.place && <p>{nextSession.place}</p>}
        {nextSession?.theme && <p>What it will be about: {nextSession.theme}</p>}
        {lastSession && (
          <p className="soft small">
            We last met {onAppointment(lastSession.startsAt, clock)}.
            {lastSession.theme && ` It was about: ${lastSession.theme}`}
          </p>
        )}
      </section>
      <p className="actions">
        <Link className="button" to="write">
          Write
        </Link>
      </p>
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">Waiting for a reply</h2>
          <ThreadItems threads={waiting} groupId={id} />
          <p className="list-on">
            <Link to="threads?filter=waiting-for-reply">All that wait for a reply</Link>
          </p>
        </section>
      )}
      <section aria-labelledby="news">
        <h2 id="news">{lastSession ? 'New since we last met' : 'New'}</h2>
        {news.length > 0 ? (
          <ThreadItems threads={news} groupId={id} />
        ) : (
          <p className="soft">
            {waiting.length > 0
              ? 'Nothing else is new.'
              : 'Nothing new yet. It is fine to be the first, and it is fine to be quiet.'}
          </p>
        )}
      </section>
      <p>
        <Link to="threads">All threads</Link>
      </p>
    </div>
  );
}

function leads(facilitators: string[]): string {
  if (facilitators.length === 0) return '';
  const names = new Intl.ListFormat('en').format(facilitators);
  return `${names} ${facilitators.length === 1 ? 'leads' : 'lead'} the group.`;
}
