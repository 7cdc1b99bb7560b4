import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('harm-to-others', { lane: 'urgent', context: 'lower' });

const play =
  'game|games|raid|quest|npc|zombie|zombies|minecraft|fortnite|roleplay|chess|scrabble|sparring';

export const harmToOthers: readonly Rule[] = [
  rule(
    'threat',
    `
    i|we ..3 {would-harm} ..3 {maim} {victim} !{mild}
    i|we ..3 feel|felt|consider~|thinking|dream~|planning ..2 {maiming} {victim} !{mild}
    i|we ..3 {would-harm} ..3 {slay} {all-those} !{mild}
    let us|me ..1 {slay}|{maim} {victim}|{all-those} !{mild}
    i|we ..3 {would-harm} ..3 shoot|stab|lynch|slaughter|behead|exterminate|massacre|rape|murder the !{thing}|breeze|moon|messenger|ball|puck|scene|film|video|gap|hoop|rapids|stop|sheriff|hostage|next|last|whole|rest *
    i|we ..3 {would-harm} ..3 end all|every|those|these !{thing}|{all-those-not}|this|that|it|ties|contact|suffering|relationship|marriage|friendship|argument|meal|sentence|post|song|story|letter|war|pain|misery|communication *
    i|we ..3 {would-harm} ..3 {slay} {whose} ..2 (like|that|who) you|him|her|this|look|looks|walks|comes|gets
    ^ ..1 going|about|want|ready|planning|tempted|will ..2 {maim} {victim} !{mild}
    and|then|or ..1 will|going ..1 {maim} {victim} !{mild}
    i|we ..3 end him|her|them|you $
    let me at him|her|them
    i|we ..3 put|stick|shove|plunge|drive ..1 knife|blade|bullet|axe|screwdriver in|through|into {victim}
    i|we ..2 want|need|wish|wanted {victim} dead|hurt
    i|we ..2 want|need|wish|wanted {victim} to (die|suffer|bleed|pay for|burn|hurt) !less|for|in
    love|like|want|wanted|wish to|could see|watch {victim} ..1 bleed|suffer|die|burn|beg|scream|dead|dying|suffering|hang
    someone|somebody should|needs|must|ought ..2 {maim} {victim} !{mild}
    i|thinking|think|urge|want|tempted ..4 drive|driving|ram|ramming|plough|ploughing ..4 into|through|at ..2 crowd|crowds|people|pedestrians|cyclists|protesters|him|her|them
    he|she|they|you is|are dead when|if|once i
    he|she|they|you is|are a? dead man|woman|meat|men !walking
    i|we ..3 {would-harm} ..7 and {maim} {victim} !{mild}
    told|said|say|warned|promised ..4 i would|will|am ..2 {slay} {victim} !{mild}
    (my|a|the) hit|kill|death list
    list of names|people ..6 gun|kill|knife|bomb|pay|sorry|first
    `,
    {
      strength: 0.75,
      unless: play,
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
        'I am going to kill this printer',
        "I'm going to hit him up later",
        'I want to beat my sister at chess',
      ],
    },
  ),
  rule(
    'body-threat',
    `
    i|we ..4 will|going|want|need ..2 hurt|harm|punish|cut|snap|slit|break|smash|crush|bash|burn|kick|stamp|cave|rip|tear|blow|punch|twist|slash|carve|knock|stomp ..1 his|her|their|your|that|those|every|all|any|the|{human} ..3 neck|necks|throat|throats|skull|skulls|face|faces|head|heads|legs|arms|teeth|bones|fingers|ribs|kneecaps|jaw|nose|balls|brains
    his|her|their|your|{human} throat|neck ..2 (in my hands|under my hands|between my hands|in my fist)
    my hands|fingers|arm ..3 round|around|on|at|closing his|her|their|your|{human} ..1 throat|neck|windpipe
    die|death|dead|suffer ..3 at|by my hands|hand
    blood|body|head on my hands soon
    dance|piss|spit on his|her|their|your grave
    `,
    {
      strength: 0.7,
      unless: play,
      why: 'Threatens to injure somebody.',
      matches: ['I will snap your neck', 'He will die at my hands'],
      ignores: ['I will break my record', 'I hurt my neck'],
    },
  ),
  rule(
    'consequence-threat',
    `
    put~|putting|send~ {victim} ..1 in|into|to|under|through ..2 {gone} !(for a check|for tests|with)
    i|we ..3 make|making {victim} ..1 suffer|bleed|beg|scream|sorry|regret
    i|we ..3 make|making {victim} ..1 pay !rent|attention|back|his|her|their|half|up|taxes|me|us|for dinner|for it $
    pay|paid|paying ..1 (with|in) ..1 blood|life|lives
    he|she|they|you|everyone|everybody|{human} ..2 will|going ..2 regret (crossing|messing|laughing|picking|bullying|ignoring|humiliating|firing|sacking|doing this|doing that|what he|what she|what they|what you|the day)
    he|she|they|you|everyone|everybody|{human} ..2 will|going ..2 get|gets what is coming
    there|it will|going ..2 be|end in? blood|bloodshed|bloodbath|massacre
    get|take|taking|plotting|planning|want|wants my|some|our revenge|vengeance on|against|for !(the game|fear|sleep)
    make sure ..1 {victim}|he|she|they ..1 never|not walk|walks|see|sees|breathe|breathes|wake|wakes|speak|speaks
    he|she|they ..2 get|gets what he|she|they deserve|deserves
    i|we ..3 teach {victim} a lesson he|she|they|you will|never|not
    not be ..1 breathing|walking|alive|laughing|smiling|talking ..4 when|once|after|if i
    not see|make|live ..2 tomorrow|morning|weekend|christmas|week|birthday ..3 when|once|after i
    `,
    {
      negatable: false,
      strength: 0.6,
      unless: `{petty}, card|cash|cheque|contactless, ${play}`,
      why: 'Threatens somebody with what will happen to them.',
      matches: ['I will send him to the morgue', 'they will pay in blood'],
      ignores: ['I will put him on the phone', 'she will pay by card'],
    },
  ),
  rule(
    'menace',
    `
    (have|got|found|know) ..2 his|her|their|your home? address
    know|found|worked ..2 (where|when|what time) he|she|they|you|{human} ..1 live|lives|works|parks|sleeps|walks|finishes|leaves|drinks|gets
    i ..3 following|stalking {victim}
    he|she|they|you|everyone|everybody will all? be sorry
    he|she|they|you|everyone|everybody will regret (it|this|that|everything)
    `,
    {
      strength: 0.55,
      near: 'sorry|revenge|pay|kill|hurt|stab|shoot|gun|knife|bat|petrol|acid|hammer, nothing to lose, waiting|wait|watch for|outside|by, is|are|be alone, my address|life, his|her|their|home address, deserve~, nowhere to hide',
      unless:
        'card|invite|invitation|flowers|parcel|present|letter|christmas, sorry for|about|that|i',
      why: 'Hints at what they could do to somebody.',
      matches: [
        'I know where she lives and I have nothing to lose',
        'I found his address. He will be sorry.',
      ],
      ignores: ['I have her address for the card', 'I know where he lives'],
    },
  ),
  rule(
    'what-i-would-do',
    `
    i ..2 thought ..4 what|how|everything|things|ways i ..2 would|will|want|could|might|going ..2 do to|with {victim}
    thinks|thinking|think|thoughts|plan|planned|planning|imagine~|picture~|fantasise~|fantasize~|fantasies|dream~|dreamt|decided|rehearse~|know|list|obsess~ ..4 what|how|everything|things|ways i ..2 would|will|want|could|might|going ..2 do to|with {victim}
    do|doing ..1 something|things ..1 terrible|bad|awful|horrible|violent|unspeakable|dreadful to {victim}
    {fearing}|worried|know|dread ..2 what i ..1 might|could|would|will|may ..2 do to {victim}
    think~|thought|thoughts|planned|planning|imagine~|picture~|fantasise~|fantasize~|decided|rehearse~ ..3 how|ways|when ..2 i ..2 would|will|could|to {maim} {victim}
    `,
    {
      strength: 0.55,
      unless: 'help|surprise|cheer|thank|hair|garden|room|birthday, deserve them, without {victim}',
      why: 'Has thought out harm to somebody.',
      matches: [
        'I think about what I would do to my manager',
        'I have planned what I want to do to her',
        "I'm scared of what I might do to the kids",
      ],
      ignores: ['I know what I would do with a day off', 'I think of what I could do for him'],
    },
  ),
  rule(
    'violent-thoughts',
    `
    think~|thought|thoughts|fantasise~|fantasize~|fantasies|urge|urges|dream|dreaming|dreams|daydream~|imagine~|picture~|image|images|vision|visions|flashes|impulse|impulses|intrusive|obsess~|tempted ..4 {maiming} {victim} !{mild}
    thought|thoughts|fantasise~|fantasize~|urge|urges|impulse|impulses|desire|tempted|compelled ..2 to ..1 {maim}|push|shove|throw|drop {victim} !{mild}
    think~|thought|thoughts|fantasise~|fantasize~|urge|urges|dream|dreaming|imagine~|picture~|image|images|vision|visions|flashes|impulse ..4 pushing|shoving|throwing|dropping|kicking {victim} down|off|under|out|in|into|over|at|against
    {fearing}|worried|panic ..3 i ..2 will|might|may|could|going|would ..2 {maim} him|her|it|them|someone|somebody|people|others|strangers !{mild}
    {fearing}|worried|panic ..3 i ..2 will|might|may|could|going|would ..2 {maim}|shake|drop|throw|lose my|the|our *? {small} !{mild}
    {fearing}|worried of ..1 {maiming} someone|somebody|people|others|strangers|him|her|them !{mild}
    {fearing}|worried of ..1 {maiming} my|the|our *? {small} !{mild}
    see|seeing|picture~|imagine~ myself {maiming} {victim} !{mild}
    {maiming} {victim} keep|keeps|comes|flashes ..3 head|mind|me
    not|never|hardly trust myself|my ..2 around|with|near|alone him|her|them|people|others|anyone|my|the ..1 {human}
    not|never|hardly trust myself not to {maim}
    `,
    {
      strength: 0.55,
      unless: `{petty}, ${play}, cake|chocolate|alcohol|money`,
      why: 'Has thoughts of harming somebody, or fears to.',
      matches: [
        'I keep having thoughts of hurting people',
        'I fantasise about killing him',
        'I am scared I might hurt someone',
        "I don't trust myself around the baby",
      ],
      ignores: ['I think about my people', 'worried about hurting their feelings'],
    },
  ),
  rule(
    'voices',
    `
    voices|voice|demon|demons|devil|god|something ..4 say|says|saying|tell|tells|telling|told|want|wants|command|commands|order|orders|whisper|whispers|shout|shouts|scream|screams|make|makes ..4 {maim}|push|shove|throw|grab|sacrifice {victim}
    `,
    {
      strength: 0.7,
      why: 'Hears voices that tell them to harm somebody.',
      matches: ['the voices tell me to hurt my brother', 'A voice keeps telling me to push her'],
      ignores: ['the voice on the radio tells people to push buttons'],
    },
  ),
  rule(
    'quiet-for-ever',
    `
    make|making|made|keep|get|put|putting him|her|it|them|baby|child|kid|kids|children ..1 quiet|silent|shut|stop|sleep ..3 (forever|for ever|for good|permanently)
    (stood|stand|standing|bent|knelt|leaned) ..1 over|by|beside ..4 with|holding ..3 pillow|cushion|knife|hammer|scissors|axe|gun|bat
    put|held|holding|hold|pressed|pressing ..1 pillow|cushion|blanket|hand|hands|bag ..1 over|on|round|around ..1 his|her|its|babys|{human} ..1 face|mouth|throat|neck|nose|head
    {small} ..6 i ..1 will|want|going|might|could|nearly|almost|wanted ..2 throw|shake|drop|hit|slap|smother|choke|strangle it|him|her !off|up|some
    i ..2 almost|nearly|close ..2 {maim}|{maiming}|{struck}|{done}|shook|shaking|dropped|threw ..1 {victim} !{mild}
    i ..2 (stopped|stop|hold|held) ..2 myself|back ..2 {maiming} {victim} !{mild}
    `,
    {
      strength: 0.6,
      unless: `${play}, line|party|look`,
      why: 'Says that they came near to hurting somebody.',
      matches: ['I nearly shook the baby', 'I stood beside his bed with a pillow'],
      ignores: ['I almost hit the post', 'I stood beside his bed with a cup of tea'],
    },
  ),
  rule(
    'violence-done',
    `
    i ..3 {done} {victim} !{playful}
    i ..3 ran|knocked|mowed {victim} over|down
    i ..3 threw|hurled|swung !(..2 {soft}) ..3 at {victim} ..6 {lately}
    put|putting ..1 things|something|stuff|poison|pills|bleach|antifreeze|laxatives in|into his|her|their ..1 food|drink|tea|coffee|dinner
    i ..3 poisoned|spiked|poisoning|spiking his|her|their|my ..1 tea|food|drink|coffee|dinner|pint|water|meal
    i did ..1 {maim} {victim} !{playful}
    i ..4 {struck} {victim} !{mild} ..8 {lately}
    {lately} ..4 i ..3 {struck} {victim} !{mild}
    ^ {struck}|hitting|beating|choked {victim} !{mild} ..4 {lately}
    i ..3 {struck}|shook|smacked|choked my|the|our own? {small} !{mild}
    i ..3 {struck}|choked my|the pregnant|elderly|disabled|own? wife|husband|girlfriend|boyfriend|partner|gf|bf|mom|mother|gran|nan|grandma|grandpa|grandfather|grandmother !{mild}
    i ..2 keep|kept|started|stop ..1 hitting|beating|slapping|punching|hurting|kicking|shaking {victim} !{mild}
    i hit|beat|slap|punch|kick|hurt|shake {victim} ..3 when|whenever|every|if i|he|she|they|it|time
    left him|her|them ..2 bleeding|unconscious|breathing
    `,
    {
      strength: 0.6,
      unless: `feelings|accident|accidentally|mistake|${play}|punchbag|boxing|goal|photo|photos|picture|video|footage|film|hug|hugs|bus|train|taxi|swing, by death, with good|the news`,
      why: 'Says that they have hurt somebody.',
      matches: [
        'I punched a man on Saturday',
        'I stabbed him',
        'Hit my wife again',
        'I shook my baby',
      ],
      ignores: [
        'I hit a man once',
        'I beat my brother at chess on Friday',
        'I shot some great photos of her',
      ],
    },
  ),
  rule(
    'arson',
    `
    set|setting fire to|on ..2 {building}|door|letterbox
    set|setting ..3 {building} ..1 on fire|alight|ablaze
    torch~|firebomb~|petrol|burn~ ..2 down? my|his|her|their|your|this|that|the|our *? {building} !(made|insurance) down|alight|with|to|and
    (torch~|firebomb~|burn~ down) my|his|her|their|your|this|that|the|our *? {building}
    (pour|poured|pouring) ..2 petrol|gasoline|fuel ..4 {building}|letterbox|door|him|her|them|myself
    `,
    {
      strength: 0.6,
      unless: 'candle|cooking|toast|oven|accidentally|insurance|news|wildfire, last summer',
      near: 'i|we|me|my, them|everyone|him|her inside|in',
      why: 'Speaks of setting a fire where people may be.',
      matches: ['I could burn down their flat', 'I want to set fire to this house'],
      ignores: ['I want to set fire to my tax forms', 'the oven nearly set the house on fire'],
    },
  ),
  rule(
    'weapon-attack',
    `
    shoot|shooting|blow|blowing|burn|burning|shot up the|my|this|a|that|our *? {building}
    bring~|bringing|take|taking|brought|took a|my|the|dads|his *? {weapon} to|into school|work|class|college|church|the|my|lessons !(kitchen|table|sharpen|repair|range)
    i ..3 carry|carrying|keep|bring|take|took|have|got ..3 {weapon} ..4 for him|her|them|you|when|everyone|protection|case !(christmas|his birthday|her birthday)
    i|we ..2 shoot|shooting|fire|firing|open|opened at|fire {victim}
    outside|near|behind|by|towards|to his|her|their|your ..3 with a|the|my *? {weapon}
    i ..2 going|coming|heading|driving|walking|headed ..1 over|round|there|back|to ..3 with a|my|the|his *? {weapon}
    homicidal thoughts|ideation|urges|and|rage|again|feelings
    homicidal $
    `,
    {
      strength: 0.7,
      unless:
        'photos|hunting|range|butter|cake|bread|chef|camping|airsoft|nerf|cricket|baseball|tools',
      why: 'Speaks of an armed attack or homicidal thoughts.',
      matches: [
        'I am bringing a knife to school',
        'I feel homicidal',
        'I keep a bat for when he comes',
      ],
      ignores: ['I am bringing cake to school', 'I am taking the knife to the repair shop'],
    },
  ),
  rule(
    'armed',
    `
    i ..2 carry|carrying ..2 {weapon}
    i ..2 walk|go|sleep|leave ..4 with a|my *? {weapon}
    sharpen~|sharpened|load~|loaded the|my|a *? {weapon}
    {weapon} in my|the bag|pocket|coat|jacket|car|locker|backpack|rucksack|sleeve
    `,
    {
      strength: 0.5,
      near: '{grudge}, kill|hurt|shoot|stab him|her|them|someone|anyone|people, because of|against him|her|them|these',
      unless: 'butter|cake|bread|chef|camping|airsoft|cricket|baseball|myself|wrists|suicide',
      why: 'Carries a weapon and speaks of anger.',
      matches: ['I am so angry that I carry a knife now'],
      ignores: ['I carry a knife for camping', 'I am angry with the bus'],
    },
  ),
  rule(
    'group-violence',
    `
    death to|kill|gas|hang|shoot|exterminate|eradicate|eliminate|burn|lynch|bomb|nuke ..3 {hated}
    death to|kill|gas|hang|shoot|exterminate|eradicate|eliminate|burn|lynch|bomb {all-those}
    (get rid of|put an end to|wipe out) {all-those}
    (get rid of|put an end to|wipe out) ..2 {hated}
    {hated}|those|these|all|every|most|any ..5 must|need|needs|have|has to|be|get ..2 die|rot|killed|shot|hanged|gassed|executed|exterminated|eradicated|raped|burned|stoned|murdered|beheaded|lynched|slaughtered !{thing}|for
    {hated}|everyone|everybody|they|people|he|she|{human}|those|these|all|every|most|any ..5 deserve|deserves|deserved|should|ought ..4 die|rot|killed|shot|hanged|hung|gassed|executed|exterminated|eradicated|raped|burned|stoned|murdered|beheaded|lynched|slaughtered|castrated !{thing}|for
    {hated}|everyone|everybody|they|people|he|she|{human}|those|these|all|every|most|any ..5 deserve|deserves|deserved|should|must|ought ..4 (be dead|put down|wiped out|be attacked|be beaten|burn in hell|burn alive)
    {hated}|everyone|everybody|they|people|he|she|{human}|those|all ..5 deserve|deserves death|bullet|pain|killing|beating
    wish|hope|pray|hoping|praying ..4 he|she|they|you|{human}|{hated} ..2 die|dies|died|dead|killed|murdered|raped|shot|suffer|suffers|rot|rots|stabbed|cancer|overdose !(in|peacefully|quickly|down|away|of old|too much|her|his|my|laughing)
    better off dead all of them|you
    `,
    {
      strength: 0.6,
      unless: `nobody|never|nurse|cpr, not deserve, i have|had, scared|afraid|worried, i ..2 deserve|should|must, batteries|battery|plants, myself|suicide|suicidal, me too, ${play}`,
      why: 'Calls for violence against others, or wishes them dead.',
      matches: ['they should all be shot', 'death to all men', 'She deserves to die'],
      ignores: ['we should all be kind', 'Nobody deserves to die', 'everyone deserves a rise'],
    },
  ),
  rule(
    'told-to-die',
    `
    ^ ..3 kill|hang|shoot|end|neck|drown yourself|yourselves
    go|just kill|hang|shoot|end|drown yourself|yourselves
    you ..3 should|can|need|ought|deserve|better ..2 kill|hang|shoot yourself|yourselves
    you ..2 should|can|need|ought|deserve|better to? go? and? (die|be dead)
    hope|wish|hoping ..1 you ..1 die|dead|suffer|killed|raped
    the world|everyone|we would be better without you
    drink|chug bleach you|and
    `,
    {
      strength: 0.6,
      unless:
        'not|never kill|hang|hurt yourself, if you, want to|trying to kill yourself, laughing|trying',
      why: 'Tells somebody to die.',
      matches: ['kys', 'you should die', 'I hope you die'],
      ignores: ['you should try', 'I hope you heal'],
    },
  ),
  rule(
    'seen-in-the-mind',
    `
    see~|imagine~|picture~|visualise~|visualize~|dream~|vision|visions|image|images|fantasy|fantasies|fantasise~|daydream~ ..3 kill~|stab~|strangle~|smother~|shoot~|drown~|choke~|suffocate~|murder~|slaughter~ ..1 ({them}|us all|all of (us|them|you)|the (lot|kids|baby|children|family))
    `,
    {
      strength: 0.5,
      unless:
        'film|movie|show|episode|game|zombie|zombies|weeds|plant|plants|wasps|somebody|he|she, i die|died, kill~|shoot~ me|myself',
      why: 'Sees themselves kill others.',
      matches: ['I keep picturing myself stabbing my family', 'visions of smothering the baby'],
      ignores: ['I saw the film where they kill him', 'I imagine myself killing time'],
    },
  ),
  rule(
    'afraid-to-harm',
    'afraid|scared|terrified|frightened|worried|fear|feared .. i ({will}|might|would|could|was going to) ..1 throw|drop|shake|smother|hurt|harm|strangle|choke|hit|drown|stab|kill|slap|suffocate|crush him|her|them|it|{my-kin}|somebody|someone|everyone|baby !feelings|up|off|out|under|a|with|in',
    {
      strength: 0.6,
      unless: 'joke|jokes|words, by accident|mistake, party',
      why: 'Is afraid of doing harm to somebody.',
      matches: ['when she would not settle I was terrified that I was going to throw her'],
      ignores: [
        'I was terrified that I was going to wake Dan',
        'I was scared I would hurt her feelings',
      ],
    },
  ),
];
