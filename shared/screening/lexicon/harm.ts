/** Who is harmed, by whom and how; and the everyday talk of killing and dying that means no harm. */
export const harm: Readonly<Record<string, string>> = {
  // People
  human:
    'stepmum|stepmam|stepbro|stepsis|grandparents|inlaw, {kin}|man|men|woman|women|guy|guys|lad|lads|bloke|blokes|dude|lady|ladies|person|people|adult|adults|stranger|strangers|hubby|missus|daddy|babies|toddler|toddlers|newborn|infant|infants|stepson|stepdaughter|grandson|granddaughter|grandchildren|grandkids|inlaws|uncles|aunts|cousins|husbands|wives|exes|buddy|housemate|housemates|flatmates|roommates|workmate|teammate|teammates|classmates|schoolmates|coworkers|colleagues|neighbours|neighbors|landlord|landlady|tenant|tenants|lodgers|manager|managers|supervisor|employer|foreman|bosses|teachers|tutor|coach|trainer|instructor|pupils|students|clients|patients|residents|customer|customers|carers|caregiver|caretaker|nurse|nurses|doctor|doctors|surgeon|dentist|therapist|counsellor|counselor|psychiatrist|psychologist|pastor|priest|vicar|imam|rabbi|officer|officers|cop|cops|policeman|policemen|guard|guards|warden|soldier|soldiers|driver|drivers|clerk|receptionist|judge|lawyer|politician|politicians|sponsor|dealer|pimp|trafficker|smuggler|bully|bullies|abuser|abusers|attacker|rapist|rapists|stalker|burglar|thief|gang|idiot|idiots|bastard|bastards|bitch|bitches|asshole|arsehole|assholes|scum|prick|pig|pigs',
  hated:
    'muslim|muslims|jew|jews|jewish|immigrant|immigrants|migrants|refugee|refugees|foreigner|foreigners|gay|gays|lesbian|lesbians|black|blacks|white|whites|christian|christians|trans|transgender|disabled|asians|mexicans|arabs|indians|chinese|feminists|liberals|homeless|fag|fags|faggot|faggots|whore|whores|slut|sluts|cunt|cunts|tranny|trannies|dyke|dykes|retard|retards|cripples',
  attacker: 'he|she|they|who|someone|somebody|hed|shed|theyd|{human}',
  gang: 'they|parents|people|boys|girls|brothers|cousins|lads|guys|men|kids',
  pursuer:
    'he|they|man|men|guy|guys|someone|somebody|ex|stranger|neighbour|neighbor|coworker|colleague|customer|client|manager',
  // Those of whom nothing but care is expected at night are left out: small children, and mothers.
  intruder:
    'he|dad|father|stepdad|stepfather|uncle|brother|stepbrother|cousin|grandpa|grandfather|granddad|grandad|boyfriend|coach|teacher|carer|landlord|lodger|neighbour|neighbor|manager|priest|pastor|nurse|guard|warden|man|men|worker|flatmate|housemate|roommate|ex|staff|owner|guy',
  fearing: 'afraid|scared|terrified|frightened|petrified|fear|fearing|dread|dreading',
  'me-or-mine':
    'me|us, my|our|the *? kid|kids|child|children|son|sons|daughter|daughters|baby|babies|toddler|twins|sister|sisters|brother|brothers|mom|mother|boys|girls|dog|cat',
  // "All those ..., every ... I see", of whatever people that hate names; not of things.
  'all-those':
    'all|every|those|these|any|another|each|half of? the|these|those|my|them|single|last|other? !{thing}|{all-those-not} *',
  'all-those-not':
    'time|day|night|morning|week|year|thing|part|bit|moment|memory|memories|hope|joy|dream|dreams|feeling|feelings|chance|thought|thoughts|emotion|emotions|cell|trace|notification|notifications|tasks|enemies|monsters|my|of|the',
  whose:
    'my|his|her|their|our|your|a|an|the|this|that|these|those|some|another|all|every|any|each|both, one of my|the|his|her|our|those|these',
  victim:
    'him|her|them|someone|somebody|everyone|everybody|anyone|anybody|people|others|strangers, you !a|an|the|some|up|how|what|when|if|with|know, {whose} *? {human}, {whose}? {hated}, all|every|each|half|both|some of? the|these|those|my? single|last|other? {human}|{hated}|them|you|one|person',
  small:
    'baby|babies|newborn|infant|toddler|child|children|kid|kids|son|daughter|twins|boy|girl, little one',

  // What somebody does to the author, by tense
  hits: 'hits|smothers|suffocates|beats|chokes|strangles|throttles|kicks|punches|slaps|smacks|rapes|molests|gropes|fondles|burns|stabs|whips|bites|headbutts|batters|bashes|thumps|abuses|assaults|torments|tortures|threatens|blackmails|stalks|starves|pinches|corners|bullies|terrorises|terrorizes|spits|scratches|scalds|attacks|grabs|harms|canes|shoves|injures|drugs|degrades|violates|exploits',
  hitting:
    'hitting|beating|choking|strangling|throttling|kicking|punching|slapping|smacking|raping|molesting|groping|fondling|burning|stabbing|whipping|biting|headbutting|battering|bashing|thumping|abusing|assaulting|tormenting|torturing|threatening|blackmailing|stalking|starving|pinching|cornering|bullying|terrorising|terrorizing|spitting|hurting|scratching|attacking|touching|grabbing|harming|caning|shoving|drugging|violating|exploiting|trafficking',
  'hit-me-base':
    'hit|beat|choke|strangle|throttle|kick|punch|slap|smack|rape|molest|grope|fondle|burn|stab|whip|bite|headbutt|batter|bash|thump|abuse|assault|torture|starve|pinch|corner|spit|hurt|scratch|attack|touch|grab|harm|shove|drown|smother|suffocate|poison|shoot|injure|torment|destroy|hunt|finish|bury|drug|violate',
  'hit-ed':
    'hit|beat|beaten|choked|strangled|throttled|kicked|punched|slapped|smacked|raped|molested|groped|fondled|burned|burnt|stabbed|whipped|bit|bitten|headbutted|battered|bashed|thumped|abused|assaulted|tormented|tortured|threatened|blackmailed|stalked|starved|pinched|cornered|spat|scratched|scalded|attacked|grabbed|caned|shoved|drugged|violated|exploited|trafficked',
  // Beaten at cards, kicked out of a team, hurt by a parting.
  playful:
    'up to|at|from|on|late|early|if, to it|the|see|know|hear|say|think|watch, under the table, # nil|zero|all|#, hands down, on penalties, fair|easily, out|off, (with|by) kindness|questions|love|kisses|affection|attention|hugs|praise|messages|texts|emails|tickles|being|surprise, with a|the smile|bill|look|idea|news|offer|question|ball, ..2 at !home|night|work|school|times|the|his|her|my|our|this|dinner|breakfast|bedtime|practice|church|least, (in|at|on) the|a|our|every? *? game|race|match|final|quiz|competition|tournament|sprint, deeply|emotionally|inside|that|how|why|because, like a (ton|train), much, a|an|some|another, feelings',
  'me-hit': 'on|at? {me-or-mine} !{playful}',
  roughly:
    'down !(the aisle|the hill|the slope|the road|the pitch|gently), against !my|the will, across !(the line|the finish), around !the|town|on, about !it|the|a|my, over !(the line|the edge|the finish|to), (out of|off|from|onto|on) the|a|our|my moving? car|house|bed|floor|ground|stairs|sofa|bus|chair|balcony, into the|a|my? wall|door|table|furniture|sink|bath|glass|car|room|corner|bed|lockers|road|cupboard|fence, to the floor|ground|wall|bed, by the|my *? hair|arm|arms|neck|throat|wrist|wrists|ear|collar|leg|legs|ankles, downstairs|backwards, in|into the|a bin|bins|river|lake|canal|ditch|mud|dumpster|trash, at the|a wall',
  'me-shoved': '{me-or-mine} {roughly}',
  'me-held':
    'his|her|their|both|a|the|two|one? *? hand|hands|fingers|belt|arm|cord|grip|pillow|rope|scarf (round|around|on|over|at|across|against) my|our throat|neck|mouth|windpipe|face, (on|at|down on)? my|our throat|neck|windpipe, a|the|his|her? *? knife|gun|blade|bottle|hammer|iron|lighter|machete|razor|pistol (to|at|on|against|in) me|us|my|our',
  'me-forced':
    '{me-or-mine} to? have|give|perform ..2 sex|oral|intercourse, {me-or-mine} to? strip|undress|kiss|marry|beg|kneel, {me-or-mine} to? (touch|sleep|lie) (with|down)? him|her|them|men|people|his|himself, {me-or-mine} to? do ..2 things|stuff|anything !(for|at|with), {me-or-mine} to? (take off|remove|show) my clothes|top|body, {me-or-mine} into (sex|bed|having sex|marriage|doing|it), himself|herself|themselves on|onto|upon|inside {me-or-mine}, {me-or-mine} $',
  'me-locked':
    '{me-or-mine} out ..2 at|in|all|when|every|overnight, {me-or-mine} in|inside|up|outside !by, {me-or-mine} in|into|to the|a|my|our|his *? room|bedroom|cupboard|closet|cellar|basement|garage|shed|bathroom|house|flat|chair|bed|radiator|dark|car|boot|trunk',
  'my-body':
    'my|our|her|his own? arm|arms|leg|legs|neck|jaw|nose|ribs|rib|fingers|finger|teeth|face|head|skull|hand|hands|wrist|throat|bones|back|knees|kneecaps',
  harms:
    'holds|pins|grabs|lifts|drags me|us ..5 by the|my neck|throat|hair, puts|lays his|her|their hands on {me-or-mine}, makes {me-or-mine} sleep|eat|live|stay|stand|sit outside|on|in|off the|a floor|garage|shed|cellar|basement|dog|car|corner|cold|ground|yard, comes|goes|lunges|swings at me|us with, gets|is rough|violent|physical|handsy with me|us, does ..1 things|stuff to me !that|with, beats|kicks|knocks|punches|slaps the *? shit|crap|hell|life|daylights|living|snot|lights|stuffing ..1 out of me|us, gives|deals me|us the|a|another? *? beating|belt|thrashing|kicking|slap|smack|cane|whipping|bruise|bruises|eye, {hits} {me-hit}, pushes|shoves|drags|throws|slams|pins|knocks|flings|hurls|holds|pulls|grabs|backs {me-shoved}, puts|wraps|places|lays|has|gets|squeezes|grips|presses|holds|points|waves|pulls {me-held}, forces {me-forced}, makes {me-or-mine} have|give|perform ..2 sex|oral, makes {me-or-mine} strip|undress|beg|kneel, makes {me-or-mine} touch|sleep him|her|with, locks|shuts|ties {me-locked}, twists|bends|breaks|yanks|burns|crushes {my-body}, pulls my hair !into|back|up|off|through, throws|hurls|lobs|smashes !(..2 {soft}) ..3 at me|us|my, lays|raises .. hand|hands|finger|fists on|to|against|at {me-or-mine}, leaves .. bruises|marks .. on me|my|our',
  harming:
    'holding|pinning|grabbing|dragging me|us ..5 by the|my neck|throat|hair, coming|going|lunging|swinging at me|us with, getting rough|violent|physical with me|us, doing ..1 things|stuff to me|us, beating|kicking|knocking|punching the *? shit|crap|hell|life|daylights|living|snot|lights|stuffing ..1 out of me|us, giving me|us the|a|another? *? beating|belt|thrashing|kicking|slap|smack|cane|whipping, {hitting} {me-hit}, pushing|shoving|dragging|throwing|slamming|pinning|knocking|holding|pulling {me-shoved}, putting|wrapping|squeezing|pressing|holding|pointing|waving|pulling {me-held}, forcing {me-forced}, making {me-or-mine} have|give ..2 sex|oral, locking|shutting|tying {me-locked}, twisting|bending|breaking|burning {my-body}, pulling my hair !into|back|up|off|through, throwing|hurling|smashing !(..2 {soft}) ..3 at me|us|my, raising .. hand|hands|fists to|at|against {me-or-mine}',
  'harm-me':
    'put|throw|pour acid|petrol|bleach|boiling on|over|at me|us|my, beat|kick|knock|punch the *? shit|crap|hell|life|daylights|living|snot|lights|stuffing ..1 out of me|us, give me|us the|a|another? *? beating|belt|thrashing|kicking|slap|smack|cane|whipping, {hit-me-base} (on|down)? {me-or-mine} !{playful}, push|shove|drag|throw|slam|pin|knock|hold|pull {me-shoved}, put|wrap|squeeze|press|point {me-held}, force {me-forced}, lock|shut|tie {me-locked}, break|smash|twist|burn|cut|slit|snap|crush|bash|punch|slap|kick {my-body}, make me pay|suffer|disappear|beg !for|attention, come after me|us',
  harmed:
    'held|pinned|grabbed|had|lifted|dragged me|us ..5 by the|my neck|throat|hair, banged|smashed|slammed|cracked my head|face, broke|broken|cracked|fractured # of? my ribs|fingers|teeth|bones, came|went|lunged|swung at me|us with, got rough|violent|physical with me|us, touched me|us !on|deeply|with|emotionally|more|a|that|by|so, did ..1 things|stuff to me|us !that, beat|kicked|knocked|punched|beaten the *? shit|crap|hell|life|daylights|living|snot|lights|stuffing ..1 out of me|us, gave|given me|us the|a|another? *? beating|belt|thrashing|kicking|slap|smack|cane|whipping|bruise|eye, {hit-ed} {me-hit}, hurt me|us physically|again, pushed|shoved|dragged|threw|thrown|slammed|pinned|knocked|flung|held|pulled|backed {me-shoved}, put|wrapped|placed|had|laid|squeezed|gripped|pressed|held|pointed|waved|pulled {me-held}, forced {me-forced}, made me have|give|perform ..2 sex|oral, made me strip|undress|beg|kneel, locked|shut|tied {me-locked}, twisted|bent|broke|broken|fractured|burned|burnt|crushed {my-body}, pulled my hair !into|back|up|off|through, threw|hurled|smashed !(..2 {soft}) ..3 at me|us|my, laid|raised .. hand|hands|finger|fists on|to|against|at {me-or-mine}, left .. bruises|marks .. on me|my|our, spiked my drink, slipped|put something in|into my|our drink|food|tea',
  abused:
    'abused|raped|molested|groped|trafficked|stalked|blackmailed|beaten|assaulted, (sexually|physically|emotionally|verbally|domestically) abused|assaulted, held captive|hostage',
  approaches:
    'raise~|come~|walk~|move~|reach~|shout~|get~|touch~|enter~|drink~|lift~|stand~|yell~|slam~|look~',
  animal:
    'goose|geese|dog|dogs|cat|cats|seagull|seagulls|swan|swans|bee|bees|squirrel|horse|cow|cows|bird|birds|magpie|pigeon|pigeons|puppy|kitten|hamster|parrot|shark|crab|jellyfish|{thing}',
  soft: 'sock|socks|snowball|snowballs|popcorn|pillow|cushion|ball|balls|paper|bread|confetti|kisses|party|toys|toy|grapes|ideas|facts|words|questions|shade|money',
  'hurt-by-someone':
    'jumped|mugged, beaten|raped|molested|abused|assaulted|groped|stalked|trafficked|blackmailed|strangled|choked|punched|slapped|stabbed|attacked|threatened|whipped|caned|starved|tortured|drugged|spiked|exploited|battered, hit|kicked by him|her|them|my|someone|people|men|boys, hit|kicked at home|school|work|night, hit|kicked every|when|if|whenever|daily, held captive|hostage|prisoner|down, locked in|up|away',
  lately:
    '{recently}|again|earlier, just now, the other day|night|week, this very morning|night, in front of my|our|the kids|children|son|daughter, for the # time, at the moment',
  'speaks-up':
    'leave~|tell~|talk~|speak~|report~|call~|phone~|ring~|run~|go~|move~|refuse~|divorce~|testify~|scream~|say~|fight~|try~|press~|disobey~|escape~|police|cops|anyone|court|school|divorce|goodbye',
  // Why a sister or a mother will "kill" somebody.
  mishap:
    'surprise|secret|spoiler|spoilers|grade|grades|exam|exams|test|homework|essay|project|deadline|birthday|cake|carpet|vase|plate|mug|sofa|curtains|paint|stain|laundry|dishes|dinner|tattoo|piercing|haircut|fringe|charger|hoodie|jumper|dress|shoes|crisps|chips|chocolate|biscuits|leftovers|fridge|netflix|playlist|spreadsheet|report|presentation|spill~|spoil~|scratch~|dent~|borrow~|forgot|forget|oversleep|overslept|mess, be late, am late, the bill, credit card, lost her|his|the keys|ring|wallet|dog, broke her|his|the',

  // Coercive control
  papers:
    'passport|passports|visa|papers|documents|wages|salary|pension|benefits|savings|medication|medicine|inhaler|insulin|wheelchair|walker, hearing aid|aids, (bank|credit|debit|id|identity) card|cards, birth certificate, residence permit, all|every ..1 my|our money|earnings',
  belongings: 'phone|phones|keys|key|laptop|clothes|shoes|glasses|bag|purse|wallet|tablet|post',

  // What the author does to others
  maim: 'cut !(..3 off|out|some|slack|hair|loose|short|free|a|an|back|down), kill|murder|shoot|stab|rape|strangle|throttle|slaughter|behead|lynch|poison|choke|suffocate|smother|drown|torture|execute|maim|hurt|harm|injure|attack|assault|beat|punch|bash|batter|butcher|slap|kick|hang|burn|gas|knife|slash|exterminate|massacre|headbutt|cripple|punish|bury|decapitate|mutilate|crucify|shank|smack|gut|skin|nuke|shake, hit !(him up|her up|them up|you up|someone up|my dad up|my mom up), beat up, run over|down, shoot at, snap at and hit, do something to, put a bullet in|through, put a knife in|through',
  slay: 'kill|murder|shoot|stab|rape|strangle|slaughter|execute|behead|lynch|torture|exterminate|eradicate|massacre|butcher|bomb|eliminate|decapitate|hurt|harm|attack|choke|poison|maim|gas, wipe out, beat up',
  maiming:
    'killing|murdering|shooting|stabbing|raping|strangling|throttling|slaughtering|beheading|poisoning|choking|suffocating|smothering|drowning|torturing|executing|hurting|harming|injuring|attacking|assaulting|beating|punching|bashing|battering|butchering|slapping|kicking|hanging|burning|knifing|slashing|massacring|hitting|mutilating|dropping|shaking|pushing|shoving, beating up, running over, shooting at, throwing|pushing|shoving, putting a bullet in',
  // What turns the same words to something harmless.
  mild: 'wheelchair|pram|buggy|pushchair|trolley|swing|dinner|lasagne|food|toast|pie|cooking, {thing}|coat|coats|clothes|picture|pictures|portrait|rattle|bottle|tyre|tyres|hair|toy|toys|teddy|plan|idea|argument|dream, {playful}, in the|a|this? *? race|game|match|quiz|final|debate|film|story|level, ..3 feelings|heart|relationship|marriage|trust|ego|pride|chances|photo|picture|video, with|by (my|the|a)? words|jokes|honesty|leaving|dying|death|suicide|news|charm, (for|if|because) ..6 {petty}, up|back to|for|at, who|whoever|that ..1 invented|designed|came|thought|decided|wrote|built|made|parked|stole|ate|left, financially|politically|verbally',
  petty:
    'towel|towels|socks|dishes|snore~|snoring|chew~|chewing|hum~|whistle~|spoil~|spoilers|remote|charger|hoodie|crisps|chips|fries|cake|biscuits|chocolate|leftovers|sandwich|fridge|homework|printer|netflix|parking|emails|lid|seat|toothpaste|thermostat|bins|singing|karaoke|shoes|{mishap}',
  'would-harm':
    'will|shall|might|may, going|want~|need|needed|plan|planned|planning|about|ready|tempted|set|swear|swore|hope|intend|intending|like|love|have|had|decided|itching|longing|prepared|determined|urge|desire|promised|ought to, wish i could, should, let us, must',
  done: 'stabbed|strangled|throttled|choked|raped|knifed|smothered|suffocated|poisoned|shot|killed|murdered, set fire to, ran|run over',
  struck:
    'hit|punched|slapped|kicked|beat|beaten|shoved|smacked|headbutted|battered|attacked|assaulted|shook|pushed|hurt|grabbed|threw|burned|burnt|bit|bottled|glassed|whipped, laid hands on, beat up',
  weapon:
    'knife|knives|gun|guns|rifle|pistol|shotgun|machete|axe|hatchet|hammer|crowbar|blade|bat|bomb|acid|petrol|gasoline|molotov|grenade|explosives|firearm|revolver',
  building:
    'house|home|flat|apartment|building|school|office|workplace|church|mosque|synagogue|temple|shop|store|pub|bar|club|clinic|hospital|hostel|car|van|caravan|bed|shed|garage|college|university|mall|station|library|place|hotel|barracks|camp',
  gone: 'hospital|icu|grave|ground|coffin|morgue|mortuary|wheelchair|ambulance|dirt|earth, intensive care, body bag, six feet under, the floor',
  grudge:
    'angry|anger|furious|rage|raging|hate~|hatred|revenge|vengeance|livid|seething|enemy|enemies|bully|bullies|pay, makes me mad, had enough of him|her|them, get back at',

  // Everyday talk; rules about killing and dying may leave these alone.
  thing:
    'printer|laptop|computer|phone|telephone|screen|keyboard|mouse|server|process|app|tab|tabs|internet|wifi|router|alarm|clock|light|lights|engine|battery|car|bike|boiler|heating|radio|music|volume|sound|mic|noise|time|hour|hours|mood|vibe|buzz|joke|conversation|call|meeting|chat|thread|email|emails|project|bill|deal|contract|lease|subscription|habit|weed|weeds|grass|plant|plants|cactus|bug|bugs|spider|spiders|fly|flies|wasp|wasps|mosquito|mosquitoes|ant|ants|moth|moths|mouse|mice|rat|rats|germs|bacteria|virus|mould|mold|pain|fever|hunger|appetite|boss|level|zombie|zombies|homework|essay|exam|form|spreadsheet|workout|set|squats|shift|interview|gig|pizza|curry|burger|pint|coffee|tea|beer|cake|kebab|takeaway|sandwich|breakfast|steak|chocolate|cigarette|flat|house|sofa|wardrobe|machine|dishwasher|washing|laundry|dishes|stairs|hill',
};
