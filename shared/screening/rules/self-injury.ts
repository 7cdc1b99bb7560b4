import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('self-injury', { lane: 'urgent', context: 'lower' });

export const selfInjury: readonly Rule[] = [
  rule(
    'hurting-self',
    '(?:i|^|to|me|of|about|for|from|by|and|not|like|started|been|stop) ?(?:<i> )?(?:am |have been |have |keep |kept |started |want to |need to |cannot stop |not |will |might |going to |feel like )?(?:cut|cuts|cutting|burn|burned|burning|burnt|hurt|hurting|harm|harming|harmed|scratch(?:ed|ing)?|slic(?:e|ed|ing)|slash(?:ed|ing)?|punch(?:ed|ing)?|bit(?:e|ing)?|stab(?:bed|bing)?|bruis(?:e|ed|ing)|hit|hitting|carv(?:e|ed|ing)|injur(?:e|ed|ing)|mutilat(?:e|ed|ing)|chok(?:e|ed|ing)|starv(?:e|ed|ing)|slap(?:ped|ping)?) (?:myself|(?:into |at |up |open )?my (?:own |left |right |upper |inner )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|forearms?|hips?|head against|body))(?! (?:off from|off|in the foot|some slack|down to size|while cooking|on accident|accidentally|by accident|shaving))',
    {
      strength: 0.65,
      why: 'Speaks of hurting their own body.',
      matches: ['I cut myself again', "I've been burning my arms", 'I want to hurt myself'],
      ignores: ['I cut myself while cooking', 'I hurt my back'],
    },
  ),
  rule(
    'self-harm',
    '(?:i|me|my|we|^)(?:(?: [a-z]{1,12}){0,7} | ?)self (?:harm(?:s|ed|ing)?|injur(?:y|e|ed|ing)|mutilat(?:e|ed|ing|ion)|hurt)|self harm(?:ing)?(?: (?:again|urges?|scars?|relapse|thoughts|methods?))?(?=$| without| so| and i| to)',
    {
      strength: 0.55,
      why: 'Speaks of self-harm and of themselves.',
      matches: ['I self-harmed last night', 'my self harm urges are back', 'i want to selfharm'],
      ignores: ['The leaflet on self-harm is good'],
    },
  ),
  rule(
    'urge',
    '(?:urges?|want(?:ing)?|need|craving|tempted|itch|desire|relaps(?:e|ed|ing)|stop|miss|back to|started|addicted|thinking about|been)(?: (?:is|to|of|into|and|started|the|on|by|with|again|so|much|feeling|i|am)){0,3} (?:cut(?=$| again| so| is| deep| and| myself| my| right| tonight| really)|cutting(?=$| again| so| deep| and| myself| since| for| because| i)|bleed|see (?:my )?blood|blade|feel the (?:blade|pain)|hurt myself|burn myself|self harm)',
    {
      strength: 0.6,
      why: 'Speaks of an urge to hurt themselves.',
      matches: [
        'the urge to cut is so strong',
        'I relapsed and started cutting again',
        'I want to bleed',
      ],
      ignores: ['I want to cut sugar', 'I need to cut the grass'],
    },
  ),
  rule(
    'marks',
    '(?:my|the|hide|hiding|show|fresh|new|see|from|deep)(?: (?:my|the|fresh|new|deep|self harm|old)){0,2} (?:cuts|scars|burns|wounds|slits)(?: (?:are|on|from|to|my|is|all over)){1,3} (?:fresh|deep|bleeding|my (?:arms?|wrists?|legs?|thighs?|forearms?)|healing|fading|cutting|self harm|wrists?)|(?:cuts?|cutting) (?:too )?(?:deep|deeper|on (?:my|the) (?:wrists?|thighs?|arms?|legs?|hips?))|my (?:cuts|slits)|(?:broke|keep|hid|took apart|bought|got|have) (?:a|my|the|some)(?: [a-z]{1,8}){0,1} (?:razors?|blades?)(?= (?:to|and|in|under|so|i|for)|$)',
    {
      strength: 0.5,
      why: 'Speaks of wounds or tools of self-injury.',
      matches: ['the cuts on my arms are healing', 'my cuts', 'I keep a blade in my bag'],
      ignores: ['My hair cuts are cheap', 'budget cuts'],
    },
  ),
  rule(
    'clean',
    '(?:been |i am |am |was )?(?:[a-z0-9]{1,8} (?:days?|weeks?|months?|years?) )?clean (?:from|of|off) (?:cutting|self harm|burning|hurting myself)|(?:relapsed|slipped) (?:after|on|with)(?: [a-z0-9]{1,8}){0,3} (?:self harm|cutting|clean)',
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Speaks of staying away from self-injury, or a setback.',
      matches: ['I am ten weeks clean of cutting', 'relapsed after two months clean'],
      ignores: ['the kitchen is clean'],
    },
  ),
  rule(
    'not-eating',
    '(?:stop|avoid|keep|stopping|quit)(?: (?:myself|me))? (?:from )?eating (?:for|completely|altogether|entirely|at all|anything)|(?:starv(?:e|ing) myself|how (?:to|do i|can i) (?:purge|starve|starve myself|make myself throw up|become anorexic|vomit)|(?:i|^)(?: [a-z]{1,8}){0,3} (?:purge|purged|purging|making myself (?:sick|throw up|vomit))(?=$| after| again| every| for| and| my))|struggling with (?:anorexia|bulimia)',
    {
      strength: 0.45,
      why: 'Speaks of going without food, or of purging.',
      matches: [
        'I keep starving myself',
        'I purged again',
        'I managed to keep from eating for long, how do I purge',
      ],
      ignores: ['I stopped eating meat', 'I ate early'],
    },
  ),
];
