import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const act = rulesOf('act-or-attempt', { lane: 'crisis', context: 'strength' });
const preparation = rulesOf('plan-or-preparation', { lane: 'crisis', context: 'strength' });
const intended = rulesOf('intent', { lane: 'crisis', context: 'strength' });
const asked = rulesOf('method', { lane: 'urgent', context: 'lower' });

/** Tablets and other substances: taken, kept back, counted, asked about. */
export const doses: readonly Rule[] = [
  act(
    'dose-taken',
    `
    {self} {took-in} {about}? {about}? {many} !{weight} ..4 {drug} !{per-day}
    {self} {took-in} {about}? # x|by ..2 {drug}
    {self} {took-in} {about}? {big-weight} milligrams
    {self} {took-in} ..1 {about}? {all-of} ..4 {drug} !{per-day}
    {self} {took-in} ..2 (too|so|way) many|much ..2 {drug}
    {self} {took-in} ..1 {about}? {many} of (them|those|these|my)
    (throwing|threw|vomiting|vomited|sick|puking) ..6 {took-in} ..1 (the|my|all)? {drug}
    overdosed|took|swallowed ..1 load|bunch|lot of {drug}|pills
    {self} {took-in} ..2 {pack-of} of !{beside-medicine}
    {self} {took-in} ..2 {drug} (all at once|in one go|all together|at once|in one sitting)
    {self} {took-in} ..1 (bleach|antifreeze|weedkiller|cyanide|poison|drain cleaner|rat poison|disinfectant) $
    {self} {took-in} ..1 (bleach|antifreeze|weedkiller|cyanide|poison) (and|to|an|#|last|tonight|because|i)
    `,
    {
      strength: 0.85,
      unless:
        '{usual-dose}|he|she|pharmacist|ordered|prescription, left so, {past-year}, on time|schedule, this|all|last week|month $, first time in',
      why: 'Says that they have taken a large dose.',
      matches: [
        'I just took 30 pills',
        'took all my meds',
        'swallowed a whole bottle of sleeping pills',
        'I have taken 9000mg of something, all of the tablets',
      ],
      ignores: [
        'I took my pills with breakfast',
        'I took 2 tablets for a headache',
        'I take 20 pills a day',
        'I took 400mg of ibuprofen',
      ],
    },
  ),
  act(
    'dose-title',
    `
    {self} (took|taken|swallow~ed|down~ed|drank) ..3 (many|much) of (them|it)
    {self} (took|taken|swallow~ed) (too many|too much|way too many) !on|work|for|time|shots|photos|pictures|out|classes
    {self} (took|taken|swallow~ed) ..4 (whole|entire) (bottle|packet|pack|box|strip|blister|jar) !{carried}
    {self} (swallowed|necked) ..2 all of (them|it), {self} (swallowed|necked) (them|it) all, {self} (swallowed|necked) ..1 (everything|lot|rest)
    (will|would|is|are|could|hopefully|going|supposed|meant) ..3 (kill me|be enough to die|be fatal|be lethal|finish me off|stop my heart) ($|if|after|now|or)
    will i (survive|wake up|die) (this|from|dead|after|if)
    {self} (took|taken) {many} of (them|those|these|my)
    {many} ..1 ({drug}|pills) and|plus|with ..6 down ($|now|feeling|and|i|already)
    {many} ..1 ({drug}|pills) ..2 (down $|down now|down and|down more|down # more)
    `,
    {
      strength: 0.6,
      unless:
        'laugh|laughing|homework|exam|exams|gym|coach|coffee|spicy|workout|boss|class|teacher|heat|squats|hill|bus|antibiotics|pride|pint|pints|beers, mom|mother|dad|wife|husband will|would|is',
      why: 'Speaks of having taken too much, or asks whether it will kill.',
      matches: [
        'took the entire bottle',
        'I took way too many of them',
        'is this going to kill me',
      ],
      ignores: ['I took the bus', 'I drank too little water', 'I took the whole bottle back'],
    },
  ),
  act(
    'all-taken',
    `
    {self} {took-in} ..1 (all of (them|it)|(them|it) all|lot|everything|every (last|single)|rest of (them|it)|whatever was|both (boxes|packets|bottles|strips)|two boxes|what was left) !{carried}
    (took|taken|finished|emptied|cleared|swallow~ed) ..1 (the|a|my|that|whole|entire) (strip|blister|packet|pack|bottle|box|stash|cabinet|lot) !{carried}
    night|day|time i took all|everything|them
    took (it|them) all // .. (love|sorry|goodbye|tell|forgive)
    `,
    {
      strength: 0.8,
      near: '{drug}|{pack-of}|doubled|overdose|numb|drowsy|dizzy|floaty|woozy|tingling|goodbye|ambulance|poison|shaking|swallow|er, kick in, bye, love you, forgive me, i am sorry',
      unless:
        '{usual-dose}|food|he|she|wine|beer|juice|cake|sweets|crisps|biscuits|chocolates|popcorn|scarf|tip|charity|series|moving|photos|milk|leftovers|pizza',
      unlessNear: '{years-ago}|pizza|biscuits|crisps|cake|chocolates|beer|wine',
      why: 'Says that they have taken all there was.',
      matches: ['I had the tablets in my bag. Swallowed the lot an hour ago.'],
      ignores: ['I took everything to the tip', 'I ate the whole cake and took all of it in'],
    },
  ),
  act(
    'at-once',
    `
    {took-in} ..2 (week|weeks|month|months|fortnight|year) ..2 (dose|doses|supply|worth|{drug}) ..5 (in one|at once|all together|in a single|in one go)
    {took-in} ..2 (week|weeks|month|months|fortnight) (worth|supply) of? ..2 {drug}
    (inject~ed|inject~ing|dialled|dialed|dial~|took|taken|pumped|given|gave) ..2 (#|double|triple|quadruple|all|too|way|whole|extra|full) ..3 insulin
    `,
    {
      strength: 0.8,
      unless: '{usual-dose}|photos|calls|call|about|leave|holiday|he|she|accident, night dose',
      why: 'Says that they took a supply at once.',
      matches: ['I took three weeks of quetiapine in one go and woke up on Sunday'],
      ignores: ['I took two weeks of leave in one go'],
    },
  ),
  act(
    'inside-me',
    `
    {drug}|pills ..3 (down (lying|waiting|now|and|sitting|still|$)|inside me|in my (stomach|system|blood|belly|veins)|swallow~ed|kicking in|down the hatch|taking effect|taking hold|starting to work|hitting me)
    (they|all of it|all of them|it|everything|lot|capsules|stuff|overdose|poison) (is|are|am)? (all|now|gone)? (inside me|in my (stomach|system|blood|belly|veins)|down the hatch|kicking in|taking hold|hitting me) !(right|hard|that|to)
    `,
    {
      strength: 0.8,
      near: '{took-in}|overdose|bottle|packet|waiting|cold|numb|drowsy|sleepy|blurry|dizzy|heavy|shaking|tingling|slurring|goodbye|die|dying|locked|ambulance|scared|alone',
      unless:
        'better|help|helps|helping|mood|relief|headache|migraine|weeks|doctor|psychiatrist|feeling|feelings|song|baby|computer|site|price|antibiotics|fever|stairs|music|cat|dog|he|she|emotion|anxiety|price|prices|nervous|caffeine|coffee|water|food',
      why: 'Says that what they took is at work in them.',
      matches: ['the tablets are already down, lying here and waiting'],
      ignores: ['the shutters are already down'],
    },
  ),
  preparation(
    'kept-back',
    `
    {save-up} ..5 {drug}|pills ..9 (for (when|the (day|night|time|right|moment)|it|later)|until|till|so i (have|can)|one day|enough|just in case|in case i|to {plan-end}|in secret|hidden)
    {save-up} ..4 {drug}|pills ..1 (up|back|aside|by|away)
    hoard~|hoarded|hoarding|stockpile~|stockpiled|stockpiling|stash~|stashed|stashing ..4 {drug}|pills
    hoard|stockpile|stash|hidden supply of ..2 {drug}|pills
    (# |few|several|a)? (weeks|months|week|month|fortnight|year) worth|supply of? ..2 {drug}|pills ..9 (what|when|for|ready|hidden|drawer|shoebox|box|in case|enough|end|under)
    (double|extra|spare|twice) ..3 (put by|saved|set aside|hidden|stashed|put away) for the|when
    for the day|night|time i (need|want) (out|to go|it $)
    {drug}|pills ..4 (saved|stashed|hoarded|stockpiled|squirreled|squirrelled|hidden) ..1 (up|away|back|in|under|for|$)
    `,
    {
      strength: 0.7,
      near: '{drug}|pharmacist|chemist|doctor|pills|dose|doses|script',
      unless:
        '{years-ago}|{trip}|wisdom|threw|thrown|flushed|binned|returned|handed|vouchers|fridge|insurance|shortage|brexit|storm|hurricane|covid|dog|cat|child|kids|toddler|son|daughter|he|she|organiser|organizer|refills|remember|reminder|fly',
      why: 'Keeps medicine back.',
      matches: ['I have been hoarding my tablets', 'saving my pills for when I need them'],
      ignores: ['keeping my insulin in the fridge', 'I save my tips until I have enough'],
    },
  ),
  preparation(
    'laid-out',
    `
    (lay~|laid|lined|counted|counting|count|spread|arranged|sorted|tip~ed|tipped|tipping|pour~ed|pouring|empt~|emptied|emptying|shook|shaken|crushed|crushing|lining) ..2 (them|all|{drug}|pills|bottle|it) ..3 (out|up|rows|row|into my|onto|in my (hand|palm|lap|mouth)|on the (bed|table|floor|desk|counter)|piles|again) !her|his|organiser
    (counted|counting|count) ..2 ({drug}|pills|them) $
    # {drug} ..3 (in front of me|in my hand|on the (bed|table|floor|desk)|next to me|lined up|laid out)
    `,
    {
      strength: 0.65,
      lane: 'urgent',
      near: '{drug}|pills',
      unless:
        '{usual-dose}|{trip}|organiser|organizer|box|planner|dosette|pies|photo|vacuum|he|she|pack|packing|suitcase',
      why: 'Counts tablets or lays them out.',
      matches: ['I counted the pills again', 'The tablets are here. I tipped them into my hand.'],
      ignores: ['I counted the chairs again', 'I sorted my pills into the organiser'],
    },
  ),
  asked(
    'enough-question',
    `
    (is|are|would|will|could|be|was|were) {about}? {many}|{pack-of}|all|bottle|# ..4 ({drug}|pills|milligrams) ..2 (enough|sufficient|too few|too little|lethal|fatal|deadly|kill|dangerous|do it|do the|work $)
    (is|are|would|will) ..2 (this|that|it|these|they) enough ..1 (pills|tablets|{drug}|to die|to kill)
    (is|are|would) {many} (of (them|these|those|my))? (enough|lethal|fatal) $
    how (many|much) ..3 ({drug}) ..3 (is|are|would be) (too many|too much|lethal|fatal|enough|dangerous)
    `,
    {
      strength: 0.65,
      unless: '{usual-dose}|sleep|last|holiday|cat|dog|pies',
      why: 'Asks whether a number of tablets is enough.',
      matches: ['Are sixty tablets enough?'],
      ignores: ['Are sixty chairs enough?'],
    },
  ),
  preparation(
    'enough-not-to-wake',
    `
    (enough|much|many) ..4 (that|so|to|hoping|and|hope)? i {aux}? {aux}? {aux}? ..1 (not wake|never wake|not come back|not come round|not be alive|die|stop breathing)
    (more than usual|too much|extra|double) ..2 (hoping|praying|wishing) ..3 (not wake|never wake|die|not survive)
    (enough|much|many) ..3 (that|so|to|hoping) ..2 (not wake up|never wake up|stop my heart|kill me|end me)
    `,
    {
      strength: 0.75,
      negatable: false,
      unless:
        'coffee|laugh|laughing|laughed|love|homework|food|chocolate|stress|anxiety|people|embarrassed|work|alarm|alarms',
      why: 'Takes, or has, so much that they may not wake up.',
      matches: ['I drink so much gin that I might not wake up'],
      ignores: ['enough coffee that I might not sleep'],
    },
  ),
  act(
    'more-than-prescribed',
    `
    take~|had|swallow~ way|much|far|lots|loads|a? lot? more|double|triple ..3 (rx|prescri*|(label|box|packet|bottle|leaflet|doctor) (says|said|allows|recommends|told)|supposed to|(i|you) should|should have|recommended|max|maximum|normal dose)
    `,
    {
      context: 'lower',
      strength: 0.6,
      lane: 'urgent',
      unless: 'by accident|mistake, photos|time|space|vitamin|luggage|room',
      why: 'Took more than was prescribed.',
      matches: ['I took way more than my Rx says', 'took double what I am supposed to'],
      ignores: ['It took way more time than I should need'],
    },
  ),
  act(
    'did-after-all',
    `
    not plan~|mean~|intend~|want~ to ..1 take|swallow|do ..3 #|all|many|much|whole|that|it ..4 but i|have did|have|swallowed
    not plan~|mean~|intend~|want~ to ..1 take|swallow|do ..3 #|all|many|much|whole|that|it ..4 // but? i did|have
    (^ but|^ and|^ then|^|so|then|because|but) i swallowed|downed|necked them|it $
    i swallowed|downed|necked (them all|all of them|the lot|it all|every one|everything)
    `,
    {
      strength: 0.7,
      near: '{drug}|bottle|packet|box|sorry|dizzy|sleepy|hospital|ambulance|note|goodbye|now|ago|tonight, not do it, do not|nobody|none, already',
      unless:
        'gum|pip|pips|seed|seeds|pride|vitamin|vitamins|breakfast|prescribed|photos|pictures|classes|cake|biscuits|oysters|bug|fly|coin|tooth|medicine, on time|he|she|they',
      why: 'Says that they have taken them after all.',
      matches: [
        "he said don't do it but I already swallowed them",
        'I did not plan to take forty of them but I did, now I am dizzy',
      ],
      ignores: ['I did not plan to take forty photos but I did', 'It was a fly and I swallowed it'],
    },
  ),
  intended(
    'will-take-them-all',
    `
    i am? {will}|am finally|then? take|taking|swallow|swallowing|down all|both|every of? it|them|one !to|back|home|out|with
    i am? {will}|am finally|then? take|taking|swallow|swallowing|down it|them all|both !to|back|home|out|with
    i am? {will}|am finally|then? take|taking|swallow|swallowing|down the lot !to|back|home|out|with
    `,
    {
      strength: 0.8,
      near: '{medicine}|pills|capsules|meds|bottle|packet|stash|overdose',
      unless:
        'pharmacy|pharmacist|chemist|vet|prescribed|breakfast|dinner|holiday|trip|vitamins|vitamin|antibiotics|course|dog|dogs|cat|cats|kids|children|orders|photos|exams',
      unlessNear: 'vitamins|vitamin|antibiotics|course|pharmacy|pharmacist|chemist|vet',
      why: 'Says that they are going to take all of the medicine they speak of.',
      matches: ['The pills are in the drawer. Tonight I will take all of them.'],
      ignores: [
        'The pills are in the drawer. Tonight I will take one.',
        'The antibiotics taste of soap. I will take all of them.',
      ],
    },
  ),
  intended(
    'will-take-all',
    `
    i will|shall take|swallow|down|eat all|every of? my|the|these|those|them|single? *? pills|tablets|pill|tablet|paracetamol|painkillers !(with|as|on|at|before|after|back|to|for|out|along|like|when|in the (morning|evening)|over|every)
    i am going|about to take|swallow|down|eat all|every of? my|the|these|those|them|single? *? pills|tablets|pill|tablet|paracetamol|painkillers !(with|as|on|at|before|after|back|to|for|out|along|like|when|in the (morning|evening)|over|every)
    i will|shall take|swallow|down the whole|entire|full bottle|packet|box|strip|pack of? *? pills|tablets|paracetamol|painkillers
    i am going|about to take|swallow|down the whole|entire|full bottle|packet|box|strip|pack of? *? pills|tablets|paracetamol|painkillers
    `,
    {
      strength: 0.8,
      unless:
        'holiday|trip|pharmacy|pharmacist|chemist|vet|suitcase|prescribed, with me|food|breakfast|dinner|water',
      why: 'Says that they are going to take all of their medicine.',
      matches: [
        'I will swallow all my tablets tonight',
        'I am going to take the whole bottle of pills',
      ],
      ignores: [
        'I will take all my pills back to the pharmacy',
        'I will take all my tablets with food',
      ],
    },
  ),
];
