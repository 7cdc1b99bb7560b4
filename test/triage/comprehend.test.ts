import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Classification, Part } from '#functions/triage/classifier.ts';
import type { ComprehendFailure } from '#functions/triage/comprehend/failures.ts';
import { whoAnswered } from '#functions/triage/comprehend/who-answered.ts';
import {
  type ComprehendClassifierOptions,
  createComprehendClassifier,
} from '#functions/triage/comprehend.ts';
import type { Fault } from '#infra/local/comprehend-stand-in/faults.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';

const region = 'eu-west-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const operations = ['BatchDetectSentiment', 'DetectPiiEntities', 'DetectToxicContent'] as const;

let standIn: ComprehendStandIn;
let failures: ComprehendFailure[];

beforeEach(async () => {
  // Full jitter multiplies each wait by a random share: a share of nothing makes the retries immediate.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  failures = [];
  standIn = await startComprehendStandIn();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await standIn.close();
});

/** One text by itself. What is asked about several is tested in together.test.ts. */
async function classify(
  text: string,
  overrides: Partial<ComprehendClassifierOptions> = {},
): Promise<Classification> {
  const { classify: all } = createComprehendClassifier({
    endpoint: standIn.url,
    region,
    credentials,
    onFailure: (failure) => failures.push(failure),
    ...overrides,
  });
  const [answer] = await Promise.all(all([text]));
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

function analysed<T>(part: Part<T>): T {
  if (part.state !== 'analysed') throw new Error(`not analysed: ${part.reason}`);
  return part.value;
}

function reasons({ tone, toxicity, personalDetails }: Classification) {
  return [tone, toxicity, personalDetails].map((part) =>
    part.state === 'analysed' ? 'analysed' : part.reason,
  );
}

/** Answers each operation `times` times with the fault before it lets requests through. */
function first(times: number, fault: Fault): (operation: string) => Fault | undefined {
  const seen = new Map<string, number>();
  return (operation) => {
    const count = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, count);
    return count <= times ? fault : undefined;
  };
}

async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    return await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a text that can be analysed', () => {
  it('gets the tone of the text with the score of that tone', async () => {
    const { tone } = await classify('I feel hopeless and alone.');
    expect(analysed(tone)).toEqual({ sentiment: 'NEGATIVE', score: expect.closeTo(0.75, 1) });
  });

  it('gets one toxicity finding for each label and one over all, highest first', async () => {
    const { toxicity } = await classify('You are such an idiot.');
    const findings = analysed(toxicity);
    expect(findings.map(({ label }) => label).sort()).toEqual([
      'GRAPHIC',
      'HARASSMENT_OR_ABUSE',
      'HATE_SPEECH',
      'INSULT',
      'PROFANITY',
      'SEXUAL',
      'TOXICITY',
      'VIOLENCE_OR_THREAT',
    ]);
    expect(findings[0]).toMatchObject({ label: 'INSULT', start: 0, end: 22 });
    expect(findings[0]?.score).toBeGreaterThan(0.8);
    expect(findings.at(-1)?.score).toBeLessThan(0.1);
  });

  it('gets personal details whose spans fit the text also after emoji and combining characters', async () => {
    const text =
      '\u{1F469}\u200D\u{1F469}\u200D\u{1F467} Cafe\u0301 \u{1F44D}\u{1F3FD}! My name is Zoe\u0308 Lovely \u{1F600}, write to zoe@example.org \u{1F1EE}\u{1F1EA}';
    const { personalDetails } = await classify(text);
    const found = analysed(personalDetails).map(({ type, start, end }) => [
      type,
      text.slice(start, end),
    ]);
    expect(found).toEqual([
      ['NAME', 'Zoe\u0308 Lovely'],
      ['EMAIL', 'zoe@example.org'],
    ]);
  });

  it('keeps its spans when the text holds half of a surrogate pair', async () => {
    const text = 'oh \uD83D well \u{1F600} ring 020 7946 0958';
    const { personalDetails } = await classify(text);
    const [phone] = analysed(personalDetails);
    expect(text.slice(phone?.start, phone?.end)).toBe('020 7946 0958');
  });

  it('is sent as well-formed UTF-8 even when it holds half of a surrogate pair', async () => {
    const bodies: string[] = [];
    const listen: RequestListener = async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      response.writeHead(400).end('{"__type":"InvalidRequestException"}');
    };
    await withServer(listen, (endpoint) => classify('oh \uDC00', { endpoint }));
    expect(bodies.map((body) => JSON.parse(body))).toEqual(
      expect.arrayContaining([
        { TextList: ['oh \uFFFD'], LanguageCode: 'en' },
        { TextSegments: [{ Text: 'oh \uFFFD' }], LanguageCode: 'en' },
        { Text: 'oh \uFFFD', LanguageCode: 'en' },
      ]),
    );
  });

  it('in Spanish has a tone and personal details, and says that toxicity has no Spanish', async () => {
    const result = await classify('Me llamo Inés Prado y estoy muy triste.');
    expect(analysed(result.tone).sentiment).toBe('NEGATIVE');
    expect(analysed(result.personalDetails)).toMatchObject([{ type: 'NAME', start: 9, end: 19 }]);
    expect(result.toxicity).toEqual({ state: 'not-analysed', reason: 'unsupported-language' });
    expect(standIn.requests()).toBe(3);
  });
});

