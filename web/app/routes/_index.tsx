import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { whoIsThere } from '../api.server.ts';

/** People who are signed in go to where they are needed; everybody else is told what this is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const me = await whoIsThere(request, context);
  if (me?.role === 'clinician') throw redirect('/reviews');
  if (me?.role === 'administrator') throw redirect('/clinic');
  const [group] = me?.groups ?? [];
  if (group !== undefined) throw redirect(`/groups/${group.id}`);
  return { hasDemo: context.demo !== null };
}

export default function Landing() {
  const { hasDemo } = useLoaderData<typeof loader>();
  return (
    <div className="stack landing">
      <h1>Your group, between sessions</h1>
      <p className="lead">
        A quiet place to write to the people you meet in group therapy, on the days when you don’t
        meet. Closed, small, and under a name that you choose.
      </p>
      <p className="actions">
        <Link className="button" to="/join">
          I have an invitation
        </Link>
        <Link className="button button-quiet" to="/sign-in">
          Sign in
        </Link>
        <Link className="button button-warm" to="/help">
          Help now
        </Link>
      </p>
      <h2>What you can do here</h2>
      <ul className="plain-list">
        <li>
          Say how the days between two meetings really are, and read how others get through them.
        </li>
        <li>
          Ask for what you need: just listening, ideas, honest words, or somebody to be glad with.
        </li>
        <li>Write to your facilitators alone, when the whole group is too many.</li>
      </ul>
      <h2>Who is here</h2>
      <p>
        The members of one therapy group, the clinicians who lead it, and sometimes people who have
        finished the group and stay to help. You come in with an invitation from a clinician. Nobody
        can look you up, and you need no email address and no phone number.
      </p>
      <h2>What this is not</h2>
      <ul className="plain-list">
        <li>It is not a crisis line.</li>
        <li>
          It is not watched all the time. Facilitators read here at set times, and there are nights
          and days when nobody is here.
        </li>
        <li>
          It can’t keep what you write from people who share your phone. It can help you to leave
          quickly.
        </li>
      </ul>
      {hasDemo && (
        <p className="aside">
          Only looking around? <Link to="/demo">Be somebody from a made-up group</Link>.
        </p>
      )}
    </div>
  );
}
