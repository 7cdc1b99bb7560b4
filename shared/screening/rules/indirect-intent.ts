import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('intent', { lane: 'crisis', context: 'strength' });

/** Intent that never names dying: the release of others, farewell to things, reunion with the dead. */
export const indirectIntent: readonly Rule[] = [
  rule(
    'release-of-others',
    `
    you|they|everyone|everybody|nobody|people|we|he|she|{my-kin} ..2 (not|no longer|never|stop|soon stop|soon be) ..2 {burden-of} my? me|face|mess|problems|voice|crying|moods|body (after|from|by|past|come|once|beyond) ({event}|tonight|tomorrow|today|then|this|i am gone)
    you|they|everyone|everybody|nobody|people|{my-kin} ..2 (not|no longer|never|stop|soon stop) ..2 {burden-of} my? me|face|mess|problems|voice|crying|moods (ever again|anymore|any longer|much longer|for long|again)
    soon|after|tonight|tomorrow .. nobody|none ..4 {burden-of} my? me|face|mess|problems|voice|crying|moods|body
    i {will} ..1 out of your|everyones|their|the|everybodys hair|way|lives|life (soon|for good|forever|tonight|by {the-event}|at last)
    you|they|everyone|everybody|all|{my-kin} ..4 better off|happier|relieved|free (after|from|once|by) (tonight|tomorrow|{day}|i am|today) !session|class
    once|when|after i am out of the|your|their way|hair|lives
    not|none|nothing ..4 matter|matters (after|by|come|past) (tonight|tomorrow|{day}|{month}|the weekend) ($|because|anyway|i)
    rid|free of me (soon|tonight|tomorrow|forever|for good|after {event}|by {event}|at last)
    i {will}|soon not|never|no ..2 be|longer? be? ..1 a|the|your|anyones|their|my? ..2 burden|problem|bother|disappointment|nuisance|trouble|weight|worry|inconvenience ..3 (you|them|anyone|anybody|anymore|longer|everyone|soon|again|$)
    `,
    {
      strength: 0.7,
      negatable: false,
      unless: '{errand}|{away}, wait for me, promise|hope, if i',
      unlessNear: 'new job|flat|house|place, moving out',
      why: 'Tells others that they will soon be free of them.',
      matches: [
        "You won't have to worry about me after Friday.",
        "Soon it'll be quiet and I won't be a problem for any of you.",
      ],
      ignores: [
        "You won't have to wait for me after Friday.",
        "Soon it'll be quiet and noise won't be a problem for any of you.",
      ],
    },
  ),
  rule(
    'where-i-am-going',
    'not|no|never|nothing|nobody|without|little|useless|neither !(idea|clue|know|sure) ..7 where i am going|headed|heading|off !wrong|to|with|on|for|in|next|half|or|from|because|now',
    {
      strength: 0.75,
      negatable: false,
      unless: 'idea|clue|know|sure|see|understand|remember|care|wifi|signal|snow|lost|map',
      why: 'Says that they will need nothing where they are going.',
      matches: ["Put it in the bin, no need for it where I'm going."],
      ignores: ['I have no idea where I am going', "no need for it now I'm cycling"],
    },
  ),
  rule(
    'need-no-more',
    `
    i|we {will}|am|do not|never|no ..2 need|needing|use|using|want|wanting|require|requiring|wear|wearing|miss ..4 (ever again|ever|anymore soon|much longer|after tonight|after {day}|when i am gone|once i am gone|by then|past {event}|beyond {event})
    no use|need|point .. (after|past|beyond|from) (tonight|tomorrow|{day}|{month}|#) ..1 $
    stopped|stop|no|not point|need|use? buying|booking|planning|making|ordering|renewing|paying ..4 past|after|beyond {event}
    enough|plenty ..4 last|lasts|do|keep|see ..2 till|until|til (it is|i am|everything is|that is) over|gone|done|finished !with
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'quit|gym|contacts|laser|new|got|bought|sober|clean|glasses|braces|inhaler|crutches|diet, film|movie|game|exam|exams|easter',
      why: 'Says that they will need nothing after some day.',
      matches: [
        'dont save me a seat on monday, i wont be needing one ever again',
        "I've stopped buying food. There's enough here to last till it's over.",
      ],
      ignores: [
        'i wont be needing one til eleven',
        "There's enough here to last till Easter's over.",
      ],
    },
  ),
  rule(
    'not-there-for-it',
    'i {will} not|never ..1 be|need here|around|there|it ($|to * it|to * them|for it|by then|after that)',
    {
      strength: 0.65,
      negatable: false,
      near: 'bother|point|present|presents|gift|gifts|passport|renew|renewing|licence|license|subscription|savings|pension, can have|keep|take, give~|giving away|out, cancelled|cancel|booked everything|nothing, save~ me|my|for me',
      unless: '{errand}, back',
      unlessNear: '{errand}|moving|moved|abroad|visiting|camp|uni|college, back on|in|by',
      why: 'Will not be there to use or see something.',
      matches: ["No point renewing my passport, I won't be around to use it"],
      ignores: ["No point cooking for me, I won't be here for dinner, I have the dentist"],
    },
  ),
  rule(
    'join-my-dead',
    `
    join~|see|seeing|with|meet|meeting|follow|following|reunite~|reunited with? my|our ..1 late|dead|departed|deceased ..1 {kin}|{pet}|love|angel|one|ones !grave|photo
    soon|tonight|tomorrow|finally|{day} i {will}|am|can|get ..2 with|see|join|hold|meet|follow my|our|him|her|them ..2 {kin}|{pet}|angel|angels|boy|girl|again
    i {will}|am|can|want|be ..3 join~|with|see|seeing|follow|following|meet|meeting|reunited with? my|our? little|dear|sweet? him|her|them|you|{kin}|grandad|granddad|nana|nanny|papa|{pet}|{pet}|angel|angels|boy|girl ..1 (soon|now|at last|finally|tonight|tomorrow|{deadline}|in heaven|up there|on the other side)
    `,
    {
      strength: 0.7,
      near: 'late|dead|departed|deceased|heaven|died|grave|funeral|buried|widow|widower|ashes|killed|angels, passed away, up there, lost him|her|them|my, other side',
      unless:
        'dream|dreams|dreamed|dreamt, one day, someday|cemetery|photo|photos|flowers|visit|airport|flight|prison, run late, when my time comes, late for|to|shift|bus|train',
      why: 'Says that they will join somebody who has died.',
      matches: [
        'I shall be joining my late wife at the weekend.',
        'My son died in May. I will be with him soon.',
      ],
      ignores: ['I shall be joining my wife at the weekend.', 'I dream that I see my late aunt'],
    },
  ),
  rule(
    'mine-is-yours',
    `
    after|from|by|come tonight|today|tomorrow|{day}|weekend ..1 on? ..1 my ..1 room|bed|flat|desk|chair|seat|place|job|phone|house|car|side|wardrobe|clothes|things|bike|{pet} ..4 free|empty|available|yours|hers|theirs|spare
    they|you|she|he|somebody|someone|anyone|anybody|{my-kin} can|may|should|could|will have|keep|take my|the ..3 (when i am gone|after i am gone|once i am gone|when i am dead|after tonight|after {day}|when i go)
    my|the {pet}|kids|children|boy|girl|baby|son|daughter|plants {will}|needs|need ..1 need? ..1 somebody|someone|home|owner|family|looking|taking|feeding ..3 from|after|by|come|past {day}|tomorrow|tonight|{month}
    someone|somebody|you|they|one {will}|needs|need|have ..2 feed|take|look|care|walk|have ..3 {pet}|kids|children|baby|boys|girls ..1 (after tonight|from tomorrow|from {day}|after {day}|after tomorrow)
    have|take|look after my|the|our? {pet}|kids|him|her|children|boy|boys|girls|baby from|after {day}|tomorrow|tonight ..1 because i {will}|am ..1 die|not|gone
    `,
    {
      strength: 0.65,
      negatable: false,
      unless: '{away}, pay|rent, because i am away',
      unlessNear: 'away|holiday|hospital|rent|pay|sublet|moving, by the window',
      why: 'Gives up their place, things or animals from a set time.',
      matches: [
        'After tonight my room in the house is free, my sister can have it.',
        "My cat will need somebody from Sunday on, and I can't explain it more than that.",
      ],
      ignores: [
        'From tomorrow my desk is by the window',
        "My cat will need somebody from Sunday on, and I can't pay more than that.",
      ],
    },
  ),
  rule(
    'at-peace-soon',
    `
    soon|finally|tonight|tomorrow|then|last|{day}|morning i {will}|can|get to {by-and-by}? (be free !(for|at|to|on|tomorrow|by|in|all|this|from)) ..1 $
    i {will}|can {by-and-by}? ..1 (be at peace|be at rest|be out of pain|be out of my misery|rest forever|sleep forever|feel nothing|feel no pain|be nothing|be out of your lives|be out of everyones way) (soon|tonight|forever|for good|tomorrow|at last|now|by {event}|$)
    soon|finally|tonight|tomorrow|then|last|{day} i {will}|can {by-and-by}? (be at peace|be at rest|be out of pain|rest forever|sleep forever|feel nothing|feel no pain|stop hurting|be with the angels)
    free|freed of|from this {this-world}|body ($|soon|tonight|at last|forever)
    i {will}|am ..2 home|meet|with ..1 god|jesus|maker|creator|lord (tonight|tomorrow|soon|now)
    found|have|know|discovered|got|worked out? a|the|my way|how to|of|for? ..1 make|making|get|getting|for? it|everything|this|all|pain all? to? (stop|end|go away|be over)
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        '{away}, exams|hope|noise|barking|bleeding|leak|hiccups|dripping|beeping, not know|have|find|found, if only, wish, need|want to find, looking for',
      why: 'Says that they will soon be at peace.',
      matches: [
        'Soon I will be at peace',
        "Found a way to make it all stop. Not scared now. It's almost nice.",
      ],
      ignores: ['Soon I will be free at noon', 'Found a way to make it all fit.'],
    },
  ),
  rule(
    'not-coming-back',
    `
    go|going|leaving|walking|driving|heading|set|off|swimming|disappearing|leave ..5 i|and {will}|am|do ..1 (not|never) ..3 coming|come|returning|return|back|found (home|ever|again|this time|from it|alive|$)
    walk~|leave~|go~|out ..7 i|and am|{will} (not|never) {will}? walking|going|coming|driving|getting|go|come|get|walk home|back
    somewhere ..1 nobody|you|they ..3 find|reach|follow me
    `,
    {
      strength: 0.65,
      negatable: false,
      near: '{grave}|{calm}|{bye}, (made|make|making) sure, seen to it, woods|sea|cliff|cliffs|river|bridge|forest, this time, do not look|follow|wait',
      unless:
        'dentist|lunch|dinner|gym|job|him|them|office|smoking|party, until, walking alone, with',
      why: 'Says that they are going and will not return.',
      matches: [
        'Going for a walk to the sea and I am not coming back',
        "When I walk out of the next session I'm not walking home. I've made sure of that.",
      ],
      ignores: [
        'Going for a walk, I am coming back at six',
        "When I walk out of the next session I'm not walking alone. I've made sure of that.",
      ],
    },
  ),
  rule(
    'one-thing-first',
    `
    matter of getting|waiting|seeing ..6 (out of the way|first|over with|over and done)
    have|need|got to wait .. until|till|for ..4 over|out|away|settled|done
    gone|went|going through everyone|everybody|each ..6 (without me|the week after|afterwards|the day after)
    pictured|imagined|picture|imagine ..2 (week after|weeks after|after me|life without me|world without me)
    `,
    {
      strength: 0.6,
      near: '{calm}',
      unless: '{away}, he|she|they left|leaves',
      why: 'Has found calm about a time after them, and waits for one thing first.',
      matches: [
        'I found such a comfort in it. It is only a matter of getting Wednesday out of the way first.',
      ],
      ignores: ['It is only a matter of getting the shopping out of the way first.'],
    },
  ),
  rule(
    'no-hurt-by-then',
    `
    by|after|come|from|past {day}|tomorrow|tonight|morning|then|midnight ..2 (none of (this|it|that)|nothing|it|this) {will} not? ..2 hurt|ache|matter|scare|bother|weigh ..1 (me|anymore|any longer|again|ever|$|i|and|because)
    soon|tonight|tomorrow (none of (this|it)|nothing) {will} ..1 hurt|ache|scare|weigh
    `,
    {
      strength: 0.7,
      negatable: false,
      near: 'made|make|making sure, seen to it|that, taken care of, goodbye|bye|farewell|forgive|pills|tablets, i am ..1 ready|sorry, found a way, at last',
      unless: '{errand}|{away}',
      unlessNear:
        'physio|injection|tooth|dentist|surgery|surgeon|operation|painkillers|antibiotics|knee|ankle|tattoo|blister|vaccine|nurse|plaster|cream',
      why: 'Has made sure that nothing will hurt after some time.',
      matches: ['After tonight nothing will hurt anymore, I have seen to it'],
      ignores: ['By Sunday nothing will hurt, the dentist made sure of it'],
    },
  ),
];
