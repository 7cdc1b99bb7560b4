import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { contactsDueWords } from '../components/status-words.ts';
import { problemFromNowhere } from '../problems.ts';
import { titled } from '../title.ts';

export const meta = titled('Clinic');
export const handle: RouteHandle = { signedIn: true };

/** Where administrators begin. There is no such page for anybody else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const me = await read(request, context.api.me.$get());
  if (me.role !== 'administrator') throw data(problemFromNowhere(404), { status: 404 });
  return { who: me.avatar, notices: me.notices };
}

export default function Clinic() {
  const { notices } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>Your clinic</h1>
      <p className="lead">
        You keep this place running. You see no posts and no reviews here: those are for the groups
        and the clinicians who lead them.
      </p>
      {notices.map(({ kind, count }) => (
        <div key={kind} className="form-note">
          <p>{contactsDueWords(count)}</p>
          <p>
            <Link to="/help">The contacts, as people find them</Link>
          </p>
        </div>
      ))}
      <p className="actions">
        <Link className="button" to="/status">
          What works, and what does not
        </Link>
        <Link className="button button-quiet" to="/on-call">
          Who is told, and what was sent
        </Link>
      </p>
    </div>
  );
}
