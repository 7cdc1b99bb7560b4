import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });

export const suicidalThoughts: readonly Rule[] = [
  rule('kill-self', '{end-me} !{harmless-effort}', {
    strength: 0.75,
    // "kms" is also a distance.
    unless:
      '# kill myself, kill myself means|mean|an per|hour?, killing myself at|for|in|over|on|with the|my|this|a? work|job|project|degree|thesis|gym|office, (i|finally|did|have) stop|stopped|quit thinking|wanting|wishing|planning|fantasising, (not|never) that i want|wish|plan|intend to',
    why: 'Speaks of ending their own life.',
    matches: [
      'I keep thinking about killing myself',
      'should I kill myself',
      'if I end my life',
      'k1ll mys3lf',
      'kms',
      'I could top myself',
      'sometimes I want to do away with myself',
    ],
    ignores: [
      'I was killing myself laughing',
      'I end my shift at nine',
      'stop killing myself to impress him',
      'we walked six kms',
      'let me top myself up',
    ],
  }),
  rule(
    'suicidal',
    `
    suicidal|suicidality|suicidally !((thoughts|feelings|urges|ideation) ..2 over|gone|stopped|faded) !people|persons|patients|patient|clients|client|callers|caller|friends|friend|members|someone|teens|teenagers|youth|students|men|women|boys|girls|character|characters|lyrics|veterans|individuals
    kill|killing thoughts|urges|ideation|feelings
    suicide|suicidal thoughts|ideas|urges|feelings|plans|ideation|impulses
    `,
    {
      strength: 0.7,
      why: 'Calls themselves suicidal or speaks of suicidal thoughts.',
      matches: [
        'I feel suicidal again',
        'my suicidal thoughts are back',
        'the sewerslide thoughts',
      ],
      ignores: ['Suicide prevention week is in May', 'a room for suicidal people'],
    },
  ),
  rule(
    'suicide-self',
    `
    i|me|my|myself ..7 (suicide|self deletion) !squad|prevention|awareness|hotline|helpline|note|rate|rates|attempt|survivor|survivors|loss !(in the|my|our|your family|news)
    thoughts|thought|thinking|idea of|about suicide
    suicide is|was|seems|feels|looks|sounds|keeps|as|being|been ..3 option|thought|escape|mind|answer|solution|only|choice|appealing|tempting|head|comforting|easier|way
    `,
    {
      strength: 0.6,
      why: 'Speaks of suicide and of themselves.',
      matches: ['I have been thinking about suicide', 'is my only way out suicide'],
      ignores: ['The report on suicide came out', 'A suicide hotline exists'],
    },
  ),
  rule('suicide-mentioned', 'suicide|suicides|suicidality !squad', {
    strength: 0.3,
    lane: 'soon',
    why: 'Mentions suicide.',
    matches: ['The film is about suicide', 'suicide'],
    ignores: ['The squad came home'],
  }),
  rule(
    'thinking-of-death',
    `
    {thinking-of} {my-death}
    {thinking-of} (no longer|not|never) {not-there}
    `,
    {
      strength: 0.6,
      unless: 'zombie|zombies|vampire|vampires|horror|plot|character|characters',
      why: 'Thinks about dying.',
      matches: [
        'I think about dying every day',
        'I fantasise about my own funeral',
        'i daydream about being dead',
        'I fantasise about not waking up',
      ],
      ignores: ['I think about dinner', 'I thought about the death of my cat'],
    },
  ),
  rule(
    'in-my-mind',
    `
    ({my-death}|{end-me}|suicide|ending it|death) ..4 on|in|through|across|into|enter~|cross~|fill~|haunt~|invade~|occupy~ my mind|head|thoughts|brain|dreams
    not get|shake|clear|push ..4 ({my-death}|{end-me}|suicide) ..1 out|from|off of? my head|mind
    cross~|enter~|fill~|haunt~|in|on|through my mind|head|thoughts|brain ..4 (suicide|dying|{end-me}|being dead|being gone)
    not|never|nothing|cannot ..2 think ..2 anything|nothing|else ..3 except|besides|than|apart ..2 ({my-death}|{end-me}|suicide)
    not|nothing ..4 think ..2 anything|nothing|else // but|except for? {my-death}|{end-me}|suicide
    {my-death} ..1 sound~|seem~|feel~|look~ ..2 restful|peaceful|nice|good|easier|better|appealing|tempting|comforting|lovely|quiet|like relief|rest|sleep|peace
    not|never|cannot mind|care|bothered|matter|sad ..1 if ..3 (i died|i die|i (did|do|never) not? (wake|woke)|hit me|hit by a|run me over|ran me over)
    (no longer|not|never) {not-there} ..2 sound~|seem~|feel~|look~ ..2 restful|peaceful|nice|good|easier|better|relief
    anyone|anybody|nobody|everyone|they ..2 notice~|care~|miss|cry|mind ..2 if|when i ..1 (died|dead|disappeared|vanished|(was|were|am) gone !(for a))
    thinking|think|dreaming|fantasising|reading|planning of|about|up|through ..1 (ways|methods|how) to ..1 do it|this|go|leave|end !(on|out|home|well|properly|to|for|with)
    picture~|picturing|imagin*|seeing|visualis*|visualiz*|dreaming|see (myself|me|my body) ..1 (under|in front of|off|beneath|below) ..2 train|bus|lorry|truck|car|bridge|roof|cliff|balcony|tracks|water
    picture~|picturing|imagin*|visualis*|visualiz* (myself|me|my body) ..1 hanging|dead|jumping|drowning|bleeding|coffin !(by|at|in) the? pool|beach|plane
    all|only i ..3 think about|of is ({my-death}|{end-me}|suicide)
    thinking|wondering|wonder|think|imagine|imagining|picture ..3 what it would|will|must|might be|feel like? ..2 (be dead|be gone|die|not exist|not wake|{end-me})
    wonder~|imagine~|picture~|think~ ..4 who|how|whether|if|what ..4 (my funeral|(if|when) i die|i died|i (was|were|am) (dead|gone))
    wonder~ ..4 find~|found|notice~ ..2 my body|corpse
    `,
    {
      strength: 0.6,
      negatable: false,
      why: 'Says that dying is on their mind.',
      matches: [
        'Being dead is on my mind all day',
        "I can't think about anything except dying",
        'I wonder how many would come to my funeral',
      ],
      ignores: ['Being late is on my mind', 'I cannot think of anything except cake'],
    },
  ),
  rule(
    'no-day-without',
    `
    not|never|hardly|barely|scarcely|rarely|no|seldom ..5 {part-of-day} ..5 not|without|where|when|free ..5 (suicide|suicidal|{end-me}|{my-death}|ending it|not {not-there})
    every|each|all|most single? {part-of-day} ..5 think~|thought|thoughts|wish~|want~ ..4 (suicide|suicidal|{end-me})
    `,
    {
      strength: 0.7,
      negatable: false,
      unless: 'my|his|her mom|dad|sister|brother|friend|son|daughter|cat|dog',
      why: 'Says that the thoughts come every day.',
      matches: [
        'There is hardly an hour when I do not think about dying',
        'Not one night goes by without me thinking of suicide',
      ],
      ignores: ['Not a day goes by that I do not think about my sister'],
    },
  ),
  rule(
    'voice',
    `
    voice|voices|head|mind|brain|demon|demons|part ..5 say~|tell~|whisper~|scream~|shout~|want~|urge~|beg~ ..5 ({end-me}|die|jump|end it|kill yourself|do it $|done with (all|it|this|everything|life|living)|not (be|exist) $|(hurt|cut) (myself|yourself|me)|better off (dead|without me))
    you could|should not be|exist $
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'note|notes|mail|coach|satnav|queue|tannoy|actor|lessons',
      near: 'voice|voices|head|mind|brain|demon|demons, part of me',
      why: 'Tells of a voice or a thought that asks them to die.',
      matches: [
        'A voice in my head keeps telling me to jump',
        'this little voice says you could be done with it all',
      ],
      ignores: ['My voice coach told me to breathe', 'the voice on the tannoy says mind the gap'],
    },
  ),
  rule(
    'pull-of-the-edge',
    `
    (anyone else ..3|anybody else ..3)? platform|bridge|balcony|roof|rooftop|ledge|edge|cliff|tracks|rails|railing|railway|trains|train|overpass|viaduct|window|tall|heights|pier|river|motorway|motorways ..9 pull|pulled|urge|impulse|tempted|temptation|imagine|imagining|thought|thinking|wonder|wondering|picture|picturing|drawn|calling|calls|inviting|itch|dare ..4 (step~|jump~|lean~|leap~|fall~|drop~|let~ go|go over|go off|climb~|tip~) !(on|in|aboard|back|home|for joy|the queue)
    {drop-place}|platform|edge|tracks|train|trains|ledge ..9 feel~|want~|tempted|could|easy ..3 (jump~|leap~|fall~|let~ go|lean forward) !(asleep|over|down|behind|off at|on|in|aboard|back|home|for joy|the queue)
    pull|urge|urges|impulse|tempted|temptation|drawn|imagine|imagining|picture|picturing|itch|compulsion ..4 step~|jump~|lean~|leap~|swerve~|steer~|drive~|veer~|walk~|throw~ ..4 off|into|front|under|over ..4 {oncoming}|{drop-place}|tracks|edge|rails|wall|tree|sea|river|road|motorway
    wonder~|think~|thought|imagine~|what ..4 happen|if|easy ..3 i ..3 not|never turn|steer|brake|stop|slow|move|touch the? ..1 wheel|brake|brakes|car|bend|corner
    let~|letting|take~ (go of|my hands off) the steering? wheel ..6 over|end|ends|die|tree|peace|done|gone|stop
    wonder~|think~|thought|imagine~|imagining|tempted ..6 (swerve~ !(to)|veer~|crash~ (the|my|this) (car|van|bike)|let~ go of the wheel|take~ my hands off the wheel)
    `,
    {
      strength: 0.55,
      negatable: false,
      unless:
        'treadmill|bungee|parachute|trampoline|board|game|skydive|skydiving|escalator|rollercoaster',
      why: 'Feels drawn to step or steer to their death.',
      matches: [
        'When a train comes in I feel the urge to lean forward and fall',
        'I imagine steering into a truck on the way home',
        'I wonder what would happen if I did not brake the car',
      ],
      ignores: [
        'On the treadmill I feel the pull to step off',
        'I caught the train and thought about walking home',
      ],
    },
  ),
  rule(
    'do-it',
    `
    {nerve} ..4 {mind-ending-it}
    think~|ponder~|wonder~|consider~|contemplate~|feel~|want~|able|hard {do-link}? {do-link}? {do-link}? {do-link}? {mind-ending-it}
    talk me out of it {it-next}
    talk me out of it $
    `,
    {
      strength: 0.45,
      unless:
        '{mind-end-it} with|again|at|up, talk me out of it ..6 lease|job|house|flat|move|coat|dog|car',
      unlessNear:
        'marathon|skydive|choir|driving|passed|exam|test|dentist|haircut|tattoo|interview|speech|course|race',
      why: 'Speaks of having, or lacking, the courage to "do it".',
      matches: [
        'On Sunday I nearly had the courage to do it',
        'thinking about ending it',
        'scared to go through with it',
      ],
      ignores: ['I think about it a lot', 'I want to do it with my sister'],
    },
  ),
  rule(
    'justified-or-allowed',
    `
    should|may|must|shall|could|can i ..3 {die-then}
    would|will|is it ..5 {die-then}
    am i ..2 allowed|better|supposed ..3 die|dead|{end-me}
    when will|do|can i ..1 (die|be dead)
    `,
    {
      strength: 0.6,
      why: 'Asks whether they should die.',
      matches: ['Should I just end it?', 'would it be so bad to die'],
      ignores: ['Should I end the call', 'will my plant die'],
    },
  ),
  rule(
    'rather-die',
    `
    rather|prefer|sooner|prefers to? be? (die|dead|dying|{end-me}) !than
    rather|prefer|sooner to? be? (die|dead|{end-me}) than live|keep|go|stay|wake|face|be|feel|carry|suffer|deal|do|spend
    `,
    {
      strength: 0.4,
      unless: 'than eat|watch|listen|wear|sing|text|admit|dance',
      why: 'Would rather be dead.',
      matches: ['I would rather be dead', 'Honestly I would rather die'],
      ignores: ['I would rather stay home', 'I would rather die than eat celery'],
    },
  ),
  rule(
    'afraid-of-doing-it',
    `
    scared|afraid|frightened|terrified|worried|fear|scares|frightens|terrifies ..4 i ..3 (do it !(wrong|badly|right|again|well|alone|justice)|do? something (stupid|bad|permanent|terrible|awful|drastic|silly)|{end-me}|(hurt|harm) myself)
    scared|afraid|frightened|terrified|worried|fear|scares|frightens|terrifies ..3 what i ..2 do (to myself|tonight|when i am|if i am|alone)
    scared|afraid|frightened|terrified|scares|frightens|terrifies of? what i ..2 do $
    scared|afraid|frightened|terrified of myself
    `,
    {
      strength: 0.55,
      negatable: false,
      why: 'Is afraid of what they may do to themselves.',
      matches: [
        'I am scared that I might do it',
        "I'm frightened of what I could do when I am alone",
        'it frightens me that I may do something stupid',
      ],
      ignores: ['I am scared that I might do badly', 'I am afraid of what he might do to me'],
    },
  ),
  rule(
    'not-that-i-do-not',
    `
    not that|saying|because i {aux}? not want|wish|plan~|intend|think ..3 ({end-me}|{die}|suicide|end it)
    no|not|without|any reason|reasons ..1 not to ({end-me}|{die}|end it|do it)
    why should|shall|would i not ({end-me}|die|end it)
    not say~|saying|that ..2 i {aux}? not ..1 (suicidal|thinking|considering|contemplating) !{my-people}
    lying|lie|lied if|when|that i ..2 say~|said|told ..3 not|never ..4 ({end-me}|{die}|{my-death}|suicide)
    not know|see|understand|sure why i {aux}? not ({end-me}|die|end it)
    never stop~ thinking|wanting|wishing|planning ..3 ({end-me}|{die}|{my-death}|suicide)
    `,
    {
      strength: 0.65,
      negatable: false,
      why: 'Denies not wanting to die.',
      matches: [
        "It's not that I don't want to kill myself, I am too tired",
        'I see no reason not to end my life',
        'why should I not die',
      ],
      ignores: ['There is every reason to stay', "It's not that I don't want to come"],
    },
  ),
  rule(
    'as-described',
    `
    thoughts|feelings|urges|signs|ideation|wanting|thinking of|about|to (suicide|{end-me}|die|dying) ..9 // i have|had|get|tick|recognise ..2 plenty|loads|lots|many|them|those|all|both|these|most|enough|every !gone|support
    `,
    {
      strength: 0.6,
      context: 'strength',
      negatable: false,
      why: 'Reads about suicidal thoughts and says that they have them.',
      matches: ['The booklet says thoughts of suicide can come. I have plenty.'],
      ignores: ['The booklet says thoughts of suicide can come. I have none.'],
    },
  ),
  rule(
    'over',
    `
    stop|stopped|quit thinking|wanting|wishing|planning|dreaming|fantasising ..4 ({end-me}|{die}|{my-death}|suicide)
    suicidal thoughts|feelings|urges|ideation ..3 over|gone|stopped|left|faded|behind|passed !me
    `,
    {
      strength: 0.3,
      lane: 'soon',
      negatable: false,
      why: 'Says that thoughts of dying have stopped.',
      matches: ['I stopped thinking about killing myself', 'my suicidal thoughts are gone'],
      ignores: ['I stopped thinking about him'],
    },
  ),
  rule(
    'denied',
    `
    (i|^) ..2 not|never ..3 (suicidal|{end-me}|do anything to myself|(hurt|harm|injure) myself|act on (it|them))
    `,
    {
      strength: 0.3,
      lane: 'soon',
      negatable: false,
      why: 'Says that they are not suicidal or will not act; the subject itself is worth a look.',
      matches: ["I'm not suicidal", "I won't kill myself"],
      ignores: ['I am not hungry'],
    },
  ),
  rule(
    'why-not-end-it',
    `
    (why|may as well|might as well|could|should) not? ..1 (end it all|end it|end everything|finish it|do it|be done with it) (tonight|now|today|here|tomorrow|right|myself|for good|all)
    why not ..1 (end it all|end it|end everything|{end-me})
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'contract|subscription|lease|course|relationship|marriage|friendship|session|meeting|call|membership|chat|game|project, him|her|them, with|between',
      why: 'Asks why not to end it.',
      matches: ['the bus was full and i thought why not end it today'],
      ignores: ['Why not end it with him today', 'why not end the meeting now'],
    },
  ),
  rule(
    'pictured-grave',
    `
    i|me|myself|inside|mine|sleep|rest|forever|soon|tonight|tomorrow|ready|mood|bed|home|future|plan|goal|next ..2 coffin|grave (inside|tonight|soon|forever|me)
    i|me|myself|inside|mine|sleep|rest|forever|soon|tonight|tomorrow|ready|mood|bed|home|future|plan|goal|next ..2 coffin|grave $
    coffin|grave ..3 inside|me|soon|tonight|forever|mood|ready|calling|future !stone|yard|dancer|digger|flowers
    `,
    {
      strength: 0.5,
      unless:
        'halloween|dracula|vampire|skeleton|pumpkin|ghost|flowers|visit|visited, mom|dad|grandma|grandad|nan|his|her|their grave|coffin',
      why: 'Speaks of, or shows, a coffin or a grave as their own place.',
      matches: ['me soon \u26b0\ufe0f', 'fine at work, \u26b0\ufe0f inside'],
      ignores: ['Halloween decorations: \ud83e\udea6 and \ud83e\udd87', 'I visited the grave'],
    },
  ),
  rule(
    'throw-body',
    `
    throw|chuck|hurl|drop|fling|dump|drive|walk|roll this|my body|self|carcass|corpse ..1 into|off|under|from|in|onto ..2 sea|river|water|ocean|lake|canal|bridge|cliff|roof|train|traffic|road|window|harbour|harbor
    throw|drop|put|sink|hurl|end|kill|destroy|drown|burn|bury this|my body|carcass|flesh into|under|off|in|from|over|behind|forever !bed|bath|shape|gear
    `,
    {
      strength: 0.65,
      unless: 'gym|workout|diet|work|ice|cold|trust|form',
      why: 'Speaks of throwing their body from or under something.',
      matches: ['I want to sink this body in the lake', 'I want to throw my body off a bridge'],
      ignores: ['I want to throw this telephone into the sea'],
    },
  ),
  rule(
    'thoughts-return',
    `
    the|my|those|these|dark|old|bad thoughts|urges|voices|ideation !about|of|on|for|that|from ..9 (are|have|came|come|crept|creeping|is|all) ..1 back|returned|returning !(to|of|from|home|in (the|a) (office|room)|on track)
    ^ thoughts|urges|voices ..3 (are|have|came|come|crept)? back|returned $
    `,
    {
      strength: 0.55,
      negatable: false,
      unless:
        'not|never come|came|coming|back|returned|return, if|when they, on the trip|job|course|book, {years-ago}',
      why: 'Says that the thoughts have come back.',
      matches: [
        'the thoughts were gone for years and now they are back every night',
        'the dark thoughts have crept back',
      ],
      ignores: ['My thoughts are on the trip back', 'The thoughts have not come back'],
    },
  ),
  rule(
    'finish-life',
    `
    think~|thinking|thought|thoughts|idea|wish|wish~|want~|decide~|decided|feel|like|try|trying|tried|need|ready|could|should ..5 finish|finishing|close|closing|terminate|terminating|finalise|finalize|conclude (my|this|with my|with this) own? life|existence !work|story|project|savings|style|insurance|sentence|ambition|dream|goal|plan
    (make|making|put|putting) an? end|stop|finish to|with|on my own? life|existence|days !savings|style|insurance|of
    `,
    {
      strength: 0.7,
      unless: 'degree|novel|thesis|memoir|drawing, used to',
      why: 'Thinks of finishing their life.',
      matches: ['every night the idea comes to finish my life', 'I want to close this life'],
      ignores: ["I want to finish my life's work", 'I am thinking how to finish my thesis'],
    },
  ),
];
