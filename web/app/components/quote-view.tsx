import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { Quote } from '#shared/contracts/post.ts';
import { contentNoteWords } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

/** The part of another post that somebody answers, or why it does not stand here, with the way to that post. `path` is the thread’s. */
export function QuoteView({ quote, path }: { quote: Quote; path: string }) {
  const { t } = useLingui();
  const { number, page, state, author, words, contentNotes, folded } = quote;
  const mentioned = contentNotes.map((note) => t(contentNoteWords[note])).join(', ');
  const name = author?.name;
  const to = `${path}?page=${page}#post-${number}`;
  return (
    <div className="quoted">
      <p className="post-about">
        {state === 'not-there' ? (
          <Trans>About words that are not here any more</Trans>
        ) : (
          <Link to={to}>
            {name === undefined ? (
              <Trans>About post {number}</Trans>
            ) : (
              <Trans>About words of {name}</Trans>
            )}
          </Link>
        )}
      </p>
      {state !== 'there' && state !== 'not-there' && (
        <p className="tombstone">{t(instead[state])}</p>
      )}
      {words !== null && (
        <blockquote>
          {folded ? (
            <details className="folded">
              <summary>
                <Trans>Mentions {mentioned}. Read it</Trans>
              </summary>
              <Paragraphs text={words} />
            </details>
          ) : (
            <Paragraphs text={words} />
          )}
        </blockquote>
      )}
    </div>
  );
}

const instead: Record<Exclude<Quote['state'], 'there' | 'not-there'>, MessageDescriptor> = {
  edited: msg`They have changed their words since.`,
  withdrawn: msg`The author has taken this back.`,
  removed: msg`A facilitator has taken this away.`,
  erased: msg`Removed at its author’s wish.`,
  muted: msg`Muted by you.`,
};
