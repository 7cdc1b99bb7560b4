import type { HistoryStep } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { LaneMark } from './review-lane.tsx';
import { actionWords, outcomeWords } from './review-words.ts';

/** Every step of a review's life, the oldest first. */
export function ReviewHistory({ history, clock }: { history: HistoryStep[]; clock: Clock }) {
  return (
    <section aria-labelledby="history-heading" className="review-part">
      <h2 id="history-heading">History</h2>
      <ol className="history">
        {history.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end.
          <li key={index}>
            <p>
              <time dateTime={step.at} className="history-at">
                {momentWords({ precision: 'exact', at: step.at }, clock)}
              </time>{' '}
              <strong>{actionWords[step.action]}</strong>
              {step.by !== null && `${byWords[step.action] ?? ' by '}${step.by}`}
              {step.outcome !== null && `: ${outcomeWords[step.outcome].name}`}{' '}
              <LaneMark lane={step.lane} />
            </p>
            {step.reason !== null && <Paragraphs text={step.reason} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Somebody whose claim ran out did not do so. */
const byWords: Partial<Record<HistoryStep['action'], string>> = {
  'claim-expired': ', held by ',
};
