import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('self-injury', { lane: 'urgent', context: 'lower' });

export const selfInjury: readonly Rule[] = [
  rule('hurting-self', '{injure-myself} !{other-use} !(..4 {skin-mishap}) !hair|fat', {
    strength: 0.65,
    unless:
      'pinch~ myself, shave~, while|when|whilst|was|were ..2 cooking|shaving|chopping|gardening|running|playing|exercising, itch|itchy|itching|mosquito|eczema|nettles|sunburn|accidentally, cat|kitten|dog|puppy|rabbit scratch~|bite~|bit',
    why: 'Speaks of hurting their own body.',
    matches: ['I cut myself again', "I've been burning my arms", 'I want to hurt myself'],
    ignores: [
      'I cut myself while cooking',
      'I hurt my back',
      'I hurt my ankle',
      'I cut myself off from him',
      'I had to pinch myself',
    ],
  }),
  rule(
    'on-purpose',
    `
    {injure}|{picking} into|at|up|off|open|out|back|on|against? myself|{my-part} ..4 {on-purpose}
    {on-purpose} ..2 ({injure}|{picking}) into|at|up|off|open|out? (myself|{my-part})
    stop|keep|prevent~|stopping it|them|cuts|cut|burns|burn|wound|wounds|scabs from? healing|closing
    reopen~|open~ up? my old? cuts|scars|burns|stitches
    `,
    {
      strength: 0.6,
      negatable: false,
      why: 'Speaks of wounding themselves on purpose.',
      matches: [
        'I bit my hand on purpose',
        'I press on the burns to feel something',
        "I burned myself on purpose and it's the only thing that helps",
      ],
      ignores: ['I bit my lip by mistake', 'I pulled my hair back to feel the sun'],
    },
  ),
  rule(
    'until-it-bleeds',
    `
    {injure}|{picking} into|at|on|against|down? (myself|my|{my-part}|it|them|the (wall|door|mirror|floor|desk)) ..4 until|till ..3 {skin-bleeding}
    punch~|hit~|kick~|headbutt~|smash~ ..3 wall|walls|door|mirror|floor|concrete|brick|desk ..5 (to (feel|punish|calm|hurt)|because i (deserve|hate)|over and over|knuckles|bleeding|blood)
    bang~|slam~|hit~|smash~ my own? head|face (on|into|against) ..3 (over and over|again and again|when|whenever|because|until|as hard|so hard|to (feel|punish|stop)|bleeding|blood)
    hit~|slap~|punch~ myself in|on|around|across the|my face|head|legs|stomach|jaw
    `,
    {
      strength: 0.55,
      unless:
        'acne|spots|pimple|pimples|cuticles|beetroot|laundry|pan|pans|pot|floor|carpet|dough|dirt|itch|mosquito',
      why: 'Speaks of hurting themselves until there is a wound.',
      matches: ['I scrub my hands until they bleed', 'punched the wall over and over'],
      ignores: ['I waited until the pain split', 'banging my head against a brick wall'],
    },
  ),
  rule(
    'self-harm',
    `
    i|me|my|we ..7 self harm~|injure~|injury|mutilation|hurt
    self|myself harm|injury|harming again|urge|urges|scars|relapse|thoughts|helps|calms|tonight
    ^ self harm|injury|harming !awareness|leaflet|support|prevention|training|day|week|rates|among|charity|is
    back|relapse~|addicted|urge|urges|thoughts|thinking|started|struggle~ .. self harm|harming|injury
    `,
    {
      strength: 0.55,
      unless:
        'to|with|for|of|about|help|support|love|know|have|date|dating|my|friend ..2 {person}|someone|somebody|anyone|people who|that ..1 self harm~|injure~',
      why: 'Speaks of self-harm and of themselves.',
      matches: ['I self-harmed last night', 'my self harm urges are back', 'i want to selfharm'],
      ignores: ['The leaflet on self-harm is good', 'How do I talk to a friend who self-harms?'],
    },
  ),
  rule(
    'urge',
    `
    urge|urges|want~|need~|crave~|tempted|itch|desire|addicted|miss|ache~|long~|desperate ..3 (cut|bleed|feel the blade|feel the (burn|sting|pain)|see my? own? blood|{injure-myself}) !the|sugar|down|a|my|it|out|off|back|some|{beside-body}
    look~|looking|stare~|staring at my wrists|wrist|veins|thighs ..4 think~|thinking|wonder~|wondering|imagin*|easy|want~|itch
    relapse~|relapsed|started|back|thinking|begun .. cutting|{injuring-myself} !the|sugar|down|a|it|out|off|back|{beside-body}
    not go|get|last|manage|cope|survive ..4 without {injuring-myself}|cutting !out|down|off|the|back|{beside-body}
    not|never stop~|help|control|resist|keep myself? from? (cutting|{injuring-myself}|the (blade|razor)|(urge|urges) to (cut|burn|hurt|harm|bleed)) !down|out|the|{beside-body}
    `,
    {
      strength: 0.6,
      unless: '{beside-body}, wedding|cake|ribbon',
      why: 'Speaks of an urge to hurt themselves.',
      matches: [
        'the urge to cut is so strong',
        'I relapsed and started cutting again',
        'I want to bleed',
        'I could not keep myself from cutting',
      ],
      ignores: ['I want to cut sugar', 'I need to cut the grass'],
    },
  ),
  rule(
    'cut-lately',
    `
    (i|^) have|had|just|did|only|almost|nearly|slipped|relapsed? and? cut again|deep|deeper|yesterday|{recently} !{beside-body}
    i ..2 cut to cope|feel|calm|numb|release|punish
    i ..2 cut when|whenever|because|so i|it|things|everything|my|that !{beside-body}
    i|been|still|keep|kept|started ..2 cutting|burning again|more|most|deeper|worse|since|because|when|so|every|nightly !{beside-body}
    i|been|still|keep|kept am|been|have|was|on? cutting $
    i ..1 cut|burned|burnt|scratched|sliced|slashed|bit my *? arm|arms|wrist|wrists|leg|legs|thigh|thighs|hand|stomach|skin again|because|after|whenever|deeper !(cooking|baking|shaving)
    not suicidal ..2 cutting|burning|scratching|starving
    `,
    {
      strength: 0.6,
      unless:
        '{beside-body}, oven|kitchen|pan|iron|cooking|kettle|bike|hob|stove|tray|paper|shaving|accident|accidentally|sun|fence|cat|thorns|brambles|nettles, short|half|line|lines|queue, cut me|him|her|them',
      why: 'Says that they cut.',
      matches: [
        'I cut last night',
        'i cut again',
        'I am still cutting',
        'not suicidal, just cutting',
      ],
      ignores: ['I cut the cake last night', 'I am still cutting carbs'],
    },
  ),
  rule(
    'wounds-made',
    `
    carve~|etch~|scratch~ ..3 into|in|on {my-limb}
    (i|^) ..5 make~|give~|leave~|put~|add~|inflict~|carve~|draw~|burn~|etch~ ..3 cuts|wounds|wound|marks|burns|gashes|scratches|slits|holes .. on|in|into|across|to|over|down my|myself own|left|right|inner? {limb}
    relapse~|slip~ // {limb}|cutting|blade|razor again|tonight|yesterday
    relapse~|slip~ // {limb}|cutting|blade|razor $
    relapse~ ..2 {limb}|cutting|blade|razor again|tonight|today
    relapse~ ..2 {limb}|cutting|blade|razor $
    scratches|cuts|marks|burns ..4 {limb} // i ..2 (do|have|had|never|did) not|never? have|had|own|got? a|any|no cat|cats|dog|kitten|oven|pet
    tell~|told|say~|said|blame~ ..5 was|is|on the cat|dog|oven|iron|kettle|brambles
    sleeves|jumper|hoodie ..4 (hide|cover|conceal) ..3 (cuts|marks|scars|burns|arms|wrists|it)
    `,
    {
      strength: 0.55,
      near: '{part}, cuts|marks|scratches|sleeves|relapse~|blade|razor',
      unless: 'ink|henna|tattoo|sun|pen',
      why: 'Speaks of wounds that they made, or of how they explain them.',
      matches: [
        'I have begun to leave burns on my own skin',
        'relapsed. wrists again',
        'I tell them it was the cat, the scratches I mean',
      ],
      ignores: ['relapsed. biscuits again', 'I leave coffee marks on my desk'],
    },
  ),
  rule(
    'tool',
    `
    put~|press~|hold~|drag~|run~|stick~|take~|use~|stub~|drive~|dig~|push~ ..3 {sharp-tool} ..1 on|to|against|into|across|over|along|through myself|{my-limb} !hair|for
    ^ {blade} again
    with|using the|a|my {blade} ..2 on|across|along {my-limb}
    ^ {sharp-tool} on|to|against|into|across myself|{my-limb} !hair|for
    {sharp-tool} on|to|against|into|my|and? {limb} every|again|tonight|now
    {sharp-tool} on|to|against|into|my? {limb} $
    {blade} ..3 (what i (did|do|use|used)|on myself|myself|helps|calms|is my friend)
    i|to|myself {blade} myself|again
    (relapse~|slip~|gave in) ..4 used|use|with|to the|my|a {sharp-tool}
    used|using|use~ the|my|a {blade} (again|tonight|on me|last night)
    blood on|down|in my arms|sleeves|sleeve|wrists|thighs|legs|sheets|sink !nose|period
    hide~|keep~|buy~|bought|got|broke~|unscrew~|steal~|unscrewed ..2 {blade}
    used|use|using it|them|one|the|my (on (myself|my ({limb}))|again)
    `,
    {
      strength: 0.6,
      near: '{sharp-tool}|blood',
      unless:
        'accident|accidentally|cooking|shaving|chopping|gardening|tattoo|diabetes|insulin|vaccine|nurse|doctor|jab|drip|test|acupuncture|shaved|shaving|shave|shaves|knitting|kitchen|chef|bread|cheese|hair|fringe|lamb|haircut|craft|crafts|nosebleed|period|penknife|fishing|camping',
      why: 'Speaks of something sharp or hot and of their own body.',
      matches: [
        'I put the lighter to my arm',
        'I keep a blade in my bag',
        '\u{1F52A} myself again',
      ],
      ignores: ['a needle in my knitting bag', 'I keep a knife in the kitchen drawer'],
    },
  ),
  rule(
    'marks',
    `
    my|fresh|new|deep cuts|scars|wounds|slits|burns .. fresh|deep|bleeding|healing|fading|{limb}
    cut|cuts|cutting too? deep|deeper
    cut|cuts|cutting|scars on my|the {limb}
    i ..2 have|got|hide~|made ..1 fresh|more cuts|slits|burns !in|to|of
    {limb} ..2 covered|full in|of ..2 cuts|burns|slits|scars|scratches !from|by
    {limb} ..2 covered|full in|of ..2 marks|scratches ..3 i
    ^ my cuts|slits $
    `,
    {
      strength: 0.5,
      why: 'Speaks of wounds of self-injury.',
      matches: ['the cuts on my arms are healing', 'my cuts'],
      ignores: ['My hair cuts are cheap', 'budget cuts'],
    },
  ),
  rule(
    'clean',
    `
    clean from|of|off {injuring-myself}|cutting
    weeks|months|years|year|month|week without|free|off from|of|the? {injuring-myself}|cutting
    relapse~|slip~ after|on|with ..3 {injuring-myself}|cutting|clean
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Speaks of staying away from self-injury, or a setback.',
      matches: ['I am ten weeks clean of cutting', 'relapsed after two months clean'],
      ignores: ['the kitchen is clean'],
    },
  ),
  rule(
    'just-stopped',
    `
    hours|hour|minutes|days|day|night|nights|hrs clean|free|off|without|since from|of|off|the|i|my? last? ({injuring-myself}|cutting|cut|blade|burning) !out|down|off|the|back|{beside-body}
    clean|free from|of|off {injuring-myself}|cutting .. since|for ..2 hours|hour|day|days|yesterday|morning|{day}
    first day|night|hour ..2 (without|clean) ..2 ({injuring-myself}|cutting|blade)
    (cutting|{injuring-myself}|blade|urge|urges) ..5 gave|give|giving|given in !(to him|to her|to them)
    gave|give|given|giving in|into .. (cut|cutting|urge|urges|blade|razor|burn)
    `,
    {
      strength: 0.5,
      negatable: false,
      unless:
        'hundred|hundreds|thousand|100|150|200|250|300|365|400|500|600|700|1000|year|years|months|spend|smoke|snack|text|call|eat|shop|buy|chocolate',
      why: 'Stopped hurting themselves hours or days ago, or gave in to it.',
      matches: ['Two days clean from cutting', 'one night without the blade', 'I gave in and cut'],
      ignores: ['Two days without sugar', 'I gave in to the urge to text her'],
    },
  ),
  rule(
    'not-eating',
    `
    stop~|avoid~|quit~ (myself|me)? from? eating !meat|out|sugar|bread|dairy|late
    keep~ (myself|me)? from eating !meat|out|sugar|bread|dairy|late
    starve~|starving myself
    how to|do|can i? purge~|starve~|vomit
    i ..3 purge~
    ^ purge~
    making myself sick|vomit, making myself throw up
    struggle~ with anorexia|bulimia
    `,
    {
      strength: 0.45,
      unless:
        'inbox|wardrobe|closet|files|emails|photos|account|accounts|data|clothes|list|stuff|cache|things|junk|house|apps|library|books',
      why: 'Speaks of going without food, or of purging.',
      matches: [
        'I keep starving myself',
        'I purged again',
        'I managed to keep from eating for long, how do I purge',
      ],
      ignores: ['I stopped eating meat', 'I ate early', 'Who keeps eating my bread?'],
    },
  ),
  rule(
    'blade-into-body',
    `
    put~|putting|stick~|sticking|push~|driv~|driving|plunge~|plunging|shov~|shoving|sink~|sinking|stab~|jab~|ram~|slid~|sliding it|the|a|that|this|them|some|another ..2 in|into|through my own? stomach|chest|heart|neck|throat|belly|arm|leg|thigh|wrist|eye|ribs|side|gut|body|hand
    `,
    {
      strength: 0.6,
      near: '{blade}|scissors|screwdriver|needle|fork|glass',
      unless: 'needle|insulin|injection|acupuncture|nurse|doctor|splinter|bag|pocket',
      why: 'Thinks of putting a blade into their body.',
      matches: ['I looked at the knife and thought about pushing it into my chest'],
      ignores: ['I looked at the knife and put it in my bag', 'the nurse put the needle in my arm'],
    },
  ),
  rule(
    'bleeding-on-purpose',
    'bleed~|cut~|burn~|scar~|bruise~|blood ..3 on purpose|deliberately|intentionally, bleed~|cut~|burn~|hurt~ ..2 by my own hand|choice, (on purpose|deliberately|intentionally) .. bleed~|cut~|burn~ me|myself|my',
    {
      strength: 0.6,
      unless: 'he|she|they, hair|grass|corners|hours|contact|ties|fringe',
      why: 'Speaks of bleeding or wounds made on purpose.',
      matches: ['bleeding again, on purpose'],
      ignores: ['bleeding again, stupid gums', 'I cut my hair on purpose'],
    },
  ),
  rule(
    'still-cutting',
    `
    can|could|did not ..1 stop|keep|help|hold ..2 from? cutting|burning|hurting|harming|scratching|{injuring-myself} !corners|costs|the|her|him|them|people|out|down|it|hair|back|in
    i still|sometimes cut and|when|at|every|because|sometimes, i still cut $
    i take|took|picked|pick the|a|my blade|razor !out|to|back|for|away|off
    i (still|keep) cut|cutting|burn|burning (and|to|when|because|at|every|even|most|$)
    (cut|cutting|cuts) ..4 long sleeves
    `,
    {
      strength: 0.65,
      unless:
        'used|hair|grass|corners|costs|paper|vegetables|meat|classes|wood|toast|dinner|food|calories|calorie',
      why: 'Cuts or hurts themselves still.',
      matches: [
        "I couldn't stop myself from cutting last night",
        'At school I still cut, and hide it',
      ],
      ignores: ['I could stop myself from cutting', 'I still cut the grass'],
    },
  ),
  rule(
    'streak-ended',
    `
    days|weeks|months|years|day|week|month|year ..1 without|clean|free|sober|since ..4 (ended|over|gone|broken|ruined|lost|reset|blown|down the drain) ..1 {recently}|again|now
    (ended|broke|ruined|lost|reset|blew) ..2 (streak|clean)
    `,
    {
      strength: 0.6,
      near: '{injuring-myself}, cutting|burning|clean|harm',
      unless: 'smoking|sugar|drinking|duolingo|game|gym',
      why: 'Says that a time without self-injury has ended.',
      matches: ['Ninety days without cutting, over tonight'],
      ignores: ['Ninety days without cutting', 'my gym streak ended'],
    },
  ),
  rule(
    'found-another-tool',
    `
    took|taken|takes|taking|hid|hidden|hides|locked|removed|confiscated|threw|binned|cleared|found ..2 {blade}|sharps|lighter|lighters ..5 i|and|so|but ..1 i? ..1 (used|use|using|found|find|got|went for|switched|broke|broken|made do) ..1 something|anything|another|other|others|scissors|glass|my|pin|pins|pen|sharpener|lighter|nails|compass|staples|whatever
    `,
    {
      strength: 0.65,
      near: 'my|me|i',
      negatable: false,
      unless:
        'airport|security|customs|kitchen|chef|cook|cooking|bread|cheese|parcel|carton|hair|shave|shaving|craft|lawnmower|mower|fan|skates|skate|saw|blender|barbecue|candle|candles|spare|wiper',
      why: 'Found something else to hurt themselves with when means were taken away.',
      matches: ['Mum hid all the razors so I found scissors'],
      ignores: ['Airport security took my blades so I used something else'],
    },
  ),
];
