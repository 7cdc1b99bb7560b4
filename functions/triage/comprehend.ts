import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ComprehendClient,
  type ComprehendClientConfig,
  DetectPiiEntitiesCommand,
  DetectSentimentCommand,
  DetectToxicContentCommand,
} from '@aws-sdk/client-comprehend';
import {
  type Classifier,
  type ClassifierLanguage,
  darkerTone,
  type NotAnalysedReason,
  type Part,
  type PersonalDetailFinding,
  type Provenance,
  sentiments,
  type ToneFinding,
  type ToxicityFinding,
  worstPerLabel,
} from '#functions/triage/classifier.ts';
import {
  codePointsToUtf16,
  segmentText,
  type TextSegment,
  utf8Bytes,
} from '#functions/triage/segments.ts';

/** What the service takes in one call, read strictly (1 KB as 1,000 bytes). */
const limits = {
  sentimentBytes: 5_000,
  personalDetailsBytes: 100_000,
  toxicityBytes: 1_000,
  toxicitySegments: 10,
} as const;

// Small pieces point a clinician at the very words. With this many, any usual post still needs one call only.
const preferredToxicityPieces = 8;
const smallestToxicityBytes = 250;

type Operation = 'DetectSentiment' | 'DetectToxicContent' | 'DetectPiiEntities';

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

export interface ComprehendClassifierOptions {
  region: string;
  /** For the stand-in, or a private endpoint of AWS. Without it the SDK finds the region's own. */
  endpoint?: string;
  /** Attempts for each call, the first included. 5 by default. */
  maxAttempts?: number;
  /** Milliseconds that each attempt may take. 3,000 by default. */
  requestTimeoutMs?: number;
  /** Without them the SDK looks in its usual places. */
  credentials?: NonNullable<ComprehendClientConfig['credentials']>;
  /** Told of every part that stays without analysis, for the log and the alarm. */
  onFailure?: (failure: ComprehendFailure) => void;
}

/**
 * A classifier on Amazon Comprehend, or on a stand-in that speaks its protocol. Throttling, 5xx and time-outs are tried again
 * by the SDK with exponential back-off and full jitter; when that does not help, the part is `not-analysed`. With the
 * defaults a call that never succeeds ends within 30 seconds: five attempts, and waits of at most 1, 2, 4 and 8 seconds.
 */
export function createComprehendClassifier(options: ComprehendClassifierOptions): Classifier {
  const exchangesOfThisText = new AsyncLocalStorage<Exchange[]>();
  const client = createClient(options);
  recordExchanges(client, () => exchangesOfThisText.getStore());

  const part = async <T>(operation: Operation, finding: Promise<T>): Promise<Part<T>> => {
    try {
      return { state: 'analysed', value: await finding };
    } catch (error) {
      const failure = describeFailure(operation, error);
      options.onFailure?.(failure);
      return { state: 'not-analysed', reason: failure.reason };
    }
  };

  return {
    classify(text, languageCode) {
      const exchanges: Exchange[] = [];
      return exchangesOfThisText.run(exchanges, async () => {
        const writable = withoutLoneSurrogates(text);
        const [tone, toxicity, personalDetails] = await Promise.all([
          part('DetectSentiment', detectTone(client, writable, languageCode)),
          languageCode === 'en'
            ? part('DetectToxicContent', detectToxicity(client, writable))
            : ({ state: 'not-analysed', reason: 'unsupported-language' } as const),
          part('DetectPiiEntities', detectPersonalDetails(client, writable, languageCode)),
        ]);
        return { ...whoAnswered(exchanges), tone, toxicity, personalDetails };
      });
    },
  };
}

function createClient(options: ComprehendClassifierOptions): ComprehendClient {
  const timeout = options.requestTimeoutMs ?? 3_000;
  return new ComprehendClient({
    region: options.region,
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    ...(options.credentials !== undefined && { credentials: options.credentials }),
    retryMode: 'standard',
    maxAttempts: options.maxAttempts ?? 5,
    requestHandler: {
      connectionTimeout: timeout,
      requestTimeout: timeout,
      // Without this the SDK only warns and goes on waiting.
      throwOnRequestTimeout: true,
      // The request time-out ends when an answer begins; this one covers an answer that stalls.
      socketTimeout: timeout,
    },
  });
}

async function detectTone(
  client: ComprehendClient,
  text: string,
  languageCode: ClassifierLanguage,
): Promise<ToneFinding> {
  const tones: ToneFinding[] = [];
  for (const segment of worthSending(segmentText(text, limits.sentimentBytes))) {
    const { Sentiment, SentimentScore: scores } = await client.send(
      new DetectSentimentCommand({ Text: segment.text, LanguageCode: languageCode }),
    );
    const sentiment = usable(sentiments.find((known) => known === Sentiment));
    const score = {
      POSITIVE: scores?.Positive,
      NEUTRAL: scores?.Neutral,
      MIXED: scores?.Mixed,
      NEGATIVE: scores?.Negative,
    }[sentiment];
    tones.push({ sentiment, score: usable(score) });
  }
  return tones.reduce(darkerTone);
}

