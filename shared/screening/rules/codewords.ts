import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const thoughts = rulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });
const injury = rulesOf('self-injury', { lane: 'urgent', context: 'lower' });
const act = rulesOf('act-or-attempt', { lane: 'crisis', context: 'lower' });
const harmed = rulesOf('being-harmed', { lane: 'urgent', context: 'lower' });

/** Euphemisms, abbreviations and pictures, for those who cannot use the plain words. */
export const codewords: readonly Rule[] = [
  thoughts(
    'leave-the-world',
    `
    yeet~|launch~|fling~|hurl~|throw~|catapult~|eject~|remove~|delete~|erase~|uninstall~|evict~|excuse~|take~|log~|logging|check~|clock~|opt~|opting|sign~|unsubscribe~|quit~|drop~ myself|me? straight|right|out|away|myself? (out of|off of|off|from) {the-world}
    leave~|depart~|exit~|quit~|part~ from? {the-world} !to|for
    depart~|exit~ stage left $
    not long for this world|earth
    want~|ready|time|going to go|be|cross|leave ..2 (better place|other side|heaven|great beyond)
    cross~|pass~ over to the other side
    shuffle~ off !to|the
    `,
    {
      strength: 0.6,
      unless:
        'mom|mother|dad|father|grandma|grandad|nan|he|she|cat|dog|game|app|email|emails|account',
      why: 'Speaks in slang of taking themselves out of the world.',
      matches: [
        'thinking of launching myself off this earth',
        'want to uninstall myself from life',
        'ready to leave this world',
      ],
      ignores: ['yeet myself off this chair', 'I took myself off the list'],
    },
  ),
  thoughts(
    'last-journey',
    `
    catch~|take~|board~|ride~|get~|wait~|miss~|book~|buy~|need|want on|for? the|a|my|that (forever|eternal|one way|everlasting|suicide|never ending|no return) bus|train|boat|ferry|flight|taxi|trip|ticket|journey|ride !to
    ticket|trip|bus|train|boat|ferry|flight|exit out of here|life|this life|existence
    the|a|my|some|long|take|big forever|eternal|dirt|permanent|endless|everlasting|big|final nap|sleep|snooze|slumber|rest !day|stop|over
    push~ up the? daisies
    become~|turn~|be worm food|fertiliser|fertilizer|statistic
    meet~ my maker
    want~|going|ready|time|plan~|thinking|like|tempted to|of kick~ the bucket
    log~|logging|sign~|check~|clock~|punch~ off|out (forever|permanently|for good) !of|from|night
    `,
    {
      strength: 0.6,
      unless:
        'he|she|mom|dad|grandma|grandad|cat|dog|hotel|account|facebook|instagram|tiktok, do mean',
      why: 'Speaks of dying as a journey or a sleep.',
      matches: ['hoping to catch the eternal bus', 'ready to take a dirt nap'],
      ignores: ['catch the early train', 'I need a big rest day'],
    },
  ),
  thoughts(
    'not-the-harmless-kind',
    `
    log~|logging|sign~|check~|clock~|opt~|go~|going|leave~|disappear~|fade~|quit~|quitting|gone|exit~|sleep~|rest|trip|journey|move~|end~|stop~ ..9 not ..1 mean ..3 internet|forum|phone|game|app|site|bed|nap|holiday|job|house|school|work|travel|figuratively
    `,
    {
      strength: 0.6,
      negatable: false,
      why: 'Speaks of going, and says that no harmless kind of going is meant.',
      matches: ["I will log off soon, and I don't mean the internet"],
      ignores: ['I will log off soon, and I do mean the internet'],
    },
  ),
  thoughts(
    'game-words',
    `
    commit~|committing|perform~|kermit (die|death|unlive|unalive|sudoku|sideways|not alive|not living|self delete|toaster bath|bath toaster|sewer slide|kill)
    alt f 4|f4 (my? life|myself|irl)
    alt f4 (my? life|myself|irl)
    despawn~|unlive~|unliving|unexist|gameend|uninstall~|alt-f4|ragequit|respawn (my? life|myself|irl|existence)
    want~|going|need|might|will|tempted|about|ready to|of? (despawn~|unlive~|unliving|unexist|self (delete~|terminate~|destruct~)|(become|be) not alive|game end)
    be|become|being|am kill
    rage quit (my? life|existence)
    kermit sewer slide|suicide|myself
    `,
    {
      strength: 0.6,
      unless: 'boss|level|raid|minecraft|fortnite',
      why: 'Speaks of dying in words of games or the net.',
      matches: ['about to commit not alive', 'I want to unlive', 'gonna alt f4 my life'],
      ignores: ['I want to rage quit the game', 'I quit my job'],
    },
  ),
  thoughts(
    'ideation',
    `
    ideation !workshop|session|phase|process|meeting|team|board|exercise|stage
    passive|active|chronic|severe|intense|constant|no|some|my|with|have|having|had|bad|high si !me|se|no|que
    si today|tonight|again|back|daily|worse|only
    ^ si # !para
    si and|or sh
    `,
    {
      strength: 0.65,
      unless:
        'lecture|lectures|module|slides|textbook|syllabus|chapter|seminar|coursework|essay|dissertation|product|design|creative|brainstorm|marketing|startup|concept',
      why: 'Uses the clinical word or abbreviation for suicidal thoughts.',
      matches: ['Passive SI all week', 'the ideation came back', 'SI: 7 out of 10'],
      ignores: ['Product ideation at ten', 'Si me dices que no', 'IBS is bad today'],
    },
  ),
  thoughts(
    'ideation-today',
    `
    no|without plan|plans|intent|intention ..2 ideation|si|suicidal
    si|ideation is|has|sits|at|feels|got|keeps ..2 #|bad|worse|high|loud|louder|strong|stronger|back|today|tonight|again|constant|intense|awful|creeping|through|there
    `,
    {
      strength: 0.65,
      context: 'strength',
      negatable: false,
      unless:
        'product|design|creative|brainstorm|marketing|startup|concept, is|are not, no ideation|si',
      why: 'Says how strong suicidal thoughts are, in the clinical word or abbreviation.',
      matches: ['SI is bad tonight', 'ideation is a six'],
      ignores: ['SI is not bad tonight', 'Ideation is the first step of design'],
    },
  ),
  injury(
    'abbreviated',
    `
    relapse~|relapsed|slip~|slipped|struggle~|cope|coping|clean|free|days|weeks|thoughts|urge|urges|stop~|addicted|tempted|want~|need~|back|started|did|doing|about|no ..1 with|on|into|of|from|to|without|off|by? sh !it|oh
    sh urge|urges|relapse~|relapsed|scars|scar|thoughts|again|tonight|yesterday|wounds|free|clean|methods|tools|last
    si|ed|anxiety|depression and|or sh
    nssi|dsh|s-h
    `,
    {
      strength: 0.55,
      why: 'Uses an abbreviation for self-harm.',
      matches: ['relapsed with sh last night', 'SH urges are strong', 'two weeks without sh'],
      ignores: ['relapsed with crisps', 'sh it is a secret'],
    },
  ),
  act(
    'attempted-short',
    `
    ^ attempted again|twice|{recently}
    (i|^) have|had|just? attempted again|twice|{recently}
    after|since|when|because|before i have|had|last|just? attempted again|last|on|in|and|i|they|my
    after|since|when|because|before i have|had|last|just? attempted $
    overdosed on? {recently}
    {medicine} ..1 took|taken|swallowed ..1 all|every|everything
    survived|survive my|an|another|the second|last|third? attempt
    `,
    {
      strength: 0.7,
      context: 'strength',
      unless: 'exam|test|recipe|level|marathon|driving|run|crossword|puzzle',
      why: 'Says in short that they have attempted.',
      matches: ['Attempted Monday. They pumped my stomach.', 'I attempted again'],
      ignores: ['Attempted paella Monday', 'I attempted the crossword'],
    },
  ),
  harmed(
    'domestic-violence',
    `
    is|was|been|more|the|of|from|and dv at|in|with|again|from|by|since|home|happening|situation|relationship|incident !charity|training|awareness|week|course|worker
    domestic violence|abuse at|in|again ..1 home|house|my|our|again !course|training|awareness
    `,
    {
      strength: 0.5,
      unless: 'training|course|charity|awareness|volunteer|shift|leaflet|film|documentary',
      why: 'Speaks of violence in their home.',
      matches: ['There is DV in the house again'],
      ignores: ['There is DIY in the house again', 'the dv training at work'],
    },
  ),
];
