import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { Post } from '#shared/contracts/post.ts';
import { bodyWords } from '../given-titles.ts';
import { momentWords } from '../moment.ts';
import { contentNoteWords } from '../words.ts';
import { AuthorAdviceLine } from './author-advice.tsx';
import { AuthorNoticeBox } from './author-notice-box.tsx';
import { Avatar } from './avatar.tsx';
import { useGroupFrame } from './group-frame.ts';
import { Paragraphs } from './paragraphs.tsx';
import { QuoteView } from './quote-view.tsx';
import { Respond, ResponsesGiven } from './responses.tsx';

interface PostViewProps {
  post: Post;
  /** Address of the thread. */
  path: string;
  page: number;
  /** When staff is here, for posts that wait for them; null where nothing waits or it is not known. */
  cover: Cover | null;
}

const kinds: Record<Post['author']['kind'], MessageDescriptor | null> = {
  member: null,
  alum: msg`has finished the group`,
  clinician: msg`facilitator`,
};

/** One post of a thread with everything one may do about it; one line that can be opened where its reader has muted the name. */
export function PostView(props: PostViewProps) {
  const { number, muted } = props.post;
  return (
    <article
      id={`post-${number}`}
      className="post"
      aria-labelledby={`post-${number}-by`}
      tabIndex={-1}
    >
      {muted ? (
        <details className="folded">
          <summary id={`post-${number}-by`}>
            <Trans>Muted by you. Read it this once</Trans>
          </summary>
          <div className="post-inside">
            <Inside {...props} />
          </div>
        </details>
      ) : (
        <Inside {...props} />
      )}
    </article>
  );
}

function Inside({ post, path, page, cover }: PostViewProps) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { author, number, writtenAt, youMay, notice, advice } = post;
  const { name } = author;
  const kind = kinds[author.kind];
  const about = [
    ...(kind === null ? [] : [t(kind)]),
    momentWords(writtenAt, clock),
    ...(post.edited ? [t`edited`] : []),
  ];
  const place = `${path}/posts/${number}`;
  return (
    <>
      <header className="post-head">
        <Avatar seed={author.avatar} />
        <p>
          <span id={post.muted ? undefined : `post-${number}-by`} className="post-by">
            {author.isYou ? <Trans>{name} (you)</Trans> : name}
          </span>
          <span className="post-about">{about.join(' · ')}</span>
        </p>
      </header>
      {notice && (
        <AuthorNoticeBox
          notice={notice}
          anotherLook={post.anotherLook}
          number={number}
          cover={cover}
          now={clock.now}
        />
      )}
      {advice && <AuthorAdviceLine advice={advice} />}
      {post.quote && <QuoteView quote={post.quote} path={path} />}
      <Words post={post} />
      <ResponsesGiven post={post} />
      {Object.values(youMay).includes(true) && (
        <div className="post-foot">
          {youMay.respond && <Respond post={post} page={page} />}
          {youMay.edit && (
            <Link className="post-way" discover="none" to={`${place}/edit`}>
              <Trans>Edit</Trans>
            </Link>
          )}
          {youMay.withdraw && (
            <Link className="post-way" discover="none" to={`${place}/withdraw`}>
              <Trans>Withdraw</Trans>
            </Link>
          )}
          {youMay.readEarlierWords && (
            <Link className="post-way" discover="none" to={`${place}/earlier`}>
              <Trans>
                What it said before
                <span className="visually-hidden">, the post of {name}</span>
              </Trans>
            </Link>
          )}
          {youMay.bring && <BringToSession path={path} number={number} />}
          {youMay.report && (
            <Link className="post-way" discover="none" to={`${place}/report`}>
              <Trans>
                Worried, or report<span className="visually-hidden"> the post of {name}</span>
              </Trans>
            </Link>
          )}
          {youMay.mute && post.muted && <Mute post={post} page={page} />}
          {(youMay.quote || youMay.askForRepair || (youMay.mute && !post.muted)) && (
            <details>
              <summary className="post-way">
                <Trans>
                  More<span className="visually-hidden">, about {name}</span>
                </Trans>
              </summary>
              <div className="post-foot">
                {youMay.quote && (
                  <Link className="post-way" discover="none" to={`${place}/part`}>
                    <Trans>
                      Answer a part of this<span className="visually-hidden">, by {name}</span>
                    </Trans>
                  </Link>
                )}
                {youMay.mute && !post.muted && <Mute post={post} page={page} />}
                {youMay.askForRepair && (
                  <Link className="post-way" discover="none" to={`${place}/repair`}>
                    <Trans>
                      Ask for a way back<span className="visually-hidden"> with {name}</span>
                    </Trans>
                  </Link>
                )}
              </div>
            </details>
          )}
        </div>
      )}
    </>
  );
}

/** Nobody but whoever presses it is told. */
function Mute({ post: { number, muted, author }, page }: { post: Post; page: number }) {
  return (
    <Form method="post" discover="none" preventScrollReset>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="page" value={page} />
      <button
        type="submit"
        name="muted"
        value={muted ? 'no' : 'yes'}
        className="post-way link-button"
      >
        {muted ? (
          <Trans>Show me words of this name again</Trans>
        ) : (
          <Trans>Don’t show me words of this name</Trans>
        )}
        <span className="visually-hidden">: {author.name}</span>
      </button>
    </Form>
  );
}

/** Only for one's own words. They stay where they are; the agenda leads to them. */
function BringToSession({ path, number }: { path: string; number: number }) {
  const [, group, threadId] = /^(\/groups\/[^/]+)\/threads\/([^/]+)$/.exec(path) ?? [];
  return (
    <Form method="post" action={`${group}/agenda`} discover="none">
      <input type="hidden" name="intent" value="bring" />
      <input type="hidden" name="threadId" value={threadId} />
      <input type="hidden" name="number" value={number} />
      <button type="submit" className="post-way link-button">
        <Trans>Bring to session</Trans>
      </button>
    </Form>
  );
}

function Words({ post }: { post: Post }) {
  const { t, i18n } = useLingui();
  const tombstone = post.erased ? erasedWords : tombstones[post.state];
  const { contentNotes, folded } = post;
  const mentioned = contentNotes.map((note) => t(contentNoteWords[note])).join(', ');
  const words = post.body === '' ? null : <Paragraphs text={bodyWords(post.body, i18n)} />;
  return (
    <>
      {tombstone !== null && post.notice === null && <p className="tombstone">{t(tombstone)}</p>}
      {words !== null && contentNotes.length > 0 && !folded && (
        <p className="post-about">
          <Trans>Mentions {mentioned}</Trans>
        </p>
      )}
      {words !== null && folded ? (
        <details className="folded">
          <summary>
            <Trans>Mentions {mentioned}. Read it</Trans>
          </summary>
          {words}
        </details>
      ) : (
        words
      )}
    </>
  );
}

const erasedWords = msg`Removed at its author’s wish.`;
const tombstones: Record<Post['state'], MessageDescriptor | null> = {
  published: null,
  waiting: msg`Waits until a facilitator has read it.`,
  withdrawn: msg`The author has taken this back.`,
  removed: msg`A facilitator has taken this away, and has told its author why.`,
};
