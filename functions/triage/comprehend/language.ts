import {
  BatchDetectDominantLanguageCommand,
  type BatchDetectDominantLanguageCommandOutput,
} from '@aws-sdk/client-comprehend';
import type { LanguageFinding } from '#functions/triage/classifier.ts';
import { batchItem } from './batch.ts';
import { usable } from './failures.ts';
import { limits } from './limits.ts';
import type { Answered, Question } from './together.ts';
import { unitsOf } from './units.ts';

/** What a text is read as where its language cannot be told. The local rules read it as the same. */
export const assumedLanguage = 'en';

/** The service's own advice: it cannot tell from less. */
const fewestCharacters = 20;
/** Below this the service is guessing between relatives, or reads slang and misspellings. A default, to be measured. */
const sureFrom = 0.8;

export const isLongEnoughToTell = (text: string): boolean =>
  Array.from(text.trim()).length >= fewestCharacters;

export const whichLanguage: Question<BatchDetectDominantLanguageCommandOutput, LanguageFinding> = {
  operation: 'BatchDetectDominantLanguage',
  piecesInCall: limits.batchDocuments,
  units: (pieces) => pieces.reduce((sum, { text }) => sum + unitsOf(text), 0),
  send: (client, pieces, options) =>
    client.send(
      new BatchDetectDominantLanguageCommand({ TextList: pieces.map(({ text }) => text) }),
      options,
    ),
  read(output, index) {
    const languages = usable(batchItem(output, index).Languages).map((one) => ({
      code: usable(one.LanguageCode),
      score: usable(one.Score),
    }));
    const best = usable(languages.reduce((a, b) => (b.score > a.score ? b : a)));
    return best.score >= sureFrom && /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(best.code)
      ? { code: best.code, basis: 'detected' }
      : { code: assumedLanguage, basis: 'assumed' };
  },
};

/** A text of several pieces is in the language of the piece that is read least: the end must not go unread for the beginning. */
export function languageOf(answers: readonly Answered<LanguageFinding>[]): LanguageFinding {
  return answers
    .map(({ answer }) => answer)
    .reduce((a, b) => (readability(b.code) < readability(a.code) ? b : a));
}

const readability = (code: string) => ['es', 'en'].indexOf(code);
