import type { Cues, Stretch } from '#shared/screening/context/cues.ts';
import type { Text } from '#shared/screening/phrases/text.ts';

const speech =
  'say~|think~|write~|mean~|feel~|type~|text~|tell~|whisper~|scream~|google~|search~|answer~|end~|begin~|go~|repeat~|mutter~|hear~|post~|sign~|read~|shout~|sing~|leave~|is|was|am|called|put|scrawled|keep~|want';
const saying =
  'say~|think~|write~|type~|text~|tell~|whisper~|scream~|answer~|repeat~|mutter~|post~|shout~';
const others = 'he|she|they|we|you|who|somebody|someone|people|everyone|{someone}|man|lads|actor';
const voice =
  'my own|last|leaving|goodbye? head|mind|brain|heart|thought|thoughts|voice|voices|depression|illness|letter|note|notes|prayer|diary|journal|will|body|demons|feeling';

export const quotationCues = {
  /** The author says the words themselves. */
  'own-before': `
    i {aux}? ..4 ${speech}, i {aux}? ${speech}
    ${voice} ..4 ${speech}
    the|a|that voice|voices|thought|thoughts|feeling ..4 ${speech}
    let me put|say, note|letter|will i am|have|wrote|left
    `,
  'own-after': `
    is|was|are? (what|all|how|exactly|everything|something|the only thing|words)? that? i ..2 ${speech}|can
    i {aux}? ${saying}
    ${speech} i, ${speech} my head|brain|mind|heart, ${speech} the|a voice|voices|thought
    is|was me|my|not
    i ticked|circled|chose|put|marked|scored|answered !never|no|not|none|zero|rarely|disagree|false
    `,
  /** "That is me", said after it. */
  'made-own': `
    that|this|it is|was|could me|literally|exactly|how|my me|i|life|head|thought|words?
    that is|was me, me too, same here, i feel|felt that|the|it same|too|exactly, i mean|meant it, (how|what) i feel
    `,
  /** Words that somebody found and that may be meant. */
  found:
    'letter|note|diary|journal|phone|messages|texts|drawer|pillow|bag ..5 found|son|daughter|pillow|drawer|bag|left',
  /** A song, a film, a poster. */
  work: '{work}',
  'not-work': `
    not|no|never only|just|from|about|in|like? a|an|the|any? *? {work}|art|joke|drill|exercise|fiction|story|game
    like|as in? a|an|the|some *? {work}
    my {work}, i wrote|made|write|writing ..3 {work} !(for|about (a|the|my? {someone}))
    `,
  'other-speaker': `
    ${others} ..5 ${speech}
    ${others} ..2 ${saying}
    `,
  'other-after': `${speech} he|she|they|{someone}|the|people`,
  /** Before a colon: a song that speaks. */
  announced: `
    {work} (by|of|from|about|called|on * *? *?)? (..2 say~|go~|sing~|begin~|start~|end~|open~|close~|is|was|read~|repeat~|ask~|whisper~|scream~|shout~ (with|on|like)? (this|that)?)?
    `,
  /** What the author does beside a song, and not with its words. */
  'own-doing':
    'i {aux}? *? !(quote~|sing~|sang|read|hear~|recite~|hum~|love|like|know|found|saw|{aux}) *',
  'at-me': 'at|to|towards|on me|us|my',
  'found-by':
    'i .. read~|saw|seen|heard|watch~|found|quote~|like|liked|love|learn~|perform~|overheard|sing~|sang',
} as const;

type Name = keyof typeof quotationCues;

/** Words that are put as somebody's, and whose they are. */
export interface Citation extends Stretch {
  /** `own`: the author's, or meant, which lowers nothing; `work`: of a song, a film, a poster; `other`: a person's. */
  whose: 'own' | 'work' | 'other' | 'unknown';
  /** In quotation marks, not only behind a colon. */
  marked: boolean;
  /** Said to the author. */
  atAuthor?: boolean;
}

