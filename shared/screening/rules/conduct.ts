import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('conduct', { lane: 'routine', context: 'lower' });

export const conduct: readonly Rule[] = [
  rule(
    'insult',
    `
    {attacked} {seem-to-be} {degree}? {degree}? {degree}? {degree}? {bad-word} !(to|about|with|on|towards yourself|yourselves) !about|enough|in|if|when|for|strong|good|brave|talented|lucky|clever|funny|amazing|kind|nice|busy|cool|smart
    you {degree}? {degree}? {degree}? {bad-name} !out|about|with|around|it|in|and|off|over
    your stupid|pathetic|dumb|whiny|ugly|fake|boring|tedious|endless|silly|lame|sob|pity story|stories|post|posts|face|drama|problems|whining|moaning|life|opinion|opinions|advice|tears|excuses|lies|party|illness|depression|little
    what a|an {degree}? {degree}? {bad-name} you are
    are you this|that|all|always? {degree}? {bad-word}|dim|slow|blind|deaf !to|about|with|if|enough
    how {degree}? stupid|dumb|thick|dim|selfish|pathetic|dense|blind|rude|low|cruel can|are|do|could you
    you need|want your head examined|examining|looking|testing
    sound like a bunch|pack|lot|load of
    excuse of|for a human|man|woman|mother|father|person|parent|being
    another sob|whiny|boring|pity story|post|tale from|by
    what a bunch|load|pack|lot|pair|set of {degree}? {degree}? {bad-name}
    you {degree} {degree}? cow|cows|rat|snake|witch|bag|git|sod|plank|mare|hag|slob|dog
    `,
    {
      unless: '{only-felt}',
      strength: 0.5,
      why: 'May be an attack on another member.',
      matches: [
        'you are pathetic',
        'You all are such losers',
        'your stupid story',
        'you utter clown',
      ],
      ignores: [
        'you are brave',
        'I feel stupid',
        'when you think that you are worthless',
        'you freak out',
      ],
    },
  ),
  rule(
    'contempt',
    `
    nobody|who here|in|this|group? cares|asked|wants|likes|needs about|for|what|to|hear? you|your|any !to|are|is|will|when|for|if|feel
    ^ (oh|and|now|you|so)? shut the? hell|fuck|heck? up $
    ^ (oh|and|now|you|so)? shut the? hell|fuck|heck? up you|and|about|all|your
    shut the? hell|fuck|heck? up you|already|all|your
    fuck|screw|piss|sod|bugger|stuff you|off $
    fuck|screw|piss|sod|bugger you|off all|and|you|lot|with
    go to hell
    go to hell you|all
    nobody|who gives|gave a *? about|what you|your
    ^ drop dead $
    ^ (you need to|you should)? get over it|yourself
    ^ (oh|you need to|you should)? grow|man|toughen|wise up $
    ^ (oh|you need to|you should)? grow|man|toughen|wise up and|already|you|about
    ^ (oh|and|now|you)? stop whining|moaning|whinging|crying|complaining|whimpering|exaggerating|lying|faking|pretending
    ^ (oh|and|now|you)? stop making|being|playing|acting ..2 excuses|dramatic|baby|child|brat|queen|victim|martyr|coward|wimp|pathetic|selfish|crybaby
    you deserve|deserved|asked it|that|this|for everything|it|this? $
    you deserve|deserved|asked it|that|this|for everything|it|this? and|happened
    you deserve|deserved what|everything ..1 you got|get|had|have|coming|happened
    you brought this|it|that on|upon yourself|yourselves
    you people|lot|all|guys? make me sick
    hate|despise|loathe|detest you $
    can not stand|bear|bare you $
    can not stand|bear you all|people|lot
    hate|despise|loathe|detest you all|people|and|lot
    ^ (and|now|you|so)? leave this|the|our group|forum|thread !chat|on|open|out|if|when
    you should|can|could|must leave this|the|our group|forum
    you do not belong here|in|with|among
    wasting|waste|wastes|wasted our|everyones|everybodys|my|peoples time !on|by|with
    sick|tired|fed|bored of|up with|your? your|you|listening whining|moaning|posts|drama|stories|lot|people|excuses|problems|to|crying
    ^ nobody|none likes|wants|needs|missed|misses you|any $
    ^ nobody|none likes|wants|needs|missed|misses you|any here|around|of
    get lost $
    ^ ..1 get a life|grip
    ^ ..1 grow|get|find a spine|pair|backbone
    no|little wonder ..4 left|hates|leave|leaves|avoids|dumped|ignores you
    group|world|place|forum|everyone|we|thread|life|kids|family|wife|husband|children|mother would|will be better|happier|nicer|fine|quieter off? without you
    you disgust|disgusts|sicken|repulse|repel me|us|everyone|everybody
    go|and cry|moan|whine|tell|whinge to? ..1 someone|somebody who|that cares
    put you down like
    you should be put|locked|sectioned|banned|shot|ashamed down|up
    do us|everyone|me all? a favour|favor and? leave|stop|shut|go|disappear|quit
    get lost you|and
    `,
    {
      unless: '{only-felt}',
      strength: 0.4,
      why: 'May show contempt for another member.',
      matches: [
        'nobody asked you',
        'shut up',
        'get over it',
        'you deserved it',
        'fuck off all of you',
      ],
      ignores: [
        'nobody asked about the time',
        'you deserve rest',
        "I can't get over it",
        'when I grow up',
        'I wish my brain would shut up',
      ],
    },
  ),
  rule(
    'unwelcome',
    `
    go|run|crawl|fly|get back to your own? country|continent|village|land|kind|people|cave|swamp
    ^ (you can|you)? go|get|crawl|fly back ..1 to? where you|they came|come|belong
    should|can|could|must go back to? where you|they came|come|belong
    get out of my|our|this country
    we|nobody do not? want|wants|need|needs|like your|these|those kind|sort|lot|type people? $
    we|nobody do not? want|wants|need|needs|like your|these|those kind|sort|lot|type people? here
    your kind|sort|lot are|is not? ..1 welcome|wanted
    {outsiders} like you
    {outsiders} ..1 should|must|need|ought|have to? go|leave|get|stop|stay|not
    send|deport|kick|throw ..2 {outsiders}|them back|home|out
    people|someone like you are|do|should|ruin|make ..2 not|problem|everything|belong|reason|disgust*|sick
    `,
    {
      negatable: false,
      strength: 0.45,
      why: 'May tell someone that they do not belong.',
      matches: [
        'go back to where you came from',
        'You can go back where you came from',
        "we don't want your sort here",
      ],
      ignores: ['go back to your own room', 'I go back to where they came from on holiday'],
    },
  ),
  rule(
    'disbelief',
    `
    you|{attacked}|she|he|they {seem-to-be}|have|been|only|must|obviously|clearly? {seem-to-be}|have|been|only|must? faking|pretending|exaggerating|milking !to|low|with|for|that|i
    you are|have|were|been been? lying|lied !down|in|to|on|there|awake|with|next|about
    {attacked} {seem-to-be} only? making|made ..2 up !to|for|with|my|your
    {attacked} {seem-to-be} only|doing? this|it|after|for for? the? attention|pity|sympathy
    {attacked} {seem-to-be} playing|putting the|it|this? victim|on
    bet|doubt|sure ..1 you ..1 never|not ..2 depress*|ill|trauma|anxiety|anxious|suicidal|sick|abused|raped|pain
    you are|come only? here|in for the? attention|drama|pity|show|sympathy
    you only? want|crave|love|need the|some|our? attention|pity|drama|sympathy $
    your called? illness|depression|anxiety|trauma|pain|problems|disorder|story is|are fake|nonsense|rubbish|imaginary|pretend
    your called? illness|depression|anxiety|trauma|pain|problems|disorder|story is|are not|made|an|all|only real|up|excuse|act|invented
    you do not have|know ..1 real|proper|actual problems|pain|suffering|illness|depression|trauma
    she|he|they is|are lying|lied|faking|pretending|exaggerating about {their-own} ..1 illness|depression|pain|trauma|diagnosis|past|childhood|story|abuse|anxiety
    you are|look not even? ill|sick|depressed|disabled $
    you do not look ill|sick|depressed|disabled
    `,
    {
      unless: '{only-felt}',
      negatable: false,
      strength: 0.4,
      why: "May deny or belittle another member's illness.",
      matches: [
        "you're making it up",
        'you are only after attention',
        "You don't know what real pain is",
      ],
      ignores: [
        'you are making things',
        'you are lying down',
        'there is nothing wrong with your idea',
      ],
    },
  ),
  rule(
    'belittling',
    `
    some|many|most of us have|had|got real|actual|bigger|proper|serious problems|issues|illnesses|troubles|jobs
    i call it|that|him|her|them greedy|selfish|lazy|weak|weakness|laziness|attention|whining|pathetic|cowardice|showing|acting|spoilt|childish|nonsense
    fold|crumble|collapse|break|cave like a deckchair|chair|wet|house|paper|card|tent|cheap|suit
    would not|never last|survive a|one|two|#|five day|week|hour|minute|minutes ..3 my|our|shoes|life|place
    enjoy|love|like|pay watching|seeing|to see? ..2 (fail|fold|cry|fall|suffer|crash|break|squirm|watch it)
    enjoy|love watching|seeing it|him|her|them|you $
    enjoy|love watching|seeing it|him|her|them|you fail|fold|cry|fall|suffer
    cry me a river, boo hoo, world smallest violin
    `,
    {
      negatable: false,
      strength: 0.35,
      why: "May belittle another member's trouble.",
      matches: ['Some of us have proper problems', 'I call that showing off', 'cry me a river'],
      ignores: [
        'Some of us have problems with sleep',
        'the tent may fold',
        'I love watching films',
      ],
    },
  ),
  rule(
    'who-it-is',
    `
    know|knows|worked|figured|found|guessed|tell|recognised|recognized|recognise|recognize ..1 who you|he|she|they|that|this $
    know|knows|worked|figured|found|guessed|tell|recognised|recognized|recognise|recognize ..1 who you|he|she|they|that|this is|are|was|really !in|with|for|when|anymore|to
    know|found|saw|tracked|looked where|out|up you|he|she|they live~|work~|study|lives
    recognise~|recognize~|knew|know your|his|her|that voice|laugh|face|handwriting|car|tattoo
    know that laugh|voice|face anywhere
    {other}|one|you in|from|at|of this|our|the group|session|sessions|forum|meeting|circle is|are|was|works|lives really? my|our|the|with|at|in|next ..1 {own-job}|school|bakery|office|shop|street|hospital|door|clinic|bank
    {other}|one with|behind ..3 is|are|was my|our {own-job} $
    in|from|of this|our|the group|session|forum ..6 is|are my|our {own-job}
    real|full|actual first? name is|was
    saw|seen|spotted|bumped into? you at|in|outside|near the|your clinic|group|session|shop|bakery|supermarket|school|work|pub|gym|bus|library
    saw|seen|spotted|bumped into? him|her|them at|in|outside|near the|our clinic|group|session|waiting
    you are the|that woman|man|girl|guy|boy|lad|lady|one|person who|that|from lives|works|drives|runs|sells|serves|teaches|next|above|number|the
    are not you the|my|our ..1 {own-job}|receptionist|cashier|barista|caretaker|headteacher|girl|guy|woman|man|lad|lady
    are you not? the|my|our ..1 {own-job}|receptionist|cashier|barista|postwoman|caretaker|headteacher|girl|guy|woman|man|lad|lady !who|for|i|of
    you live|work in|at|on|above|next|near|opposite the|my|our|number to?
    `,
    {
      unless: 'do not, nobody, not know, want to know, understand~, my real|full|actual|voice',
      negatable: false,
      strength: 0.4,
      why: 'May tell who another member is.',
      matches: [
        'I know who you are',
        'the woman in our group is my boss',
        "I'd recognise your laugh",
      ],
      ignores: [
        'I know who to ask',
        "I don't know who you are",
        'the man in the shop is my friend',
      ],
    },
  ),
  rule(
    'selling',
    `
    # per|percent cent? off|discount|cheaper
    discount|promo|promotion|coupon code|codes
    use|with my|this|the code at|for|and|to
    dm|message|text|call|contact|whatsapp|email|inbox me|us|now to|for buy|order|book|prices|price|rates|details|sales|orders
    buy|order|shop|book|subscribe|invest now|today at|from|on|via|here|with
    use|with|enter code *
    buy cheap|discount|discounted|followers|direct|yours|viagra|pills online?
    link in my|the? bio|profile|description
    free|special trial|delivery|shipping|offer|consultation $
    free|special trial|delivery|shipping|offer|consultation until|today|on|for|now|this
    make|earn money|cash|income|# from|online|working home|fast|a|at|online
    without a? prescription
    guaranteed profit|profits|returns|income|results|winnings
    profit|profits|returns|income|winnings guaranteed
    cheap|cheapest|affordable ..3 message|dm|contact|call|order|inbox|text
    crypto|bitcoin|forex|casino|betting tips|trading|signals|investment|bonus|odds
    for sale
    `,
    {
      unless: 'worried, scam, need~ to, house, flat, my job, should i, sign, petition',
      strength: 0.3,
      why: 'May be selling something.',
      matches: ['Twenty percent off all candles', 'dm me for prices', 'link in bio'],
      ignores: ['I had the day off', 'call me for dinner', 'order now prevails in my room'],
    },
  ),
  rule(
    'slur',
    'retard|retards|faggot|faggots|fag|fags|tranny|trannys|trannies|nigger|niggers|nigga|spic|spics|kike|kikes|chink|chinks|dyke|dykes|whore|whores|slut|sluts|cunt|cunts',
    {
      strength: 0.4,
      why: 'Holds a word that is often used to demean.',
      matches: ['what a slut'],
      ignores: ['what a slug'],
    },
  ),
];
