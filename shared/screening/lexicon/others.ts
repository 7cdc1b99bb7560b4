/** Other people: who they are, what they do to themselves and to each other, and how their dying is spoken of. */
export const others: Readonly<Record<string, string>> = {
  // Who
  person:
    '{kin}|stepmum|stepmums|moms|dads|granny|granddad|grandad|nana|papa|mama|daddy|grandson|granddaughter|hubby|pal|buddy|flatmate|housemate|workmate|teammate|coworker|neighbours|neighbors|landlord|landlady|tenant|manager|supervisor|tutor|coach|nurse|doctor|therapist|pastor|member|members|person|people|guy|guys|man|men|woman|women|lad|lads|lass|bloke|dude|teen|teens|teenager|teenagers|apprentice|lady|driver|employee|employees|pupils|students|patients|clients|toddler|newborn|twin|stepson|stepdaughter|grandson|soldier|veteran|inmate, mother|father|sister|brother|son|daughter in law',
  'bare-kin':
    'gf|bf|sis|bro|hubby|mom|dad|nan|gran|granny|grandpa|grandma|granddad|grandad|papa|mama|daddy|auntie|uncle|aunt|great-aunt',
  other:
    'he|she|they|hed|theyd|someone|somebody|{bare-kin}, my|his|her|their|our|your|a|an|the|this|that|another|some|these|two *? {person}, one of my|our|the|his|her *? {person}',
  'in-place':
    'in|from|on|at|across my|our|this|the|that|another *, i know, of mine, next door, upstairs, downstairs, here',
  between:
    'is|are|was|were|has|have|had|do|does|did|will|would|can|could|might|may|must|be|been|now|still|keep~|almost|nearly|only|who|that|he|she|they|it|start~|get~|recently|then|both|today|tonight|again, say~|said|think~|post~|text~, told|texted|messaged|tells|rang me|us|you?, last night, this morning|afternoon|evening',
  // "My brother says he has", "a girl in my year is": somebody else, and all that stands before the telling verb.
  'they-do':
    '{other} {in-place}? {between}? {between}? {between}? {between}?, has|is {between}? {between}?',
  'near-one':
    '{bare-kin}, my|our|his|her|their *? {kin}|baby, a|the|this *? child|kid|baby|toddler|girl|boy|neighbour|neighbor|father|mother|husband|stepdad|stepfather|boyfriend|wife|man|woman|couple|guy|bloke {in-place}?',
  'their-own': 'his|her|their own?',
  oneself:
    'himself|herself|themselves|themself|hisself|theirself|theirselves, him|her|them self|selves',
  'any-of-them':
    'him|her|them|someone|somebody|anyone|everyone|everybody|people|others|{bare-kin}, my|his|her|their|our|a|the|this|that|another|all|those|these *? {person}|baby|dog|cat',
  // Ending one's life
  'end-own-life':
    'kill|hang|shoot|drown|gas|poison|electrocute|suffocate|strangle|off|top|neck {oneself}, end|take {their-own} life|lives, end it all?, end things !with, commit|complete|attempt suicide, die by suicide, overdose, take an|another overdose, blow {their-own} brains|head out|off, slit|cut|slash {their-own} wrist|wrists|throat|veins, throw {oneself} off|under|in|into|from|out|over, jump off|from|under|into|out ..3 {high-place}, jump in front of ..2 {high-place}, put an end to it|everything|{their-own}',
  'ending-own-life':
    'killing|hanging|shooting|drowning|gassing|poisoning|suffocating|strangling|offing|topping {oneself}, ending|taking|ends|takes {their-own} life|lives, ending|ends it all?, ending things !with, kills|hangs|shoots|drowns|poisons {oneself}, committing|attempting suicide, overdosing, taking an overdose, slitting|cutting|slashing {their-own} wrist|wrists|throat|veins, throwing {oneself} off|under|in|into|from, jumping off|from|under|into|out ..3 {high-place}, jumping in front of ..2 {high-place}',
  'ended-own-life':
    'killed|hanged|hung|shot|drowned|gassed|poisoned|offed|topped {oneself}, ended|took|taken|taking {their-own} life|lives, committed|completed suicide, died|dead|die|lost ..2 by|from|of|to|through suicide|overdose, death|dead by suicide, jumped off|from|under ..3 {high-place}, jumped in front of ..2 {high-place}, threw|thrown {oneself} off|under|in|into|from|over, suicide of my|his|her|our|a',
  'tried-to-end':
    'tried|tries|trying to {end-own-life}, attempted suicide, attempted to {end-own-life}',
  'their-suicide':
    '{ended-own-life}, {tried-to-end}, suicide|suicides|overdose|overdosed, {other} did|done it|that, {other} jumped, does that',
  // Hurting oneself
  'hurt-oneself':
    '{injure} {oneself}, {injure} ..1 {their-own} left|right? {limb}|throat, {injure}|slit~ the wrist|wrists|arm|arms, slit~ {their-own} *',
  'hurting-oneself': '{injuring} {oneself}, {injuring} ..1 {their-own} {limb}',
  'much-blood':
    'blood|bleeding|bled|bleeds|stitches|ambulance|paramedics|hospital|deep|tourniquet|deliberately|purposely, on purpose',
  'by-mishap': 'shaving|cooking|chopping|accidentally|accident|gardening|slicing|playing|paper',
  // So near in time that it may be going on still
  'just-now':
    'yesterday|today|tonight|now|earlier, on|since|last? monday|tuesday|wednesday|thursday|friday|saturday|sunday, last night, this morning|afternoon|evening|minute|second|week|weekend, the other day|night, at lunch|lunchtime|breakfast|dinner|dinnertime|teatime|midnight|noon|bedtime, a|an|half|few|couple|#|of seconds|second|minutes|minute|mins|hours|hour|days|day|nights ago, as i write|type|speak, in front of me|us, before i woke|got',
  // Medicine, and more of it than anybody is told to take
  tablet:
    'pills|tablets|capsules|painkillers|paracetamol|tylenol|ibuprofen|aspirin|benzos|xanax|valium|codeine|insulin|antidepressants, sleeping|heart|pain pills|tablets, anti depressants',
  'a-lot':
    'load|loads|lot|lots|bunch|heap|pile|handful|handfuls|all|whole|entire|bottle|bottles|box|boxes|packet|packets|pack|packs|strip|strips|stash|every|dozen|dozens|hundred|hundreds|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|5|6|7|8|9|10|12|14|15|16|18|20|24|25|28|30|32|35|40|45|48|50|60|70|80|90|100|200, too many|much, god knows how many',
  took: 'took|taken|swallowed|downed|ate|eaten|drank|drunk|necked|popped|swallowing|taking|injected',
  'as-told':
    'prescribed|prescription|breakfast|properly|daily|vitamins|vitamin|doctor|antibiotics|time|hayfever|headache|each|day|pharmacy|back|organiser|organizer',
  // Places and things to die by
  edge: 'bridge|roof|rooftop|ledge|tracks|cliff|cliffs|viaduct|overpass|parapet|windowsill, edge of the|a *, balcony|window ledge|rail|edge, railway line|tracks|bridge, car park roof',
  'at-work-up-there':
    'fixing|mending|repairing|painting|laying|cleaning|tiles|gutter|gutters|ladder|camera|photos|picnic|fishing|bar|party|work|works|working|builder|builders|roofer|dancing|sunbathing|solar|aerial|building',
  'weapon-at-hand': '{gun}|guns|shotgun|{noose}|knife|knives|blade|blades|razor|razors|machete',
  'at-the-ready':
    'out|loaded|ready|waiting, in there, with him|her|them, in the bath|bathroom, in|to|at|on|round|around {their-own} hand|hands|lap|mouth|room|car|head|throat|neck|wrist|wrists|chest|bed|pocket|bag, on the? kitchen? table|bed|sofa|desk|floor, and will not|is not|says|he|she|they, right now, for tonight|tomorrow',
  'tool-at-work':
    'clean|cleaning|cleaned|sharpen|sharpening|hunting|hunt|clay|range|sell|sale|chop|chopping|vegetables|onions|cake|carve|carving|bread|dinner|safe|cabinet|climbing|camping|tent|boat|swing|play|game|film|museum|toy|water',
  // Worry
  worried:
    'worried|worry|worries|worrying|concerned|scared|afraid|fear|fearful|terrified|frightened|anxious|petrified|frantic',
  'low-signs':
    'low|down|depressed|withdrawn|flat|empty|numb|hopeless|dark|darker|worrying|strange|weird|odd|distant|isolated|isolating|lonely|alone|struggling|suicidal|desperate|safety|unsafe|relapse|relapsing, do|does|doing|did something|anything, harm|hurt {oneself}, {their-own} life, something|anything stupid|silly|drastic|rash|bad, not okay|ok|safe|eating|sleeping|himself|herself|themselves|coping|answering|talking|well|right, at risk, in danger|crisis, given|giving up, in a bad|dark|awful|terrible place|way|state, barely|hardly eats|sleeps|talks|speaks|leaves|eating, stopped eating|talking|washing|coming|answering|going|leaving|caring, stays in bed|his|her|their, shut~ {oneself}, lock~ {oneself}, will not talk|eat|answer|come|get, cry~, drinking, self harm*',
  ailment:
    'depression|bipolar|psychosis|ptsd|trauma|anorexia|bulimia|schizophrenia|suicidal|suicide|depressed|grieving|struggling|addiction|bpd, self harm~, eating disorder, in crisis, who cuts|hates|feels|wants to, from killing|hurting|harming, dark|bad place|times',
  // Grief
  'in-memory':
    'died|dead|dies|death|suicide|funeral|grave|graves|graveside|graveyard|cemetery|buried|burial|cremated|coffin|ashes|widow|widowed|widower|heaven|inquest|overdose|passed|drowned|hanged, in the ground|earth, six feet under, lost him|her|them|my|our|# .., killed {oneself}, took|ended|taking|ending {their-own} life|lives, better place, passed away|on, went this|that way, went the same way, {other} did it',
  'the-dead':
    'him|her|them, my|our|the late|dear|darling|poor|own|big|little|best|baby? {kin}|{bare-kin}, {bare-kin}',
  // After "her": what shows that it meant "hers".
  hers: 'advice|example|work|dream|dreams|steps|footsteps|lead|wishes|recipe|recipes|path|career|passion|family|friends|sister|brother|mom|mother|kids|children|grave|club|team|choir|class|old|to|at|for|home|online|church|instagram|account|page',
  'in-the-grave':
    'in the|his|her|that|their grave|ground|coffin|earth|tomb|urn, in heaven|death|paradise|eternity, under the ground|earth|grass|soil, underground, on the other side, up there, in the next life|world, where he|she|they is|are|went|has|have|lies|lie, wherever he|she|they is|are|has|went, six feet under',
  // Joining in
  'me-too':
    'me too|neither|either|as, same, same here, i do|am|did|have|want|wish|feel too|either|as|likewise, i do|am|did|can not either, neither|nor|as? do|am|did|can|have i, i feel|think|want|am|wish|have exactly? that? too|same|likewise, i feel|am|think the? same|that way?, i feel|am like that, count me in, that makes two of us, ditto, likewise, that is how i feel, that is me',
  'your-death-wish':
    'want~|wish~|long~|ready|hope~|need~ to? die|death|disappear|vanish, want~|wish~|hope~ ..3 be|was|were dead|gone, not want|wish to? live|be|exist|wake|go|continue, no reason to live|go, suicidal, kill~ yourself|{oneself}, better off dead, hate~ being alive, end~ your|his|her|their life, end~ it all?, tired of living|life|being',
  'come-through':
    'get|got|make|made|come through|it|there|out, survive~, cope~, recover~, heal~, keep|kept going|on|yourself|yourselves|herself|himself|themselves, hold|held|hang|hung|carry|carried|fight|fought|go|went on, stay|stayed safe|alive|strong|here, live~, get|got better|well|help, be ok|okay|fine|safe|happy|alright|free|better|here|loved|missed|saved, be all right, are|is|feel safe|alive|better|loved|free|saved, come|came out, find|found a|the|your *, resisted|reached|asked, see it|the|another|tomorrow, have a|hope',
  'not-me':
    'i will|can|could|did|do|would|am|have|might|shall not|never, i never will|can|could|did|do|would|am, i am not going|able|strong|sure|there?, not me, but|it is? not|too|never late? for me, too late for me, i am done|finished|gone|out|lost, i have none|nothing left?, i have|had? given|gave up ..2, except|besides me, apart from me, no hope|help|chance|way|future for me, nothing will|can|helps for? me',
  // Attacks on members
  attacked:
    'you, you people|lot|guys|all|two|both|folks, all|both|half|most|some|none of you, the lot|pair|rest of you, everyone|everybody|people here, everyone|everybody|people|someone|somebody|half in|on this|the|our group|thread|room|forum|chat, this whole? group|lot|thread|forum, whoever wrote|said|posted|thinks|did|thought|started|made this|that|it|so?',
  'seem-to-be':
    'are|is|sound~|look~|seem~|act~|were|being, must|will be, are|is being, come~ across as, have been',
  degree:
    'like|a|an|the|all|one|complete|total|absolute|nothing|but|pretty|as|of|most|big|fat|lazy|stupid|bunch|pack|load|lot|utter|proper|pure|right|full|both|another|only|little|sad|selfish|dumb|ugly|lying|whole|old|bit|silly|miserable|rude|arrogant|out|be|to|whiny|whining|moaning|needy|entitled|horrible|cruel|mad',
  'bad-name':
    'idiot|idiots|moron|morons|loser|losers|liar|liars|bitch|bitches|asshole|assholes|arsehole|arseholes|cunt|cunts|scum|scumbag|scumbags|freak|freaks|clown|clowns|imbecile|imbeciles|hypocrite|hypocrites|dumbass|dumbasses|prick|pricks|dickhead|dickheads|dick|dicks|twat|twats|wanker|wankers|bastard|bastards|tosser|tossers|parasite|parasites|leech|leeches|coward|cowards|crybaby|crybabies|whiner|whiners|faker|fakers|fraud|frauds|fool|fools|weirdo|weirdos|psycho|psychos|nutter|nutters|nutjob|lunatic|lunatics|snowflake|snowflakes|creep|creeps|pervert|perverts|narcissist|narcissists|manipulator|brat|brats|muppet|muppets|dimwit|halfwit|troll|trolls|pig|pigs, drama queen|queens, attention seeker|seekers, waste~ of space|time|oxygen|air|skin|breath|life, piece|pieces of shit|crap|work|garbage, pain in the ass|arse|neck, sack of shit',
  'bad-word':
    '{bad-name}|stupid|pathetic|disgusting|worthless|fake|trash|garbage|rubbish|retard|retarded|dumb|crazy|ridiculous|selfish|ugly|insane|mental|useless|thick|vile|toxic|boring|spineless|lying|disgrace|spoilt|spoiled|nasty|evil|joke|poison|embarrassing|cringe|delusional|greedy|weak, attention seeking, full of it|shit|crap|yourself|yourselves, a disgrace|joke|burden on, an? embarrassment|nuisance|menace, over reacting',
  // "You think that you are stupid": the words of someone who comforts.
  'only-felt':
    'you think|feel|believe|thought|felt|thinking|feeling, think|feel|believe|say~|said|tell~|told|convince~ ..1 that|you, make~|made ..2 feel, makes you, myself, do not think|believe, never think|believe, as if you, like you are, if you',
  outsiders:
    'foreigners|foreigner|immigrants|immigrant|migrants|muslims|muslim|jews|jew|gypsies|refugees|gays|queers|lesbians|transgenders|blacks|asians|mexicans|indians|poles',
  'own-job':
    'dentist|neighbour|neighbor|boss|teacher|doctor|postman|hairdresser|landlord|landlady|colleague|cousin|manager|butcher|plumber|barber|gp|nurse|vet|dealer|tutor|coach|uncle|aunt|brother|sister|ex|husband|wife|coworker|accountant|lawyer|boyfriend|girlfriend|student|pupil|client',
};
