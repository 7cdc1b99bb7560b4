import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DetectorRule, DetectorScorecard } from '#shared/contracts/detector.ts';
import { figureWords } from './detector-words.ts';
import { LaneMark } from './review-lane.tsx';
import { categoryWords, sourceNames } from './review-words.ts';
import { FromScreening } from './screening-words.tsx';

/** How often it was right to look, by the lane that the screening had asked for. */
export function DetectorLanes({ card }: { card: DetectorScorecard }) {
  const { i18n } = useLingui();
  return (
    <table className="figures">
      <caption>
        <Trans>
          Of what the screening noticed and people decided, how often it was right to look
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Lane asked for</Trans>
          </th>
          <th scope="col">
            <Trans>Right to look</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {card.lanes.map(({ lane, ...figure }) => (
          <tr key={lane}>
            <th scope="row">
              <LaneMark lane={lane} />
            </th>
            <td>{figureWords(figure, i18n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same by rule, those with the most decisions first. */
export function DetectorRules({ card }: { card: DetectorScorecard }) {
  const { i18n } = useLingui();
  if (card.rules.length === 0) {
    return (
      <p>
        <Trans>No rule had found anything in what was decided.</Trans>
      </p>
    );
  }
  return (
    <table className="figures">
      <caption>
        <Trans>
          The rules that had found something, the most decided first. A review with several rules
          counts for each.
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Rule</Trans>
          </th>
          <th scope="col">
            <Trans>Right to look</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {card.rules.map((one) => (
          <tr key={`${one.source} ${one.rule}`}>
            <th scope="row">
              <RuleName of={one} />
            </th>
            <td>{figureWords(one, i18n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RuleName({ of: { rule, source, category, why } }: { of: DetectorRule }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <span className="figures-why">
        {why === null ? withoutWhy(rule, category, i18n) : <FromScreening english={why} />}
      </span>{' '}
      <code>{rule}</code>
      {source !== 'local' && <span className="soft"> {t(sourceNames[source])}</span>}
    </>
  );
}

/** The two thresholds of the model share a category and are told apart by what they were measured on. */
const withoutWhy = (rule: string, category: DetectorRule['category'], i18n: I18n): string =>
  rule === 'linear-model/gravest-posts'
    ? i18n._(msg`Reads like the gravest of posts`)
    : categoryWords(category, i18n);
