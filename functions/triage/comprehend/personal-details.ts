import {
  DetectPiiEntitiesCommand,
  type DetectPiiEntitiesCommandOutput,
} from '@aws-sdk/client-comprehend';
import type { ClassifierLanguage, PersonalDetailFinding } from '#functions/triage/classifier.ts';
import { codePointsToUtf16 } from '#functions/triage/segments.ts';
import { UnusableAnswerError, usable } from './failures.ts';
import type { Answered, Question } from './together.ts';
import { unitsOf } from './units.ts';

type Details = readonly PersonalDetailFinding[];

/** The service takes one text in a call. Several are not glued into one: what names somebody may lie across the seam. */
export const whichDetails = (
  language: ClassifierLanguage,
): Question<DetectPiiEntitiesCommandOutput, Details> => ({
  operation: 'DetectPiiEntities',
  piecesInCall: 1,
  units: (pieces) => unitsOf(...pieces.map(({ text }) => text)),
  send: (client, pieces, options) =>
    client.send(
      new DetectPiiEntitiesCommand({
        Text: pieces.map(({ text }) => text).join(''),
        LanguageCode: language,
      }),
      options,
    ),
  read({ Entities }, _index, piece) {
    const toUtf16 = codePointsToUtf16(piece.text);
    return usable(Entities).map(({ Type, Score, BeginOffset, EndOffset }) => {
      const start = piece.start + usable(toUtf16(usable(BeginOffset)));
      const end = piece.start + usable(toUtf16(usable(EndOffset)));
      if (start >= end) throw new UnusableAnswerError();
      return { type: usable(Type), score: usable(Score), start, end };
    });
  },
});

export const detailsOf = (answers: readonly Answered<Details>[]): Details =>
  answers.flatMap(({ answer }) => answer).sort((a, b) => a.start - b.start);
