import { z } from 'zod';
import { knownLanguages, limits } from '#infra/local/comprehend-stand-in/limits.ts';
import { findPersonalDetails } from '#infra/local/comprehend-stand-in/personal-details.ts';
import { judgeSentiment } from '#infra/local/comprehend-stand-in/sentiment.ts';
import { judgeToxicity } from '#infra/local/comprehend-stand-in/toxicity.ts';
import { WireError } from '#infra/local/comprehend-stand-in/wire.ts';

type Operation = (input: unknown) => unknown;

const languageCode = z.string().refine((code) => knownLanguages.includes(code));
const oneText = z.object({ Text: z.string().min(1), LanguageCode: languageCode });
const textList = z.object({ TextList: z.array(z.string()).min(1), LanguageCode: languageCode });
const textSegments = z.object({
  TextSegments: z.array(z.object({ Text: z.string().min(1) })).min(1),
  LanguageCode: languageCode,
});

const ourLanguages = ['en', 'es'] as const;

/** The operations of the real service that this program answers, by the name they have on the wire. */
export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  [
    'DetectSentiment',
    (input) => {
      const { Text, LanguageCode } = valid(oneText, input);
      mustFit(Text, limits.sentimentBytes);
      return judgeSentiment(Text, supported(LanguageCode, ourLanguages));
    },
  ],
  [
    'BatchDetectSentiment',
    (input) => {
      const { TextList, LanguageCode } = valid(textList, input);
      if (TextList.length > limits.batchDocuments) {
        throw new WireError('BatchSizeLimitExceededException', 'Too many documents in one batch.');
      }
      const language = supported(LanguageCode, ourLanguages);
      const refused = TextList.map((text) => refusalInBatch(text));
      return {
        ResultList: TextList.flatMap((text, Index) =>
          refused[Index] === undefined ? [{ Index, ...judgeSentiment(text, language) }] : [],
        ),
        ErrorList: refused.flatMap((refusal, Index) =>
          refusal === undefined ? [] : [{ Index, ...refusal }],
        ),
      };
    },
  ],
  [
    'DetectToxicContent',
    (input) => {
      const { TextSegments, LanguageCode } = valid(textSegments, input);
      if (TextSegments.length > limits.toxicitySegments) {
        throw new WireError('InvalidRequestException', 'Too many text segments in one request.');
      }
      for (const { Text } of TextSegments) mustFit(Text, limits.toxicitySegmentBytes);
      mustFit(TextSegments.map(({ Text }) => Text).join(''), limits.toxicityBytes);
      supported(LanguageCode, ['en']);
      return { ResultList: TextSegments.map(({ Text }) => judgeToxicity(Text)) };
    },
  ],
  [
    'DetectPiiEntities',
    (input) => {
      const { Text, LanguageCode } = valid(oneText, input);
      mustFit(Text, limits.personalDetailsBytes);
      supported(LanguageCode, ourLanguages);
      return { Entities: findPersonalDetails(Text) };
    },
  ],
]);

/** zod's own messages may quote what was sent, so none of them is passed on. */
function valid<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (!result.success) {
    throw new WireError('ValidationException', 'A member is missing or not of its type.');
  }
  return result.data;
}

function mustFit(text: string, maxBytes: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    throw new WireError(
      'TextSizeLimitExceededException',
      `Input text size exceeds limit: ${bytes} bytes where ${maxBytes} are allowed.`,
    );
  }
}

function supported<L extends string>(code: string, languages: readonly L[]): L {
  const language = languages.find((known) => known === code);
  if (language === undefined) {
    throw new WireError('UnsupportedLanguageException', 'This language cannot be analysed.');
  }
  return language;
}

function refusalInBatch(text: string): { ErrorCode: string; ErrorMessage: string } | undefined {
  if (text === '') return { ErrorCode: 'INVALID_TEXT', ErrorMessage: 'The document is empty.' };
  if (Buffer.byteLength(text) > limits.sentimentBytes) {
    return { ErrorCode: 'TEXT_SIZE_LIMIT_EXCEEDED', ErrorMessage: 'The document is too large.' };
  }
  return undefined;
}
