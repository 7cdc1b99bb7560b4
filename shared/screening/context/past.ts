import type { Stretch } from '#shared/screening/context/cues.ts';
import { isAround, lastClause, type Place } from '#shared/screening/context/place.ts';
import type { Rule } from '#shared/screening/rule.ts';

export const pastCues = {
  'long-then': '{time-then}',
  'span-since': `
    #|several|many|some|two|twenty|long|few years|decades|months|year|decade since|after|on|later ..3
    long time|ages|years since
    years|decades on from
    `,
  'age-then':
    'i was only|about|around? #|ten|eleven|twelve|fifteen|sixteen|teen|thirteen|fourteen|seventeen|eighteen|nineteen',
  period: `
    (the (whole|entire) time|all the time|when|while|the years?|until|throughout|during|the (summer|winter|autumn|spring)) that? i lived|was|worked|went|had|studied|served|moved|got
    when|while ..3 was|were small|little|young|born|pregnant|babies|toddlers|alive|married|ill|at|in
    during|throughout|after|before my (divorce|marriage|studies|teens|childhood|degree|pregnancy)
    `,
  recent: `
    {now-again}
    since i was, ever since, since age|childhood, started|began|begun ..5 when|at|in|as, from the age|moment
    `,
  told: `
    i {past-verb}, {past-verb} i|my|to|it|an|a
    ^ {past-verb} !you|the, i nearly|almost|once|never|even? {past-verb}
    since|after|from my ..2 attempt|overdose, my ..2 attempt|overdose ..2 {span-ago}
    `,
  'told-state': 'i? {past-state}',
  present: 'i am|will|want|need|have|keep|wish|feel|hope|plan|self, am|is going to',
  'new-statement':
    'and|but|because|then|while then|now|today|tonight|this|these? i|it|my|he|she|they|we|he|today|now|tonight|week !nearly',
  'ago-next': '^ {span-ago}',
  eased:
    'thoughts|ideation|feelings|feeling|urges|urge|wish|voice|voices? are|is|have|has|got|were over|gone|quieter|less|fewer|fading|faded|lifted|stopped|passed|easing|eased|rarer|behind|better|weaker|history',
  'months-ago': '#|several|many|some|few|couple months|weeks ago|back, months ago',
  returned: `
    i|we do|am|have|feel now|today|tonight|it? again|now
    i do|am|have|feel still|too $, i still do|am|have|feel $, now i do|am|have|feel
    ^ it|they|that has|have|did|do|does not $
    i do it? once|all more|over
    and|but|now i will|shall|am $, i mean~ it
    again|still|now today|tonight|now|lately|this
    it|they|that|this|thoughts|thought|feeling|feelings|urge|urges|voice|voices|wish|all is|are|has|have|came|come|coming all? back|returned|returning|again
    second|third|last|next|other|latest|most recent? time|one was ..2 {recently}
    same|that|this same? point|place|state|spot|again tonight|today|now|again
    and now|today|tonight i
    at|in that same point|place, back|right where i was|started
    i have .. again|today|tonight|since
    `,
} as const;

type Name = keyof typeof pastCues;

const clausesAfter = 2;

/** Whether a match is told as past, and plainly so: with a date long gone and the author's verb in the past. */
export function pastOf(rule: Rule, place: Place<Name>): 'none' | 'some' | 'plain' {
  const { cues, clause, from, to, text } = place;
  const last = lastClause(place);
  const begins = text.beginOf(clause);
  const ends = text.beginOf(last + 1);
  const turns = cues.in('new-statement', clause, last).map((one) => one.from);
  const statementFrom = Math.max(begins, ...turns.filter((at) => at <= from));
  const statementTo = Math.min(ends, ...turns.filter((at) => at >= to));
  const stands = (name: Name, start: number, end: number) =>
    cues.in(name, clause, last).some((one) => one.from >= start && one.from < end && one.to <= end);

  const since = stands('span-since', begins, statementTo);
  if (!since && stands('recent', statementFrom, statementTo)) return 'none';
  if (cues.in('returned', clause, last + clausesAfter).some((one) => one.to > to)) return 'none';
  const isAct = rule.id.startsWith('act-or-attempt/');
  const told = stands('told', statementFrom, Math.min(to + 1, statementTo));
  if (stands('present', statementFrom, to)) return 'none';
  const bygone =
    since ||
    stands('long-then', begins, statementTo) ||
    (!isAct && stands('months-ago', begins, statementTo)) ||
    stands('age-then', begins, statementTo) ||
    (told && stands('period', begins, statementTo)) ||
    (told && (isAround(place, 'span-since', 1) || cues.in('ago-next', last + 1).length > 0));
  if (bygone) return told ? 'plain' : 'some';
  if (isAct) return 'none';
  return cues.in('told-state', clause).some((one) => one.from === from) ? 'some' : 'none';
}

/** "When I was twelve I said "..."": words in quotation marks take their time from what leads up to them or follows. */
export function isSaidLongAgo({ cues, text, clause }: Place<Name>, said: Stretch): boolean {
  const last = text.clauseOf(said.to - 1);
  const before = (name: Name) => cues.in(name, clause).some((one) => one.to <= said.from);
  const after = (name: Name, until: number) =>
    cues.in(name, clause, until).some((one) => one.from >= said.to);
  return (
    (before('long-then') || after('long-then', last)) &&
    !before('recent') &&
    !after('recent', last) &&
    !after('returned', last + clausesAfter)
  );
}

/** "The suicidal thoughts are quieter." */
export function isEased(place: Place<Name>): boolean {
  return place.cues
    .in('eased', lastClause(place))
    .some((one) => one.from <= place.to && one.to > place.to && one.from >= place.from);
}
