import type { Stretch } from '#shared/screening/context/cues.ts';
import { comesNext, follows, isAround, type Place } from '#shared/screening/context/place.ts';
import type { Rule } from '#shared/screening/rule.ts';

/** A "not" that denies nothing: of stopping, knowing, trying, of a question or a condition. */
const falseNegation = `
  not stop~|help|shake|resist|wait|control|quit|escape|ignore|silence, can|could not get rid|away|past|over|out
  not know|remember|understand|see how|if|why|what|that|whether|when|where, not trust|stop myself, not seem to stop
  not only|just|sure|because|know|certain
  no|any|one|single|only|another|better reason|reasons ..3 not
  need~|give~ ..3 reason|reasons ..2 not
  (why|how|what) ..3 not
  no reason ..2 not
  no longer know|see|care
  should i ..2 not
  never|not stop~|fail~|cease~
  nothing|nobody stop~|stopping|holding|keeping
  coward|weak|pathetic|stupid|cowardly|crazy|mad|fool|scared|chicken ..3 (for|to|so hard to) not
  hard|difficult|impossible|struggle~|fight~|try~|promise~|beg~|supposed|tempted|strength ..3 not
  regret~ not, hate~ myself? for not
  if|unless|whether|or|when i? do|did|am|was|can|could|is? not
  might|may not
  not|never|no|hardly|barely|rarely|without a|an|one|single|been|is|there|goes|was? a|an|one|single? day|night|hour|minute|moment|week|morning|evening|second|time ..6 not|without
  not|never that ..3 not, not say~|think~|believe~|imagine~|doubt~ that? i ..2 not, not|never not
  never ..5 (as|so|this much|badly|strongly|often), never ..4 more|harder
  (can|could) not ..3 (except|other than|anything|besides), nothing (except|besides|more than)
  no matter|question|doubt|point|hope|wonder|surprise|joke|lie|way out|choice|idea
  `;

const scope = '{denied-scope}?';
const scopes = ` ${scope}`.repeat(7);

export const negationCues = {
  'false-negation': falseNegation,
  negated: `
    {denier}${scopes}
    {denier} ..2 or ${scope}
    no|none|nobody|nothing part|bit|of|in|about of? me|us that|who? ${scope} ${scope} ${scope}
    not|never once|ever|again? did|do|have|had|would|will i${scopes}
    did|do|have|has|had stop|stopped thinking|wanting|planning|feeling|wishing ${scope} ${scope}
    could|can|managed|able stop~ (myself|me) from ${scope} ${scope}
    remember|learned|learnt|know|found|figured ..2 how to stop ${scope} ${scope}
    `,
  denied: `
    i|and|ok|no am|was|have|had|do|did|would|will|could not|never${scopes}
    i|have|has|had|is|are|was|were|with no${scopes}
    i never${scopes}
    no|nope i am|was|have|had|do|did|would|will not|never${scopes}
    `,
  'denied-report': `
    not|never say~|mean~|think~|thought|believe~|claim~|suggest~|like that? i?
    not like|that|as if? if|though? i?
    not that i want~|am|was|have|will|would|feel|plan? ${scope} ${scope} ${scope}
    not like ..7, not because i?
    `,
  'denied-wish': 'do|did|am|would|have not|never',
  wishing: 'wish*, hop*, pray*, better|happier|tired|sick|exhausted|done|bored|rather|glad|want~',
  postponed:
    'yet|until|till|unless, if !(that|this|it is|was), as long as, only because, for now, before|while, today|tonight .. tomorrow',
  asked: `
    ask~|wonder~|question|know|check~|wants ..4 if|whether|about|was|am
    ^ and|ok? would|do|did|am|will|should|have|could|are|is i|you
    ^ suicidal|any|thoughts
    `,
  'answered-no': `
    and|no|but|well? (no|nope|nah|never) !know|sure|idea|yet|answer|say|tell|lie|wonder|doubt|longer
    (and|but|i)? (honestly|answer|said)? i do|did|am|was|have|had|would|will|could not|never !(know|sure|answer|say|want to (say|answer|lie)|tell|lie|remember)
    not at all|once|remotely|ever, absolutely|certainly|of course not, hell no, as if
    `,
  'taken-back': `
    ^ (but|and|although|though|yet)? i do|am|did|have|had|was !not|never|want to live
    (but|and|although|though) i do|am|did|have|had !not|never
    i lied|lie, was lying|lie, is|was not true, is|was a lie
    `,
  why: 'why',
  yet: 'yet $',
} as const;

type Name = keyof typeof negationCues;

/** A "not" so far before the end of a match speaks for something else in it. */
const farthest = 4;

/** How far a match is denied: not at all, somehow, or plainly and by the author's own verb. */
export function negationOf(rule: Rule, place: Place<Name>): 'none' | 'some' | 'plain' {
  if (isPostponed(place)) return 'none';
  if (isAnsweredNo(place)) return 'plain';
  if (!rule.negatable) return isDeniedWish(place) ? 'some' : 'none';
  if (leadsInTruly(place, 'denied') && leadsInTruly(place, 'negated')) return 'plain';
  if (place.text.words[place.from] === 'i' && leadsInTruly(place, 'denied-report')) return 'some';
  return denies(place) || leadsInTruly(place, 'denied-report') ? 'some' : 'none';
}

/** "I have not killed myself yet" and "I will not until ..." deny only half of it. */
function isPostponed(place: Place<Name>): boolean {
  return follows(place, 'postponed') || comesNext(place, 'yet');
}

/** "They asked if I think of it, and I do not." "Would I? Never." */
function isAnsweredNo(place: Place<Name>): boolean {
  const { cues, clause, text, from, to } = place;
  if (isAround(place, 'why')) return false;
  if (!cues.in('asked', clause).some((one) => one.from <= from)) return false;
  const next = text.beginOf(text.clauseOf(to - 1) + 1);
  const last = text.clauseOf(to - 1);
  const answer = cues
    .in('answered-no', clause, last + 1)
    .find((one) => one.from >= to && one.from <= next);
  // "I said no, but I do."
  return (
    answer !== undefined &&
    !cues.in('taken-back', clause, last + 2).some((one) => one.from >= answer.to)
  );
}

function denies(place: Place<Name>): boolean {
  return place.cues
    .in('negated', place.clause)
    .some(
      (one) =>
        !isFalse(place, one) &&
        (one.from < place.from
          ? one.to >= place.from
          : one.from < place.to && one.to >= place.to - farthest),
    );
}

function leadsInTruly(place: Place<Name>, name: Name): boolean {
  return place.cues
    .in(name, place.clause)
    .some((one) => one.from < place.from && one.to >= place.from && !isFalse(place, one));
}

/** Whether the "not" of a cue is one of those that deny nothing. */
function isFalse(place: Place<Name>, cue: Stretch): boolean {
  return place.cues
    .in('false-negation', place.clause)
    .some(
      (one) =>
        (one.from >= cue.from && one.from <= cue.from + 2 && one.from < place.to) ||
        (one.from <= cue.from && cue.from < one.to),
    );
}

function isDeniedWish(place: Place<Name>): boolean {
  const { cues, clause, from } = place;
  if (!cues.in('wishing', clause).some((one) => one.from === from)) return false;
  return cues.in('denied-wish', clause).some((one) => one.to === from && !isFalse(place, one));
}
