import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('method', { lane: 'urgent', context: 'lower' });

export const method: readonly Rule[] = [
  rule(
    'way-to-die',
    '(?:easiest|easy|quickest|quick|quicker|fastest|fast|painless|painlessly|least painful|peaceful|best|good|better|cheap|simple|cleanest|effective|certain|guaranteed|non painful|some|a|other|find|any|what|the|less painful|reliable)(?: (?:and|painless|quick|easy|peaceful|most|possible|is the|are the)){0,3} (?:ways?|methods?|how|means|form|options?)(?: (?:is|are|there|for|me|of|i|could|can|someone|one|to|should|that)){0,4} (?:to )?(?:die|go out|kill (?:myself|yourself|oneself)|killing (?:myself|yourself)|suicide|be dead|end (?:it|it all|my life|your life|ones life)|dying|off myself|commit suicide|self harm|commit|overdose|hang|hurt myself|cut)|painless (?:death|suicide|method|way out|exit)|die painlessly|(?:suicide|lethal|fatal) (?:methods?|dose|dosage|amount)',
    {
      strength: 0.75,
      why: 'Asks about or compares ways to die.',
      matches: [
        'What is the easiest way to die?',
        'painless way to end it',
        'is there a lethal dose',
      ],
      ignores: ['the easiest way to cook rice', 'best way to learn'],
    },
  ),
  rule(
    'how-much',
    '(?:how (?:many|much)|what amount)(?: [a-z0-9]{1,14}){0,6} (?:will|would|to|take|can|could|should i take)(?: [a-z]{1,10}){0,3} (?:kill|get rid of me|die|overdose|od|end (?:my|me|it)|knock me out forever)|(?:how|is it|what|does it)(?: [a-z]{1,10}){0,9} (?:cut|cutting|hang|hanging|slit|slitting|kill|killing|shoot|shooting|harm) (?:yourself|your (?:own )?(?:wrists?|throat|veins?))|(?:does|can|will|would|could)(?: [a-z0-9]{1,14}){1,8} (?:kill (?:you|me|a person|someone))$|^(?:will i|am i|am i going to) (?:die|dying|od|survive|overdose)$|(?:how (?:many|much|long|high|fast|deep|far|bad|painful|likely|easy|quickly|do|would|can|could|to|hard)|is it (?:possible|painful|true|easy)|can (?:you|i|a person|someone|one)|does it|will (?:it|i|this)|what (?:happens|if|would happen|amount)|do you|does|would)(?: [a-z0-9]{1,14}){0,9} (?:to (?:die|overdose|kill (?:me|you|yourself|myself|a person|someone)|od|hang (?:myself|yourself)|be (?:lethal|fatal)|pass out and die|bleed (?:out|to death)|suffocate|drown)|(?:lethal|fatal|deadly)|(?:die|kill you|kill me|dying|od|overdose)(?: (?:from|by|if|on|off|of|when|with))(?: [a-z0-9]{1,14}){1,3}|<kill-self>|<killing-self>)(?= (?:from|by|on|if|with|and|me|when|that|or|in|off)|$)',
    {
      strength: 0.6,
      why: 'Asks how much or how long it takes.',
      matches: [
        'how many pills does it take to die',
        'can you die from that many tablets',
        'how do I kill myself',
      ],
      ignores: ['how do I bake bread', 'how long does bread take to rise'],
    },
  ),
  rule(
    'means-thoughts',
    '(?:i|me|my|^)(?: [a-z]{1,12}){0,6} (?:wish i had|want|need|get|buy|find|access to|hands on|staring at|looking at|look at|think(?:ing)? (?:of|about)|dream of|googling|googled|searched|searching|looked up|looking up|researching|researched)(?: (?:a|an|the|to|my|some|how to|of|use|for|about|every|tall|high|tie|up|all)){0,4} (?:gun|noose|rope|exit bag|helium|shotgun|pistol|suicide|bridges?|tall buildings?|overdosing|sodium nitrite|firearm|carbon monoxide|lethal|cyanide|fatal)(?= (?:to|and|so|right|i|now|in|for|from|of|or|because|that|would|would be|methods?|doses?|ways?|on)|$)(?! (?:for (?:the|my) (?:boat|tent|dog)|control|laws))',
    {
      strength: 0.55,
      why: 'Thinks about means.',
      matches: [
        'Every evening I think about a gun',
        'I keep googling suicide methods',
        'i keep looking at bridges',
      ],
      ignores: ['I want a new phone', 'I need a rope for the boat'],
    },
  ),
  rule(
    'means-word',
    'exit bag|noose|(?:helium|nitrogen|hydrogen|inert gas)(?: [a-z]{2,8}){0,2} (?:tanks?|tube|bag|mask|hood|canister)|cyanide|asphyxiat[a-z]{2,4}|sodium nitrite|charcoal in (?:my|the|a) (?:car|room|tent)|exhaust fumes|carbon monoxide poisoning|fumes from (?:my|the|a) car|partial hanging|full suspension|drop height|catch the bus|ligature|(?:cord|rope|belt|gun|knife|razor|bridge|train|pills|ledge|balcony|traffic)(?: [a-z]{1,8}){0,2} (?:looks?|sounds?|seems?|feels?|is looking)(?: (?:so|very|really|more|pretty|extra|real|very)){0,2} (?:comforting|tempting|inviting|good|appealing|nice|friendly|welcoming|beautiful|better)',
    {
      strength: 0.6,
      why: 'Names means of dying.',
      matches: ['I made a noose', 'the bridge looks so inviting'],
      ignores: ['the bridge looks old', 'we caught the bus'],
    },
  ),
  rule(
    'crash',
    '(?:crash(?:ing)?|steer(?:ing)?|swerve|swerving|driv(?:e|ing)|veer(?:ing)?|run(?:ning)?)(?: (?:my|the|a|car|into|off|this|truck|bike)){0,3} (?:oncoming|a (?:tree|wall|pole|truck|semi|bridge|river)|traffic|the (?:bridge|road|cliff|river|barrier|tree|median)|on purpose)|(?:hit|run over|struck|flattened) by (?:a|the) (?:car|bus|truck|train|semi)',
    {
      strength: 0.45,
      lane: 'soon',
      why: 'Imagines a deadly accident.',
      matches: ['I imagine driving into a tree', 'hope to get hit by a bus'],
      ignores: ['I drove to town'],
    },
  ),
  rule(
    'gas-set-up',
    '(?:helium|nitrogen|argon|inert gas)[a-z0-9\\n ]{0,160}(?:valve|hose|tubing|tube|regulator|mask|hood|flow rate|around (?:the|my) neck)',
    {
      strength: 0.7,
      why: 'Speaks of means of dying in technical detail.',
      matches: ['About helium. Which tube fits the tank?'],
      ignores: ['helium balloons for the party'],
    },
  ),
];
