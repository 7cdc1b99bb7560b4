import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { BeforeSession } from '#shared/contracts/before-session.ts';
import { read } from '../api.server.ts';
import { ItemWords } from '../components/agenda-item.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { PrintButton } from '../components/key-card.tsx';
import { Digest } from '../components/session-digest.tsx';
import { titleWords } from '../given-titles.ts';
import { momentWords, onAppointment } from '../moment.ts';
import { groupParam, threadPath } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Digest before the session`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId']['before-session'].$get({ param: groupParam(params) }),
  );
}

export default function BeforeTheSession() {
  const { t } = useLingui();
  const { groupName, nextSession, since, agenda, digest, isWhole, ...lists } =
    useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { groupId = '' } = useParams();
  const next = nextSession ? onAppointment(nextSession.startsAt, clock) : null;
  const last = since === null ? null : onAppointment(since, clock);
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  return (
    <div className="stack one-page">
      <h1>
        <Trans>Digest before the session</Trans>
      </h1>
      <p className="lead">
        {groupName}.{' '}
        {next === null ? (
          <Trans>No session is planned yet.</Trans>
        ) : (
          <Trans>You meet {next}.</Trans>
        )}{' '}
        {last !== null && <Trans>You last met {last}.</Trans>}
      </p>
      <div className="actions">
        <PrintButton />
      </div>
      <p className="soft small">
        <Trans>
          Names are as in the threads. A printed page does not lock itself away, so please lock it
          away.
        </Trans>
      </p>
      <List id="brought" name={t`What is brought`} none={t`Nothing has been brought yet.`}>
        {agenda.map((item) => (
          <li key={item.id}>
            <ItemWords item={item} groupId={groupId} />
            {item.carried && (
              <span className="soft">
                {' '}
                <Trans>(carried over)</Trans>
              </span>
            )}
            {item.waits && (
              <span className="soft">
                {' '}
                <Trans>(waits for you, the group does not see it)</Trans>
              </span>
            )}
          </li>
        ))}
      </List>
      <p className="not-printed">
        <Link to="../agenda">
          <Trans>The agenda, to say what became of it</Trans>
        </Link>
      </p>
      <List id="unanswered" name={t`Nobody has answered yet`} none={t`Everybody had an answer.`}>
        {lists.unanswered.map((line) => (
          <Line key={line.threadId} line={line} groupId={groupId} more={when(line.openedAt)} />
        ))}
      </List>
      <List
        id="celebrations"
        name={t`To celebrate`}
        none={t`Nothing was marked as something to celebrate.`}
      >
        {[
          ...lists.celebrations.map((line) => (
            <Line key={line.threadId} line={line} groupId={groupId} />
          )),
          ...lists.goals.map(({ id, words, author }) => (
            <li key={id}>
              <Link to={`../goals/${id}`} relative="path">
                {words}
              </Link>
              , {author}
            </li>
          )),
        ]}
      </List>
      <List
        id="ideas"
        name={t`Ideas that were asked for, and given`}
        none={t`None in this stretch.`}
      >
        {lists.ideas.map((line) => (
          <Line key={line.threadId} line={line} groupId={groupId} />
        ))}
      </List>
      <List
        id="strategies"
        name={t`What helped somebody`}
        none={t`No new strategy in this stretch.`}
      >
        {lists.strategies.map(({ id, words, author }) => (
          <li key={id}>
            {words}, {author}
          </li>
        ))}
      </List>
      {digest === null ? (
        <p className="soft">
          <Trans>The counts of this stretch are made a while before the session.</Trans>
        </p>
      ) : (
        <Digest digest={digest} clock={clock} />
      )}
      {!isWhole && (
        <p className="soft small">
          <Trans>There was more than fits on a page. The threads have it all.</Trans>
        </p>
      )}
    </div>
  );
}

function List({
  id,
  name,
  none,
  children,
}: {
  id: string;
  name: string;
  none: string;
  children: ReactNode[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="plain-list">{children}</ul>
      )}
    </section>
  );
}

function Line({
  line: { threadId, title, author },
  groupId,
  more,
}: {
  line: BeforeSession['celebrations'][number];
  groupId: string;
  more?: string;
}) {
  const { i18n } = useLingui();
  return (
    <li>
      <Link to={threadPath({ groupId, threadId })}>{titleWords(title, i18n)}</Link>, {author}
      {more !== undefined && `, ${more}`}
    </li>
  );
}
