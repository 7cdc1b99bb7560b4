import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { UnansweredList } from '#shared/contracts/thread.ts';
import { titleWords } from '../given-titles.ts';
import { type Clock, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';

/** Threads that nobody has answered for too long, for those who lead the groups. Nothing, where there are none. */
export function Unanswered({ threads, count, isWhole, clock }: UnansweredList & { clock: Clock }) {
  const { t, i18n } = useLingui();
  if (threads.length === 0) return null;
  const more = count - threads.length;
  return (
    <nav aria-label={t`Threads that nobody answers`} className="queue-groups">
      <h2>
        <Trans>Nobody has answered</Trans>
      </h2>
      <ul className="plain-list">
        {threads.map(({ id, groupId, groupName, title, audience, openedAt }) => (
          <li key={id}>
            <Link to={threadPath({ groupId, threadId: id })}>{titleWords(title, i18n)}</Link>
            <p className="soft small">
              {[
                t(waitingSince(momentWords({ precision: 'exact', at: openedAt }, clock))),
                groupName,
                ...(audience === 'facilitators' ? [t`private, with the facilitators`] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="soft small">
          {isWhole ? (
            <Trans>And {more} more that wait for less long.</Trans>
          ) : (
            <Trans>And at least {more} more that wait for less long.</Trans>
          )}
        </p>
      )}
    </nav>
  );
}

const waitingSince = (when: string) => msg`waiting since ${when}`;
