import { lastClause, type Place } from '#shared/screening/context/place.ts';

/** What a story must do to an "i" to make it the story's: stand right before it, or right behind what it does. */
export const ownStatementCues = {
  'told-in': `
    in|on|during|throughout the|my|our|a|an|this|that|every|each *? *? {fiction}|{game} (of the|my|our|a|this *? *? {fiction}|{game})? where|when?
    in|on act|level|scene|chapter|episode|season|verse #|one|last|final (of the|my|our|a|this *? *? {fiction}|{game})?
    {made-up}|{work}|{fiction} ..2 say~|go~|sing~|think~|write~|whisper~|shout~|end~|open~|begin~ (with|on|the|a line)? that|like?
    `,
  'told-in-after': `
    in|on|during|at the|my|our|a|an|this|that|every|each ..2 {fiction}|{game}
    in|on act|level|scene|chapter|episode|season|verse #|one|last|final
    (and|to|then|so) ..3 respawn*
    `,
  compared:
    'like|as|than|unlike|not (in|on|from|of)? (a|an|the|some|any|that|this|every) ..2 {fiction}|{game}',
} as const;

type Name = keyof typeof ownStatementCues;

/** Verbs and what may stand between "i" and the word that a rule looks for. */
const between: ReadonlySet<string> = new Set(
  (
    'am was will shall must have had do did can could may might would should want wanted wish wished need hope going about to ' +
    'be been still now finally only think know feel felt and then tonight today tomorrow'
  ).split(' '),
);

/** The word "i" of which a match speaks; undefined where somebody or something else is the subject. */
export function ownSubjectOf({ text, from, to, clause }: Place<string>): number | undefined {
  const { words } = text;
  for (let at = from; at < to; at += 1) if (words[at] === 'i') return at;
  const begins = text.beginOf(clause);
  for (let at = from - 1; at >= begins; at -= 1) {
    if (words[at] === 'i') return at;
    if (!between.has(words[at] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * Whether the author speaks for themselves in a match. What a film or a game stands beside is still theirs; it is the film's only
 * where the film governs it ("in the film I ...", "I ... in act two").
 */
export function isOwnStatement(place: Place<Name> & { quoted: boolean }): boolean {
  if (place.quoted) return false;
  const subject = ownSubjectOf(place);
  if (subject === undefined) return false;
  return !isGoverned(place, subject);
}

function isGoverned(place: Place<Name>, subject: number): boolean {
  const { cues, clause, to } = place;
  const isBehind = cues
    .in('told-in-after', lastClause(place))
    .some((one) => one.from >= to - 1 && one.from <= to + 1);
  if (isBehind) return true;
  const isCompared = cues.in('compared', clause).some((one) => one.to <= subject);
  return !isCompared && cues.in('told-in', clause).some((one) => one.to === subject);
}
