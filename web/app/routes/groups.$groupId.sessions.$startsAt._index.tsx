import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { sessionFacts } from '../components/session-facts.ts';
import { daysUntilWords } from '../days-until.ts';
import { onAppointment } from '../moment.ts';
import { sessionParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Session`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId'].sessions[':startsAt'].$get({ param: sessionParam(params) }),
  );
}

export default function SessionPage() {
  const { t, i18n } = useLingui();
  const { session, hasBegun, youMay } = useLoaderData<typeof loader>();
  const { clock, you } = useGroupFrame();
  const when = onAppointment(session.startsAt, clock);
  const until = daysUntilWords(session.startsAt, clock);
  return (
    <div className="stack">
      <p>
        <Link to="../../sessions" relative="path">
          <Trans>All sessions</Trans>
        </Link>
      </p>
      <h1>{hasBegun ? t`We met ${when}` : t`We meet ${when}`}</h1>
      {until && <p>{until}</p>}
      <p className="soft">{sessionFacts(session, i18n)}</p>
      {!hasBegun && you?.role !== 'alum' && (
        <p>
          <Link to="../../agenda" relative="path">
            <Trans>What is brought to the session</Trans>
          </Link>
        </p>
      )}
      {youMay.arrange && (
        <p>
          <Link to="change" relative="path">
            <Trans>Move, change or cancel this session</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
