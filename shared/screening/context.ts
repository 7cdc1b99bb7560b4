import type { Rule } from '#shared/screening/rule.ts';

/** Where a rule matched: the words of the clause before it, its own, and those after it. */
export interface Place {
  before: string;
  match: string;
  after: string;
  /** UTF-16 offset of the match in the original. */
  start: number;
}

/** What holds for the whole text, worked out once. */
export interface Setting {
  quoted: readonly { start: number; end: number }[];
  supportive: boolean;
}

export interface Change {
  /** Multiplies the strength. */
  factor: number;
  /**
   * Whether the lane comes down: for rules that allow it, or always. Always is kept for a match that is plainly not
   * about its author ("they will be gone in a week").
   */
  lowers: 'if-allowed' | 'always';
  note: string;
}

const quotation = /"[^"\n]{3,400}"|\u201c[^\u201d\n]{3,400}\u201d|\u00ab[^\u00bb\n]{3,400}\u00bb/g;
const toSomebody = /\byou(?:'re| are| will| can| have|r)?\b/gi;
const comfort =
  /\b(?:you are not alone|you're not alone|hang in there|stay strong|here for you|so sorry (?:that )?you|sorry (?:to hear|you are|you're|that you)|i hear you|proud of you|thank you for sharing|sending (?:you )?(?:love|hugs|strength)|hugs|you deserve|it gets better|you can do this|reach out|be gentle with yourself|i understand how you|i would (?:suggest|recommend|encourage)|therapist)\b/i;

