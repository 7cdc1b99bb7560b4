import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('plan-or-preparation', { lane: 'crisis', context: 'strength' });

export const planOrPreparation: readonly Rule[] = [
  rule(
    'plan',
    `
    (i|^|and|now|finally) {have-now}? {have-now}? {have-now} a|the|my|two|some|several|multiple|everything|an|it {plan-kind}? {plan-kind}? plan|plans|planned|method|date|way (to {plan-end}|on? for? {day}|on? for? tonight|for? tomorrow|for? on? how|for my|for? {killing-myself}|for? {dying}|for? when|and {date-set}|set|picked|planned|on how|$)
    ^ (i|and)? have a|my plan and ..3 it
    plan~|planned|planning|plotting ..8 {kill-myself}|{killing-myself}|suicide
    plan~|planned|planning|plotting ..3 my own? death|suicide
    plan~|planned|planning|plotting ..3 my own? exit|end|ending $
    plan~|planned|planning ..8 (to|when|how|i|will) {die}
    plan|plans to|for die|dying|end it|suicide|{killing-myself}
    suicide plan|plans|pact
    `,
    {
      strength: 0.85,
      unless:
        '{plan-past}|party|trip|wedding|garden|holiday|book|character|film|novel|safety|marketing|session|laughing|episode|business',
      why: 'Speaks of a plan to die.',
      matches: [
        'I have a plan',
        "I've been planning my suicide",
        'I made a plan for how',
        'planning to end my life',
      ],
      ignores: ['I have a plan for the garden', 'We planned a picnic', 'my phone plan ended'],
    },
  ),
  rule(
    'plan-before',
    `
    {plan-past} ..5 {kill-myself}|{killing-myself}|{die}|{dying}|suicide
    i|we had|wrote ..2 suicide plan
    i had ..3 plan $
    `,
    {
      strength: 0.6,
      lane: 'urgent',
      context: 'lower',
      why: 'Speaks of a plan to die that they had.',
      matches: ['I had a plan to end my life'],
      ignores: ['I had a plan to end my lease'],
    },
  ),
  rule(
    'plan-again',
    `
    i|we had a plan // ..2 i have|made one|another|it (again|now|$)
    i had a plan ..6 and|but|now now|today? i have|made one|another|it (again|now|$)
    `,
    {
      strength: 0.75,
      unless: 'business|pension|savings|phone|lesson|meal|holiday|house|diet|birth',
      why: 'Had a plan before and has one again.',
      matches: ['Years ago I had a plan. Now I have one again.'],
      ignores: ['Years ago I had a plan. Now I have a cat.'],
    },
  ),
  rule(
    'note-before',
    `
    {years-ago} ..5 suicide|goodbye|farewell note|letter|notes|letters
    suicide|goodbye|farewell note|letter|notes|letters ..5 {years-ago}
    `,
    {
      strength: 0.4,
      lane: 'soon',
      context: 'lower',
      why: 'Speaks of a farewell note written long ago.',
      matches: ['I wrote a suicide note when I was fifteen'],
      ignores: ['I wrote a suicide note in class today'],
    },
  ),
  rule(
    'note',
    `
    {write} ..4 suicide|goodbye|farewell|final|last|parting note|notes|letter|letters|messages|texts|video|videos|email|emails !(of the term|from)
    {write} ..3 note|notes|letter|letters|messages|video|videos to|for|telling (each|everyone|everybody|my {kin}|my loved ones|all|them|the kids|children) ..4 (when|after|for when|before|once) ..2 (am|die|go|leave|is done|gone)
    my|a|the|this suicide note|letter
    (my|the) (note|notes|letters|goodbyes|farewells) (is|are) ..1 (written|done|ready|finished|sealed|signed|on the)
    note|notes|letter|letters|envelopes|card|cards|video|videos ..6 (open|read|find|watch|see) ..1 (after|when|once) ..2 (dead|gone|die|died|go|not here)
    this is my goodbye note|letter|message|post
    `,
    {
      strength: 0.9,
      unless:
        '{years-ago}|{plan-past}|chapter|character|novel|scene|script|screenplay|homework|song|alphabet|sick|doctor|teacher|santa|landlord|he|she|resignation|leaving|cover',
      why: 'Speaks of a farewell note.',
      matches: [
        "I've written my suicide note",
        'wrote goodbye letters to my kids',
        'my note is written',
      ],
      ignores: ['I wrote notes in class', 'I wrote a letter to my landlord'],
    },
  ),
  rule(
    'note-to',
    `
    {write} ..3 note|notes|letter|letters|goodbye to|for ..2 {kin}|everyone|everybody|them|loved
    {write} ..1 (note|notes|letter|letters)
    `,
    {
      strength: 0.75,
      near: '{die}|{dying}|{kill-myself}|dead|suicide|pills|tablets|forgive|funeral|noose, find it|them|me, when i am gone, after i die|go|do, sorry for everything',
      unless:
        '{years-ago}|teacher|santa|council|landlord|court|birthday|he|she|thank|class|novel|song|doctor|school|sick|read|got|cover|apology|gp',
      why: 'Has written a note to those left behind.',
      matches: ['I wrote notes to my kids. They will find them.'],
      ignores: ['I wrote a note to my teacher about the trip'],
    },
  ),
  rule(
    'means-at-hand',
    `
    {hold} ..4 {means} !(of the|my|our|this) ..4 (ready|waiting|loaded|beside me|next to me|in front of me) !for
    {hold} ..4 {means} ..4 (in|on|to|at|against|round|around|under) (my|one|each|both|the) (hand|hands|mouth|lap|drawer|pocket|head|neck|wrist|wrists|throat|temple|pillow|palm|chest)
    {hold} ..4 {firearm}|{rope}|{sure-means}|pills|tablets ..2 (in|on) my (room|car|bag|closet|desk|bed|wardrobe)
    rope|noose ..1 (up|ready|tied|hanging|in place|set up|hung|waiting) !to|with|for|in
    tied|tying|hung|attached|fixed|looped|threw|put ..2 (rope|noose|cord|belt|sheet) (to|on|over|around|from|round) ..3 {anchor-point}
    {hold} ..1 {many} ..2 ({drug}|pills) ..6 (tonight|ready|and vodka|and whisky|and whiskey|and alcohol|and a note)
    {got} the|my|some pills|tablets|rope|gun ..4 (note|vodka|whisky|whiskey|alcohol|letter|gin|rum)
    {hold} ..4 {means} ..2 (right here|with me|here with me|at the ready)
    {hold} ..4 {means} ..4 (to|and|that) ..2 (do it $|end it|end my life|end everything|{kill-myself}|{die})
    `,
    {
      strength: 0.9,
      unless: '{daily-use}|{years-ago}|he|she|they',
      why: 'Has the means at hand.',
      matches: [
        'I have the pills next to me',
        'got the rope ready',
        "I'm holding a knife to my wrist in front of me",
      ],
      ignores: [
        'I have my pills from the pharmacist',
        'I bought a rope for the boat',
        'I have the blade of the mixer next to me',
      ],
    },
  ),
  rule(
    'means-got',
    `
    {self} {got} ..2 {sure-means}|rope|gun|shotgun|pistol|revolver|handgun ..2 (for (myself|me|it|tonight)|to {plan-end}|yesterday|today|last|this|from|off|with|i|and|a|tonight|now|online|at|$)
    {self} {got} ..2 {sure-means} !balloons|balloon
    {self} {got} my|the (things|stuff|supplies|materials|equipment) ..3 ({die}|do it|end it|{kill-myself})
    `,
    {
      strength: 0.75,
      unless: '{daily-use}|water|nerf|glue|massage|heat|toy|balloons|welding',
      why: 'Has got hold of means.',
      matches: ['I bought a gun yesterday', 'tied the noose', 'got my exit bag and a quiet room'],
      ignores: ['I bought a rope for the boat', 'I bought a bike yesterday'],
    },
  ),
  rule(
    'enough-to',
    `
    enough|plenty|sufficient ..5 (to|for me to) ..2 ({die}|kill me|{kill-myself}|overdose|end it|do it $|be lethal|fatal|stop my heart|finish me|end me) !off
    enough|plenty ..4 (to kill) (a|an|ten|two|several)? (horse|elephant|cow|people|men|army|*) $
    (enough|much|many) ..5 (that|to|so|and)? i ..2 (never wake|not wake|not come back|not come round|stop breathing)
    `,
    {
      strength: 0.75,
      unless:
        '{not}|laugh|laughing|laughed|coffee|stress|chocolate|spicy|homework|brave|strong|old|sick',
      why: 'Says that there is enough at hand to die.',
      matches: ['I have enough pills to end it', 'saved up enough to kill me'],
      ignores: ['I have enough flour to bake'],
    },
  ),
  rule(
    'affairs-in-order',
    `
    giving|gave|given|give away all? of? my things|stuff|belongings|possessions|pet|pets|cat|cats|dog|dogs|clothes|savings|books|guitar|records|collection|jewellery|jewelry
    my|all affairs ..2 in order
    {self} (wrote|writing|updated|made|sorted|signed|finished|wrote|witnessed) ..1 my|the last? will (and|today|this|last|so|$)
    my will is|has ..1 (signed|done|ready|written|finished|witnessed|sorted|updated)
    found|find|finding (a|someone|new|homes) ..2 (to take|for) ..2 (when|after) i (am|die|go)
    (after|when|once|if) i am gone|dead !(from (work|home)|on|to|at|for|with)
    after|when|once i have (gone|died|passed)
    plan|planned|planning|paid|pay|chose|chosen|picked ..4 my own? funeral
    transferred|moved|signed|withdrew|gave|left ..4 savings|money|account|house|car|flat ..6 funeral|cremation
    sign|signed|get|got ..1 (do not resuscitate|dnr)
    written|wrote|writing|list ..2 who gets (what|my)
    funeral ..2 (paid|arranged|planned|booked|sorted)
    (passwords|instructions|accounts|account|pin|pins|keys|documents|policy|insurance) ..9 (when|after|once) i (am|die|go|have) (gone|dead|died)?
    `,
    {
      strength: 0.65,
      unless: '{trip}|decluttering|moving|charity|minimalist',
      unlessNear: 'solicitor|lawyer|notary|baby|mortgage|marriage|divorce, estate planning',
      why: 'Puts their affairs in order or speaks of the time after their death.',
      matches: [
        'I gave away all my things',
        'who feeds the cat when I am gone',
        'wrote my will this morning',
        "I've sorted the will and the passwords, so it's easier for them after",
      ],
      ignores: [
        'I sorted the will of my aunt',
        'I gave away my old sofa cushions',
        'feed the cat when I am gone to work',
      ],
    },
  ),
  rule(
    'not-needed-there',
    `
    (will|would|do|does|shall) not be? (need|needing|want|use|using|miss|require) ..4 (where i am (going|headed|off)|after (tonight|tomorrow|today|{day}|i)|when i am (gone|dead|not))
    gave|giving|given|give|sold|leaving|left ..9 (will|would|do) not be? (need|needing) (it|them|any|that) ..1 (anymore|now|soon|$)
    (will|would) not be? (needing|need) (a|any|my)? (christmas|birthday|future|next year|clothes|money|coat|phone|things) $
    `,
    {
      strength: 0.65,
      unless:
        '{trip}|coat|jumper|jacket|umbrella|passport|sunscreen|boots|glasses|crutches|upgrade|upgraded|bought|grown|outgrown|charity|retire|course|pension|size',
      why: 'Parts with things because they will not be needed.',
      matches: ["Gave my bike to Sam. I won't need it where I'm going"],
      ignores: ["I won't need my coat where I'm going", "I won't need it for the course"],
    },
  ),
  rule(
    'closing-down',
    `
    (found|finding|arranged|sorted|got|rehomed|rehoming|rehome) ..3 (homes|home|owner|owners|somebody|someone|family) ..3 (dog|dogs|cat|cats|pet|pets|rabbit|rabbits|horse|horses|bird|birds|hamster|hamsters|kittens|puppies)
    gave|given|giving ..2 (dog|dogs|cat|cats|pets|rabbit|horse|fish) (to|away)
    rehomed|rehoming ..2 (dog|dogs|cat|cats|pets|rabbit|rabbits|horse)
    (cancelled|closed|deleted|settled|paid|emptied|cleared|wiped|sorted) ..4 (accounts|account|subscriptions|contract|bills|debts|social media|policy|policies|rent|room|computer|flat|browser|debits|direct debit)
    (letters|notes|cards|envelopes|goodbyes|passwords|instructions) (are|is|have been) ..1 (written|done|finished|ready|sealed|signed|in|on)
    scrubbed|cleaned|tidied|emptied|cleared|defrosted|sorted|packed|paid|cancelled ..9 (whoever|nobody has|nobody will|nobody needs|they will not|they do not|afterwards|after me|find me|dealing with my)
    {kin}|neighbour|neighbor|friend ..2 (will|is going to|can|gets) (take|have|get|keep|look after) ..2 (dog|dogs|cat|cats|pets|rabbit|guitar|car|bike|things|stuff)
    the (dog|cat|cats|dogs) (goes|go|is going|are going) to
    the will is|has ..1 (signed|done|ready|written|finished|witnessed|sorted|updated)
    my papers|paperwork ..2 in order
    `,
    {
      strength: 0.6,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|suicide|funeral|dead|whoever|afterwards|finds, when|after i am? gone|go|dead|die, nothing left|more|else keeping|holding|here, nothing left|more|else to keep|hold|stop|stay|live, nothing left for me, nothing keeps|holds|left, now i can go|die|leave, do it $, find me|my, one for each|every, my body, nobody has to',
      unless: '{trip}|shelter|foster|travel|council|tenants|deposit|agent',
      unlessNear: 'holiday|deposit|inspection|viewing|party, sort out',
      why: 'Closes down their life: animals, accounts, letters, papers.',
      matches: ['Found a new home for the cat. Nothing holds me now.'],
      ignores: [
        'We found homes for all the kittens',
        'I left a full cart there and I feel bad for whoever has to empty it',
      ],
    },
  ),
  rule(
    'when-found',
    `
    (find|finds|found|finding|discover|discovers|discovering|see|sees|seeing) ..1 (my body|my corpse|me dead|me hanging|me cold|me like that|what is left of me|me in the morning|my remains)
    (whoever|somebody|someone|who|they) ..2 (finds|find|discovers) (me|my body|it) !a|the|annoying|attractive|funny|boring|interesting|cute|online|on|here|useful|weird
    (whoever|somebody|someone|nobody) ..3 (clean|cleans|clear|clears|mop) ..1 (up|away) ..1 (after|the mess|what) ..1 (me|i)? $
    (do not|not) want ..3 (to|be the one to|who) (find|finding|finds|see) (me|my body) !(in|at|with|a|on|funny|as|here|out)
    by the time (you|they|anyone|somebody|someone) (find|finds|found|read|reads|see) (me|this|it) ..1 (i|it) (will|am|have|be) ..2 gone|dead|cold|over|late|done|jumped|left|free|peace !to|on|home|for|in|at|out|with|by
    `,
    {
      strength: 0.7,
      negatable: false,
      unless:
        'dream|dreamt|dreamed|nightmare|attractive|funny|seek|game|nervous|linkedin|lost|late',
      why: 'Thinks of who will find them, and how.',
      matches: ["so that it isn't my son who finds my body", 'They will find me dead'],
      ignores: ['They will find me nervous', 'he says people find me funny'],
    },
  ),
  rule(
    'place',
    `
    {self} {going-there}|sat|parked {there}? {there}? {there}? (on|at|to|by|near|off|over|next to|onto|in front of|towards|toward|beside|under|along) {place-part}? {place-part}? {place-part}? {place-part}? {sheer-place} (and|now|right|of|edge|tonight|i|#|with|ready|looking|thinking|because|it|at|about|wondering|trying|again|alone|where|$)
    {self} {going-there} on|at|by the edge of a|the {height} {recently}
    (in|from) (my|the) car ..3 (at|by|near|facing|next to|on|overlooking) ..1 ({sheer-place}|edge|river|water|lake|sea) ..2 (engine|running|alone|$|now|tonight|with|and|thinking)
    (engine|car) running ..4 {sheer-place}|edge, {sheer-place} ..3 engine running
    (looking|look|staring|stare|gazing) down (at|from|to|into|over) ..3 (water|drop|tracks|rocks|traffic|road|street|ground|pavement|bridge|cliff|ledge|roof)
    {self} {going-there} ..3 (on|at|by|near) ..1 edge $
    ^ (i am)? (on|at|up on) (the|a) {sheer-place} ($|and|now|right|i)
    {self} drove|walked|cycled|went ..2 (to|onto) ..3 {sheer-place} ..2 (tonight|last night|alone|again|$|and (i am|now|stood|sat|looked|nearly|almost|cried|thought|stared|wanted))
    (me and the|me the) (drop|edge|water|tracks)
    `,
    {
      strength: 0.75,
      unless: '{outing}|{years-ago}|late|we|dog',
      unlessNear:
        'ducks|swans|roof tiles, not panic, see you, running late, on my way, be there in, nearly there, coffee|photo|photos|fireworks|picnic|kids|sunset|view|fishing|yoga',
      why: 'Writes from a dangerous place, or on the way to one.',
      matches: [
        "I'm standing on the bridge",
        'sitting on the edge of the roof right now',
        'driving to the cliff tonight',
        'I was stood on the edge of the roof this morning',
      ],
      ignores: [
        'We drove over the bridge to my aunt',
        'I am standing on the stage',
        'sitting on the balcony with a coffee',
      ],
    },
  ),
  rule(
    'place-chosen',
    `
    (scouted|picked|chosen|decided on|settled on|chose|visited) (out)? (the|my|a) car park|multi storey|top floor
    {self} decided on {day}
    booked ..3 (room|hotel|motel|airbnb) ..2 (cliff|cliffs|bridge|alone|so my|so that)
    {pick} (the|my|a|which|what) (exact|high|right|tall|old|highest|railway|train|best|perfect)? ({sheer-place}|beam|branch|car park|multi storey) !gym|club|walk|run|picture|photo|color|colour
    (picked|chosen|chose|marked|set|fixed|decided on|settled on|picked out) (the|my|a|an) (exact|right|final|perfect|good|quiet)? (spot|place|date|day|method|time|tree|building|train|hotel) ..3 (to {plan-end}|for it|already|and|now|in my|circled|marked|where|$)
    (date|day) is ..1 (set|fixed|chosen|picked|marked|circled|decided)
    (been|went|going|gone) to (look at|see|check|scout|check out|visit) ..1 ({sheer-place})
    `,
    {
      strength: 0.7,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|suicide|deserted|jump|funeral|goodbye|pills|tablets, end it, everything is paid|settled|sorted|arranged, be my last, my drawer, one way, the pills, nobody about|around|there|sees|is|will, high|deep enough, do it',
      unless:
        '{daily-use}|{outing}|{trip}|{not}|walk|route|meet|meeting|exam|interview|surgery|we|gets|hall|venue|baby|due|wedding',
      why: 'Has chosen the place, the day or the way.',
      matches: ['I have chosen the cliff and nobody is there at night'],
      ignores: ['I have chosen the cliff walk'],
    },
  ),
  rule(
    'day-chosen',
    'i have|{did} ..1 picked|chosen|set|fixed|circled the|my day|date ($|now|already)',
    {
      lane: 'urgent',
      strength: 0.5,
      unlessNear:
        '{trip}|{outing}|{errand}|meet|exam|surgery|operation|move|moving|venue|cake|guests|invitations|due|birthday|baptism|test|audition',
      why: 'Has chosen a day and does not say for what.',
      matches: ["I've picked the day"],
      ignores: ["I've picked the day. The venue is booked", "I've picked the day for our walk"],
    },
  ),
  rule(
    'how-and-when',
    `
    {self} worked|figured|know|decided|planned|thought|mapped|sorted|settled|chosen ..2 how|where|when|what ..7 ({die} $|{kill-myself}|end it|end my)
    (worked|figured|planned|sorted|mapped) out how|where|when how|where|when how|where|when?
    i know|decided (how|when|where) i (will|am going to|would) do it and ..2 (when|how|where)
    {self} worked|figured|decided|planned|mapped|sorted out? ..2 how|where|when|what ..2 (i am going to|i will|to|am going to|will) (do it $|end things $)
    `,
    {
      strength: 0.75,
      unless: '{not}|teach|recipe|math|maths|homework|nobody|should|want|why|people|story',
      why: 'Has worked out how, where or when.',
      matches: ['I have worked out how to do it', 'I know when I am going to end it'],
      ignores: ['I do not know how to do it', "I've worked out how and where I'm going to propose"],
    },
  ),
  rule(
    'researched-amount',
    `
    {research} ..5 how (many|much|long|high|far|deep) ..7 ({die}|{kill-myself}|kill|lethal|fatal|overdose|bleed out)
    {research} ..4 (lethal|fatal|deadly) (dose|doses|amount|amounts|dosage|combination)
    `,
    {
      strength: 0.7,
      unless:
        'wasp|wasps|sting|stings|pepper|peppers|novel|essay|rats|mice|weeds|dog|mosquitoes|paper',
      why: 'Has looked up how much it takes to die.',
      matches: ['I spent all night looking up how many it takes to die'],
      ignores: ['looking up how many it takes to win'],
    },
  ),
  rule(
    'rehearsed',
    `
    practi*|rehears*|tested|testing|tried|trial|dry ..4 (with|using|on|from|at|around|off) ..3 ({rope}|{firearm}|{sharp}|{anchor-point}|knot|{sheer-place})
    practi*|rehears* ..3 (noose|rope|knots|knot|hanging|gun|belt|suicide|method|{killing-myself}|drop)
    tested|testing|checked|tried ..3 (noose|knot|drop|exit|beam|branch|ligature)
    (tested|checked|tried|see|checking|seeing) (whether|if|that|out)? ..6 (would|will|could|can)? (hold|take|bear|carry|holds) (me|my weight|my body|a body)
    (put|held|placed|had|hold|holding|pressed|pressing|stuck|rested|tied|wrapped|looped) ..2 ({firearm}|{rope}|{sharp}) ..2 (to|in|around|round|against|on|at|under|over) my (head|mouth|neck|throat|wrist|wrists|temple|chest|heart|chin|veins)
    (a|dry) (practice|trial|test) run ..6 ({die}|{killing-myself}|suicide|pills|rope|noose|bridge|belt)
    `,
    {
      strength: 0.85,
      unless:
        '{daily-use}|{years-ago}|he|she|shop|wore|doctor|wig|necklace|school|chords|guitar|piano|record',
      why: 'Has rehearsed it, or held the means to their body.',
      matches: ['I practised with the noose', 'I put the gun to my head'],
      ignores: ['I practised the piano', 'I put the hat on my head'],
    },
  ),
  rule(
    'all-ready',
    `
    (plan|plans|everything|all|method|materials|supplies|equipment|things) ..3 (in place|ready|set up|set out|laid out|prepared|lined up|planned out|figured out|good to go) !for|to
    (have|got|with) ..2 (plan|plans|method|materials|supplies|equipment) ..3 (in place|ready|set up|set out|laid out|prepared|lined up|planned out|good to go)
    everything i need and i know (when|how|where)
    `,
    {
      strength: 0.5,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|suicide|supplies|method|equipment|goodbye|pills|rope|gun, end it|everything, do it, i know when|how|where',
      unless:
        '{daily-use}|{trip}|party|wedding|exam|interview|baby|meeting|test|school|kids|packed|bags|dinner|christmas|session|presentation|move|weekend|guests',
      why: 'Says that everything is ready.',
      matches: ['I sit here with all the supplies ready', 'they have all the equipment laid out'],
      ignores: ['I have everything ready for the party', 'the plan is boring'],
    },
  ),
  rule(
    'means-for-it',
    `
    {hold}|{got}|buy|buying|order|store|shop|cupboard|cabinet|visited ..6 {means} ..6 (could|can|will|would|to|might|should|and) ..1 (overdose|{die}|kill me|{kill-myself}|end it|end things|end everything|do it $|do it with)
    {hold}|{got}|buy ..6 {means} ..4 (overdose on|overdose myself|i die|for suicide|to overdose)
    store|shop|online|shopping|walmart|amazon ..5 rope|noose|gun|helium|razor|cyanide ($|i|and|help|today|to {plan-end})
    (look|looking|looked|went|go|drove) ..3 (buy|get) ..2 (rope|noose|gun|helium|cyanide|razor|sleeping pills) ($|i|and|today|to {plan-end})
    `,
    {
      strength: 0.7,
      unless: '{daily-use}|{years-ago}|he|she|nerf',
      why: 'Has or seeks means and says what for.',
      matches: [
        'I saved tablets that will kill me',
        'I went out to buy a noose',
        'I keep a knife so I can do it',
      ],
      ignores: [
        'I bought rope at the store for the boat',
        'I have medication that I take at night',
      ],
    },
  ),
  rule(
    'how-much-for-me',
    `
    (how (many|much)|what (dose|amount)) ..8 (kill|end|finish off|get rid of|put down) ..3 (me|myself|my (life|existence|body)) !to|as
    (is|are|will|would|were|was|be) ..6 enough ..2 to ..1 (kill|end|finish|stop) (me|myself|my life|my heart|it)
    how (many|much) ..6 (do|should|must|would|can)? i ..2 (take|swallow|drink|overdose|eat|need) ..3 ({die}|overdose|{kill-myself}|end it|be sure|not wake)
    `,
    {
      strength: 0.7,
      unless: 'laugh|laughing|homework|coffee|spicy|miles|squats|gym',
      why: 'Asks how much it takes for themselves.',
      matches: [
        'what amount would kill me',
        'how much do I take to die',
        'are thirty enough to kill me',
      ],
      ignores: ['how much is it for me', 'how many tablets do I take'],
    },
  ),
  rule(
    'free-to-go',
    `
    (now|finally|then|after that|so) i|we (can|could|am free to|am allowed to) finally? ({die}|{kill-myself}|end it|go $|leave this) !happy|happily|of|from|peacefully|laughing|content
    ({die}|end it|{kill-myself}|go) now that ..6 (dog|cat|mom|dad|mother|father|kids|house|debt|debts|nobody)
    (only|last) (thing|things|person|reason) ..2 (keep~|hold~|stop~|tie~) me (here|alive|going|back|from) ..4 (gone|died|dead|left|over|is)
    `,
    {
      strength: 0.7,
      near: '{die}|{dying}|{kill-myself}|gone|died|homes|dogs|dog|cat|letters|will|signed|funeral|goodbye',
      unless: '{years-ago}|shopping|home|bed|sleep|holiday|travel|concert|finale|season',
      why: 'Says that nothing keeps them any more.',
      matches: [
        'Mum has passed, so now I can die',
        'my cat was the last thing keeping me here and she died',
      ],
      ignores: ['I met the band, now I can die happy'],
    },
  ),
  rule(
    'own-ending-told',
    `
    spoiler|spoilers ..2 i ..2 (take|swallow|took|have) ..2 {medicine}|pills|tablets
    spoiler|spoilers|ending|plot ..2 i ..2 {end-my-life}|jump|die|hang|overdose !of|laughing
    spoiler|spoilers i do not make it|survive|live|last
    `,
    {
      strength: 0.7,
      unless: 'vitamin|vitamins|antibiotics|iron|game|level|boss|character|session',
      why: 'Tells their own death as the end of a story.',
      matches: ['Spoiler: I jump.', 'Spoiler: I swallow the pills.'],
      ignores: ['Spoiler: she takes the pills', 'Spoiler: I pass the exam'],
    },
  ),
  rule(
    'rope-ready',
    `
    tied|made the|a|my knot ..5 on|onto|up the|a|this chair|stool|bucket|ladder
    noose|rope|ligature|cord ..5 is|are|hangs ..1 up|ready|tied|hung|hanging|waiting|set|attached|knotted !for|sale
    enough {medicine} ..2 put|saved|stored|stashed|hoarded|set|kept|squirrelled|hidden by|up|away|aside|back|somewhere|for
    `,
    {
      strength: 0.7,
      unless:
        'tent|boat|swing|climbing|washing|tyre|tire|goat|tug|boxing|skipping|gym|dog|sail|curtain|charger|power|telephone|holiday|trip|flight|allotment',
      why: 'Has means put by or ready.',
      matches: [
        'the rope behind my door is tied and ready',
        'I have enough pills stashed away',
        "I've tied the knot and I'm on the chair",
      ],
      ignores: [
        'the climbing rope is ready',
        'I have enough holiday put by',
        'We tied the knot in May',
      ],
    },
  ),
  rule(
    'bullet',
    `
    buy~|bought|buying|got|load|loaded|loading|saved|saving|keep|order~ the|a|one|my|some|single|last? bullet|bullets|ammo|ammunition|cartridge|cartridges|rounds !journal|points|train|blender|coffee|proof|belt|point
    `,
    {
      lane: 'urgent',
      strength: 0.6,
      unless: 'hunting|deer|range|nerf|airsoft|paintball|printer|ink|toner|war|army|antique|game',
      why: 'Speaks of having got ammunition.',
      matches: ['I bought one bullet'],
      ignores: ['I bit the bullet', 'I bought a bullet journal'],
    },
  ),
  rule(
    'collected',
    `
    {medicine} ..4 collecting|saving|hoarding|stockpiling|stashing|squirrelling|hiding|saved|hoarded|stockpiled|stashed|collected|hidden ..2 (for myself|for when|for later|for the day|up|away|back|for weeks|for months|for this|for that|since|$)
    been|have|am ..1 collecting|saving|hoarding|stockpiling|stashing|hiding ..2 my? {medicine}
  `,
    {
      strength: 0.7,
      unless:
        'pharmacy|chemist|mom|dad|husband|wife|neighbour|neighbor|dose|cat|dog|packaging|recycling, from the children|kids|toddler, save money',
      why: 'Speaks of medicine put by.',
      matches: ["The tablets I've been collecting for myself are in the box."],
      ignores: ["The teaspoons I've been collecting for myself are in the box."],
    },
  ),
  rule(
    'gave-away-the-thread',
    `
    keeping|keeps|kept|holding|holds|held|tying|ties me ..1 alive|here|going|back ..5 gave|given|giving|sold|rehomed ..3 away|up !crying
    reason|reasons ..3 stay|staying|living|live|alive ..7 gave|given|giving ..3 away
    `,
    {
      strength: 0.75,
      why: 'Has given away what kept them alive.',
      matches: ['The dog kept me going and I gave him away yesterday'],
      ignores: ['The dog keeps me going and I gave him his dinner'],
    },
  ),
  rule(
    'safety-plan-gone',
    `
    threw|thrown|throwing|tore|torn|ripped|ripping|burned|burnt|burning|binned|deleted|shredded|tossed|chucked ..3 safety|crisis|support|coping plan|plans|card|box|list
    safety|crisis plan ..4 bin|trash|rubbish|fire|shredder
    `,
    {
      strength: 0.7,
      why: 'Has thrown away their safety plan.',
      matches: ['I tore up my safety plan', 'my crisis plan went in the bin'],
      ignores: ['I wrote my safety plan', 'I threw the shopping list away'],
    },
  ),
  rule(
    'plans-for-the-end',
    `
    plan|plans|planning|planned|prepared|preparing|preparations|arrangements|ready|arranged for|about my own? death|funeral|suicide|dying|exit|departure !of|insurance
    plan|plans|planning|prepared|preparing|preparations|arrangements|ready for the|my end !of|term
    `,
    {
      strength: 0.75,
      unless: 'wedding|mother|father|mom|dad|his|her|term|season|year',
      why: 'Speaks of plans for their own end.',
      matches: ['I have made plans for the end', 'preparing for my death'],
      ignores: ['plans for the end of term', 'I planned my wedding'],
    },
  ),
  rule(
    'counting-medicine',
    `
    count~ ..3 {medicine} ..4 (need|take|takes|enough) ..3 end|die|kill|finish|over|dead
    `,
    {
      strength: 0.7,
      lane: 'urgent',
      unless: 'dropped|stopped|longer|quit|mom|dad|mother|father|nurse, gave up, given up, used to',
      why: 'Counts the medicine that it would take.',
      matches: ['I count the pills that I would need to end it'],
      ignores: ['I count the pills for my mother', 'Counting pills was a habit I have dropped'],
    },
  ),
  rule(
    'will-use',
    `
    i {will}|am ..2 use|using the|my|that|this|his|her|a rope|noose|belt|cord|ligature|gun|pistol|shotgun|rifle|pills|tablets|stash|blade|razor|exhaust|pipe
    rope|noose|gun|pistol|shotgun|rifle|pills|tablets|blade|razor ..3 i {will}|am ..2 use|using it|them
    i have the|my|a|all? rope|noose|gun|pistol|pills|tablets|razor here|ready|beside
    tonight|tomorrow|{day} i use the|my|that|this|his|her rope|noose|belt|cord|gun|pistol|shotgun|rifle|pills|tablets|stash|blade|razor
    `,
    {
      strength: 0.8,
      near: 'tonight|tomorrow|{day}|finally|goodbye|die|end|last|ready|decided|suicide|pain, this time, on myself',
      unless:
        'climbing|tow|tent|boat|swing|dog|trousers|jeans|headache|migraine|gym|skipping|tie|shave|shaving|legs|prescribed|parcel|nerf|glue|nail|staple|heat|range|game, for the pain',
      why: 'Names a means that they will use, or have ready, beside a time or an end.',
      matches: [
        'Years ago I tried pills. Tonight I will use the rope.',
        'The next one is tonight. I have the rope here.',
      ],
      ignores: ['Tonight I will use the rope for the tent', 'I have the rope here for the tent'],
    },
  ),
  rule(
    'medicine-and-date',
    `
    {hold}|kept|saved|hoarded|hidden the|my|all|enough|these|some|#|{many} ..1 {medicine}
    `,
    {
      strength: 0.75,
      near: '(thought of|decided on|chosen|chose|picked|fixed|settled on|circled|named|know|set) (the|a|my|which) date|day|night !off|out|when|went|was|job|at|shift',
      unlessNear:
        '{usual-dose}|{trip}|review|refill|repeat|prescription|pharmacist|chemist|dose|dosage|expiry|expires|expired|course|wedding|taper|tapering',
      why: 'Has medicine put by and has thought of the day.',
      matches: ["I've kept all the pills and I have decided on the day"],
      ignores: ["I've kept all the pills and the vet has set the date"],
    },
  ),
  rule(
    'ready-for-the-day',
    `
    everything|all|things is|are? ready|prepared|set|laid|sorted|arranged|waiting out? for|by {day}|tonight|tomorrow|then|midnight
    ready|prepared|set for {day}|tonight|tomorrow // ..2 pills|tablets|rope|noose|letters|letter
    `,
    {
      strength: 0.7,
      near: 'pills|tablets|rope|noose|goodbyes|razor|gun|suicide, letters|letter ..3 {kin}|everyone|police|them, goodbye letters|letter|notes|note',
      unlessNear:
        '{trip}|party|wedding|festival|marathon|school|exam|guests|tickets|cover|vitamin|vitamins|antibiotics|vet|he|she|carer|nurse|pharmacy',
      why: 'Has everything ready for a day, with means or letters.',
      matches: ['Everything is ready for Monday. The rope, the note, the keys.'],
      ignores: [
        'Everything is ready for Monday. The pills for the flight, the tickets, the keys.',
        'Everything is ready for Monday. The cake, the candles.',
      ],
    },
  ),
];
