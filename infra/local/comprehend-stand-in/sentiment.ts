import {
  type SentimentLanguage,
  type SentimentWords,
  sentimentWords,
} from '#infra/local/comprehend-stand-in/sentiment-words.ts';

type Sentiment = 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | 'MIXED';

/** The shape of the real answer; the four scores are 0 to 1 and add up to 1. */
interface SentimentAnswer {
  Sentiment: Sentiment;
  SentimentScore: { Positive: number; Negative: number; Neutral: number; Mixed: number };
}

const negationReach = 3;
// "Not good" is less bad than "bad".
const negationFactor = -0.7;
// Of two feelings this share counts as mixed as far as they balance.
const mixedShare = 0.7;

/** Adds up the weights of known words, minding negation and degree within a clause. */
export function judgeSentiment(text: string, language: SentimentLanguage): SentimentAnswer {
  const words = sentimentWords[language];
  let bright = 0;
  let dark = 0;
  let wordCount = 0;
  for (const clause of text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[.,;:!?\n]+/)) {
    const tokens = clause.match(/[\p{L}\p{M}']+/gu) ?? [];
    wordCount += tokens.length;
    for (const weight of weightsOf(tokens, words)) {
      if (weight > 0) bright += weight;
      else dark -= weight;
    }
  }
  const balanced = 2 * mixedShare * Math.min(bright, dark);
  const neutral = 1.5 + wordCount * 0.02;
  const total = bright + dark + neutral;
  const scores = {
    POSITIVE: (bright - balanced / 2) / total,
    NEGATIVE: (dark - balanced / 2) / total,
    NEUTRAL: neutral / total,
    MIXED: balanced / total,
  };
  return {
    Sentiment: highest(scores),
    SentimentScore: {
      Positive: scores.POSITIVE,
      Negative: scores.NEGATIVE,
      Neutral: scores.NEUTRAL,
      Mixed: scores.MIXED,
    },
  };
}

function weightsOf(tokens: readonly string[], words: SentimentWords): readonly number[] {
  return tokens.flatMap((token, index) => {
    const weight = words.weights.get(token);
    if (weight === undefined) return [];
    const before = tokens.slice(Math.max(0, index - negationReach), index);
    const negated = before.some((word) => words.negations.has(word));
    const degree = words.degrees.get(before.at(-1) ?? '') ?? 1;
    return [weight * degree * (negated ? negationFactor : 1)];
  });
}

function highest(scores: Readonly<Record<Sentiment, number>>): Sentiment {
  const order = ['NEUTRAL', 'POSITIVE', 'NEGATIVE', 'MIXED'] as const;
  return order.reduce<Sentiment>(
    (best, next) => (scores[next] > scores[best] ? next : best),
    'NEUTRAL',
  );
}
