import type { ScreeningSignal } from '#shared/screening/types.ts';

/** What could tell others who somebody is. */
export type IdentifyingKind =
  | 'email'
  | 'phone'
  | 'handle'
  | 'address'
  | 'full-name'
  | 'other-person'
  | 'record'
  | 'institution';

export interface IdentifyingDetail {
  kind: IdentifyingKind;
  /** UTF-16 offsets into the text as given; `end` is exclusive. */
  start: number;
  end: number;
}

interface WrittenRule {
  id: `identifying-details/${IdentifyingKind}`;
  kind: IdentifyingKind;
  /** Read on the original text: punctuation and capitals matter here. The first group, if any, is the detail. */
  pattern: RegExp;
  /** Where the text has none of these, the pattern need not be tried. Several are read faster than one of alternatives. */
  needs: readonly RegExp[];
  strength: number;
  why: string;
  matches: readonly string[];
  ignores: readonly string[];
}

const title = '(?:Dr|Mr|Mrs|Ms|Miss|Prof|Nurse|Sister|Pastor|Father)\\.?';
const relation =
  'husband|wife|son|daughter|brother|sister|boss|friend|partner|boyfriend|girlfriend|ex|mum|mom|dad|cousin|neighbou?r|manager|doctor|therapist|teacher|landlord';
const institution =
  '[Ss]chool|[Pp]rimary|[Aa]cademy|[Cc]ollege|[Uu]niversity|[Hh]igh|[Hh]ospital|[Ss]econdary|[Nn]ursery|[Ii]nfirmary|[Cc]hurch|[Ss]upermarket|[Bb]akery|[Ll]ibrary';
const street =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Close|Crescent|Square|Sq|Highway|Hwy|Parkway|Pkwy';

