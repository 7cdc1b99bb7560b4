import { Link } from '@remix-run/react';
import type { ThreadSummary } from '#shared/contracts/thread.ts';
import { momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { asksForWords, contentNoteWords } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { useGroupFrame } from './group-frame.ts';

/** Threads, one line of facts each. Nothing is counted against anything. */
export function ThreadItems({ threads, groupId }: { threads: ThreadSummary[]; groupId: string }) {
  return (
    <ul className="thread-items">
      {threads.map((thread) => (
        <li key={thread.id} className="thread-item">
          <Avatar seed={thread.author.avatar} />
          <div className="thread-item-words">
            <p className="thread-item-title">
              <Link to={threadPath({ groupId, threadId: thread.id })}>{thread.title}</Link>
            </p>
            <Facts thread={thread} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Facts({ thread }: { thread: ThreadSummary }) {
  const { clock } = useGroupFrame();
  const { author, replies, lastPostAt, openedAt, contentNotes } = thread;
  const facts = [
    author.isYou ? `${author.name} (you)` : author.name,
    asksForWords[thread.asksFor].wish,
    replies === 0 ? momentWords(openedAt, clock) : `last reply ${momentWords(lastPostAt, clock)}`,
    ...(thread.audience === 'facilitators' ? ['private, with the facilitators'] : []),
  ];
  return (
    <>
      <p className="thread-item-facts">{facts.join(' · ')}</p>
      {contentNotes.length > 0 && (
        <p className="thread-item-facts">
          Mentions {contentNotes.map((note) => contentNoteWords[note]).join(', ')}
        </p>
      )}
      {thread.raised && <p className="badge">Nobody has answered yet</p>}
      {thread.state === 'waiting' && <p className="badge">Waits for a facilitator</p>}
    </>
  );
}
