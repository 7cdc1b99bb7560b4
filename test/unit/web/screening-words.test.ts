import { describe, expect, test } from 'vitest';
import { writtenRules } from '#shared/screening/rules/identifying-details.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import { screeningWordsIn } from '#web/app/language/screening-words.ts';
import {
  earlierScreeningWordsInSpanish as earlier,
  screeningWordsInSpanish as words,
} from '#web/app/language/screening-words-es.ts';
import { sentencesOfSignals } from './sentences-in-code.ts';

// Every sentence that the screening and the second layer say to clinicians has Spanish words.

const ofRules = new Set([...wordRules, ...writtenRules].map(({ why }) => why));
const { sentences, notFollowed } = sentencesOfSignals();
const inReport = 'In a report: {sentence}';
// Cues of context are words, too, and one of them goes by the name of what a signal says.
const inCode = new Set(
  sentences
    .map(({ text }) => text.replace('{why}', '{sentence}'))
    .filter((text) => text.includes(' ')),
);
const inAll = Object.entries({ ...words, ...earlier });

/** Those of these sentences that have no Spanish words. */
const without = (said: Iterable<string>) =>
  [...said].filter((one) => !(one in screeningWordsIn('es', [one])));

describe('the Spanish words', () => {
  test('are there for why each rule noticed something', () => {
    expect(without(ofRules)).toEqual([]);
    expect(ofRules.size).toBeGreaterThan(300);
  });

  test('are there for what context changed, for the second scorer and for the second layer', () => {
    expect(without(inCode)).toEqual([]);
    expect(inCode).toContain(inReport);
    expect(inCode).toContain('Lowered: the words are negated.');
    expect(inCode).toContain('Raised: many signs of despair come together.');
    expect(inCode).toContain('This reads like an insult.');
  });

  test('are there for nothing that nobody says any more, but for what stands in reviews of before', () => {
    const isSaid = (one: string) => ofRules.has(one) || inCode.has(one);
    expect(Object.keys(words).filter((one) => !isSaid(one))).toEqual([]);
    expect(Object.keys(earlier).filter(isSaid)).toEqual([]);
  });

  test.each(inAll)('say something of its own: %s', (sentence, said) => {
    expect(said.trim()).toBe(said);
    expect(said).not.toBe(sentence);
    expect(said).not.toMatch(/[!¡]/);
    expect(said.endsWith('.')).toBe(sentence.endsWith('.'));
    expect(inAll.filter(([, other]) => other === said)).toHaveLength(1);
    // What every rule says of suicide in English it says in Spanish: never "committed", "failed" or "successful".
    expect(said).not.toMatch(/comet|fallid|fracas|logr|éxito/i);
  });
});

test('what could not be followed to words only hands on what was said elsewhere', () => {
  const ofScreening =
    /^(?:shared\/screening|functions\/(?:triage|api\/(?:local-screening|reports)))\b/;
  expect(notFollowed.filter((one) => ofScreening.test(one))).toEqual([
    'functions/api/local-screening.ts: ...signal.changes',
    'functions/api/local-screening.ts: signal.why',
    'functions/triage/phases/record.ts: ...signal.changes',
    'shared/screening/by-rules.ts: changes.map((change) => change.note)',
    'shared/screening/by-rules.ts: rule.why',
    'shared/screening/context.ts: note',
    'shared/screening/lanes.ts: ...signal.changes',
    'shared/screening/rules/identifying-details.ts: why',
  ]);
});

describe('sentences of reviews are looked up', () => {
  const goodbye = 'Says goodbye.';

  test('each by its English, and none for a page in English', () => {
    expect(screeningWordsIn('es', [goodbye])).toEqual({ [goodbye]: 'Dice adiós.' });
    expect(screeningWordsIn('en', [goodbye])).toEqual({});
  });

  test('also where it was found in a report', () => {
    const reported = `In a report: ${goodbye}`;
    expect(screeningWordsIn('es', [reported])).toEqual({
      [reported]: 'En un reporte: Dice adiós.',
    });
  });

  test('and left out where they are not known', () => {
    expect(screeningWordsIn('es', ['Said by a version that nobody knows.', ''])).toEqual({});
  });
});
