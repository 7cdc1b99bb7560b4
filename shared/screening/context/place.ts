import type { Cues, Stretch } from '#shared/screening/context/cues.ts';
import type { Text } from '#shared/screening/phrases/text.ts';

/** Where a rule matched: words `from` up to `to` of a text, and the cues around them. */
export interface Place<Name extends string> extends Stretch {
  text: Text;
  cues: Cues<Name>;
  clause: number;
}

/** Whether a cue begins before the match and reaches up to it. */
export function leadsIn<Name extends string>(place: Place<Name>, name: Name): boolean {
  return place.cues
    .in(name, place.clause)
    .some((one) => one.from < place.from && one.to >= place.from);
}

/** Whether a cue stands in the clauses of the match, or so many around it. */
export function isAround<Name extends string>(place: Place<Name>, name: Name, away = 0): boolean {
  return place.cues.in(name, place.clause - away, lastClause(place) + away).length > 0;
}

/** Whether a cue begins where the match ends, in its clause. */
export function follows<Name extends string>(place: Place<Name>, name: Name): boolean {
  return place.cues.in(name, lastClause(place)).some((one) => one.from === place.to);
}

/** Whether a cue begins where the match ends, be it in the next clause. */
export function comesNext<Name extends string>(place: Place<Name>, name: Name): boolean {
  const last = lastClause(place);
  return place.cues.in(name, last, last + 1).some((one) => one.from === place.to);
}

/** Whether a cue stands within the match. */
export function isWithin<Name extends string>(place: Place<Name>, name: Name): boolean {
  return place.cues.between(name, place.from, place.to);
}

export function lastClause({ text, to }: Place<string>): number {
  return text.clauseOf(to - 1);
}
