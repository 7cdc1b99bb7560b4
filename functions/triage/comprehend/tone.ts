import {
  BatchDetectSentimentCommand,
  type BatchDetectSentimentCommandOutput,
  LanguageCode,
} from '@aws-sdk/client-comprehend';
import { darkerTone, sentiments, type ToneFinding } from '#functions/triage/classifier.ts';
import { batchItem } from './batch.ts';
import { usable } from './failures.ts';
import { limits } from './limits.ts';
import type { Answered, Question } from './together.ts';
import { unitsOf } from './units.ts';

/** The language as the service's tone knows it; undefined where it knows none. */
export const toneLanguage = (code: string): LanguageCode | undefined =>
  Object.values(LanguageCode).find((known) => known === code);

/** All documents of a call are in one language. */
export const whichTone = (
  language: LanguageCode,
): Question<BatchDetectSentimentCommandOutput, ToneFinding> => ({
  operation: 'BatchDetectSentiment',
  piecesInCall: limits.batchDocuments,
  units: (pieces) => pieces.reduce((sum, { text }) => sum + unitsOf(text), 0),
  send: (client, pieces, options) =>
    client.send(
      new BatchDetectSentimentCommand({
        TextList: pieces.map(({ text }) => text),
        LanguageCode: language,
      }),
      options,
    ),
  read(output, index) {
    const { Sentiment, SentimentScore: scores } = batchItem(output, index);
    const sentiment = usable(sentiments.find((known) => known === Sentiment));
    const score = {
      POSITIVE: scores?.Positive,
      NEUTRAL: scores?.Neutral,
      MIXED: scores?.Mixed,
      NEGATIVE: scores?.Negative,
    }[sentiment];
    return { sentiment, score: usable(score) };
  },
});

export const toneOf = (answers: readonly Answered<ToneFinding>[]): ToneFinding =>
  answers.map(({ answer }) => answer).reduce(darkerTone);
