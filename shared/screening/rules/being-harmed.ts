import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('being-harmed', { lane: 'urgent', context: 'lower' });

export const beingHarmed: readonly Rule[] = [
  rule(
    'danger-now',
    `
    {attacker} ..4 outside|at|by|near my|our|the front|back|bedroom|car|bathroom|kitchen? door|house|window|apartment|flat|building|home|porch|driveway now|right|screaming|again|trying|banging|yelling|shouting|watching|waiting
    {attacker} ..4 outside my|our front|back|bedroom|car|bathroom|kitchen? door|house|window|apartment|flat|building|porch|driveway $
    hiding|locked|barricaded|hid|lock|barricade !himself|herself|themselves|themself ..3 in|inside|from|under ..3 bathroom|closet|room|bedroom|basement|wardrobe|toilet|cupboard|attic|shed|him|her|them|car|bed ..7 he|she|they|him|screaming|banging|knife|gun|drunk|{human}
    ex|stalker|abuser|attacker|rapist is|keeps|keep|still|turns|shows|sits|waits|parks|has ..3 (outside|parked|lurking|banging|following me|watching me|watching us|watching the house|waiting for me|across the road|up at my|up outside)
    he|{human} ..2 at my front|back|bedroom|bathroom? door|window $
    `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.85,
      unless:
        'cat|dog|van|parcel|pizza|delivery|bus|taxi|postman|carol, happy|excited|lovely|surprise|flowers|soup|cake|christmas|casserole, car|cars|van|bike|truck|lorry is|are|was, with|to|for me|us $',
      why: 'Seems to be in danger from somebody at this moment.',
      matches: [
        "he's outside my door",
        'I am hiding in the bathroom because he is drunk',
        'my ex is outside my house right now',
      ],
      ignores: [
        'the cat is outside',
        'I left my shoes at the door',
        'My friend is outside my house with flowers',
      ],
    },
  ),
  rule(
    'coming-for-me',
    `
    {attacker} is|are ..2 coming up|down|to|into|back ..1 stairs|upstairs|room|door|me|us|home
    {attacker} is|are ..1 (at the door|on the stairs|in the hall|downstairs)
    he|she|they|stepdad|dad|mom|father|mother|husband|boyfriend has|got|took|picked|grabbed ..2 the|his|her belt|bat|cane|stick|hammer|knife|gun
    {attacker} is? has|have|got ..1 me|us locked|trapped|tied|cornered|pinned
    `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.75,
      near: 'belt|drunk|scared|afraid|terrified|hiding|screaming|knife|gun|locked|trapped|cornered, help me, hurt|hit|kill|beat|finish|murder|end|strangle|get|smash|bury|stab me|us !(off|up|a|some|from|my|the|with)',
      unless: 'happy|cat|dog|puppy|dinner|party|presents|play',
      why: 'Says that somebody is coming to hurt them.',
      matches: ['she is on the stairs and she is drunk', "help me, he's got me locked in"],
      ignores: ['Dad is coming down the stairs singing', 'He is coming home for dinner'],
    },
  ),
  rule(
    'threatened-now',
    `
    {attacker} is|are|has|keeps ..2 coming ..3 to kill|hurt|beat|stab|attack|shoot me|us
    {attacker} is|are|has|keeps ..2 coming ..3 to get|find me|us $
    {attacker} is|are|keeps ..2 coming ..2 after me|us
    {attacker} is|are|keeps ..2 trying to kill|strangle|stab|rape|shoot|choke me|us !with|by
    {attacker} is|are|keeps ..2 trying to (break in|break down|break into|get in|get inside) !(shape|the market|touch)
    {attacker} is|are|keeps ..2 banging|pounding|hammering|breaking|kicking|smashing|beating ..3 door|doors|window|windows
    {attacker} is|are ..2 holding|waving|pointing|swinging a|the|his|her *? {weapon}
    {attacker} is|are ..2 chasing|choking|strangling|hitting|beating|attacking|kicking|punching|stabbing me|us $
    {attacker} is|are ..2 chasing|choking|strangling|hitting|beating|attacking|kicking|punching|stabbing me|us now|right|tonight
    holding|keeping me|us hostage|captive|prisoner
    someone|somebody|they|man|burglar is? breaking|broke|broken in $
    someone|somebody|they|man|burglar is? breaking|broke|broken into|in my|our|the|right|now ..2 house|flat|home|window|apartment|now
    `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.85,
      unless:
        'game|police|hunting|safe|locked|seat|license|licence|kitchen|chess|tennis|cards|pool|karate|trainer|coach|instructor|workout|squats|gym|toddler|kids, car in|into',
      why: 'Says that somebody is attacking them or about to.',
      matches: [
        'he is coming to get me',
        'he is breaking down the door',
        "he's trying to kill me",
        'they are holding me hostage, keeping me captive',
      ],
      ignores: [
        'he is coming for dinner',
        'she is going to find a job',
        'he is trying to get in shape',
      ],
    },
  ),
  rule(
    'would-kill-me',
    `
    {attacker} ..3 will|would|going|wants|threatens|threatened|hed|shed|theyd ..3 {harm-me} ..6 if|when|once|unless|before|after|because ..5 {speaks-up}
    {attacker} ..3 will|would|going|wants|threatens|threatened|threatening|swore|swears|promised|promises|plans|vowed|wanted ..3 kill|murder|shoot|stab|strangle|drown|burn|end|find|finish|hurt|beat|destroy|bury|{harm-me} me|us|my|the|our|him|her|kids|dog|myself|himself|herself ..6 if|when|once|unless|before|after|because ..5 {speaks-up}
    if|when|once|unless i ever? {speaks-up} ..5 he|she|they|{human} ..2 will|would|going|said|says ..3 {harm-me}
    if|when|once|unless i ever? {speaks-up} ..5 he|she|they|{human} ..2 will|would|going|said|says ..3 kill|murder|ruin|beat|hurt|find|take|throw ..2 me|us|himself|herself|kids|children|baby|family|mom
    {attacker} ..3 threatens|threatened|threatening|swore|swears|promised|promises|vowed ..4 {harm-me}
    {attacker} ..3 threatens|threatened|threatening|swore|swears|promised|promises|vowed ..4 kill|murder|burn|ruin|deport ..2 me|us|my|our|{kin}
    {attacker} ..2 said|says|told|text|texted|tells ..4 will|would|going|wants|hed|shed|theyd ..3 {harm-me}
    {attacker} ..2 said|says|told|text|texted|tells ..4 will|would|going|wants|hed|shed|theyd ..3 kill|murder|burn|find|end me|us|my
    says|said|tells|told ..3 nobody will|would ever? believe me|us
    threaten~ ..2 me|us with|to death !(a letter|court|a fine|detention)
    death threats
    {attacker} ..2 will|going|wants|could|might ..2 kill|murder|strangle|drown|hurt|beat|stab me|us (one day|in my sleep|next time|for real|tonight|this time)
    `,
    {
      strength: 0.65,
      unless: '{mishap}, lol|joke|joking|haha, (at|in) chess|tennis|cards|fifa|court',
      why: 'Says that somebody means to kill or hurt them.',
      matches: [
        'He says he will kill me if I leave',
        'if I tell anyone he will break my jaw',
        'she threatened to stab me',
      ],
      ignores: [
        'My mum is going to kill me when she sees the carpet',
        'if I tell anyone he will lose his job',
        'he promised to take me out',
      ],
    },
  ),
  rule(
    'violence',
    `
    {attacker} !(..3 it|that|which|this {harms}) ..4 {harms}
    {attacker}|home|drunk|angry|mad|temper|rage|shouts|screams|yells|snaps ..7 and|then|or {harms} !{playful}
    {attacker} ..1 touches me|us !on|deeply|with|emotionally|more|a
    {attacker} ..1 hurts me|us physically|again|every|when|if|at
    locks|shuts|closes ..4 door ..1 and touches|kisses|makes|watches
    {attacker} ..3 is|are|been|keep|keeps|stop|stops|started|starts|start|still|loves|likes|enjoys|into|by {harming}
    {attacker} ..2 does|likes|loves|wants|tries|starts|threatens|enjoys|tends|comes|can|gets|do ..3 {harm-me}
    {gang} kick|punch|slap|choke|burn|whip|bite|spit|threaten|torment|bully|starve|grab|touch|corner|shove|threaten|rape|beat on|at? me|us !{playful}
    {attacker} ..2 hit|beat|hurt|{harm-me} me|us? ..4 whenever|every|each|daily|weekly|nightly|most
    {attacker} ..2 has|have|is ..1 {harmed}
    {attacker} ..3 pushed|shoved|threw|kicked|knocked|flung|dragged|chucked me|us ..1 down|off|out|into|through ..1 stairs|steps|staircase|window|balcony|car|wall|door|traffic|road|banister
    {gang} ..1 hold|pin|push|shove|throw|drag|pull {me-shoved}
    {gang} ..1 lock|shut|tie {me-locked}
    {attacker} ..1 kicks|punches|breaks|smashes ..2 (door in|door down|doors in|the walls|holes in)
    hit~|hurt~|beat~ ..1 me where|so ..4 show|shows|see|mark|marks|bruise|notice
    `,
    {
      strength: 0.55,
      unless:
        'would|verbally|emotionally|mentally|toddler|baby|teething|newborn|puppy, used to, (at|in|on) chess|scrabble|tennis|cards|fifa|monopoly|sparring|karate|boxing|judo|rugby|training, tickle|tickles',
      why: 'Says that somebody hurts them.',
      matches: [
        'My husband likes to beat me when he drinks',
        'he hits me when he drinks',
        'my boyfriend keeps choking me',
        'Mum locks us in the cellar',
        'she puts her hands round my neck when we fight',
      ],
      ignores: [
        'he hits the ball',
        'it hurts me to say this',
        'he beats me at chess every week',
        'She pushes me to be better',
      ],
    },
  ),
  rule(
    'violence-recent',
    `
    {attacker} ..3 {harmed} ..8 {lately}
    and|then ..1 {harmed} ..6 {lately}
    pregnant ..4 {attacker} ..2 {harmed}
    {lately} ..5 {attacker} ..3 {harmed}
    {attacker} ..3 hurt me|us ..2 last night|tonight|today|yesterday
    `,
    {
      strength: 0.7,
      unless: 'game|race|match|chess|dream|dreamt|nightmare|film|karate|sparring',
      why: 'Says that somebody hurt them very lately.',
      matches: [
        'he hit me last night',
        'my husband choked me this morning',
        'On Friday my dad threw me down the stairs',
      ],
      ignores: ['he called me last night', 'She beat me at chess on Friday'],
    },
  ),
  rule(
    'hurt-recently',
    `
    i|we was|were|got|have|been ..3 {hurt-by-someone} !{playful} ..6 {lately}
    {lately} ..4 i|we ..3 {hurt-by-someone} !{playful}
    `,
    {
      context: 'strength',
      strength: 0.7,
      unless:
        'game|race|match|dream|dreamt|nightmare|film|book|novel|story|character|chapter|episode|karate|sparring|police|ambulance|{animal}',
      why: 'Says that they were harmed very lately.',
      matches: ['I was raped yesterday', 'On Friday I was beaten up behind the shop'],
      ignores: ['I was beaten at chess on Friday', 'I was promoted yesterday'],
    },
  ),
  rule(
    'forced',
    `
    {attacker} ..2 forced|forces|forcing me $
    {attacker} ..2 forced|forces himself|herself|themselves on|onto|inside me
    i ..2 said|say|told|begged|kept no|stop|him|her ..3 and|so he|she|they ..2 did|does|carried|kept|went|held|forced|continued|finished|would
    he|she|they ..2 (do|does|did|would|will) not stop when|after|until i
    will|does|would|did not take no
    makes|making|made me|us do|touch|watch|play ..3 bed|bedroom|shower|bath|naked|camera|underwear|clothes
    {attacker} ..6 gets|got|goes|turns|is angry|mad|violent|nasty|rough|furious if|when|whenever i ..1 say|said|tell|refuse no|him|her
    i woke|wake ..3 he|him|someone was|is|on|inside|touching|had ..3 me
    has|had|having|wants sex with me while|when|even|though|without ..5 asleep|sleep|no|not|drunk|passed|cry|crying|stop|sick
    raped me
    slip~|slipped|put|puts|putting|dropped ..1 something|pills|drugs in|into my drink|drinks|tea|food|glass
    landlord|boss|manager|teacher|coach|director|officer|supervisor|trafficker|pimp ..7 (sleep with him|sleep with them|sleep with her|sexual favours|sexual favors|for sex|have sex)
    put~|putting|slide~|slid|shove~|shoved|stick~|stuck|run~|ran|get~|got|had his|her|their *? hand|hands|fingers ..1 up|down|in|inside|under|between my skirt|dress|top|shirt|blouse|trousers|pants|underwear|knickers|bra|shorts|legs|thighs|thigh|pyjamas|clothes
    (is|be|stay|was|keep it|keeps it) ..1 our little? secret
    `,
    {
      negatable: false,
      strength: 0.6,
      unless:
        'surprise|party|recipe|present|cake|chocolate|ingredient|answer|refund|sales|salesman',
      why: 'Says that somebody forced them.',
      matches: [
        'I said no and he kept going',
        'She forced me.',
        'he has sex with me when I am asleep',
      ],
      ignores: ['she forced me to eat sprouts', 'He would not take the bus'],
    },
  ),
  rule(
    'asking-if-abuse',
    `
    is|was it|this|that|what ..3 abuse|rape|abusive|assault|violence ..3 if|when|because|though|that|even i|he|she|they|we|my
    is|was what he|she|they|{human} ..4 abuse|rape|abusive|assault
    wife|husband|girlfriend|woman|partner can not|never refuse|say
    (not|am i|i am|if i am|whether i am|i am not) allowed to say no
    my|his|her|our marital|wifely duty|duties
    `,
    {
      negatable: false,
      strength: 0.5,
      why: 'Asks whether what is done to them is abuse.',
      matches: ['Is it abuse if he only does it when he drinks?', 'am I allowed to say no'],
      ignores: ['Is it abuse of the system?', 'I said no to cake'],
    },
  ),
  rule(
    'followed',
    `
    {pursuer}|boy|boys|lad|lads ..3 follow~|followed|following me|us home|from|around|everywhere !(on instagram|on twitter|on social|shop|kitchen)
    {pursuer} ..2 (wait|waits|waiting|sits|sitting|parks|parked|parking|lurks|lurking|standing|stands|hangs|hanging) ..3 outside|opposite|near my|our ..1 work|house|flat|door|home|office|school|place|building|apartment|window|college
    ex|he|man|guy|stalker ..2 (turns|turning|turned|shows|showing|showed) up at|outside|near my|our|the ..1 work|house|flat|door|home|office|school|place|building|apartment|gym|college
    {attacker} ..3 (tracker|airtag|camera|cameras|spyware) ..4 my|our|me
    `,
    {
      strength: 0.5,
      unless:
        'flowers|soup|cake|surprise|gift|present|lovely|sweet|instagram|twitter|taxi|delivery|pizza|cat|dog|puppy|duck|toddler|lift, car|cars|van|bike|truck|lorry is|are|was',
      why: 'Says that somebody follows or waits for them.',
      matches: ['a man keeps following me home', 'my ex turned up at my work'],
      ignores: ['the cat follows me home', 'he was waiting outside my house with flowers'],
    },
  ),
  rule(
    'night-visits',
    `
    {intruder} ..2 come~|creep~|sneak~|get~|climb~|walk~|slip~|let~ ..2 in|into|to my|our bed|room|bedroom|bathroom|shower|cell|tent|bunk ..3 at|every|in|after|while|when ..2 night|dark|asleep|sleeping|sleep|midnight|bed|shower|naked
    {intruder} ..2 come~|creep~|sneak~|get~|climb~|slip~ ..2 in|into|to my|our bed|room|bedroom|bathroom|shower|tent and ..2 touch~|lock~|lie~|take~|put~|stay~|shut~|watch~|make~
    watch~|film~|photograph~|record~ me ..2 (shower|undress|undressing|change|changing|naked|sleep|sleeping|bathe|in the bath|in the shower)
    teacher|coach|uncle|boss|manager|stepdad|brother|dad|cousin|colleague|coworker|carer|landlord|man|tutor|supervisor|priest ..6 touch~|stroke~|rub~|squeeze~|feel~ my ..1 leg|legs|thigh|thighs|knee|breast|breasts|bum|butt|chest|bottom|privates
    touch~|kiss~|feel~|rub~|grope~|stroke~ me|my when|while ..3 asleep|sleeping|sleep|pretend|drunk|alone
    touch~|kiss~|rub~|grope~ me (down there|inappropriately|sexually|between|under|in a way|where|places|in places)
    `,
    {
      strength: 0.5,
      unless: 'nightmare|nightmares|monster|thunder|meds|tray|dinner|play, used to',
      why: 'Says that somebody comes to them in a way that points to abuse.',
      matches: ['the lodger creeps into my room at night', 'my coach films me in the shower'],
      ignores: ['the dog comes into my bed at night', 'my brother comes into my room to play'],
    },
  ),
  rule(
    'control',
    `
    {attacker} (keep|keeps|kept|keeping|hold|holds|holding|hide|hides|hiding|hid|hidden|confiscate|confiscates|confiscated|control|controls|controlling|destroyed|burned|withhold|withholds|withholding|steal|steals|stealing|stole) ..3 my|our {papers}
    {attacker} has|have hold|control|charge? of? both|all? my|our {papers} !scan|number|details|ready|for
    {attacker} ..2 take|takes|took|taken|taking|locked|locks ..2 my|our {papers}
    {attacker} ..2 (take|takes|took|taken|taking|hides|hid|confiscated|smashed|smashes) ..2 my|our {belongings} ..2 and my|our {belongings}
    (will|does|do|did|would|is) not (let|allow|permit|letting) ..1 me|us to? (leave him|leave her|leave the|leave home|go home|go outside|go to the doctor|go to a doctor|go to hospital|see my family|see my friends|see my mom|see my kids|see my children|see a doctor|see any|see anyone|see friends|talk to|speak to|call|phone|work|eat|sleep|have any|have money|have my own|have friends|use the phone|use the toilet|out of)
    (will|does|do|did|would) not let me|us (leave|go|out|eat|sleep) $
    not|never allowed to (leave the house|leave the flat|leave the building|leave the room|go out alone|go out without|see my family|see my friends|see my kids|see anyone|speak to anyone|talk to anyone|speak to my|have money|have friends|have visitors|have my own money|use the phone)
    (will|does|do) not|never (give|hand|let) ..1 me|us ..2 {papers}
    {attacker} ..2 tracks|monitors|checks|reads|controls|tracking|monitoring|checking|controlling (my phone|my messages|my location|where i go|who i see|what i wear|what i eat|my every|every) ..3 every|all|move|day|constantly|if|and|when|penny
    {attacker} ..2 controls|controlling what|who|where|everything i|we
    forced|forcing|making|make|sold|selling me|us ..3 marry|married|marriage|wedding|beg|prostitution
    threatens|threatened|threatening|blackmail~|blackmailing ..6 post|put|send|share|leak|show|release|publish|upload ..2 my|our|the|those ..1 nudes|pictures|photos|photo|picture|videos|pics|video|screenshots
    {attacker} ..2 will|would|going|has|have|did ..2 post|send|share|leak|show|release|publish|upload|posted|shared|leaked|sent ..2 my ..1 nudes|naked|nude|intimate|private|topless|sex
    not|never allowed to see|visit|phone|call|text my {kin}|parents|family|friends
    {attacker} ..2 (take|takes|took|taken|taking|hides|hid|smashed|smashes|broke|breaks|destroyed) ..2 my|our {belongings} (i can not|whenever|if i|every time)
    {attacker} ..2 control~|controls|controlling ..1 all? the|our|my money|finances|account|accounts|spending
    {attacker} ..2 stops|stopping|prevents|preventing|forbids|forbidding me|us from? (seeing|taking my|leaving|calling|eating|talking to|speaking to|using the|having friends|having money|going to the doctor|going out)
    {attacker} ..2 lock~|padlocks|locked ..1 (fridge|food|cupboards|pantry)
    emptied|drained|cleared|empties ..1 my bank? account|savings
    pours|flushes|bins|throws ..2 my {papers}
    i|we am|are|get kept|held in|inside ..2 basement|cellar|room|house|shed|garage|cupboard
    only let|allowed out
    only eat|leave|sleep|speak|shower when|if he|she|they|dad|mom ..1 says|allows|lets|permits
    beg~|begging ..2 for money|tampons|pads|permission
    {attacker} ..4 marry|marrying|married me off
    {attacker} ..2 sending|send|taking|take|sends me|us ..6 marry|married|marriage|wedding
    i ..2 (have|going|being) ..2 forced? to? marry|married ..3 (a man|my cousin|an old|someone i|i have never|against)
    make~|making|force~|forced|forcing me|us ..1 work ..6 (not pay|for free|for nothing|without pay|no money|can not leave|or sleep)
    will|do|does|did not pay|feed me|us ..4 leave|passport|lock|locked
    `,
    {
      negatable: false,
      strength: 0.5,
      unless:
        'found|finds|repair|mend|fix|renew|grade|grades|homework|exam|exams|grounded|revising|detention, until i finish, screen time, by mistake, safe for',
      why: 'Says that somebody keeps them from money, papers, people or the door.',
      matches: [
        'she keeps my passport in a safe',
        "he won't let me see my family",
        'He took my phone and my keys',
        "she won't let me leave",
      ],
      ignores: ['he found my keys and my phone', 'Dad took my phone because I was grounded'],
    },
  ),
  rule(
    'neglect',
    `
    (leave|leaves|left|leaving|keep|keeps) me|her|us|him (in|on|lying) ..3 wet|soaked|soiled|dirty|filth|mess|urine|pee|faeces|nappy|pad|toilet|commode|floor|cold|dark
    (leave|leaves|leaving|left) me|us without food|water|eating|medication|heating|my|a food|drink|water|buzzer|wheelchair|meal
    {attacker} will|does|do not (feed|wash|change|turn|bathe|toilet) me|us
    (does|do|will) not feed me|us
    no food in the house ..5 mom|dad|parents
    `,
    {
      negatable: false,
      strength: 0.5,
      near: '{attacker}',
      why: 'Says that those who should care for them neglect them.',
      matches: ['My carer leaves me on the toilet for hours', 'they do not feed us'],
      ignores: ['My carer leaves me in the garden', 'the film left me cold'],
    },
  ),
  rule(
    'marks-left',
    `
    bruise|bruises|bruised|bruising|marks|handprint|handprints|welts|black|broken|split|fractured ..6 where|when|because|from|by|after|since he|she|they|him|his|her|{human} !(bike|work)
    (make up|makeup|sleeves|scarf|sunglasses|concealer|long sleeves) ..5 hide|cover|covers|hides|over ..3 bruise|bruises|marks|eye|neck
    (lie|lied|lying|told|tell) ..5 bruises|bruise
    `,
    {
      strength: 0.5,
      near: 'he|she|they|him|his|her|{human}',
      unless:
        'bike|football|rugby|rollerblading|skating|fell|hockey|netball|tattoo|needle|climbing|cat|dog, blood test',
      why: 'Speaks of marks that somebody left on them.',
      matches: ['a bruise where she kicked me', 'I wear a scarf to hide the bruises he made'],
      ignores: ['bruises from the bike', 'My banana has a bruise'],
    },
  ),
  rule(
    'abuse-now',
    `
    i|we was|got|were|have|had|am ..3 {abused}|bullied|harassed !{playful}
    {attacker} ..2 (verbally|emotionally|mentally) abuses|abusing|abused|abusive
    ^ {abused} by|at|as|in|when
    `,
    {
      lane: 'soon',
      strength: 0.5,
      why: 'Speaks of abuse.',
      matches: ['I was abused by my uncle', 'I have been stalked', 'raped at fifteen'],
      ignores: ['I was amused by it'],
    },
  ),
  rule(
    'being-hurt-now',
    `
    i|we am|are|keep|still ..2 being|getting ..2 {hurt-by-someone} !{playful}
    ^ being|getting|keep ..2 {hurt-by-someone} !{playful}
    i|we am|are ..1 {abused} !at|in|as|when
    i|we (get|keep getting) ..1 hit|kicked|slapped|pushed|thrown|{hurt-by-someone} (by him|by her|by them|by my|by the boys|at home|at school|every|when|if|whenever|daily)
    my kids|children|son|daughter|baby|sister|brother is|are being|getting ..2 {hurt-by-someone}
    `,
    {
      strength: 0.55,
      unless:
        'game|queue|traffic|emails|ads|memory|memories|feeling|feelings|thought|thoughts|waves|wave|news|guilt|anxiety|choices|weather|midges|mosquitoes, used to|was',
      why: 'Speaks of being harmed at this time.',
      matches: [
        'I am being abused at home',
        'we are being threatened by my uncle',
        'I get hit every day',
      ],
      ignores: ['I am being silly', 'I keep getting attacked by midges'],
    },
  ),
  rule(
    'afraid-of',
    `
    {fearing}|worried ..6 he|she|they|{human} ..2 will|would|might|could|going|may|is ..5 {harm-me}
    {fearing}|worried ..6 he|she|they|{human} ..2 will|would|might|could|going|may|is ..2 kill|murder|rape|find me|us
    {fearing} for my|our life|lives|safety
    {fearing} for my|our|the {kin} life|lives|safety
    not feel? safe ..3 with him|her|them|my {kin}
    not safe in the|this|my|our own? house|home|flat|room|bed
    not feel? safe (at home|in my own|in my house|in my home|in my room|in my bed|in this house|with him|with her|with them|around him|around her|around my|with my husband|with my boyfriend|with my dad|with my partner)
    `,
    {
      strength: 0.55,
      unlessNear:
        '{mishap}, game|chess|ghost|ghosts|spiders|covid|trust|attached|vulnerable|dating|crush|heartbreak|rejection|abandon~|friendship|feelings|heart, horror film, open up, love|like him|her|them',
      why: 'Is afraid of being harmed.',
      matches: ["I'm scared he will kill me", 'I fear for my life'],
      ignores: ['I am scared he will leave', 'afraid of heights'],
    },
  ),
  rule(
    'uneasy-at-home',
    `
    {fearing} of my own? husband|wife|boyfriend|girlfriend|partner|stepdad|stepfather|dad|father|mother|mom|brother|uncle|ex|son|carer|boss !dying|leaving|finding|judging|being|not|getting|knowing|losing|reaction|opinion|seeing|death|and|going|having
    {fearing} to (go home|be home with|be alone with him|be alone with her|be alone with my|say no to him|say no to her|sleep at home)
    scared|afraid|feared|terrified for my|our life|lives|safety
    {fearing} of him|her|them $
    `,
    {
      lane: 'soon',
      strength: 0.35,
      why: 'Seems to be uneasy with somebody close.',
      matches: ['I am scared of my husband', 'I am too afraid to go home'],
      ignores: ['I am scared of my exam', 'I am scared of my son dying'],
    },
  ),
  rule(
    'fear-of-return',
    `
    flinch~|tremble~|cower~|freeze~|froze|brace~|shake|shaking|hide|hiding|sick|stiff|rigid|quiet|cold|duck~ ..2 when|whenever|time|if|moment|at|soon ..4 his|her|their|{human} ..1 key|keys|footsteps|steps|boots|belt|van|tread|car in|on|outside|pulls|pulling|turn|turns
    flinch~|tremble~|cower~|freeze~|froze|brace~|shake|shaking|hide|hiding|sick|stiff|rigid|quiet|cold|duck~ ..2 when|whenever|time|if|moment|at|soon ..4 his|her|their ..1 key|keys|footsteps|boots|belt
    flinch~|tremble~|cower~|duck~ ..2 when|whenever|time|if|moment|at|soon ..3 his|her|their voice|hand|hands|shadow|shouting
    flinch~|tremble~|cower~|duck~|brace~ ..2 when|whenever|time|if|moment|soon he|she|they|{human} ..1 {approaches}
    hide~|hiding|hid ..1 in|under|behind|from|upstairs ..4 when|whenever|until|because|if he|she|they|dad|mom|{human} ..1 get|gets|come|comes|is|are|goes|start|starts|drink|drinks|shout|shouts|drunk|angry|asleep
    pretend~|pretending to be|sleep ..1 asleep|sleep ..3 when|so|because|if he|she|they|{human}
    sleep~|slept|sleeping ..2 in my clothes|shoes|jeans|with a|the|my *? knife|chair|hammer|bat|scissors|door|shoes
    walk~|walking on eggshells ..5 he|she|him|her|{human}
    `,
    {
      strength: 0.5,
      unless:
        'camping|train|plane|jetlag|festival|smile|stage|dentist|applause|heating|seek|presents|present|surprise|game|thunder|chocolate|dog|cat',
      why: 'Is afraid of somebody they live or work with.',
      matches: ['I freeze whenever I hear his footsteps', 'I flinch when she raises her voice'],
      ignores: ['I smile when I hear his key', 'I shake at the sound of bees'],
    },
  ),
  rule(
    'violence-past',
    `
    {attacker} ..3 {harmed}
    and|then ..1 {harmed}
    put|laid|had his|her|their hands on me|us
    {attacker} ..2 used|would ..2 {harm-me}
    {attacker} ..2 was|were|kept|started|liked|had {harming}
    `,
    {
      lane: 'soon',
      strength: 0.45,
      unless: 'game|race|match|chess|karate|sparring|rummy|scrabble',
      why: 'Tells of violence against them.',
      matches: ['he punched me in the face', 'She put her hands around my neck', 'my dad hit me'],
      ignores: ['he hit the ball', 'it hit me that I was late', 'she beat me at rummy'],
    },
  ),
  rule(
    'armed',
    `
    {attacker} ..1 has|have|got|holding|waving|with|carrying|swinging|pulled a|an|his|her|the {weapon} and|here|outside|upstairs|downstairs|now|right|is|at|in
    there is ..3 {attacker} ..2 with a|an {weapon}
    on|in the stairs|hallway|corridor|street|garden|playground|office|building|school ..4 {weapon} ..4 shouting|screaming|threatening
    man|men|someone|somebody|guy|boy|boys|lad|lads|neighbour|neighbor|gang with|has|holding|got a|the? {gun}|knife|machete|axe ..5 my|our house|roof|street|door|garden|school|flat|building|road|window
    `,
    {
      lane: 'crisis',
      strength: 0.75,
      near: 'shouting|screaming|yelling|threatening|threatens|threatened|banging|hiding|scared|terrified|police|stabbing|shooting|help|locked, coming for|up|in|at|towards|after, kill|hurt|shoot|stab me|us|everyone|people|him|her',
      unless:
        'dream|dreamt|nightmare|stage|soldier|soldiers|hunter|hunting|statue|painting|costume|baseball|cricket|replica|toy|water|nerf|glue|nail|kitchen|chef|years|ago|was|were|film|movie|episode',
      why: 'Somebody near seems to be armed and threatening.',
      matches: ['In the corridor a man has a knife and is screaming.'],
      ignores: [
        'The man in the painting has a knife',
        'He has a hammer and is shouting at the shelf we built for the film',
      ],
    },
  ),
  rule(
    'told-to-die',
    `
    tell~|told|say~|said|text~|message~|comment~|dm|dms|scream~|shout~|yell~|write~ ..3 (kill yourself|go die|hang yourself|end yourself|jump off ..4|drink bleach|neck yourself|end it already|better off dead) !to|my|the|hair
    he|she|they|someone|everyone|people|{kin} tell~|told|want~|ask~|asked me to (kill (yourself|myself)|die !(my|the|hair)|end it|hang myself)
    `,
    {
      strength: 0.55,
      negatable: false,
      why: 'Tells of somebody who told them to die.',
      matches: ['She told me to kys', 'they keep messaging me go die'],
      ignores: ['He told me to call you', 'she told me to RSVP'],
    },
  ),
  rule(
    'threatened-next-time',
    'he|she|they|dad|mom|father|husband|wife|boyfriend|girlfriend|partner ..6 next time ..3 he|she|they|it {will}|would|be ..1 break|smash|kill|hit|punch|burn|cut|strangle|crack|snap|worse|finish|put|knock ..3 me|arm|leg|jaw|nose|neck|face|teeth|wrist|ribs|fingers|hospital|bone|bones',
    {
      strength: 0.7,
      unless: 'game|match|bowl|record',
      why: 'Has been told what will be done to them next time.',
      matches: ["He's told me that next time he'll break the other arm."],
      ignores: ["He's told me that next time he'll book the other site."],
    },
  ),
  rule(
    'does-hurt-me',
    `
    he|she|they|{my-kin}|mom|dad does|do|did|will|would|still|likes|loves|starts|started|begins to? hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|punch|punches|kick|kicks|slap|slaps|choke|chokes|strangle|strangles|rape|rapes me !to|at|with|up|how|for
    never not hurt|hit|beaten|punched|scared me
    say~|tell~|told|threaten~|swear~|swore|shout~|text~ ..4 would|will|to bury|kill|finish|murder|stab|shoot|drown|strangle me !(if|when i spoil|forget|tell|eat|miss)
    you will not|never leave|get (this|the|my)? (house|flat|room|place|here|out)? .. alive
    `,
    {
      strength: 0.65,
      unless: 'chess|rummy|cards|tennis|race|game|laughing|jokes|joke|tickle*',
      why: 'Tells of being hurt or threatened by somebody.',
      matches: ['my husband does hit me', 'he said he would bury me'],
      ignores: ["my husband doesn't hit me", 'he does beat me at chess'],
    },
  ),
  rule(
    'armed-near',
    `
    man|men|someone|somebody|guy|boy|boys|lad|lads|neighbour|neighbor|gang with|has|holding|got a|the? {gun}|knife|machete|axe ..5 my|our house|roof|street|door|garden|school|flat|building|road|window
    fight|fighting|fights|attack|attacked with|over knives|knife|machetes|machete|bats, knife|gun fight|attack
    `,
    {
      strength: 0.7,
      why: 'Tells of people with weapons nearby.',
      matches: [
        'There is a man with a rifle on the roof of my house',
        'a fight with knives at school',
      ],
      ignores: ['There is a man with a rifle on the roof of map three', 'a talk about knives'],
    },
  ),
  rule(
    'threatened-lately',
    `
    {just-now} ..4 threatened|attacked|chased|cornered ..2 me|us|her|him|them|my ..2 with ..1 {weapon-at-hand}|axe|hammer|bat
    threatened|attacked|chased|cornered|threatens|attacks|threatening me|us|her|him|them|my ..2 with ..1 {weapon-at-hand}|axe|hammer|bat ..4 {just-now}
    threatens|threatening|attacking|chasing me|us|her|him|them|my ..2 with ..1 {weapon-at-hand}|axe|hammer|bat
    pulled|pointed|pointing|points|waving|waved a|the|his|her {gun}|knife|shotgun at|on me|us|her|him|them|my
    `,
    {
      strength: 0.65,
      unless:
        'years ago, those years, in the past, when i was, film, game, water, toy, once, as a child',
      why: 'Says that somebody was threatened with a weapon now or very lately.',
      matches: ['tonight my uncle threatened her with a knife', 'he pointed a gun at us'],
      ignores: ['years ago he threatened us with a gun', 'he threatened us with a bill today'],
    },
  ),
  rule(
    'touched',
    `
    put|puts|slid|stuck|ran|shoved|forced|had|putting|moved his|her|their|a hand|hands|fingers|finger up|under|down|inside|in|into|between my skirt|dress|top|shirt|blouse|trousers|pants|jeans|bra|knickers|underwear|leg|legs|thigh|thighs|shorts|clothes
    groped|fondled|molested|flashed me|my
    grabbed|squeezed|touched|stroked my ass|arse|bum|breast|breasts|boob|boobs|crotch|thigh|thighs|privates|butt
    kissed|touched|grabbed me ..3 (did not want|without asking|without my|against my|would not stop|would not let)
    `,
    {
      negatable: false,
      strength: 0.6,
      unless: 'years ago, as a child, when i was, doctor, nurse, physio, examined, midwife',
      why: 'Says that somebody touched them against their will.',
      matches: ['one of the others ran his hand up my leg', 'someone in the group groped me'],
      ignores: ['she put her hand on my shoulder', 'he put his hand up in class'],
    },
  ),
  rule(
    'refuge',
    `
    refuge|shelter|helpline|hostel ..3 for me|us|myself ..6 hit|hits|beats|beaten|hurt|abused|home|violence|husband|partner
    refuge|shelter ..3 i|we can|could|go|get|stay|run
    where|who|how can|do|could|should i|we ..3 go|run|call|get|ring|leave ..4 hits|beats|hurts|hitting|beating|abusing me|us
    i|me ..2 being|getting hit|beaten|abused|punched|slapped|kicked|raped at home|again
    i|me ..2 being|getting hit|beaten|abused|punched|slapped|kicked|raped by {their-own}|my|our {person}
    `,
    {
      strength: 0.5,
      near: 'hit, hits, hitting, beats, beating, beaten, violent, violence, abus*, hurt, hurts, unsafe, safe, scared, afraid, punched, slapped, kicked, raped',
      unless: 'dog, cat, animal, tram, bus stop, rain, tax, shelter in, years ago, women',
      why: 'Asks for a place that is safe from violence, for themselves.',
      matches: [
        'He hits me. Is there a shelter where we could go',
        'a refuge for me and the kids, he beats us at home',
      ],
      ignores: ['a shelter for cats', 'is there a refuge for women'],
    },
  ),
  rule(
    'others-before',
    `
    {other} used to hit|beat|hurt|abuse|kick|slap|punch|choke|rape|touch|strangle {any-of-them}|me|us
    {near-one}|she|he was|were|been|got raped|abused|molested|assaulted|groomed|strangled
    tried to kill|gas|drown|strangle|poison|stab|shoot us|{near-one}|him|her|them
    {near-one}|he|she beat|raped|abused|molested|strangled|choked {near-one}
    `,
    {
      lane: 'soon',
      unless: 'game, match, chess, cards, film, book, record, race, tennis, pool, drums',
      strength: 0.3,
      why: 'Speaks of harm done to somebody else, perhaps long ago.',
      matches: ['My uncle used to beat her', 'my cousin was assaulted at work'],
      ignores: ['they used to beat us at chess', 'he beat the record'],
    },
  ),
  rule(
    'armed-and-calling-for-help',
    `
    {attacker} ..1 has|have|got|holding|grabbed|took|picked|pulled ..1 a|an|the|his|her {weapon} !(set|block|sharpener|collection|licence|license|roll|rack|case|range|safe)
    `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.75,
      near: '^ help $, help me|us $, (help|help me|help us) {attacker}|there|he|she|they|now|quick|quickly, someone|somebody|anyone help ($|me|us|he|she), call|calling|called|ring|rang the? police|999|911|112, (i am|we are) ..1 scared|terrified|hiding|afraid|locked|trapped, what do i do $',
      unless:
        'dream|dreamt|nightmare|game|level|film|movie|episode|novel|character|chef|kitchen|hunting|hunter|toy|nerf|water|costume|cricket|baseball|nail|glue|years|used|was|were|birthday|collection',
      why: 'Calls for help because somebody has a weapon.',
      matches: ['help us he has got a machete', 'She has a hammer. I am hiding.'],
      ignores: ['help me choose, he has a knife set', 'The chef has a knife. Help.'],
    },
  ),
];
