import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('hopelessness', { lane: 'soon', context: 'lower' });

export const hopelessness: readonly Rule[] = [
  rule(
    'no-hope',
    `
    no|lost|losing|without|zero|little|abandoned|lack ..3 hope !so|it|that|you|fully|of|for
    no|lost|losing|without|zero|little|lack ..3 future !plans|of|in
    no|lost|without ..1 hope of ..1 better|change|recovery|anything|ever|happiness|peace|life|getting|love
    no|lost|not ..2 hope for (me|us|anything|anyone|the future|someone like me|people like me)
    hope ..1 is|has gone|dead|died|left
    not|never|hardly ..1 see|have|feel|find|picture|imagine|hold ..2 hope|future
    out of hope|future, given|giving|gave|give up ..2 hope|hoping
    i ..2 am|feel|felt|feeling|was|seem|sound|seems|get ..2 hopeless !at|with|romantic|case
    it|everything|life|situation|things|all|world ..2 is|are|feels|seems|looks|was|feel|seem ..2 hopeless|bleak !romantic
    hopelessness, despairing, in despair, full of despair
    ^ hopeless $, ^ hopeless and|now|tired|today|tonight|worthless|again
    future ..1 is|looks|seems|feels|are|look ..2 bleak|black|dark|grey|gray|empty|blank|nothing|hopeless|gone|over|void|wall|pointless
    rest of my life ..2 bleak|black|dark|grey|gray|empty|nothing|hopeless|unbearable|pointless|sentence
    years ahead ..3 bleak|black|dark|grey|gray|empty|nothing|hopeless
    not|never ..1 see|picture|imagine ..1 myself ..1 getting|being|happy|well|past|old|older|anywhere|reaching|making
    can|do|does not see|look past|beyond|further ..3 tomorrow|today|week|weekend|christmas|winter|month|year
    nothing|little|no ..2 look|looking forward
    nothing ..1 ahead|left of|for|to me
    nothing ahead|left $
    never ..2 be|feel happy|okay|ok|normal|well|loved|enough|free again|anymore|ever? !about|with
    never ..1 be|get happy|better|okay $
    `,
    {
      strength: 0.45,
      negatable: false,
      unless: '{small-thing}, used to ..1 think|believe|feel',
      why: 'Sees no hope or no future.',
      matches: [
        'I have no hope left',
        'I feel hopeless',
        'there is no future for me',
        'the rest of my life looks empty',
        'I cannot picture myself getting older',
      ],
      ignores: ['I hope so', 'I am hopeless at chess', 'I can see a future for myself'],
    },
  ),
  rule(
    'stopped-hoping',
    `
    stopped|quit|ceased|forgotten|forgot|longer|gave|given|giving|lost|not|without ..4 hope|hoping !so|that|to|it|you|for
    stopped|quit|longer|gave|given|giving|not|lost|ceased ..3 believe|believing in ..1 spring|tomorrow|anything|change|happiness|recovery|future|myself|better|good|people|life|miracles|mornings|summer
    stopped|quit|longer|gave|given|giving|not|lost|ceased ..3 believe|believing that? it|things|anything|this|life ..1 will|can|could|gets|get
    longer|not|never ..1 believe ..1 anything|things|it|this ..3 change|changes|better|improve|will|help|helps
    stopped|quit|longer|not|given ..2 expect|expecting ..1 anything|things|better|help|good|to
    stopped|quit|longer|not|given ..1 dream|dreaming ..1 of|about|anymore a|the|any? future|life|better|anymore?
    stopped|quit|given up? trying ..2 better|well|happy|anymore
    not|never know how people|anyone|others|they|everybody ..1 (hope|hoping|keep hoping|keep going|go on|cope|carry on|do life)
    how do|does|can people|anyone|everyone|others ..2 (keep going|keep hoping|go on|cope)
    not|never believe|think ..1 i ..2 be|get|feel|recover well|better|happy|okay|ok|normal|free !at
    not|never believe|think ..3 can|will|could ..1 help me
    not|never believe|think ..1 i ..2 recover !from
    recovery|happiness|love|hope ..1 is not|never ..1 for|possible
    not|never ..1 look|looking forward to anything|much|tomorrow
    not|never ..1 imagine|picture|see|remember ..3 being|feeling|getting happy|better|well|okay
    tired|sick|weary of ..1 hoping|knocking|trying|waiting|fighting|asking|begging !for|on
    {not} moved|changed|moves|changes in me
    nothing in me ..1 has|have|is|will ..2 moved|changed|moves|changes|left|alive
    as if ..2 better were|was a place
    `,
    {
      strength: 0.4,
      negatable: false,
      unlessNear: 'canvass*, santa, fairies, leaflets, door to door',
      unless: '{small-thing}',
      why: 'Has stopped hoping.',
      matches: [
        'I have given up hoping',
        'stopped believing in tomorrow',
        'I do not know how others keep going',
        'I am weary of trying',
      ],
      ignores: [
        'I stopped believing in Santa',
        'I hope it rains',
        'I do not know how people keep bees',
      ],
    },
  ),
  rule(
    'all-there-is',
    `
    this|that|it is|was ..1 all ..1 there is|will|ever|was 
    this|that|it is|was|will ..1 all ..1 my life|i ..2 will|be|get|have|amount|left
    it|life|that ..1 is very? little|nothing|small|over $
    life|living|existence|days|everything ..1 has|have|had|makes|make|holds|hold|lost ..1 no|its|not|all|any|little ..1 sense|meaning|purpose|point|value|joy|color|colour|taste
    (only|i am) ..3 going to work ..3 sleeping|home|bed
    same|empty ..1 kitchen|room|day|walls|bed ..4 nothing|same|again
    another year|week|month|day of this|it|the same !game|course|tour
    only|more ..2 more of (this|the same)
    every|all|each ..1 door|doors|road|path|way ..4 shut|closed|locked|blocked|dead !{small-thing}
    (dead end|brick wall) ..2 life|everywhere|me
    life|everything|world|days ..2 grey|gray|black|dark|dull|empty|hollow|numb|flat $
    grey|gray|dark|black|winter for ..1 long|years|months
    i ..1 exist|existing not live|living
    stuck|trapped ..4 be like this
    every day ..1 is|feels ..2 same ..1 nothing|grey|gray|emptiness|hell|again
    will|going always|forever ..1 (be like this|feel like this|be this way|feel this way)
    i ..1 always|forever be ill|sick|alone|broken|depressed|sad|unhappy|miserable|lonely|unwell
    life ..2 nowhere|wreck|mess !near
    not|never living ..1 existing|surviving
    `,
    {
      strength: 0.4,
      negatable: false,
      unless: 'lovely|wonderful|plenty|enough|beautiful|perfect|happy|hair',
      unlessNear: 'canvass*, leaflets',
      why: 'Sees nothing more to come, or only more of the same.',
      matches: [
        'This is all there will ever be, and it is not much',
        'My life has no meaning',
        'Every door is shut',
      ],
      ignores: ['this is all there is and it is lovely', 'another year of the course'],
    },
  ),
  rule(
    'no-way-out',
    `
    no|not|never|nor ..2 way|route out|forward|through|back !town
    no|not|never ..3 escape|exit !room|button|key|sign|of|up|on|the|with|user|product|table|from
    no ..2 end to|in (it|this|sight|my|all)
    never ..1 end|ends|ending !up|well|the|with|on|my|a|in|to
    no ..1 end !room|button|key|sign|of|up|on|the|with|user|product|table
    no|not|never ..3 end ..2 (in sight|to this)
    no|not|never ..2 other|another|any option|options|choice|way $
    not|never see|find ..2 any|a ..1 way ..1 out|forward|through|on|ahead
    only way out $
    no light at|left|in|anywhere
    not ..3 light at|anywhere|ahead
    bottom of ..1 well|pit|hole|abyss
    trapped|stuck|caged|imprisoned in ..2 this|my|life|here|body|head|marriage|house|hell|own|existence|mind !traffic|lift|elevator|game
    trapped|stuck (forever|with no|here|like this|for good|life)
    i ..2 am|feel ..2 trapped !(in the|in a)
    no ..1 putting|making|fixing|undoing|mending|changing it|things|this ..1 right|back|better?
    no|not ..1 way ..1 to|of ..1 fix|change|mend|undo|repair|escape|end|fixing|mending ..1 it|this|things|me|myself|everything|any
    too late ..1 to|for ..2 change|me|fix|start|save|anything|mend|now
    i ..3 dead|lost end|cause
    back|backed|walls|corner|cornered ..2 (closing in|the wall|a corner)
    `,
    {
      strength: 0.4,
      negatable: false,
      unless: '{small-thing}, motorway|maze|lift|elevator|airport|bus|train|traffic, car park',
      why: 'Sees no way out.',
      matches: [
        'I see no way out',
        'I feel trapped',
        'there is no putting it right',
        'I cannot see any way forward',
      ],
      ignores: ['the way out is on the left', 'stuck in traffic'],
    },
  ),
  rule(
    'nothing-helps',
    `
    nothing ..2 will|can|ever|is|has|seems|ever|could ..3 help|change|better|work|matter|improve|fix|helped|changed|worked|heal|enough !taste|like
    nothing ..1 helps|works|changes|worked|helped|matters|fixes for|anymore|me|and|now|ever
    nothing ..1 helps|works|changes|worked|helped|matters|fixes $
    nothing i do|try|say|did|tried|take ..3 helps|works|matters|changes|worked|helped|enough|right|good|difference
    no matter what|how ..5 helps|works|matters|changes|fail|fails|enough|wrong|alone|better
    it|this|things|life|everything|i ..3 never|not ..2 get|gets|getting|be|become|come|feel ..1 better|easier|right|different|okay|ok|happy|normal|improve|over !than|if|at|view|deal|look
    it|this|things|life|everything ..1 will|are|is ..1 not|never improve|improving|change|heal|end|stop
    tried|trying everything ..4 nothing|not|still|help
    what difference ..2 it|i|anything|that make|makes
    i ..1 always|will|only ..1 fail|ruin|disappoint|break|lose|hurt everything|everyone|people|it|them
    fail|failed|failing|failure|ruin|ruined at|in|of|as? (everything|anything|life|all of it)
    medication|therapy|counselling|treatment|talking|drugs ..2 not|stopped|never|nothing ..1 work|works|working|help|helps|helping|helped
    beyond|past ..1 help|helping|saving|repair|hope|fixing !yourself
    (no|not) ..1 saving|helping|fixing me
    lost|hopeless cause
    no longer believe ..2 anything will|can
    `,
    {
      strength: 0.4,
      negatable: false,
      unless: '{small-thing}, taste|tastes|smell|beats|compares, {not} ..2 better than',
      why: 'Says that nothing helps or will change.',
      matches: [
        'nothing will ever help',
        "it's never going to get better",
        'nothing that helps anymore, nothing works for me',
        'I am beyond help',
      ],
      ignores: ['Nothing is going to taste better', 'The printer did not work, nothing works'],
    },
  ),
  rule(
    'cannot-go-on',
    `
    not|never (do|take|handle|bear|stand) (this|it|life|any of this|any of it|all this|all of this|this life|this pain) anymore|longer|more|any
    not|never (keep doing|go on|keep going|keep on|hold on|hang on|carry on|continue|keep fighting|keep trying|keep up|cope|keep pretending) ..3 anymore|longer|more
    not|never (keep going|keep on|hold on|hang on|keep fighting|cope) $
    not|never cope ..1 with ..1 anything|life|living|it
    not know ..2 how|if|whether ..1 much? longer? i ..2 (do|take|handle|bear|stand|keep|go|carry|hold|cope|manage)
    not sure how|if ..3 i ..2 do|take|handle|bear|stand|keep|go|carry|hold|cope
    (i|^) can not (anymore|do this|do it|take it|take this|cope) $
    i not|longer want|able to? fight|try|continue anymore
    i? can not anymore $
    ^ (i am)? done|finished $
    ^ (i am)? done|finished|over (with everything|with it all|with life|with all of it|with all this)
    ^ giving up $
    i am|feel done|finished (with everything|with it all|with this world|with people|with all of it|with trying|trying|fighting)
    (i am|feel) ..1 done $
    done trying|fighting
    stopped|quit|given ..2 fighting|trying $
    can|could not ..1 live ..1 (like this|this way)
    (giving|give|given|gave) up on (ever|feeling happy|feeling better|getting better|getting well|being happy|happiness|recovery|love|life|everything|myself|living|it all|me|people)
    i ..3 (giving|give|given|gave) up $
    i ..3 (giving|give|given|gave) up anymore|completely|now|i|and|tonight
    (want|ready|going|about|like) ..1 give|giving up $
    too|so ..1 tired ..1 to ..1 (go|fight|try|carry|keep|cope|care|live)
    it is|was the days i ..1 not
    not|never do ..1 days|mornings|nights|tomorrow|another
    (broken|falling apart|drowning|sinking|going under|crumbling|breaking down) ..1 inside|and|i|in|again|here
    i am (broken|drowning|sinking|going under|falling apart|breaking) $
    `,
    {
      unlessNear:
        'passed|exam|exams|homework|essay|thesis|dissertation|marathon|assignment|submitted|graduated|chores|parallel|licence|license',
      strength: 0.4,
      negatable: false,
      unless: '{small-thing}, dairy|gluten|homework|dishes|dinner|taxes',
      why: 'Says that they cannot go on.',
      matches: ["can't anymore.", 'done.', "I can't do this anymore", 'I give up'],
      ignores: ["I can't find my keys", 'I am done with the dishes', "I can't eat dairy anymore"],
    },
  ),
  rule(
    'run-out',
    `
    (at|reached|past|hit) my|the breaking point|limit
    end of my rope|tether
    wits end
    no|little|not|any ..2 strength|energy|fight|spark|life (left|in me) !after|for|over|at|to|from
    (run|ran|running|all|am) out of (hope|road|options|reasons|fight|strength|chances|will|life|tears|faith) !the|for|in|at
    nothing left to give, nothing left in me, nothing left inside
    too much ..2 to bear|carry|cope|live|take
    `,
    {
      strength: 0.5,
      negatable: false,
      unless: '{small-thing}',
      why: 'Has run out of strength.',
      matches: ['I am at my breaking point', 'I have run out of road', 'no spark left in me'],
      ignores: ['we ran out of milk', 'no milk left, no fight left in me'],
    },
  ),
  rule(
    'no-reason-to-get-up',
    `
    no|without|lost ..1 reason|reasons|point|purpose ..1 to|for|in ..2 get|getting|wake|waking|open|leave|dress|wash|move
    not|never ..5 reason|reasons|point|purpose ..1 to|for|in ..2 get|getting|wake|waking|open|leave|dress|wash|move
    no|not|why ..3 bother|bothering ..1 get|getting|wake|waking|wash|eat|to ..1 up|out
    not|never get|leave ..1 out of (bed|my bed|my room|the house) !until|till|before|early|at|for|and|because|today
    (not|stopped) ..1 bother|bothering ..1 eat|eating|wash|washing|dress|get|to
    `,
    {
      strength: 0.5,
      negatable: false,
      why: 'Finds no reason to get up.',
      matches: ['there is no reason to wake up', 'I cannot think of a reason to get out of bed'],
      ignores: ['the reason I wake up early is the dog', 'I can think of one reason to get up'],
    },
  ),
  rule(
    'no-point',
    `
    no|not|never|see|without ..2 point|purpose|meaning to|of|in|for {all-things}
    no|not|never see ..2 point|purpose|meaning anymore|left|now
    no|not|never ..2 point|purpose|meaning $
    no|not|never ..1 point|purpose|meaning anymore|left|and|now|at|to anything|me|us?
    what is|was|are|whats|the ..1 point|use|good|sense anymore|of|in|to {all-things}
    what is|was ..1 the point|use anymore
    what is|was ..1 the point|use $
    whats the point|use ..1 $
    whats|what ..1 the point|use|good|sense of|in ..2 trying|living|anything|it
    i not know ..1 what ..1 point
    life|everything|existence|living ..2 is|feels|seems|has|was|become|are|feel ..2 meaningless|pointless|empty|worthless|hell|torture|nightmare|ruined|over|unbearable|miserable|shit|joke|futile|senseless|worthless|wasted
    (it all|all of it|all this|my life) ..1 is|feels|seems|was ..2 meaningless|pointless|empty|worthless|futile|senseless|useless|over|ruined
    nothing matters|matter
    it is all? pointless|useless|futile ..1 // all|everything|life
    it is all pointless|useless|futile|meaningless
    nothing ..1 means|mean (anything|anything to me)
    nothing makes sense
    nothing left ..1 for|in|to me|live|give|lose|fight|say
    not worth (it|anything|the pain|the effort|the trouble) anymore|and|i|to?
    why ..1 (bother|try|care) $
    why do i ..1 bother|try $
    why ..1 bother anymore|with ..1 anything|life|any|it
    `,
    {
      strength: 0.4,
      negatable: false,
      unless: '{small-thing}, worry*, passed, sense to me|him|her|them',
      why: 'Sees no point or meaning.',
      matches: ["what's the point anymore", 'nothing matters', 'my life feels meaningless'],
      ignores: [
        'the point of the exercise is rest',
        "What's the point of laundry?",
        'no point in camping',
      ],
    },
  ),
  rule(
    'burden',
    `
    i ..2 am|feel|feeling|felt|being|become|be|seem|was !not|no|never|less|with|at ..3 {worthless-me} !of|with|at|knitting
    i ..2 am|feel|being|become|be|like !not|no|never|less ..4 a burden|failure|disappointment|mistake|waste|nuisance|liability|disgrace|loser|monster
    feeling|feel|being|such|just|only|nothing ..2 {worthless-me} !of|with|at|knitting|to see
    {my-people} ..2 would|will|might|could|deserve|deserves|deserved ..2 (be better off|be happier|someone else|somebody else|better than me|someone better) !with|without|in|at|than|if|on
    (cost|costing|costs) {my-people}|them ..2 money|time|patience|energy|sleep|everything|health
    (let|letting|lets) everyone|everybody|them|{my-people}|people down
    (let|letting) {my-people} all? down
    (ruined|ruining|ruin|wrecked|destroyed|poisoned|broke|spoil|spoiled) everyone|everybody|everything|their|my|people|her|his|our ..1 life|lives|family|everything|childhood|marriage
    ruin|ruined|ruining|destroy|destroyed everything|everyone|myself $
    fail|failed|failing everyone|everybody|them|{my-people}|people|you
    drag|dragging|drags|weigh|bringing|bring everyone|everybody|them|people|{my-people} ..1 down
    tired of ..2 watching|seeing them|him|her|people|everyone ..3 kind|worry|care|try|suffer
    in the|their|everyones|everybodys way $
    all|only ..1 i ..1 do is hurt|disappoint|ruin|cost|fail
    everyone ..2 sick|tired of me
    (everything is|it is|all) my ..1 fault $
    my own doing
    `,
    {
      strength: 0.4,
      unless: '{small-thing}',
      why: 'Speaks of themselves as a burden or worthless.',
      matches: [
        'I am just a burden',
        'I feel worthless',
        'I am a waste of space',
        "I've let everyone down",
      ],
      ignores: ['the burden of proof', 'I am useless at knitting', "I've let everyone know"],
    },
  ),
  rule(
    'they-would-cope',
    `
    {my-people} would|could|can ..1 cope|manage|survive|recover $
    {my-people} would|could|can ..1 cope|manage|survive|recover (without me|eventually|fine|perfectly|better)
    * cope|manage better
    {my-people} would|will|all ..2 (breathe|relieved|glad|lighter) ..2 when|if|once|after
    `,
    {
      strength: 0.45,
      unless: '{small-thing}, homework|stress|lunch|shift',
      why: 'Thinks that others would manage without them.',
      matches: ['They could cope better', 'My kids would manage without me'],
      ignores: ['My kids would manage without the television', 'they will cope'],
    },
  ),
  rule(
    'worn-down',
    `
    i ..3 tired|exhausted|drained|weary|knackered $
    tired|exhausted|worn|drained|burnt|burned out|now|all|tired
    no sleep $, awake ..1 all night, awake at three|four
    not|never|hardly ..2 sleep|slept|eat|eaten
    sleep|sleeping ..1 in my|the car
    i am|feel ..1 sad|low|down|flat|scared|lost $
    if i eat $
    `,
    {
      strength: 0.25,
      negatable: false,
      near: '{despairing}',
      unless: '{small-thing}',
      why: 'Is worn down, beside other signs of despair.',
      matches: ['I am exhausted. I feel so hopeless.', 'no sleep. no friends.'],
      ignores: ['I am exhausted. The walk was lovely.', 'no sleep. no signal.'],
    },
  ),
  rule(
    'shame',
    `
    ashamed|shame|disgusted ..1 of|by|at (myself|me|who i am|what i am|what i did|my life|existing)
    i ..2 am|feel|have ..2 ashamed|shame !to
    can|could not ..1 look anyone|anybody|people|them in the eye|face
    `,
    {
      strength: 0.35,
      unless: '{small-thing}',
      why: 'Speaks of shame.',
      matches: ['I am so ashamed of myself', 'I feel such shame'],
      ignores: ['It is a shame about the rain'],
    },
  ),
  rule(
    'self-hate',
    `
    i ..2 hate|despise|loathe|detest|hated ..1 (myself|everything about me|being me)
    hate|hating|despise|loathe|loathing|detest myself|existence
    i ..3 hate|despise|loathe|detest my ..1 life|existence
    hate|loathe|despise (who|what) i ..1 am|become|became
    hate my life, ^ hate life $, hate this life
    self hatred|loathing
    not|never stand|bear|forgive|like|love|look|face|live ..2 (myself|in the mirror) !to
    wish i was|were (someone|anyone|somebody|anybody) else
    disgusted|sick|repulsed ..1 with|by|of myself
    `,
    {
      strength: 0.4,
      unless: '{small-thing}',
      why: 'Speaks of hating themselves or their life.',
      matches: ['I hate myself', 'I hate my life'],
      ignores: ['I hate my job', 'I hate myself for burning the scones'],
    },
  ),
  rule(
    'nobody',
    `
    {nobody} ..4 care|cares|cared|loves|love|loved|loving about|for|if|whether? me|us|i|how|what|people
    {nobody} ..3 care|cares|cared|loves $
    {nobody} ..3 miss|misses|missed|mourn|cry ..1 me|if|when|us
    {nobody} ..3 notice|notices|noticed ..1 me|us
    {my-people}|nobody ..1 not ..1 need|want me anymore
    {my-people}|nobody ..1 not need me
    {nobody} ..2 wants|want|likes|like|understands|understand|helps|believes|listens ..2 me !to
    {nobody} ..1 to talk|turn|call|ring|tell
    {nobody} cares anymore, {nobody} understands|listens $
    {nobody} rings|calls|visits|phones|texts|comes|answers|speaks|talks|writes ..1 me|anymore
    {nobody} rings|calls|visits|phones|texts $
    see|seen|saw|have|got|has nobody $
    ^ no friends|family|love|visitors left? $
    have|has|having|got (nobody|nothing|no friends|no family|not friends|no people) !in|to|planned|against|but|on
    have|has|having|got nobody left|and|i|in|who|anymore|else
    have ..1 nothing left
    i ..2 am|feel|felt|feeling|be|was|die !not|never ..2 alone $
    i ..3 am|feel|felt|feeling|be|was|die ..3 alone and|i|forever|anymore|with|now this|the|my? !time|house|room|kitchen
    alone ..1 (in this world|forever|in the world)
    i am|feel|was|be? ..2 alone anymore
    utterly|more|all|forever|truly alone
    hopeless|ashamed|tired|scared|lost|broken|sad|empty and|or? alone
    i ..3 am|feel ..2 lonely|isolated|unloved|unwanted|invisible|abandoned|forgotten|rejected
    unloved|unwanted
    everyone|everybody|they ..1 all? left|hates|hate|leaves|abandoned|abandons ..1 me
    everyone|everybody hates|leaves|left
    not ..2 belong|fit in? anywhere|here $
    not ..2 belong|fit in? (anywhere|in this world|to anyone)
    (i ..1)? not ..2 deserve ..2 love|happiness|kindness|help|happy|loved|forgiveness|air|anything|it|them|better
    `,
    {
      strength: 0.35,
      negatable: false,
      unless: '{small-thing}, shift|shifts|lunch|shop|signal|planned',
      why: 'Feels alone or uncared for.',
      matches: ['nobody would care', 'I have nobody', 'I feel so alone', 'everyone hates me'],
      ignores: ['nobody came to the shop', 'I have nothing planned for dinner'],
    },
  ),
  rule(
    'pain',
    `
    want|wish|need|make|please|begging|wanting ..4 (pain|suffering|hurting|hurt|ache) ..2 stop|end|over|gone|away
    want|wish|need|make|please|begging|wanting ..4 (it|everything|this|it all|all this) to? (stop|end|be over|go away) $
    want|wish ..1 to? (rest|be free|feel nothing|escape|peace|find peace|stop feeling|be at peace) $
    want ..1 to? (rest|peace|escape|find peace|be free) and|now|forever|from|anymore|so
    (pain|suffering|hurt|grief|sadness|darkness|emptiness) ..2 is|has|was|feels|becomes ..3 much|unbearable|overwhelming|endless|forever|stop|stops|bear
    (everything|life|living|it all) ..1 hurts !when|if|after|like|from
    it|this hurts ..1 $
    (everything|it|this|it all|life) ..1 is|has|feels|are|became ..2 too much|heavy
    (everything|it|this|it all|life) ..1 is|has|feels ..2 unbearable|overwhelming|endless
    unbearable|endless|constant|so|much|all ..1 pain|suffering|torment|agony|misery|hurting !killer|au|pain
    pain all|every day|night
    tired|sick|exhausted|weary of ..1 (everything|it all|fighting|trying|all this|feeling|being me|being alone|being sad|being like|being here|being tired|life|pretending|hurting|myself|the pain|struggling|people|crying|all of it)
    tired|sick|exhausted of this|it $
    tired|sick|exhausted of this|it and|anymore|i
    tired ..1 of pain|suffering
    feel|feels|feeling|felt ..2 (nothing|numb|empty|hollow|dead|broken) $
    feel|feels|feeling|felt ..2 (nothing|numb|empty|hollow|dead) and|anymore|all|inside|i|every|at|or|now
    (empty|hollow|dead|numb|rotten|broken|black|cold|nothing) inside
    not|never stop crying
    cry|crying|cried every|all ..1 day|night|morning
    `,
    {
      strength: 0.3,
      negatable: false,
      unless: '{small-thing}, toes|dentist|smoking|money',
      why: 'Speaks of pain or exhaustion without an end.',
      matches: ['Could somebody make this pain stop', 'tired of everything', 'it is too much'],
      ignores: ['I want to stop smoking', 'I want my money back'],
    },
  ),
  rule(
    'losses',
    `
    lost|lose|losing ..2 {lost-thing} ..4 lost|lose|losing|gone|left ..3 {lost-thing}?
    lost ..2 {lost-thing} ..9 (took|taken|has|have|got) the kids|children|house
    no|zero ..1 {good-thing} left? ..1 and|or? no|zero ..1 {good-thing}
    no|zero ..1 {good-thing} left? // no ..1 {good-thing}
    took|taken ..1 my|the kids|children|house|home|baby|son|daughter !to|for|out|on|home|swimming|shopping
    the|my {lost-thing} is|are gone
    lost|losing (everything|everyone|it all)
    everyone|everything i ..1 love|loved|had ..2 gone|dead|left|lost
    bailiffs, eviction, evicted, bankrupt|bankruptcy, foreclos*, repossess*, made|am homeless
    have ..1 (no money|no home|no job)
    since ..3 died|left|passed i ..2 not|never|can
    `,
    {
      strength: 0.35,
      negatable: false,
      unless: '{small-thing}, keys|luggage|glove|gloves|signal|problem|hurry',
      why: 'Lists what they have lost.',
      matches: ['Lost my flat, lost my partner', 'no work, no savings, no friends left'],
      ignores: ['We lost the match', 'no milk, no eggs, no bread', 'no problem and no hurry'],
    },
  ),
  rule(
    'withdrawn',
    `
    not|stopped|quit|never|longer ..3 {upkeep} ..5 not|stopped|quit|never|longer|or ..3 {upkeep}
    stopped|quit ..1 {upkeep} // i|and|also ..2 stopped|quit ..1 {upkeep}
    not|never|hardly|barely ..1 (slept|sleep|eaten|eat|washed|showered|left) ..2 in|for|since|my|the|all ..1 days|weeks|days|week|night|room|house|bed
    see|seen|saw|speak|spoken|talk to? nobody
    drink|drinking|drunk ..2 to|so|until|till ..3 sleep|forget|numb|oblivion|out
    never leave the|my house|room|bed|flat
    in bed all day|week
    `,
    {
      strength: 0.25,
      negatable: false,
      unless: 'sundays|smoking|meat|jet, exciting',
      why: 'Says that they have stopped looking after themselves or seeing people.',
      matches: [
        'I no longer eat, I do not wash',
        'stopped opening the post and stopped answering the phone',
        'I have not slept in days',
      ],
      ignores: ['I do not cook on Sundays', 'I stopped smoking and never looked back'],
    },
  ),
  rule(
    'what-happens-to-me',
    `
    {not} ..3 care|caring|mind|minding|matter|matters|bothered|interested|worried ..3 (what|whatever|anything) ..2 happens|becomes|happened|become|happen|comes ..1 to|of (me|my life|my body|myself)
    past|beyond caring ..1 what|about ..4 me|myself|anything
    stopped caring $
    stopped caring ..1 (about|if|what|anymore) ..2 (me|myself|anything|life|happens)
    {not} care (anymore|about anything|about myself|about me|about life|about living|what happens) $
    {not} care (anymore|about anything|about myself|about me|about life) and|or|now|i|at
    who cares what happens|becomes ..1 me
    `,
    {
      strength: 0.5,
      negatable: false,
      unless: 'still care|mind',
      why: 'No longer cares what happens to them.',
      matches: ["I don't care what happens to me", 'I am past caring what becomes of me'],
      ignores: ['I do still care what happens to me', 'I do not care what happens to the car'],
    },
  ),
  rule(
    'lost-faith',
    `
    faith|religion|church|god|belief|beliefs|imam|priest|bible ..4 told|tells|stopped|stops|kept|forbids|forbade|says me? ..2 not|me|from to? // * ..3 lost|gone|stopped|left|faded
    lost|losing|lose ..1 my|all ..1 faith !in
    `,
    {
      strength: 0.35,
      negatable: false,
      why: 'Has lost a faith that held them.',
      matches: ['My church always told me not to. I lost that as well.', 'I have lost my faith'],
      ignores: ['My father told me not to. I did that too.'],
    },
  ),
  rule(
    'despair-title',
    `
    ^ i? need|want|looking|give|tell ..3 (reason|reasons|hope|help now|a sign|way out)
    ^ is|are there ..2 (reason|reasons|hope|any point|way out)
    ^ (help|help me|please help|please help me|somebody help|someone help me|it hurts|it is over|i lost|i am lost|why me|i am broken|i am scared|too late|it is too late|i failed|i need help) $
    the end is near
    too late for|to me|save
    no saving|helping|fixing me
    (not|never) (make it|survive|last|get through) ..2 (this|night|much longer|anymore|longer|another|till|until)
    i ..2 (not|never) (make it|survive) $
    `,
    {
      strength: 0.3,
      negatable: false,
      unless: 'train|bus|meeting|party|dinner|class|practice|rehearsal',
      why: 'A short cry for help.',
      matches: ['please help me', 'too late for me', 'I will not make it'],
      ignores: ['need a lift to town'],
    },
  ),
  rule(
    'what-i-am-for',
    `
    not|never|cannot see|know|understand|remember|sure|think what|why i am for|here !dinner|tea|lunch
    what am i even? for $
    what am i here for
    `,
    {
      strength: 0.35,
      negatable: false,
      why: 'Sees no purpose in themselves.',
      matches: ["I don't know what I'm for", 'what am I here for'],
      ignores: ["I don't know what crochet is for"],
    },
  ),
  rule(
    'not-without-them',
    `
    not|never ..1 live|survive|cope|exist|on|breathe|life without {them}|you
    no|nothing ..2 life|live|point|reason|me ..1 without {them}|you
    life ..2 (is|means|meaningless|pointless|worthless|unbearable) ..2 without {them}|you
    `,
    {
      negatable: false,
      strength: 0.3,
      why: 'Cannot see a life without somebody.',
      matches: ["I can't live without him"],
      ignores: ["I can't live without wifi"],
    },
  ),
  rule(
    'untouched',
    `
    nothing|none ..2 touch~|reach~|move~ me
    not ..2 believe|think|imagine|feel ..1 anything|nothing|it ..1 {will} ..2 (again|ever|anymore)
  `,
    {
      strength: 0.4,
      negatable: false,
      unless: 'museum|museums|virus|he|she|they|move me to, {event}',
      why: 'Says that nothing reaches them, or ever will.',
      matches: ["None of it touched me, and I don't believe that anything will again."],
      ignores: ["None of it bored me, and I don't believe that museums will again."],
    },
  ),
];
