import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('method', { lane: 'urgent', context: 'lower' });

export const method: readonly Rule[] = [
  rule(
    'way-to-die',
    `
    {way-quality}|way|some|other|any|what|the|find {way-joiner}? {way-joiner}? {way-joiner}? ways|way|method|methods|how|means|form|option|options {way-joiner}? {way-joiner}? {way-joiner}? {way-joiner}? (to|of|for|i|would)? ({die}|go out|{kill-myself}|{killing-myself}|kill yourself|oneself|suicide|end (it|things|your life|my life|ones life)|{dying}|commit|self harm|overdose|hang|hurt myself) !in|games
    ways|methods|means of|to|for dying|death|suicide|{killing-myself}
    way|ways|how to do it (that|without|where|so) ..4 (traumatise|traumatize|traumatizing|traumatising|hurt|hurting|find|mess|pain|knowing|painless)
    {way-quality} ..2 (death|suicide|way out|exit|way to go|way to leave) $
    die painlessly|quickly|peacefully
    what|which dose|amount|number|quantity ..4 (is|would be|kills|is considered) ..1 (fatal|lethal|deadly|enough|kill)
    suicide|lethal|fatal|deadly methods|method|dose|doses|dosage|amount|amounts|combination
    `,
    {
      strength: 0.75,
      unless:
        'laughing|hair|fabric|weeds|game|boss|character|dye|picture|pictures|curtains|wallpaper|time|mirror|shelf|lights',
      why: 'Asks about or compares ways to die.',
      matches: [
        'What is the easiest way to die?',
        'painless way to end it',
        'is there a lethal dose',
      ],
      ignores: ['the easiest way to cook rice', 'best way to learn'],
    },
  ),
  rule(
    'surest-way-out',
    `
    {way-quality} way|ways|method|methods|means|exit out !(of (the|town|debt|bed|lease|contract|meeting|job|here|a))
    {sure-way} way|ways|method|methods|means to (go $|leave (this|the) (life|world|earth)|be gone|not wake up|disappear|stop existing|make it stop|make it look like)
    `,
    {
      strength: 0.6,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|suicide|suicidal|pain|painless|painful|gone|surest|life|go, stop existing, not wake up',
      unless:
        'traffic|airport|station|parking|lease|contract|debt|escape|relationship|town|job|party|maze|zone|dungeon',
      why: 'Asks for the surest way to be gone.',
      matches: ["What's the surest way to go?"],
      ignores: ['What is the best way to go to Leeds?'],
    },
  ),
  rule(
    'how-much',
    `
    (how (many|much)|what amount) ..6 (will|would|to|take|can|could|should|do|does|it|need) ..3 (kill $|kill me|kill you|kill a|{die}|overdose|end me|end it|end my life|knock me out forever|get rid of me|be lethal|fatal|stop (a|my|your|the) heart)
    how many|much ..3 ({drug}|{poison}|pills|storeys|floors|metres|feet|volts|blood) ..6 (kill|lethal|fatal|{die}|enough)
    (how|is it|what|does it) ..9 (cut|cutting|hang|hanging|slit|slitting|kill|killing|shoot|shooting|harm) (yourself|your (wrist|wrists|throat|veins|own))
    (does|can|will|would|could|do) ..3 ({drug}|{poison}|that many|that much|it|this|they|these|falling|jumping|a fall|hanging|bleeding) ..5 kill (you|me|a person|someone|somebody|anyone) $
    ^ (will i|am i|am i going to|will i be) (die|dying|overdose|survive) $
    how (many|much|long|high|fast|deep|far|bad|painful|likely|easy|quickly|do|would|can|could|to|hard|does|tall) ..9 ({kill-myself}|{killing-myself}|overdose|hang yourself|kill (you|me|yourself|a person|someone)|lethal|fatal|bleed out|bleed to death|suffocate|drown|die) (from|by|on|if|with|and|me|when|that|or|in|off|of|$)
    (is it|can you|can i|can a person|can someone|does it|do you|what happens|what would happen|what if|would i|will it|will this|does|would) ..9 ({kill-myself}|{killing-myself}|to overdose|to kill|lethal|fatal|bleed out|bleed to death|suffocate|drown yourself|(die|dying|overdose) (from|by|if|on|of|when|with))
    what happens|happened if|when (you|i|someone|a person) ..1 (take|took|swallow|drink|mix|inject) ..2 ({many}|too many|too much|all|whole) ..3 ({drug}|pills|{poison})
    (do|does|can|could|would|did) ..2 survive ..1 (jumping|falling|a fall|a jump|an overdose|overdosing|hanging|drowning|{way-of-dying})
    how many|much|long ..6 to|until|till|and|you|i|that ..1 not|never wake up?
    how high|tall|deep|far|fast|long (does|do|must|should|would|is) (a|the|it|my)? (bridge|building|fall|drop|jump|cliff|roof|rope|cut) ..1 (need|have|got|be) to be
    how high|tall|deep|far|fast (does|do|must|should|would) ..3 (fall|drop|jump|bridge|cliff|roof|cut) ..2 (kill|die|enough|lethal|fatal|sure)
    `,
    {
      strength: 0.6,
      unless:
        '(help|support|comfort|talk to|speak to|stop|save|reach|listen to) ..1 people|others|clients|students|anyone|someone|somebody|{person}|{my-kin} !(how|with), discuss|talk|links|explain|prevent|german|germans|word|wasp|wasps|bee|bees|sting|stings|spider|spiders|pepper|peppers|coffee|coffees|burpees|laughing|laugh|plant|plants|game|boss|weeds|mouse|mice|rat|ants|mosquito|chocolate|vibe|mood|embarrassment|boredom',
      unlessNear:
        'i do mean for, for my|a|the project|homework|model|school|class|van|lorry|truck|boat|ship|essay, engineering project|exam|class|degree, planning permission|regulations|clearance|permit',
      why: 'Asks how much or how long it takes.',
      matches: [
        'how many pills does it take to die',
        'can you die from that many tablets',
        'how do I kill myself',
      ],
      ignores: [
        'how do I bake bread',
        'how long does bread take to rise',
        'how high does the fence have to be? It is for my project',
      ],
    },
  ),
  rule(
    'does-it-hurt',
    `
    (does|do|is|would|will|did) (it|an|a|the)? (hurt|painful)? (to|when|if)? (you|i)? {way-of-dying} ..6 (hurt|hurts|painful|quick|slow|feel|like|fast|easier|peaceful|pain|worse|long)
    (does|do|would|will|did) (it|death|dying|suicide) (hurt|hurts|be painful) !(her|him|them|your|my|so|to|when|that)
    (does|would|will) it hurt ..2 {way-of-dying}|{die}
    (how (much|bad|badly|painful|long|quick|peaceful|fast)) (does|is|would|do) ..2 {way-of-dying}
    (which|what) is (quicker|worse|easier|less painful|faster|kinder|more painful|it like to|it like) ..2 {way-of-dying}
    what (does|would) ..1 (dying|{way-of-dying}) feel like
    (is|does|would|will|can) it be? (hurt|painful|quick|quicker|peaceful|slow|easy|scary|painless|long) ..2 {way-of-dying} !out|it|up
    (is|are|was) ..1 {way-of-dying} ..1 (painful|quick|quicker|peaceful|slow|painless)
    {lethal} or ..1 {lethal}|bridge|train|roof|river|cliff|jump ..6 (which|decide|quicker|easier|faster|choose|better|worse|hurt|hurts|painless|kinder|surer)
    (which|decide|choose|deciding|torn) ..5 {lethal} or|and ..1 {lethal}|bridge|train|roof|river|cliff|jump
    `,
    {
      strength: 0.6,
      negatable: false,
      unless:
        'baby|teething|lifeguard|film|gran|grandmother|grandfather|dad|mom|cat|dog|hospice|cancer|novel|hair|teeth|game|wallpaper|pictures',
      why: 'Asks what a way of dying feels like.',
      matches: ['does drowning hurt?', 'does it hurt to hang?'],
      ignores: ['does waxing hurt?'],
    },
  ),
  rule(
    'would-be-quick',
    `
    {means}|{way-of-dying}|jump|jumping|fall|drop|bridge|train|river|cliff|bullet|gas ..4 (would|will|could|might|may|must|seems|sounds|is) ..2 (quick|quicker|quickest|fast|faster|fastest|easy|easier|easiest|painless|clean|cleaner|cleanest|kind|kinder|kindest|simplest|surest|instant|peaceful|over quickly|over fast|do the job|do the trick|finish me|end me|end this|end everything|kill me|be over|cheapest) !(to (get|go|the|fix|use|clean)|if we|than (the|a)? (bus|walking|driving|car|coach|train|plane)|for (the|my) (journey|commute))
    {drug}|{poison}|insulin|{firearm}|bridge|train|cliff ..2 (could|would|will|can|might) (finish|kill|end|take) (me|it all|everything) !off|to
    `,
    {
      strength: 0.6,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|suicide|death|dead|mind|thoughts|thinking|painless|peaceful|quietly|pain|insulin|ask|asks, way out, end it, kill me, finish me, end me, over fast|quickly|quick|instantly',
      unless:
        '{daily-use}|{trip}|journey|station|ticket|tickets|furniture|pizza|workout|hill|bus|commute|class|exam',
      why: 'Weighs up how quick or sure a means would be.',
      matches: ['Pills would be the easiest way out'],
      ignores: ['The train would be quicker than the bus'],
    },
  ),
  rule(
    'if-i-did-it',
    `
    if|when i ..2 (did it|do it|{die}|ended it|{kill-myself}|went|go|{killed-myself}) ..3 it ..3 (be|by|with|from) ..1 (in front of|under|off|from|pills|tablets|a gun|the gun|rope|hanging|overdose|bridge|train|jumping|drowning|{means})
    (would|will|could|does|make) ..1 (it|this) look like|seem ..1 accident
    look like an accident
    (it|this|that) would have to be (something|somewhere|some way|quick|painless|pills|a|the) ..6 (find|clean|see|hurt|know|stop|painless|lethal)
    (stopped|not|no longer|past) ..4 (whether|if) ..5 (which|how|when|where) $
    i would do it with|by ..1 {lethal}|{means}
    wonder|wondering|see|checked|checking if|whether ..1 {sheer-place}|fall|drop ..2 high|tall|far enough
    think|thinking|thought ..3 walking into the sea|river|traffic|ocean|lake|water|road
    i would use ..3 ({firearm}|noose|pills|rope) $
    know|found|picked|chosen|got ..1 which (branch|beam|bridge|tree|train|building|pills|knife|floor|hook|roof|knot|tablets|one) ..3 (would|will|could|hold|use|high)
    `,
    {
      strength: 0.6,
      near: '{die}|{dying}|{kill-myself}|{killing-myself}|{way-of-dying}|{means}|sea|river|traffic|ocean|lake|roof|high|train|clean|find|hold|accident|drove|drive|drowned|fell|jumped|crash|crashed|bridge|cliff|barrier',
      unless:
        'mirror|count|insurance|claim|boss|cake|backed|parked|reversed|parking|dented|vase|shop',
      why: 'Supposes how they would do it.',
      matches: ['would it look like an accident if I fell from the bridge'],
      ignores: ['would it look like art if I painted the bridge'],
    },
  ),
  rule(
    'studied',
    `
    {study} ..5 (hanging|drowning|overdoses|overdose|overdosing|bleeding out|nooses|noose|suffocation|asphyxia|strangulation|electrocution|starving to death|bleeding to death|suicide methods|suicide|jumping (off|from|in front)|falls from|exsanguination) !basket|baskets|plants|plant|out|around|pictures|up|curtains|shelves|gardens|on|with|by|lights|lamps|rails|chair|chairs|prevention|rates|bereavement|art
    {study} ..5 (ways|methods|means) (of|to|for) (dying|die|death|go|suicide|end|{killing-myself}|{kill-myself})
    {study} ..3 (methods) (again|and|for hours|online|every|all|$)
    {study} ..5 (carbon monoxide|cyanide|sodium nitrite|helium|nitrogen) !balloons|balloon|detector|alarm|cycle|fertilizer
    (website|site|forum|page|video|thread|guide) ..4 (tells|shows|explains|says|on|about) ..5 ({die}|{dying}|{kill-myself}|{killing-myself}|not wake up|overdose|noose|suicide)
    `,
    {
      strength: 0.6,
      unless:
        'teaching|teach|contraception|garden|essay|novel|training|swimming|history|statistics|article|course|prevention|documentary|class|volunteer|nurse',
      why: 'Reads about, or compares, ways to die.',
      matches: ['I spend nights reading about overdoses'],
      ignores: ['I keep reading about hanging plants'],
    },
  ),
  rule(
    'means-thoughts',
    `
    (i|me|my|^) ..6 {think-of-means} ..4 ({firearm}|noose|rope|helium|suicide|bridges|bridge|overdosing|sodium nitrite|carbon monoxide|lethal|cyanide|fatal|exit bag|tall buildings) (to|and|so|right|i|it|now|in|for|from|of|or|because|that|would|methods|method|doses|dose|ways|way|on|$) !control|laws
    think|thinking|thought ..2 (trains|bridges|cliffs|guns|ropes|tall buildings|heights) and (how|what)
    every (train|bridge|roof|knife|cliff|balcony|truck|lorry|window|beam) ..3 (i|looks|seems|calls|whispers) ..4 (think|wonder|imagine|picture|measure|invitation|jump|option|see)
    `,
    {
      strength: 0.55,
      unless:
        '{daily-use}|{outing}|architecture|photography|models|museum|hotline|prevention|awareness|policy|safety|nail|glue|card|dental|water|top',
      why: 'Thinks about means.',
      matches: [
        'Every evening I think about a gun',
        'I keep googling suicide methods',
        'i keep looking at bridges',
      ],
      ignores: ['I want a new phone', 'I need a rope for the boat'],
    },
  ),
  rule(
    'means-word',
    `
    exit|suicide bag, noose, cyanide !pill, asphyxiat*, sodium nitrite, ligature, exhaust fumes
    helium|nitrogen|hydrogen|argon ..2 tank|tanks|tube|bag|mask|hood|canister
    inert gas, charcoal in my|the|a car|room|tent, carbon monoxide poisoning, fumes from my|the|a car
    bridge|river|train|trains|tracks|water|cliff|pills|blade|blades|knife|razor|rope|edge|sea ..6 (calling|calls|whispering|whispers|beckoning|beckons) ..1 me
    partial hanging, full suspension !bike, drop height, catch the bus !to|from|home|at|in|this|every|back|into|with
    cord|rope|belt|gun|knife|razor|bridge|train|pills|ledge|balcony|traffic|river|cliff ..2 (look|looks|looked|looking|sound|sounds|seem|seems|feel|feels) ..2 (comforting|tempting|inviting|good|appealing|nice|friendly|welcoming|beautiful|easy|peaceful|(better than|better $))
    `,
    {
      strength: 0.6,
      unless:
        '{outing}|balloons|detector|alarm|outfit|dress|leather|jeans|vegetables|weld|recipe|photo|lit',
      why: 'Names means of dying.',
      matches: ['I made a noose', 'the bridge looks so inviting'],
      ignores: ['the bridge looks old', 'we caught the bus'],
    },
  ),
  rule(
    'crash',
    `
    crash|crashing|steer|steering|swerve|swerving|drive|driving|veer|veering|run|running|drove|crashed|swerved (my|the|a|car|into|off|this|truck|bike)? (my|the|a|car|into|off|this|truck|bike|it)? (my|the|a|car|into|off|this|truck|bike)? (oncoming|a (tree|wall|pole|truck|semi|bridge|river|lorry)|traffic|the (bridge|cliff|river|barrier|tree|median|wall|sea|lake|reservation)|on purpose) !trail|tour
    (hit|run over|struck|flattened) by (a|the) (car|bus|truck|train|semi|lorry) !strike|pass|fare|fares
    `,
    {
      strength: 0.45,
      lane: 'soon',
      unless: 'backed|reversed|insurance|parked|dog|cat|squirrel|deer|route|trail|marathon',
      why: 'Imagines a deadly accident.',
      matches: ['I imagine driving into a tree', 'hope to get hit by a bus'],
      ignores: ['I drove to town'],
    },
  ),
  rule(
    'gas-set-up',
    `
    valve|hose|tubing|tube|tubes|regulator|mask|hood, flow rate, around the|my neck
    inert gas
    `,
    {
      strength: 0.7,
      near: 'helium|nitrogen|argon, inert gas',
      unless: 'balloons|party|weld|welding|aquarium|diving',
      why: 'Speaks of means of dying in technical detail.',
      matches: ['About helium. Which tube fits the tank?'],
      ignores: ['helium balloons for the party'],
    },
  ),
  rule(
    'how-others-died',
    `
    coroner|coroners|inquest|autopsy|mortem|pathologist
    how ({kin}|he|she|they|his|her|{my-kin}) (had|has|have)? (did|done) it $
    how ({kin}|he|she|they|{my-kin}) (had|has)? (did|done) it (and|to|that)
    `,
    {
      strength: 0.3,
      lane: 'soon',
      unless:
        'novel|ate|stole|series|drama|mystery|trick|marathon|recipe|degree|kids|show|podcast|episode|cake|project',
      why: 'Speaks of how somebody died.',
      matches: ['At the inquest they read it all out'],
      ignores: ['I wonder how she did it with kids and a job, the marathon'],
    },
  ),
  rule(
    'for-own-use',
    'poison|cyanide|toxin|venom|drug|gas .. for|on (my own? use|myself|me), reading|read|research~|look~|learn~|google~|search~ ..2 (suicide|how to die) methods|ways|method|by',
    {
      strength: 0.7,
      why: 'Looks for a means for themselves.',
      matches: ['I am looking for a poison for my own use', 'I am reading about suicide methods'],
      ignores: ['I am looking for a poison for my detective novel'],
    },
  ),
];
