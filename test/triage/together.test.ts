import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Classification, Part } from '#functions/triage/classifier.ts';
import type { ComprehendFailure } from '#functions/triage/comprehend/failures.ts';
import type { UsedUnits } from '#functions/triage/comprehend/units.ts';
import {
  type ComprehendClassifierOptions,
  createComprehendClassifier,
} from '#functions/triage/comprehend.ts';
import type { Fault } from '#infra/local/comprehend-stand-in/faults.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';

// Several texts at a time: who shares a call, and what one text's trouble is to the others.

let standIn: ComprehendStandIn;
let failures: ComprehendFailure[];
let used: UsedUnits[];
const customClassifierArn =
  'arn:aws:comprehend:eu-west-1:111111111111:document-classifier-endpoint/posts';

beforeEach(async () => {
  // Full jitter multiplies each wait by a random share: a share of nothing makes the retries immediate.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  failures = [];
  used = [];
  standIn = await startComprehendStandIn();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await standIn.close();
});

const started = (texts: readonly string[], options: Partial<ComprehendClassifierOptions> = {}) =>
  createComprehendClassifier({
    endpoint: standIn.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 2,
    requestTimeoutMs: 10_000,
    onFailure: (failure) => failures.push(failure),
    onUsed: (units) => used.push(units),
    ...options,
  }).classify(texts);
const classify = async (
  texts: readonly string[],
  options: Partial<ComprehendClassifierOptions> = {},
): Promise<readonly Classification[]> => Promise.all(started(texts, options));

const reasonOf = (part: Part<unknown> | null) =>
  part === null ? 'not asked' : part.state === 'analysed' ? 'analysed' : part.reason;
const toneOf = ({ tone }: Classification) =>
  tone.state === 'analysed' ? tone.value.sentiment : tone.reason;
const worstOf = ({ toxicity }: Classification) =>
  toxicity.state === 'analysed' ? toxicity.value[0]?.label : toxicity.reason;
const callsOf = (operation: string) => standIn.received().filter((one) => one === operation).length;

const quiet = (count: number) =>
  Array.from({ length: count }, (_, i) => `We had soup and a long walk today, number ${i}.`);

describe('texts that are read together', () => {
  it('share calls as far as each operation takes several, and each gets what is its own', async () => {
    const texts = [
      ...quiet(9),
      'You are such an idiot and a liar.',
      'I feel hopeless and alone this evening.',
      'Write to me: zoe@example.org, I mean it.',
    ];
    const results = await classify(texts);
    expect(results).toHaveLength(12);
    expect(callsOf('BatchDetectDominantLanguage')).toBe(1);
    expect(callsOf('BatchDetectSentiment')).toBe(1);
    expect(callsOf('DetectToxicContent')).toBe(2);
    expect(callsOf('DetectPiiEntities')).toBe(12);
    expect(results.map((one) => one.provenance)).toEqual(texts.map(() => 'stand-in'));
    expect(results[9] && worstOf(results[9])).toBe('INSULT');
    expect(results[10] && toneOf(results[10])).toBe('NEGATIVE');
    expect(
      results.map(({ personalDetails }) =>
        personalDetails.state === 'analysed' ? personalDetails.value.map(({ type }) => type) : null,
      ),
    ).toEqual([...Array(11).fill([]), ['EMAIL']]);
  });

  it('are never more than twenty-five in a batch', async () => {
    const results = await classify(quiet(26));
    expect(results.map(({ tone }) => reasonOf(tone))).toEqual(Array(26).fill('analysed'));
    expect(callsOf('BatchDetectSentiment')).toBe(2);
    expect(callsOf('BatchDetectDominantLanguage')).toBe(2);
  });

  it('do not lend each other places: a span lies in its own text', async () => {
    const unkind = 'You are such an idiot and I will hurt you.';
    const long = `${'It was a fine and warm day. '.repeat(30)}${unkind}`;
    const [, second] = await classify(['A quiet evening at home again.', long]);
    const worst = second?.toxicity.state === 'analysed' ? second.toxicity.value[0] : undefined;
    expect(worst?.label).toBe('VIOLENCE_OR_THREAT');
    expect(long.slice(worst?.start, worst?.end)).toContain(unkind);
  });

  it('never make a call that is larger than the service takes, whatever they are', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'I slept a little better. ',
        'It was hard, but I went; ',
        '\n\n',
        '\u{1F469}\u200D\u{1F467} ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const text = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 120 }))
      // Past every size that a text is cut at, and no further: each is read in earnest, and a minute of reading shows no more.
      .map(([pieces, times]) => `Words: ${pieces.join('')}`.repeat(times).slice(0, 12_000));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 28 }), async (texts) => {
        const results = await classify(texts, { customClassifierArn });
        const reasons = results.flatMap((one) =>
          [one.language, one.tone, one.toxicity, one.personalDetails, one.custom].map(reasonOf),
        );
        for (const reason of reasons)
          expect(['analysed', 'unsupported-language']).toContain(reason);
      }),
      { numRuns: 5 },
    );
  });

  it('are nobody: without texts nothing is asked', async () => {
    expect(await classify([])).toEqual([]);
    expect(standIn.requests()).toBe(0);
  });
});

