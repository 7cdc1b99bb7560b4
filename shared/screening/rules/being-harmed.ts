import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('being-harmed', { lane: 'urgent', context: 'lower' });
const them = '(?:<them>|my (?:dad|mom)|who|and|that)';

export const beingHarmed: readonly Rule[] = [
  rule(
    'danger-now',
    `(?:<them>|police|people|men)(?: (?:is|are|was|has|have|keeps?|standing|sitting|waiting|right|still|now)){0,4} (?:outside|in front of|at|on) (?:my|the|our) (?:front |back |bedroom |car |bathroom )?(?:door|house|window|apartment|flat|building|home|porch|driveway)(?! (?:of the (?:car|shop)))(?= (?:now|right|with|and|screaming|again|trying|banging|i|he|she|tonight|yelling|shouting|watching|waiting)|$)|(?:hiding|locked|barricaded|hid|lock|barricade)(?: (?:myself|me|in|up|alone|with my kids|us)){0,3} (?:in|inside|from|under) (?:the|my|a|him|her|them)(?: (?:bathroom|closet|room|car|bed|bedroom|basement|wardrobe|toilet|<kin>))?(?= (?:because|while|and|he|she|they|from|right|now|until|so|with)|$)(?: [a-z]{1,10}){0,6} (?:he|she|they|him|her|them|my <kin>|screaming|banging|knife|gun|drunk)`,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.85,
      why: 'Seems to be in danger from somebody at this moment.',
      matches: [
        "he's outside my door",
        'I am hiding in the bathroom because he is drunk',
        'my ex is outside my house right now',
      ],
      ignores: ['the cat is outside', 'I left my shoes at the door'],
    },
  ),
  rule(
    'threatened-now',
    `(?:<them>)(?: (?:is|are|has|just|keeps)){1,2} (?:coming (?:over |back |here )?(?:to (?:kill|hurt|get|find|beat)|for|after) (?:me|us)|trying to (?:kill|break in|break down|get in|strangle|stab|rape|find me and|hurt)(?: me| us)?|going to (?:kill|hurt|beat|stab|shoot|rape|murder|attack|find) (?:me|us)|banging on|pounding on|breaking (?:in|down|into)|kicking (?:in|down) (?:the|my) door|holding (?:a|the) (?:knife|gun)|got (?:a|his|the|her) (?:gun|knife)|chasing me|choking me|strangling me|hitting me|beating me)|(?:will|does) not let me (?:leave|out|go home|go outside)|holding me (?:hostage|here|captive)|someone (?:is )?(?:breaking|broke) in(?:to my)?(?=$| now| right)`,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.85,
      why: 'Says that somebody is attacking them or about to.',
      matches: [
        'he is coming to get me',
        "she won't let me leave",
        'he is breaking down the door',
        "he's going to kill me",
      ],
      ignores: ['he is coming for dinner', 'she is going to find a job'],
    },
  ),
  rule(
    'violence',
    `${them}(?: (?:will|always|still|keeps?|just|often|would|is|has been|has|started|regularly|sometimes|gets|can|usually|and|both)){0,3} ?(?:hits|hitting|beats|beating|chokes|choking|strangles|strangling|kicks|punches|punching|slaps|slapping|rapes|raping|molests|molesting|touches|touching|burns|threatens|threatening|abuses|abusing|assaults|stalks|stalking|hurts(?= (?:me|us) (?:physically|again|every|so bad))|hurting(?= (?:me|us) (?:physically|again|every))|throws things at|shoves|shoving|pushes|drags|grabs|forces|forcing|locks)(?: on)? (?:me|us|my (?:kids?|children|son|daughter|baby|sister|brother|mom))(?= (?:every|when|if|all|again|and|whenever|with|so|because|around|for|in the|to (?:have|sex|kill)|until|hard|at night|up|across|inappropriately|in my|a lot|daily|down|against|like|out|physically)|$)(?! (?:out|off|up (?:at|from|to|when)|up inside|the wrong way|with kindness|like crap|deeply|because i miss))`,
    {
      strength: 0.55,
      why: 'Says that somebody hurts them.',
      matches: ['he hits me when he drinks', 'my dad beats me', 'my boyfriend keeps choking me'],
      ignores: ['he hits the ball', 'it hurts me to say this'],
    },
  ),
  rule(
    'violence-recent',
    `(?:<them>|i was|i got|i have been|was)(?: (?:just|physically|brutally|almost|sexually|tried to|nearly|by|my|been)){0,3} ?(?:raped?|molested|sexually assaulted|beat(?:en)? up|beat(?:en)?|hit|choked|strangled|stabbed|attacked|kicked|punched|slapped|assaulted|threatened(?: to kill)?|abused|stalked|trafficked|drugged)(?: (?:me|by|us|my|<kin>|in the|with|a|him|her|so|again)){0,5} (?:last night|yesterday|today|tonight|this (?:morning|week|weekend|afternoon|evening)|an hour ago|(?:a few|few|two|three|couple of?|[0-9]{1,2}) (?:hours|days|minutes) ago|right now|just now|earlier)`,
    {
      strength: 0.7,
      why: 'Says that somebody hurt them very lately.',
      matches: [
        'he hit me last night',
        'I was raped yesterday',
        'my husband choked me this morning',
      ],
      ignores: ['he called me last night'],
    },
  ),
  rule(
    'abuse-now',
    '(?:i|^)(?: (?:am|was|think i am|have been|being|get|got|keep getting)){1,3} (?:being )?(?:abused|raped|molested|sexually assaulted|beaten|physically abused|sexually abused|trafficked|stalked|blackmailed|held (?:captive|hostage)|assaulted)(?= (?:by|at|every|again|in|and|for|when|from|on|right|daily|as)|$)',
    {
      lane: 'soon',
      strength: 0.5,
      why: 'Speaks of abuse.',
      matches: ['I was abused by my uncle', 'I am being stalked'],
      ignores: ['I was amused by it'],
    },
  ),
  rule(
    'being-hurt-now',
    '(?:i am|we are|am|i keep|keep|still) (?:being|getting) (?:abused|raped|molested|sexually assaulted|beaten|physically abused|sexually abused|trafficked|stalked|blackmailed|hit|hurt|held (?:captive|hostage)|threatened)(?= (?:by|at|every|again|in|and|for|when|right|daily)|$)',
    {
      strength: 0.55,
      why: 'Speaks of being harmed at this time.',
      matches: ['I am being abused at home', 'we are being threatened by my uncle'],
      ignores: ['I am being silly'],
    },
  ),
  rule(
    'afraid-of',
    `(?:afraid|scared|terrified|fear|worried)(?: (?:that|of|for|he|she|they|my|<kin>|is|will|might|going to|what|to go|would|could|my life|one day|of him)){1,6} (?:kill|hurt|beat|hit|attack|find|come after|rape|murder) (?:me|us|my (?:kids?|children|son|daughter))|(?:afraid|scared|fear|fearing|terrified) for my (?:life|safety)|not safe (?:at home|in my (?:own )?(?:home|house)|with (?:him|her|them))|(?:threatens|threatening|threatened|promised|says he will|said he will|says he would|said he would|swore)(?: (?:me|to|with|he|would|will|death)){0,3} (?:kill|murder|shoot|stab|beat) (?:me|us|my <kin>)`,
    {
      strength: 0.55,
      why: 'Is afraid of being harmed.',
      matches: ["I'm scared he will kill me", 'I fear for my life', 'he threatened to kill me'],
      ignores: ['I am scared he will leave', 'afraid of heights'],
    },
  ),
  rule(
    'violence-past',
    `(?:<them>|and)(?: (?:then|just|even|also|once|[a-z]{3,12}ly)){0,2} ?(?:(?:hit|punched|kicked|choked|slapped|beat|strangled|shoved|pushed|dragged|burned|burnt|bit|raped|molested|assaulted|attacked|grabbed|threatened|spat on|held down|pinned|threw)(?: (?:on|at|down))? (?:me|us|my (?:kids?|son|daughter|baby|mom|sister|brother))(?= (?:with|in|so|until|again|and|against|to the|down|across|when|because|by|on|over|really|hard|for|at|while|onto|into|out of|several|twice|multiple)|$)|(?:put|laid|had) (?:his|her|their) hands (?:on|around) (?:me|my)|threw [a-z ]{1,20} at me(?=$| and| when| because)|left (?:me )?(?:bruises|marks))|(?:feared|scared) for my life`,
    {
      lane: 'soon',
      strength: 0.45,
      why: 'Tells of violence against them.',
      matches: ['he punched me in the face', 'She put her hands around my neck', 'my dad hit me'],
      ignores: ['he hit the ball', 'it hit me that I was late'],
    },
  ),
];