/** Reads the original once for quotation marks and for the tone of a supportive reply. */
export function settingOf(original: string): Setting {
  const quoted = Array.from(original.matchAll(quotation), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const addressed = original.match(toSomebody)?.length ?? 0;
  const own = original.match(/\b(?:i|my|me)\b/gi)?.length ?? 0;
  return { quoted, supportive: addressed >= 2 && addressed > own && comfort.test(original) };
}

const falseNegation =
  /\b(?:can not (?:stop|help|shake|get rid of|resist|wait|control|quit)|do not know (?:how to stop|how|why|if|what|that)|not (?:only|just|sure|because|know)|no reason not to|no longer (?:know|see|care|feel)|not (?:see|find) (?:a|any)|(?:why|should i|how) (?:[a-z]{1,8} )?not|not stop|never stop(?:s|ped)?|nothing (?:stopping|stops)|(?:coward|weak|pathetic|stupid|cowardly) (?:for|to) not|regret not|hate (?:myself )?for not|reasons? (?:for|to|why) (?:i should )?not|not (?:a|one) (?:day|night|hour|minute|moment))\b/g;
const negationBefore =
  /\b(?:not|never|no|without|nor|neither|no longer|denied|stopped)(?: (?:a|any|had|have|been|feel|feeling|felt|want|wanted|wanting|going|to|be|in|actively|actually|think|thought|thinking|about|of|consider|currently|planning|trying|ever|intention|plans?|desire|thoughts)){0,4} ?$/;
const negationInside = /\b(?:not|never|no longer)\b/;
const doubtedReport = /\b(?:not (?:saying|mean|think)|never said|not that)(?: that)? ?$/;

const distant =
  /\b(?:used to|years? ago|(?:months|decades?) ago|back (?:in|when|then)|when i was (?:a |an |in |little|younger|young|[0-9]|about|around|small|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|in (?:19|20)[0-9]{2}|in the past|as a (?:kid|teen|teenager|child)|growing up|a long time ago|last year|in (?:high|middle) school|previously|in my (?:teens|twenties|childhood)|at (?:age )?1[0-9]\b|since then|years later|for years i was)\b/;
const recent =
  /\b(?:again|still|now|lately|recently|today|tonight|yesterday|last (?:night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:week|morning|weekend|month)|these days|every day|everyday|(?:hours?|days?|minutes?) ago|have been|keep|back again)\b/;
const pastVerb =
  /^(?:i )?(?:was|had|felt|wanted|thought|tried to think|considered|wished|used|planned|contemplated|became|got)\b/;

const otherSubject =
  /\b(?:he|she|they|who|people|someone|somebody|anyone|you|my (?:[a-z]{2,9} )?(?:mom|mother|dad|father|brother|sister|friends?|husband|wife|son|daughter|boyfriend|girlfriend|ex|partner|uncle|aunt|cousin|roommate))(?: (?:is|are|was|were|has|had|have|said|says|told me|that|also|been|feels?|felt|might|may|being|became|gets?|got|with|struggles?|dealing|having|who|in|on|about|his|her|their)){0,5} ?$/;
const learning =
  /\b(?:article|study|studies|research|statistics?|awareness|prevention|hotlines?|helplines?|lifeline|training|book|novel|movie|film|documentary|podcast|essay|class|course|lecture|character|plot|episode|video game|lyrics?|song|band|album|poem|theat(?:er|re)|in the game|definition|history|historical|news|campaign|workshop|leaflet)\b/;
const bereaved =
  /\b(?:lost|died|dead|passed)\b[a-z ]{0,40} (?:to|by|from|of) suicide\b|\b(?:his|her|their|mothers?|moms?|dads?|fathers?|brothers?|sisters?|friends?|sons?|daughters?|husbands?|wifes?|uncles?|aunts?|cousins?|partners?|boyfriends?|girlfriends?) (?:suicide|committed suicide|died by suicide)\b/;
const fiction = /\b(?:character|plot|episode|video game|lyrics?|novel|in the game|essay|leaflet)\b/;
const figure =
  /^ ?(?:of |from |with |by )?(?:laughing|laughter|laugh|embarrassment|boredom|cringe|cuteness|curiosity|suspense|jealousy|shame lol|heat|to (?:see|know|meet|try|hear|find out|watch|eat|visit))\b/;

/** Everything around a match that speaks for less urgency, each with a note in plain words. */
export function contextOf(
  rule: Omit<Rule, 'pattern' | 'phrase'>,
  place: Place,
  setting: Setting,
): readonly Change[] {
  const { match } = place;
  const before = place.before.slice(-80);
  const after = place.after.slice(0, 60);
  const around = before + match + after;
  const changes: Change[] = [];
  const add = (factor: number, note: string, lowers: Change['lowers'] = 'if-allowed') =>
    changes.push({ factor, lowers, note });

  if (rule.negatable && isNegated(before, match)) add(0.4, 'Lowered: the words are negated.');
  if (isPast(rule, match, around)) add(0.6, 'Lowered: it seems to be about the past.');
  if (isAboutOthers(rule, before, match))
    add(0.5, 'Lowered: it seems to be about somebody else.', 'always');
  if (setting.quoted.some((one) => one.start < place.start && place.start < one.end)) {
    add(0.7, 'Lowered: it stands in quotation marks.');
  }
  if (figure.test(after)) add(0.2, 'Lowered: it reads like a figure of speech.');
  if (learning.test(around) && (!own(match) || fiction.test(around)))
    add(0.6, 'Lowered: it seems to be about a book, a song or a lesson.');
  if (setting.supportive) add(0.7, 'Lowered: the text reads like support for somebody else.');
  return changes;
}

function isNegated(before: string, match: string): boolean {
  const inside = match.replace(falseNegation, ' ');
  const led = before.replace(falseNegation, ' ');
  if (negationInside.test(inside)) return true;
  return match.startsWith('i ') ? doubtedReport.test(led) : negationBefore.test(led);
}

function isPast(rule: Omit<Rule, 'pattern' | 'phrase'>, match: string, around: string): boolean {
  if (recent.test(around)) return false;
  if (distant.test(around)) return true;
  return rule.id.startsWith('act-or-attempt/') ? false : pastVerb.test(match);
}

function isAboutOthers(
  rule: Omit<Rule, 'pattern' | 'phrase'>,
  before: string,
  match: string,
): boolean {
  if (/^(?:being-harmed|someone-else-in-danger|harm-to-others|conduct)\//.test(rule.id))
    return false;
  if (rule.id === 'suicidal-thoughts/suicide-self' && bereaved.test(match)) return true;
  return !own(match) && otherSubject.test(before);
}

function own(match: string): boolean {
  return /\b(?:i|my|me|myself)\b/.test(match);
}