describe('one text in trouble', () => {
  it('that its batch refuses by itself leaves its neighbours answered', async () => {
    standIn.setDocumentErrors((text) =>
      text.includes('marmalade') ? 'INTERNAL_SERVER_ERROR' : null,
    );
    const [first, second, third] = await classify([
      'A quiet evening at home again.',
      'There was marmalade on everything.',
      'I feel hopeless and alone this evening.',
    ]);
    expect(first && toneOf(first)).toBe('NEUTRAL');
    expect(second && toneOf(second)).toBe('unavailable');
    expect(third && toneOf(third)).toBe('NEGATIVE');
    expect(second && reasonOf(second.toxicity)).toBe('analysed');
    expect(failures.map(({ error }) => error)).toEqual(['DocumentRefused', 'DocumentRefused']);
  });

  it.each([
    ['TEXT_SIZE_LIMIT_EXCEEDED', 'too-long'],
    ['UNSUPPORTED_LANGUAGE', 'unsupported-language'],
    ['THROTTLED', 'throttled'],
    ['INVALID_TEXT', 'rejected'],
    ['4711', 'unavailable'],
  ] as const)('that is refused with %s is %s', async (code, reason) => {
    standIn.setDocumentErrors((text) => (text.includes('jam') ? code : null));
    const [, refused] = await classify(['Soup.', 'More jam.']);
    expect(refused && toneOf(refused)).toBe(reason);
  });

  it('that makes the service refuse the whole call is found, and the others are answered', async () => {
    const results = await classify(['Soup.', '', 'I feel sad.']);
    expect(results.map(toneOf)).toEqual(['NEUTRAL', 'rejected', 'NEGATIVE']);
    expect(results.map(({ toxicity }) => reasonOf(toxicity))).toEqual([
      'analysed',
      'rejected',
      'analysed',
    ]);
  });

  it('that makes the service break is found, and the others are answered', async () => {
    standIn.setFault((operation, body) =>
      operation === 'DetectToxicContent' && body.includes('marmalade') ? 'error' : undefined,
    );
    const results = await classify(['Soup.', 'Bread.', 'Oh, marmalade.', 'Tea.', 'Toast.']);
    expect(results.map(({ toxicity }) => reasonOf(toxicity))).toEqual([
      'analysed',
      'analysed',
      'unavailable',
      'analysed',
      'analysed',
    ]);
  });

  it('does not keep its neighbours waiting: they have their answers while it still has none', async () => {
    standIn.setFault((operation, body) =>
      operation === 'DetectPiiEntities' && body.includes('marmalade') ? 'timeout' : undefined,
    );
    const order: string[] = [];
    const texts = ['Oh, marmalade.', 'Soup.', 'Bread.'];
    await Promise.all(
      started(texts, { requestTimeoutMs: 1_000 }).map(async (answer, index) => {
        await answer;
        order.push(texts[index] ?? '');
      }),
    );
    expect(order.at(-1)).toBe('Oh, marmalade.');
  });
});

describe('a service in trouble', () => {
  const down = (fault: Fault) => standIn.setFault(() => fault);

  it('that throttles is not asked once more for each text', async () => {
    down('throttle');
    const results = await classify(quiet(5));
    expect(results.map(toneOf)).toEqual(Array(5).fill('throttled'));
    expect(callsOf('BatchDetectSentiment')).toBe(2);
  });

  it('that is away is knocked at for two texts, and the others are not tried', async () => {
    down('error');
    const results = await classify(quiet(9));
    expect(results.map(({ toxicity }) => reasonOf(toxicity))).toEqual(Array(9).fill('unavailable'));
    // Both attempts of the one call, then two texts alone.
    expect(callsOf('DetectToxicContent')).toBe(4);
  });

  it('that never answers is given up at the deadline, and everything is unavailable', async () => {
    down('timeout');
    const options = { deadlineMs: 150, requestTimeoutMs: 60_000 };
    const results = await classify(quiet(3), options);
    expect(results.map(toneOf)).toEqual(Array(3).fill('unavailable'));
    expect(results.map(({ personalDetails }) => reasonOf(personalDetails))).toEqual(
      Array(3).fill('unavailable'),
    );
  });

  it('is said of the text’s own parts only', async () => {
    standIn.setFault((operation) =>
      operation === 'BatchDetectDominantLanguage' ? 'throttle' : undefined,
    );
    const [result] = await classify(['A quiet evening at home again.']);
    expect(result && [result.language, result.tone, result.toxicity].map(reasonOf)).toEqual([
      'throttled',
      'analysed',
      'analysed',
    ]);
  });
});

