import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '#web/app/language/languages.ts';
import { type Catalogue, faultsOf, type Messages } from './catalogue-faults.ts';

// Every message of the interface is in the catalogue of every language, and nothing else is.

describe('what is wrong with a catalogue is found', () => {
  const none = { missing: [], untranslated: [], unlike: [], leftOver: [] };
  const of = (message: string, translation: string) =>
    faultsOf({ id: { message } }, { id: { message, translation } });

  test('a message that it does not have', () => {
    expect(faultsOf({ id: { message: 'Hello' } }, {})).toEqual({ ...none, missing: ['Hello'] });
  });

  test.each(['', '  '])('a message without a translation: "%s"', (translation) => {
    expect(of('Hello', translation)).toEqual({ ...none, untranslated: ['Hello'] });
  });

  test('a message that the code does not have any more', () => {
    const catalogue = { id: { message: 'Hello', translation: 'Hola' } };
    expect(faultsOf({}, catalogue)).toEqual({ ...none, leftOver: ['Hello'] });
  });

  test.each([
    ['Hello', 'Hola'],
    ['{name} in {group}', 'En {group}: {name}'],
    ['Read <0>this</0>, {name}', '{name}, lee <0>esto</0>'],
    ['<0/> and <1>that <2>too</2></1>', '<1>eso <2>también</2></1> y <0/>'],
    [
      '{n, plural, one {# post} other {# posts}}',
      '{n, plural, one {# mensaje} other {# mensajes}}',
    ],
    [
      '{n, plural, one {one post} other {# posts}}',
      '{n, plural, one {un mensaje} many {# de mensajes} other {# mensajes}}',
    ],
    [
      '{n, plural, =0 {none} one {<0>#</0> post} other {<0>#</0> posts}}',
      '{n, plural, =0 {ninguno} one {<0>#</0> mensaje} other {<0>#</0> mensajes}}',
    ],
    ['{who, select, you {You} other {They}}', '{who, select, you {Tú} other {Otros}}'],
  ])('but nothing in a good translation: %s', (message, translation) => {
    expect(of(message, translation)).toEqual(none);
  });

  test.each([
    ['a lost placeholder', '{name} in {group}', 'En {group}', /placeholders are group, not/],
    ['another placeholder', '{name} is here', '{nombre} está', /placeholders are nombre, not name/],
    ['a lost tag', 'Read <0>this</0>', 'Lee esto', /tags are gone, not/],
    ['another tag', 'Read <0>this</0>', 'Lee <1>esto</1>', /tags are/],
    ['a tag twice', 'Read <0>this</0>', 'Lee <0>esto</0> y <0>esto</0>', /tags are/],
    ['a tag that is not closed', 'Read <0>this</0>', 'Lee <0>esto', /cannot be read/],
    ['tags that cross', '<0>a</0> <1>b</1>', '<0>a<1>b</0></1>', /cannot be read/],
    ['a lost plural', '{n, plural, one {# a} other {# b}}', '{n} b', /placeholders are n, not/],
    [
      'a plural without its last case',
      '{n, plural, one {# a} other {# b}}',
      '{n, plural, one {# a}}',
      /cannot be read/,
    ],
    [
      'a plural that does not say its number',
      '{n, plural, one {# a} other {# b}}',
      '{n, plural, one {un a} other {unos b}}',
      /numbers are gone, not n/,
    ],
    [
      'a lost case',
      '{n, plural, =0 {none} one {# a} other {# b}}',
      '{n, plural, one {# a} other {# b}}',
      /placeholders are n:plural, not/,
    ],
    [
      'a tag lost in one case',
      '{n, plural, one {<0>#</0> a} other {<0>#</0> b}}',
      '{n, plural, one {<0>#</0> a} other {# b}}',
      /tags are/,
    ],
    ['braces that are not closed', '{name} is here', '{name está', /cannot be read/],
    ['a brace too much', 'Here', 'Aquí {', /cannot be read/],
  ])('%s', (_, message, translation, why) => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    const { unlike, ...others } = of(message, translation);
    expect(others).toEqual({ missing: [], untranslated: [], leftOver: [] });
    expect(unlike).toEqual([expect.stringMatching(why)]);
    expect(unlike[0]).toContain(message);
    complaint.mockRestore();
  });
});

describe.each(languages.filter((language) => language !== 'en'))(
  'the catalogue: %s',
  (language) => {
    let messages: Messages;
    let catalogue: Catalogue;

    beforeAll(async () => {
      const root = new URL('../../../', import.meta.url).pathname;
      const [all] = await getCatalogs(getConfig({ cwd: root }));
      const inCode = await all?.collect();
      if (!all || !inCode) throw new Error('The messages of the code could not be read.');
      messages = inCode;
      catalogue = await all.read(language);
    }, 300_000);

    test('is read together with the messages of the code', () => {
      expect(Object.keys(messages).length).toBeGreaterThan(20);
    });

    test.each([
      ['has every message', 'missing'],
      ['translates every message', 'untranslated'],
      ['keeps placeholders, plurals and tags', 'unlike'],
      ['has no message that the code has not', 'leftOver'],
    ] as const)('%s', (_, kind) => {
      expect(faultsOf(messages, catalogue)[kind]).toEqual([]);
    });
  },
);
