export const context: Readonly<Record<string, string>> = {
  // Negation
  denier:
    'not|never|no|without|nor|neither|denied|denies|denying|stopped|quit, no longer, none of, far from, anything but, free of|from',
  'denied-scope':
    'a|an|any|one|single|my|the|this|these|those|had|have|has|having|been|be|being|get|getting|feel|feeling|felt|feels|want|wants|wanted|wanting|wish|wished|wishing|go|going|gone|to|in|of|about|for|on|actively|currently|think|thinks|thought|thoughts|thinking|consider|considering|considered|plan|plans|planned|planning|try|tries|tried|trying|ever|once|intend|intending|intention|intentions|desire|urge|urges|idea|ideas|take|taken|taking|make|made|making|do|done|doing|attempt|attempts|attempted|attempting|anymore|active|current|remotely|like|wants|did, at all, or anything',
  // Past
  'span-ago':
    '#|several|many|some|few|couple|twenty|ten years|decades|summers|winters|christmases ago|back, a (year|decade|lifetime) ago, years|decades|ages|long ago',
  'time-then':
    '{span-ago}, used to, back in|when|then, in those days, at the time, in the past, last year, once upon, growing up, previously, formerly, as a|an young|little? (kid|teen|teenager|child|student|boy|girl|adolescent|young), when i was a|an|in|little|younger|young|#|about|around|small|only, in (high|middle|primary|secondary|grade) school, at (school|university|uni|college), in my (teens|twenties|thirties|forties|childhood|youth|first), at age #, at|by|when # i|we, ^ at|by #|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty i|we, at|by thirteen|fourteen|fifteen|sixteen|seventeen, since then, years later, for years i, in year #, that spring|summer|autumn|winter|year|january|february|april|june|july|august|september|october|november|december, before (i|we) (met|had|got|moved|came|knew), before my (son|daughter|children|kids|diagnosis|treatment), for? most of (my|19*|20*), in|of|since|during|until|around 19*|200*|201*|2020|2021|2022|2023|2024',
  'now-again':
    'again|still|now|lately|recently|today|tonight|yesterday|currently|nowadays, last (night|week|{day}), this (week|morning|weekend|month|afternoon|evening), these days, (hours|days|minutes|seconds|hour|day|minute) ago, have|has been, keep|keeps, (came|come|is|are) back, like (last|back)',
  'past-verb':
    'had|was|were|did|felt|wanted|thought|tried|considered|wished|used|planned|contemplated|became|got|took|swallowed|attempted|wrote|bought|overdosed|went|made|began|started|kept|ended|nearly|almost|hoped|prayed|decided|survived|drank|jumped|harmed|ran|lost|stood|lay|sat|said|told|asked|prepared|hid|saved|set|chose|picked|fixed',
  'past-state':
    'had|was|felt|wanted|thought|considered|wished|used|planned|contemplated|became|got',
  // People
  'people-general':
    'people|men|women|others|folks|kids|children|teens|teenagers|guys|boys|girls|everyone|everybody|patients|students|pupils|soldiers|veterans|vets|farmers|doctors|nurses|survivors|relatives|widows|parents|prisoners|carers|workers|clients|members|addicts|victims|adolescents|youngsters|youths|humans|refugees|apprentices|fathers|mothers|sons|daughters|individuals|characters|poets|artists|teachers|pensioners',
  'other-person':
    '{someone} !here|have|know|else, hed|shed|theyd, who !am, {people-general}, mom|dad|grandma|grandpa|gran|nan|grandad|granddad|granny|auntie|uncle|aunt, {my-kin} !(and i), auntie|uncle|aunt|cousin|mr|mrs|doctor *',
  'other-verb':
    'hed|shed|theyd|is|are|was|were|has|had|have|said|say|says|saying|told|tells|me|that|been|feels|felt|feel|might|may|being|became|gets|got|get|with|struggles|dealing|having|who|in|on|about|his|her|their|would|be|will|could|wrote|write|writes|did|does|do|not|wishes|wished|wanted|wants|want|wanting|tried|tries|thinks|think|thought|talks|talked|talk|you|he|she|they|to|from|once|can|years|texted|posted|mentioned|feeling|talking|saying|thinking|going|for',
  // Works and lessons
  work: 'song|songs|lyric|lyrics|chorus|verse|refrain|poem|poems|sonnet|haiku|hymn|psalm|ballad|ballads|anthem|carol|lullaby|rhyme|limerick|couplet|stanza|track|aria|duet|monologue|soliloquy|script|scene|film|movie|series|sitcom|musical|opera|novel|book|chapter|episode|cartoon|comic|joke|meme|proverb|saying|riddle|headline|slogan|tshirt|t-shirt|shirt|poster|mug|billboard|graffiti|advert|advertisement|caption|subtitle|title|trailer|level|quest|documentary|article|leaflet|album|band|choir|rapper|singer|narrator|character|villain|museum|sermon|play|anime|manga, rap battle, act #, open mic, nursery rhyme',
  fiction:
    'novel|story|script|screenplay|film|movie|musical|fanfic|comic|manga|anime|opera|draft|rehearsal|play|show|series|sketch|pantomime|thriller|whodunnit|audition|scene|chapter|episode|act|season|book|fiction|campaign|cartoon|sitcom|trailer|panto|pantomime|documentary|poem|song|ballad|hymn|lyrics, rap battle, fan fiction, short story',
  'made-up':
    'character|protagonist|narrator|hero|heroine|villain|antagonist|avatar|elf|wizard|knight|bard|rogue|paladin|sim|sims|dwarf|npc|detective|vampire|vampires|zombie|zombies|elves|wizards|witches|orc|orcs|goblin|goblins|dragon|dragons|werewolf|werewolves|robots|androids|superheroes|villains|characters|protagonists|pirates|knights|samurai|gladiators|warlock|cleric',
  game: 'game|games|level|map|raid|quest|dungeon|boss|campaign|server|lobby|checkpoint|round|tutorial|arena|match|console|playthrough|speedrun|roblox|minecraft|fortnite|skyrim|zelda|mario|sims|overwatch|valorant|tetris|potions|respawn|respawned|healer|npc|loot|xp|gamer|multiplayer, final boss, call of duty, dungeon master',
  quarry:
    'dragon|dragons|zombie|zombies|goblin|goblins|orc|orcs|vampire|vampires|alien|aliens|npc|npcs|monster|monsters|enemy|enemies|bots|wasp|wasps|ant|ants|spider|spiders|fly|flies|mosquito|mosquitos|mosquitoes|rat|rats|mouse|mice|weed|weeds|slug|slugs|germs|bugs|bug|moths|moth|snails|greenfly|cockroach|cockroaches|fleas|pixels|lights|engine|alarm|alarms|printer|laptop|mood|vibe|darlings, (final|end|raid|mini|level|last) boss, weeds|nettles|ivy|pigeons',
  lesson:
    'workshop|training|trainer|lecture|lectures|class|course|seminar|webinar|module|essay|article|report|study|studies|research|paper|dissertation|thesis|podcast|documentary|leaflet|pamphlet|poster|debate|exam|statistics|statistic|figures|policy|campaign|charity|conference|assembly|lesson|curriculum|textbook|blog|news|headline|headlines|programme|panel|quiz|guideline|guidelines|awareness|questionnaire|magazine|newspaper|exhibition|symposium|fundraiser|book|books|chapter|film|poem|poems|novel|song|history|definition|homework|degree|syllabus|placement|revision, a|the|our|this|his|her talk',
  topic:
    'suicide|suicides|suicidality|overdose|overdoses|overdosing, suicidal thoughts|thinking|ideation|feelings|behaviour|behavior|people|clients|patients|callers, self harm|harming|injury, dying by suicide, assisted dying',
  'topic-head':
    'prevention|awareness|rate|rates|data|statistics|statistic|figures|numbers|research|training|hotline|hotlines|helpline|helplines|lifeline|lifelines|line|lines|study|studies|policy|policies|bereavement|loss|charity|charities|education|module|leaflet|leaflets|squad|cluster|clusters|contagion|legislation|epidemic|intervention|crisis|watch|barrier|barriers|nets|pact|mission, first aid, risk assessment|assessments, in (men|women|children|farmers|veterans|vets|prison|prisons|literature|schools|teenagers|adolescents), in (young|older) people|adults|men|women, in|and the (media|news|elderly|army|police|workplace)',
};
