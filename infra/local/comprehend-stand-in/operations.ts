import * as z from 'zod';
import { customClasses } from '#functions/triage/comprehend/custom-classes.ts';
import { judgeNeed } from '#infra/local/comprehend-stand-in/custom-classifier.ts';
import type { DocumentErrorSource } from '#infra/local/comprehend-stand-in/faults.ts';
import { judgeLanguage } from '#infra/local/comprehend-stand-in/language.ts';
import { knownLanguages, limits } from '#infra/local/comprehend-stand-in/limits.ts';
import { findPersonalDetails } from '#infra/local/comprehend-stand-in/personal-details.ts';
import { judgeSentiment } from '#infra/local/comprehend-stand-in/sentiment.ts';
import { judgeToxicity } from '#infra/local/comprehend-stand-in/toxicity.ts';
import { WireError } from '#infra/local/comprehend-stand-in/wire.ts';

type Operation = (input: unknown, documentError: DocumentErrorSource) => unknown;

const languageCode = z.string().refine((code) => knownLanguages.includes(code));
const oneText = z.object({ Text: z.string().min(1), LanguageCode: languageCode });
const textsOfAnyLanguage = z.object({ TextList: z.array(z.string().min(1)).min(1) });
const textList = textsOfAnyLanguage.extend({ LanguageCode: languageCode });
const endpointArn = z
  .string()
  .regex(/^arn:aws(-[^:]+)?:comprehend:[a-z0-9-]*:\d{12}:document-classifier-endpoint\/[\w-]+$/);
const classifierToTrain = z.object({
  DocumentClassifierName: z
    .string()
    .regex(/^[A-Za-z0-9](-*[A-Za-z0-9])*$/)
    .max(63),
  VersionName: z
    .string()
    .regex(/^[A-Za-z0-9](-*[A-Za-z0-9])*$/)
    .max(63),
  DataAccessRoleArn: z.string().regex(/^arn:aws(-[^:]+)?:iam::\d{12}:role\/.+$/),
  LanguageCode: z.enum(['en', 'es', 'fr', 'de', 'it', 'pt']),
  Mode: z.enum(['MULTI_CLASS', 'MULTI_LABEL']),
  InputDataConfig: z.object({
    DataFormat: z.literal('COMPREHEND_CSV'),
    S3Uri: z.string().regex(/^s3:\/\/[a-z0-9][.\-a-z0-9]{1,61}[a-z0-9](\/.+)?$/),
  }),
});
const trainedClassifier = z.object({
  DocumentClassifierArn: z
    .string()
    .regex(/^arn:aws:comprehend:local:000000000000:document-classifier\/[\w-]+\/version\/[\w-]+$/),
});
const documentToClassify = z.object({ Text: z.string().min(1), EndpointArn: endpointArn });
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
    'DetectDominantLanguage',
    (input) => {
      const { Text } = valid(z.object({ Text: z.string().min(1) }), input);
      mustFit(Text, limits.languageBytes);
      return { Languages: judgeLanguage(Text) };
    },
  ],
  [
    'BatchDetectDominantLanguage',
    (input, documentError) =>
      answerBatch(valid(textsOfAnyLanguage, input).TextList, documentError, (text) => ({
        Languages: judgeLanguage(text),
      })),
  ],
  [
    'BatchDetectSentiment',
    (input, documentError) => {
      const { TextList, LanguageCode } = valid(textList, input);
      const language = supported(LanguageCode, ourLanguages);
      return answerBatch(TextList, documentError, (text) => judgeSentiment(text, language));
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
      return { Entities: findPersonalDetails(Text, supported(LanguageCode, ourLanguages)) };
    },
  ],
  [
    'ClassifyDocument',
    (input) => {
      const { Text } = valid(documentToClassify, input);
      mustFit(Text, limits.classifierBytes);
      const score = judgeNeed(Text);
      return {
        Classes: [
          { Name: customClasses.needsSomebody, Score: score },
          { Name: customClasses.ordinary, Score: 1 - score },
        ].sort((a, b) => b.Score - a.Score),
      };
    },
  ],
  [
    'CreateDocumentClassifier',
    (input) => {
      const { DocumentClassifierName: name, VersionName: version } = valid(
        classifierToTrain,
        input,
      );
      return {
        DocumentClassifierArn: `arn:aws:comprehend:local:000000000000:document-classifier/${name}/version/${version}`,
      };
    },
  ],
  [
    'DescribeDocumentClassifier',
    (input) => {
      const { DocumentClassifierArn } = valid(trainedClassifier, input);
      // Nothing was trained, so there is nothing measured to show.
      return { DocumentClassifierProperties: { DocumentClassifierArn, Status: 'TRAINED' } };
    },
  ],
]);

/** Each document by itself: one that is refused stands in the list of errors and takes no other with it. */
function answerBatch(
  texts: readonly string[],
  documentError: DocumentErrorSource,
  judge: (text: string) => object,
): object {
  if (texts.length > limits.batchDocuments) {
    throw new WireError('BatchSizeLimitExceededException', 'Too many documents in one batch.');
  }
  const refused = texts.map((text) => refusalInBatch(text, documentError));
  return {
    ResultList: texts.flatMap((text, Index) =>
      refused[Index] === undefined ? [{ Index, ...judge(text) }] : [],
    ),
    ErrorList: refused.flatMap((refusal, Index) =>
      refusal === undefined ? [] : [{ Index, ...refusal }],
    ),
  };
}

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

function refusalInBatch(
  text: string,
  documentError: DocumentErrorSource,
): { ErrorCode: string; ErrorMessage: string } | undefined {
  if (text.trim() === '') {
    return { ErrorCode: 'INVALID_TEXT', ErrorMessage: 'The document is blank.' };
  }
  if (Buffer.byteLength(text) > limits.batchDocumentBytes) {
    return { ErrorCode: 'TEXT_SIZE_LIMIT_EXCEEDED', ErrorMessage: 'The document is too large.' };
  }
  const ErrorCode = documentError(text);
  return ErrorCode === null ? undefined : { ErrorCode, ErrorMessage: 'Asked for.' };
}
