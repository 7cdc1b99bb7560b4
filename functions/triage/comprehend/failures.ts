import type { NotAnalysedReason } from '#functions/triage/classifier.ts';
import { numberField, textField } from './fields.ts';
import type { Operation } from './units.ts';

/** What may be told of a failure: nothing of the text, and nothing that the service wrote about it. */
export interface ComprehendFailure {
  operation: Operation;
  reason: NotAnalysedReason;
  /** The error's class, for example `ThrottlingException`. */
  error: string;
  httpStatus: number | undefined;
  attempts: number | undefined;
  requestId: string | undefined;
}

/** One document of a batch that was refused while its neighbours were answered. */
export class DocumentRefused extends Error {
  override name = 'DocumentRefused';
  readonly reason: NotAnalysedReason;

  /** `code` is the service's own. Its list of codes is not published, so what is unknown may be asked about again. */
  constructor(code: string | undefined) {
    super();
    const known = documentReasons.find(([pattern]) => pattern.test(code ?? ''));
    this.reason = known?.[1] ?? 'unavailable';
  }
}

const documentReasons: readonly (readonly [RegExp, NotAnalysedReason])[] = [
  [/SIZE/i, 'too-long'],
  [/LANGUAGE/i, 'unsupported-language'],
  [/THROTTL|TOO_?MANY/i, 'throttled'],
  [/INVALID|VALIDATION/i, 'rejected'],
];

export class UnusableAnswerError extends Error {
  override name = 'UnusableAnswerError';
}

/** An answer with a gap in it is no answer: what is missing must not pass for "nothing found". */
export function usable<T>(value: T | undefined): T {
  if (value === undefined || Number.isNaN(value)) throw new UnusableAnswerError();
  return value;
}

const reasonByError: ReadonlyMap<string, NotAnalysedReason> = new Map([
  ['ThrottlingException', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['UnsupportedLanguageException', 'unsupported-language'],
  ['TextSizeLimitExceededException', 'too-long'],
  ['BatchSizeLimitExceededException', 'rejected'],
  ['InvalidRequestException', 'rejected'],
  ['SerializationException', 'rejected'],
  ['ValidationException', 'rejected'],
]);

export function reasonOf(error: unknown): NotAnalysedReason {
  if (error instanceof DocumentRefused) return error.reason;
  if (numberField(error, '$metadata', 'httpStatusCode') === 429) return 'throttled';
  return reasonByError.get(textField(error, 'name') ?? '') ?? 'unavailable';
}

export function describeFailure(operation: Operation, error: unknown): ComprehendFailure {
  const name = textField(error, 'name') ?? '';
  return {
    operation,
    reason: reasonOf(error),
    error: /^\w{1,64}$/.test(name) ? name : 'Error',
    httpStatus: numberField(error, '$metadata', 'httpStatusCode'),
    attempts: numberField(error, '$metadata', 'attempts'),
    requestId: textField(error, '$metadata', 'requestId'),
  };
}
