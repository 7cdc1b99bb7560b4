import type { Signal } from '#shared/contracts/review.ts';
import { LaneMark } from './review-lane.tsx';
import type { Reason } from './review-reasons.ts';
import { categoryWords, fieldWords, sourceWords } from './review-words.ts';

/** Why this was noticed: each reason with its rule, what changed it, and who says so. */
export function ReviewReasonList({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ol className="reasons">
      {reasons.map(({ number, signal }) => (
        <li key={number} id={`reason-${number}`} className="reason" tabIndex={-1} data-step>
          <p className="reason-head">
            <span className="reason-number">{number}</span>
            <strong>{categoryWords(signal.category)}</strong>
            <LaneMark lane={signal.lane} />
          </p>
          <p>{signal.why}</p>
          {signal.changes.length > 0 && (
            <ul className="plain-list reason-changes">
              {signal.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
          <p className="reason-source">
            <Place number={number} signal={signal} />
            <span>{sourceWords[signal.source]}</span>
            <code>{signal.rule}</code>
            <span>{signal.detector}</span>
            <span>strength {Math.round(signal.strength * 100) / 100}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Place({ number, signal }: { number: number; signal: Signal }) {
  const where = fieldWords[signal.field];
  if (signal.span === null) return <span>no exact place</span>;
  return signal.field === 'name' ? (
    <span>in {where}</span>
  ) : (
    <a href={`#mark-${number}`}>
      in {where}
      <span className="visually-hidden">: go to the words of reason {number}</span>
    </a>
  );
}