export const writtenRules: readonly WrittenRule[] = [
  {
    id: 'identifying-details/email',
    kind: 'email',
    needs: [/@|[([]at[)\]]/i],
    pattern:
      /\b[a-z0-9][a-z0-9._%+-]{0,48}(?:@| ?\(at\) ?| ?\[at\] ?)[a-z0-9-]{1,48}(?:\.| ?\(dot\) ?| ?\[dot\] ?)[a-z.]{2,24}\b/gi,
    strength: 0.9,
    why: 'Holds what looks like an email address.',
    matches: ['write to rowan.b@example.org', 'rowan (at) example (dot) org'],
    ignores: ['meet @ 5', 'see you at home.'],
  },
  {
    id: 'identifying-details/phone',
    kind: 'phone',
    needs: [/[0-9]/],
    pattern:
      /(?:\+|\b00|\(|\b)[0-9]{1,4}\)?[ ./-]?\(?[0-9]{2,4}\)?[ ./-]?[0-9]{3,4}[ ./-]?[0-9]{2,4}(?:[ .-]?[0-9]{2,3})?\b|\b(?:call|text|ring|phone|message|whatsapp|tel|dial|mobile|cell|number)[^0-9\n]{0,15}([0-9]{3}[ .-][0-9]{4})\b/gi,
    strength: 0.8,
    why: 'Holds what looks like a phone number.',
    matches: [
      'call me on +44 20 7946 0958',
      'my number is (555) 010-0199',
      '07700 900123',
      'text 555-0199',
    ],
    ignores: [
      'in 2019 and 2020',
      '988',
      'I slept 10 hours',
      'took 1000 2000 steps',
      'on 2021-04-12',
    ],
  },
  {
    id: 'identifying-details/handle',
    kind: 'handle',
    needs: [
      /@|\bu\/|\bme on |\b(?:insta|ig|snap|discord|twitter|tiktok|telegram|whatsapp|facebook|fb|kik|signal|reddit|skype|steam)/i,
    ],
    pattern:
      /(?:\b(?:find|add|follow|message|dm|text|write|reach|contact)(?: to)? me on [a-z]{2,12}[,:]? (?:as |at |under |- )?@?([a-z0-9]{2,20}[._0-9-][a-z0-9._-]{1,20})|\b(?:insta(?:gram)?|ig|snap(?:chat)?|discord|twitter|tiktok|telegram|whatsapp|facebook|fb|kik|signal|reddit|skype|steam)(?: (?:is|me|handle|name|user(?:name)?|at|on|under|account|id)){0,3} ?(?:[:=-] ?@?|@|is )(?!(?:a|an|the|not|so|very|really|bad|making|where|my|full|and|down|all)\b)([a-z0-9][a-z0-9._#-]{2,31})|(?:^|[\s(])@([a-z0-9_][a-z0-9_.]{2,30})\b|\bu\/([a-z0-9_-]{3,20})\b)/gi,
    strength: 0.7,
    why: 'Holds what looks like a social media name.',
    matches: ['my insta is rowan_draws', 'add me @rowandraws', 'snapchat: rowan99'],
    ignores: ['instagram is making me sad', 'I left discord last year'],
  },
  {
    id: 'identifying-details/address',
    kind: 'address',
    needs: [/[0-9]/],
    pattern: new RegExp(
      `\\b[0-9]{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:[A-Z][a-zA-Z'-]{1,20} ){1,3}(?:${street})\\b\\.?|\\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\\b`,
      'g',
    ),
    strength: 0.8,
    why: 'Holds what looks like a street address.',
    matches: ['I live at 14 Alder Lane', 'come to 220 North Mill Road, flat 3'],
    ignores: ['I walked 14 miles'],
  },
  {
    id: 'identifying-details/full-name',
    kind: 'full-name',
    needs: [/name/, /[A-Z](?<=(?:I'm|I am|all me|his is) [A-Z])/],
    pattern:
      /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) (?:full|real|actual|legal|last|birth|given|sur|family) ?name(?: is|'s|:| -) ?([A-Za-z][A-Za-z'-]{1,24}(?: [A-Z][A-Za-z'-]{1,24}){0,2})|\b(?:[Mm]y name is|[Mm]y name's|I'm|I am|[Cc]all me|[Tt]his is) ([A-Z][a-z'-]{1,20} [A-Z][a-z'-]{1,24})\b/g,
    strength: 0.6,
    why: 'Seems to give a full name.',
    matches: ['my full name is Rowan Birch', 'My name is Rowan Birch'],
    ignores: ['my name is on the list', 'I am Very happy', 'my pet name'],
  },
  {
    id: 'identifying-details/other-person',
    kind: 'other-person',
    needs: [/[A-Z][a-z'-]{1,20}\.? [A-Z]/, /name(?: is|'s|\u2019s|:| was) [A-Z]/],
    pattern: new RegExp(
      `\\b(?:[A-Z][a-z]{2,15}|[Ss]he|[Hh]e|[Tt]hat|[Yy]ou|[Ii]t)(?: is|'s|\u2019s| are|'re| was) (?:really |actually |called |in fact )?((?:${title} )?[A-Z][a-z'-]{2,20} [A-Z][a-z'-]{2,24})\\b|\\b(${title} [A-Z][a-z'-]{2,20}),? (?:from|at|of|in|on|who) (?:the |our |my )?[A-Z]|\\b(?:my|our|his|her|their) (?:${relation}),? (?:is |called |named )?([A-Z][a-z'-]{2,20} [A-Z][a-z'-]{2,24})\\b|\\b(?:real|actual|full|proper) name(?: is|'s|\u2019s|:| was) ([A-Z][a-z'-]{2,20})\\b`,
      'g',
    ),
    strength: 0.5,
    why: 'Seems to name another person.',
    matches: [
      'Wren is Rowan Birch from the pool',
      'ask Mrs Birch at Alder Clinic',
      'my boss, Rowan Birch',
      'her real name is Rowan',
    ],
    ignores: ['Wren is back', 'my boss is Very kind', 'please tell Dr Birch today'],
  },
  {
    id: 'identifying-details/record',
    kind: 'record',
    needs: [/[0-9]/],
    pattern:
      /\b(?:(?:record|patient|nhs|medicare|insurance|policy|passport|licen[cs]e|national insurance|social security|ssn|case|hospital|member|student|staff|employee|account|card|registration|plate|reg|tax|reference|ref|customer)(?: (?:number|no\.?|id|nr|plate))?(?: is|:| ?#|'s)? ?#?([A-Z]{0,3}[ -]?[0-9][0-9 -]{3,18}[0-9][A-Z]?)|(?:date of birth|dob|d\.o\.b\.?|born on(?: the)?|(?:my )?birthday is(?: on)?(?: the)?|i was born)(?: is|:)? ?(?:on )?([0-9]{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?[A-Za-z0-9]{1,9}[ ./,-]{1,2}[0-9]{2,4}|[A-Z][a-z]{2,8} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}))\b/gi,
    strength: 0.7,
    why: 'Holds what looks like a record number or a date of birth.',
    matches: ['my patient number is 552-1934', 'dob 14/02/1970', 'I was born on 3 May 1961'],
    ignores: ['track number 7 is best', 'I was born on a Sunday', 'record of 10 days'],
  },
  {
    id: 'identifying-details/institution',
    kind: 'institution',
    needs: [/[A-Z](?<=(?:to|at|for|in|the) [A-Z])[A-Za-z.&'-]{2}/, /[0-9][A-Z]\b/],
    pattern: new RegExp(
      `\\b(?:goes? to|going to|go to|at|attends?|teach(?:es)? at|works? (?:at|for|in)|working (?:at|for|in)|job at|study(?:ing)? at|student at|nurse at|manager at) (?:the )?((?:(?:St\\.?|Saint|[A-Z][A-Za-z'-]{2,20}) ){1,3}(?:${institution}))\\b|\\b(?:I|i|[Hh]e|[Ss]he|[Mm]y [a-z]{2,10}|[Ww]e) (?:still |now )?(?:works?|am employed|is employed|teach(?:es)?) (?:at|for) (?:the )?([A-Z][A-Za-z&'-]{2,20})\\b|\\b(?:class|year|form|grade) ([0-9]{1,2}[A-Z])\\b`,
      'g',
    ),
    strength: 0.5,
    why: 'Names a school, a workplace or a class.',
    matches: ['my girl goes to Alder Hill primary', 'I work for Birchwood', 'she is in class 4C'],
    ignores: ['I work at home', 'she goes to school', 'at the bakery', 'year 10 was hard'],
  },
];

/** Emails, phone numbers, social names, street addresses and full names in `text`, in order of position. Linear. */
export function findIdentifyingDetails(text: string): readonly IdentifyingDetail[] {
  return writtenRules.flatMap((rule) => locate(rule, text)).sort((a, b) => a.start - b.start);
}

function locate(
  rule: Pick<WrittenRule, 'kind' | 'pattern' | 'needs'>,
  text: string,
): IdentifyingDetail[] {
  if (!rule.needs.some((need) => need.test(text))) return [];
  return Array.from(text.matchAll(rule.pattern))
    .filter((match) => rule.kind !== 'phone' || isPhoneLike(match[0]))
    .map((match) => {
      const detail = match.slice(1).find((group) => group !== undefined) ?? match[0];
      const start = match.index + match[0].lastIndexOf(detail);
      return { kind: rule.kind, start, end: start + detail.length };
    });
}

/** Seven digits or more, and no date or row of years and thousands. */
function isPhoneLike(written: string): boolean {
  const digits = written.replace(/[^0-9]/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^(?:19|20)[0-9]{2}[ ./-]/.test(written)) return false;
  if (/^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}$/.test(written)) return false;
  return !/^[0-9]{4} [0-9]{4}$/.test(written) && !/0{5}/.test(digits);
}

/** One routine signal for each identifying detail, in order of position. */
export function identifyingSignals(text: string): ScreeningSignal[] {
  return writtenRules.flatMap(({ id, strength, why, ...rule }) =>
    locate(rule, text).map(({ start, end }) => ({
      category: 'identifying-details' as const,
      rule: id,
      start,
      end,
      strength,
      lane: 'routine' as const,
      why,
      changes: [],
    })),
  );
}
