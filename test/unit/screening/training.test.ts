import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrate } from '#scripts/screening/calibrate.ts';
import { foldsOf, readCorpus } from '#scripts/screening/corpus.ts';
import { exampleOf } from '#scripts/screening/examples.ts';
import { fitModel, shippedBudget } from '#scripts/screening/fit-model.ts';
import { quantise, toBase64 } from '#scripts/screening/quantise.ts';
import { shareOf } from '#scripts/screening/share.ts';
import { thresholdFor } from '#scripts/screening/thresholds.ts';
import { versionAfter } from '#scripts/screening/version-after.ts';
import { loadModel } from '#shared/screening/linear-model/model.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wishes = [
  'I want to die',
  'there is no way on for me',
  'I am going to end my life',
  'I took all the pills',
];
const days = [
  'the garden is green',
  'we cooked with my sister',
  'the bus was late',
  'I sleep better now',
];
const post = (id: string, text: string, label: string, severity: string | null) =>
  JSON.stringify({
    id,
    source: 'own',
    text,
    label,
    severity,
    label_kind: severity ? 'human' : 'assumed',
  });

function writeCorpus(): void {
  const dev = Array.from({ length: 24 }, (_, i) =>
    post(
      `d${i}`,
      `${wishes[i % 4]} and ${days[(i * 7) % 4]} ${i}`,
      'crisis',
      `cssrs${1 + (i % 6)}`,
    ),
  );
  const ordinary = Array.from({ length: 60 }, (_, i) =>
    post(`o${i}`, `${days[i % 4]}. ${days[(i * 3 + 1) % 4]} ${i}.`, 'no_crisis', null),
  );
  writeFileSync(join(folder, 'dev.jsonl'), dev.join('\n'));
  writeFileSync(join(folder, 'ordinary.jsonl'), ordinary.join('\n'));
}

describe('training', () => {
  it('gives the same weights each time from the same posts, and tells them apart', () => {
    writeCorpus();
    const once = () => {
      const model = fitModel(readCorpus(folder).map(exampleOf), 'test').withBudget(shippedBudget);
      const { crisisPosts, gravestPosts } = model;
      return JSON.stringify({
        ...model,
        crisisPosts: { ...crisisPosts, weights: toBase64(crisisPosts.weights) },
        gravestPosts: { ...gravestPosts, weights: toBase64(gravestPosts.weights) },
      });
    };
    const first = once();
    expect(once()).toBe(first);
    expect(loadModel(JSON.parse(first)).crisisPosts.weights.some((weight) => weight !== 0)).toBe(
      true,
    );
  });

  it('counts the version of the weights on, and never takes one that was there', () => {
    const file = join(folder, 'weights.json');
    expect(versionAfter(file)).toBe('weights-1');
    writeFileSync(file, '{"version":"weights-9"}');
    expect(versionAfter(file)).toBe('weights-10');
    writeFileSync(file, '{"version":"trial"}');
    expect(() => versionAfter(file)).toThrow('say --version');
  });

  it('names a bad line by its number and does not repeat it', () => {
    writeFileSync(join(folder, 'dev.jsonl'), 'my private words\n');
    expect(() => readCorpus(folder)).toThrow('Line 1 is not valid JSON.');
    expect(() => readCorpus(folder)).not.toThrow('private');
  });

  it('spreads every source and label evenly over the folds', () => {
    writeCorpus();
    const posts = readCorpus(folder);
    const folds = foldsOf(posts, 5);
    const crisis = posts.filter((one) => one.severity === 'cssrs1').map((one) => folds.get(one));
    expect(new Set(crisis).size).toBe(crisis.length);
  });
});

describe('weights as whole numbers', () => {
  const zero = { crisis: 0, urgent: 0, soon: 0 };
  const thresholds = { short: zero, long: zero };

  it('come back with an error of at most half a step', () => {
    const weights = Float64Array.from({ length: 1 << 17 }, (_, i) => Math.sin(i) * (i % 97));
    const { weights: small, scale } = quantise(weights);
    const head = { weights: toBase64(small), scale, bias: 0, calibration: { slope: 1, offset: 0 } };
    const { crisisPosts } = loadModel({
      version: 'test',
      thresholds,
      crisisPosts: head,
      gravestPosts: head,
    });
    weights.forEach((weight, i) => {
      if (Math.abs(weight - (crisisPosts.weights[i] ?? 0) * scale) > scale / 2 + 1e-9) {
        throw new Error(`Weight ${i} is off.`);
      }
    });
  });

  it('are refused when they are too few', () => {
    const head = { weights: 'AAAA', scale: 1, bias: 0, calibration: { slope: 1, offset: 0 } };
    expect(() =>
      loadModel({
        version: 'test',
        thresholds,
        crisisPosts: head,
        gravestPosts: head,
      }),
    ).toThrow('do not fit');
  });
});

describe('the threshold', () => {
  const scores = (count: number, byRules: number) =>
    Array.from({ length: count }, (_, i) => ({ score: i / 100, flaggedByRules: i < byRules }));
  const flagged = (posts: ReturnType<typeof scores>, from: number) =>
    posts.filter((one) => one.flaggedByRules || one.score >= from).length;

  it('lets rules and model together flag as many ordinary posts as allowed, and no more', () => {
    const posts = scores(1000, 5);
    expect(flagged(posts, thresholdFor(posts, 20))).toBe(20);
  });

  it('adds no ordinary post where the rules have used up what is allowed', () => {
    const posts = scores(1000, 30);
    expect(flagged(posts, thresholdFor(posts, 20))).toBe(30);
  });
});

describe('figures', () => {
  it('come with Wilson intervals', () => {
    const { share, from, to } = shareOf(81, 263);
    expect([share, from, to].map((value) => value.toFixed(4))).toEqual([
      '0.3080',
      '0.2553',
      '0.3662',
    ]);
    expect(shareOf(0, 10).from).toBe(0);
    expect(shareOf(10, 10).to).toBeCloseTo(1, 12);
  });

  it('are calibrated so that strength follows how often a score was right', () => {
    const scores = Array.from({ length: 400 }, (_, i) => ({
      score: (i % 2) * 2 - 1,
      target: (i % 2 === 1 ? i % 10 !== 1 : i % 10 === 0) ? (1 as const) : (0 as const),
    }));
    const { slope, offset } = calibrate(scores);
    const at = (score: number) => 1 / (1 + Math.exp(-(slope * score + offset)));
    expect(at(1)).toBeCloseTo(0.8, 2);
    expect(at(-1)).toBeCloseTo(0.2, 2);
  });
});
