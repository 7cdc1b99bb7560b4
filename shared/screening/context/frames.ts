import { isMeToo, type othersCues } from '#shared/screening/context/others.ts';
import {
  isOwnStatement,
  type ownStatementCues,
  ownSubjectOf,
} from '#shared/screening/context/own-statement.ts';
import {
  follows,
  isAround,
  isWithin,
  lastClause,
  leadsIn,
  type Place,
} from '#shared/screening/context/place.ts';
import type { Rule } from '#shared/screening/rule.ts';

const making = `
  for|in|from|of|on|writing|reading|watching (the|my|our|a|an|this|his|her|their|every|act|new|next|last|latest|first|second|final|short|school|detective)? (new|next|last|latest|first|second|final|short|school|detective|crime|horror|#)? {fiction} !of|with
  (the|my|our|a|this) (new|next|last|latest|first|second|short)? {fiction} .. where|when|in
  i am|was? play|playing|played|voice|voiced|portray|portraying|act|understudy|cast as? as? a|an|the|this|somebody|someone !(role|part|game|song)
  spoiler|spoilers !i|my|me, (my|the|a|our|main|another|this) ..1 {made-up}, in character, writing prompt|exercise
  `;

export const frameCues = {
  'figure-after': `
    in the foot|back
    (of|from|with|by)? laughing|laughter|laugh|embarrassment|boredom|cringe|cuteness|curiosity|suspense|heat|excitement|anticipation|joy|happiness
    `,
  'figure-into': `
    out at|with|from|to|over
    in|into|at (my|the|a|some|this|new|his|her)? work|studies|job|coffee|chocolate|tea|music|books|book|project|projects|hobby|hobbies|exercise|housework|gardening|art|writing|training|gym|knitting|baking|revision|homework|dating|volunteering
    in|into (a new|another|a different|my own? hands)
    in hands, back into|from|in
    my? hair|shirt|roots|eyebrows
    `,
  explicit: 'suicide|suicidal|overdose~|attempt~|self',
  'explicit-too': 'kill~|hang~|end~|shoot~|poison~|gas~ myself|it|things|my',
  dying: 'dying',
  'dying-to': 'to see|know|meet|try|hear|find|watch|eat|visit|read|play|taste',
  'figure-before':
    'laugh~|blush~|cringe~|embarrass*|giggle~|funny|hilarious|mortified|mortifying|bored|boring|awkward|cute|excited !(how|..4 and i) ..4',
  trigger: 'trigger',
  'on-thing': 'on a|an|the|my|our|buying|selling !life|me|myself',
  making,
  'made-up-before': '{made-up} ..3',
  'of-fiction': 'in|of the|my|a|this {fiction}',
  game: `
    in|on|of|at|during (the|this|that|my|our|a|every|each|some)? *? {game} !(of|over|to)
    (the|this|that|my|a)? level #, on|of map #, respawn*|npc|npcs|minecraft|fortnite|skyrim|zelda|roblox, final|end|raid|mini|last boss, dungeon master, healer|bard|paladin|warlock, call of duty
    `,
  quarry: '{quarry}',
  topic: '{topic}',
  'topic-head': '{topic-head}',
  lesson: '{lesson}',
  'lesson-about': `
    {lesson} ..3 about|on|into|of|around|against|for|explain~|cover~|discuss~|mention~|say~|call~|find~|found|show~ ..4
    learn~|learnt|study~|studying|revise~|revising|teach~|taught|research~|debate~|reading ..3 how to ask|talk|listen|help|about|spot ..3
    i .. set|wrote|read|finish|finished|write|hand|handed|mark|marked|sat|gave|give|attended ..2 {lesson} about|on ..2
    {lesson} ..8
    `,
  role: 'as an? *? volunteer|nurse|listener|teacher|trainer|student|counsellor|counselor|therapist|doctor|journalist|researcher|paramedic|vet|chaplain|psychologist|responder|samaritan|mentor|librarian|writer|reporter|lecturer|carer, social worker, police officer',
  'own-topic': `
    my|our own? suicide|death|overdose|self, die~|dying|commit~ by? suicide, my self, method|methods|plan|note|date
    suicide|overdose method|methods|note|notes|plan|plans|date|dates|attempt|attempts|letter|letters|ways
    i ..2 think~|thought|consider~|contemplate~|plan~|fantasi*|fantasy|dream~|want~|obsess*|attempt~|tried|felt|feel|wish
    when|that|because|if i ..1
    took|take|taken|taking an? overdose, set|chose|chosen a|the date
    my (urge|urges|thoughts|wish|mood)
    `,
  'turned-to':
    'call~|text~|rang|ring|ringing|phone~|contact~|dial~|dialled|on hold|caller, talk~|chat~ to|with',
  mentioned:
    'means|meant|mean|stands|stand for?, is (short|slang|an|a) (for|abbreviation|acronym|word|term|phrase|code)?',
  'mention-before': 'the word|words|phrase|term|abbreviation|acronym|hashtag, what does',
  accident: `
    by accident|mistake, accidentally
    not ..3 on purpose
    was|while|when slicing|chopping|shaving|cooking|peeling|gardening|baking|ironing|sawing|pruning|dicing|whittling
    slicing|chopping|peeling bread|vegetables|onions|carrots|potatoes|wood|the
    `,
  news: '(on|in|from) (the|this|tonight)? (news|radio|tv|telly|television|paper|papers|newspaper|headlines|documentary|podcast|bulletin)',
  kilometres: '#|few|couple|many|some kill',
  'denied-frame':
    'not (a|an|the|only|just|from|about|in) (a|the|only|just|some)? {work}|{fiction}|{game}|art|joke|story|drill|exercise|fiction',
} as const;

