import { graveWords, typedWords } from '#shared/screening/normalise/known-words.ts';
import { ruleWords } from '#shared/screening/normalise/rule-words.ts';
import { spellings } from '#shared/screening/normalise/spellings.ts';

// biome-ignore format: a table reads better in rows
const leet: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'], '1': ['i', 'l'], '3': ['e'], '4': ['a'], '5': ['s'], '6': ['g'], '7': ['t'], '8': ['b'], '9': ['g'],
  '@': ['a'], $: ['s'], '!': ['i', 'l'], '+': ['t'], '|': ['i', 'l'],
};

/** Starred more often than any other words; they hide nothing, and must not be taken for something else. */
const swearWords = (
  'shit shits shitty fuck fucks fucked fucker fuckers fucking fuckin bitch bitches cunt cunts damn dick dicks cock crap ' +
  'bastard bastards piss pissed arse ass asshole hell whore slut sluts slag slags'
).split(' ');

/** The word behind leet digits, stars, dots or drawn-out letters; the same word when nothing is hidden. */
export function revealWord(raw: string): string {
  if (raw.length > 24) return raw;
  const short = /([a-z])\1\1/.test(raw) ? withoutDrawl(raw) : raw;
  if (!/[^a-z']/.test(short)) return short;
  const bare = short.replace(/\*{1,24}$/, '');
  if (bare !== short && typedWords.has(bare)) return bare;
  if (!/[a-z]/.test(short)) return decoded(short, graveWords) ?? raw;
  return (
    decoded(short, typedWords) ??
    decoded(short, spellings) ??
    decoded(short, ruleWords) ??
    unstarred(short) ??
    raw
  );
}

/** A word with digits or signs for letters. */
export function isLeet(written: string): boolean {
  return /[a-z]/.test(written) && /[0-9@$!|]/.test(written) && revealWord(written) !== written;
}

function withoutDrawl(raw: string): string {
  const twice = raw.replace(/([a-z])\1{2,23}/g, '$1$1');
  return typedWords.has(twice) || spellings.has(twice)
    ? twice
    : raw.replace(/([a-z])\1{2,23}/g, '$1');
}

/** At most this many readings of one token: "1" and "!" may each be two letters. */
const mostReadings = 16;

function decoded(written: string, known: { has: (word: string) => boolean }): string | undefined {
  let readings = [''];
  for (const have of written) {
    const letters = /[a-z']/.test(have) ? [have] : leet[have];
    if (letters === undefined) return undefined;
    readings = readings
      .flatMap((so) => letters.map((letter) => so + letter))
      .slice(0, mostReadings);
  }
  return readings.find((word) => word.length > 1 && known.has(word));
}

const swearWordsByLength = byLength(swearWords);
const graveWordsByLength = byLength(graveWords);

function unstarred(written: string): string | undefined {
  if (!/[*_#.-]/.test(written)) return undefined;
  const same = (word: string): boolean => readsAs(written, word);
  return (
    swearWordsByLength.get(written.length)?.find(same) ??
    graveWordsByLength.get(written.length)?.find(same)
  );
}

function byLength(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const word of words) found.set(word.length, [...(found.get(word.length) ?? []), word]);
  return found;
}

/**
 * Each star, dot or underscore stands for one letter. At least half of the letters must be seen, or, in a long word, the
 * first and another at either end.
 */
function readsAs(written: string, word: string): boolean {
  if (word.length < 3) return false;
  let seen = 0;
  for (let i = 0; i < word.length; i += 1) {
    const have = written.charAt(i);
    const want = word.charAt(i);
    if (have === want || leet[have]?.includes(want)) seen += 1;
    else if (!/[*_#.-]/.test(have)) return false;
  }
  const first = written.charAt(0) === word.charAt(0);
  if (seen * 2 >= word.length) return first || seen === word.length;
  if (word.length < 6 || !first) return false;
  return written.charAt(1) === word.charAt(1) || written.endsWith(word.slice(-1));
}
