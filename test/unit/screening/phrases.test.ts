import { describe, expect, it } from 'vitest';
import { inClauses } from '#shared/screening/clauses.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { finderOf, type Sought } from '#shared/screening/phrases/finder.ts';
import { Notation } from '#shared/screening/phrases/notation.ts';
import { Places } from '#shared/screening/phrases/places.ts';
import { Reading } from '#shared/screening/phrases/reading.ts';
import { Text } from '#shared/screening/phrases/text.ts';
import { formsOf } from '#shared/screening/phrases/verb-forms.ts';

const notation = new Notation(
  new Map([
    ['fruit', 'apple|apples|pear, passion fruit'],
    ['eat', 'eat~, have a bite of'],
    ['basket', 'a basket of {fruit}'],
  ]),
);

function found(phrase: string, text: string, more: Partial<Sought> = {}): string[] {
  const prose = inClauses(normalise(text));
  const find = finderOf([{ phrases: notation.phrases(phrase), ...more }]);
  const sure = find(new Text(prose)).filter(({ doubtful }) => !doubtful);
  return sure.map(({ from, to }) =>
    prose.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('a phrase', () => {
  it.each([
    ['words and classes', '{eat} the {fruit}', 'She ate the pear.', 'ate the pear'],
    [
      'phrases in a class',
      '{eat} the {fruit}',
      'have a bite of the passion fruit',
      'have a bite of the passion fruit',
    ],
    ['classes in a class', 'took {basket}', 'I took a basket of apples', 'took a basket of apples'],
    ['what may be absent', 'ripe? pear', 'a pear', 'pear'],
    [
      'words between, as few or as many',
      'eat .. pear',
      'eat that very old ripe pear',
      'eat that old ripe pear',
    ],
    [
      'phrases in brackets',
      'pear (on the|under a) tree',
      'a pear under a tree',
      'pear under a tree',
    ],
    ['the beginning of a word', 'pear overrip*', 'the pear overripened', 'pear overripened'],
    ['numbers', '# pears', 'I had forty pears', 'forty pears'],
    ['any word', 'pear * apple', 'pear or apple', 'pear or apple'],
    ['the end of a clause', 'pear $', 'I want a pear. Now.', 'pear'],
    ['the beginning of a clause', '^ pear', 'Yes. Pear please.', 'pear'],
    ['the next clause', 'pear // apple', 'Give me a pear. Apple too.', 'pear apple'],
  ])('finds %s', (_, phrase, text, match) => {
    expect(found(phrase, text)).toEqual([match]);
  });

  it.each([
    ['more words between than it allows', 'eat ..2 pear', 'eat one two three pear'],
    ['what must not follow', 'pear !tree', 'the pear tree'],
    ['a phrase that must not follow', 'pear !(on the|under a)', 'the pear under a tree'],
    ['words of the next clause', 'eat .. pear', 'I eat. A pear fell.'],
    ['the beginning of a clause in its middle', '^ pear', 'a pear'],
    ['another form of the verb', 'eat~ing pears', 'ate pears'],
  ])('does not find %s', (_, phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });

  it('is found once for each place, the longest reading first', () => {
    expect(found('pear|apple .. pear?', 'an apple and a pear. An apple.')).toEqual([
      'apple and a pear',
      'apple',
    ]);
  });
});

describe('places in a clause', () => {
  it('are found from any word to any other, also beyond the last that a clause can have', () => {
    const places = new Places(1);
    const taken = [0, 7, 30, 31, 39, 61];
    for (const place of taken) places.add(place, Uint16Array.of(0));
    for (let from = -20; from <= 100; from += 1) {
      for (let to = from; to <= 100; to += 1) {
        const first = taken.find((place) => place >= from && place <= to) ?? -1;
        expect(places.first(0, from, to), `${from} to ${to}`).toBe(first);
      }
    }
  });
});

describe('what stands near', () => {
  const text = 'I eat a pear. It is late. Then it rained. All was quiet.';

  it.each([
    [{ near: notation.atom('late') }, 1],
    [{ near: notation.atom('rain~') }, 1],
    [{ near: notation.atom('quiet') }, 0],
    [{ unlessNear: notation.atom('rain~') }, 0],
    [{ unlessNear: notation.atom('quiet') }, 1],
    [{ unless: notation.atom('eat') }, 0],
    [{ unless: notation.atom('late') }, 1],
  ])('decides, up to two clauses away, or in the same one for "unless" (%#)', (more, count) => {
    expect(found('a pear', text, more)).toHaveLength(count);
  });
});

describe('the notation', () => {
  it.each([
    ['a bracket without its partner', 'pear (on'],
    ['a bar between phrases without brackets', 'pear | apple'],
    ['a class that nobody named', '{vegetable}'],
    ['something that is no word', 'pear+'],
  ])('refuses %s and says so', (_, phrase) => {
    expect(() => notation.phrases(phrase)).toThrow(/bracket|is no|is called/);
  });

  it.each([
    'pear (on the !tree|branch)',
    'pear (on the !{fruit}|branch)',
    'pear (on the !tree|(low branch))',
  ])('refuses a "not" before several in brackets, which would be two phrases: %s', (phrase) => {
    expect(() => notation.phrases(phrase)).toThrow('Write "!(a|b)"');
  });

  it.each([
    ['pear !tree|branch', 'a pear branch', []],
    ['(pear !(tree|branch))', 'a pear branch', []],
    ['(pear !(tree)|branch)', 'a pear branch', ['pear', 'branch']],
    ['a|b c|d', 'a d', ['a d']],
  ])('reads %s in one way', (phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches);
  });

  it('refuses a class that holds itself', () => {
    const circular = new Notation(
      new Map([
        ['a', '{b}'],
        ['b', 'x {a}'],
      ]),
    );
    expect(() => circular.atom('{a}')).toThrow('holds itself');
  });

  it('refuses to look for a phrase that could stand anywhere', () => {
    expect(() => finderOf([{ phrases: notation.phrases('* pear?') }])).toThrow('at least one word');
  });

  it.each([
    ['kill', 'kill kills killing killed'],
    ['take', 'take takes taking took taken'],
    ['cut', 'cut cuts cutting'],
    ['carry', 'carry carries carrying carried'],
    ['die', 'die dies dying died'],
    ['stop', 'stop stops stopping stopped'],
  ])('knows the forms of "%s"', (verb, forms) => {
    expect(new Set(formsOf(verb, 'any'))).toEqual(new Set(forms.split(' ')));
  });
});

describe('the finder', () => {
  const phrases = [
    '{eat} .. {fruit}',
    'pear // apple|eat~',
    '^ the pear',
    'rotten? {fruit} !tree',
    '# {fruit} $',
  ];
  const vocabulary =
    'i eat the a ate pear apple passion fruit tree three rotten . and bite of have'.split(' ');

  it('finds whatever reading every phrase at every word would find', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const all = phrases.map((phrase) => ({ phrases: notation.phrases(phrase) }));
    const find = finderOf(all);
    let finds = 0;
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 14 }, () => vocabulary[next(vocabulary.length)]).join(' ');
      const prose = inClauses(normalise(text));
      const read = new Text(prose);
      const reading = new Reading(read.types, read.opens);
      const places = new Set(find(read).map((one) => `${one.sought}`));
      all.forEach((one, sought) => {
        const [steps = []] = one.phrases;
        const stands = prose.words.some((_, at) => (reading.endsOf(steps, at) & ~1) !== 0);
        if (stands) finds += 1;
        expect(places.has(`${sought}`), `${phrases[sought]} in "${text}"`).toBe(stands);
      });
    }
    expect(finds).toBeGreaterThan(300);
  });
});
