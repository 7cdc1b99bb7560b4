import { Trans } from '@lingui/react/macro';
import type { Clock } from '../moment.ts';
import type { ReviewAnswer } from './review-actions.server.ts';
import { clockWords } from './review-times.ts';

/** Says that somebody was faster, and what can be done now. Announced when it appears. */
export function ReviewConflict({
  conflict,
  hasWords,
  clock,
}: {
  conflict: NonNullable<ReviewAnswer['conflict']>;
  hasWords: boolean;
  clock: Clock;
}) {
  const { kind, holder, detail } = conflict;
  return (
    <div role="alert" className="form-problems">
      {kind === 'taken' && holder ? (
        <Taken name={holder.name} until={clockWords(holder.until, clock)} />
      ) : (
        <p>
          <strong>{detail}</strong> <Trans>This page now shows how it stands.</Trans>
        </p>
      )}
      {hasWords && (
        <p>
          <Trans>What you typed is kept here.</Trans>
        </p>
      )}
    </div>
  );
}

const Taken = ({ name, until }: { name: string; until: string }) => (
  <p>
    <Trans>
      <strong>
        {name} holds this until {until}.
      </strong>{' '}
      Nothing was changed. If it can’t wait, take it over with a reason; after that time you can
      claim it.
    </Trans>
  </p>
);