type Name = keyof typeof frameCues | keyof typeof othersCues | keyof typeof ownStatementCues;

/** A setting in which the words mean something else. */
export interface Frame {
  factor: number;
  note: string;
  /**
   * How far the words come down: `routine` even for a plan, because they mean something else; `fiction` to routine, a plan
   * to soon; `allowed` only where the rule allows it.
   */
  reach: 'routine' | 'fiction' | 'allowed';
}

/** `quoted`: in quotation marks, and not as the author's own. */
type Framed = Place<Name> & { quoted: boolean };

interface Known extends Frame {
  applies: (rule: Rule, place: Framed) => boolean;
}

const known: readonly Known[] = [
  {
    factor: 0.2,
    note: 'Lowered: it reads like a figure of speech.',
    reach: 'routine',
    applies: (rule, place) =>
      (!isWithin(place, 'explicit') &&
        (follows(place, 'figure-after') ||
          (rule.context === 'lower' && leadsIn(place, 'figure-before')) ||
          (!isWithin(place, 'explicit-too') && follows(place, 'figure-into')))) ||
      (isWithin(place, 'dying') && follows(place, 'dying-to')) ||
      (isWithin(place, 'trigger') && follows(place, 'on-thing')),
  },
  {
    factor: 0.4,
    note: 'Lowered: it seems to be about a book, a song or a lesson.',
    reach: 'fiction',
    applies: (_, place) =>
      !isOwnStatement(place) &&
      (isAround(place, 'making') ||
        follows(place, 'of-fiction') ||
        leadsIn(place, 'made-up-before')),
  },
  {
    factor: 0.4,
    note: 'Lowered: it seems to be about a game or a pest.',
    reach: 'fiction',
    applies: (rule, place) =>
      (isAround(place, 'game') && !isOwnStatement(place)) ||
      (rule.id.startsWith('harm-to-others/') &&
        (isWithin(place, 'quarry') || follows(place, 'quarry'))),
  },
  {
    factor: 0.5,
    note: 'Lowered: it seems to be about a book, a song or a lesson.',
    reach: 'allowed',
    applies: (_, place) => isTopic(place),
  },
  {
    factor: 0.5,
    note: 'Lowered: it seems to be told from the news.',
    reach: 'routine',
    applies: (_, place) =>
      ownSubjectOf(place) === undefined && (leadsIn(place, 'news') || isNews(place)),
  },
  {
    factor: 0.3,
    note: 'Lowered: the word is mentioned, not used.',
    reach: 'allowed',
    applies: (_, place) =>
      !isOwnVerb(place) && (follows(place, 'mentioned') || leadsIn(place, 'mention-before')),
  },
  {
    factor: 0.3,
    note: 'Lowered: it reads like a distance.',
    reach: 'allowed',
    applies: ({ id }, place) =>
      id.startsWith('suicidal-thoughts/') &&
      place.to - place.from === 2 &&
      leadsIn(place, 'kilometres'),
  },
  {
    factor: 0.3,
    note: 'Lowered: it reads like an accident.',
    reach: 'allowed',
    applies: (rule, place) =>
      rule.id.startsWith('self-injury/') &&
      place.cues.in('accident', place.clause, lastClause(place) + 1).length > 0,
  },
];

/** The first frame that the match stands in. */
export function frameOf(rule: Rule, place: Framed): Frame | undefined {
  if (isAround(place, 'denied-frame')) return undefined;
  return known.find((frame) => frame.applies(rule, place));
}

function isOwnVerb({ text, from }: Place<Name>): boolean {
  return text.words[from] === 'i';
}

/** Whether a match is the subject of a lesson, an article or a job, and not the author's own. */
function isTopic(place: Place<Name>): boolean {
  const { cues, clause, from, to } = place;
  const topics = cues.in('topic', clause).filter((one) => one.to >= to - 1 && one.from < to);
  const topic = topics[0];
  if (!topic) return false;
  const own = cues
    .in('own-topic', clause)
    .some((one) => one.from < to + 2 && one.to > from && one.from >= from - 2);
  if (own || isMeToo(place) || cues.in('turned-to', clause).some((one) => one.from < to))
    return false;
  const head = cues
    .in('topic-head', clause)
    .some((one) => one.from >= topic.from && one.from <= to + 1 && one.to > topic.from + 1);
  if (head) return true;
  return (
    cues.in('lesson-about', clause).some((one) => one.from < topic.from && one.to >= topic.from) ||
    isAround(place, 'role')
  );
}

/** "On the news a man ...". */
function isNews(place: Place<Name>): boolean {
  return place.cues
    .in('news', place.clause)
    .some((one) => one.from <= place.from && one.to <= place.from);
}
