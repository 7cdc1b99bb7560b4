import { follows, lastClause, leadsIn, type Place } from '#shared/screening/context/place.ts';
import type { Rule } from '#shared/screening/rule.ts';

const chain = ' {other-verb}?'.repeat(7);

/** The note on what somebody else wishes or does. */
export const aboutSomebodyElse = 'Lowered: it seems to be about somebody else.';

export const othersCues = {
  'other-subject': `
    {other-person}${chain}
    thank|thanks you? for telling|sharing|saying|posting ..3 about the|your${chain}
    you say~|said|wrote|write~|told|tell~|mention~|think|thought|feel|felt|post~${chain}
    you want|wish|feel|are|were|might|have|had|wanted|felt|would|will|feeling|thinking|having|going${chain}
    `,
  happening:
    'now|tonight|today, # minutes|hours ago, a few|couple|an? of? minutes|hours|hour|minute ago, this morning|afternoon|evening|minute, as we speak, last night, yesterday',
  'their-own': '{my-kin}, my (flat|house|class) mates|mate',
  'first-person': 'i|me|my|myself',
  'own-subject': 'i|we|me|my|myself|us !{kin}',
  'their-subject': 'he|she|they !her|him|them, hed|shed|theyd, {my-kin}, {someone}, who !am',
  'time-before':
    'since|when|after|because|until|while|if|before|than|as|once|makes|make|whenever|time|way|made',
  'object-before': 'told|tell|telling|to|with|from',
  'turns-away': 'and|then|because|makes|make|made|left|leaves|gone|yet',
  general:
    '^ (some|many|most|all|these|those|the|young|old|older|other|of|few|several|lots)? (of|the|young|old)? {people-general}',
  'tried-by-others': `
    {my-kin}|he|she|they|who ..3 attempted|attempts|tried|contemplated|considered|chose|threatened|survived ..2 suicide
    `,
  death: `
    lost|died|dead|passed|losing|loses ..5 (to|by|from|of) suicide|overdose
    {my-kin}|he|she|they|who ..3 completed|commit|committed|died ..2 suicide
    {my-kin} suicide, his|her|their suicide
    `,
  empathy: 'know~|understand|remember|get what|how (it|that) (is|feels|felt|was) like? to?',
  'me-too': `
    i do|am|feel|have|would|want too|as|also|plenty|some, me too|neither, so do|am|have i, same here, neither do|am i
    i feel|felt|think the same, i ticked|know exactly, i have plenty|some|those|them|had
    `,
} as const;

type Name = keyof typeof othersCues;

const farWords = 6;
const closeWords = 4;

/** Categories that are about others anyway. */
const aboutOthers = /^(?:being-harmed|someone-else-in-danger|harm-to-others|conduct|method)\//;
/** What is pressing when it happens now, whoever does it. */
const pressing =
  /^(?:intent|plan-or-preparation|act-or-attempt|goodbye|self-injury|suicidal-thoughts)\//;

export function isAboutOthers(rule: Rule, place: Place<Name>): boolean {
  if (aboutOthers.test(rule.id) || isMeToo(place)) return false;
  const { cues, clause, from, to } = place;
  if (isTold(place, 'death')) return true;
  if (pressing.test(rule.id) && isHappening(place)) return false;
  if (isTold(place, 'tried-by-others')) return true;
  if (isOwn(place)) return false;
  if (leadsIn(place, 'other-subject')) return true;
  // What a plan or a farewell does to "my wife" is still its author's.
  const farthest = rule.context === 'strength' ? from + 1 : to;
  if (cues.in('their-own', clause).some((one) => one.from >= from && one.from < farthest)) {
    return true;
  }
  if (rule.context === 'strength' || rule.category === 'self-injury') return false;
  const general = cues.in('general', clause).some((one) => one.from <= from);
  if (general && cues.in('first-person', clause).length === 0) return true;
  return isFarFromAuthor(place);
}

/** Told with a word for this hour, close by. */
function isHappening({ cues, clause, from, to }: Place<Name>): boolean {
  return cues
    .in('happening', clause)
    .some((one) => one.from < to + closeWords && one.to > from - closeWords);
}

/** Told of somebody else, with the match in it. */
function isTold(
  { cues, clause, from, to }: Place<Name>,
  name: 'death' | 'tried-by-others',
): boolean {
  return cues
    .in(name, clause)
    .some((one) => (one.from <= from && one.to >= to) || (one.from >= from && one.to <= to));
}

/** "I know what it is like to want to die." */
export function isEmpathy(place: Place<Name>): boolean {
  return leadsIn(place, 'empathy') && !isMeToo(place);
}

/** "You want to die, and so do I." */
export function isMeToo(place: Place<Name>): boolean {
  return (
    follows(place, 'me-too') ||
    place.cues.in('me-too', place.clause, lastClause(place) + 1).some((one) => one.from >= place.to)
  );
}

/** "My sister" is no word about the author. */
function isOwn({ cues, clause, from, to }: Place<Name>): boolean {
  const theirs = cues.in('their-own', clause);
  return cues
    .in('first-person', clause)
    .some(
      (one) =>
        one.from >= from &&
        one.from < to &&
        !theirs.some((other) => other.from <= one.from && one.from < other.to),
    );
}

/** Whether the last subject named before a match is somebody else, and not only the time ("since she left"). */
function isFarFromAuthor({ cues, clause, from }: Place<Name>): boolean {
  const before = (name: Name) => cues.in(name, clause).filter((one) => one.to <= from);
  const theirs = before('their-subject').reduce<{ from: number; to: number } | undefined>(
    (last, one) => (last && last.to >= one.to ? last : one),
    undefined,
  );
  if (!theirs || from - theirs.to > farWords) return false;
  if (before('own-subject').some((one) => one.from >= theirs.to)) return false;
  if (before('time-before').some((one) => one.to === theirs.from)) return false;
  if (before('object-before').some((one) => one.to === theirs.from)) return false;
  return !before('turns-away').some((one) => one.from >= theirs.to);
}
