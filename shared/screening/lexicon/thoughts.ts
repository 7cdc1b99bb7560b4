export const thoughts: Readonly<Record<string, string>> = {
  'own-life':
    'my|this|the own|miserable|pathetic|worthless|stupid|sad|pointless|useless|shitty|sorry|wretched|little|whole? life|existence',
  'drop-place':
    'bridge|building|roof|rooftop|cliff|balcony|window|ledge|overpass|flyover|viaduct|tower|pier|multi-storey|stairwell, multi storey, car park',
  oncoming:
    'train|trains|traffic|truck|trucks|lorry|lorries|bus|buses|car|cars|tube|tram|van|juggernaut',
  'a-the': 'a|an|the|my|this|that|some|oncoming|moving|passing|busy|nearest|next',
  // Ending one's own life, in every form and person: whether it is meant is for rules and context to tell.
  'mind-jump': 'jump~|leap~|leapt|step~|walk~|run~|fling~ myself?, flung myself',
  'end-me': `
    kill~|hang~|hanged|shoot~|drown~|murder~|gas|gassing|gassed|poison~|electrocute~|suffocate~|strangle~|smother~|off|offing|end~|neck~|necked|execute~|extinguish~|exterminate~ me? myself
    delete~|erase~ myself !from|off|out
    gun|pistol myself
    (top|topping|topped) myself !up|off
    do~ myself in
    do~|make~ away with myself
    finish~ myself off
    end~ {own-life} !as|in|lease|savings
    take~ {own-life} !into|in|back|seriously|for|away|one|to|apart|savings
    end~ it all
    put~ an end to ({own-life}|it|everything|myself|me|all|things|my (suffering|pain|misery))
    commit~|committing|committed|complete~ suicide|sui
    die|dies|died|dying by suicide
    self delete~|deletion|terminate~|termination
    blow~ my own? brains|head|face out|off
    slit~|slitting|cut~|slice~|slash~|open~ open? my own? wrists|wrist|throat|veins|vein|arteries|jugular
    ({mind-jump}|throw~ myself) (off|from|out of) {a-the}? *? {drop-place}
    ({mind-jump}|throw~ myself) (in front of|under|into) {a-the}? *? traffic|train|trains|truck|lorry|bus|tube|juggernaut
    drive~|steer~|swerve~|crash~ ..4 off|into {a-the}? *? bridge|cliff|tree|wall|river|pole|traffic|lorry|truck|pillar|barrier
    overdose|overdosing|overdoses !(on {sweet-things})
    take~ an overdose
    put~ a bullet in|through|into my|me|myself
    pull~|squeeze~ the trigger !on
    bleed~ out
    bleed~|starve~ myself? to death
    end~ my suffering|misery|pain
    put~ myself out of
    gun|pistol|barrel|shotgun|rifle to|in|against|at my own? head|temple|mouth|throat|chin
  `,
  'sweet-things':
    'the? chocolate|sugar|sweets|candy|caffeine|coffee|cake|carbs|cheese|telly|tv|netflix|christmas|cuteness|vitamin|vitamins',
  // Thoughts, with what may stand between them and what they are of
  thinking:
    'think~|thought|thoughts|fantasise~|fantasize~|fantasy|fantasies|fantasising|fantasizing|daydream~|dream~|contemplate~|consider~|ponder~|imagine~|obsess~|obsession|urge|urges|impulse|impulses|tempted|temptation|vision|visions|picture~|visualise~|visualize~|idea|ideas|image|images|flashes|preoccupied|fixated|brood~|ruminate~|ruminating|mull~|toy~|flirt~|entertain~|longing|craving, thinkin|mind turns|drifts|goes|wanders|keeps|going, feel like, seeing myself',
  'thought-link':
    'about|of|on|over|upon|with|by|back|to|myself|me|that|if|how|when|what|the|my|this|it|i|is|am|would|could|might|be|being|feel|like|daily|lately|nightly|again|every|day|night|morning|time|most|days|nights|all|much|more|and|a|lot|thinking|idea|thought|in|nothing|only|constantly|easy|easier|nice|peaceful',
  'thinking-of':
    '{thinking} {thought-link}? {thought-link}? {thought-link}? {thought-link}? {thought-link}? {thought-link}?',
  'my-death': `
    dying !(of {mind-funny}|to {mind-treat}) !breed|words|wish|wishes|embers|art|man|mother|father|mom|dad|down|my|her|his|hair
    death !(of {of-others}|by chocolate) !warmed|rate|rates|row|metal|star|penalty|toll|certificate|note|eater|in|threats
    my own? death|funeral|grave|headstone|gravestone|obituary|eulogy|wake|coffin|suicide|burial
    being dead|gone|killed|buried|underground !in|under|for|by|from
    die !(of {mind-funny}) !hard|laughing|cast|cut|my|hair|it|the
    dead !of|end|ends|line|lift|lifts|weight|sea|pool|tired|people|bodies|body|relatives|dad|mom|man|cat|dog|wife|husband|friend|parents
    killed !by|in|the|my|his|her|a|it|them
    ceasing|cease to exist
    leaving|leave this|the world|life|earth|planet
    disappearing|disappear|vanishing|vanish (forever|completely|altogether|for good)
    ways|way|how|where|when to die|go !home|out|about|to|on|for|my|hair|next
  `,
  'mind-funny': 'laughter|laughing|boredom|embarrassment|cringe|cuteness|heat|shame lol',
  'mind-treat': 'know|see|meet|try|hear|visit|eat|watch|tell|go',
  'not-there':
    'being|be here|alive|around !yet|for|to|in|at|when, existing|exist, waking|wake up !early|in|at|to|late|for|before',
  'of-others':
    'a|an|the|his|her|their|our|someone|somebody|democracy|capitalism|rock|print|high|my|mom|mother|dad|father|brother|sister|son|daughter|friend|husband|wife|partner|grandma|grandmother|grandad|grandpa|grandfather|nan|gran|aunt|uncle|cat|dog|pet|hamster|rabbit|horse|child|baby|kin|family',
  'mind-end-it': `
    do~ it
    go~ through with it|this
    follow~ through
    end~ it|everything
    end~ things for good|forever|now|tonight|myself
    go~ for good
  `,
  'it-next':
    'anymore|tonight|now|soon|myself|someday|because|and|i|sometimes, this time, one day, for good, for so|a|the first|long?',
  'mind-ending-it': '{mind-end-it} {it-next}, {mind-end-it} $',
  'do-link':
    'about|if|of|i|should|to|enough|myself|too|that|me|need|from|would|could|the|on|like|when|how|for|it',
  'mind-will': 'will|shall, am going to, intend|mean|plan to, am about to, have to',
  'die-then':
    '(die|{end-me}|be dead|be gone|end it) {it-next}, (die|{end-me}|be dead|be gone|end it) $',
  nerve:
    'courage|guts|strength|balls|nerve|bravery|willpower|urge|impulse|temptation|coward|chicken|cowardly, brave|strong|bold|desperate|drunk enough, too scared|afraid|weak|cowardly|chicken|gutless, scared|afraid|tempted|close|near|ready',
  'the-world':
    '(this|the|my) *? (planet|earth|world|life|existence|plane|coil|realm|dimension|timeline|universe|simulation|mortal coil) !better|insurance|story|time|raft|jacket|boat|wide, existence|life|earth !insurance|jacket|raft|guard|story|sciences, being alive',
  'part-of-day':
    'day|days|night|nights|hour|hours|minute|minutes|morning|mornings|evening|evenings|week|moment|shift|drive|journey',
  'harmless-effort':
    'laughing|working|training|studying|trying|revising|exercising|cleaning, of laughter, with work|laughter, at the gym|work, to get|pay|impress|finish|please|meet|pass|win|lose|look|keep, to make ends|them|him|her|this|it !(stop|end|go), over homework|work|this|that|essays, on this|that hill|diet|bike, for work|grades|a grade, trying to get|make|please|finish',
};
