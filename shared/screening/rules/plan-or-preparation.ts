import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('plan-or-preparation', { lane: 'crisis', context: 'strength' });

export const planOrPreparation: readonly Rule[] = [
  rule(
    'plan',
    '(?:i|^)(?: (?:have|had|got|made|am|already|making|finally|been|now|came up with|do)){1,4} (?:a|the|my|two|some|several|multiple|an exact|everything)(?: (?:clear|solid|detailed|good|full|actual|suicide|backup|few|concrete|set|exit|final|death))? (?:plans?|planned(?: out)?|method|date|way)(?= (?:to (?:kill|end|die|do it|hang|go|take my)|for (?:<day>|tonight|tomorrow|my (?:death|suicide)|how|killing|suicide|ending|dying)|on how|and (?:a|the|i|everything)|ready|set|picked|planned|i)|$)|(?:plan|plans|planned|planning)(?: (?:out|on|for|to|of|how|my|the|when|a|i|will|would|am|going to|about|now|month|months|weeks?|days?|years?|few|past|last|long|time|since|every detail|everything|[0-9]{1,3})){0,8} (?:<kill-self>|<killing-self>|kill myself|killing myself|suicide|my (?:own )?(?:death|suicide|exit)|end my life|ending my life|die|end it all|hang myself|overdose|ending it|take my life)|suicide plans?',
    {
      strength: 0.85,
      why: 'Speaks of a plan to die.',
      matches: [
        'I have a plan',
        "I've been planning my suicide",
        'I made a plan for how',
        'planning to end my life',
      ],
      ignores: ['I have a plan for the garden', 'We planned a picnic', 'my phone plan ended'],
    },
  ),
  rule(
    'note',
    '(?:wrote|written|writing|write|left|leaving|leave|finished|have|drafted|drafting|typed|made|sent|finish|started)(?: (?:out|up|my|a|the|all|goodbye|final|last|some|two|up all|multiple|several)){0,4} (?:suicide (?:notes?|letters?)|goodbye (?:notes?|letters?|messages?|texts?|videos?)|final (?:notes?|letters?|messages?)|farewell (?:notes?|letters?)|notes? (?:to|for) (?:my (?:<kin>|family|loved ones)|everyone|them)|letters? (?:to|for) (?:each|everyone|my (?:<kin>|loved ones))(?: [a-z]{1,10}){0,3} (?:when|after|for when|before) i (?:am|die|go|leave))|(?:my|a|the) suicide (?:note|letter)|(?:my|the) notes? (?:is|are) (?:written|done|ready|finished)',
    {
      strength: 0.9,
      why: 'Speaks of a farewell note.',
      matches: [
        "I've written my suicide note",
        'wrote goodbye letters to my kids',
        'my note is written',
      ],
      ignores: ['I wrote notes in class', 'I wrote a letter to my landlord'],
    },
  ),
  rule(
    'means-at-hand',
    '(?:have|got|bought|ordered|holding|hold|found|saved(?: up)?|saving(?: up)?|stockpil(?:ed|ing)|hoard(?:ed|ing)|collect(?:ed|ing)|staring at|looking at|with|keep|own|grabbed|tied|tying|set up|loaded|hiding|purchased|prepared|made)(?: (?:a|an|the|my|some|enough|all|this|that|up|of|few|bottle|loaded|whole|homemade|bunch|dads|fathers|and|makeshift)){0,4} (?:<means-strong>|<means-weak>)(?: [a-z]{1,10}){0,4} (?:ready|next to me|in (?:my|one|each) (?:hands?|mouth|lap|room|drawer|car|pocket|bag|closet)|beside me|in front of me|to my head|loaded|right here|with me|on my (?:desk|lap|bed|neck|wrist)|at the ready|waiting|around my neck|to (?:do it|end|kill|die|hang|overdose))',
    {
      strength: 0.9,
      why: 'Has the means at hand.',
      matches: [
        'I have the pills next to me',
        'got the rope ready',
        "I'm holding a knife to my wrist in front of me",
      ],
      ignores: ['I have my pills from the pharmacist', 'I bought a rope for the boat'],
    },
  ),
  rule(
    'means-got',
    '(?:i|^|and|now)(?: (?:have|had|am|finally|also|now|just)){0,2} ?(?:got|bought|ordered|tied|tying|made|loaded|set up|getting|buying|purchased|building)(?: (?:a|an|the|my|some|enough|all|up|up the|myself a|homemade|makeshift)){0,3} (?:noose|rope|exit bag|helium(?: tank)?|nitrogen(?: tank)?|hydrogen tank|sodium nitrite|cyanide|shotgun|pistol|revolver|handgun|gun)(?= (?:and|yesterday|today|last|this|from|off|with|a|for (?:myself|me|it|tonight)|i|to (?:kill|end|die|do)|tonight|now|at)|$)(?! (?:for (?:the|my) (?:boat|dog|range|tent)))',
    {
      strength: 0.75,
      why: 'Has got hold of means.',
      matches: ['I bought a gun yesterday', 'tied the noose', 'got my exit bag and a quiet room'],
      ignores: ['I bought a rope for the boat', 'I bought a bike yesterday'],
    },
  ),
  rule(
    'enough-to',
    '(?:enough|plenty|sufficient)(?: [a-z]{1,12}){0,5} (?:to|for me to)(?: [a-z]{1,8}){0,2} (?:die|kill me|kill myself|overdose|end it|end it all|end my life|do it|od|be lethal|be fatal|kill (?:a|an) [a-z]{2,10}|kill)',
    {
      strength: 0.75,
      why: 'Says that there is enough at hand to die.',
      matches: ['I have enough pills to end it', 'saved up enough to kill me'],
      ignores: ['I have enough flour to bake'],
    },
  ),
  rule(
    'affairs-in-order',
    '(?:giving|gave|given|give) away (?:all )?(?:of )?my (?:things|stuff|belongings|possessions|pets?|cats?|dogs?|clothes|savings)|(?:my |all my )?affairs (?:are |all )?in order|(?:wrote|writing|updated|made|sorted|signed|finished|writing up)(?: (?:out|up))? my (?:last )?will(?= and| today| this| last| so|$)|(?:found|find|finding) (?:a|someone|new)(?: [a-z]{2,8}){0,2} (?:to take|for)(?: [a-z]{2,8}){0,2} (?:when|after) i (?:am|die|go)|(?:after|when|once) i am (?:gone|dead)(?! (?:from (?:work|home)|on|to|at|for))|(?:plan|plann(?:ed|ing)|paid for|pay for|chose the songs for) my (?:own )?funeral|(?:sign|signed|get) (?:a|the|my) (?:do not resuscitate|dnr)',
    {
      strength: 0.65,
      why: 'Puts their affairs in order or speaks of the time after their death.',
      matches: [
        'I gave away all my things',
        'who feeds the cat when I am gone',
        'wrote my will this morning',
      ],
      ignores: ['I gave away my old sofa cushions', 'feed the cat when I am gone to work'],
    },
  ),
  rule(
    'place',
    '(?:i|^|me)(?: (?:am|was|have been|been|just|now|currently)){0,3} ?(?:standing|sitting|stood|here|parked|walking|driving|heading|headed|going|sat|perched|hanging)(?: (?:here|up|out|right|now|next|in my car|alone)){0,3} (?:on|at|to|by|near|off|over|next to|onto|in front of|towards?|beside|under)(?: (?:the|a|an|my|top|of|edge|side)){0,5} (?:bridge|roof|rooftop|ledge|tracks|train tracks|cliff|balcony|railing|overpass|noose|parking garage|edge)(?= (?:and|now|right|of (?:the|a)|tonight|i|with|ready|looking|thinking|because|it)|$)',
    {
      strength: 0.75,
      why: 'Writes from a dangerous place, or on the way to one.',
      matches: [
        "I'm standing on the bridge",
        'sitting on the edge of the roof right now',
        'driving to the cliff tonight',
      ],
      ignores: ['We drove over the bridge to my aunt', 'I am standing on the stage'],
    },
  ),
  rule(
    'rehearsed',
    '(?:practi[cs](?:ed|ing)|rehears(?:ed|ing)|tested|testing|tried out|trying out)(?: (?:with|how|the|my|to|on|a|tie|tying|it)){0,5} (?:noose|rope|knots?|hanging|gun|belt|exit bag|suicide|method|kill myself)|(?:put|held|placed|had|hold)(?: (?:the|a|my|dads|loaded)){0,2} (?:gun|noose|rope|belt|knife|blade|barrel)(?: (?:up|right|was)){0,2} (?:to|in|around|against|on|at) my (?:head|mouth|neck|throat|wrists?|temple|chest|heart)',
    {
      strength: 0.85,
      why: 'Has rehearsed it, or held the means to their body.',
      matches: ['I practised with the noose', 'I put the gun to my head'],
      ignores: ['I practised the piano', 'I put the hat on my head'],
    },
  ),
  rule(
    'all-ready',
    '(?:have|got|has|with|is|am|are|everything|plan|had)(?: (?:my|the|a|got|all|own|is|this|whole)){0,3} ?(?:plans?|everything|it all|method|materials|supplies|equipment)(?: (?:is|are|all|i need|now|finally|that i need)){0,3} (?:in place|ready|set up|set out|laid out|prepared|lined up|planned out|figured out|good to go)(?! for (?:the|my|our|a) (?:party|wedding|trip|move|exam|interview|baby|holiday|meeting|test|school|kids?|party))',
    {
      strength: 0.5,
      why: 'Says that everything is ready.',
      matches: ['I sit here with all the supplies ready', 'they have all the equipment laid out'],
      ignores: ['I have everything ready for the party', 'the plan is boring'],
    },
  ),
  rule(
    'means-for-it',
    '(?:have|got|has|bought|buy|buying|order|ordered|get|getting|found|own|keep|kept|saved|store|shop|cupboard|cabinet|looked at|visited)(?: [a-z0-9]{1,12}){0,6} (?:<means-strong>|<means-weak>|<dose>)(?: [a-z0-9]{1,12}){0,6} (?:(?:could|can|will|would|to|might|should) (?:od|overdose|die|kill (?:me|myself)|hang myself|end (?:it|my life|it all|things|myself)|shoot myself|do it(?=$| with))|i die|overdose on|overdose myself)|(?:store|shop|online|shopping|looking|went|go|drove|out|walmart|amazon)(?: (?:today|yesterday|for|to|buy|get|a|an|some|the|and|bought|my|look|looking|just)){1,5} (?:rope|noose|gun|helium|sleeping pills|razor blades|cyanide)(?=$| (?:i|and|help|today|to (?:do|hang|end|kill)))',
    {
      strength: 0.7,
      why: 'Has or seeks means and says what for.',
      matches: [
        'I saved tablets that will kill me',
        'I went out to buy a noose',
        'I keep a knife so I can do it',
      ],
      ignores: [
        'I bought rope at the store for the boat',
        'I have medication that I take at night',
      ],
    },
  ),
  rule(
    'how-much-for-me',
    '(?:how (?:many|much)|what (?:dose|amount)|(?:is|are|will|would|were|was)(?: [a-z0-9]{1,14}){1,6} enough)(?: [a-z0-9]{1,14}){0,8} (?:kill|end|finish off|get rid of|put down)(?: [a-z]{1,10}){0,5} (?:me|myself|my (?:[a-z]{3,10} )?(?:life|existence|body))(?=$| i| if| and| for good| now| tonight)|how (?:many|much)(?: [a-z0-9]{1,14}){0,6} (?:do i|should i|must i|i)(?: (?:need to|have to|would|got to|should)){0,1} (?:take|swallow|drink|overdose|eat)(?: [a-z]{1,8}){0,2} (?:to )?(?:die|overdose|kill myself|end (?:it|my life)|be sure)',
    {
      strength: 0.7,
      why: 'Asks how much it takes for themselves.',
      matches: [
        'what amount would kill me',
        'how much do I take to die',
        'are thirty enough to kill me',
      ],
      ignores: ['how much is it for me', 'how many tablets do I take'],
    },
  ),
];
