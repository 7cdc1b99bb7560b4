import { Link, useParams } from '@remix-run/react';
import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { AuthorNotice } from '#shared/contracts/post.ts';
import { coverWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';

/** Nobody has looked yet, so the author is told when somebody is here. */
export const waitsForSomebody = ({ kind }: AuthorNotice): boolean =>
  kind === 'held' || kind === 'saved-and-will-be-seen';

/** What an author, and nobody else, is told about their own post. */
export function AuthorNoticeBox({
  notice,
  cover,
  now,
}: {
  notice: AuthorNotice;
  cover: Cover | null;
  /** An instant in UTC, ISO 8601. */
  now: string;
}) {
  const { groupId } = useParams();
  const who = notice.facilitator ?? 'A facilitator';
  return (
    <div role="note" aria-label="About your post" className="author-notice">
      <p>{words[notice.kind](who)}</p>
      {cover !== null && waitsForSomebody(notice) && <p>{coverWords(cover, now)}</p>}
      {notice.note !== null && (
        <blockquote>
          <Paragraphs text={notice.note} />
        </blockquote>
      )}
      <p className="small">
        Only you and the facilitators see this.
        {(notice.kind === 'held' || notice.kind === 'removed') && (
          <>
            {' '}
            If you would like another look at it,{' '}
            <Link to={`/groups/${groupId}/write?to=facilitators`}>write to the facilitators</Link>.
          </>
        )}{' '}
        <Link to="/help">Help now</Link>
      </p>
    </div>
  );
}

const words: Record<AuthorNotice['kind'], (who: string) => string> = {
  held: () =>
    'Your post is saved. It waits here until a facilitator has read it, and the group can’t see it until then. You’re not in trouble.',
  'saved-and-will-be-seen': () =>
    'Your post is here. A facilitator will be asked to read it, too. You’re not in trouble.',
  'being-read': (who) => `${who} is reading your post now.`,
  'earlier-note': (who) => `${who} wrote this to you before you changed your post.`,
  read: (who) => `${who} has read your post.`,
  'put-back': (who) => `${who} has looked at your post again and put it back.`,
  removed: (who) =>
    `${who} has taken this post away from the group. Your words below are kept for you and the facilitators.`,
};