describe('the language of a text', () => {
  it('is told, and its parts are asked for in it', async () => {
    const [english, spanish] = await classify([
      'I slept badly and I am worried about tomorrow.',
      'Hoy me siento muy triste y no sé qué hacer con todo esto.',
    ]);
    expect(english?.language).toEqual({
      state: 'analysed',
      value: { code: 'en', basis: 'detected' },
    });
    expect(spanish?.language).toEqual({
      state: 'analysed',
      value: { code: 'es', basis: 'detected' },
    });
    expect(spanish && toneOf(spanish)).toBe('NEGATIVE');
    expect(spanish && reasonOf(spanish.toxicity)).toBe('unsupported-language');
    expect(callsOf('BatchDetectSentiment'), 'a batch is in one language').toBe(2);
  });

  it('that nothing reads is said of each part, and no part is asked for', async () => {
    const [polish] = await classify(
      ['Jestem dzisiaj bardzo zmęczona i nie wiem, co będzie dalej.'],
      {
        customClassifierArn,
      },
    );
    expect(polish?.language).toMatchObject({ value: { code: 'pl', basis: 'detected' } });
    expect(
      polish && [polish.tone, polish.toxicity, polish.personalDetails, polish.custom].map(reasonOf),
    ).toEqual(Array(4).fill('unsupported-language'));
    expect(standIn.requests()).toBe(1);
  });

  it('is not asked for where the text is too short to tell, and taken to be English', async () => {
    const [short] = await classify(['Estoy triste.']);
    expect(short?.language).toEqual({ state: 'analysed', value: { code: 'en', basis: 'assumed' } });
    expect(callsOf('BatchDetectDominantLanguage')).toBe(0);
  });

  it('of a long text is that of the part that is read least', async () => {
    const english = 'We had soup and a long walk by the river today. '.repeat(120);
    const polish = 'Jestem dzisiaj bardzo zmęczona i nie wiem, co będzie dalej. '.repeat(120);
    const [mixed] = await classify([english + polish]);
    expect(mixed?.language).toMatchObject({ value: { code: 'pl' } });
    expect(mixed && reasonOf(mixed.toxicity)).toBe('unsupported-language');
  });
});

describe('a custom classifier', () => {
  it('is asked where there is one, by its endpoint, and says how sure it is', async () => {
    const [needy, ordinary] = await classify(
      ['I can’t go on like this, I want to die.', 'We had soup and a long walk today.'],
      { customClassifierArn },
    );
    expect(needy?.custom).toEqual({
      state: 'analysed',
      value: { score: 0.94, start: 0, end: 39, classifier: 'posts' },
    });
    expect(ordinary?.custom).toMatchObject({ value: { score: 0.06 } });
    expect(callsOf('ClassifyDocument')).toBe(2);
  });

  it('is no part of the answer where there is none', async () => {
    const [result] = await classify(['We had soup and a long walk today.']);
    expect(result?.custom).toBeNull();
  });

  it('counts the piece of a long text that scores highest', async () => {
    const text = `${'It was a fine and warm day. '.repeat(400)}I want to die.`;
    const [result] = await classify([text], { customClassifierArn });
    const found = result?.custom?.state === 'analysed' ? result.custom.value : undefined;
    expect(found?.score).toBe(0.94);
    expect(text.slice(found?.start, found?.end)).toContain('I want to die.');
  });

  it('whose endpoint is gone is unavailable, and the other parts are answered', async () => {
    const [result] = await classify(['We had soup.'], { customClassifierArn: 'arn:aws:elsewhere' });
    expect(result && reasonOf(result.custom)).toBe('rejected');
    expect(result && toneOf(result)).toBe('NEUTRAL');
  });
});

describe('what is used', () => {
  it('is told once for all texts: units of 100 characters, three at least for each request', async () => {
    await classify(['a'.repeat(301), 'We had soup.']);
    await vi.waitFor(() => expect(used).toHaveLength(1));
    expect(used).toEqual([
      {
        BatchDetectDominantLanguage: 4,
        BatchDetectSentiment: 7,
        DetectToxicContent: 4,
        DetectPiiEntities: 7,
      },
    ]);
  });

  it('leaves out what was not answered: a refusal costs nothing', async () => {
    standIn.setFault((operation) => (operation === 'DetectPiiEntities' ? 'throttle' : undefined));
    await classify(['We had soup.']);
    await vi.waitFor(() => expect(used).toHaveLength(1));
    expect(used[0]).not.toHaveProperty('DetectPiiEntities');
  });
});
