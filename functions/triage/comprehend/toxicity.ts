import {
  DetectToxicContentCommand,
  type DetectToxicContentCommandOutput,
} from '@aws-sdk/client-comprehend';
import { type ToxicityFinding, worstPerLabel } from '#functions/triage/classifier.ts';
import { utf8Bytes } from '#functions/triage/segments.ts';
import { usable } from './failures.ts';
import { limits } from './limits.ts';
import type { Answered, Question } from './together.ts';
import { unitsOf } from './units.ts';

// Small pieces point a clinician at the very words. With this many, any usual post still needs one call only.
const preferredPieces = 8;
const smallestPieceBytes = 250;

export function toxicityPieceBytes(text: string): number {
  const even = Math.ceil(utf8Bytes(text) / preferredPieces);
  return Math.min(limits.toxicitySegmentBytes, Math.max(smallestPieceBytes, even));
}

export const howToxic: Question<DetectToxicContentCommandOutput, readonly ToxicityFinding[]> = {
  operation: 'DetectToxicContent',
  piecesInCall: limits.toxicitySegments,
  units: (pieces) => unitsOf(...pieces.map(({ text }) => text)),
  send: (client, pieces, options) =>
    client.send(
      new DetectToxicContentCommand({
        TextSegments: pieces.map(({ text }) => ({ Text: text })),
        LanguageCode: 'en',
      }),
      options,
    ),
  read({ ResultList }, index, { start, end }) {
    const { Labels, Toxicity } = usable(ResultList?.[index]);
    const overall = { Name: 'TOXICITY', Score: Toxicity };
    return [...usable(Labels), overall].map(({ Name, Score }) => ({
      label: usable(Name),
      score: usable(Score),
      start,
      end,
    }));
  },
};

export const toxicityOf = (
  answers: readonly Answered<readonly ToxicityFinding[]>[],
): readonly ToxicityFinding[] => worstPerLabel(answers.flatMap(({ answer }) => answer));
