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
  const { holder, detail } = conflict;
  return (
    <div role="alert" className="form-problems">
      {holder ? (
        <p>
          <strong>
            {holder.name} holds this until {clockWords(holder.until, clock)}.
          </strong>{' '}
          Nothing was changed. If it can’t wait, speak with them; after that time you can claim it.
        </p>
      ) : (
        <p>
          <strong>{detail}</strong> This page now shows how it stands.
        </p>
      )}
      {hasWords && <p>What you typed is kept here.</p>}
    </div>
  );
}
