import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('intent', { lane: 'crisis', context: 'strength' });

export const intent: readonly Rule[] = [
  rule(
    'going-to',
    `
    {i-now} {will} {by-and-by}? {end-my-life}|{ending-my-life} !{figure-of-effort}
    i am? {will} ..9 and|then {end-my-life} after|afterwards|tonight|tomorrow|instead
    {i-now} {will} {by-and-by}? {end-it} and? (for good|for ever|forever|once and for all)
    want~ to {end-my-life} .. tonight|tomorrow
    and|then|{day}|tonight|tomorrow i {end-my-life} (on|before|with|by|when|and|$)
    `,
    {
      strength: 0.95,
      unless:
        'not think|believe|mean|saying|say|suggesting that? i am? {will} !(..9 i am|will|shall {will}? {end-my-life}), trigger on !myself, end to this !(tonight|now|soon|today|tomorrow|life|misery|pain|once|before|and|by|$) *, over homework|work, at the gym, one more !day|night|sleep|week|hour * ..2 and i, another * ..2 and i',
      why: 'Says that they are going to end their life.',
      matches: [
        "I'm going to kill myself",
        'gonna end it all',
        'I have decided to bring my life to a close',
      ],
      ignores: [
        'Today I was not going to kill myself',
        'I am going to end the meeting',
        'I will die one day',
      ],
    },
  ),
  rule(
    'was-going-to',
    '({i}|^) was|were|had {by-and-by}? {will} {by-and-by}? {end-my-life} !{figurative}',
    {
      strength: 0.8,
      context: 'lower',
      why: 'Says that they were going to end their life.',
      matches: ['I was going to kill myself last night'],
      ignores: ['I was going to end the call', 'I was not going to kill myself'],
    },
  ),
  rule(
    'mean-to-die',
    `
    {i-now} {intend} to|on|upon {by-and-by}? be? die|dying|death|dead !{figurative}
    i ..2 choose~|choosing|chose|chosen|picked death|dying ($|and|over|tonight|because)
    {i-now} {will} {by-and-by}? (die|be dead) (by suicide|by choice|on my own terms|by my own hand|at my own hand)
    `,
    {
      strength: 0.85,
      unless: '{panic}',
      why: 'Says that they mean to die.',
      matches: ['I mean to die, and I will', 'I have decided to die', 'ready to die'],
      ignores: ['I intend to diet', 'I do not intend to die'],
    },
  ),
  rule(
    'going-to-die',
    `
    {i-now} {will} {by-and-by}? (die|be dead) ($|and|tonight|tomorrow|soon|today|now|i|goodbye)
    (i|^) {will} {by-and-by}? be ..1 dead|ashes|nothing before|by|when|after|on|come|tonight|tomorrow|soon|next|in !{figurative}
    (i|^) {will} no longer|not ..1 (exist|be alive|be breathing)
    i {will} have ended|killed|taken it|myself|my
    go|going to sleep|bed and i? {will}? not|never wake|waking
    {i-now} {will} jump ($|now|tonight|tomorrow|i)
    (it all|everything|all of this|the pain) ends|stops tonight|tomorrow|{day} $
    i end tonight|tomorrow|today|{day}|soon $
    i am|{will} be? gone (for good|for ever|forever) $
    ^ tonight i go|leave|die $
    (in the morning|tonight|tomorrow|by morning|next week) i die !of|laughing|inside|a|for
    i {will}? die|gone|go|leave ..3 by my own hand|choice
    i {will} be ..1 gone ..4 by my own hand|choice
    ^ gone|dead by morning|dawn|tomorrow|{day}|sunrise|midnight|tonight $
    tomorrow|tonight|soon|then|{day} i {will} not ..2 more|longer in this {this-world}
    `,
    {
      strength: 0.8,
      negatable: false,
      unless:
        '{panic}, someday|eventually|retired|shop|shops|hour|{away}, one day, all|everyone {will} die, old age, dead meat|tired|last|serious|on|set|wrong|inside, years, gone to|on|home, gone for !good|ever|forever, hope|wish|pray|maybe|if i',
      why: 'Says that they will die, or be dead by some time.',
      matches: [
        "My sister will have him from Saturday, because I'm going to die",
        "I'll be dead by the time the beans are ready",
        'I shall be dead before the review on the 14th',
      ],
      ignores: [
        "I'll be done before the review on the 14th",
        'I feel like I am going to die when the panic comes',
        'I will be abroad by the time the beans are ready',
      ],
    },
  ),
  rule(
    'time-set',
    `
    {end-of-me} (for sure|maybe|here|alone|finally|somewhere|myself|all)? {deadline}
    i {will} {by-and-by}? be gone (for good|for ever|forever)? (tonight|tomorrow|soon|by tomorrow|by morning|by {day}|before morning|before the morning|before {month}|come morning|next week|next month|next year) !as|enough|to|for|on
    `,
    {
      strength: 0.9,
      unless:
        '{errand}|panic|attack, feel|felt like, could|may|might die|be, not|no|never|took|taken|had ..2 overdose, if|hope|pray i, he|she|they|everyone|anyone|somebody die|dies|is|does, not end|ending|doing|do it, it with, be back',
      why: 'Names a time for dying.',
      matches: [
        'dead before my birthday',
        'doing it tomorrow',
        'I am killing myself once the kids are asleep',
      ],
      ignores: ['I want to die right now', 'I have an exam tomorrow', 'As soon as I can'],
    },
  ),
  rule(
    'life-ends-then',
    `
    {i-now} {will}|am {by-and-by}? {end-my-life}|{ending-my-life} !{figurative} ..4 {deadline}|today
    (^|am|{will}) {by-and-by}? {end-my-life}|{ending-my-life} ..2 (at|in|on) ..2 {deadline}|today
    {end-my-life}|{ending-my-life} {deadline}
    `,
    {
      strength: 0.95,
      unless:
        'if|hope|pray i, laughing, not|never|no ..3 {end-my-life}|{ending-my-life}, in my own? hands|hand, end to this !(tonight|now|soon|today|tomorrow|life|misery|pain|once|before|and|by|$) *, for the exam|test|class',
      why: 'Says when they will end their life.',
      matches: ["I'm killing myself after work today", 'taking my life in my room tonight'],
      ignores: ['I am taking my dog to work today'],
    },
  ),
  rule(
    'time-first',
    `
    tonight|tomorrow|today|{day}|weekend|morning|week|midnight (is|will be|shall be) the night|day|end|hour|time ($|and|because)
    ^ tonight|tomorrow the night|day $
    tonight|tomorrow|today|{day}|weekend|morning|week|midnight (is|will be|shall be) the? night|day|end|hour|time|when that|when? (i|it|everything|we) {will}? (die|ends|end|go for good|leave|{end-my-life}|stop|stops|am gone|am done)
    tonight|tomorrow|today|{day}|weekend|month ..2 i {will}|am|can|finally? {by-and-by}? ({end-my-life}|{ending-my-life}|die|end it|ending it) ($|and|for|because|at|after|when|by|once|i)
    `,
    {
      strength: 0.85,
      unless: 'it|things with, {away}, we eat|party|graduate',
      why: 'Names the day or night for dying.',
      matches: ['Tonight is the night', 'tomorrow I will end it', 'Friday is the day it ends'],
      ignores: [
        'Tomorrow is the day of my exam',
        'Tonight is the night I graduate',
        'tomorrow I will do the laundry',
      ],
    },
  ),
  rule(
    'doing-it',
    `
    {i-now} doing it|this ($|tonight|today|tomorrow|now|soon|right now|goodbye|anyway|for real)
    {i-now} {will} {by-and-by}? do it|this (tonight|goodbye|for real|this time)
    (think|guess|swear) i am? {will} {by-and-by}? do it $
    {i-now} {will}|might|may|am? {by-and-by}? go|going through with it|this
    ^ still going through with it|this
    want~|need~ to ({end-my-life}|end it|die) .. and|now i {will} $
    ^ finally|am? ending it|everything ($|all|now|tonight|today|tomorrow|soon)
    {i-now} ending it all|for good|forever
    {i-now} {will} {by-and-by}? end it|things ($|tonight|today|tomorrow|now|soon|goodbye|before|after)
    {i-now} ready to go (tonight|and never)
    ready|time|want to go for good|ever|forever
    `,
    {
      strength: 0.7,
      unless:
        'to|of|about|for !(die|dying|death|be|do|doing|end|ending|kill|killing|leave|leaving|sleep|disappear|it|this|go|living|life|live|everything|the|my) * ..3 and i|am|doing|going, it|things with, my brother|sister|friend|partner, with him|her, {errand}|learn|build|foster|marathon|course|race|homework|diet|quit|job',
      unlessNear:
        'introduce myself, apply|enrol|enroll|audition|propose|adopt|volunteer|signed|enrolled|applied|booked, sign up',
      why: 'Says that they are about to do it.',
      matches: ["I'm doing it tonight", "I think I'm gonna do it", 'finally ending it'],
      ignores: [
        'I am doing it with my brother',
        'I did it',
        'I want to learn Welsh and I am going to do it',
      ],
    },
  ),
  rule(
    'do-it-near',
    '{i-now} {will} {by-and-by}? do it|this ($|now|right now|today|tomorrow|soon|anyway|when|once|before|after)',
    {
      strength: 0.7,
      near: '{grave}|{calm}, alone|nobody|sorry|note|pain|scared|brave|pathetic',
      unless:
        'to|of|about|for !(die|dying|death|be|do|doing|end|ending|kill|killing|leave|sleep|it|this|go|living|life|the|my) * ..3 and i|am|doing|going, {errand}, with him|her, learn|build|foster|marathon|course|race|diet|quit|job',
      unlessNear: 'introduce myself, apply|enrol|enroll|audition|propose|adopt|volunteer, sign up',
      why: 'Says that they will do it, near words of dying.',
      matches: ["I want to die and I'm going to do it"],
      ignores: ["I want to foster and I'm going to do it"],
    },
  ),
  rule(
    'decided',
    `
    made up my mind, made my mind up, made the|my|a decision|choice|peace
    i have ..1 decided ($|and|it|this)
    come to the conclusion, come to a decision
    my mind is made up, my decision is made|final
    `,
    {
      strength: 0.6,
      near: '{grave}|{not-here}, last night',
      unless: 'to not?, foster|adopt|buy|apply|job|house|car|college|uni|university|project',
      why: 'Says that a decision has been made, near words of dying.',
      matches: [
        "I've made up my mind. There is nothing left for me.",
        'I made the decision. Goodbye.',
      ],
      ignores: [
        'I decided to paint the kitchen',
        'We talked it over for weeks. I have made up my mind. The blue paint it is.',
      ],
    },
  ),
  rule(
    'set-a-date',
    `
    set|picked|chose|chosen|have|fixed|named|circled a|the|my date|day|time to (die|go|end it|do it|leave|{end-my-life})
    decided|chose|chosen|accepted ..4 (not live anymore|time to go|leave this world|die|dying|go through with it|do it tonight)
    set a date $
    date|day|time ..1 for my? death|suicide|exit|departure
    my death|suicide|exit ..1 is|will ..2 {event}|tonight|tomorrow|soon|set|near
    `,
    {
      strength: 0.75,
      unless: 'wedding|visit|meeting|trip|he|she|they|relationship|marriage',
      unlessNear: 'went by|past, passed, came and went, survived, glad i did not, still here',
      why: 'Says that a day or a decision for dying is set.',
      matches: ['This February I set a date to die', 'I decided it is time to go'],
      ignores: ['We set a date to meet', 'I set a date to die. The day went by.'],
    },
  ),
  rule(
    'that-is-when',
    `
    (that|this|it|which) is? (when|the day|the night|the time|the hour|will be when|will be the day) that? i {will}? ({end-my-life}|{end-it}) !again|with|for
    it will|shall be {day}|tonight|tomorrow|midnight|dawn $
    it will|shall be {day}|tonight|tomorrow and|because|i|after|before|when
    now i have|got the|a|my date|day|time !(for|with|off|of|to !({die}|{end-my-life}) *)
    the|my date|day is set|fixed|picked|chosen|circled
    i ..1 chosen|picked|chose|set|fixed|named the|a|my day|date ($|and|for it|now)
    `,
    {
      strength: 0.7,
      near: '{grave}|{calm}, scared|afraid of dying|death, not afraid|frightened|scared, midnight|dawn|noon|tonight|tomorrow, after|before|once|when everyone|everybody|they|my',
      unless: 'wedding|test|exam|game|hearing, if, have to be !alive|here|in|around|me',
      unlessNear: 'wedding|homework|laundry',
      why: 'Points at the time for dying.',
      matches: ["Midnight. That's when I do it.", "The date is set. I'm not scared."],
      ignores: ['Midnight. That is when the shop opens.', 'The date is set for the wedding.'],
    },
  ),
  rule(
    'set-a-date-once',
    'set|picked|chose|chosen|had|fixed|named a|the|my date|day|time to (die|end it|do it|{end-my-life})',
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Speaks of a day set for dying that went by.',
      matches: ['I set a date to die. The day went by.'],
      ignores: ['We set a date to meet'],
    },
  ),
  rule(
    'not-be-here',
    `
    i {am}? {am}? {will}|plan|expect|intend? not|never|no {by-and-by}? (plan~|going|expect~|intend~|mean|think i will)? to|on? be|being? here|around (longer|tomorrow|much longer|in the morning|to see|by {the-event}|when you|come {the-event}|next year|next {month}|long|after {the-event}|after tonight)
    i {will} not {by-and-by}? be here|around|alive anymore $
    ^ {will} not {by-and-by}? be here|alive|around ($|tomorrow|anymore|in the morning|much longer)
    i {am}? {am}? {will} no longer {by-and-by}? be here|around ($|soon|tomorrow|to|by|when)
    i {am}? not|never plan~|going|expect~|intend~|mean to|on be|being here|around ($|this|by|when|come|next|at|for {the-event})
    i {am}? {will}|think|plan|expect? .. not|never ..2 (live|stay alive|last|make it|survive|stick around|be alive) to|past|through|till|until|beyond|for|long .. {event}|longer|anymore|long|that|enough|night
    i {am}? {will}|am|do|think .. not|never ..2 (see|reach|make it to|make it till|make it until) ..1 {month}|christmas|birthday|tomorrow|morning|thirty|twenty|forty|eighteen|graduation|sunrise|easter|summer|winter|spring
    i {am}? {will}|am|do .. not|never ..1 (make it|last|survive|live) ($|through|to|past|much longer|the night|tonight|another|long|till|until)
    i {will} not|never ..1 wake|waking up (tomorrow|in the morning|again|$)
    (there is|there will be) no me ($|past|after|beyond|anymore|by|come|on|left)
    not|no|never intend~|intention|intentions|plan|plans|expect~ to|of|on be|being|stay|staying ..1 alive|here|around|breathing ({deadline}|past|beyond|$)
    not|no|never intend~|intention|intentions|plan|plans|expect~ to|of|on live|living|see|seeing|reach|reaching|outlive ..1 past|beyond|{the-event} !for|in|off|with
    ^ am? not going to (make it|last|survive|be here|be alive|see) ..2 {event}|tonight|night|longer
    no|not ..2 next? time|tomorrow|christmas|summer|birthday for me $
    no me|future past|after|beyond {event}|#|that|then|tonight
    `,
    {
      strength: 0.6,
      negatable: false,
      unlessNear:
        'holiday|vacation|trip|travelling|traveling|moving|moved|camp|flight|server|discord|online|shop|store|customer',
      unless:
        '{away}, spoil|miss|family until|till, if i, without, fall asleep, alarm, phone|battery|save, flat|house|here for, parents|marathon|race|film|movie|level',
      why: 'Says that they will not be here much longer.',
      matches: [
        "I won't be here tomorrow",
        "I don't think I'll be around much longer",
        "I don't plan on being around for the spring",
      ],
      ignores: [
        "I won't be at the session tomorrow",
        "I won't be here for dinner",
        'We do not want to live in this flat',
      ],
    },
  ),
  rule(
    'not-be-alive',
    `
    i {am}? {am}? {will}|plan|expect|intend|think? not|never {by-and-by}? (plan~|going|expect~|intend~|mean|think i will)? to|on? be|being|stay|staying alive|breathing|living ($|longer|tomorrow|tonight|much|anymore|this|in the morning|at|to see|by|when|come|next|long|after|until|till|on|for {the-event})
    `,
    {
      strength: 0.75,
      negatable: false,
      unless: 'if i|it, without, because|unless|so|when ..4 not be alive, next to|door',
      why: 'Says that they will not be alive at some time.',
      matches: ["I'm not going to be alive by the end of the year"],
      ignores: ["I'm not going to be late by the end of the year"],
    },
  ),
  rule(
    'last-time',
    `
    my|the last|final few? day|night|days|nights|year|hours|hour|weeks|week|moments|christmas|birthday|meal|sunset|evening|breath|morning|minutes (on earth|alive|ever|of my life|on this earth|on this planet|in this world|living)
    this|tonight|today|tomorrow|that|{day} (is|will be) my last|final day|night|christmas|birthday|meal|morning|evening|breath|sunset $
    `,
    {
      strength: 0.8,
      unless: 'he|she|they|their, grandma|grandpa|dog|cat',
      why: 'Speaks of a last day or night.',
      matches: ['This is my last night', 'my last day on earth'],
      ignores: ['my last day at work was fun', 'This is my last night shift'],
    },
  ),
  rule(
    'matter-of-time',
    `
    matter|question of time|when ..2 until|till|before i ({end-it}|{end-my-life}|snap|am dead|am gone)
    matter of when and where|how
    not a? matter|question? of? if ..3 when
    nothing|nobody ..3 stop|stopping|save|saving|saves|stops me ($|now|anymore|from {ending-my-life}|from doing it)
    no talking|stopping|saving me out|now|anymore|from
    not saying|say|promise|promising|think|believe|imagine|doubt|assume that? i {will} not {end-it}|{end-my-life}
    only|still ..1 staying|alive|living|here|holding ..2 until|till ..3 die|dies|died|gone|passed|over|grown
    i {will} stay|wait|hold ..2 until|till ..5 passed|dies|gone|dead .. then i
    until|till i {end-my-life}|do it $
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'he|she|they {will}|leaves, contract|job|flat|diet|holiday|lunch',
      why: 'Says that it is only a question of time, or that nobody can stop them.',
      matches: [
        'It is only a matter of time until I do it',
        'nobody can stop me now',
        'nothing left to stop me',
      ],
      ignores: ['It takes a matter of minutes', 'Nothing stops the rain'],
    },
  ),
  rule(
    'no-reason-not-to',
    `
    no|any|one|single|give ..2 reason|reasons why? i? not to|should|do not? ($|now|tonight|today|anymore|because|{end-my-life}|{end-it}|be dead)
    no|any|without|single|one|good|real ..1 reason|reasons .. not to {end-my-life}|die
    not ..3 reason|reasons .. not to {end-my-life}|die
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'give you|reasons to live|stay',
      why: 'Finds no reason against it.',
      matches: [
        'I see no reason not to',
        'no reason not to die',
        'give me one reason not to end it',
      ],
      ignores: ['We found no reason not to paint it'],
    },
  ),
  rule(
    'finally',
    `
    can|could|will|to|should|i|may|am|might|would|and|by|shall finally ({end-my-life}|{ending-my-life}|die|be dead|be gone|rest forever) !{figurative}
    finally do it ($|tonight|now|today|and never)
    then|now|means|finally|until|days|hours|weeks i (can|could|may|get to|am free to|am allowed to|am able to) ..1 (die|be dead|{end-my-life}|stop breathing|stop living|stop existing|rest forever|go for good) !{figurative}
    `,
    {
      strength: 0.65,
      unless: 'peace knowing, people',
      why: 'Speaks of ending their life as of something they can do at last.',
      matches: [
        'After the holidays I could finally die',
        '3 more days then i can stop breathing',
        'The cat has a new home, so now I can die',
      ],
      ignores: ['I can finally kill the weeds', 'now I can die happy'],
    },
  ),
  rule(
    'under-way',
    `
    (^|am|now|here) {ending-my-life} ($|tonight|today|now|tomorrow|if|when|after|soon|this|on|before|because|and|once|i|next) !({figurative}|for|semester|to|work)
    if|when|unless ..6 i am {ending-my-life}
    about to {end-my-life}, about to die (by|i)
    go|going|drive|driving|walk|walking|head|heading|sneak|leave|leaving ..4 house|home|woods|forest|car|bridge|roof|river|sea|tracks|there|out|outside|now to ({end-it}|{end-my-life})
    `,
    {
      strength: 0.75,
      unless:
        'semester|exam|exams|gym|laughing|deadline, for this|a|the|my|them, back, not am?, trying to',
      why: 'Speaks as if it were about to happen.',
      matches: [
        'I am ending my life tonight',
        'about to jump off a tall building',
        'driving to the woods to do it',
      ],
      ignores: ['I am killing myself for this exam', 'going to the shop to get it'],
    },
  ),
  rule(
    'help-to-die',
    `
    help|let|assist|make|convince|talk me to|into? {by-and-by}? {end-my-life}|{ending-my-life}|die !{figurative}
    help|let|make me (end it|do it|get it over with) ($|all|and|now|i)
    courage|strength|guts|nerve|balls|push|bravery to ({end-my-life}|{end-it}|finish the job|jump|pull the trigger) ($|now|tonight|and|i|yet|anymore|this)
    `,
    {
      strength: 0.6,
      unless: 'speak|ask, let me finish',
      why: 'Asks for help or courage to die.',
      matches: ['would somebody help me die', 'I need more courage to do it', 'let me kill myself'],
      ignores: ['help me end the lease', 'I found the courage to speak'],
    },
  ),
  rule(
    'wants-it-now',
    'want~|need~|have|got|like|ready|going|dying|decided|trying to {end-my-life}|{end-it} (right now|now|tonight|today|this minute|this second|this evening|as soon as|immediately|asap) !that',
    {
      strength: 0.8,
      unless: '{errand}|die, not want|need|have, this with',
      why: 'Wants to do it now.',
      matches: ['I have to end things tonight', 'I need to kill myself tonight'],
      ignores: ['I want to end the call now', 'I have to go now'],
    },
  ),
  rule(
    'countdown',
    `
    # more|last|final? minutes|hours|days|weeks|months|nights|sleeps|hour|day left|more|remaining|to go? (to live|alive|on earth|on this earth|of life|of living|of my life)
    # more|last? minutes|hours|days|weeks|nights|sleeps left|more|to? go? and? until|till|before|then i {will}|am|can? ({end-it}|{end-my-life}|gone|dead|be gone|be dead|free forever|leave for good)
    sleeps|nights|days|hours|counting // ..4 then|and one|the|a|my? long|last|final|big|endless|eternal|forever one|sleep|rest|nap $
    sleeps|nights|days|hours ..2 then|and one|the|a|my? long|last|final|big|endless|eternal|forever one|sleep|rest|nap $
    sleeps|nights|days|hours|weeks ..2 then peace|nothing|silence|rest|quiet|freedom|never ($|again|forever|for ever)
    ends|end|expires|finishes|stops|closes ..7 and do|will|shall i $
    `,
    {
      strength: 0.75,
      negatable: false,
      unless:
        'cancer|terminal|tumor|tumour|hospice|doctor|doctors|if|what|you|we|he|she|they|him|given|gave|vet|{kin}|exam|exams|holiday|wedding|lecture|shift',
      why: 'Counts down to their death.',
      matches: [
        'Nine hours left to live',
        'four sleeps, then one long one',
        'The lease ends on Monday and so do I.',
      ],
      ignores: ['Nine hours left to pack', 'The lease ends on Monday and so do classes.'],
    },
  ),
  rule(
    'where-i-will-be',
    `
    i {will} be|stand|lie|wait|stay ..2 track|tracks|rails|railway|line|ledge|parapet !{away}
    i am? {will} finally? jump|leap off|from? it|mine|there|one|{deadline}
    `,
    {
      strength: 0.75,
      near: 'train|trains|express|tube|freight|fall|bridge|roof|cliff|ledge|balcony|viaduct|tower|building',
      unlessNear: 'bungee|parachute|pool|swim|dive|diving|game|level|trampoline|water polo',
      why: 'Says that they will be where a train comes, or at a drop.',
      matches: [
        "When the last train comes through, I'll be on the track.",
        'I know the bridge. Tomorrow I will jump off it.',
      ],
      ignores: [
        "When the last train comes through, I'll be on the sofa.",
        'I know the bridge. Tomorrow I will walk over it.',
      ],
    },
  ),
  rule(
    'tonight-and-sorry',
    `
    ^ tonight|tomorrow|today|soon|{day} // i? am? sorry|goodbye|forgive|thank
    ^ tonight|tomorrow|soon then? $ // ..2 sorry
    `,
    {
      strength: 0.6,
      why: 'Names a time and takes leave, without a word between.',
      matches: ['Tonight, probably. Sorry in advance.'],
      ignores: ['Tonight, pasta. Sorry in advance.'],
    },
  ),
  rule(
    'date-for-death',
    `
    set|chose|chosen|pick~|fix~|decided|found ..1 a|the|my day|date|night|time ..2 (for|to|of) (suicide|die|my death|end it)
    the|my suicide date|day, date of|for my suicide|death
    `,
    {
      strength: 0.85,
      why: 'Speaks of a date for their death.',
      matches: ['This week I set a date for suicide', 'The suicide date is in my folder'],
      ignores: ['We set a date to meet', 'The suicide data is in the folder'],
    },
  ),
  rule(
    'by-suicide',
    `
    i|ill will|am|shall|must|should|to|gonna? die|go|leave|dying|going by suicide
    i finish|end|close my life, why i die|end|leave by? suicide|it
    i meant|mean|intend~|want~ to die by|tonight|today|then, find|know|say|said|see ..3 i meant|intended to die
    `,
    {
      strength: 0.8,
      unless: 'if|used|think|thought|thoughts|did not',
      why: 'Says that they die, or end their life.',
      matches: ['The letter explains why I die by suicide', 'Tonight I finish my life'],
      ignores: ['The report explains why people die by suicide'],
    },
  ),
  rule(
    'not-safe',
    `
    not|never|hardly|barely|unable|doubt|unsure|cannot ..6 keep|keeping myself safe|alive !from
    keep|protect|save|protected|saved me|myself? from myself
    not|never|unable|doubt|unsure|cannot ..5 stop|hold|control|prevent|keep|trust myself from|not ..2 ({end-me}|(ending|doing) it|acting on|jumping|do~ something (stupid|bad|silly))
    not|doubt|unsure|cannot ..5 stay|be|am|feel safe (tonight|right? now|(with|from|around|by) myself|on my own|alone)
    (i|^) am? not feel? safe $
    not sure|certain|know|think|believe|promise ..3 i ..3 stay|keep|be safe $
    not safe (from|around|with) myself|me
    not ..3 trust myself alone|tonight|now|around|with|near|to|on !(drive|him|her|them|money|numbers|say|speak|talk|answer|choose|the (dog|baby))
    not ..2 be left|trusted alone
    danger|risk|threat to myself
    not promise|guarantee ..4 not to? ({end-me}|do (anything|something|it)|hurt myself)
    `,
    {
      strength: 0.8,
      negatable: false,
      unless:
        'card|credit|money|phone|wallet|ex|wine, street|car|roads|work|boots|ladder|bike|children|kids|driving, chocolate|biscuits|cake',
      why: 'Says that they may not be able to keep themselves safe.',
      matches: [
        'I am not sure that I can keep myself safe tonight',
        'I do not trust myself with the pills',
        "I can't promise not to do something",
        'I do not feel safe with myself',
      ],
      ignores: [
        'I can keep myself safe tonight',
        'I do not trust myself around chocolate',
        'I do not feel safe in this street',
      ],
    },
  ),
  rule(
    'wants-to-and-will',
    `
    want~|wish~|need~|ready|long~|plan~|mean~|going to? ({end-me}|{die}|end it|do it) ..4 i {mind-will} $
    want~|wish~|need~|ready|long~|plan~|mean~|going to? ({end-me}|{die}|end it|do it) ..4 i {mind-will} (tonight|soon|tomorrow|today|now|succeed|do it|do this|this time)
    not saying|promising|say|promise ..2 i will|would|am not do|doing|try|go|end|going ..2 it|this|anything
    not|never|nobody saying|say|promise|promising|swear|guarantee that? i|me? will|would not (do it|hurt myself|{kill-myself}|try)
    want~|need~ to? (end it|{kill-myself}|{die}) and i will|shall|am !not|never|get|be|see|go
    `,
    {
      strength: 0.85,
      negatable: false,
      unless:
        'marathon|race|run|stall|course|tax|job|quiz|test|exam|loft|sport, want to do it right|well|properly|again|justice',
      why: 'Says that they want to die and that they will, or will not rule it out.',
      matches: [
        'I want to be dead and soon I will',
        'I need to end my life and I am going to',
        "I'm not saying I won't do it",
      ],
      ignores: ['I want to do it right and I will', 'I want to die but I will not'],
    },
  ),
  rule(
    'by-own-hand',
    `
    by|at my own hand|choice ..5 (hand|die|dead|gone|end|leave~|go|$)
    gone|dead|die|leave~|go|end|death ..9 (by|at) my own hand|hands
    `,
    {
      strength: 0.75,
      near: 'gone|dead|die|dying|death|leave|leaving|end|goodbye',
      unless: 'made|knitted|built|wrote|painted|sewn|sewed|baked|carved|crafted',
      why: 'Says that they will die by their own hand.',
      matches: ['I will be gone by then, by my own hand'],
      ignores: ['I made this table with my own hands'],
    },
  ),
  rule(
    'date-chosen',
    `
    choose~|chose|chosen|pick~|set|decided|fixed|settled|know ..2 the|a|my|which|what|on day|date|time|night|hour !off|out|bed
    `,
    {
      strength: 0.8,
      near: '{dying}, {kill-myself}, {end-me}, want~|ready|going to {die}, suicide, enough ..2 {medicine}',
      unless:
        'not|never once, surgery|operation|meet|move|marry, wedding|interview|appointment|holiday|exam|party|lunch',
      why: 'Has chosen the day on which to die.',
      matches: ['I want to die and I have picked the date', 'Suicide. I know which day.'],
      ignores: ['I have picked the date for the party', 'I know what time it is'],
    },
  ),
  rule(
    'not-much-longer',
    `
    not|never|longer ..2 have|need to ..1 (be me|be alive|feel|hurt|suffer|live|exist|pretend|fight|put up) ..4 longer|anymore|soon|after|tomorrow
    not|never|longer ..1 (be me|be alive) ..1 (much longer|soon|for long)
    not ..2 be a burden|problem|bother|trouble ..3 (much longer|for long|soon|tomorrow|after ($|this|that|then|tonight|today|tomorrow|christmas|{day}|the weekend))
    `,
    {
      strength: 0.75,
      negatable: false,
      unless: 'treasurer|captain|manager|secretary|tenant|boss',
      why: 'Says that it will not be for much longer.',
      matches: ['I will not have to be me much longer', 'I will not be a burden for long'],
      ignores: [
        'I will not have to be captain much longer',
        'I do not have to pretend to like tea',
        'not gonna be a problem for anyone after the update',
      ],
    },
  ),
  rule(
    'afraid-and-doing-it',
    `
    {afraid-of-it} ..3 of|to|about ..1 dying|death|die|dead|pain ..4 (doing it|going through|do it|still|anyway|regardless)
    {afraid-of-it} ..2 dying|death|die // * ..3 (still going|still doing|going to do it|doing it|going through)
    {afraid-of-it} // still|not ..2 (going through|doing it|going to do it)
    (going|go) through with it ..9 (the stuff|the pills|the rope|in my bag|goodbye|note|tonight)
    `,
    {
      strength: 0.8,
      unless: 'not ..1 going through, flying|driving|divorce|surgery|wedding',
      why: 'Is afraid of dying and means to do it.',
      matches: [
        'I am terrified of death and I am doing it anyway',
        'scared. still going through with it',
      ],
      ignores: ['I am scared of heights and I am doing it anyway'],
    },
  ),
  rule(
    'ends-and-settled',
    `
    it|this|everything|all all? (ends|stops|finishes|is over|will end|will stop|will be over) tonight|tomorrow|today|{day} !at|for|with|in|the|when
    `,
    {
      strength: 0.75,
      near: 'settled|goodbye|goodbyes|farewell|forgive|pills|tablets|rope, everything|bills|rent|debts|all is|are ..1 paid|settled|sorted|arranged, (can|could) not|never ..1 do|face|take|bear|stand|survive ..1 another|more|longer|anymore, not blame, i am ..1 sorry',
      unlessNear:
        '{errand}|{away}|sale|offer|series|episode|season|show|game|league|festival|contract|subscription|trial|relationship|marriage|divorce|deadline|term|exams|lease|film|play',
      why: 'Says that it all ends now, and has settled their affairs or cannot go on.',
      matches: ['I cannot face another year. Everything ends tomorrow.'],
      ignores: [
        'I cannot face another year. The course ends tomorrow.',
        'It ends tonight, the last episode, everything is paid up',
      ],
    },
  ),
];
