import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/screening/normalise.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import { screen } from '#shared/screening/screen.ts';

function clauses(text: string): string[] {
  return normalise(text)
    .map(({ text: word, opens }) => (opens ? `/${word}` : word))
    .join(' ')
    .split(' /')
    .map((clause) => clause.replace('/', ''));
}

const rulesIn = (text: string) => screen(text).signals.map(({ rule }) => rule);

/** A space behind a word that no sentence ends with, and before one that begins none. */
const inTheMiddle =
  /(?<=\b(?:a|an|the|my|your|to|of|for|from|with|want|kill|end|took|taking|be|been|am|are|was|will|all|dont|don't|can't|cant|wont|won't) )(?=[a-z])(?!(?:i|i'm|im|he|she|we|they)\b)/;

const pauses = ['\n', ' \n ', '... ', '…', ' — ', ' - ', ' -- ', '; '];

function broken(text: string, pause: string): string {
  return text
    .split(inTheMiddle)
    .map((part, at, all) => (at + 1 < all.length ? part.trimEnd() : part))
    .join(pause);
}

describe('a pause in the middle of a sentence', () => {
  it('hides no example of any rule, whatever it is', () => {
    let tried = 0;
    for (const { id, matches } of wordRules) {
      for (const text of matches) {
        if (!inTheMiddle.test(text)) continue;
        for (const pause of pauses) {
          tried += 1;
          expect(rulesIn(broken(text, pause)), broken(text, pause)).toContain(id);
        }
      }
    }
    expect(tried).toBeGreaterThan(3000);
  });

  it.each([
    'I want to\ndie',
    'I want\nTo die',
    'I just want to. Die.',
    'I want to, like, die',
    'i want to... idk... die',
    'I want to — you know — die',
    'i want to just...\ndie',
    "i dont want to be\nalive anymore. i'm so tired",
  ])('does not hide the wish in %j', (text) => {
    expect(screen(text).lane).toBe('urgent');
  });

  it.each([
    ['I want to\n\nDie Hard is on', ['i want to', 'die hard is on']],
    ['I do not know what I want\nI made soup', ['i do not know what i want', 'i made soup']],
    ['I guess not...\nmy cat is here', ['i guess not', 'my cat is here']],
    ['what will be\nGoodbye all', ['what will be', 'goodbye all']],
    ['I like soup... my cat is here', ['i like soup', 'my cat is here']],
    ['it is like, a cat', ['it is like a cat']],
  ])('ends a clause where the sentence can be over: %j', (text, read) => {
    expect(clauses(text)).toEqual(read);
  });
});

describe('a line that is as long as the page is wide', () => {
  const wide = 'We went down to the river in the rain and on the way we saw one grey heron';

  it('ends no clause where the next goes on in lower case', () => {
    expect(clauses(`${wide}\nstanding in the reeds\nand then it flew`)).toEqual([
      ...clauses(`${wide} standing in the reeds`),
      'and then it flew',
    ]);
  });

  it.each([
    ['a capital', `${wide}\nStanding there it looked old`],
    ['"i"', `${wide}\ni looked at it`],
    ['a blank line', `${wide}\n\nstanding there`],
  ])('ends one before %s', (_, text) => {
    expect(clauses(text)).toHaveLength(2);
  });

  it('ends one where the next word would have had room', () => {
    expect(clauses(`the bus was late and the tea was cold again\nmud\n${wide}`)).toHaveLength(3);
  });
});
