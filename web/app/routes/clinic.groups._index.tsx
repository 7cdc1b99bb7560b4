import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ClinicGroup } from '#shared/contracts/clinic-group.ts';
import { read } from '../api.server.ts';
import { namesInOrder } from '../components/names.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { useLanguage } from '../components/worded.tsx';
import { titled } from '../title.ts';

export const meta = titled(msg`Groups`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor');
  const list = await read(
    request,
    context.api.clinic.groups.$get({ query: cursor === null ? {} : { cursor } }),
  );
  return { ...list, isFirst: cursor === null };
}

export default function Groups() {
  const { groups, clinicians, nextCursor, isFirst } = useLoaderData<typeof loader>();
  const open = groups.filter((group) => group.closedAt === null);
  const closed = groups.filter((group) => group.closedAt !== null);
  return (
    <div className="stack">
      <p>
        <Link to="/clinic">
          <Trans>Back to your clinic</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Groups</Trans>
      </h1>
      {clinicians.length === 0 ? (
        <p className="lead">
          <Trans>
            First comes a clinician. Every group is led by somebody, and there is nobody here yet
            who could.
          </Trans>
        </p>
      ) : (
        <p className="actions">
          <Link className="button" to="new">
            <Trans>Create a group</Trans>
          </Link>
        </p>
      )}
      {groups.length === 0 && clinicians.length > 0 && (
        <p className="soft">
          <Trans>
            There is no group yet. Once you have created one, a clinician plans when it meets and
            invites its first member.
          </Trans>
        </p>
      )}
      {open.length > 0 && <GroupItems groups={open} />}
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed">
            <Trans>Closed</Trans>
          </h2>
          <GroupItems groups={closed} />
        </section>
      )}
      <p className="actions">
        {nextCursor !== null && (
          <Link
            className="button button-quiet"
            to={`?${new URLSearchParams({ cursor: nextCursor })}`}
          >
            <Trans>More groups</Trans>
          </Link>
        )}
        {!isFirst && (
          <Link className="button button-quiet" to=".">
            <Trans>Back to the first ones</Trans>
          </Link>
        )}
      </p>
    </div>
  );
}

function GroupItems({ groups }: { groups: ClinicGroup[] }) {
  return (
    <ul className="arranged">
      {groups.map(({ id, name, facilitators }) => (
        <li key={id}>
          <p className="arranged-name">
            <Link to={id}>{name}</Link>
          </p>
          <p className="soft small">
            <LedBy names={facilitators.map((facilitator) => facilitator.name)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function LedBy({ names }: { names: string[] }) {
  const facilitators = namesInOrder(names, useLanguage());
  return <Trans>Led by {facilitators}</Trans>;
}
