/**
 * Words that people hide letters of. Decoding only ever leads to one of these, so that an ordinary
 * "b4" or "500mg" stays as it is.
 */
const hiddenWords: ReadonlySet<string> = new Set(
  (
    'kill killing killed killer die died dies dying dead death suicide suicidal suicides murder murdered hang hanging hanged ' +
    'noose rope overdose overdosed pills pill cutting cuts bleed bleeding self harm harming harmed myself yourself himself herself ' +
    'rape raped rapist abuse abused shoot shooting shot gun knife stab stabbed blade razor jump jumping wrist wrists ' +
    'life live living alive end ending goodbye hurt hurting unalive sex sexual assault molested drown poison hopeless worthless'
  ).split(' '),
);
const joiningWords: ReadonlySet<string> = new Set(
  'i a am im to my me it all the of want wanna going gonna will be not no do now tonight and just so on'.split(
    ' ',
  ),
);
const longestHidden = 10;

// biome-ignore format: a table reads better in rows
const leet: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'], '1': ['i', 'l'], '3': ['e'], '4': ['a'], '5': ['s'], '7': ['t'], '8': ['b'],
  '@': ['a'], $: ['s'], '!': ['i', 'l'], '+': ['t'], '|': ['i', 'l'],
};

/** The word behind leet digits, stars, dots or drawn-out letters; the same word when nothing is hidden. */
export function revealWord(raw: string): string {
  if (raw.length > 24) return raw;
  const short = /([a-z])\1\1/.test(raw) ? withoutDrawl(raw) : raw;
  if (!/[^a-z']/.test(short)) return short;
  if (!/[a-z]/.test(short)) return raw;
  for (const word of hiddenWords) {
    if (readsAs(short, word)) return word;
  }
  return raw;
}

function withoutDrawl(raw: string): string {
  const twice = raw.replace(/([a-z])\1{2,23}/g, '$1$1');
  return hiddenWords.has(twice) ? twice : raw.replace(/([a-z])\1{2,23}/g, '$1');
}

/** Each star, dot or underscore stands for one letter; at least half of the letters must be seen. */
function readsAs(written: string, word: string): boolean {
  if (written.length !== word.length || word.length < 3) return false;
  let seen = 0;
  for (let i = 0; i < word.length; i += 1) {
    const have = written.charAt(i);
    const want = word.charAt(i);
    if (have === want || leet[have]?.includes(want)) seen += 1;
    else if (!/[*_#.-]/.test(have)) return false;
  }
  return seen * 2 >= word.length && (written.charAt(0) === word.charAt(0) || seen === word.length);
}

/** "killmyself" as ["kill", "myself"]; nothing when the letters are not wholly hidden and joining words. */
export function splitJoined(letters: string): readonly string[] | undefined {
  if (letters.length > 40) return undefined;
  const words: string[] = [];
  let hidden = false;
  let at = 0;
  while (at < letters.length) {
    let size = Math.min(longestHidden, letters.length - at);
    while (size > 0 && !isKnown(letters.slice(at, at + size))) size -= 1;
    if (size === 0) return undefined;
    const word = letters.slice(at, at + size);
    if (hiddenWords.has(word)) hidden = true;
    words.push(word);
    at += size;
  }
  return hidden ? words : undefined;
}

function isKnown(word: string): boolean {
  return hiddenWords.has(word) || joiningWords.has(word);
}

/** True when one letter more, less, changed or swapped turns `a` into `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return true;
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return swapped === restB;
}
