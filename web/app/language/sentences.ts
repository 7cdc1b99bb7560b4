import type { Language } from './languages.ts';

// Sentences in another language, with placeholders such as {name} for what is put in while the program runs. What stands for a
// placeholder is taken as it is, but for two: what stands for {sentence} is a sentence of ours itself, and {number} is written as
// the language writes numbers.

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

type Agreeing<Words> = {
  [English in keyof Words]: English extends string
    ? Words[English] extends string
      ? [PlaceholdersOf<English>] extends [PlaceholdersOf<Words[English]>]
        ? [PlaceholdersOf<Words[English]>] extends [PlaceholdersOf<English>]
          ? Words[English]
          : `Too many placeholders for: ${English}`
        : `Not all placeholders of: ${English}`
      : never
    : never;
};

/** English sentences with what they are in another language. Both sides have the same placeholders, or it does not compile. */
export const sentences = <const Words extends Readonly<Record<string, string>>>(
  words: Words & Agreeing<Words>,
): Readonly<Record<string, string>> => words;

/** Gives the other language's sentence for an English one; the same one where it is not known. */
export function translatorOf(words: Readonly<Record<string, string>>, language: Language) {
  const known = Object.entries(words);
  const whole = new Map(known.filter(([english]) => !aPlaceholder.test(english)));
  const patterns = known
    .filter(([english]) => aPlaceholder.test(english))
    .map(([english, said]) => patternOf(english, said))
    .sort((one, other) => other.ownLetters - one.ownLetters);

  const ofOne = (sentence: string): string | null => {
    const said = whole.get(sentence);
    if (said !== undefined) return said;
    for (const pattern of patterns) {
      const found = pattern.english.exec(sentence);
      if (found) return filled(pattern, found.slice(1));
    }
    return null;
  };

  function filled({ names, said }: Pattern, values: readonly string[]): string {
    const standing = (name: string) => {
      const value = values[names.indexOf(name)] ?? '';
      if (name === 'sentence') return ofSeveral(value);
      return name === 'number' ? numberIn(language, value) : value;
    };
    return said.map((part, at) => (at % 2 === 0 ? part : standing(part))).join('');
  }

  /** Sentences that follow each other, each as long as it can be. */
  function ofSeveral(text: string): string {
    for (let end = text.length; end > 0; end = text.lastIndexOf('. ', end - 2) + 1) {
      const said = ofOne(text.slice(0, end));
      if (said !== null)
        return end === text.length ? said : `${said} ${ofSeveral(text.slice(end + 1))}`;
    }
    return text;
  }

  return (sentence: string): string => ofOne(sentence) ?? sentence;
}

const aPlaceholder = /\{(\w+)\}/;

interface Pattern {
  readonly english: RegExp;
  /** What the groups of `english` stand for, in order. */
  readonly names: readonly string[];
  /** Words and names of placeholders in turn. */
  readonly said: readonly string[];
  /** Where two patterns fit, the one with more of these says more. */
  readonly ownLetters: number;
}

function patternOf(english: string, said: string): Pattern {
  const parts = english.split(aPlaceholder);
  const names = parts.filter((_, at) => at % 2 === 1);
  const words = parts.filter((_, at) => at % 2 === 0);
  const source = parts.map((part, at) => {
    if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return part === 'number' ? '([\\d,]+)' : '([\\s\\S]+?)';
  });
  return {
    english: new RegExp(`^${source.join('')}$`),
    names,
    said: said.split(aPlaceholder),
    ownLetters: words.join('').length,
  };
}

const numberIn = (language: Language, value: string): string =>
  new Intl.NumberFormat(language).format(Number(value.replaceAll(',', '')));
