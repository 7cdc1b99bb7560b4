import { describe, expect, it } from 'vitest';
import { ruleWords } from '#shared/screening/normalise/rule-words.ts';
import { spellings } from '#shared/screening/normalise/spellings.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { screen } from '#shared/screening/screen.ts';

/** Spelt as it is, or never met in plain words because it is a filler or another spelling. */
function mayBeRead(word: string): boolean {
  const read = plain(word);
  return read === word || read === '' || spellings.has(word);
}

function plain(text: string): string {
  return normalise(text)
    .map((word) => word.text)
    .join(' ');
}

describe('plain words', () => {
  it.each([
    ["I'm gonna, like, REALLY wanna go", 'i am going to want to go'],
    ['cant dont wont', 'can not do not will not'],
    ['k1ll mys3lf', 'kill myself'],
    ['su*cide', 'suicide'],
    ['s**cidal', 'suicidal'],
    ['k i l l  m y s e l f', 'kill myself'],
    ['d.i.e', 'die'],
    ['unalive', 'kill'],
    ['kms', 'kill myself'],
    ['sewer slide', 'suicide'],
    ['sucidal', 'suicidal'],
    ['diiiie', 'die'],
    ['ｓｕｉｃｉｄｅ', 'suicide'],
    ['ѕuісіdе', 'suicide'],
    ['sui\u200bcide', 'suicide'],
    ['s\u0336u\u0336icide', 'suicide'],
    ['he\u2019s don\u2019t', 'he is do not'],
    ["he's got, she's been, that's it", 'he has got she has been that is it'],
    ["it'd, there'll, stepmum", 'it would there will stepmom'],
    ['500mg', '500 milligrams'],
    ['kil myslef, goign to dei', 'kill myself going to die'],
    ['hti and bleedign', 'hit and bleeding'],
    ['hopelss, liveing, cuting', 'hopeless living cutting'],
    ['i dont wan tto live, wants too die', 'i do not want to live wants to die'],
    ['took to many', 'took too many'],
    ['iw ant to sleep', 'i want to sleep'],
    ['iwantto endmylife', 'i want to end my life'],
    ['su icide, k ill', 'suicide kill'],
    ['1 w@nt 2 d!e', 'i want to die'],
    ["c@n't, couldn", 'can not could not'],
    ['su****e, s*****e', 'suicide suicide'],
    ['sh*t f*ck', 'shit fuck'],
    ['*hurt* *so*', 'hurt'],
    ['h e  h i t s  m e', 'he hits me'],
    ['l a s t n i g h t i t r i e d', 'last night i tried'],
    ['m e n d it, b i l l him, d i e t', 'mend it bill him diet'],
    ['c-u-t, G-O-O-D-B-Y-E', 'cut goodbye'],
    ['\u201cI want to die\u201d', 'i want to die'],
  ])('%j reads as %j', (written, read) => {
    expect(plain(written)).toBe(read);
  });

  it.each([
    'my band played at the therapist conference',
    'i dyed it on a wet day and it was due',
    'he shot the gate and paid at a tall till',
    'waist wrist bled mill role hats',
    'amend somewhere within nowhere onion island',
    'heute nicht ist die mutter da',
  ])('leaves real words as they are: %s', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('leaves every word that a phrase reads as it is', () => {
    const words = Array.from(ruleWords).filter((word) => /^[a-z]{3,30}$/.test(word));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !mayBeRead(word))).toEqual([]);
  });

  it('leaves ordinary numbers, stars and single letters alone', () => {
    expect(plain('b4 5 stars *really* good, plan A B C')).toBe('b 4 5 stars good plan a b c');
  });
});

describe('clauses', () => {
  it.each([
    ['NO. REASON. TO. LIVE.', 'no reason to live'],
    ['no . reason . to . live So there', 'no reason to live / there'],
    ['the answer: no . reason . to . live', 'the answer no reason to live'],
    ['i\nwant\nto\ndie', 'i want to die'],
    ['I. Am. Tired of this. Please', 'i am tired of this'],
    ['Bread\nmilk\neggs', 'bread / milk / eggs'],
    ['No. I want to live', 'no / i want to live'],
    ["I'm done\u2014goodbye", 'i am done / goodbye'],
  ])('%j has the clauses %j', (text, clauses) => {
    const read = normalise(text).map(({ text: word, opens }) => (opens ? `/ ${word}` : word));
    expect(read.join(' ')).toBe(`/ ${clauses}`);
  });
});

describe('spans', () => {
  it.each([
    ['Hello 👋🏽 all. I want to k i l l  m y s e l f.', 'k i l l  m y s e l f'],
    ['naïve café… I think about su*cide a lot', 'su*cide'],
    ['ok — gonna k1ll mys3lf tonight', 'k1ll mys3lf'],
    ['𝓲 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮', '𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮'],
    ['um, KMS lol', 'KMS'],
    ['I\u200b am s\u0336uicidal', 's\u0336uicidal'],
  ])('point at what was written: %j', (text, part) => {
    const found = screen(text).signals.map(({ start, end }) => text.slice(start, end));
    expect(found.some((written) => written.includes(part))).toBe(true);
  });

  it('stay within the text and in order of position, whatever is written', () => {
    const text = '👩‍👩‍👧 I w4nt to d!e. Thank you all for everything, this is my last post.';
    const { signals } = screen(text);
    expect(signals.length).toBeGreaterThan(1);
    for (const { start, end } of signals) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const starts = signals.map((signal) => signal.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