describe('a long text', () => {
  const kind = 'Thank you \u{1F600} for a warm and lovely evening, it helped. ';
  const unkind = 'You are such an idiot and I will hurt you.';

  it('counts its last sentence as much as its first', async () => {
    const text = kind.repeat(400) + unkind;
    const { toxicity } = await classify(text);
    const worst = analysed(toxicity)[0];
    expect(worst?.label).toBe('VIOLENCE_OR_THREAT');
    expect(worst?.score).toBeGreaterThan(0.9);
    expect(text.slice(worst?.start, worst?.end)).toContain(unkind);
    expect((worst?.end ?? 0) - (worst?.start ?? 0)).toBeLessThanOrEqual(1_000);
  });

  it('points at the piece with the worst words, not at the whole post', async () => {
    const text = kind.repeat(10) + unkind + kind.repeat(10);
    const { toxicity } = await classify(text);
    const worst = analysed(toxicity)[0];
    expect(text.slice(worst?.start, worst?.end)).toContain(unkind);
    expect((worst?.end ?? 0) - (worst?.start ?? 0)).toBeLessThan(250);
    expect(standIn.requests()).toBe(4);
  });

  it('is as dark as its darkest part', async () => {
    const text = `${kind.repeat(120)}${'Everything is hopeless and unbearable. '.repeat(200)}`;
    const { tone } = await classify(text);
    expect(analysed(tone).sentiment).toBe('NEGATIVE');
    const { tone: brightPart } = await classify(kind.repeat(120));
    expect(analysed(brightPart).sentiment).toBe('POSITIVE');
  });

  it('has the right spans for details behind the first 100,000 bytes', async () => {
    const text = `${'\u{1F600} fine. '.repeat(11_000)}Write to zoe@example.org`;
    const { personalDetails } = await classify(text);
    const [email] = analysed(personalDetails);
    expect(text.slice(email?.start, email?.end)).toBe('zoe@example.org');
  });

  it('costs no more calls for any amount of empty lines', async () => {
    const result = await classify(`${'\n'.repeat(30_000)}${unkind}`);
    expect(analysed(result.toxicity)[0]?.label).toBe('VIOLENCE_OR_THREAT');
    expect(standIn.requests()).toBe(4);
  });
});

