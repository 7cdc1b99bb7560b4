import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { StaffMember } from '#shared/contracts/staff.ts';
import { read } from '../api.server.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { staffRoleWords, staffStateWords } from '../components/staff-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`People`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { people, timeZone } = await read(request, context.api.clinic.people.$get());
  return {
    people,
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
  };
}

export default function People() {
  const { i18n } = useLingui();
  const { people, clock } = useLoaderData<typeof loader>();
  const here = people.filter((one) => one.state !== 'ended');
  const gone = people.filter((one) => one.state === 'ended');
  const rows = (some: StaffMember[]) => (
    <ul className="people-list">
      {some.map((one) => (
        <li key={one.id}>
          <PersonLink person={one} />
          <p className="soft small">
            {staffRoleWords(one, i18n)} {staffStateWords(one, clock)}
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack">
      <p>
        <Link to="/clinic">
          <Trans>Back to your clinic</Trans>
        </Link>
      </p>
      <h1>
        <Trans>People who work here</Trans>
      </h1>
      <p className="actions">
        <Link className="button" to="/clinic/people/invite">
          <Trans>Invite somebody</Trans>
        </Link>
        <Link className="button button-quiet" to="/recoveries">
          <Trans>Help somebody back in</Trans>
        </Link>
      </p>
      {rows(here)}
      {here.length === 1 && (
        <p className="soft">
          <Trans>
            You are the only one so far. With a second person here, each of you can help the other
            back in when a key is lost.
          </Trans>
        </p>
      )}
      {gone.length > 0 && (
        <details className="more">
          <summary>
            <Trans>Not here any more</Trans>
          </summary>
          {rows(gone)}
        </details>
      )}
    </div>
  );
}

function PersonLink({ person: { id, name, isYou } }: { person: StaffMember }) {
  if (!isYou) return <Link to={`/clinic/people/${id}`}>{name}</Link>;
  return (
    <Trans>
      <Link to={`/clinic/people/${id}`}>{name}</Link> (you)
    </Trans>
  );
}
