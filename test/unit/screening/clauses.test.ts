import { describe, expect, it } from 'vitest';
import { inClauses } from '#shared/screening/clauses.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { screen } from '#shared/screening/screen.ts';

/** Words that say nothing, in a row without a turn. */
const talk =
  'green tea lemon window grey morning small garden two old cats sleep under one tall tree';

function words(count: number): string {
  const all = talk.split(' ');
  return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ');
}

const rulesIn = (text: string) => screen(text).signals.map(({ rule }) => rule);

function lengthsOf(text: string): number[] {
  const { words: all, at, clauses } = inClauses(normalise(text));
  const firsts = [...clauses.map((from) => at.indexOf(from)), all.length];
  return firsts.slice(1).map((end, index) => end - (firsts[index] ?? 0));
}

describe('words that run on without an end', () => {
  it.each([
    ['i want to die', 'wish-to-be-dead/want-to-die'],
    ['want to die', 'wish-to-be-dead/want-to-die'],
    ['i am going to kill myself tonight', 'intent/going-to'],
    ['i took all my pills', 'act-or-attempt/dose-taken'],
    ['they would be better off if i was dead', 'wish-to-be-dead/easier-not-to-be'],
    ['i cut myself last night and it would not stop bleeding', 'self-injury/hurting-self'],
    ['i have a plan to end my life', 'suicidal-thoughts/kill-self'],
    ['he hits me every time he drinks', 'being-harmed/violence'],
  ])('hide no sentence, wherever it stands: %s', (sentence, rule) => {
    for (let before = 0; before <= 125; before += 1) {
      for (const after of [0, 70]) {
        const text = `${words(before)} ${sentence} ${words(after)}`;
        expect(rulesIn(text), `${before} words before, ${after} after`).toContain(rule);
      }
    }
  });

  it.each([
    ['and i think ', 200],
    ['to my ', 200],
    ['i ', 200],
    ['green ', 200],
    [`${talk} and then i `, 30],
  ])('are cut after sixty of them at the latest: %j', (unit, times) => {
    const lengths = lengthsOf(unit.repeat(times));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
    // Not cut into crumbs either.
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(40);
  });

  it('are cut before a turn rather than through what is said', () => {
    const lengths = lengthsOf(`${words(55)} and i like the rain in spring more than sun`);
    expect(lengths).toEqual([55, 10]);
  });
});
