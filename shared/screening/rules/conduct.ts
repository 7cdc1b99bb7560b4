import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('conduct', { lane: 'routine', context: 'lower' });

export const conduct: readonly Rule[] = [
  rule(
    'insult',
    '(?:you|u)(?: (?:are|all|guys|is|people|lot|sound|look|seem|being|act)){1,3}(?: (?:like|a|an|the|all|one|complete|total|absolute|nothing but|pretty|as|of|most|out to be|big|fat|ugly|lazy|dumb|stupid)){0,4} (?:idiots?|stupid|pathetic|morons?|losers?|disgusting|worthless|liars?|fake|bitch|asshole|cunt|scum|trash|garbage|retard(?:ed)?|dumb|dumbass|freak|clown|drama queen|attention seeker|attention seeking|joke|piece of shit|crazy|psycho|ridiculous|selfish|ugly|imbecile|hypocrites?)|your (?:stupid|pathetic|dumb|whiny|ugly|fake) [a-z]{2,14}',
    {
      strength: 0.5,
      why: 'May be an attack on another member.',
      matches: ['you are pathetic', 'You all are such losers', 'your stupid story'],
      ignores: ['you are brave', 'I feel stupid'],
    },
  ),
  rule(
    'contempt',
    '(?:nobody|no person|who)(?: (?:here|even|really|in this group))? (?:cares|asked|wants|believes)(?: (?:about|for|what|to hear))? (?:you|your|u)|(?:shut|shut the hell|shut the fuck) up(?=$| and| you| already)|(?:fuck|screw|piss) (?:you|off|u)(?=$| all| and| you)|go to hell(?=$| you| all)|(?:get over (?:it|yourself)|grow up|man up|stop (?:whining|crying|complaining|being so dramatic|making excuses))(?=$| and| already| you)|you (?:deserve|deserved|asked for|brought)(?: (?:it|this|that|what|everything)){1,2}(?= on yourself|$| and| happened)|(?:you make me|you all make me) sick|(?:hate|can not stand) you(?=$| all| people| and)|leave (?:this|the) group(?=$| you| and)|you do not belong',
    {
      strength: 0.4,
      why: 'May show contempt for another member.',
      matches: ['nobody asked you', 'shut up', 'get over it', 'you deserved it'],
      ignores: ['nobody asked about the time', 'you deserve rest'],
    },
  ),
  rule(
    'slur',
    '(?:retards?|faggots?|fags?|trannys?|trannies|niggers?|nigga|spics?|kikes?|chinks?|dykes?|whores?|sluts?|cunts?)',
    {
      strength: 0.4,
      why: 'Holds a word that is often used to demean.',
      matches: ['what a slut'],
      ignores: ['what a slug'],
    },
  ),
];
