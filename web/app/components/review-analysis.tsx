import { Trans, useLingui } from '@lingui/react/macro';
import type { Analysis } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import {
  analysisWords,
  isLoud,
  languageWords,
  notAnalysedWords,
  partWords,
  sourceNames,
  toneWords,
} from './review-words.ts';

/** What the second layer says about the newest text, and plainly what it does not say. */
export function ReviewAnalysis({ analysis, clock }: { analysis: Analysis; clock: Clock }) {
  const { t, i18n } = useLingui();
  const { state, source, at, language, tone, notAnalysed, askAgainAt } = analysis;
  const when = (instant: string) => momentWords({ precision: 'exact', at: instant }, clock);
  return (
    <section aria-labelledby="analysis-heading" className="review-part">
      <h2 id="analysis-heading">
        <Trans>Second layer</Trans>
      </h2>
      <p className={isLoud(state) ? 'loud' : undefined}>{t(analysisWords[state])}</p>
      {notAnalysed.length > 0 && (
        <ul className="plain-list">
          {notAnalysed.map(({ part, reason }) => (
            <li key={part}>
              {partWords(part, i18n)}: {notAnalysedWords(reason, i18n)}.
            </li>
          ))}
        </ul>
      )}
      {notAnalysed.length > 0 && !isLoud(state) && (
        <p className="loud">
          <Trans>Not analysed means: look. It never means fine.</Trans>
        </p>
      )}
      {askAgainAt !== null && <AskedAgain when={when(askAgainAt)} />}
      {language !== null && <p>{languageWords(language, i18n)}</p>}
      {tone !== null && (
        <Tone name={toneWords(tone.sentiment, i18n)} score={Math.round(tone.score * 100) / 100} />
      )}
      {source !== null && (
        <p className="soft small">
          {t(sourceNames[source])}
          {at !== null && `, ${when(at)}`}.
        </p>
      )}
    </section>
  );
}

const AskedAgain = ({ when }: { when: string }) => (
  <p>
    <Trans>It is asked again from {when}.</Trans>
  </p>
);

const Tone = ({ name, score }: { name: string; score: number }) => (
  <p>
    <Trans>
      Tone: {name}, {score}.{' '}
      <span className="soft">Tone alone raises nothing and clears nothing.</span>
    </Trans>
  </p>
);
