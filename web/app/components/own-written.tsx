import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { OwnPost, OwnRecord } from '#shared/contracts/mine.ts';
import { bodyWords, titleWords } from '../given-titles.ts';
import { type Clock, momentWords } from '../moment.ts';
import { postStateWords } from '../own-record-words.ts';
import { asksForWords, audienceWords, contentNoteWords, responseWords } from '../words.ts';
import { Items, Part, Said } from './own-record-parts.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** What somebody wrote for others, and how they responded. */
export function WrittenParts({
  written,
  isAll,
  clock,
  more,
}: {
  written: Pick<OwnRecord['written'], 'posts' | 'responses'>;
  /** Nothing else was written: only then may it be said that there is nothing. */
  isAll: boolean;
  clock: Clock;
  /** The way to the rest. */
  more?: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const time = (at: OwnPost['at']) => momentWords(at, clock);
  return (
    <>
      <Part id="written" name={t`What you wrote for others`}>
        <Items
          of={written.posts}
          none={isAll ? t`Nothing yet.` : t`Nothing in what this page looked through.`}
        >
          {(post) => <OwnPostItem post={post} time={time} />}
        </Items>
        {more}
      </Part>
      <Part id="responses" name={t`How you responded to others`}>
        <Items
          of={written.responses}
          none={
            isAll
              ? t`You have not responded to a post.`
              : t`Nothing in what this page looked through.`
          }
        >
          {({ kind, number, ...on }) => {
            const title = on.title && titleWords(on.title, i18n);
            const response = t(responseWords[kind]);
            return (
              <p>
                {title === null
                  ? t`“${response}” on post ${number} in a thread of somebody else`
                  : t`“${response}” on post ${number} in “${title}”`}
              </p>
            );
          }}
        </Items>
      </Part>
    </>
  );
}

/** One post with all that is kept of it. */
function OwnPostItem({ post, time }: { post: OwnPost; time: (at: OwnPost['at']) => string }) {
  const { t, i18n } = useLingui();
  const { number, opening, earlier, notice } = post;
  const title = post.title && titleWords(post.title, i18n);
  const { name, isAlias } = post.as;
  const state = postStateWords[post.state];
  const said = saidBeside(post, i18n);
  const about = [
    title === null
      ? t`Post ${number} in a thread of somebody else`
      : t`Post ${number} in “${title}”`,
    time(post.at),
    t(audienceWords[post.audience].name),
    isAlias ? t`as ${name} (an alias)` : t`as ${name}`,
    state !== null && t(state),
    post.quotes !== null && t`answers a part of post ${post.quotes.number}`,
    post.notAboutMe && t`you said that it is not about you`,
  ];
  return (
    <>
      <p className="soft small">{about.filter((one) => one !== false).join(' · ')}</p>
      {said !== null && <p className="soft small">{said}</p>}
      {post.body !== '' && <Paragraphs text={bodyWords(post.body, i18n)} />}
      {opening !== null && opening.whatHelped !== null && (
        <>
          {opening.whatHelped.words !== '' && (
            <Said by={t`To those who answered, what helped`} text={opening.whatHelped.words} />
          )}
          {opening.whatHelped.keptBack !== null && (
            <Said by={t`A facilitator, about that`} text={opening.whatHelped.keptBack} />
          )}
        </>
      )}
      {earlier.map(({ body, until }) => (
        <Said
          key={`${until.date} ${body}`}
          by={t`Before that, until ${time(until)}; facilitators can read it`}
          text={body}
        />
      ))}
      {notice !== null && notice.note !== null && (
        <Said
          by={
            notice.facilitator === null
              ? t`To you, from a facilitator`
              : t`To you, from ${notice.facilitator}`
          }
          text={notice.note}
        />
      )}
    </>
  );
}

/** What its author said about it beside the words; null where that is nothing. */
function saidBeside({ opening, contentNotes }: OwnPost, i18n: I18n): string | null {
  const mentioned = contentNotes.map((note) => i18n._(contentNoteWords[note])).join(', ');
  if (opening === null) return mentioned === '' ? null : i18n._(msg`Mentions ${mentioned}`);
  const wish = i18n._(asksForWords[opening.asksFor].name);
  return mentioned === ''
    ? i18n._(msg`Asks for: ${wish}`)
    : i18n._(msg`Asks for: ${wish}. Mentions ${mentioned}`);
}
