import { Link } from '@remix-run/react';
import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { Post } from '#shared/contracts/post.ts';
import type { ContentNote } from '#shared/domain/vocabulary.ts';
import { momentWords } from '../moment.ts';
import { contentNoteWords } from '../words.ts';
import { AuthorNoticeBox } from './author-notice-box.tsx';
import { Avatar } from './avatar.tsx';
import { useGroupFrame } from './group-frame.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Respond, ResponsesGiven } from './responses.tsx';

interface PostViewProps {
  post: Post;
  /** Address of the thread. */
  path: string;
  page: number;
  /** When staff is here, for posts that wait for them; null where nothing waits or it is not known. */
  cover: Cover | null;
  /** Fold the words behind these. */
  notes?: ContentNote[];
}

const kinds: Record<Post['author']['kind'], string | null> = {
  member: null,
  alum: 'has finished the group',
  clinician: 'facilitator',
};

/** One post of a thread with everything one may do about it. */
export function PostView({ post, path, page, cover, notes = [] }: PostViewProps) {
  const { clock } = useGroupFrame();
  const { author, number, writtenAt, youMay, notice } = post;
  const about = [
    kinds[author.kind],
    momentWords(writtenAt, clock),
    post.edited ? 'edited' : null,
  ].filter((one) => one !== null);
  const place = `${path}/posts/${number}`;
  return (
    <article
      id={`post-${number}`}
      className="post"
      aria-labelledby={`post-${number}-by`}
      tabIndex={-1}
    >
      <header className="post-head">
        <Avatar seed={author.avatar} />
        <p>
          <span id={`post-${number}-by`} className="post-by">
            {author.name}
            {author.isYou && ' (you)'}
          </span>
          <span className="post-about">{about.join(' · ')}</span>
        </p>
      </header>
      {notice && <AuthorNoticeBox notice={notice} cover={cover} now={clock.now} />}
      <Words post={post} notes={notes} />
      <ResponsesGiven post={post} />
      {Object.values(youMay).includes(true) && (
        <div className="post-foot">
          {youMay.respond && <Respond post={post} page={page} />}
          {youMay.edit && (
            <Link className="post-way" to={`${place}/edit`}>
              Edit
            </Link>
          )}
          {youMay.withdraw && (
            <Link className="post-way" to={`${place}/withdraw`}>
              Withdraw
            </Link>
          )}
          {youMay.readEarlierWords && (
            <Link className="post-way" to={`${place}/earlier`}>
              What it said before
              <span className="visually-hidden">, the post of {author.name}</span>
            </Link>
          )}
          {youMay.report && (
            <Link className="post-way" to={`${place}/report`}>
              Worried, or report<span className="visually-hidden"> the post of {author.name}</span>
            </Link>
          )}
        </div>
      )}
    </article>
  );
}

function Words({ post, notes }: { post: Post; notes: ContentNote[] }) {
  const tombstone = tombstones[post.state];
  const words = post.body === '' ? null : <Paragraphs text={post.body} />;
  return (
    <>
      {tombstone !== null && post.notice === null && <p className="tombstone">{tombstone}</p>}
      {words !== null && notes.length > 0 ? (
        <details className="folded">
          <summary>
            Mentions {notes.map((note) => contentNoteWords[note]).join(', ')}. Read it
          </summary>
          {words}
        </details>
      ) : (
        words
      )}
    </>
  );
}

const tombstones: Record<Post['state'], string | null> = {
  published: null,
  waiting: 'Waits until a facilitator has read it.',
  withdrawn: 'The author has taken this back.',
  removed: 'A facilitator has taken this away, and has told its author why.',
};