async function detectToxicity(
  client: ComprehendClient,
  text: string,
): Promise<readonly ToxicityFinding[]> {
  const findings: ToxicityFinding[] = [];
  const segments = worthSending(segmentText(text, toxicityPieceBytes(text)));
  for (let first = 0; first < segments.length; first += limits.toxicitySegments) {
    const sent = segments.slice(first, first + limits.toxicitySegments);
    const { ResultList } = await client.send(
      new DetectToxicContentCommand({
        TextSegments: sent.map((segment) => ({ Text: segment.text })),
        LanguageCode: 'en',
      }),
    );
    for (const [index, { start, end }] of sent.entries()) {
      const { Labels, Toxicity } = usable(ResultList?.[index]);
      const overall = { Name: 'TOXICITY', Score: Toxicity };
      for (const { Name, Score } of [...usable(Labels), overall]) {
        findings.push({ label: usable(Name), score: usable(Score), start, end });
      }
    }
  }
  return worstPerLabel(findings);
}

function toxicityPieceBytes(text: string): number {
  const even = Math.ceil(utf8Bytes(text) / preferredToxicityPieces);
  return Math.min(limits.toxicityBytes, Math.max(smallestToxicityBytes, even));
}

async function detectPersonalDetails(
  client: ComprehendClient,
  text: string,
  languageCode: ClassifierLanguage,
): Promise<readonly PersonalDetailFinding[]> {
  const findings: PersonalDetailFinding[] = [];
  for (const segment of worthSending(segmentText(text, limits.personalDetailsBytes))) {
    const { Entities } = await client.send(
      new DetectPiiEntitiesCommand({ Text: segment.text, LanguageCode: languageCode }),
    );
    const toUtf16 = codePointsToUtf16(segment.text);
    for (const { Type, Score, BeginOffset, EndOffset } of usable(Entities)) {
      const start = segment.start + usable(toUtf16(usable(BeginOffset)));
      const end = segment.start + usable(toUtf16(usable(EndOffset)));
      if (start >= end) throw new UnusableAnswerError();
      findings.push({ type: usable(Type), score: usable(Score), start, end });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

class UnusableAnswerError extends Error {
  override name = 'UnusableAnswerError';
}

/** An answer with a gap in it is no answer: what is missing must not pass for "nothing found". */
function usable<T>(value: T | undefined): T {
  if (value === undefined || Number.isNaN(value)) throw new UnusableAnswerError();
  return value;
}

/** Padding is not sent: it has nothing to judge, costs calls, and could get the whole text refused. */
function worthSending(segments: readonly TextSegment[]): readonly TextSegment[] {
  const withWords = segments.filter((segment) => segment.text.trim() !== '');
  return withWords.length > 0 ? withWords : segments.slice(0, 1);
}

/** Half a surrogate pair cannot be sent as UTF-8; its replacement keeps every offset where it was. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** One attempt to reach the service: where it went, and what a stand-in said of itself in its answer. */
export interface Exchange {
  protocol: string;
  hostname: string;
  standIn?: string;
}

function recordExchanges(client: ComprehendClient, current: () => Exchange[] | undefined): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const exchange: Exchange = {
        protocol: textField(args.request, 'protocol') ?? '',
        hostname: textField(args.request, 'hostname') ?? '',
      };
      current()?.push(exchange);
      const result = await next(args);
      const standIn = textField(field(result.response, 'headers'), 'x-between-sessions-stand-in');
      if (standIn !== undefined) exchange.standIn = standIn;
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'recordExchanges' },
  );
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

function textField(from: unknown, name: string): string | undefined {
  const value = field(from, name);
  return typeof value === 'string' ? value : undefined;
}

function numberField(from: unknown, name: string): number | undefined {
  const value = field(from, name);
  return typeof value === 'number' ? value : undefined;
}

// Public, FIPS, dual-stack and private (VPC) endpoints, in the partitions that a clinic can get an account in.
const comprehendHost =
  /(?:^|\.)comprehend(?:-fips)?\.[a-z0-9-]+\.(?:vpce\.)?(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/;

/**
 * `amazon-comprehend` only when requests were sent, all over TLS to the service's own hosts, and no answer called itself a stand-in.
 * Read from the wire and not from options, because environment and profile can redirect the SDK too.
 */
export function whoAnswered(exchanges: readonly Exchange[]): {
  provenance: Provenance;
  model: string;
} {
  const isAmazon =
    exchanges.length > 0 &&
    exchanges.every(
      ({ protocol, hostname, standIn }) =>
        protocol === 'https:' && comprehendHost.test(hostname) && standIn === undefined,
    );
  if (isAmazon) return { provenance: 'amazon-comprehend', model: 'comprehend/2017-11-27' };
  const version = exchanges.find(({ standIn }) => standIn !== undefined)?.standIn ?? 'unknown';
  return { provenance: 'stand-in', model: `stand-in/${version}` };
}

const reasonByError: ReadonlyMap<string, NotAnalysedReason> = new Map([
  ['ThrottlingException', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['UnsupportedLanguageException', 'unsupported-language'],
  ['TextSizeLimitExceededException', 'too-long'],
  ['InvalidRequestException', 'rejected'],
  ['SerializationException', 'rejected'],
  ['ValidationException', 'rejected'],
]);

function describeFailure(operation: Operation, error: unknown): ComprehendFailure {
  const name = error instanceof Error && /^\w{1,64}$/.test(error.name) ? error.name : 'Error';
  const metadata = field(error, '$metadata');
  const httpStatus = numberField(metadata, 'httpStatusCode');
  return {
    operation,
    reason: httpStatus === 429 ? 'throttled' : (reasonByError.get(name) ?? 'unavailable'),
    error: name,
    httpStatus,
    attempts: numberField(metadata, 'attempts'),
    requestId: textField(metadata, 'requestId'),
  };
}
