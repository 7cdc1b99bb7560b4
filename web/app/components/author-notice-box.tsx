import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@remix-run/react';
import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { AuthorNotice, Post } from '#shared/contracts/post.ts';
import { coverWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { useLanguage } from './worded.tsx';

/** Nobody has looked yet, so the author is told when somebody is here. */
export const waitsForSomebody = ({ kind }: AuthorNotice): boolean =>
  kind === 'held' || kind === 'saved-and-will-be-seen';

/** What an author, and nobody else, is told about their own post. */
export function AuthorNoticeBox({
  notice,
  anotherLook,
  number,
  cover,
  now,
}: {
  notice: AuthorNotice;
  anotherLook: Post['anotherLook'];
  number: number;
  cover: Cover | null;
  /** An instant in UTC, ISO 8601. */
  now: string;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { groupId, threadId } = useParams();
  const who = notice.facilitator ?? t`A facilitator`;
  const whoDecides = t(anotherLook?.somebodyElse ? anotherDecides : nobodyElseYet);
  return (
    <div role="note" aria-label={t`About your post`} className="author-notice">
      <p>{t(authorNoticeWords[notice.kind](who))}</p>
      {cover !== null && waitsForSomebody(notice) && <p>{coverWords(cover, now, language)}</p>}
      {notice.note !== null && (
        <blockquote>
          <Paragraphs text={notice.note} />
        </blockquote>
      )}
      {anotherLook !== null && (
        <p>
          {anotherLook.state === 'possible' ? (
            <Link to={`/groups/${groupId}/threads/${threadId}/posts/${number}/another-look`}>
              <Trans>Ask for another look</Trans>
            </Link>
          ) : (
            <Trans>You asked for another look. {whoDecides}</Trans>
          )}
        </p>
      )}
      <p className="small">
        <Trans>Only you and the facilitators see this.</Trans>
        {isKeptAway(notice) && (
          <>
            {' '}
            <Trans>
              If you would like to say something about it,{' '}
              <Link to={`/groups/${groupId}/write?to=facilitators`}>write to the facilitators</Link>
              .
            </Trans>
          </>
        )}{' '}
        <Link to="/help">
          <Trans>Help now</Trans>
        </Link>
      </p>
    </div>
  );
}

const isKeptAway = ({ kind }: AuthorNotice) => kind === 'held' || kind === 'removed';

export const anotherDecides = msg`A facilitator who did not decide before looks at it when they are next here, and decides.`;
export const nobodyElseYet = msg`This group has one facilitator right now, and nobody decides twice about the same thing. So it waits until there is another, which may take long.`;

/** What was done, as its author is told. */
export const authorNoticeWords: Record<AuthorNotice['kind'], (who: string) => MessageDescriptor> = {
  held: () =>
    msg`Your post is saved. It waits here until a facilitator has read it, and the group can’t see it until then. You’re not in trouble.`,
  'saved-and-will-be-seen': () =>
    msg`Your post is here. A facilitator will be asked to read it, too. You’re not in trouble.`,
  'being-read': (who) => msg`${who} is reading your post now.`,
  'earlier-note': (who) => msg`${who} wrote this to you before you changed your post.`,
  read: (who) => msg`${who} has read your post.`,
  'put-back': (who) => msg`${who} has looked at your post again and put it back.`,
  removed: (who) =>
    msg`${who} has taken this post away from the group. Your words below are kept for you and the facilitators.`,
};
