import { pictures } from '#shared/screening/normalise/pictures.ts';

/** Text as plain lower-case characters, and where character `at` of it begins and ends in the original. */
export interface FoldedCharacters {
  text: string;
  startAt: (at: number) => number;
  endAt: (at: number) => number;
}

/** Letters of other scripts that are drawn like Latin ones; NFKC leaves them apart. */
// biome-ignore format: a table reads better in rows
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
  і: 'i', ї: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѡ: 'w', ӏ: 'l', һ: 'h', ѵ: 'v',
  α: 'a', β: 'b', γ: 'y', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w',
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ɡ: 'g', ɑ: 'a', ᴋ: 'k', ʟ: 'l', ɪ: 'i', ᴅ: 'd', ᴇ: 'e', ꜱ: 's', ᴜ: 'u', ᴄ: 'c',
  '‘': "'", '’': "'", '‛': "'", '′': "'", '`': "'", '´': "'", ʼ: "'", '＇': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': '"', '›': '"',
  '–': '-', '—': ';', '‐': '-', '‑': '-', '•': '*', '·': '*', '∗': '*', '⁎': '*',
};

const invisible = /[\p{M}\p{Cf}]/u;
const marks = /\p{M}/gu;

/**
 * Lower case, compatibility forms and look-alike letters made plain, marks and invisible characters taken out.
 * Linear; every offset is a UTF-16 offset into `original`.
 */
export function foldCharacters(original: string): FoldedCharacters {
  const text = foldInPlace(original);
  return text === undefined
    ? foldAny(original)
    : { text, startAt: (at) => at, endAt: (at) => at + 1 };
}

const beyondAscii = /[^\0-\x7f]/g;

/** Most texts: every unit becomes one unit, so positions need no table. */
function foldInPlace(original: string): string | undefined {
  beyondAscii.lastIndex = 0;
  if (!beyondAscii.test(original)) return original.toLowerCase().replaceAll('`', "'");
  let text = '';
  let last = 0;
  beyondAscii.lastIndex = 0;
  for (let match = beyondAscii.exec(original); match; match = beyondAscii.exec(original)) {
    const character = match[0];
    const plain = plainForm(character);
    if (plain.length !== 1 || plain === character) return undefined;
    text += original.slice(last, match.index) + plain;
    last = match.index + 1;
  }
  return (text + original.slice(last)).toLowerCase().replaceAll('`', "'");
}

function foldAny(original: string): FoldedCharacters {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let lastPicture: string | undefined;
  while (at < original.length) {
    const unit = original.charCodeAt(at);
    if (unit < 128) {
      parts.push(
        unit >= 65 && unit <= 90
          ? String.fromCharCode(unit + 32)
          : unit === 96
            ? "'"
            : original.charAt(at),
      );
      starts.push(at);
      ends.push(at + 1);
      at += 1;
      if (unit !== 32) lastPicture = undefined;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? unit);
    const next = at + character.length;
    const picture = pictures.get(character);
    const letters = picture ?? plainForm(character);
    // A row of one picture is one word.
    const repeated = picture !== undefined && picture === lastPicture;
    if (letters !== '') lastPicture = picture;
    for (const plain of repeated ? '' : letters) {
      for (let half = 0; half < plain.length; half += 1) {
        parts.push(plain.charAt(half));
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: parts.join(''), startAt: (i) => starts[i] ?? 0, endAt: (i) => ends[i] ?? 0 };
}

const mostRemembered = 2000;
const remembered = new Map<string, string>();

function plainForm(character: string): string {
  const before = remembered.get(character);
  if (before !== undefined) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const now = invisible.test(character) ? '' : plainLetters(character);
  remembered.set(character, now);
  return now;
}

function plainLetters(character: string): string {
  const known = lookalikes[character];
  if (known !== undefined) return known;
  const decomposed = character
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '');
  return Array.from(decomposed, (part) => lookalikes[part] ?? part).join('');
}
