import { Trans } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { OwnWritten } from '#shared/contracts/mine.ts';
import { type Clock, dateWords } from '../moment.ts';

/** How far a page has looked for what somebody wrote, and the way further back; nothing where it has looked through everything. */
export function LookedBack({
  written: { lookedBack, nextCursor },
  clock,
  to = '',
}: {
  written: Pick<OwnWritten, 'lookedBack' | 'nextCursor'>;
  clock: Clock;
  /** The page that goes on, from here. */
  to?: string;
}) {
  if (lookedBack === null || nextCursor === null) return null;
  const day = lookedBack.to && dateWords(lookedBack.to, clock.language);
  return (
    <p>
      {day === null ? (
        <Trans>This page has looked through a part of the threads.</Trans>
      ) : (
        <Trans>This page has looked through the threads back to {day}.</Trans>
      )}{' '}
      {lookedBack.withinThread && (
        <>
          <Trans>Of the last one only a part, because it is long.</Trans>{' '}
        </>
      )}
      <Link to={`${to}?${new URLSearchParams({ cursor: nextCursor })}`}>
        <Trans>Look further back</Trans>
      </Link>
    </p>
  );
}
