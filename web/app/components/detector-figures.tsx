import type { DetectorRule, DetectorScorecard } from '#shared/contracts/detector.ts';
import { figureWords } from './detector-words.ts';
import { LaneMark } from './review-lane.tsx';
import { categoryWords, sourceWords } from './review-words.ts';

/** How often it was right to look, by the lane that the screening had asked for. */
export function DetectorLanes({ card }: { card: DetectorScorecard }) {
  return (
    <table className="figures">
      <caption>
        Of what the screening noticed and people decided, how often it was right to look
      </caption>
      <thead>
        <tr>
          <th scope="col">Lane asked for</th>
          <th scope="col">Right to look</th>
        </tr>
      </thead>
      <tbody>
        {card.lanes.map(({ lane, ...figure }) => (
          <tr key={lane}>
            <th scope="row">
              <LaneMark lane={lane} />
            </th>
            <td>{figureWords(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same by rule, those with the most decisions first. */
export function DetectorRules({ card }: { card: DetectorScorecard }) {
  if (card.rules.length === 0) return <p>No rule had found anything in what was decided.</p>;
  return (
    <table className="figures">
      <caption>
        The rules that had found something, the most decided first. A review with several rules
        counts for each.
      </caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Right to look</th>
        </tr>
      </thead>
      <tbody>
        {card.rules.map((one) => (
          <tr key={`${one.source} ${one.rule}`}>
            <th scope="row">
              <RuleName of={one} />
            </th>
            <td>{figureWords(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RuleName({ of: { rule, source, category, why } }: { of: DetectorRule }) {
  return (
    <>
      <span className="figures-why">{why ?? categoryWords(category)}</span> <code>{rule}</code>
      {source !== 'local' && <span className="soft"> {sourceWords[source]}</span>}
    </>
  );
}
