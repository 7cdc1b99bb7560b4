import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { type Marking, marksOf } from './marks.ts';

/** Somebody's words with what was noticed marked in them; after each marked stretch the number of its reason, as a link to it. */
export function MarkedText({ text, markings }: { text: string; markings: readonly Marking[] }) {
  return (
    <p className="words marked-text">
      {marksOf(text, markings).map((piece) =>
        piece.lane === null ? (
          <Fragment key={piece.start}>{piece.text}</Fragment>
        ) : (
          <Fragment key={piece.start}>
            <mark className={`mark mark-${piece.lane}`}>{piece.text}</mark>
            {piece.ending.map((number) => (
              <a
                key={number}
                id={`mark-${number}`}
                className="mark-number"
                href={`#reason-${number}`}
              >
                <Trans>
                  <span className="visually-hidden">(marked: reason </span>
                  {number}
                  <span className="visually-hidden">)</span>
                </Trans>
              </a>
            ))}
          </Fragment>
        ),
      )}
    </p>
  );
}
