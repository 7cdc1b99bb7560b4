/** Being dead, staying alive and wishing for either, and the signs of despair. */
export const wish: Readonly<Record<string, string>> = {
  // Being no more, after "to", "could" or "let me".
  'be-dead':
    'die !(it|my hair|my beard|my nails|my eyebrows|my shirt|my curls), perish, be dead|deceased|underground|buried|cremated|dust|ashes, be no more, be six feet under, be in|under my|the|a grave|ground|coffin|earth|urn|soil, drop dead, pass away, cease to be|exist|live, cease existing|living|being, stop|quit existing|living|breathing, stop|quit being alive, (stop|quit) being a|an|someone|somebody|anyone ..4 alive|living|breathing|breathes|exists|lives, be done|finished|through with? being alive|living|existing|life, be gone $, be gone forever|tomorrow|and|already|from|too, be gone for good, be wiped out, be put down, sleep|rest forever|eternally|permanently, sleep and stay asleep, stay asleep forever, leave|exit|depart this|the world|life|earth|planet, be free of this life|world|body|existence, be out of this life|world|body|existence',
  // What one could be after "i wish i was", "i should have".
  'am-dead':
    'die !my|it, died !my|it, dead !good|cool|keen|lucky|clever|funny, dying|cremated|stillborn|aborted|miscarried|terminal|perished, be|been|get|gotten|got|was|were killed|murdered|shot|buried, buried $, no more $, no longer alive|living|breathing|here|around, in my|the|a ground|grave|coffin, hit by, run over|down, cancer $, have|had|get cancer, a heart attack, struck down, six feet under, gone !to|on|out|with|home|into|there|back|shopping|for|away|a|through|off|up|swimming|further|down|by|over|in, gone by {day}|tomorrow|tonight|morning|christmas, go|gone for good, drop dead, cease|ceased|stop|stopped existing|breathing|living, cease|ceased to exist, disappear|disappeared|vanish|vanished $, disappear|vanish and|forever|from',
  'if-i-died':
    'if|once|when|that|after i {aux}? {aux}? {am-dead}, if|once|that i {aux}? {kill-myself}, if|once|that i {killed-myself}, if|once|that i {aux}? not|never {aux}? exist|existed|alive|born, if|that i never was born, if i {aux}? (not|never|no longer) here|there|around|living $, if i {aux}? (not|never|no longer) here|there|around|living anymore|and|they|who|it, if i {aux}? {not} wake|woke|survive|survived, if i {aux}? out of the|their|the|everyone way|lives|picture|hair, with me dead|gone',
  // What goes on with a life: behind these words it is no address.
  'life-further':
    'anymore|another|any|like|past|through|if|because|and|or|when|as|longer|ever|beyond|knowing|feeling|right|now|i|either|at|forever|than|much, in this|a|the world|body|skin|pain|hell|life|misery|fear|nightmare|reality, in pain|fear|misery|agony|shame !of, with this|the|my|such|all pain|guilt|shame|grief|illness|disease|depression|head|brain|mind|thoughts, with myself|it|me|pain|guilt, for another|anyone|anybody|long|much|it|them|him|her|this|other|others, on this earth|planet, to see, without him|her|them|you|hope|pain',
  'stay-alive':
    'be|being|stay|staying|remain|keep|am|still alive|living|breathing|existing, exist|existing, alive !and|with|in|inside, keep on living|existing|breathing, keep living|existing|breathing, continue living|existing|breathing, continue to live|exist|breathe, go|carry on living|existing, {live-here} $, {live-here} {life-further}, be on this earth|planet|world, be|live in|part of this world|life|existence, {waking} $, {waking} {wake-again}, see another|the|tomorrow|next ..1 day|morning|year|birthday|sunrise|christmas, have to live',
  'live-here':
    'live|living|survive|surviving|here, be|being|stay|staying here, be|being|stay|staying|keep around, life',
  waking: 'wake|waking up?, have to wake up?, open my eyes',
  'wake-again':
    'again|tomorrow|anymore|ever|every|each|one|from|to|and|if|some, in the|a|this morning, at all, this time',
  'go-on-living':
    'go|going|carry|carrying|keep|keeping|hold|holding|hang|hanging on !about|holiday|a|to|holidays|strike|tour|with|the|for|top|track|moaning, keep|keeping going !to|on|back|through, keep|keeping fighting|trying $, continue|continuing $, continue|continuing like|anymore|this|living|with|on',
  'wishing-that':
    'wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|prefer|rather|begging, if only, dream|dreaming|dreamed that',
  'want-to':
    'want~|wish~|crave~|long~|prefer~|yearn~|pray~|hope~|beg~|ache~|desire~|rather|sooner, need|needed|needing, would love|like|prefer, feel|feeling|felt like',
  // A figure of speech, or a wish for an end like any other.
  'figure-of-wish':
    'laughing|laughter|laugh, of|from embarrassment|boredom|shame|laughter|cringe|cringing|cuteness|heat|jealousy|happiness|joy|curiosity|hunger|thirst, in my|a|old ..2 age|bed|game, in peace|old|game|battle, a hero|happy|virgin, to see|meet|know|hear|watch|eat|try|visit|get|find, on that|this|the hill|level, for a|an|the|this dress|cake|burger|pizza|coffee|holiday',
  'like-relief':
    'peaceful|peace|relief|release|comfort|comforting|escape|answer|nice|nicer|good|better|freedom|freeing|appealing|easy|easier|simpler|solution|option|inviting|mercy|friend|great|perfect|beautiful|lovely|welcome|heaven|paradise|tempting|attractive|restful|sweet|calming|soothing|bliss|kinder|simpler|wonderful|blessing|luxury|rest|kindness|quiet|calm|seductive',
  'being-dead':
    'death|dying|oblivion|nothingness|suicide, being dead|gone|buried|no more|underground, {not} existing|living, {not} being here|alive|around|born, {not} waking up, non existence, ceasing to exist|be, eternal sleep|rest, the grave',
  'weary-of':
    'tired|sick|exhausted|weary|wearied|done|bored|finished|drained|knackered, so over, worn out, fed up, had enough, have enough, hate|hating|hated|loathe|loathing|detest|resent|despise',
  // Lacking, or asking for, what speaks for living.
  'lacking-any':
    'no|not|never|without|zero|little|hardly|barely|nor|lost|lose|losing|lack|lacking|what, out of',
  'will-to':
    'will|desire|wish|use|energy|strength|sense|appetite|inclination|interest|urge|longing',
  'sad-to-live':
    'sad|disappointed|upset|angry|annoyed|gutted|furious|ashamed|unhappy|devastated|frustrated|resentful|resent|mad|bitter|guilty|miserable|shame|pity|unlucky|disgusted|sorry|cursed|regret|gutting|heartbroken|crying|cried|disappointment|hate|hated, let down, not glad|happy|grateful|thankful|pleased',
  'afraid-of-it':
    'afraid|scared|frightened|terrified|fearful|scares|frightens|terrifies|fear|fearing|bothered',
  'no-longer-there':
    'gone|dead|died|left|leaving|lost|passed|moved|grown|ended|over|rehomed|sold|finished|empty|taken, gave|given|giving|give ..2 away, took ..1 away, {not} need|want|love|call|speak|talk, no longer there|here|enough|works|mine|needs|need, {not} enough|work|works, stopped working|helping|mattering',
  // Dangers that come by themselves.
  'sudden-danger':
    'car|bus|truck|lorry|train|tram|van|bullet|gun|gunman|fire|tumour|tumor|cancer|lump|plane|ship|boat|crash|wave|flood|lightning|bomb|diagnosis|accident|killer|attacker|knife|avalanche|earthquake|infection|asteroid|meteor|stroke|driver|tree, heart attack',
  // What one could sink into the ground for.
  embarrassing:
    'sent|texted|emailed|forwarded|called|waved|farted|burped|tripped|liked|replied|messaged|sneezed|spilled|spilt|hit ..6 boss|teacher|mom|ex|crush|group|everyone|work|chat|class|manager|colleague|stranger|mic|all|priest|colleagues|tutor|stranger',
  'not-resist':
    '{not} ..1 step|move|get|jump|run|swerve|dodge|duck|fight|struggle|swim|scream|shout|flinch|resist|brake|treat|mind|care|stop, {not} think|believe|sure|know|imagine i|that ..2 step|move|get|jump|run|swerve|dodge|duck|fight|flinch, let it, be glad|relieved|fine|okay|ok|happy|grateful, welcome it|that, stand|stay|lie|sit there|still|put, walk into|towards|toward it',
  'glad-to-live':
    'want|glad|happy|love|grateful|like|choose|chose|plan to live|stay|be, glad|happy|grateful i am|did|stayed|lived|survived',
  'early-or-late':
    'up|late|early|the|to|you|him|her|them|before|at|with|so|in|my|a|an|until|for|as|hungover|cold, from a|the, on time|a|the',
  'promise-to-live':
    'stay|be|keep|keep|remain alive|living|breathing|going|existing, stay here, live $, live on|for|until|till|and, not to? die, not to? do it|anything, not to? {kill-myself}',
  // Despair
  'all-things':
    'anything|everything|trying|living|life|existing|existence|fighting|hoping|struggling|caring|staying|pretending|recovery|continuing|me|myself|it|this, it all, all this|that|of, any of it|this, my life, going|carrying|holding|hanging on, keeping going, being here|alive|me|good, getting up|better|help|out, waking up, another day, doing this|anything, feeling anything',
  'small-thing':
    'scones|milk|eggs|bread|butter|dough|batter|recipe|soup|oven|ironing|laundry|dishes|printer|router|remote|wifi|camping|tent|canvassing|maps|map|directions|scrabble|chess|maths|cooking|parking|sudoku|crossword|knitting|match|cup|league|season|team|batteries|petrol',
  upkeep:
    'eat|eating|cook|cooking|wash|washing|shower|showering|sleep|sleeping|dress|smile|smiling|laugh|laughing, get|getting up|dressed|washed, go|going out|outside|anywhere, leave|leaving the|my|home|bed house|room|bed?, answer|answering the|my|any? door|phone|calls|texts|messages|anyone|anybody, open|opening the|my curtains|door|post|mail|letters|blinds, see|seeing anyone|anybody|friends|people, talk|talking|speak|speaking to anyone|anybody|people|friends, pick|picking up the phone, brush|brushing my teeth|hair, change|changing my clothes|sheets, look|looking after myself',
  'lost-thing':
    'job|house|home|flat|apartment|kids|children|business|farm|shop|baby|case|wife|husband|partner|marriage|savings|career|friends|family|mom|dad|son|daughter|brother|sister|girlfriend|boyfriend|money|health|custody|everything|everyone|licence|license|faith|work',
  'good-thing':
    'money|friends|friend|family|job|work|home|house|health|future|partner|savings|options|help|support|love|income|place|visitors|purpose|faith|tears|dignity|career|plans|company|people|energy|joy|hope|strength|fight|way|reason|life|children|visitors',
  'worthless-me':
    'worthless|useless|unlovable|pathetic|failure|disappointment|disgusting|parasite|unwanted|mistake|loser|trash|garbage|rubbish|monster|waste|nuisance|nothing|disgrace, dead weight, a? burden|liability|drain, waste of space|life|time|oxygen|air|skin, piece of shit|garbage|trash|crap, not good enough, no good to anyone|anybody|use, beyond help|repair|fixing|saving|hope',
  // What stands beside small signs when they are more than a bad night.
  despairing:
    'hopeless|hopelessness|worthless|burden|trapped|despair|suicidal|unbearable|pointless|ashamed|unloved|unwanted|numb, no friends|hope|future, {nobody} ..2 miss|care|cares|love|loves|notice|rings|calls, point to|in|of me|living|it|anything|life, {not} go on, {not} do this, {not} cope, {not} take, let everyone|everybody|them down, hate myself, i am|feel alone, {not} see any|a|no way, give|giving up, end it, {be-dead}, without me, nothing matters|helps, my fault, of being|everything|fighting|trying|life|living|it',
};