/**
 * A straight mark says neither whether it opens or closes nor whether it is one: it opens behind a space or a bracket and before
 * a word, and closes behind one. So inches and a mark left over hold nothing.
 */
const quoted =
  /(?:^|[\s([{:,*\u2013\u2014-])("[^\s"][^"\n]{1,398}[^\s"]")(?![\p{L}\p{N}])|\u201c[^\u201d\n]{3,400}\u201d|\u00ab[^\u00bb\n]{3,400}\u00bb/gu;
const wordsBefore = 14;
const wordsAfter = 12;

/** Reads quotation marks, and what is announced by a colon ("the chorus goes: ..."). */
export function citationsIn(original: string, text: Text, cues: Cues<Name>): readonly Citation[] {
  const citations: Citation[] = [];
  let word = 0;
  for (const match of original.matchAll(quoted)) {
    const stretch = { from: 0, to: 0 };
    const { words } = text.prose;
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? match[0]).length;
    while (word < words.length && (words[word]?.start ?? 0) < start) word += 1;
    stretch.from = word;
    while (word < words.length && (words[word]?.start ?? 0) < end) word += 1;
    stretch.to = word;
    if (stretch.to > stretch.from)
      citations.push({
        ...stretch,
        marked: true,
        whose: whose(stretch, text, cues),
        atAuthor: cues.in('at-me', text.clauseOf(stretch.from), text.clauseOf(word - 1)).length > 0,
      });
  }
  if (cues.any('work')) citations.push(...announced(original, text, cues));
  return citations;
}

function whose({ from, to }: Stretch, text: Text, cues: Cues<Name>): Citation['whose'] {
  const clause = text.clauseOf(from);
  const last = text.clauseOf(to - 1);
  // A quotation may open a clause of its own.
  const led = text.beginOf(clause) === from ? Math.max(0, clause - 1) : clause;
  const begins = Math.max(text.beginOf(led), from - wordsBefore);
  const ends = Math.min(text.beginOf(last + 1), to + wordsAfter);
  const before = (name: Name) =>
    cues.in(name, led, clause).some((one) => one.from >= begins && one.to <= from);
  const after = (name: Name, end = ends, first = to) =>
    cues
      .in(name, clause, text.clauseOf(Math.max(end - 1, to - 1)))
      .some((one) => one.from >= first && one.to <= end);
  if (before('not-work') || after('not-work')) return 'own';
  const startsNext = cues
    .in('own-after', clause, last + 1)
    .some((one) => one.from >= to && one.from <= to + 1);
  if (startsNext || after('made-own', Math.min(text.words.length, to + 30))) return 'own';
  if (before('found') || after('found')) return 'own';
  const isWork = before('work') || after('work');
  if (before('own-before') && !before('found-by') && !isLedByOther(begins, from, led, cues))
    return 'own';
  if (isWork) return 'work';
  return before('other-speaker') || after('other-speaker') || after('other-after')
    ? 'other'
    : 'unknown';
}

/** Whether somebody else speaks after the author's own verb ("I laughed when she said"). */
function isLedByOther(begins: number, from: number, led: number, cues: Cues<Name>): boolean {
  const last = (name: Name) =>
    Math.max(
      -1,
      ...cues
        .in(name, led, led + 1)
        .filter((one) => one.from >= begins && one.to <= from)
        .map((one) => one.from),
    );
  return last('other-speaker') > last('own-before');
}

/** What stands after a colon that a song or a film leads up to. */
function announced(original: string, text: Text, cues: Cues<Name>): readonly Citation[] {
  const { words } = text.prose;
  const found: Citation[] = [];
  for (let clause = 0; clause < text.clauses; clause += 1) {
    for (const { to } of cues.in('announced', clause)) {
      const gap = original.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0);
      if (!gap.includes(':')) continue;
      const before = (name: Name) => cues.in(name, clause).some((one) => one.to <= to);
      const whose = before('not-work') || before('own-doing') ? 'own' : 'work';
      found.push({ from: to, to: text.beginOf(clause + 1), whose, marked: false });
    }
  }
  return found;
}
