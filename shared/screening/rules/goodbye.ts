import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('goodbye', { lane: 'crisis', context: 'strength' });

export const goodbye: readonly Rule[] = [
  rule(
    'last-words',
    `
    (this|these|here|it|that) is|are|be|will|may|might|was ..2 my|our|the|a {last} {message} !(..2 {last-of-many})
    ^ my|our {last} {message} !(..2 {last-of-many})
    leave|leaving|writing|post|posting|as my|our|the|a {last} {message} !(..2 {last-of-many})
    (this|it|that) is|be|will ..3 {last} time i|me|you|anyone ..2 write|writing|post|posting|hear|hears|message|talk|see|here|speak !(..2 {last-of-many})
    {last} ..5 hear|hearing|read|reading|see|seeing|get from|of me !(..1 {last-of-many})
    ^ my? {last} post|message|goodbye|words $
    {last} post|message|day ..2 sorry|goodbye
    ^ {last} message|post|word|words|text|thread|update|time from me ($|ever|sorry|and)
    `,
    {
      strength: 0.85,
      unless:
        '{errand}|exam|exams|month|season|lockdown|internet, moderator|treasurer, for now, see you {day}, better place',
      unlessNear: '{ordinary-parting}',
      why: 'Calls this their last message.',
      matches: [
        'this is my last post',
        'This will be my final message to you all',
        "That is the last thing that you'll hear from me.",
      ],
      ignores: [
        'my last post was about sleep',
        'My last message got lost',
        'this is my last post before exams',
      ],
    },
  ),
  rule('last-one', '^ {last} one|thing|time from|by|for me $', {
    strength: 0.6,
    near: 'sorry|goodbye|forgive|farewell|thank|thanks',
    unlessNear: '{ordinary-parting}',
    why: 'Calls something their last, and takes leave.',
    matches: ['Last one from me. Sorry.'],
    ignores: ['Last one from me: why do cats purr'],
  }),
  rule(
    'farewell',
    `
    (^|and|now|then|finally|is|guess|say) goodbye|farewell|adieu|bye ..2 {all}|sorry !{going-on}
    goodbye|farewell|bye cruel? world
    bye bye world|all|forever|mom|everyone
    (say|saying|said|write|writing|wrote|written|time for|time to|came to|come to|here to|want to|wanted to) ..4 my|a|our|the|final|one goodbyes|goodbye|farewell !{going-on}
    say|saying|said|wrote ..2 my goodbyes|goodbye !{going-on}
    come|came|here to say my? goodbye|farewell|goodbyes ($|to|before|forever|and|world|for good|now)
    want~ to say my? goodbye|farewell|goodbyes ($|to everyone|to all|to you|before i|forever|and|now)
    i am|was here? saying|to? say? goodbye
    ^ finally|now|then|and|final? goodbye|farewell|adieu now? $
    ^ bye forever
    (i|have|finally|and|^) said|made|saying my|all goodbyes !(to ..2 house|flat|school|students|class|patients|office|colleagues|team|winter|summer|car|staff|pupils)
    anymore|sorry|over|done|tired|everything|enough|longer|pain goodbye|farewell|bye $
    (this|it) (is|will be) {bye} ($|forever|for ever|for good|and|then|from)
    `,
    {
      strength: 0.8,
      unless:
        'he|she|they ..3 said|say|says, station|airport|plane|braces|habit|habits|fear, sugar|smoking|alcohol|cigarettes|pimples|acne|debt, from me for, letter to my, did not|never get|got to say, at the',
      unlessNear: '{ordinary-parting}',
      why: 'Says goodbye.',
      matches: [
        'Goodbye everyone',
        'I came to say goodbye',
        'goodbye cruel world',
        'Farewell.',
        'This is goodbye, for ever.',
      ],
      ignores: [
        'bye for now, see you Thursday',
        'He said goodbye at the station',
        'Farewell. I have had enough of this job.',
        'This is goodbye, for now.',
      ],
    },
  ),
  rule(
    'bye-and-sorry',
    '^ bye|goodnight|farewell|goodbye now|then|all? $, ^ i? love you all|guys|both|lot and? i am sorry $',
    {
      strength: 0.6,
      near: 'sorry|forgive, i tried|give up|failed, too tired|much, could not|no longer, not do this|go on',
      unlessNear: '{ordinary-parting}|late|vase|homework|typo|message',
      why: 'Says bye beside being sorry or having tried.',
      matches: ['Sorry. I tried. Bye.'],
      ignores: ['Sorry I am late. Bye.', 'Thanks, that helped. Bye.'],
    },
  ),
  rule(
    'for-the-last-time',
    'i ..1 kiss~|hug~|hold|held|tuck~|cook~|walk~|said|say ..6 (for the last time|one last time|for a last time) $, hug~|kiss~|said|say|wave~ ..5 goodbye ..3 she|he|they|nobody (think|thinks|thought|does not know|do not know|did not know|has no idea|have no idea)',
    {
      strength: 0.65,
      unless:
        'before he|she|they|it|we, died|passed|airport|station|vet|hospital|funeral|moved|college|uni',
      unlessNear:
        'died|passed|airport|station|vet|hospital|hospice|funeral|moved|moving|college|uni|ordinary|years',
      why: 'Did something with those they love for the last time.',
      matches: ['I kissed the kids goodnight for the last time'],
      ignores: ['I held her hand for the last time. She died at noon.'],
    },
  ),
  rule(
    'leaving-life',
    `
    (^|i|am|{will}|with|for|about) ..1 leave|leaving|departing|quitting|exiting (life|existence|this world|this earth|this life|this planet|the world|the earth|the planet) !of|insurance|in|better
    thank|thanks|sorry|goodbye ..9 leaving life
    take care ..4 i am|{will} be? leaving|leave|going|gone (for good|forever|for ever|now)
    i .. leaving you all forever|behind
    `,
    {
      strength: 0.75,
      unless: 'legacy|mark, better place, before i, not {will}, he|she|they',
      why: 'Says that they are leaving life.',
      matches: ['After two years I am leaving life, and I leave lighter than I came.'],
      ignores: ['After two years I am leaving group.'],
    },
  ),
  rule(
    'thanks-and-goodbye',
    `
    thank|thanks|sorry|forgive ..3 you|everyone|all|everybody|guys|them ..4 ({parting})
    thank|thanks|sorry ..5 for|to (everything|trying|being|all|everyone|everybody)
    `,
    {
      strength: 0.75,
      negatable: false,
      near: '{parting}',
      unless: '{errand}, at|from the gym',
      unlessNear: '{ordinary-parting}, helped|helps|helpful',
      why: 'Thanks or asks forgiveness as if for the last time.',
      matches: [
        'Thank you all for everything, this is my last post',
        'Sorry to everyone. I can no longer do this.',
        'thanks for everything guys, it is time to go',
      ],
      ignores: [
        'Thank you all for the session, see you Thursday',
        'Thanks everyone, that helped',
        'Thank you all, this is my last message before the holidays',
      ],
    },
  ),
  rule(
    'next-life',
    `
    see|meet|find|catch|join|wait|until|reunited ..4 (on the other side|in the next life|in another life|in my next life|in the afterlife|in heaven|in hell|in the void|in the next world|from the other side|from heaven) !of
    better|different|nicer|happier|easier|luck|try|again ..2 in|on the|my|another|a (next life|afterlife|other life)
    hopefully|maybe|perhaps|goodbye|hope ..4 in the|my|another|a next? life $
    better luck next life|lifetime
    wait~ for you|me|us on|in|at the other|heaven side|gates|there?
    `,
    {
      strength: 0.7,
      unless:
        'surgery|finals|exams|operation|flight|move|weekend|deadline|lockdown|road|street|river|call|wall|detox, game|book|film|one day|reincarnation|karma, he|she is, mom|dad|grandma|grandpa will',
      why: 'Speaks of meeting again after death.',
      matches: ['see you on the other side', 'maybe in the next life'],
      ignores: ['see you next week', 'See you all on the other side of surgery.'],
    },
  ),
  rule(
    'tell-them',
    `
    ^ tell|let my|the|everyone|everybody|them|her|him|all ..2 know? that? i (love|loved|am sorry|was sorry|tried|forgive) !about|that|your|the|new|being|cooking|how
    and|goodbye|someone|somebody|you|to|will|this|me tell|let my|the|everyone|everybody {kin}? ..1 know? that? i (love|loved|am sorry|tried|forgive) (him|her|them|you|everyone|everybody|{my-kin}|$|and|so|more) !new|cake|cooking
    ^ tell|let {my-kin}|them|everyone|everybody|him|her ..6 not|never|none|nothing ..4 fault|doing $
    (^|^ *|^ * *|^ * * *) if|when|once they|someone|somebody|anyone|police|he|she show~|give~|read~|hand~ (you this|her this|him this|them this|this to you|this out|you my letter|you my note|it to you)
    `,
    {
      strength: 0.65,
      unless:
        'how do|can|should i, should i, crush|dump|dumped|marry|married|recipe|photo|photos|menu, not tell',
      unlessNear: 'funeral|grave|she died|he died, ticket|pass|badge|receipt',
      why: 'Leaves words of love for those left behind.',
      matches: [
        'tell my mom I love her',
        'Please tell my boys that I always loved them.',
        'Mom, if they show you this: it was not the fight we had.',
      ],
      ignores: ['tell my mom I am late', 'I now tell my boys that I always loved them'],
    },
  ),
  rule(
    'to-those-left',
    `
    (take care of|look after|watch over|be good to|be kind to|be there for|mind|feed) (my|our|each|yourselves|them|her|him|the) ..3 (for me|when i am|after i am|after i go|without me|once i am|now that i) !away|back|on|at|in|out
    if|when|once|time you|anyone|anybody|someone|somebody|they|he|she|everyone ..3 read|reads|see|sees|find|finds|reading|hear|get ..1 this|me|note|letter|message|body ..4 ({me-gone}|i am sorry|know that|i love you) !(to|on|home|for|in|at|out|shopping|by|with)
    find|finds|finding|found|discover|discovers my|the body|corpse
    whoever|who find~ me $
    whoever find~ me|my|this ..1 i am|tell|know|please|sorry
    whoever find~ me i
    remember me kindly|fondly|well|happy|smiling|as
    not forget me ($|when|after)
    you|they|nobody|everyone {will} not|never ..2 hear|see|hears from|of? me again|anymore|ever !until|if|unless|like|cry|cook
    you|they|nobody|everyone {will} not|never ..1 (hear from|hear of|see|see from) me $
    you|they|everyone {will}|can ..2 be rid|free|relieved of|without me
    you|they|everyone {will} miss me|be sorry (when|once|after) ..2 gone|dead
    `,
    {
      strength: 0.7,
      negatable: false,
      unless:
        '{errand}|crime|movie|novel|holiday|vacation, if i, away on|for|until, next week|month, wedding',
      why: 'Leaves words for those left behind.',
      matches: [
        'once they find this I will be gone',
        'take care of my dog for me when I am gone',
        'You will never hear from me again',
      ],
      ignores: ['tell my mom I am late', "By the time you read this I'll be home."],
    },
  ),
  rule(
    'do-not-look',
    `
    not|no|never|nobody (look for me|come looking|come after me|come find me|try to find me|try and find me|try to stop me|call the police|call anyone|call an ambulance|follow me|save me|try to save me|search for me) !hungry|on|at|in|because|a|an|the|some|one|any|your
    none of you|nobody|nothing|no could|can have|of? ..2 saved|stopped|helped|changed|done
    `,
    {
      strength: 0.6,
      negatable: false,
      unless:
        'instagram|twitter|facebook|insta|sale|game|seek|will not|do not want to call, he|she|they {will}, i do|did|can not, him|her|them',
      unlessNear: 'hide and seek, surprise party, photo|photos|picture, on instagram',
      why: 'Tells others not to look for them, or that nobody could have helped.',
      matches: [
        "don't look for me",
        'Forgive me. Don’t come looking.',
        'None of you could have saved me.',
      ],
      ignores: [
        "Don't come hungry",
        "don't look for me in the photo",
        'None of you could have spoilt me more.',
      ],
    },
  ),
  rule(
    'burden-lifted',
    `
    not|never (blame yourself|blame yourselves|be sad|cry|miss me|mourn|grieve|feel guilty|feel bad|be angry|be mad|hate me) (when|for me|after|if|i|it is|this|nobody|over me|about me|with me|at me|$)
    ^ forgive me (for what i|for leaving|for this|everyone|mom|dad|when|all|god|$)
    `,
    {
      strength: 0.6,
      negatable: false,
      near: '{parting}|{grave}|{me-gone}, my decision|choice, i had to, have tried everything, wish you all, i am sorry mom|dad|everyone, come looking',
      unless:
        'you did|were|are|have|deserve|should, he|she|they, cake|late|hungry, was not my, it is not my',
      unlessNear: '{ordinary-parting}, you deserve, so sorry for your, your loss',
      why: 'Tells others not to grieve, or asks to be forgiven, near words of leaving.',
      matches: [
        "please don't blame yourselves, I will be gone by then",
        'Forgive me. I can no longer do this.',
      ],
      ignores: ['I am not a burden to anyone here', "don't be sad about the cake"],
    },
  ),
  rule(
    'time-to-go',
    `
    (^|it|this|that|think|guess|maybe|now) is? ..2 time for me to (go|leave|die|rest|let go|say goodbye|check out|end it|be gone) ($|now|forever|and|goodbye|for good)
    time to (die|leave this {this-world}|end it|end it all|end everything|put an end|be gone|go for good) !of|to|the|with|for|lunch
    (my time) (has come|is up|here is over|here is done|here is up|is now|is coming|is running out|on earth|on this earth)
    my time to go|die|leave|rest ($|now|and)
    sign~|signing off (for the last time|for good|forever|for ever)
    ^ (this is the end|time to go|time to go now|the end|i am gone|signing off|signing off forever|checking out|over and out) $
    it is time to go ($|now|forever|goodbye)
    `,
    {
      strength: 0.65,
      unless:
        '{errand}, he|she|they, bed|session|library|hotel, with my|him|her, not my, time to go to, mean|means the end',
      unlessNear: '{ordinary-parting}, bus|train|shop|taxi, story|recipe|film|movie|hotel',
      why: 'Says that it is time to go.',
      matches: ["it's time for me to go", 'This is the end.', 'my time has come'],
      ignores: ["it's time to go to the session", 'It is time to go. The bus is here.'],
    },
  ),
  rule(
    'unspoken-last-time',
    `
    she|he|they|you|{kin}|none|{my-kin}|them? do|does|did|will|can? not|nobody|never|little ..1 know|knows|realise|realize|suspect|guess|told|tell|knew ..5 last|final time|night|day|hug|goodbye|one|christmas|kiss|visit|birthday|dinner|supper|bedtime ($|i|they|we|she|he|you|ever)
    hear~|hold~|held|see~|saw|hug~|kiss~|touch~|smell~|say ..4 voice|face|laugh|smile|hand|hands|breathing|breathe|home|sea|him|her|them|{kin} one|a|the last|final time
    `,
    {
      strength: 0.65,
      negatable: false,
      near: 'goodnight|goodbye|farewell|ready|longer|bedtime|sleep|asleep|hugged|kissed, good night, that is that|it, so be it, i can go|rest, now i can, not know',
      unless:
        'before he|she|they|it, died|passed|funeral|hospital|hospice|coffin|moved|moves|flew|school|uni|old|year|job|shift|choir',
      why: 'Did something for the last time that the others do not know to be the last.',
      matches: [
        "I hugged each of them a little longer at bedtime. They don't know it's the last time.",
        "I wanted to hear my daughter's voice one last time and I did, so that's that. Goodnight, all.",
      ],
      ignores: [
        "They don't know it's the last school night.",
        'I held her hand one last time before she died. Goodnight.',
      ],
    },
  ),
  rule(
    'letter-of-mine',
    `
    note|letter|notes|letters i am leaving|writing|going, note|letter i will|have leave|left
    my last|final|goodbye|farewell|leaving|suicide letter|note|letters|notes|message, my letter|note ends|begins|reads|says
    i have|had my goodbyes|letters|notes written|ready|done
    `,
    {
      context: 'lower',
      strength: 0.8,
      unlessNear:
        'job|work|boss|resign*|colleagues|company|landlord|tenancy|school|milk|milkman|rent|teacher|neighbour|neighbor|notice, cover letter, thank you',
      why: 'Speaks of a letter or note they leave behind.',
      matches: ['From the note I am leaving: be kind.', 'I had my goodbyes written'],
      ignores: ['My last letter to the landlord', 'I wrote a letter to the council'],
    },
  ),
  rule(
    'own-funeral',
    `
    poem|speech|eulogy|music|songs|song|hymns|playlist|readings for|at my own? funeral|wake|memorial
    my own eulogy|obituary|epitaph|funeral, plan~|arrange~|wrote|write~|choose~|chose|paid ..3 my funeral|eulogy|obituary|epitaph
    `,
    {
      context: 'lower',
      strength: 0.7,
      why: 'Prepares their own funeral.',
      matches: ['I wrote a poem for my funeral', 'I have planned my own funeral'],
      ignores: ['I wrote a poem for a funeral', "My aunt's funeral was on Friday"],
    },
  ),
  rule(
    'gone-by-then',
    `
    tomorrow|tonight|{day} i|ill shall|will|am be? gone|dead !to|from|for|until|shopping|till|by|on|tired|beat
    by {day}|tomorrow|morning|tonight|then|christmas i am|will|shall be? gone|dead !to|from|for|until|tired|by|on
    `,
    {
      context: 'lower',
      strength: 0.75,
      why: 'Says by when they will be dead.',
      matches: ['tomorrow I shall be gone', "by friday I'm dead"],
      ignores: ['by Friday I am gone to Leeds', 'tomorrow I am dead tired'],
    },
  ),
  rule(
    'last-post',
    `
    last day|night|hour|evening|morning ..4 last post|message|letter|words|text|entry|note
    last|final post|message|letter|text|entry|note ..1 sorry|love|thank|thanks|goodbye|bye|forgive|farewell !for|being|it|about|was|if|i
    (when|by the time) you|they|someone|whoever all? read~|see~|find~ this|me ..3 (think of me|remember (me|that|how|i)|forgive me|i (will|shall|am) be? ..1 (gone|dead|free|cold|asleep|peace)) !(to|on|home|for|in|at|out|with)
    what|who ..3 neighbour|neighbor|neighbours|police|they|mom|dad|family|someone|landlord|cleaner will find
    `,
    {
      strength: 0.8,
      negatable: false,
      unless: 'exam|exams|term|school|job|shift|holiday|course|office',
      why: 'Says a last word to those who stay.',
      matches: [
        'This is my last post, love you all',
        'When you read this, remember me kindly',
        'forget what the landlord will find',
      ],
      ignores: ['My last post, sorry about the typos', 'Last day, last exam, thank you'],
    },
  ),
  rule(
    'thanks-and-forever',
    `
    thank~|goodnight|goodbye|sorry|love ..9 (sleep forever|rest forever|sleeping forever|gone forever|sleep now forever|rest in peace now)
    i {aux}? ..1 (sleep|rest) forever now|tonight|soon|tomorrow
    i am ..2 going to (sleep|rest) forever
    `,
    {
      strength: 0.75,
      why: 'Says thanks or sorry, and that they will sleep for ever.',
      matches: ['Thanks to each of you, I will sleep forever now'],
      ignores: ['I could sleep forever', 'Thank you, I sleep through now'],
    },
  ),
  rule(
    'or-ever',
    `
    not|never be|see|hear|come|talk|speak|meet|write|post ..7 or ever again? $
    last time ..4 see|hear|speak|talk|write ..4 ever $
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'him|her|them|ex|he|she|drink|smoke|eat|gamble|date, to that|this|the place|school|job|shop|pub|club|restaurant',
      why: 'Says that they will not be back, ever.',
      matches: ["I won't see you at the next session, or ever."],
      ignores: ['I will not speak to him again, or ever', "I won't see you at the next session."],
    },
  ),
  rule(
    'last-day-told',
    `
    my last|final day|night|evening|morning|weekend {be} ..1 {day}|tomorrow|tonight|today|this|here|set
    {day}|tomorrow|tonight|today|this is|will ..1 my last|final day|night|evening|morning|weekend ($|and|everything)
    `,
    {
      strength: 0.75,
      near: 'letters|letter|goodbyes|farewell|pills|tablets|rope|noose, passwords|note|notes {be} ..1 in|on|under|by|with|written|ready|done, will is signed|written|witnessed, (dog|cat|kids) {be} ..2 with|at my, forgive me, i am|so sorry everyone|mom',
      unlessNear:
        'job|work|office|shift|handover|colleagues|boss|manager|team|school|uni|college|term|course|class|contract|notice|holiday|trip|hotel|camp|internship|placement|rotation|diet|trial|treatment|radiotherapy|chemo|cover|tenancy|rent|keys|deposit|reference, leaving do|party|card',
      why: 'Names their last day, and has left something for those who stay.',
      matches: ['My final night is tomorrow. The letters are on the shelf.'],
      ignores: [
        'My final night is tomorrow. The hotel letters are on the shelf.',
        'My last day is Friday and I have cake',
      ],
    },
  ),
];
