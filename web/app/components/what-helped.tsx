import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { KeptBack } from './mark-form.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** What the author of a thread says to those who answered: to all of them, by no name and without a count. */
export function WhatHelped({
  note,
  thread,
  path,
  maySay,
}: {
  note: ThreadPage['whatHelped'];
  thread: ThreadPage['thread'];
  /** Address of the thread. */
  path: string;
  maySay: boolean;
}) {
  const { t } = useLingui();
  const { isYou, name } = thread.author;
  const isLed = note !== null && note.youMay.mark.length > 0;
  if (note === null && !maySay) return null;
  return (
    <section aria-labelledby="what-helped" className="part">
      <h2 id="what-helped">
        <Trans>What helped</Trans>
      </h2>
      {note === null ? (
        <p>
          <Trans>
            You can tell everybody who answered what helped. Nobody is named or counted.
          </Trans>
        </p>
      ) : thread.muted ? (
        <details className="folded">
          <summary>
            <Trans>Muted by you. Read it this once</Trans>
          </summary>
          <Paragraphs text={note.words} />
        </details>
      ) : (
        <>
          {note.words !== '' && (
            <>
              <p className="soft small">
                {isYou
                  ? t`From you, to everybody who answered`
                  : t`From ${name}, to everybody who answered`}
              </p>
              <Paragraphs text={note.words} />
            </>
          )}
          {note.keptBack !== null && <KeptBack isYours={isYou} note={note.keptBack} />}
          {note.waits && note.keptBack === null && (
            <p className="soft small">
              {isYou
                ? t`This waits until a facilitator has read it. Only you and the facilitators see it.`
                : t`This waits for you. Only its author and the facilitators see it.`}
            </p>
          )}
          {note.asked && !note.waits && (
            <p className="soft small">
              <Trans>A facilitator was asked to read this, too.</Trans>
            </p>
          )}
        </>
      )}
      {(maySay || note?.youMay.takeBack || isLed) && (
        <p>
          <Link to={`${path}/what-helped`}>
            {isLed
              ? t`Whether others see it`
              : note === null || note.words === ''
                ? t`Say what helped`
                : t`Change it, or take it back`}
          </Link>
        </p>
      )}
    </section>
  );
}
