import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ThreadSummary } from '#shared/contracts/thread.ts';
import { titleWords } from '../given-titles.ts';
import { momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { asksForWords, contentNoteWords, mutedOpener } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { useGroupFrame } from './group-frame.ts';

/** Threads, one line of facts each. Nothing is counted against anything. */
export function ThreadItems({ threads, groupId }: { threads: ThreadSummary[]; groupId: string }) {
  const { i18n } = useLingui();
  return (
    <ul className="thread-items">
      {threads.map((thread) => (
        <li key={thread.id} className="thread-item">
          <Avatar seed={thread.muted ? '' : thread.author.avatar} />
          <div className="thread-item-words">
            <p className="thread-item-title">
              <Link to={threadPath({ groupId, threadId: thread.id }, goesOnAt(thread))}>
                {titleWords(thread.title, i18n)}
              </Link>
            </p>
            <Facts thread={thread} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Where its reader goes on: the first post they have not had on a page, or the beginning. */
const goesOnAt = ({ unread }: ThreadSummary) =>
  unread === null || unread.number === 1 ? undefined : unread;

function Facts({ thread }: { thread: ThreadSummary }) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { author, replies, openedAt, contentNotes } = thread;
  const { name } = author;
  const lastReply = momentWords(thread.lastPostAt, clock);
  const mentioned = contentNotes.map((note) => t(contentNoteWords[note])).join(', ');
  const facts = [
    thread.muted ? t(mutedOpener) : author.isYou ? t`${name} (you)` : name,
    ...(thread.isPrompt ? [] : [t(asksForWords[thread.asksFor].wish)]),
    replies === 0 ? momentWords(openedAt, clock) : t`last reply ${lastReply}`,
    ...(thread.closed === null ? [] : [t`closed to replies`]),
    ...(thread.audience === 'facilitators' ? [t`private, with the facilitators`] : []),
  ];
  return (
    <>
      <p className="thread-item-facts">{facts.join(' · ')}</p>
      {contentNotes.length > 0 && (
        <p className="thread-item-facts">
          <Trans>Mentions {mentioned}</Trans>
        </p>
      )}
      {thread.unread !== null && !(author.isYou && replies === 0) && (
        <p className="thread-item-facts">
          {thread.unread.number === 1 && !author.isYou
            ? t`You have not read it yet`
            : t`New since you read it`}
        </p>
      )}
      {thread.saysWhatHelped && (
        <p className="thread-item-facts">{t`Its author says what helped. It is meant for you, too`}</p>
      )}
      {thread.isPrompt && <p className="badge">{t`A prompt from the session`}</p>}
      {thread.raised && <p className="badge">{t`Nobody has answered yet`}</p>}
      {thread.state === 'waiting' && <p className="badge">{t`Waits for a facilitator`}</p>}
    </>
  );
}
