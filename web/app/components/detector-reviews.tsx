import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { DetectorReferences } from '#shared/contracts/detector.ts';
import { type Clock, momentWords } from '../moment.ts';
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
  const { t } = useLingui();
  return (
    <>
      {shown.length === 0 ? (
        <p>
          <Trans>None in your groups.</Trans>
        </p>
      ) : (
        <ol className="review-items" aria-label={t`${label}, the newest first`}>
          {shown.map(({ id, decidedAt, groupName, lane, outcome, rules }) => (
            <li key={id}>
              <p className="review-facts">
                <Link to={`/reviews/${id}`}>
                  <Decided when={momentWords({ precision: 'exact', at: decidedAt }, clock)} />
                </Link>
                <LaneMark lane={lane} />
                <span>{groupName}</span>
                <span>{t(outcomeWords[outcome].name)}</span>
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
      {more > 0 && (
        <p className="soft small">
          <Trans>{more} more, older, in your groups.</Trans>
        </p>
      )}
      {elsewhere > 0 && (
        <p className="soft small">
          <Plural
            value={elsewhere}
            one="# more review in groups that you don’t lead. Their facilitators see which."
            other="# more reviews in groups that you don’t lead. Their facilitators see which."
          />
        </p>
      )}
    </>
  );
}

const Decided = ({ when }: { when: string }) => <Trans>Decided {when}</Trans>;
