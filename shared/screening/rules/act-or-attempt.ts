import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('act-or-attempt', { lane: 'crisis', context: 'lower' });

/** An attempt by name, without the time of it. */
const attempts = `
  my|another|second|third|latest|recent|failed|previous|multiple|several|past|survived|surviving|after|first|last|#|a|an {attempt-kind}? {attempt-kind}? suicide|overdose|hanging attempt|attempts|survivor
  failed attempt|attempts !at|to|with|by|in|on
  made|survived|had ..2 attempt|attempts !at|to|of|on|in|with
  after|since|from|about|following|during my|another|the {attempt-kind}? {attempt-kind}? attempt|attempts !at|to|on|with
  my|recent|latest|last {attempt-kind}? attempt|attempts was|were|on|#|a|last|yesterday|today|and|did|by|failed|left|landed|put
  (i|^) {did}? {did}? attempted ($|again|twice|once|last|yesterday|today|tonight|on|in|and|with|by|#|multiple|several|many|before|{day}|because|when)
  ^ {attempt-kind}? attempt|attempts $
  my|another|latest|recent|last {attempt-kind}? attempt|attempts $
  suicide attempt|attempts
  ^ (my|another)? second|third|fourth|fifth|another|latest attempt in|this|within ..2 week|month|year|fortnight|days $
`;

