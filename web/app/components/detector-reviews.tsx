import { Link } from '@remix-run/react';
import type { DetectorReferences } from '#shared/contracts/detector.ts';
import { type Clock, momentWords } from '../moment.ts';
import { counted } from './detector-words.ts';
import { LaneMark } from './review-lane.tsx';
import { outcomeWords } from './review-words.ts';

/** Reviews to look at again: when and how they were decided, and what had found something; never their words. */
export function DetectorReviews({
  references: { shown, more, elsewhere },
  clock,
  label,
}: {
  references: DetectorReferences;
  clock: Clock;
  label: string;
}) {
  return (
    <>
      {shown.length === 0 ? (
        <p>None in your groups.</p>
      ) : (
        <ol className="review-items" aria-label={`${label}, the newest first`}>
          {shown.map(({ id, decidedAt, groupName, lane, outcome, rules }) => (
            <li key={id}>
              <p className="review-facts">
                <Link to={`/reviews/${id}`}>
                  Decided {momentWords({ precision: 'exact', at: decidedAt }, clock)}
                </Link>
                <LaneMark lane={lane} />
                <span>{groupName}</span>
                <span>{outcomeWords[outcome].name}</span>
              </p>
              {rules.length > 0 && (
                <p className="small soft detector-ids">
                  {rules.map((rule) => (
                    <code key={rule}>{rule}</code>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p className="soft small">{more} more, older, in your groups.</p>}
      {elsewhere > 0 && (
        <p className="soft small">
          {counted(elsewhere, 'more review')} in groups that you don’t lead. Their facilitators see
          which.
        </p>
      )}
    </>
  );
}
