import { Trans } from '@lingui/react/macro';
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
      <h1>
        <Trans>Your group, between sessions</Trans>
      </h1>
      <p className="lead">
        <Trans>
          A quiet place to write to the people you meet in group therapy, on the days when you don’t
          meet. Closed, small, and under a name that you choose.
        </Trans>
      </p>
      <p className="actions">
        <Link className="button" to="/join">
          <Trans>I have an invitation</Trans>
        </Link>
        <Link className="button button-quiet" to="/sign-in">
          <Trans>Sign in</Trans>
        </Link>
        <Link className="button button-warm" to="/help">
          <Trans>Help now</Trans>
        </Link>
      </p>
      <h2>
        <Trans>What you can do here</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>
            Say how the days between two meetings really are, and read how others get through them.
          </Trans>
        </li>
        <li>
          <Trans>
            Ask for what you need: just listening, ideas, honest words, or somebody to be glad with.
          </Trans>
        </li>
        <li>
          <Trans>Write to your facilitators alone, when the whole group is too many.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Who is here</Trans>
      </h2>
      <p>
        <Trans>
          The members of one therapy group, the clinicians who lead it, and sometimes people who
          have finished the group and stay to help. You come in with an invitation from a clinician.
          Nobody can look you up, and you need no email address and no phone number.
        </Trans>
      </p>
      <h2>
        <Trans>What this is not</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>It is not a crisis line.</Trans>
        </li>
        <li>
          <Trans>
            It is not watched all the time. Facilitators read here at set times, and there are
            nights and days when nobody is here.
          </Trans>
        </li>
        <li>
          <Trans>
            It can’t keep what you write from people who share your phone. It can help you to leave
            quickly.
          </Trans>
        </li>
      </ul>
      {hasDemo && (
        <p className="aside">
          <Trans>
            Only looking around? <Link to="/demo">Be somebody from a made-up group</Link>.
          </Trans>
        </p>
      )}
    </div>
  );
}
