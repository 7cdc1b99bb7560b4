import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { contactsDueWords } from '../components/status-words.ts';
import { problemFromNowhere } from '../problems.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Clinic`);
export const handle: RouteHandle = { signedIn: true, staff: true };

/** Where administrators begin. There is no such page for anybody else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const me = await read(request, context.api.me.$get());
  if (me.role !== 'administrator') throw data(problemFromNowhere(404), { status: 404 });
  return { who: me.avatar, notices: me.notices };
}

/** What there is to do; where something may need somebody now stands first. */
const places: readonly { to: string; name: MessageDescriptor; what: MessageDescriptor }[] = [
  {
    to: '/status',
    name: msg`What works, and what does not`,
    what: msg`What needs somebody now stands at its top.`,
  },
  {
    to: '/clinic/groups',
    name: msg`Groups, and who leads them`,
    what: msg`Create a group, change who leads it, or close it.`,
  },
  {
    to: '/clinic/people',
    name: msg`People who work here`,
    what: msg`Invite somebody, help somebody back in, or end their access.`,
  },
  {
    to: '/clinic/rota',
    name: msg`Staffed hours and rota`,
    what: msg`When a facilitator is here, and who is told of a crisis.`,
  },
  {
    to: '/on-call',
    name: msg`Who is told, and what was sent`,
    what: msg`Each message to the people on call, and whether it arrived.`,
  },
  {
    to: '/clinic/settings',
    name: msg`Settings and crisis contacts`,
    what: msg`How soon people should look, which posts wait, how long words are kept, and whom people can turn to.`,
  },
  {
    to: '/audit',
    name: msg`What was done, by whom and why`,
    what: msg`The record, break-glass included.`,
  },
];

export default function Clinic() {
  const { t, i18n } = useLingui();
  const { notices } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>
        <Trans>Your clinic</Trans>
      </h1>
      <p className="lead">
        <Trans>
          You keep this place running. You see no posts and no reviews here: those are for the
          groups and the clinicians who lead them.
        </Trans>
      </p>
      {notices.map(({ kind, count }) => (
        <div key={kind} className="form-note">
          <p>{contactsDueWords(count, i18n)}</p>
          <p>
            <Link to="/clinic/settings#contacts">
              <Trans>Look at the contacts</Trans>
            </Link>
          </p>
        </div>
      ))}
      <ul className="arranged">
        {places.map(({ to, name, what }) => (
          <li key={to}>
            <p className="arranged-name">
              <Link to={to}>{t(name)}</Link>
            </p>
            <p className="soft small">{t(what)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
