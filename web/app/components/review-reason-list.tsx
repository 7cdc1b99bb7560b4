import { Trans, useLingui } from '@lingui/react/macro';
import type { Signal } from '#shared/contracts/review.ts';
import { LaneMark } from './review-lane.tsx';
import type { Reason } from './review-reasons.ts';
import { categoryWords, inFieldWords, sourceOf } from './review-words.ts';
import { FromScreening } from './screening-words.tsx';

interface ReviewReasonListProps {
  reasons: readonly Reason[];
  /** The text in which a reason was found, where it is still there. */
  textOf: (signal: Signal) => string | undefined;
}

/** Why this was noticed: each reason with its rule, what changed it, and who says so. */
export function ReviewReasonList({ reasons, textOf }: ReviewReasonListProps) {
  const { t, i18n } = useLingui();
  if (reasons.length === 0) return null;
  return (
    <ol className="reasons">
      {reasons.map(({ number, signal }) => (
        <li key={number} id={`reason-${number}`} className="reason" tabIndex={-1} data-step>
          <p className="reason-head">
            <span className="reason-number">{number}</span>
            <strong>{categoryWords(signal.category, i18n)}</strong>
            <LaneMark lane={signal.lane} />
          </p>
          <p>
            <FromScreening english={signal.why} />
          </p>
          <Weighed signal={signal} text={textOf(signal)} />
          {signal.changes.length > 0 && (
            <ul className="plain-list reason-changes">
              {signal.changes.map((change) => (
                <li key={change}>
                  <FromScreening english={change} />
                </li>
              ))}
            </ul>
          )}
          <p className="reason-source">
            <Place number={number} signal={signal} />
            <span>{t(sourceOf(signal))}</span>
            <code>{signal.rule}</code>
            <span>{signal.detector}</span>
            <Strength strength={Math.round(signal.strength * 100) / 100} />
          </p>
        </li>
      ))}
    </ol>
  );
}

const Strength = ({ strength }: { strength: number }) => (
  <span>
    <Trans>strength {strength}</Trans>
  </span>
);

/** What weighed most for the second scorer, in the author's own words. */
function Weighed({ signal, text }: { signal: Signal; text: string | undefined }) {
  const words = (signal.features ?? []).flatMap(({ start, end }) => text?.slice(start, end) || []);
  if (words.length === 0) return null;
  return (
    <p className="small">
      <Trans>Words that weighed most:</Trans>{' '}
      {words.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may weigh twice.
        <span key={index}>
          {index > 0 && ', '}
          <q>{one}</q>
        </span>
      ))}
      .
    </p>
  );
}

function Place({ number, signal }: { number: number; signal: Signal }) {
  const { t } = useLingui();
  const where = t(inFieldWords[signal.field]);
  if (signal.span === null) {
    return (
      <span>
        <Trans>no exact place</Trans>
      </span>
    );
  }
  return signal.field === 'name' ? (
    <span>{where}</span>
  ) : (
    <a href={`#mark-${number}`}>
      {where}
      <span className="visually-hidden">
        <Trans>: go to the words of reason {number}</Trans>
      </span>
    </a>
  );
}