describe('a service that fails', () => {
  it.each(['throttle', 'too-many-requests', 'error', 'timeout'] as const)(
    'is asked again after "%s", twice if need be, and the text is then analysed',
    async (fault) => {
      standIn.setFault(first(2, fault));
      const result = await classify('A quiet day.', { requestTimeoutMs: 400 });
      expect(reasons(result)).toEqual(['analysed', 'analysed', 'analysed']);
      expect(failures).toEqual([]);
      expect(standIn.requests()).toBe(9);
    },
  );

  it.each([
    ['throttle', 'throttled'],
    ['too-many-requests', 'throttled'],
    ['error', 'unavailable'],
    ['timeout', 'unavailable'],
  ] as const)('that answers "%s" to every attempt leaves the text %s', async (fault, reason) => {
    standIn.setFault(() => fault);
    const result = await classify('Hi', { maxAttempts: 3, requestTimeoutMs: 250 });
    expect(reasons(result)).toEqual([reason, reason, reason]);
    expect(standIn.requests()).toBe(9);
    expect(failures.map(({ operation }) => operation).sort()).toEqual(operations);
    expect(failures.map(({ attempts }) => attempts)).toEqual([3, 3, 3]);
  });

  it('waits a random share of a growing time before it asks again', async () => {
    vi.mocked(Math.random).mockReturnValue(0.05);
    standIn.setFault(first(2, 'throttle'));
    const started = performance.now();
    await classify('A quiet day.');
    // A twentieth of one second and of two.
    expect(performance.now() - started).toBeGreaterThan(140);
  });

  it('in one operation leaves the other parts analysed', async () => {
    standIn.setFault((operation) => (operation === 'DetectToxicContent' ? 'error' : undefined));
    const result = await classify('A quiet day.', { maxAttempts: 2 });
    expect(reasons(result)).toEqual(['analysed', 'unavailable', 'analysed']);
  });

  it('for one piece of a long text leaves the whole part not analysed', async () => {
    let calls = 0;
    standIn.setFault((operation) => {
      if (operation !== 'DetectToxicContent') return undefined;
      calls += 1;
      return calls > 1 ? 'error' : undefined;
    });
    const text = 'It was a fine day. '.repeat(1_000);
    const result = await classify(text, { maxAttempts: 1 });
    expect(result.toxicity).toEqual({ state: 'not-analysed', reason: 'unavailable' });
  });

  it('cannot be reached: every part is unavailable and Amazon is not named', async () => {
    const gone = await startComprehendStandIn();
    await gone.close();
    const result = await classify('Hi', { endpoint: gone.url, maxAttempts: 2 });
    expect(reasons(result)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    expect(result.provenance).toBe('stand-in');
  });

  it('stops in the middle of an answer: that too is a time-out', async () => {
    const stall: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.write('{"Sentiment":');
    };
    await withServer(stall, async (endpoint) => {
      const options = { endpoint, maxAttempts: 1, requestTimeoutMs: 100 };
      const result = await classify('Hi', options);
      expect(reasons(result)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    });
  });

  it('keeps the line busy without ever answering: that too is a time-out', async () => {
    const busy: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.writeProcessing(), 20);
      response.on('close', () => clearInterval(timer));
    };
    await withServer(busy, async (endpoint) => {
      const options = { endpoint, maxAttempts: 1, requestTimeoutMs: 150 };
      const result = await classify('Hi', options);
      expect(reasons(result)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    });
  });

  it('has nobody to ask it, for want of credentials: unavailable, never clean', async () => {
    const noCredentials = () => Promise.reject(new Error('no credentials'));
    const result = await classify('Hi', { credentials: noCredentials });
    expect(reasons(result)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    expect(result.provenance).toBe('stand-in');
  });
});

describe('a refusal', () => {
  it.each([
    ['ThrottlingException', 400, 'throttled'],
    ['SlowDown', 429, 'throttled'],
    ['UnsupportedLanguageException', 400, 'unsupported-language'],
    ['TextSizeLimitExceededException', 400, 'too-long'],
    ['InvalidRequestException', 400, 'rejected'],
    ['ValidationException', 400, 'rejected'],
    ['SerializationException', 400, 'rejected'],
    ['AccessDeniedException', 400, 'unavailable'],
    ['ServiceUnavailable', 503, 'unavailable'],
  ] as const)('of type %s with status %d leaves the text %s', async (type, status, reason) => {
    const refuse: RequestListener = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ __type: type, message: 'No.' }));
    };
    await withServer(refuse, async (endpoint) => {
      const result = await classify('Hi', { endpoint, maxAttempts: 1 });
      expect(reasons(result)).toEqual([reason, reason, reason]);
      expect(failures[0]).toMatchObject({ error: type, httpStatus: status, reason });
    });
  });

  it('is what an empty text gets', async () => {
    const result = await classify('');
    expect(reasons(result)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('tells nothing of the text, even when the service repeats it', async () => {
    const secret = 'marmalade';
    const said: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words) => said.push(...words));
    }
    const repeat: RequestListener = (request, response) => {
      request.resume();
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ __type: `Bad ${secret}`, message: `Value '${secret}'` }));
    };
    await withServer(repeat, async (endpoint) => {
      const result = await classify(secret, { endpoint, maxAttempts: 1 });
      expect(failures).toHaveLength(3);
      expect(JSON.stringify([result, failures, said])).not.toContain(secret);
    });
  });
});

