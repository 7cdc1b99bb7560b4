import { findNames } from '#infra/local/comprehend-stand-in/names.ts';

/** The shape of one entity of the real answer. Offsets count code points; `EndOffset` is exclusive. */
interface PiiEntity {
  Score: number;
  Type: string;
  BeginOffset: number;
  EndOffset: number;
}

interface Pattern {
  type: string;
  score: number;
  /** Global, with indices: the span is that of the group `detail`. */
  pattern: RegExp;
}

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const capitalised = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,30}";

// Where two overlap the earlier pattern wins.
const patterns: readonly Pattern[] = [
  {
    type: 'EMAIL',
    score: 0.99,
    pattern: /(?<![\w.+-])(?<detail>[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/dgi,
  },
  {
    type: 'URL',
    score: 0.98,
    pattern: /(?<detail>\b(?:https?:\/\/|www\.)[^\s<>"']{3,200}[^\s<>"'.,;:!?)])/dgi,
  },
  {
    type: 'DATE_TIME',
    score: 0.96,
    pattern: new RegExp(
      `(?<![\\d/-])(?<detail>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of |de )?(?:${month})(?: (?:de )?\\d{4})?|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\d/-])`,
      'dg',
    ),
  },
  {
    type: 'PHONE',
    score: 0.97,
    pattern:
      /(?<![\w.])(?<detail>\+\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,5}|\(?\d{1,4}\)?(?:[ .-]\(?\d{2,5}\)?){2,4}|\+\d{8,15}|\d{10,11})(?!\w)/dg,
  },
  {
    type: 'ADDRESS',
    score: 0.94,
    pattern: new RegExp(
      `(?<![\\w])(?<detail>\\d{1,5}[a-z]? (?:${capitalised} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Way|Place|Boulevard|Terrace)\\b|(?:Calle|Avenida|Plaza) (?:de (?:la |los |las )?)?${capitalised},? \\d{1,5}\\b)`,
      'dgu',
    ),
  },
  {
    type: 'NAME',
    score: 0.95,
    pattern: new RegExp(
      `(?:\\b[Mm]y (?:real )?name(?: is|['\u2019]s)|\\bI(?:['\u2019]m| am) called|\\b[Cc]all me|\\b[Mm]e llamo|\\b[Mm]i nombre es) (?<detail>${capitalised}(?: ${capitalised})?)`,
      'dgu',
    ),
  },
  {
    type: 'AGE',
    score: 0.93,
    pattern: /(?<!\w)(?<detail>\d{1,3}[ -]?(?:years?[ -]old|yrs? old|a\u00f1os))(?!\w)/dgi,
  },
  { type: 'AGE', score: 0.9, pattern: /\b(?:aged|age of) (?<detail>\d{1,3})(?!\w)/dgi },
];

const nameScore = 0.88;

/** Finds details by their form, and names of people in English, in order of position. Of Spanish it knows no names but what follows "me llamo". */
export function findPersonalDetails(text: string, language: 'en' | 'es'): readonly PiiEntity[] {
  const found: { type: string; score: number; start: number; end: number }[] = [];
  const add = (one: (typeof found)[number]) => {
    const overlaps = found.some((other) => one.start < other.end && other.start < one.end);
    if (!overlaps) found.push(one);
  };
  for (const { type, score, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.detail;
      if (span === undefined) continue;
      const [start, end] = span;
      add({ type, score, start, end });
    }
  }
  if (language === 'en') {
    for (const span of findNames(text)) add({ type: 'NAME', score: nameScore, ...span });
  }
  const toCodePoints = codePointOffsets(text);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ type, score, start, end }) => ({
      Score: score,
      Type: type,
      BeginOffset: toCodePoints(start),
      EndOffset: toCodePoints(end),
    }));
}

/** Translates UTF-16 offsets to code point offsets, in which the real service counts. */
function codePointOffsets(text: string): (utf16: number) => number {
  const offsets = new Uint32Array(text.length + 1);
  let utf16 = 0;
  let codePoints = 0;
  for (const character of text) {
    offsets.fill(codePoints, utf16, utf16 + character.length);
    utf16 += character.length;
    codePoints += 1;
  }
  offsets[utf16] = codePoints;
  return (offset) => offsets[offset] ?? codePoints;
}
