import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { HistoryStep } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { Paragraphs } from './paragraphs.tsx';
import { LaneMark } from './review-lane.tsx';
import { actionWords, outcomeWords } from './review-words.ts';

/** Every step of a review's life, the oldest first. */
export function ReviewHistory({ history, clock }: { history: HistoryStep[]; clock: Clock }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="history-heading" className="review-part">
      <h2 id="history-heading">
        <Trans>History</Trans>
      </h2>
      <ol className="history">
        {history.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end.
          <li key={index}>
            <p>
              <time dateTime={step.at} className="history-at">
                {momentWords({ precision: 'exact', at: step.at }, clock)}
              </time>{' '}
              <strong>{t(actionWords[step.action])}</strong>
              {step.by !== null && <By action={step.action} by={step.by} />}
              {step.whom !== undefined && t(whomWords(step.action, step.whom))}
              {step.outcome !== null && `: ${t(outcomeWords[step.outcome].name)}`}{' '}
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
function By({ action, by }: { action: HistoryStep['action']; by: string }) {
  if (action === 'claim-expired') return <Trans>, held by {by}</Trans>;
  return (
    <>
      {' '}
      <Trans>by {by}</Trans>
    </>
  );
}

/** What the step has to do with the colleague whom it names. */
function whomWords(action: HistoryStep['action'], whom: string): MessageDescriptor {
  switch (action) {
    case 'taken-over':
      return msg`, from ${whom}`;
    case 'opinion-asked':
      return msg`, of ${whom}`;
    case 'opinion-given':
      return msg`, for ${whom}`;
    default:
      return msg`, to ${whom}`;
  }
}