export const actOrAttempt: readonly Rule[] = [
  rule(
    'overdosed',
    `
    {self} odd on|last|again {day}|my|purpose|night|week|{drug}|weekend|#
    {self} {did}? overdosed|overdosing !(on !({drug}|..2 {drug}|purpose|{day}|it|them|my|something|everything|#|pain|alcohol) *)
    `,
    {
      strength: 0.8,
      unless: 'cake|chocolate|cute|cuteness|sugar|pies|cheese|christmas|turkey|nostalgia|puns',
      why: 'Says that they have overdosed.',
      matches: ['I overdosed last night', 'I think I might have overdosed', 'Overdosed on my meds'],
      ignores: ['My cousin overdosed in spring', 'I overdosed on chocolate'],
    },
  ),
  rule(
    'took-overdose',
    `
    {self} took|taken|taking|had|survived|attempted|tried|having {attempt-kind}? {attempt-kind}? {attempt-kind}? overdose|overdoses !(of kindness|cute|sugar|chocolate|christmas|information)
    my {attempt-kind}? overdose|overdoses
    `,
    {
      strength: 0.8,
      unless: 'training|awareness|prevention|naloxone|narcan',
      unlessNear: '{years-ago}',
      why: 'Says that they took an overdose.',
      matches: ['On Friday I took an overdose', 'I am home again after my overdose'],
      ignores: ['She took an overdose', 'I took an overdose in 2009'],
    },
  ),
  rule(
    'attempt',
    `
    tried|attempted|attempting|trying|failed {again}? {again}? to|at? {again}? {kill-myself}|{killing-myself}
    came|got|been close {again}? to {killing-myself}
    i attempt {kill-myself}|{killing-myself}
    {self} tried|attempted|trying {again}? to {again}? die|commit $
    {self} tried|attempted|trying {again}? to {again}? die yesterday|today|last|tonight|and|by|from|this|on
    tried|trying to (drink|starve|freeze|smoke|work) myself to death
    tried|attempted to (not|never) wake up
    {self} tried|attempted to jump|hang|overdose|drown|suffocate|bleed (yesterday|last|today|tonight|and|again|from|off|in|this|$)
    {self} {did}? went to {kill-myself} and|then
    `,
    {
      strength: 0.85,
      unless: 'end the, years|decades since i|my',
      why: 'Says that they have tried to end their life.',
      matches: [
        'I tried to kill myself last night',
        'attempted suicide yesterday',
        'tried to hang myself',
        'I tried to commit',
      ],
      ignores: ['I tried to end the call', 'She tried to call me'],
    },
  ),
  rule('attempt-noun', attempts, {
    strength: 0.75,
    unless: 'humor|humour|recipe|exam|baking|game|test|cook|cooking|joke|record, {years-ago}',
    why: 'Speaks of an attempt.',
    matches: ['after my last suicide attempt', 'my attempt was two days ago', 'I attempted again'],
    ignores: ['an attempt at baking', 'I attempted the recipe', 'ten years since my attempt'],
  }),
  rule(
    'attempts-counted',
    `
    #|multiple|several|previous|past|many|failed|prior|other|more|these|both attempts|attempt !at|to|of|on|in|with|by|from|per
    tried # times, tried it? before|twice|again|once
    `,
    {
      strength: 0.6,
      near: '{kill-myself}|{killing-myself}|suicide|suicidal|overdose|overdosed|hospitalized|hospitalised|psych|{dying}|sectioned, to {die}',
      unless:
        '{years-ago}|exam|exams|test|driving|game|level|recipe|interview|quit|diet|he|she|{kin}|call|phone|login|password',
      why: 'Counts attempts.',
      matches: ['Three attempts and I am still suicidal'],
      ignores: ['Three attempts and I still failed the exam'],
    },
  ),
  rule(
    'long-ago',
    `
    {years-ago} ..5 my|a {attempt-kind}? {attempt-kind}? suicide? attempt|attempts|overdose !at
    my|a {attempt-kind}? {attempt-kind}? suicide? attempt|attempts|overdose !at ..5 {years-ago}
    {self} took|had an|my|another overdose ..5 {years-ago}
    {years-ago} ..5 took|had an|my|another overdose
    took|swallowed all|every ..1 {drug}|pills ..5 {past-year}
    my|a|#|first {attempt-kind}? suicide attempt|attempts // .. {years-ago}
    {self} had ..2 goodbyes|farewells|notes|letters written
    years|decades since i {did}? {did}? tried|attempted|{killed-myself}
    night|day|time ..2 took|swallowed (all of (it|them)|them all|everything|the lot) // .. {years-ago}
    years|decades|months|year on? from|since|after my ..1 attempt !at|to|on
    the night|day|time i took all of it|them
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Speaks of an attempt long ago.',
      matches: [
        'Two decades on from my attempt I am asked to talk',
        'It is nine years since my attempt',
        'I took an overdose in 2009',
        'Ten years since I tried to end my life',
      ],
      ignores: ['It is nine days since my attempt', 'nine years since my attempt at pottery'],
    },
  ),
  rule(
    'again-now',
    `
    (second|third|fourth|last|latest|next|recent|other|newest) (time|one|attempt|try) (was|is|came|happened|only) ..1 {recently}
    again ..1 {recently}
    taken|took one|another|more ..1 {recently}
    `,
    {
      strength: 0.8,
      near: 'tried to {kill-myself}|{die}, attempt|attempts|attempted, {killed-myself}, overdose|overdosed|overdoses, suicide|suicidal',
      unless: '{not}|he|she|{kin}|saw|think|thought|thinking|thoughts',
      why: 'Says that the latest attempt is recent.',
      matches: ['I was twelve when I tried to end my life. The latest time was last week.'],
      ignores: ['I was twelve when I tried to swim. The latest time was last week.'],
    },
  ),
  rule(
    'survived',
    `
    (i|it|they|pills|that|^) {did}? (did not work|failed|not die|not killed me) ..6 attempt|hospital|suicide|overdose|pills|hang|hung|{killed-myself}
    {self} (survived|still alive|still here|woke up|wake up|woke) ..6 attempt|suicide|overdose|pills|tablets|hang|hung|{killed-myself}
    {self} survived jumping|hanging|{killing-myself}|the (fall|jump|drop)
    (how|why) did|am|have i (survive|not die|wake up|still alive|survived|still here) ..4 $
    (i|^) should|could be|have been? (dead|died) by now|from|after|with|last
    woke|wake|waking|came up|round|to ..5 {hospital-place}
    `,
    {
      strength: 0.6,
      near: 'attempt|suicide|overdose|overdosed|pills|tablets|hang|hung|hanging|noose|{killed-myself}, tried to {kill-myself}|{die}, on purpose, {kill-myself}, taken|took|swallowed everything|all|too, what i did|took',
      why: 'Speaks of having survived.',
      matches: [
        'I survived and woke after the pills',
        'It failed and I am in hospital. I wanted to kill myself.',
        'Woke up in the ICU. The tablets did that.',
      ],
      ignores: ['I survived the exam week', 'It failed the test'],
    },
  ),
  rule(
    'injury-now',
    `
    {self} (slit|slitting|slash~ed|slashing|slice~ed|slicing|stab~ed|stabbed|stabbing|open~ed|opening|shot|hack~ed) ..1 (my ..1 (wrist|wrists|throat|vein|veins|artery|neck|stomach|arm|arms|thigh|leg)|myself !(off|a|an|in the foot|up|short|out))
    {self} cut|cutting|cuts ..1 my ..1 wrist|wrists|throat|vein|veins|artery|neck !again
    {self} cut|slit|slashed|opened ..1 both ..1 wrists|arms
    {self} done|did|do my wrist|wrists
    {self} bleed~ing ..3 from my wrist|wrists|arm|arms|throat|neck|thigh|thighs|leg
    bleed~ing ..3 my wrist|wrists|throat
    {self} hung (from|off) ..1 {anchor-point} (for|until|before|and)
    {self} hang|hanged|hung|shot|stabbed|drowned myself !(a|an|in the foot|up|out|into)
    {self} bleed~ing out|everywhere|badly|bad|heavily|loads, {self} bleed~ing a lot, {self} bleed~ing so? much
    blood everywhere|all over
    losing ..2 much|lot ..1 blood
    (will|can|does|would) not stop ..2 bleeding, bleeding|blood ..1 not stop|stopping|slow
    `,
    {
      strength: 0.8,
      context: 'strength',
      unless:
        'nose|nosebleed|gum|gums|period|hair|cooking|kitchen|onions|shaving|film|movie|game|horror|dog|cat|brambles|operation|finger|thumb|toe|knee|nails|dentist|birth|postpartum|menstrual|scene|war|doctor|iud|toddler|son|daughter',
      unlessNear: '{years-ago}|biopsy|surgery',
      why: 'Speaks of a dangerous injury happening now or just before.',
      matches: [
        'I slit my wrists',
        'I am bleeding out',
        "it won't stop bleeding",
        'I cut my wrist and it is deep',
      ],
      ignores: ['I cut my hair', 'my nose bled'],
    },
  ),
  rule(
    'more-than-meant',
    `
    (deeper|worse|further|more|longer) than i (meant|intended|wanted|planned|thought|ever|have|usually)
    (towel|carpet|floor|sheet|sheets|sleeve|sleeves|bandage|bathwater|tissues|bed|sink|shirt) ..2 (soaked|red|covered|soaking|dripping|bloody)
    see|seeing|saw ..1 fat|bone|muscle|tendon|tendons
    need|needs|needing ..2 stitches|stitching
    cut|cuts|cutting|sliced|opened|gone|went|going too|so? deep|far|deeply !in|into|down
    cut|cuts|cutting|sliced|opened|hit ..1 (an artery|a vein|the bone|to the bone)
    `,
    {
      strength: 0.7,
      context: 'strength',
      near: 'cut|cutting|cuts|slit|slashed|blade|razor|wrist|wrists|bleed|bleeding|blood, self harm|harming|harmed',
      unless:
        'cooking|kitchen|chopping|finger|thumb|shaving|fell|accident|surgery|paper|hair|nose|digging|paint|wood|budget|corners|job|jobs|staff|spending|knee|dog|cat|onion|grass|lawn|carrots|meat',
      unlessNear: '{years-ago}',
      why: 'Has hurt themselves more than they meant to.',
      matches: ['I am cutting now and it is worse than I meant'],
      ignores: ['I am digging now and it is worse than I meant'],
    },
  ),
  rule(
    'method-failed',
    `
    rope|noose|belt|branch|knot|gun|cord|hook|beam|trigger|pills|tablets|overdose|sheet|ligature|bar|rail|chain ..2 broke|snapped|jammed|misfired|slipped|failed|gave !up|in|off|out|me
    gun|trigger|pills|tablets|overdose|rope|noose ..1 (did not|would not|never) (work|fire|kill|hold|do|even kill)
    gun|safety|bullet clicked, gun ..3 not loaded
    threw|vomited|puked|brought|sicked|sick them|it|everything|all back? up ..5 pills|tablets|overdose|took
    `,
    {
      strength: 0.75,
      context: 'strength',
      unless:
        'talking|therapy|counselling|cbt|doctor|mood|depression|anxiety|sleep|exercise|nothing works|helps, headache|pain|climbing|swing|dog|trousers|jeans|migraine|boat|nail|game|hoover|vacuum|car|washing|shopping|engine|fan|printer',
      why: 'Speaks of an attempt that was broken off.',
      matches: ['the rope snapped', 'the pills did not kill me'],
      ignores: ['the pills helped', 'the rope was blue'],
    },
  ),
  rule(
    'interrupted',
    `
    (was|had been|been|were|got|came) (about|going|ready|this close|seconds away|minutes away|so close|close|inches|moments|seconds from|nearly) (to|from) ..1 (do it $|jump|jumping|pulling the trigger|pull the trigger|doing it $|{kill-myself}|{killing-myself}|end it $|step off|stepping off)
    stop~ed|caught|interrupted me ..2 (doing it|jumping|going through|{killing-myself}|hurting myself|in time|on the bridge|before i)
    found|finds|discovered me (hanging|unconscious|bleeding|before|passed out|unresponsive|not breathing|barely breathing|blue|in time|on the (floor|bathroom|tracks|bridge|roof|ledge)|hung|collapsed)
    pull~ed|drag~ed|dragged|grabbed|fished|yanked|hauled|dragged me ..2 (back|down|off|out of the (water|river|sea)|from the (edge|ledge|bridge|roof|tracks)) !to|with|in|for|into|on|onto
    talked me (down|off|back) ($|(from|off) the|a|that (ledge|bridge|roof|edge|railing|tracks))
    {self} nearly|almost {did}? (did it|jumped|went through|pulled the trigger|let go|stepped off|ended it) ($|last|tonight|today|yesterday|again|off|from|but|this|with|on {day})
    cut me down, untied me, took|wrestled the gun|rope|knife|pills|blade|bottle off|from|away me|out
    (stopped|chickened|backed|bottled|pulled|lost|turned) (halfway|out|nerve|my nerve|back|half way) ..9 (edge|bridge|ledge|tracks|pills|noose|rope|{kill-myself}|train)
    `,
    {
      strength: 0.75,
      unless:
        'game|film|movie|argument|fight|party|mood|dance|queue|surfing|looking|laughing|asleep|pavement|sidewalk|kerb|curb|phone|skin|screaming|interview',
      why: 'Speaks of having been stopped.',
      matches: [
        'I was about to jump',
        'my brother found me unconscious',
        'a stranger pulled me back',
      ],
      ignores: ['I was about to cook', 'he found me in the garden', 'I am going to end my life'],
    },
  ),
  rule(
    'aftermath',
    `
    my|a stomach ..3 pumped|washed
    pump|pumped|pumping|emptied|washed ..1 my? stomach
    had|having|got|my|the stomach pump
    (gave|given|giving|drank|drink|drinking|fed|made|swallow) ..2 charcoal
    activated charcoal (at|in|by|after|when|to)
    {hospital-place} ..6 (after|because|for|from|over) ..3 (overdose|overdosing|attempt|attempting|cutting|hanging|what i did|what i took|i did|{killing-myself}|trying to {die})
    stitches (in|on|from|across|up) my ..1 (wrist|wrists|arm|arms|throat|neck|thigh|thighs)
    stitched|stitching|sewed|sewn|stapled|glued|bandaged ..1 my ..1 wrist|wrists|arm|arms|throat|neck|thigh|thighs
    sectioned|sectioning|5150|baker ..6 after ..3 (overdose|attempt|tried|pills|took)
    (released|discharged|home|out) ..2 from|of ..2 {hospital-place} ..6 (attempt|overdose|overdosed|tried)
    `,
    {
      strength: 0.6,
      context: 'strength',
      unless:
        'toddler|alcohol|food|teeth|toothpaste|mask|accident|fell|fall|skateboard|bike|crash|dog|cat|botox|tube|visited|visit|visiting, {years-ago}',
      why: 'Speaks of medical treatment as after an attempt.',
      matches: ['they pumped my stomach', 'home again with stitches in my wrist'],
      ignores: ['my stomach hurts', 'stitches in my knee'],
    },
  ),
  rule(
    'aftermath-before',
    `
    my stomach ..3 pumped|washed, pump|pumped|pumping ..1 my? stomach
    stitches (in|on|from|across) my ..1 (wrist|wrists|arm|arms|throat|neck|thigh|thighs)
    `,
    {
      strength: 0.4,
      lane: 'soon',
      near: '{years-ago}',
      why: 'Speaks of medical treatment long ago, as after an attempt.',
      matches: ['They pumped my stomach when I was fifteen'],
      ignores: ['They pumped my stomach on Monday'],
    },
  ),
  rule(
    'no-accident',
    `
    it|that|this|which|what|monday|saturday|sunday|friday|crash|fall|overdose|yesterday|happened was|is an|another|my|one {attempt-kind}? attempt !at|to|by|on|of
    (was|is) not|no|never an? accident|accidental
    (i|^) {did}? meant to (die|kill myself|end it|not wake up|overdose)
    meant it|them to (kill me|be the end|finish me|work)
    (jumped|crashed|fell|swallowed|stepped out|took them|took it|drove) ..5 (on purpose|deliberately|intentionally)
    `,
    {
      strength: 0.75,
      negatable: false,
      near: '{hospital-place}|nurse|doctor|pills|tablets|crash|bridge|cut|fall|fell|told|paramedics|took|swallowed|suicide|overdose|roof|train|woke|survived|wrists',
      unless: '{years-ago}|he|she|insurance|joke|apologise|police|coup|burglary|robbery|sister',
      why: 'Says that something was meant as an attempt.',
      matches: ['That was no accident. The nurse believed me.'],
      ignores: ['It was an attempt at a curry'],
    },
  ),
  rule(
    'done-and-survived',
    `
    {self} jumped|leapt|leaped|stepped|threw|thrown (off|in front|out in front|from|into|under|myself) ..4 {height}|train|car|bus|lorry|truck|traffic|window|building
    {self} walked|waded|swam|wandered ..1 into ..1 sea|water|river|traffic|ocean|lake|waves|road|canal
    {self} lay|lied|laid|sat|knelt ..1 on ..1 tracks|line|rails|railway|motorway
    {self} kicked ..2 chair|stool|ladder
    {self} drove ..3 into|off ..1 tree|wall|bridge|river|barrier|cliff|lorry|truck|pole
    `,
    {
      strength: 0.75,
      near: 'still here|alive, survive|survived|hospital|ambulance|rope|dragged|pulled|fished|broken|purpose|paramedics, woke up, not die|dead, {kill-myself}|{die}|{killing-myself}|suicide|death|end',
      unless:
        'pool|trampoline|joy|bungee|skydiving|dream|dreamt|dreamed|nightmare|kids|horse|game|accident|ice|shock|diving|surfing|dog|cold|swim|fun|plane|happy|excitement',
      why: 'Says what they did to die.',
      matches: ['I walked into the river to die and a man pulled me out'],
      ignores: ['I jumped into the pool'],
    },
  ),
  rule(
    'over-the-edge',
    `
    wrong|outer side of the|a? *? railing|railings|parapet|guardrail|barrier|barriers|fence|ledge|balustrade|bridge|balcony
    other|far side of the|a? *? railing|railings|parapet|guardrail|ledge|balustrade
    climb~ed|climbing|got|stepped|swung|standing|sitting|hanging|dangling over|outside|off|beyond|past the|a? *? railing|railings|parapet|guardrail|barrier|barriers|ledge|balustrade|bridge|balcony|edge
    (leg|legs|foot|feet|toes) ..2 (over|out|dangling|off|hanging) (the|a|of)? ..1 (window|railing|railings|ledge|parapet|edge|side|balcony|bridge|roof|drop|platform|building|cliff)
    outside|beyond the? railing|railings|parapet|guardrail|balustrade
    lay|lie|lying|laid|sat|sitting|knelt|kneeling ..2 on|between ..1 train? tracks|rails|railway
    # (storeys|stories|storey|story|floors|floor|metres|meters|feet) ..1 up|high ..5 (leg|legs|foot|feet) over|out|dangling
    (leg|foot|legs|feet) over $
    `,
    {
      strength: 0.85,
      context: 'strength',
      near: 'stand~|sit~|i|me|my|window|leg|legs|foot|feet',
      unless:
        '{outing}|ball|festival|neighbour|neighbor|neighbours|he|she|keys|phone|cat|garden|argument|football|walked|drove|drive|town|live|lives|house|chair|armchair|ride|horse|hotel|boat|kayak|gym|stretch',
      why: 'Stands where a step would be deadly.',
      matches: ['I climbed over the railing', 'my feet are over the edge'],
      ignores: ['I leaned on the railing', 'I live on the other side of the bridge'],
    },
  ),
  rule(
    'gas',
    `
    car|engine|motor|van|exhaust ..2 running|started|idling ..8 shut|closed|sealed|taped|blocked|locked
    engine|motor|car ..1 (running|on) ..3 {garage}|cliff|river
    garage ..3 engine|car|motor ..1 running
    toaster|hairdryer ..4 bath|tub, bath|tub ..4 toaster|hairdryer
    {garage} ..3 shut|closed|sealed|taped|blocked ..5 engine|car|motor|exhaust
    seal~ed|sealing|tape~ed|taping|taped|blocked|stuffed ..4 window|windows|door|doors|gaps|vents|vent|bathroom|car ..8 gas|charcoal|barbecue|grill|hose|engine|exhaust|helium|nitrogen|fumes
    hose|pipe|tube|hosepipe ..4 (on|to|from|over|into|onto) ..1 exhaust|tailpipe|window
    turned|left|put|opened ..2 (gas|oven|burners) ..1 (and|off|without|unlit|$)
    lit|lighting|light ..2 (charcoal|barbecue|coals|grill|coal) ..2 (in|inside) ..1 (car|bathroom|tent|room|closet|bedroom)
    `,
    {
      strength: 0.85,
      context: 'strength',
      unless:
        'dinner|roast|cook|cooking|bake|baking|boiler|leak|leaking|plumber|mechanic|bill|draught|draft|camping|kettle|warm|heating|dryer|washing|vacuum|hoover|stolen|traffic|ice|battery|bins|marshmallows|sausages|forgot|accidentally|panicked|garden',
      why: 'Describes a deadly preparation under way.',
      matches: ['The engine is running and the garage door is closed'],
      ignores: ['The engine is running and the garage bill is paid'],
    },
  ),
  rule(
    'did-it',
    `
    ^ (i|and)? {did}? (did it|done it) now? $
    (it|that) is done $
    no|not any? going|turning|way back now?
    can|starting to feel (it|them|the pills|the tablets) (working|kick|kicking|starting|taking|hit|hitting|pulling)
    too late to (stop|save me|help me|go back|undo|change) ..2 $
    took (them|it) $
    too late for|to ..4 {took-in} ..1 {drug}|pills|them|it|all
    `,
    {
      strength: 0.7,
      context: 'strength',
      negatable: false,
      near: 'goodbye|pills|tablets|ambulance|numb|drowsy|sleepy|bleeding|blood|tingling|forgive|swallowed|overdose|rope|noose|wrists, tell my|them, love you all, i am sorry, getting cold|dark, not wake, let me die',
      unless:
        'passed|exam|exams|race|marathon|job|proud|happy|finished|sober|clean|quit|lost|weeks|test|donating|donation|wedding|married|moved',
      why: 'Says that they have done it.',
      matches: [
        'I did it. Forgive me.',
        'It is too late for me, I have taken the pills.',
        'There is no going back now. Goodbye.',
      ],
      ignores: ['I did it. I passed.'],
    },
  ),
  rule(
    'nearly-died-of',
    `
    i ..2 nearly|almost died|dead ..2 of|from|after|by ..2 overdose|overdosing|pills|tablets|hanging|suicide|poisoning|cutting
    i ..2 died|flatlined ..2 from|after|by ..2 overdose|overdosing|hanging|cutting
    `,
    {
      context: 'strength',
      strength: 0.8,
      why: 'Says that they nearly died by their own act.',
      matches: ['I nearly died from an overdose'],
      ignores: ['I nearly died of embarrassment'],
    },
  ),
  rule(
    'took-all',
    `
    ^ took|taken|swallowed|downed|necked|drank|swallow ..1 (them all|all of them|it all|the lot|every one|every single one|everything|all of it|whole lot|whole bottle|whole pack|the rest of them) ($|now|at once|and|i)
    i {did}? swallowed (them all|all of them|the whole? lot|every last|single one|every one of them) {recently}
    `,
    {
      context: 'strength',
      strength: 0.7,
      unless: 'back|home|away|photos|dogs|kids|shop|orders|notes|exam|exams',
      why: 'Says, without naming it, that all of something was taken.',
      matches: ['took them all', 'swallowed the lot', 'I swallowed the whole lot an hour ago'],
      ignores: [
        'took them back',
        'I took them all to the park',
        'I swallowed the whole lot hook, line and sinker',
      ],
    },
  ),
  rule(
    'on-purpose',
    `
    i almost|nearly? died|die|dying|crashed|crash|drowned|jumped|fell|overdosed ..3 on purpose
    i intentionally|deliberately|purposely overdosed|crashed|died
    used|finish~|empty~|emptied|downed|took|taken all|every of? the|my|his|her? {medicine} !for|as|in
    `,
    {
      strength: 0.75,
      unless:
        'on time|schedule, as prescribed|told|directed, this|all week, each|every day|morning|night, first time',
      why: 'Speaks of dying, or nearly dying, on purpose.',
      matches: ['I almost died last night on purpose', 'i used all the pills'],
      ignores: ['I almost died last night on level nine', 'i used all the potions'],
    },
  ),
];
