import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lane, laneRank } from '#shared/domain/lanes.ts';
import { inClauses } from '#shared/screening/clauses.ts';
import { windowsOf } from '#shared/screening/linear-model/windows.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

const ordinary =
  'We talked about sleep and work. My sister called in the evening and we cooked. The walk by the river helped a little. ';
const despair = 'Nothing is left for me, I want to die and I cannot carry this any more.';

const ofModel = (text: string) =>
  screen(text, model).signals.filter((signal) => signal.category === 'resembles-crisis-posts');

function isAsSoonAs(lane: Lane | 'none', other: Lane | 'none'): boolean {
  const rank = (one: Lane | 'none') => (one === 'none' ? 9 : laneRank(one));
  return rank(lane) <= rank(other);
}

describe('the linear model', () => {
  it('adds a signal of its own, with its version in the result', () => {
    const [signal] = ofModel(despair);
    expect(signal?.rule).toMatch(/^linear-model\//);
    expect(signal?.why).toMatch(/^[A-Z].*\.$/);
    expect(signal?.strength).toBeGreaterThan(0.5);
    expect(screen(despair, model).version).toContain(model.version);
    expect(screen(despair).version).not.toContain(model.version);
  });

  it.each([
    'I made soup',
    'Thank you',
    'See you on Thursday!',
    'Has anyone tried yoga?',
    'My cat is asleep on the sofa and the kettle is on.',
    ordinary,
    '',
    '...',
  ])('leaves an ordinary text alone: %j', (text) => {
    expect(['none', 'soon']).toContain(screen(text, model).lane);
  });

  it('hears one sentence at the end of a long ordinary post', () => {
    const text = ordinary.repeat(40) + despair;
    const signals = ofModel(text);
    expect(signals.length).toBeGreaterThan(0);
    for (const { start, end } of signals) expect(text.slice(start, end)).not.toContain('river');
  });

  it('points at the one clause that weighed most, not at all that it read', () => {
    const clause = 'i want to die and i cannot carry this any more';
    const text = `The bus was late. We had soup. ${clause}. We had tea.`;
    for (const { start, end } of ofModel(text)) expect(text.slice(start, end)).toBe(clause);
    expect(ofModel(text).length).toBeGreaterThan(0);
  });

  it('names words of the original, also where letters are hidden', () => {
    const text =
      'ok 👋🏽 naïve… i w4nt to d!e, i wanna k i l l  m y s e l f tonight. n0thing helps';
    const signals = ofModel(text);
    expect(signals.length).toBeGreaterThan(0);
    for (const { start, end, features = [] } of signals) {
      expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
      expect(features.length).toBeGreaterThan(0);
      for (const feature of features) {
        expect(text.slice(feature.start, feature.end)).toMatch(/^\S(?:.*\S)?$/);
        expect(feature.share).toBeGreaterThan(0);
      }
      expect(features.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.03);
    }
    const words = signals.flatMap(({ features = [] }) =>
      features.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words.join(' ')).toMatch(/d!e|k i l l {2}m y s e l f|w4nt/);
  });

  it('never lowers a lane and never takes away a signal of a rule', () => {
    const parts = [
      ordinary,
      despair,
      'He hit me last night.',
      'you are pathetic',
      'lol',
      '\n',
      '😀',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 8 }),
        fc.lorem(),
        (some, rest) => {
          const text = `${some.join(' ')} ${rest}`;
          const alone = screen(text);
          const both = screen(text, model);
          expect(isAsSoonAs(both.lane, alone.lane)).toBe(true);
          expect(both.signals).toEqual(expect.arrayContaining([...alone.signals]));
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('windows', () => {
  const windowsIn = (text: string) => {
    const prose = inClauses(normalise(text));
    return { count: prose.words.length, windows: windowsOf(prose) };
  };

  it('are one for a short text and none for no words', () => {
    expect(windowsIn('I made soup.')).toEqual({ count: 3, windows: [{ from: 0, to: 3 }] });
    expect(windowsIn('...').windows).toEqual([]);
  });

  it('cover every word of a long text and overlap', () => {
    const { count, windows } = windowsIn(ordinary.repeat(30));
    expect(windows.length).toBeGreaterThan(10);
    expect(windows[0]?.from).toBe(0);
    expect(windows.at(-1)?.to).toBe(count);
    windows.slice(1).forEach(({ from }, index) => {
      expect(from).toBeLessThanOrEqual(windows[index]?.to ?? 0);
    });
  });
});
