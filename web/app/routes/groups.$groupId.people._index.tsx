import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { GroupPerson } from '#shared/contracts/standing.ts';
import { read } from '../api.server.ts';
import { groupParam } from '../params.ts';
import { standingWords } from '../standing-words.ts';
import { supportLine } from '../support-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`People`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(request, context.api.groups[':groupId'].people.$get({ param: groupParam(params) }));
}

export default function People() {
  const { people } = useLoaderData<typeof loader>();
  const here = people.filter((person) => person.standing !== 'left');
  const left = people.filter((person) => person.standing === 'left');
  return (
    <div className="stack">
      <h1>
        <Trans>People of the group</Trans>
      </h1>
      <p className="soft">
        <Trans>By the names they chose. Who is behind a name is sealed.</Trans>
      </p>
      <p>
        <Trans>
          Who was invited stands on{' '}
          <Link to="../roster" relative="path">
            the roster
          </Link>
          , by cards and without names.
        </Trans>
      </p>
      {here.length === 0 && (
        <p>
          <Trans>Nobody has joined yet. An invitation is how somebody comes in.</Trans>
        </p>
      )}
      {here.length > 0 && <PersonItems people={here} />}
      {left.length > 0 && (
        <details className="more">
          <summary>
            <Trans>Those who have left</Trans>
          </summary>
          <PersonItems people={left} />
        </details>
      )}
    </div>
  );
}

function PersonItems({ people }: { people: GroupPerson[] }) {
  const { t, i18n } = useLingui();
  return (
    <ul className="arranged">
      {people.map((person) => (
        <li key={person.id}>
          <p className="arranged-name">
            <Link to={person.id}>{person.name}</Link>
          </p>
          <p className="soft small">
            {[t(standingWords(person)), person.support ? supportLine(person.support, i18n) : '']
              .filter((one) => one !== '')
              .join('. ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
