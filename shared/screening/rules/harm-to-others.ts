import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('harm-to-others', { lane: 'urgent', context: 'lower' });
const attack =
  'kill|murder|shoot|stab|rape|strangle|slaughter|execute|poison|behead|lynch|torture|choke|maim|hang|burn|beat up|bomb|exterminate|eradicate|massacre|snap|break|cut|slit|gas|run over|attack|assault|bash|end';
const victim =
  'him|her|them|everyone|everybody|you|someone|somebody|people|those|these|that|every|all|any|another|some|each|an?|the|my (?:<kin>)|his|their|your|kids|women|men|random';

export const harmToOthers: readonly Rule[] = [
  rule(
    'threat',
    `(?:i|we|^|^and|let us)(?: (?:am|are|will|would|swear|really|just|might|may|could|think i|honestly)){0,3} ?(?:going to|will|want to|wish i could|would like to|would love to|have to|need to|about to|plan to|planning to|swear to|ready to|feel like|tempted to|might|could|let us|hope to|hope someone will|should)(?: (?:go|go and|just|have to|end up|either|all|be|to|try to|one day|seriously)){0,3} ?(?:${attack}|killing|stabbing|shooting|hurting|hurt|beating) (?:${victim})(?! (?:relationship|marriage|friendship|conversation|call|things|it|with kindness|habit|cycle|time|day|ties?|contact|slack|off|out|piece|bit|ice|news|law|fever|off|cake|record|rules?|movie|photo|video|picture|up|feelings|story|chain|pattern|bank|lease|session|meeting|walls?|spell|silence)|(?: [a-z]{1,12}){0,2} (?:feelings|relationship|marriage|heart|with him|contact|off|out of (?:my|his|her) life|friendship|ice|news|cycle|pattern|habit|bread|onions?|grass|paper))`,
    {
      strength: 0.75,
      why: 'Threatens or wishes to harm other people.',
      matches: [
        'I am going to kill him',
        'I want to stab my boss',
        'I will shoot everyone there',
        'I want to kill all of them',
      ],
      ignores: [
        "I don't want to cut the cake",
        'I want to end the relationship',
        'We should break the ice',
      ],
    },
  ),
  rule(
    'body-threat',
    '(?:i|we)(?: (?:am|are|going to|will|have to|want to|would)){1,3} (?:hurt|harm|punish|cut|snap|slit|break|smash|crush|bash|burn)(?: (?:you|your|his|her|their|that|those|every|all|any|the|a|some|other|and|black|white|gay|trans|people|person|disabled|muslim|women|of|yours|like|another|one|fucking|stupid|[a-z]{3,12})){1,6} ?(?:necks?|throats?|skulls?|face|heads?|legs|teeth|bones|people|like you)|(?:die|death|dead|suffer)(?: [a-z]{1,10}){0,3} (?:at|by) my hands?|(?:blood|body|head) on my hands soon',
    {
      strength: 0.7,
      why: 'Threatens to injure somebody.',
      matches: ['I will snap your neck', 'He will die at my hands'],
      ignores: ['I will break my record', 'I hurt my neck'],
    },
  ),
  rule(
    'group-violence',
    '(?:death to|kill|gas|hang|shoot|exterminate|eradicate|eliminate|wipe out|get rid of|put an end to|burn|lynch|bomb|end)(?: (?:all|every|every single|those|these|the|of|each|any)){1,3} (?:[a-z]{3,14} )?(?:people|muslims|jews|immigrants|women|men|gays?|blacks?|whites?|christians|disabled|trans(?:gender)?|refugees|cops|foreigners|[a-z]{4,12}s)(?: [a-z]{3,8})?(?=$| now| off| already| and| i)|(?:all|those|these|every|they|most|any)(?: [a-z]{2,12}){0,4} (?:deserve to|should|must|need to|have to|ought to|should all|need)(?: (?:all|be|get|just|to)){0,3} (?:die|be dead|killed|shot|hanged|gassed|executed|exterminated|eradicated|raped|beaten|burned|wiped out|put down|stoned|murdered|beheaded|hung|attacked)|(?:wish|hope)(?: [a-z]{2,12}){1,5} (?:would|will|gets?|die|all)(?: (?:all|just|get|a|horrible|painful)){0,2} ?(?:die|raped|killed|murdered|shot|death)(?=$)',
    {
      strength: 0.65,
      why: 'Calls for violence against a group of people.',
      matches: ['they should all be shot', 'death to all men'],
      ignores: ['we should all be kind'],
    },
  ),
  rule(
    'violent-thoughts',
    '(?:think|thinking|thoughts?|fantasi[sz](?:e|es|ing)|urges?|dream|dreaming|imagin(?:e|ing)|intrusive thoughts?|visions|afraid|scared|worried)(?: (?:about|of|to|on|i|will|might|am|going to|that|how|am going to|could|would|constantly|me)){0,4} (?:hurt|hurting|kill|killing|harm|harming|stab|stabbing|murder|murdering|shoot|shooting|strangling|strangle|attacking|choking) (?:him|her|them|others|people|someone|somebody|everyone|other people|my <kin>|the kids|a person|strangers)(?! (?:feelings|by))',
    {
      strength: 0.5,
      why: 'Has thoughts of harming somebody.',
      matches: [
        'I keep having thoughts of hurting people',
        'I fantasise about killing him',
        'I am scared I might hurt someone',
      ],
      ignores: ['I think about my people', 'worried about hurting their feelings'],
    },
  ),
  rule(
    'weapon-attack',
    '(?:shoot|shooting|blow|burn|shot) up (?:the|my|this|a|that) (?:school|work|office|workplace|place|church|mosque|club|house|mall|college|building)|(?:bring|bringing|take|taking|brought)(?: (?:a|my|the|dads)){1,2} (?:gun|knife|rifle) (?:to|into) (?:school|work|class|the|my)|homicidal(?= thoughts| ideation| urges|$| and| rage| again)',
    {
      strength: 0.7,
      why: 'Speaks of an armed attack or homicidal thoughts.',
      matches: ['I am bringing a knife to school', 'I feel homicidal'],
      ignores: ['I am bringing cake to school'],
    },
  ),
  rule(
    'told-to-die',
    '^(?:[a-z]{1,8} ){0,3}(?:go )?(?:kill yourself|hang yourself|end yourself|shoot yourself)|(?:you|u)(?: (?:should|can|need to|ought to|deserve to|better|all)){1,2} (?:go )?(?:kill yourself|die|be dead|hang yourself)|(?:hope|wish)(?: that)? you (?:die|get raped|get killed|were dead|suffer)',
    {
      strength: 0.6,
      why: 'Tells somebody to die.',
      matches: ['kys', 'you should die', 'I hope you die'],
      ignores: ['you should try', 'I hope you heal'],
    },
  ),
];
