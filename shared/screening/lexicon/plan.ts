export const plan: Readonly<Record<string, string>> = {
  // Who acts, where the sentence may leave out "i"
  self: 'i {did}? {did}? {did}?, ^ {did}? {did}?, and|then|but|because|after|since|when {did}? {did}?',
  did: 'am|was|have|had|been|did|do|only|now|finally|think|i|might|may|must|went|accidentally|purposely|deliberately|intentionally|then|and|later|today|yesterday|tonight|almost|nearly, last night, this morning',
  be: 'is|are|was|were|am|be|been|being|has|have|lies|lie|lay|sits|sit|sat',
  // Amounts
  drug: '{medicine}, drugs|pill|prescriptions|sleepers|sedatives|opioids|opioid|benzo|vicodin|percocet|adderall|ritalin|concerta|dph|nyquil|trazodone|buspirone|wellbutrin|effexor|paxil|celexa|cymbalta|abilify|lamictal|lamotrigine|depakote|venlafaxine|duloxetine|lorazepam|ativan|temazepam|zolpidem|gabapentin|pregabalin|metformin|digoxin|warfarin|oxycodone|oxycontin|hydrocodone|methadone|heroin|coke|cocaine|meth|ketamine|ket|dihydrocodeine|codamol|cocodamol|nurofen|panadol|motrin|aleve|antihistamines|antihistamine|antipsychotics|steroids|olanzapine|risperidone|clonazepam|alprazolam|hydroxyzine|phenergan|promethazine|bupropion|escitalopram|paroxetine|atenolol|caffeine|statins|iron|antibiotics|laxatives, beta blockers|blocker, anti psychotics|histamines|emetics, sleeping stuff|meds|pills|tablets|medicine, heart|strong|pain|blood pressure? pills|tablets|meds|killers',
  poison:
    'bleach|antifreeze|weedkiller|poison|cyanide|disinfectant|ammonia|arsenic|paraquat|pesticide|insecticide, weed killer, rat poison, drain cleaner, sodium nitrite, anti freeze',
  'few-of': 'one|two|three|four|half|couple|few|1|2|3|4|0',
  many: '!{few-of} #, a? hundred|hundreds|dozens|loads|tons|lots|handful|handfuls|dozen of?, a whole? load|bunch|ton|lot|handful of?, {few-of} hundred|dozen|thousand',
  about:
    'about|around|over|like|roughly|nearly|maybe|almost|some, more than, at least, up to, close to, something like',
  'all-of': 'all|every|everything|whole|entire|full, too many|much, so many, the rest, way too',
  weight:
    'milligrams|milligram|mcg|micrograms|ml|g|grams|gram|percent|minutes|hours|hour|days|times|years|weeks|months',
  'big-weight':
    '2500|3000|3500|4000|4500|5000|5500|6000|6500|7000|7500|8000|8500|9000|9500|10000|11000|12000|12500|13000|14000|15000|16000|18000|20000|22000|24000|25000|30000|40000|50000',
  'pack-of':
    'packet|packets|pack|packs|box|boxes|bottle|bottles|strip|strips|blister|blisters|handful|handfuls|jar|tub|tubs|sheet|sheets|supply|stash|stockpile|script',
  'took-in':
    'took|taken|taking|swallowed|swallowing|necked|necking|downed|downing|ate|eaten|popped|popping|ingested|drank|drunk|drinking|chugged|chugging|injected|injecting|consumed|gulped|snorted|crushed|chewed|dropped|had, washed|knocked down|back, wash~ing down',
  'per-day':
    'a|each|every|per day|night|morning|week|month, daily|nightly|weekly, for the week|month, to last, over the week|month',
  'usual-dose':
    'prescribed|vitamins|vitamin|headache|migraine|hangover|antibiotic|supplements|breakfast|refill|pharmacy, side effects, as usual|directed|normal, a|each|every|per day, cat|dog|vet',
  // Hospital
  'hospital-place':
    'hospital|icu|er|resus|ward|ambulance, a e, a and e, intensive care, emergency room|department|ward, critical care, psych ward, the unit|ed',
  'past-year':
    '1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023',
  'years-ago':
    '#|several|many|some|couple|few|most|of years|decades ago|since|on|later|back|after|past|from|clean|sober, a? year ago|back, years|decades ago|since|back|later, a? long|lifetime time? since|ago, back then, since|in|back|around|of|until {past-year}, when i was, last year, used to, as a child|kid|teen|teenager|student, in my teens|twenties|thirties|youth, at|in uni|university|school|college, that winter|summer|spring|autumn|fall|year, year|grade seven|eight|nine|ten|eleven|7|8|9|10|11|6, once upon, growing up',
  'attempt-kind':
    'suicide|recent|failed|last|serious|previous|own|other|first|second|third|fourth|botched|near|latest|past|half|real|big|huge|massive|deliberate|intentional|bad|small|an|a|another|the|that|more|#|hearted',
  again:
    'again|twice|once|hard|multiple|several|many|times|before|yesterday|today|recently|and|failed|try|to|#|it|on|{day}, last night|week|month, this morning|week, the other day',
  garage: 'garage|window|windows|door|doors|vents',
  // Means and places
  rope: 'noose|rope|ligature|cord|belt|cable|bedsheet|sheet|scarf|tie|shoelace|flex|lead|strap, dressing gown cord',
  'sure-means':
    'noose|cyanide|helium|nitrogen|argon|ligature, exit bag, sodium nitrite, inert gas, hydrogen tank, plastic bag over my head, suicide bag',
  firearm: '{gun}|glock|guns|barrel|muzzle|pistols|shotguns|rifles|firearms|revolvers',
  sharp:
    'razor|razors|blade|blades|razorblade|razorblades|knife|knives|scissors|scalpel|shard|craft, razor blade|blades, box cutter, stanley knife, kitchen knife, broken glass, shard of glass',
  means:
    '{rope}|{sure-means}|{firearm}|{sharp}|{drug}|{poison}|pills, (bottle|packet|box|pile|handful) of {drug}|{poison}|pills',
  height:
    'bridge|bridges|roof|rooftop|ledge|cliff|cliffs|overpass|viaduct|tracks|track|railway|rails|balcony|weir|quarry|parapet|railing|railings|guardrail|barrier|balustrade|platform|edge|flyover|gorge|precipice|rail|lake|river|sea|dock|pier|dam|canal, parking garage, car park roof, train tracks|station|line, multi storey, top floor, level crossing, tall building',
  'sheer-place':
    'bridge|rooftop|roof|ledge|cliff|cliffs|overpass|viaduct|tracks|balcony|parapet|railing|railings|guardrail|flyover|precipice, parking garage, train tracks, multi storey, railway line|tracks, edge of a|the roof|bridge|cliff|building|platform|quarry|ledge|pier|drop|balcony|motorway|tracks|world',
  'anchor-point':
    'beam|beams|branch|branches|rafter|rafters|banister|banisters|hook|door|doorframe|tree|ceiling|rail|bar|chandelier|pipe|joist|bannister|knot|loft|attic|garage, light fitting',
  // Daily life in which the same words mean nothing grave
  'daily-use':
    'cooking|cook|chop|chopping|onions|onion|vegetables|bread|cake|dinner|sharpen|sharpening|shave|shaving|beard|foam|whittle|carving|craft|crafts|parcel|unpack|unpacking|garden|gardening|hedge|climbing|boat|sailing|sail|tent|camp|camping|scout|scouts|swing|hammock|horse|dog|dogs|puppy|karate|judo|trousers|jeans|gym|range|hunt|hunting|paint|painting|work|pharmacist|pharmacy|organiser|organizer|breakfast|toast|headache|vet|cat|patients|toddler|game|games|film|movie|costume|lyrics|song|control|laws|treehouse|kids|shelf|shelves|lamp|coat|plants|baskets|knitting|magic|skipping|tow|van|moving|airport|festival|art|collage|tow, washing line, tug of war',
  outing:
    'coffee|tea|photo|photos|photography|view|views|panic|late|wine|beer|beers|friends|lunch|picnic|fireworks|birds|birdwatching|book|concert|calm|holiday|vacation|work|hike|hiking|fishing|cycling|cycle|bike|race|wedding|party|sightseeing|tour|commute|commuting|engineer|surveyor|repair|repairs|plumber|roofer|gutter|tiles|yoga|sunset|sunbathing|swim|swimming|museum|cafe|restaurant|abseil|abseiling|drone|bungee|skydiving, on|heading|walking|driving|cycling|walk|drive ..2 home, see you, the view, with the? kids|kids|family|dog, my friends|friend|family|kids|dog|wife|husband, to cross',
  // Planning
  'have-now': 'have|got|made|am|making|finally|been|now|do|set|picked|chosen|found|came|up|with',
  'plan-kind':
    'clear|solid|detailed|good|full|actual|suicide|backup|few|concrete|set|exit|final|death|exact|whole|real|proper|foolproof|plan|perfect|of|out|all',
  'plan-end': '{kill-myself}|{die}|suicide|go|hang, do it, end it|things|everything, take my',
  'date-set': 'a|the|i|everything|it|date|time|place|method|means|my',
  'plan-past':
    'i|we once? had|was|were ..2 plan|plans|planned|planning|date|note|method|written, used to plan|have|be',
  write:
    'wrote|written|writing|write|left|leaving|leave|finished|have|drafted|drafting|typed|typing|made|sent|finish|started|recorded|recording|filmed|sealed|scheduled|signed|posted, there is a',
  hold: 'have|had|got|bought|ordered|holding|hold|found|saved|saving|stockpiled|stockpiling|hoarded|hoarding|collected|collecting|with|keep|kept|own|grabbed|tied|tying|loaded|hiding|hid|purchased|prepared|made|clutching|gripping|fetched|brought|carrying|carry, set up, staring|looking|stare|look at, gathered|lined|laid up|out?',
  got: 'got|bought|ordered|tied|tying|made|loaded|getting|buying|purchased|purchasing|building|built|acquired|borrowed|stole|found, set up, picked up, got hold of, went and bought',
  'going-there':
    'standing|sitting|stood|here|walking|driving|heading|headed|going|perched|hanging|up|out|waiting|lying|kneeling|running|currently|stuck|leaning',
  there:
    'here|up|out|right|now|next|alone|in|my|car|right|on|over|straight|back|down|myself|tonight|again',
  'place-part':
    'the|a|an|my|top|of|edge|side|this|that|local|nearest|high|tall|old|train|railway|some|to|tall',
  pick: '(picked|chosen|chose|scouted|found|know|marked|set|fixed|got|have|visited|booked) out?, decided|settled on, worked|figured out, been to look at',
  research:
    'look~|looking|looked|google~|googling|googled|search~|searching|searched|research~|researching|researched|read~|reading|asked|asking|found|bookmarked|watched|checked|calculated|know|learned',
  trip: 'holiday|vacation|flight|fly|flying|airport|dentist|appointment|moving|moved|sublet|uni|university|college|course|physio|remission|beach|spain|italy|camping|travel|travelling|traveling|abroad|deployment|maternity|surgery|operation|emigrating|upgrade',
  carried:
    'with|to|home|back|out|off|for|on|in|upstairs|away|downstairs|granted|over|from, and gave, of {beside-medicine}',
  'beside-medicine':
    'wine|beer|water|vodka|juice|soda|coke|rum|whiskey|whisky|milk|cider|gin|crisps|candy|sweets|chips|cookies|tissues|photos|coins|seeds|sand|snow|rice|nuts|chocolate|chocolates|biscuits|cereal|popcorn|grapes|berries|cards|tea|oats|raisins|noodles|squash|prosecco|champagne|lemonade|pop|m|almonds|crackers|pasta|bread|clothes|books|stuff|things|the|cake',
  'save-up':
    'save~|keep~|keeping|kept|hoard~|hoarding|stockpile~|collect~|collecting|collected|hiding|hid|stash~|stashing|stashed|squirrelling|squirreling|storing|stored|skip~|tucking|gathering|gathered|cheeking|building, put|putting by|aside|away',
  lying:
    'lying|lies|sitting|sits|leaning|leans|propped|stood|waiting|ready|here|now|all|out|right|still|up|spread|set|loaded|pressed|resting|hidden|hanging|tied|lined|laid|just|there|open|is|are|was|tight|locked|safely|staying|back|safe|kept|being|gone',
  posture:
    'sitting|sat|sit|lying|lie|standing|stand|kneeling|curled|locked|alone|hiding|crouched|here|parked|awake|bed|bath|bathroom|bedroom|shower|toilet|floor|car|garage|attic|loft|woods|forest|basement|shed|hotel|motel|cellar|stairs|barn',
  // Ways to die, as people compare them
  'way-quality':
    'easiest|easy|quickest|quick|quicker|fastest|fast|painless|painlessly|peaceful|best|good|better|cheap|simple|simplest|cleanest|effective|certain|surest|guaranteed|reliable|painful|gentlest|kindest|safest|foolproof|cheapest|fail|sure|humane|nicest, least|less|most|non painful|painless',
  'sure-way':
    'easiest|quickest|fastest|painless|painlessly|peaceful|cleanest|surest|guaranteed|reliable|gentlest|kindest|foolproof|humane, least|less|most|non painful|painless',
  'way-joiner':
    'and|painless|quick|easy|peaceful|most|possible|is|the|are|there|for|me|of|i|could|can|someone|one|to|should|that|would|a|person|out|people|you',
  'way-of-dying':
    'drown|drowning|hang !out|up|a|the|pictures|wallpaper|on|around, hanging !out|up|a|the|pictures|wallpaper|on|around|baskets|basket|plants|chairs|lights|gardens, overdose|overdosing|suffocation|suffocating|electrocution|cyanide|asphyxiation|strangulation|hypothermia|starvation, bleed|bleeding|bled out|to death, freeze|freezing|starve|starving|burn|burning to death, carbon monoxide, jump|jumping off|from|in front, shoot|shooting yourself|myself, cut|cutting|slit|slitting your|my wrists, hit by a train, fall|falling from, dying|die !hair|my|your',
  lethal:
    'pills|tablets|rope|noose|gun|shotgun|hanging|overdose|overdosing|drowning|razor|razorblade|gas|jumping|insulin|helium|exhaust|bleach|poison',
  study:
    'read|reading|reads|looking|looked|searching|searched|search|google|googling|googled|watching|watched|studying|researching|researched|learning|comparing|compare|compared|weighing|weighed|wondering|wonder|obsessed|fixated|curious|research|know|video|videos|articles|forums|pages|deciding|choosing|think|thinking|bookmarked|typing|typed',
  'think-of-means':
    'want|need|get|buy|find|googling|googled|google|searched|searching|researching|researched|dreaming|imagine|imagining|picture|picturing|fantasise|fantasize|fantasising|fantasizing|eyeing, wish i had, access to, hands on, staring|looking|look|stare at, think|thinking|thoughts of|about, dream|dreamt of|about, looked|looking up',
};
