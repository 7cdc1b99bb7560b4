import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { fairWeather, faultSourceOf } from '#infra/local/comprehend-stand-in/conditions.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';

let standIn: ComprehendStandIn;
beforeEach(async () => {
  standIn = await startComprehendStandIn();
});
afterEach(() => standIn.close());

describe('the stand-in on the wire', () => {
  async function call(operation: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(standIn.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Comprehend_20171127.${operation}`,
        authorization: 'AWS4-HMAC-SHA256 test',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, headers: response.headers, body: answer };
  }

  const toxicLabel = z.object({ Name: z.string(), Score: z.number() });
  const toxicAnswer = z.object({
    ResultList: z.tuple([z.object({ Labels: z.array(toxicLabel), Toxicity: z.number() })]),
  });
  const entity = z.object({ Type: z.string(), BeginOffset: z.number(), EndOffset: z.number() });
  const english = { LanguageCode: 'en' };

  it.each([
    ['an unknown operation', 'DetectMood', { ...english }, 'UnknownOperationException'],
    ['no operation', '', {}, 'UnknownOperationException'],
    ['a body that is not JSON', 'DetectSentiment', '{"Text":', 'SerializationException'],
    ['a missing text', 'DetectSentiment', english, 'ValidationException'],
    [
      'a code that is no language',
      'DetectSentiment',
      { Text: 'a', LanguageCode: 'xx' },
      'ValidationException',
    ],
    [
      'a tone in Japanese',
      'DetectSentiment',
      { Text: 'a', LanguageCode: 'ja' },
      'UnsupportedLanguageException',
    ],
    [
      'details in French',
      'DetectPiiEntities',
      { Text: 'a', LanguageCode: 'fr' },
      'UnsupportedLanguageException',
    ],
    [
      'toxicity in Spanish',
      'DetectToxicContent',
      { TextSegments: [{ Text: 'a' }], LanguageCode: 'es' },
      'UnsupportedLanguageException',
    ],
    [
      'a tone of 5,001 bytes',
      'DetectSentiment',
      { ...english, Text: `a${'é'.repeat(2_500)}` },
      'TextSizeLimitExceededException',
    ],
    [
      'details of 100,001 bytes',
      'DetectPiiEntities',
      { ...english, Text: 'a'.repeat(100_001) },
      'TextSizeLimitExceededException',
    ],
    [
      'a segment of 1,001 bytes',
      'DetectToxicContent',
      { ...english, TextSegments: [{ Text: 'a'.repeat(1_001) }] },
      'TextSizeLimitExceededException',
    ],
    [
      'eleven segments',
      'DetectToxicContent',
      { ...english, TextSegments: Array(11).fill({ Text: 'a' }) },
      'InvalidRequestException',
    ],
    [
      'a batch of 26',
      'BatchDetectSentiment',
      { ...english, TextList: Array(26).fill('a') },
      'BatchSizeLimitExceededException',
    ],
  ])('refuses %s', async (_case, operation, body, type) => {
    const answer = await call(operation, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ __type: type, message: expect.any(String) });
    expect(answer.headers.get('x-amzn-errortype')).toBe(type);
    expect(answer.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  });

  it('takes each operation at the very limit of its size', async () => {
    const answers = await Promise.all([
      call('DetectSentiment', { ...english, Text: 'a'.repeat(5_000) }),
      call('DetectPiiEntities', { ...english, Text: 'a'.repeat(100_000) }),
      call('DetectToxicContent', {
        ...english,
        TextSegments: Array(10).fill({ Text: 'a'.repeat(1_000) }),
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('refuses a request that is not signed, and one larger than any limit', async () => {
    const text = { ...english, Text: 'a' };
    const unsigned = await call('DetectSentiment', text, { authorization: '' });
    expect(unsigned.body).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
    const huge = await call('DetectSentiment', { ...english, Text: 'a'.repeat(1_100_000) });
    expect(huge.status).toBe(413);
  });

  it('answers a batch document by document, and says which ones it could not take', async () => {
    const TextList = ['I am so happy.', ' ', 'a'.repeat(5_001), 'I feel hopeless.'];
    const { body } = await call('BatchDetectSentiment', { ...english, TextList });
    expect(body).toMatchObject({
      ResultList: [
        { Index: 0, Sentiment: 'POSITIVE' },
        { Index: 3, Sentiment: 'NEGATIVE' },
      ],
      ErrorList: [
        { Index: 1, ErrorCode: 'INVALID_TEXT' },
        { Index: 2, ErrorCode: 'TEXT_SIZE_LIMIT_EXCEEDED' },
      ],
    });
  });

  it('says on every answer, errors too, that it is a stand-in', async () => {
    const fine = await call('DetectSentiment', { ...english, Text: 'a' });
    const refused = await call('DetectMood', {});
    expect(fine.headers.get('x-between-sessions-stand-in')).toBe('2');
    expect(refused.headers.get('x-between-sessions-stand-in')).toBe('2');
  });

  it('counts in code points', async () => {
    const { body } = await call('DetectPiiEntities', {
      ...english,
      Text: '\u{1F600} zoe@example.org',
    });
    expect(body).toMatchObject({ Entities: [{ Type: 'EMAIL', BeginOffset: 2, EndOffset: 17 }] });
  });

  it.each([
    ['I am happy.', 'POSITIVE'],
    ['I am not happy.', 'NEUTRAL'],
    ['I am not happy, I feel lonely and afraid.', 'NEGATIVE'],
    ['I loved the walk but I came home lonely and sad.', 'MIXED'],
    ['The session is on Thursday at nine.', 'NEUTRAL'],
  ])('hears "%s" as %s', async (Text, sentiment) => {
    const { body } = await call('DetectSentiment', { ...english, Text });
    expect(body).toMatchObject({ Sentiment: sentiment });
  });

  it('gives four scores that add up to one', async () => {
    const { body } = await call('DetectSentiment', { ...english, Text: 'Glad, sad, and tired.' });
    const { SentimentScore } = z
      .object({ SentimentScore: z.record(z.string(), z.number()) })
      .parse(body);
    const sum = Object.values(SentimentScore).reduce((total, score) => total + score, 0);
    expect(Object.keys(SentimentScore).sort()).toEqual([
      'Mixed',
      'Negative',
      'Neutral',
      'Positive',
    ]);
    expect(sum).toBeCloseTo(1, 9);
  });

  it.each([
    ['I will hurt you.', 'VIOLENCE_OR_THREAT'],
    ['Nobody here likes you.', 'HARASSMENT_OR_ABUSE'],
    ['People like you should leave.', 'HATE_SPEECH'],
    ['You\u2019re pathetic.', 'INSULT'],
    ['What a shitty week.', 'PROFANITY'],
    ['Send me nudes.', 'SEXUAL'],
    ['There was blood everywhere.', 'GRAPHIC'],
  ])('finds in "%s" above all %s', async (Text, label) => {
    const { body } = await call('DetectToxicContent', { ...english, TextSegments: [{ Text }] });
    const [result] = toxicAnswer.parse(body).ResultList;
    const over = result.Labels.filter(({ Score }) => Score > 0.5);
    expect(over.map(({ Name }) => Name)).toEqual([label]);
    expect(result.Toxicity).toBeGreaterThan(0.5);
  });

  it('does not take hard words about oneself for an insult to somebody', async () => {
    const TextSegments = [{ Text: 'I feel so stupid and worthless today.' }];
    const { body } = await call('DetectToxicContent', { ...english, TextSegments });
    expect(toxicAnswer.parse(body).ResultList[0].Toxicity).toBeLessThan(0.5);
  });

  it.each([
    ['My name is Ada Lovely.', 'NAME', 'Ada Lovely'],
    ['I\u2019m called Ada.', 'NAME', 'Ada'],
    ['I met Peter Smith there, again.', 'NAME', 'Peter Smith'],
    ['It was Margaret\u2019s idea.', 'NAME', 'Margaret'],
    ['Ring 020 7946 0958 or so.', 'PHONE', '020 7946 0958'],
    ['Ring +353 1 555 0142.', 'PHONE', '+353 1 555 0142'],
    ['See https://example.org/me.', 'URL', 'https://example.org/me'],
    ['I live at 12 Rose Hill Lane.', 'ADDRESS', '12 Rose Hill Lane'],
    ['I am 34 years old.', 'AGE', '34 years old'],
    ['Since 12 March 2024 I walk.', 'DATE_TIME', '12 March 2024'],
    ['Write to ada@example.org!', 'EMAIL', 'ada@example.org'],
    ['Write to ada@www.example.org!', 'EMAIL', 'ada@www.example.org'],
  ])('finds in "%s" one %s', async (Text, type, detail) => {
    const { body } = await call('DetectPiiEntities', { ...english, Text });
    const found = z.object({ Entities: z.array(entity) }).parse(body).Entities;
    expect(
      found.map(({ Type, BeginOffset, EndOffset }) => [Type, Text.slice(BeginOffset, EndOffset)]),
    ).toEqual([[type, detail]]);
  });

  it('finds no personal details in ordinary words and numbers', async () => {
    const Text = 'I slept 7 hours, walked 3 times this week and rated it 8 out of 10.';
    const { body } = await call('DetectPiiEntities', { ...english, Text });
    expect(body).toEqual({ Entities: [] });
  });
});

describe('the stand-in in bad weather', () => {
  const ask = async (operation = 'DetectSentiment', text: object = { Text: 'A quiet day.' }) => {
    const response = await fetch(standIn.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Comprehend_20171127.${operation}`,
        authorization: 'AWS4-HMAC-SHA256 test',
      },
      body: JSON.stringify({ LanguageCode: 'en', ...text }),
    });
    return { status: response.status, type: response.headers.get('x-amzn-errortype') };
  };

  it.each([
    ['throttled', 'ThrottlingException', 400],
    ['tooManyRequests', 'TooManyRequestsException', 400],
    ['failing', 'InternalServerException', 500],
    ['overloaded', 'ServiceUnavailableException', 503],
  ] as const)('that is %s answers with %s', async (condition, type, status) => {
    standIn.setConditions({ ...fairWeather, [condition]: 1 });
    expect(await ask()).toEqual({ status, type });
  });

  it('that is away breaks the connection', async () => {
    standIn.setConditions({ ...fairWeather, away: 1 });
    await expect(ask()).rejects.toThrow();
  });

  it('answers each time with the share that was asked for', () => {
    const draws = Array.from({ length: 100 }, (_, i) => i / 100);
    const fault = faultSourceOf({ ...fairWeather, throttled: 0.2, failing: 0.3 }, () => {
      return draws.shift() ?? 0;
    });
    const seen = Array.from({ length: 100 }, () => fault('DetectSentiment', '') ?? 'fine');
    const count = (what: string) => seen.filter((one) => one === what).length;
    expect([count('throttle'), count('error'), count('fine')]).toEqual([20, 30, 50]);
  });

  it('refuses documents of a batch by themselves', async () => {
    standIn.setConditions({ ...fairWeather, documentErrors: 1 });
    expect(await ask('BatchDetectSentiment', { TextList: ['A quiet day.'] })).toMatchObject({
      status: 200,
    });
  });

  it('has no address to change it by, unless it was started with a word for that', async () => {
    const response = await fetch(`${standIn.url}/control`, {
      method: 'PUT',
      headers: { 'x-between-sessions-control': '' },
      body: JSON.stringify({ away: 1 }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
    expect((await ask()).status).toBe(200);
  });
});

describe('the stand-in as a program of its own', () => {
  let program: ChildProcess;
  let url: string;
  let word: string;

  beforeAll(async () => {
    program = spawn(
      process.execPath,
      ['--import', 'tsx', 'infra/local/comprehend-stand-in/run.ts', '--control'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const line = await new Promise<string>((resolve, reject) => {
      program.stdout?.once('data', (chunk) => resolve(String(chunk)));
      program.once('exit', () => reject(new Error('It ended at once.')));
    });
    ({ url, controlToken: word } = z
      .object({ url: z.url(), controlToken: z.string() })
      .parse(JSON.parse(line)));
  });
  afterAll(async () => {
    program.kill('SIGTERM');
    await once(program, 'exit');
  });

  const control = (method: 'GET' | 'PUT', change: object | null = null, shown = word) =>
    fetch(`${url}/control`, {
      method,
      // A connection of its own: one that is kept may have been ended by the other side meanwhile.
      headers: { 'x-between-sessions-control': shown, connection: 'close' },
      ...(change && { body: JSON.stringify(change) }),
    });
  const tone = async () => {
    const { classify } = createComprehendClassifier({
      endpoint: url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
      requestTimeoutMs: 2_000,
    });
    const [answer] = await Promise.all(classify(['A quiet day.']));
    return answer?.tone.state === 'analysed' ? 'analysed' : answer?.tone.reason;
  };

  it('has its conditions set while it runs, and the adapter meets them', async () => {
    expect(await tone()).toBe('analysed');
    for (const [change, reason] of [
      [{ throttled: 1 }, 'throttled'],
      [{ silent: 1 }, 'unavailable'],
      [{ away: 1 }, 'unavailable'],
      [{ documentErrors: 1 }, 'unavailable'],
      [{}, 'analysed'],
    ] as const) {
      expect((await control('PUT', change)).status).toBe(200);
      expect(await tone(), JSON.stringify(change)).toBe(reason);
    }
  });

  it('lets only those set them who know the word, and says nothing of what it was asked', async () => {
    expect((await control('PUT', { away: 1 }, 'another word')).status).toBe(400);
    const status = await (await control('GET')).text();
    expect(JSON.parse(status)).toEqual({ conditions: fairWeather, requests: expect.any(Number) });
    expect(status).not.toContain('quiet');
  });

  it.each([{ throttled: 2 }, { throttled: 0.6, away: 0.6 }, { rain: 1 }])(
    'takes no conditions that cannot be: %j',
    async (change) => {
      expect((await control('PUT', change)).status).toBe(400);
    },
  );
});