describe('an answer with a gap in it', () => {
  const answers: Record<string, unknown> = {
    'an empty object': {},
    'scores that are missing': {
      Sentiment: 'NEUTRAL',
      ResultList: [{ Labels: [] }],
      Entities: [{}],
    },
    'fewer results than segments': { Sentiment: 'NEUTRAL', ResultList: [], Entities: [{}] },
    'an unknown sentiment and an offset behind the text': {
      Sentiment: 'WISTFUL',
      SentimentScore: { Positive: 1, Negative: 0, Neutral: 0, Mixed: 0 },
      Entities: [{ Type: 'NAME', Score: 0.9, BeginOffset: 0, EndOffset: 99 }],
    },
    'scores that are no numbers and a span turned round': {
      Sentiment: 'NEUTRAL',
      SentimentScore: { Positive: 0, Negative: 0, Neutral: 'NaN', Mixed: 0 },
      ResultList: [{ Labels: [{ Name: 'INSULT', Score: 'NaN' }], Toxicity: 0 }],
      Entities: [{ Type: 'NAME', Score: 0.9, BeginOffset: 2, EndOffset: 1 }],
    },
  };

  it.each(Object.keys(answers))('(%s) is not taken for "nothing found"', async (name) => {
    const answer: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answers[name]));
    };
    await withServer(answer, async (endpoint) => {
      const result = await classify('Hi', { endpoint });
      expect(reasons(result)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    });
  });
});

describe('who answered', () => {
  it('is the stand-in with its version, as its answers say', async () => {
    const result = await classify('A quiet day.');
    expect(result).toMatchObject({ provenance: 'stand-in', model: 'stand-in/2' });
  });

  it('is the stand-in also when only the environment redirected the SDK', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_COMPREHEND', standIn.url);
    const redirected = createComprehendClassifier({ region, credentials });
    const [result] = await Promise.all(redirected.classify(['A quiet day.']));
    expect(result?.provenance).toBe('stand-in');
    expect(standIn.requests()).toBe(3);
  });

  const amazon = { protocol: 'https:', hostname: 'comprehend.eu-west-1.amazonaws.com' };

  it.each([
    'comprehend.eu-west-1.amazonaws.com',
    'comprehend-fips.us-east-1.amazonaws.com',
    'comprehend.us-east-2.api.aws',
    'comprehend.cn-north-1.amazonaws.com.cn',
    'vpce-0a1b.comprehend.eu-central-1.vpce.amazonaws.com',
  ])('is Amazon Comprehend when every request went to it, as at %s', (hostname) => {
    expect(whoAnswered([amazon, { ...amazon, hostname }])).toEqual({
      provenance: 'amazon-comprehend',
      model: 'comprehend/2017-11-27',
    });
  });

  it.each([
    ['nobody was asked', []],
    ['a request was not encrypted', [{ ...amazon, protocol: 'http:' }]],
    ['a host only looks like Amazon', [{ ...amazon, hostname: 'amazonaws.com.example.org' }]],
    [
      "the host is somebody's own program on AWS",
      [{ ...amazon, hostname: 'a1.execute-api.eu-west-1.amazonaws.com' }],
    ],
    ['one of the requests went elsewhere', [amazon, { ...amazon, hostname: '127.0.0.1' }]],
    ['an answer calls itself a stand-in', [amazon, { ...amazon, standIn: '7' }]],
  ])('is never said to be Amazon Comprehend when %s', (_case, exchanges) => {
    expect(whoAnswered(exchanges).provenance).toBe('stand-in');
  });
});
