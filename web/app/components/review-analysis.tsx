import type { Analysis } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import {
  analysisWords,
  isLoud,
  languageWords,
  notAnalysedWords,
  partWords,
  sourceWords,
  toneWords,
} from './review-words.ts';

/** What the second layer says about the newest text, and plainly what it does not say. */
export function ReviewAnalysis({ analysis, clock }: { analysis: Analysis; clock: Clock }) {
  const { state, source, at, language, tone, notAnalysed, askAgainAt } = analysis;
  return (
    <section aria-labelledby="analysis-heading" className="review-part">
      <h2 id="analysis-heading">Second layer</h2>
      <p className={isLoud(state) ? 'loud' : undefined}>{analysisWords[state]}</p>
      {notAnalysed.length > 0 && (
        <ul className="plain-list">
          {notAnalysed.map(({ part, reason }) => (
            <li key={part}>
              {partWords(part)}: {notAnalysedWords(reason)}.
            </li>
          ))}
        </ul>
      )}
      {notAnalysed.length > 0 && !isLoud(state) && (
        <p className="loud">Not analysed means: look. It never means fine.</p>
      )}
      {askAgainAt !== null && (
        <p>It is asked again from {momentWords({ precision: 'exact', at: askAgainAt }, clock)}.</p>
      )}
      {language !== null && <p>{languageWords(language)}</p>}
      {tone !== null && (
        <p>
          Tone: {toneWords(tone.sentiment)}, {Math.round(tone.score * 100) / 100}.{' '}
          <span className="soft">Tone alone raises nothing and clears nothing.</span>
        </p>
      )}
      {source !== null && (
        <p className="soft small">
          {sourceWords[source]}
          {at !== null && `, ${momentWords({ precision: 'exact', at }, clock)}`}.
        </p>
      )}
    </section>
  );
}
