import { cueReader } from '#shared/screening/context/cues.ts';
import { frameCues, frameOf } from '#shared/screening/context/frames.ts';
import { negationCues, negationOf } from '#shared/screening/context/negation.ts';
import {
  aboutSomebodyElse,
  isAboutOthers,
  isEmpathy,
  othersCues,
} from '#shared/screening/context/others.ts';
import { isOwnStatement, ownStatementCues } from '#shared/screening/context/own-statement.ts';
import { isEased, isSaidLongAgo, pastCues, pastOf } from '#shared/screening/context/past.ts';
import type { Place } from '#shared/screening/context/place.ts';
import { type Citation, citationsIn, quotationCues } from '#shared/screening/context/quotation.ts';
import { isSupportive, supportiveCues } from '#shared/screening/context/supportive.ts';
import type { Text } from '#shared/screening/phrases/text.ts';
import type { Rule } from '#shared/screening/rule.ts';

export interface Change {
  /** Multiplies the strength. */
  factor: number;
  /**
   * Whether the lane comes down: for rules that allow it, or always. Always is kept for a match that is plainly not
   * about its author's danger now ("they will be gone in a week", "I never made a plan").
   */
  lowers: 'if-allowed' | 'always';
  /** How far. */
  to: 'soon' | 'routine';
  /** For clinicians, in plain words. */
  note: string;
}

/** What is looked for around matches, in the notation of phrases. */
export const contextCues = {
  ...negationCues,
  ...pastCues,
  ...othersCues,
  ...ownStatementCues,
  ...quotationCues,
  ...frameCues,
  ...supportiveCues,
};

const readCues = cueReader(contextCues);

/** What around a match, of words `from` to `to`, speaks for less urgency. */
export type Context = (rule: Rule, from: number, to: number) => readonly Change[];

/** Reads the context of a text once; texts without a signal never get here. */
export function contextIn(original: string, text: Text): Context {
  const cues = readCues(text);
  const citations = citationsIn(original, text, cues);
  const supportive = isSupportive(text, cues);

  return (rule, from, to) => {
    const citation = citations.find((one) => one.from < to && from < one.to);
    const quoted = citation !== undefined && citation.whose !== 'own';
    const place = { text, cues, from, to, clause: text.clauseOf(from), quoted };
    return [
      ...denied(rule, place),
      ...bygone(rule, place),
      ...ofOthers(rule, place),
      ...(citation ? cited(rule, place, citation) : []),
      ...framed(rule, place),
      ...(supportive && !isOwnStatement(place)
        ? [lowered(0.7, 'the text reads like support for somebody else.')]
        : []),
    ];
  };
}

function lowered(
  factor: number,
  because: string,
  lowers: Change['lowers'] = 'if-allowed',
  to: Change['to'] = 'soon',
): Change {
  return { factor, lowers, to, note: `Lowered: ${because}` };
}

type Around = Place<keyof Parts> & { quoted: boolean };
type Parts = typeof negationCues &
  typeof pastCues &
  typeof othersCues &
  typeof ownStatementCues &
  typeof frameCues;

function denied(rule: Rule, place: Around): readonly Change[] {
  const negation = negationOf(rule, place);
  if (negation === 'none') return [];
  const lowers = negation === 'plain' ? 'always' : 'if-allowed';
  // What somebody else does not wish is nobody's danger.
  const of = rule.context === 'lower' && isAboutOthers(rule, place) ? 'routine' : 'soon';
  return [lowered(0.4, 'the words are negated.', lowers, of)];
}

function bygone(rule: Rule, place: Around): readonly Change[] {
  const past = pastOf(rule, place);
  if (past === 'none') return isEased(place) ? [lowered(0.6, 'it seems to have eased.')] : [];
  return [
    lowered(0.6, 'it seems to be about the past.', past === 'plain' ? 'always' : 'if-allowed'),
  ];
}

function ofOthers(rule: Rule, place: Around): readonly Change[] {
  if (isAboutOthers(rule, place))
    return [{ factor: 0.5, lowers: 'always', to: 'soon', note: aboutSomebodyElse }];
  if (isEmpathy(place)) return [lowered(0.6, 'the author says that they know the feeling.')];
  return [];
}

function cited(rule: Rule, place: Around, citation: Citation): readonly Change[] {
  const { whose, atAuthor } = citation;
  if (citation.marked && isSaidLongAgo(place, citation)) {
    return [lowered(0.5, 'it was said long ago.', 'always')];
  }
  if (whose === 'own') return [];
  if (whose === 'work') {
    return [
      lowered(0.5, 'it is quoted from a song, a sign or a story.', 'always', asFiction(rule)),
    ];
  }
  // A threat is one whether or not it stands in quotation marks.
  if (rule.category === 'being-harmed') return [];
  const aside = rule.category === 'harm-to-others' && whose === 'other' && !atAuthor;
  return [lowered(0.7, 'it stands in quotation marks.', 'if-allowed', aside ? 'routine' : 'soon')];
}

function framed(rule: Rule, place: Around): readonly Change[] {
  const frame = frameOf(rule, place);
  if (!frame) return [];
  const { factor, note, reach } = frame;
  return [
    {
      factor,
      note,
      lowers: reach === 'allowed' ? 'if-allowed' : 'always',
      to: reach === 'fiction' ? asFiction(rule) : 'routine',
    },
  ];
}

/** A plan that is told as fiction still comes out as soon: somebody should read it within days. */
function asFiction(rule: Rule): Change['to'] {
  return rule.context === 'lower' ? 'routine' : 'soon';
}
