import {
  type Label,
  labels,
  toxicityRules,
} from '#infra/local/comprehend-stand-in/toxicity-rules.ts';

/** The shape of one entry of the real answer: every label with its score, 0 to 1, and one score over all. */
interface ToxicityAnswer {
  Labels: readonly { Name: Label; Score: number }[];
  Toxicity: number;
}

// The real service gives every label some score, also where there is nothing to see.
const floor = 0.01;

/** Scores one segment by the rules that match. More matches of one kind come closer to 1 and never reach it. */
export function judgeToxicity(text: string): ToxicityAnswer {
  const plain = text.replaceAll('\u2019', "'");
  const clear = new Map<Label, number>(labels.map((label) => [label, 1 - floor]));
  for (const { label, score, pattern } of toxicityRules) {
    const matches = plain.match(pattern)?.length ?? 0;
    clear.set(label, (clear.get(label) ?? 1) * (1 - score) ** matches);
  }
  const scored = labels.map((Name) => ({ Name, Score: rounded(1 - (clear.get(Name) ?? 1)) }));
  return { Labels: scored, Toxicity: Math.max(...scored.map(({ Score }) => Score)) };
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
