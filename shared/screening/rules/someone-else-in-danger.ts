import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('someone-else-in-danger', { lane: 'soon', context: 'lower' });

export const someoneElseInDanger: readonly Rule[] = [
  rule(
    'act-now',
    `
    {they-do} {took} ..3 {a-lot} ..4 {medicine}|{tablet}|bleach|antifreeze !(..3 {as-told})
    {they-do} {took} some|the? {tablet}|bleach|antifreeze $
    {they-do} {took} some? {tablet} and|because|then|again
    {they-do} swallowed|drank|drunk|taken|injected something|poison|weedkiller|bleach
    {they-do} overdosed ..5 {just-now}
    {they-do} overdosing
    {they-do} overdosed on purpose
    {took} all|whole|entire|bottle|handful ..2 {their-own} *? {medicine}|{tablet} !(..3 {as-told})
    rang|called|phoned|texted|messaged me|us ..1 from a|the|some {edge}
    {they-do} took|taken|had|taking|takes an|another overdose ..4 {just-now}
    has|have taken an|another overdose !before|once|twice|in|years|last
    {they-do} {ended-own-life}|{tried-to-end} ..3 {just-now}
    {just-now} ..2 {they-do} {tried-to-end}
    {they-do} sit~|stand~|climb~|sat|up|out|hanging|walking|balancing? up|out? on|at|near|over|onto the|a {edge} !of|team|crew|to|between|over|when|into
    he|she|they is|are up? on the {edge} of the|his|her|our|a !mouth
    wrong|other|outer|far side of the|that|a safety? rail|rails|railing|railings|barrier|parapet|balcony
    lock~|barricade~|shut~ {oneself} in ..6 {tablet}|{weapon-at-hand}|bleach
    `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.8,
      unless:
        '{at-work-up-there}, years ago, in the past, when i was, he|she|they once, once when|in|before|he|she|they, looked after, cared for, treated|nursed a|an|the|many',
      why: 'Says that somebody else is in danger now.',
      matches: [
        'my friend just took a lot of pills',
        'our lodger has swallowed a whole bottle of painkillers',
        'my cousin overdosed last night',
        'She is standing on the ledge',
      ],
      ignores: ['my friend took the bus', 'he took his pills', 'Dad is on the roof fixing tiles'],
    },
  ),
  rule(
    'going-to',
    `
    going|about|plan~|threatening|threatens|intend~|decided|ready|promised|promises|determined to {end-own-life} !laughing|on
    going|about|plan~|threatening|threatens|intend~|decided|will ..5 and then? {end-own-life} !laughing|on
    will|gonna {end-own-life} !laughing|on
    planning|thinking|talking|talks on|about {ending-own-life} ..4 {soon}
    {they-do} want~|threatened|wanting to {end-own-life} ..3 {soon}
    {soon} ..4 {they-do} want~|threatened|wanting to {end-own-life}
    {they-do} {ending-own-life} ..4 {soon}
    {soon} ..5 {other} {ending-own-life}
    say~|said|told|tells|texted|wrote|posted ..3 {other} will|going to? jump|die ..3 {soon}
    {other} {between}? {between}? not going? to? see the|another|his|her|their|next|this morning|dawn|christmas|birthday|weekend|week|day|sunrise|spring|summer
    {other} will|is|are not going|be|to? be? around|alive ..1 much|after|anymore|long|longer|by|to
    look|care|take|have|feed ..5 because|as|when|after|since he|she|they will not be
    `,
    {
      lane: 'crisis',
      strength: 0.75,
      near: '{other}, has, him, her, {oneself}, is',
      unless:
        'i am|was going|about|planning|plan|thinking|ready, i will|plan|want|wanted|might|could|would|have, myself, years ago, that was, whenever, if he|she|they had, i am, back then, used to, people|those|patients|anyone who',
      why: 'Says that somebody else is going to end their life.',
      matches: [
        'She says she is going to kill herself tonight',
        'my brother is threatening to hang himself',
        'he wants to end it tonight',
      ],
      ignores: ['he is going to kill time', 'he wanted to kill himself once'],
    },
  ),
  rule(
    'going-to-do-it',
    `
    {they-do} going|about|plan~|ready to do it|that|this ..1 {soon}
    {they-do} will|gonna do it ..1 {soon}
    {they-do} doing it tonight|now
    `,
    {
      lane: 'crisis',
      strength: 0.65,
      near: 'suicid*, kill {oneself}, note, goodbye, die, {tablet}, {weapon-at-hand}, {edge}, alive',
      unless: 'i am, we',
      why: 'Says that somebody else is going to do it, close to words of dying.',
      matches: ["My friend is suicidal. She says she'll do it tonight"],
      ignores: ['The dishes? He will do it tonight'],
    },
  ),
  rule(
    'unresponsive',
    `
    can|could not wake|rouse|waken him|her|them|my|our !(up for|up in|up before|up until) !for|in|before|until|at|on|from|without|as
    unable to wake|rouse|waken him|her|them|my|our !for|in|before|until|at|on|from|without|as
    {other} {in-place}? is|are|was|does|will not breathing|waking|wake|responding|moving up? !for|until|before|in|on|to|house|out
    {other} {in-place}? is|are|has|gone|turning|turned|going turning|gone|going|all? blue|unconscious|unresponsive|limp !with
    {other} {in-place}? is|are barely|hardly breathing|conscious|awake
    lips are|is|turning|gone|going blue
    `,
    {
      lane: 'crisis',
      negatable: false,
      strength: 0.7,
      unless:
        'dog, cat, baby monitor, school, mornings, hair, dye*, walls, flag, flags, years ago, ink, want to, dare, afraid, let',
      why: 'Says that somebody cannot be woken or is not breathing.',
      matches: ["I can't rouse him", 'She is barely breathing', 'my mate is unconscious'],
      ignores: ["I can't wake him for school", 'he is turning blue and white flags'],
    },
  ),
  rule(
    'means-at-hand',
    `
    {they-do} has|have|had|got|holding|with|bought|loaded|ordered|keeps|hid|is ..3 {weapon-at-hand} {at-the-ready}
    {they-do} has|have|got|holding|loaded|bought|tied a|the|his|her|their gun|shotgun|rifle|pistol|noose|rope $
    {they-do} has|have|got|holding|loaded|bought|tied a|the|his|her|their gun|shotgun|rifle|pistol|noose|rope again|right
    {they-do} has|have|got|holding|bought a|the|his|her gun|noose|rope|knife to {end-own-life}
    {they-do} loading|cocking|tying|tied|rigged|looped|knotted ..3 {gun}|noose|rope
    {they-do} has|have|got|is|with ..3 {tablet}|meds|medication counted|lined|laid|saved|stashed|hidden|ready|hoarded !(for the|by)
    {they-do} counting|hoarding|stockpiling|saving|stashing|counted|hoarded|stockpiled|stashed out|up|away? ..2 {tablet}|meds
    {they-do} left|gone|went|walked|drove|drove|run|ran|stormed|taken|took ..2 with the|a|his|her|our|dads {gun}|rope|noose|pills|tablets|knife|razor
    there is|was? a|some man|guy|woman|boy|lad|person|bloke|someone|stranger ..1 with a|the {gun}|knife|machete|axe
    {other} ..4 {weapon-at-hand} to|against|round|around {their-own} head|throat|neck|wrist|wrists|chest
    `,
    {
      lane: 'crisis',
      strength: 0.75,
      unless:
        '{tool-at-work}, i have, i had, i got, years ago, for the week, carer, pharmacy, used to, gym, statue, painting, story, chapter, horse, dinghy, cow, parcel, swing, tree house, goat, donkey',
      why: 'Says that somebody else has means at hand.',
      matches: [
        'my brother has the pills lined up',
        'Grandad has got his rifle out on the bed',
        'She is holding a knife to her wrists',
      ],
      ignores: ['Dad has the rifle out to clean', 'my brother has the chairs lined up'],
    },
  ),
  rule(
    'farewell',
    `
    sent|texted|left|wrote|written|posted|messaged|emailed|recorded me|us|a|an|his|her|their|everyone|{kin}|to|this|the? a|an|his|her|this|the|what? goodbye|suicide|farewell note|notes|message|messages|text|texts|letter|letters|video|voicemail|email|post
    {worried} ..9 {other} ..4 written|wrote|left|leaving|writing me|us? a|the|his|her|goodbye? note|letter|will
    voicemail|message|text|note|letter|email|video|post|call|status ..3 saying|to|said|says|reading|that|which say|says|saying? goodbye|farewell|bye
    voicemail|message|text|note|letter|email|video|post|call ..2 saying|said|says he|she|they can|could|is|was|are|loved|loves not|sorry|done|me|us|everyone
    texted|messaged|rang|called|phoned|came me|us|everyone|round|over? to? ..1 say|said|saying goodbye|farewell
    stopped|stops|not|off|gone|missing|disappeared|vanished|silent ..6 goodbye !party|yesterday
    goodbye ..6 not|off|gone|missing|stopped answering|replying|reply|answer|picking|responding|phone
    say~|said|texted|wrote ..2 he|she|they is|are|can|has|have done|finished|not|had ..9 off|gone|answer|answering|reply|missing
    found|find ..1 note|letter ..7 {other} is|has|have gone|missing|disappeared|left|vanished
    rang|called|texted|messaged|wrote|phoned|left|sent|voicemail ..5 sorry|thank|thanked|forgive for everything|all|me|him|her|them ..9 not|stopped|off|gone|unreachable
    {they-do} said|says|saying goodbye to ..2 all|everyone|everybody|kids|family|dog|cat
    {other} {between}? {between}? giving|given|gave away? ..1 {their-own} all? things|stuff|belongings|clothes|dog|cat|money|records|possessions|guitar|watch
    `,
    {
      lane: 'crisis',
      negatable: false,
      strength: 0.65,
      unlessNear:
        'i was|am # !on|in|minutes|hours|when, i was only|about|just #, i was small|little|young|born, before anyone, # years, as a child|kid, lived to',
      unless:
        'i am writing, i wrote, i left, i sent, i have, my note, years ago, lived to, survived, charity, moving, moved, leaving do, retire*, holiday, airport, before he|she|they died, when he|she|they died, found dead',
      why: 'Says that somebody else has said goodbye or put things in order.',
      matches: [
        'my sister sent me a goodbye note',
        'I am scared, she left a note on the bed',
        'a voicemail saying goodbye',
        'he is giving away his things',
      ],
      ignores: ['he left a note that dinner is in the oven', 'she said goodbye to the crowd'],
    },
  ),
  rule(
    'wound-lately',
    `
    {hurt-oneself} ..8 {just-now}|{much-blood}
    {just-now}|{much-blood} ..4 {hurt-oneself}
    {hurt-oneself} // ..9 {much-blood}
    {they-do} is|are|keep~|started|been|again|still {hurting-oneself}
    {other} {in-place}? has|have {hurt-oneself} !before|in|once|since
    has|have slit|slashed|cut {their-own} wrist|wrists|throat|veins
    {they-do} cutting again|lately
    {they-do} back|started|starting|gone to? cutting again|lately|since
    `,
    {
      lane: 'urgent',
      negatable: false,
      strength: 0.6,
      unless:
        '{by-mishap}, myself, years ago, # years, when he|she|they was|were, back, running, gym, how he|she, used to, trying, last year',
      why: 'Says that somebody else is wounding themselves, or did very lately.',
      matches: [
        'my nephew cut himself this morning',
        'She burns her arms and there is blood',
        'he keeps cutting himself',
      ],
      ignores: ['he cut himself shaving today', 'he cut himself a slice of cake'],
    },
  ),
  rule(
    'violence-seen',
    `
    {they-do} is|are|keep~|still beating|hitting|punching|kicking|strangling|choking|hurting|abusing|molesting|raping|shaking|stabbing|starving|whipping|slapping|attacking|touching {any-of-them} !feelings|hand|hands
    {near-one} beats|hits|punches|burns|kicks|strangles|chokes|abuses|molests|rapes|slaps|starves|shakes {near-one}|him|her !feelings|hand|hands|up
    he|she beats|hits|punches|burns|kicks|strangles|chokes|abuses|molests|rapes|slaps|starves|shakes {near-one} !feelings|hand|hands|up
    {they-do} going|threatening|threatens|threatened|wants|about|plan~ to hurt|kill|stab|shoot|shake|harm|smother|drown|beat|poison|attack|murder {any-of-them} !feelings
    hear|heard|hearing|see|saw|seeing|watch|watched|watching|listen|listening him|her|them|to|{any-of-them} ..4 beat|beating|hit|hitting|strangle|strangling|choke|choking|kick|kicking|punch|punching|slap|slapping|shaking|dragging ({their-own} *? {person}|my *? {person}|a *? {person}|her|him|them|the baby|the kids)
    {they-do} talk~|threaten~|going|think~|plan~|joke~|want~ about|of|to? drive|driving|drove|crash|crashing|walk|walking|go|going ..2 into the|a sea|river|lake|wall|tree|water|ocean|reservoir|quarry|canal|traffic
    {they-do} talk~|threaten~|plan~ ..2 taking|take|killing|kill ..2 kids|children|baby|family|us with him|her|them
    {they-do} feel~|felt|urge|urges|thoughts|thinking|fantasises|fantasizes ..1 like|of|to|about throwing|hitting|hurting|shaking|killing|smothering|drowning|stabbing|dropping|throw|hit|hurt|shake|kill|smother|drown ..1 baby|{near-one}|him|them|kids|everyone
    say~|said|heard|threatened|swore|swears ..4 hed|theyd|would|will|going kill|stab|shoot|strangle|smother|drown {any-of-them}
    {near-one}|he|she is|are|keeps|keep being|getting choked|beaten|hit|punched|kicked|raped|abused|strangled|molested|starved|whipped !at|in
    {they-do} will|going|wants|wanted|to ..1 take us|them|me|everyone|kids all|down? with him|her|them
    his|her|their hands|hand|belt round|around|on ..3 throat|neck|windpipe !(of|brace)
    kids|children|baby|girls|boys being|getting beaten|hit|hurt|starved|abused|locked next|by|in|at
    `,
    {
      lane: 'urgent',
      strength: 0.55,
      unless:
        'game, match, chess, cards, film, book, novel, years ago, tennis, pool, drums, race, marathon, in those days, kill time, show, episode, play, boxing, karate, joke, the sea swim',
      why: 'Says that somebody is hurting another person, or may be about to.',
      matches: [
        'the man upstairs hits his kids',
        'I can hear him beating her',
        'She talks about driving into the river with the baby',
      ],
      ignores: [
        'she beats her brother at chess',
        'he is beating the eggs',
        'he talks of driving to the sea',
      ],
    },
  ),
  rule(
    'not-trusting-oneself',
    `
    not|never|hardly trust {oneself} not to {injure}|shake|kill|drop|throw|smother|slap|lash|snap|do
    not|never|hardly trust {oneself} around|near|with|alone ..2 {any-of-them} !money
    {worried} of|that ..2 he|she|they|{oneself} might|may|could|will|would {injure}|shake|kill|smother|drop|throw|drown ..1 baby|kids|children|{any-of-them}
    {they-do} {worried} of|about? losing|hurting|harming|shaking|snapping ..2 baby|kids|child|children|toddler|twins
    `,
    {
      lane: 'urgent',
      negatable: false,
      strength: 0.5,
      unless: 'money, cake, food, chocolate, biscuits, wine, feelings',
      why: 'Says that somebody does not trust themselves with another person.',
      matches: [
        'he says he does not trust himself around the kids',
        'I fear that she may shake the baby',
      ],
      ignores: ['he does not trust himself around cake', 'I fear he may drop the ball'],
    },
  ),
  rule(
    'thoughts',
    `
    you|{other}|who|anyone|anybody|people ..6 suicidal|suicide|{end-own-life}|{ending-own-life}|{ended-own-life}
    you|{other}|who|people ..5 want~|wish~|long~ ..2 to|be|was|were die|dead|disappear|death
    you|{other}|who|people ..5 self harm~|harmed|injure~
    {hurting-oneself}|{hurt-oneself}
    you|{other}|who ..5 not want to? live|be|exist $
    you|{other}|who ..5 not want to? live|be|exist alive|here|anymore
    you|{other}|who ..5 no|any reason|point to|in live|living|life|going|go
    you|{other}|who ..5 better off dead
    you|{other}|who ..5 overdosed|overdose
    kill~|harm~|hang~|hanged|starve~|drown~|poison~|shoot~|shot {oneself} !(laughing|in the foot|to get)
    said|saying|says|wrote|told|tell|telling ..3 youve|you|he|she|they has|have|had|got got|made? a|the|some|enough|your? plan|pills|rope|noose|blade|blades !for|b|c
    said|saying|says|wrote|told|tell|telling ..3 youve got|made a|the|some|enough? plan|pills|rope|noose|blade !for|b|c
    said|saying|says|wrote|told|tell ..3 you|he|she|they has|have|had|see|sees no reason|point to|in live|living|go|going
    said|saying|says|wrote|told|tell ..3 you|he|she|they has|have|had nothing left|to ..1 live
    you|he|she|they ..3 a|the plan|means to {end-own-life}|die
    {person}|someone|somebody|people|kid who|that cut|cuts|burns|harms $
    {person}|someone|somebody|people|kid who|that is|are|keeps|has cutting|cut again|lately|since $
    {they-do} about|going to do something $
    {they-do} talk~|speak~|obsessed|post~|joke~|write~|hint~|googling|searching ..1 about|of|with|at|for death|dying|suicide|killing|ending|wanting|heaven|funerals
    {they-do} {took} ..3 {a-lot} ..4 {medicine}|{tablet}|bleach !(..3 {as-told})
    found|read|discovered a|his|her|the|this|old|suicide note|letter|journal|diary ..4 {person}|his|her|their !about|from school
    who|that attempted|survived $
    {near-one}|who|he|she attempted twice|again|once|last|before|in
    {near-one}|he|she is at risk !of
    wish~ ..2 he|she|they|{oneself} had|was|were|has never|not|dead|gone ..1 born|been|exist|existed|alive
    end~|take~|took|taken|taking {their-own} life|lives !in|into
    say~|said|saying ..4 never|not see|hear from? him|her|them again
    {other} hear~|heard voices telling|that|tell
    `,
    {
      strength: 0.5,
      unless:
        '{by-mishap}, never say|said|mentioned|spoke|spoken|talked|told ..4 die|dead|suicid*|kill*, not say|saying|mean|mentioned, myself, cake, slice, foot, i am, i have been, business plan, lesson plan',
      why: 'Speaks of somebody else who may be in danger.',
      matches: [
        'my brother told me he is suicidal',
        'she keeps cutting herself',
        'My friend says he wants to die',
        'You told me you have a plan',
      ],
      ignores: ['my brother told me he is tired', 'he never said that he wants to die'],
    },
  ),
  rule(
    'worry',
    `
    {worried} ..3 you|{other}|{any-of-them} ..8 {low-signs}
    scared|frightened|terrified|afraid|fear|fearing|worried for {any-of-them} !to
    {worried} about him|her|them $
    keep|kept|keeping him|her|them|my|our ..2 safe|alive
    help|helping|get|getting|make|making|beg|begging|convince|want ..3 {person}|him|her|them ..2 stay|keep|remain|be|staying alive|living|safe|with
    help|support|save|stop|comfort|look|care|reach|talk|supporting|helping|stopping|saving|there after|for|to|with? a|my|someone|somebody|our|his|her|the|{any-of-them} ..5 {ailment}
    {other} {in-place}? ..2 seem~|look~|sound~|been|feels|got|getting ..1 hopeless|depressed|withdrawn|suicidal|desperate
    {other} {in-place}? ..2 seem~|look~|sound~|been|is|are|got ..1 in a|such? bad|dark|terrible|awful place|way|state
    {other} {in-place}? ..2 seem~|look~|sound~|been|is|are ..1 at the end of
    {other} {in-place}? ..2 seem~|look~|sound~|been|is|are not {oneself}|coping|okay
    {other} {between}? {between}? struggling|drowning|crumbling|spiralling|spiraling $
    {other} {between}? {between}? struggling|drowning|crumbling|spiralling|spiraling lately|badly|since|again|and
    giving|gave|given me|us|everyone {their-own} favourite|favorite|best|precious|beloved|old
    acting|been|being|behaving strange|weird|odd|strangely|distant ..2 giving|saying|lately|since
    say~|saying|said thanks|thank|sorry you? for everything|all
    {other} might|may|could|will|going ..2 do something|anything ..2 stupid|silly|{oneself}|drastic|rash|bad
    find|found|saw|seen|see|finding|seeing you like this|that
    find|found|saw|seen|see|finding|seeing you unconscious|hanging|bleeding|unresponsive|collapsed
    find|found|finding|get|got|getting you ..1 in time
    found you on|in the|your floor|bath|bathroom
    hide|hid|hidden|hiding|lock|locked|locking|took|take|taken away|up? the|all|his|her|their|our|any ..2 knives|pills|tablets|keys|razors|medicines|guns|blades ..2 him|her|them|away|so|from|because|in
    `,
    {
      strength: 0.45,
      unless:
        'maths, exam, exams, homework, i am suicidal, price, rent, battery, football, score, match, game, sale, dog, cat, phone, website',
      why: 'Is worried about somebody.',
      matches: [
        "I'm worried about my friend's safety",
        'I am scared that she might do something',
        'how do I help a friend who wants to die',
        'My colleague seems hopeless',
        'How do I keep her alive?',
      ],
      ignores: [
        'I am worried about the rent',
        'he is struggling with maths',
        'I helped my son stay sober',
      ],
    },
  ),
  rule(
    'not-heard-from',
    `
    anyone|anybody|someone|nobody heard|seen|spoken|reached|hears from|to|anything|{any-of-them}
    have|has not heard|seen from|anything|{any-of-them}|her|him since|for|in
    not|stopped answering|replying|replied|answered|responding|posting|posted ..2 since|for|calls|messages|texts|door|phone
    where ..1 is|are|was|be {other}|everyone
    gone|been|went missing !your|you|the|my
    `,
    {
      near: '{worried} !(about the), dark, low, goodbye, suicid*, hospital, police, crisis, harm, struggling',
      unless:
        'parcel, email, landlord, bank, council, job, interview, keys, cat, dog, phone company, train',
      strength: 0.3,
      negatable: false,
      why: 'Is worried because nobody has heard from somebody.',
      matches: [
        "Has anyone heard from her? I'm worried",
        'My sister went missing and the police came',
      ],
      ignores: ['Has anyone heard from the bank?', 'Has anyone heard from her band?'],
    },
  ),
  rule(
    'wounds-seen',
    `
    found|saw|seen|noticed|notice|spotted|discovered|see|seeing|hides|hiding|with|are|were ..3 cut|cuts|burn|burns|scar|scars|marks|slashes|scratches|razor|razors|blade|blades|bandages|lines on|in|under|up|down|across|behind|all|along his|her|their|my|the|over|a ..2 arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|room|bed|bag|pillow|drawer|pocket|sleeve|sleeves|mattress|schoolbag|rucksack
    showed|shown|shows|showing me|us|the {their-own}|the|fresh? arm|arms|wrist|wrists|cuts|scars|legs|thighs|marks|burns|wounds
    wears|wearing|wear long sleeves ..6 heat|summer|hot|hide|hiding|cover|covering|sun|bath
    `,
    {
      strength: 0.4,
      unless: 'my arms, my wrists, my legs, i have, cat, kitten, tattoo, tattoos, muscles, jumper',
      why: 'Has seen wounds or blades that may be from self-injury.',
      matches: ['I noticed marks on her wrists', 'he showed me his scars'],
      ignores: ['I found fresh socks in his drawer', 'she showed me her tattoo, all up her arms'],
    },
  ),
  rule(
    'loss',
    `
    {other}|who|to|because|since|when|after|before|one|{person} ..4 {ended-own-life}|{tried-to-end}
    lost him|her|them|my|our|a|someone|#|two|friends|{any-of-them} ..3 to|by|through suicide|overdose|it|this
    {bare-kin}|{other}|{person} did it in|at|with|on|by|from|behind the|a|his|her farm|barn|garage|attic|shed|woods|wood|loft|cellar|basement|river|bathtub|stable|rope|gun|shotgun|pills|tracks|forest|bath
    if|wish only? i|we|he|she|they|someone|somebody ..9 {other} would|might|could still? be|have still? alive|here|lived|survived|stayed
    had i|we|someone|somebody|they ..9 {other} would|might|could still? be|have still? alive|here|lived|survived|stayed
    should|could|wish i|we|have|had ..1 have|saved|stopped|known saved|stopped|known|helped|called|rung him|her|them|what
    signs ..1 i|we missed|ignored|overlooked
    missed|ignored|saw|see|notice|read|recognise|recognised|recognize ..1 the|his|her|any|all|their warning? signs
    asked|ask|asks|asking|wonder|wondered me|us|everyone? if|whether he|she|they ever|had|had ..1 said|say|mentioned|hinted|told|showed|mention anything|something|me
    go|live|carry|cope|survive|manage|recover|heal|get on|over|through|past? after|from|when|losing ..1 a|my|your|his|her|our {kin} does|did|has|chooses|chose that|this|it|so|suicide|die
    go|live|carry|cope|survive|manage|recover|heal|get on|over|through|past? after|from|when ..1 a|my|your|his|her|our {kin} dies|died
    forgive myself for not ..4 his|her|their|him|them|that
    responsible|guilty|blame|fault|guilt ..3 his|her|their|{kin}|my death|suicide|dying
    died|dead|death|gone by his|her|their own hand|hands
    found|discovered hanging|hanged|hung
    found|discovered him|her|them|{any-of-them} hanging|hanged|dead
    {bare-kin} ended it !with|there|early
    before|when|since|after|because he|she|they jumped !in|on|for|up|at|into|out|over
    fault ..2 {other} died|jumped
    inquest|coroner ..5 suicide|death|him|her|his|verdict
    `,
    {
      negatable: false,
      strength: 0.35,
      unless: 'i want to kill, i will kill, myself tonight',
      why: 'Speaks of somebody who died or nearly died by suicide.',
      matches: [
        'my uncle took his own life',
        'I lost my brother to suicide',
        'she tried to kill herself last year',
        'If I had called she would still be here',
        'I feel guilty about his death',
      ],
      ignores: [
        'my uncle took his own car',
        'she did it in the end',
        'if I had called she would have come',
      ],
    },
  ),
  rule(
    'guilt-after',
    `
    i|we should|could have gone|called|rung|rang|checked|noticed|stayed|stopped|picked|answered|known|seen|helped|listened
    why did|could i|we not ..2 see|know|notice|stop|hear|help|go|call|answer
    i|we did not pick|answer|call|go|notice|see|listen|believe ..4 him|her|them|phone|it|that
    last one|person he|she|they called|rang|phoned|texted|saw|spoke
    {worried}|guilty|blame|failed ..1 him|her|them
    `,
    {
      near: '{their-suicide}, died, dead, death, funeral, buried, inquest, alive, jumped',
      unlessNear: 'dog, cat, plant, battery, phone died',
      negatable: false,
      strength: 0.3,
      why: 'Speaks of guilt after a death.',
      matches: [
        'She died in May. I should have answered',
        'I was the last one he called. He jumped',
      ],
      ignores: ['I should have called the plumber', 'The dog died. Why did I not see it'],
    },
  ),
  rule(
    'note-not-to-look',
    `
    note|letter|message|text|texted|wrote|saying|said|says ..7 not to? (look|come looking|search|come after|try to find) for? him|her|them
    not to? (look|search|come looking) for him|her|them $
    note|letter ..4 saying|says|said|that ..2 he|she|they is|was|are sorry ($|and|for everything|goodbye|mom|dad)
  `,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.8,
      negatable: false,
      near: 'note|letter|message|text|texted|gone|missing',
      unless: 'training|late|shop|work|home by|at, eye|eyes, parcel|delivery, wait for',
      why: 'Somebody left word not to look for them.',
      matches: ["There was a note on the stairs saying he's sorry and not to look for him."],
      ignores: ["There was a note on the stairs saying he's training and not to wait for him."],
    },
  ),
  rule(
    'meant-to-die',
    '{someone}|he|she|they|who meant|intended to die|{kill-myself}, inquest|coroner|inquests',
    {
      strength: 0.4,
      why: 'Tells of a death that may have been meant.',
      matches: ['The inquest found that she meant to die'],
      ignores: ['She meant to call'],
    },
  ),
  rule(
    'left-goodbye',
    'he|she|they|{kin} ..3 left|sent|sends|wrote|texted|posted|messaged|called ..7 goodbye|goodbyes|farewell !party|from',
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.7,
      near: 'off|missing|where|answer|answering|reply|replying|worried|now|tonight|scared|find, gone !to|home',
      unless: 'ago, i was, years|funeral|colleague|job',
      why: 'Somebody has said goodbye and cannot be reached.',
      matches: ['She left me a voicemail saying goodbye and now her phone is off.'],
      ignores: ['She sent us a goodbye card when she left for Leeds'],
    },
  ),
];
