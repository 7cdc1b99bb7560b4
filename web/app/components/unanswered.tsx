import { Link } from '@remix-run/react';
import type { UnansweredList } from '#shared/contracts/thread.ts';
import { type Clock, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';

/** Threads that nobody has answered for too long, for those who lead the groups. Nothing, where there are none. */
export function Unanswered({ threads, count, clock }: UnansweredList & { clock: Clock }) {
  if (threads.length === 0) return null;
  return (
    <nav aria-label="Threads that nobody answers" className="queue-groups">
      <h2>Nobody has answered</h2>
      <ul className="plain-list">
        {threads.map(({ id, groupId, groupName, title, audience, openedAt }) => (
          <li key={id}>
            <Link to={threadPath({ groupId, threadId: id })}>{title}</Link>
            <p className="soft small">
              {[
                `waiting since ${momentWords({ precision: 'exact', at: openedAt }, clock)}`,
                groupName,
                ...(audience === 'facilitators' ? ['private, with the facilitators'] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {count > threads.length && (
        <p className="soft small">And {count - threads.length} more that wait for less long.</p>
      )}
    </nav>
  );
}
