import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

export const wishToBeDead: readonly Rule[] = [
  rule(
    'want-to-die',
    `
    want|wanting|wish|crave|craving|long|longing|yearn|yearning|ache|aching|beg|begging|pray|praying|hope|hoping|prefer|desire ..1 to? {be-dead} !{figure-of-wish}
    i ..2 need|needed|choose|deserve ..1 to {be-dead} !{figure-of-wish}
    me|mind|brain|head|heart|body|soul|part|half|side|everything ..2 wants ..1 to {be-dead}
    {someone} wants to {be-dead}
    makes|making|made|make me ..1 want to {be-dead} !{figure-of-wish}
    rather ..1 it|everything|life ended|stopped
    would|rather|sooner rather|sooner|love|like|prefer to? {be-dead} !than|{figure-of-wish}
    rather|sooner {be-dead} than ..3 live|life|alive|go|keep|carry|continue|face|feel|another|this|be|stay
    can not wait to {be-dead} !{figure-of-wish}
    all i ..3 is to {be-dead}
    have|having|only|still|constantly ..1 wanted|wished|longed ..1 to {be-dead} !{figure-of-wish}
    {i} dying|desperate|tempted to {be-dead}
    can|could|may i ..2 not exist|live $
    my only|one|last|biggest? wish|desire|dream|hope|prayer is to {be-dead}
    not want to be alive
    `,
    {
      strength: 0.8,
      unless: 'cross my heart, hope to die, ideation',
      why: 'Says that they want to die or be dead.',
      matches: [
        'I just want to die.',
        'honestly i wanna die',
        'All I want is to die',
        'Some of me wants to stop being a person who breathes',
      ],
      ignores: [
        'I wanted to dye my hair.',
        'The plant will die without water.',
        'I want to die laughing',
        'My car wants to die in this cold',
      ],
    },
  ),
  rule(
    'wanted-to-die',
    `
    wanted|wished|longed|hoped|prayed|begged|yearned ..1 to {be-dead} !({figure-of-wish}|..6 {glad-to-live}|once $|once !(i|and|again|more *))
    `,
    {
      strength: 0.75,
      unlessNear: 'embarrass*, mortif*, cringe*, awkward*, blush*, microphone',
      why: 'Says that they wanted to die.',
      matches: [
        'An hour ago I wanted to die',
        'Last night I wished to be dead',
        'I wanted to die and told nobody',
      ],
      ignores: [
        'I wanted to die when I blushed in front of the class',
        'I wanted to die and now I want to live',
      ],
    },
  ),
  rule(
    'wanted-to-die-once',
    `
    wanted|wished|longed|hoped|prayed to {be-dead} ..6 {glad-to-live}
    wanted|wished|longed to {be-dead} once
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Says that they wanted to die and now want to live.',
      matches: ['In March I wanted to die and now I want to live'],
      ignores: ['I want to live by the sea'],
    },
  ),
  rule(
    'still-holds',
    `
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // i ..1 still ..1 do|want|am|feel|wish
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // * ..6 i still|do still|do|want|am|feel|wish !not
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} ..4 i still do|am|want|feel|wish
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // * ..4 not changed|stopped|gone|faded|left
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} ..4 not changed|stopped|gone|faded|left
    `,
    {
      strength: 0.7,
      negatable: false,
      why: 'Says that an old wish to be dead still holds.',
      matches: [
        'As a girl I wished to be dead. I still do.',
        'In May I wanted to die, and that has not changed',
      ],
      ignores: ['I wanted to dance. I still do.', 'I wanted to die then. I love my garden now.'],
      context: 'strength',
    },
  ),
  rule(
    'wish-dead',
    `
    {wishing-that} ..2 i {aux}? {aux}? ..1 {am-dead} !{figure-of-wish}
    {wishing-that} ..2 i {not} {aux}? ..2 wake|woken|woke up? !{early-or-late}
    {wishing-that} ..2 i {aux}? {not} {aux}? {aux}? ..1 {stay-alive}|existed|born|conceived|breathing
    {wishing-that} ..2 i {aux}? {not} {aux}? {aux}? ..1 wake|woken|woke up? !{early-or-late}
    {wishing-that} ..2 i {aux}? {not} ..1 survive|survived|make|made it? $
    {wishing-that} ..2 i {aux}? {not} ..1 survive|survived|make it? through|past|back|this|until|to
    {wishing-that} ..2 {i} {killed-myself}|{kill-myself}
    {wishing-that} ..2 i|it {aux}? {aux}? ..1 (the one|me) ..4 car|crash|died|coffin|grave|accident|killed
    {wishing-that} ..2 i could fade|slip|float|melt|evaporate|blink away|out
    {wishing-that} ..2 someone|something|somebody|god|anything|it would kill|shoot|murder|end me
    `,
    {
      strength: 0.8,
      negatable: false,
      why: 'Wishes or hopes not to be alive.',
      matches: [
        'I wish I was dead',
        'I hope I die in my sleep',
        'I wish I had never been born',
        'i wish i could disappear',
        'lying there hoping that I will not wake up',
      ],
      ignores: [
        'I wish I was taller',
        'I hope I get the job',
        'I wish I had gone home early',
        'hoping that the baby will not wake up',
      ],
    },
  ),
  rule(
    'wish-it-killed-me',
    `
    wish~|hope~|pray~|want~|beg~|need~ ..6 kill|kills|killed|murder|murdered|finish|finished|smother|flatten|flattened|crush|crushed|strangle|shoot me !with|down|off|an|a
    shame|pity|sorry|gutted|disappointed ..4 {not} kill|kills|killed|finish|finished|finished me
    wish~|hope~|pray~|want~|need~ ..6 hit|hits|run|runs|ran|knock|knocks me !up|with|back|for
    wish~|hope~|pray~|want~ ..5 run|runs|ran me over
    wish~|hope~|pray~|want~ ..6 take|takes|took|taken me instead|too
    pray~|wish~|beg~|hope~ ..4 take|takes|took me $
    wish~|hope~|hoping|pray~|want~ ..9 take|takes|took|taking me with it|him|her|them !to|on
    pray~|beg~|wish~|long~|hope~ ..3 be taken away? $
    pray~|beg~|wish~|long~|hope~ ..3 be taken away? before|tonight|now|from !school|home
    pray~|beg~|wish~ ..3 be taken away? in the|my night|sleep
    hope~|hoping|pray~|wish~|wait~ ..3 heart|lungs|body ..3 stop|stops|stopped|give|gives|fail|fails|quits
    hope~|hoping|pray~|wish~|wait~ ..3 plane|bus|train|car|lift|boat|ferry|roof|ceiling ..2 crash|crashes|crashed|sinks|collapses|falls
    hope~|hoping|pray~|wish~ ..5 is|be|was|finds|find|had|have|get|got cancer|terminal|fatal|incurable|inoperable !free|screening|research|funding
    `,
    {
      strength: 0.6,
      unless:
        '{not} kill|kills|killed|hit|hits|finish|run|runs, crash* into, {not} ..2 cancer|terminal|fatal|incurable',
      why: 'Wishes that something had killed them, or would.',
      matches: [
        'I wish the fever had finished me',
        'hoping some lorry would run me over',
        'I wish God would take me instead',
        'Every evening I beg to be taken in the night',
        'hoping my heart stops',
      ],
      ignores: [
        'I wish he would take me to the sea',
        'I hope they hit me up on Friday',
        'I beg to be taken back to the shop',
        'I hope this hill does not kill me',
        'I hope it is not cancer',
      ],
    },
  ),
  rule(
    'sorry-to-be-alive',
    `
    {sad-to-live} ..5 i am|was|be still? alive|breathing !and
    {sad-to-live} ..5 to|at|about|for be|being|find|find|finding|have ..2 alive|breathing
    {sad-to-live} ..3 still here $
    wake|woke|waking up? again // {sad-to-live}
    still alive|here|breathing // {sad-to-live}
    {sad-to-live} ..3 wake|woke up? to another|this|reality|life
    {sad-to-live} ..3 to|that|when|because|every|each ..3 wake|woke|waking|woken up? !{early-or-late}
    {sad-to-live} ..4 i (survived|pulled through|came round)
    {sad-to-live} ..4 they|someone|doctors|paramedics|he|she|you saved|rescued|revived|resuscitated|found me
    {sad-to-live} ..3 it|that|the ..3 did not|never work|kill
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'late|early|alarm|baby|phone|neighbours|neighbors|hungover|noise',
      why: 'Is sorry to be alive.',
      matches: [
        'I was disappointed to wake up',
        'Gutted that I am still alive',
        'not glad that I survived',
        'angry at being alive',
      ],
      ignores: ['I am glad to be alive', 'annoyed that I woke up late', 'sad that he survived'],
    },
  ),
  rule(
    'not-want-to-live',
    `
    not|never|stopped|nor want|wanting|wanted ..2 {stay-alive}
    not|never care|wish|plan|planning|planned|need|deserve|deserved|desire|bother|intend|intending ..2 {stay-alive}
    not|never enjoy|like|enjoyed|liked being|living|life alive $
    no longer want|wanted|wish|care|desire|plan|need|deserve|enjoy ..2 {stay-alive}
    not|never feel|feeling like {stay-alive}
    not|never ..2 interested|invested in {stay-alive}
    not|never meant|made ..1 to live|exist $
    not know how|why|if|whether ..2 want ..2 {stay-alive}
    want|prefer|rather|wanting|wanted|like|love|wish|wished to? (not|never|no longer) to? {stay-alive}|{waking}
    stopped|quit|ceased|lost|given|giving up? ..2 wanting|wishing|caring|hoping ..2 {stay-alive}
    lost interest in {stay-alive}
    nobody should|would|could ..2 want to live like this
    i can not be|stay|keep alive
    i can not exist
    i can not live $
    ^ can not {stay-alive}
    not want ..1 {waking} $
    not want this|my|a life|existence $
    not want to be me $
    not|never ..1 want ..1 (be here|live|exist|be alive|go on) no more
    not want to be me anymore
    `,
    {
      strength: 0.75,
      why: 'Says that they do not want to live or be here.',
      negatable: false,
      matches: [
        "I don't wanna be alive past winter, I do not want to live",
        'most mornings I do not want to be here',
        'I no longer want to exist',
        'never wanted to be alive',
        'I have stopped wanting to live',
      ],
      ignores: [
        "I don't live in the city",
        'I want to live by the sea',
        'I do not want to live with my parents',
      ],
    },
  ),
  rule(
    'tired-of-living',
    `
    {weary-of} ..1 of|with|from ..2 being alive|living|breathing
    {weary-of} being|be|am alive
    tired|sick|bored|exhausted of being here
    {weary-of} to be alive
    {weary-of} of|with this|my life
    {weary-of} ..1 of|with ..1 living|life|existing|survive|surviving anymore|and|because|every|forever|in|i|it|but|everyday
    hate|hating|hated|loathe|despise living|breathing|life $
    hate|hating|hated|loathe|despise living|breathing|life and|anymore|every|because|i|it
    {weary-of} of|with waking up $
    {weary-of} of|with waking up {wake-again}
    {weary-of} of ..1 having to live|exist|wake|be
    {weary-of} with|of living|life|existing|existence $
    {weary-of} existing
    {weary-of} ..1 of|with existence|existing|breathing|life !insurance|in|with|on
    `,
    {
      strength: 0.6,
      unless: 'living ..1 in|with|out|off|from|near|on|by|next|together|at',
      why: 'Says that they are tired of being alive.',
      matches: [
        "I'm so tired of living",
        'done with life',
        'I hate being alive',
        'exhausted of existing',
      ],
      ignores: [
        'I am tired of cooking',
        'I have been tired for weeks',
        'tired of living with my parents',
      ],
    },
  ),
  rule(
    'no-reason-to-live',
    `
    {lacking-any} ..4 reason|reasons|point|purpose|motivation|courage|incentive ..1 to|in|of|for|about ..2 {stay-alive}|{go-on-living}
    {lacking-any} ..2 {will-to} to|in|of ..2 {stay-alive}|{go-on-living}
    no|what is the reason|point|use|sense {stay-alive}
    no|not|without ..3 reason|point|use|sense|purpose in|to|of living|live|life (until|till|unless|while|if|as long|when|because|now|anymore|without) !with
    need|needing|find|give|tell ..3 reason|reasons ..1 to|for ..2 {stay-alive}
    nothing|little ..2 to|worth live|living|stay|exist|existing|wake ..1 for !in|with
    not|never|need|give|what ..3 anything|much|something ..2 to|worth live|living|stay|exist ..1 for !in|with
    not|nothing|never|hardly|barely ..1 think|find|name|see|write|come|list|give ..9 reason|reasons ..2 living|live|life|staying|alive|going
    running|run|ran out of reasons
    no|not|without ..2 reason|reasons left? ..1 to|for stay|staying $
    lost|lose|losing my|the|all|any will to? live|living|alive
    lost|lose|losing my reason|reasons
    `,
    {
      strength: 0.65,
      negatable: false,
      unless: 'reason|reasons ..1 live in|with|near, have a ..1 reason, gives|gave me ..1 reason',
      why: 'Finds no reason or point to live.',
      matches: [
        "There's no point in living",
        'It seems there is nothing left to live for',
        "what's the point of being alive",
        'On grey days I need one good reason to live',
        'I lost the will to live',
        'I cannot name a thing for my list of reasons to stay alive',
      ],
      ignores: [
        'There is no point in arguing',
        'I have no reason to lie',
        'I have a reason to live',
      ],
    },
  ),
  rule(
    'why-live',
    `
    why ..2 i|we|anyone ..3 be|stay|keep|still|am|remain alive|breathing
    why ..2 am i ..2 alive|here $
    why ..2 i|we|anyone ..4 live|exist|living|existing $
    why ..2 i|we|anyone ..4 {stay-alive}
    why ..2 bother ..2 {stay-alive}
    why should|would|do|must i ..1 (go on|carry on|keep going) $
    not|never see|know|understand|get why i ..3 stay|be|keep|remain|live|exist alive|here|living|going|on $
    how ..1 am i supposed to live|exist|go|carry|keep ..1 $
    tell|ask~|wonder~|know ..2 if|whether ..2 worth being|staying|living alive?
    is it|life|this ..1 worth ..1 (living|staying|being alive)
    life ..2 not|never|hardly|barely|longer ..1 worth ..1 it|living|anything
    not|never|hardly|barely ..1 worth ..1 (living|staying|being alive)
    life is|feels|seems|became|has ..2 unbearable|unliveable|unlivable
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'why ..5 live|living in|so|far|near|with|on',
      why: 'Asks why they should live.',
      matches: [
        'Why should I keep living like this?',
        'why am I still alive',
        'Tell me if it is worth being alive',
        "life isn't worth living",
      ],
      ignores: [
        'Why do I live so far away from work',
        'why am I so cold',
        'Today I felt that life is worth living',
      ],
    },
  ),
  rule(
    'better-dead',
    `
    better|easier|happier|best|relieved|glad|fine|lighter|freer|simpler|cheaper|kinder|richer|happy|thank|relief ..5 {if-i-died}
    better|easier|happier|lighter|freer|simpler|cheaper|kinder|richer|safer ..4 dead !{figure-of-wish}
    better|happier|easier|best|fine|lighter|freer off? ..2 without me !on|at|in|there|doing|playing|driving|cooking|singing
    {my-people}|world|place|life|lives|everybody|family|kids|they ..4 better|easier|happier|lighter|fine|calmer|cheaper ..4 without me !on|at|in|there|doing|playing|driving|cooking|singing
    better off ..2 (not being here|not being alive|never born)
    better off ..2 not existing|living|here|alive|born
    nobody|who|anyone|anybody|would|will|not ..3 mind|care|cares|notice|miss|cry|mourn|grieve|matter|know|bother|object ..4 {if-i-died}
    mind|care|notice|miss|cry|sad|matter|matters|difference|mourn|grieve|relieved|breathe|wonder|wondering|imagine|imagining|picture|picturing|quiet|calm ..5 {if-i-died}
    ^ {if-i-died} ..3 nobody|who|everyone|everybody|they|world|problems|problem
    deserve~ ..2 better than me|this $
    if i were out of the way|picture, i am|was better dead
    `,
    {
      strength: 0.7,
      negatable: false,
      unless: 'lunch|shift|shifts|early|meeting|rehearsal|plant|plants|garden|team|committee',
      why: 'Thinks that they or others would be better off if they were dead.',
      matches: [
        "They'd be better off without me",
        'Everyone would be happier if I died',
        "I'm better off dead",
        'Would a single person cry if I were no longer alive?',
      ],
      ignores: [
        'I am better off without him',
        'It would be easier if I had a car',
        'Would anyone mind if I were late?',
      ],
    },
  ),
  rule(
    'easier-not-to-be',
    `
    {like-relief}|best|worth|right|tired ..4 to|if|just ..1 not|never|longer ..1 {stay-alive}|{waking}
    {like-relief}|best|time|right|ready|way ..3 to {be-dead} !{figure-of-wish}|game
    {like-relief}|best ..2 if i {aux}? {aux}? {be-dead}|{am-dead}
    {like-relief}|best ..2 not|never to {stay-alive}|{waking}
    ground|earth|soil|grave|coffin|cemetery|graveyard|hearse|churchyard ..9 {like-relief}|quiet|warm ..4 be|lie|sleep ..1 under|in|beneath|down|there|inside
    `,
    {
      strength: 0.6,
      negatable: false,
      unlessNear: 'game|boss|level|respawn',
      why: 'Finds it easier or better not to be alive.',
      matches: [
        'It would be kinder to no longer exist',
        'it is better to die',
        'By the grave I thought how quiet it must be to lie there',
      ],
      ignores: ['It would be nicer to not be late', 'the only way is to try'],
    },
  ),
  rule(
    'not-wake-up',
    `
    i {aux}? not|never {aux}? ..2 {waking} again|anymore|tomorrow|ever
    i ..1 want|need|may|might|will|would|could|hope|should not|never ..1 {waking} $
    i ..1 do not ..2 {waking} $
    take|takes ..4 you ..1 not|never {waking} up?
    to|and|could|just|would not|never ..1 {waking} again|anymore|ever
    sleep~|asleep|drift|doze|bed|eyes ..2 and|to not|never|without ..1 (wake|waking|woken|come back|come round|coming back|surface|return|open my eyes|open them) !to
    sleep|asleep|rest ..2 forever|eternity|permanently|eternally
    eternal sleep|rest|peace
    sleep for ever $
    to? never {waking} $
    if i ..2 not|never {waking} ..1 who|nobody|so
    what if i {not} {waking}
    no more mornings|tomorrows|waking|sunrises|days ($|for me|you|because|and|just|i) !(at|of|like)
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'need|needed|needs ..1 sleep forever !(..1 grave|coffin|goodbye), alarm|snooze|overslept|oversleep|early|baby|until|before',
      why: 'Wishes not to wake up.',
      matches: [
        'Tonight I could doze off and never wake up',
        'hope I do not wake up tomorrow',
        'I want to sleep forever',
        'I want only to sleep and not come back',
      ],
      ignores: [
        'I woke up late',
        'The alarm did not wake me',
        'I want to sleep and not cook',
        'Alfie did not wake up again',
      ],
    },
  ),
  rule(
    'disappear',
    `
    {want-to} to? disappear|vanish|evaporate|dissolve $
    {want-to} to? disappear|vanish|evaporate|dissolve forever|and|because|so|completely|without|now|anymore|entirely|permanently
    {want-to} to? disappear|vanish ..1 from this|the|everything|everyone|life earth|world|planet|life|existence?
    i could|would|should disappear|vanish forever?
    {want-to} to? be erased|nothing|nowhere|oblivion
    {want-to} to? fade|slip|drift away
    {want-to} to? (not exist|stop existing|not be anymore|not be here anymore|stop being here|not be anything)
    want~|need~|wait|wish~|beg~|long~|pray~|ache~ ..1 for? (it all|everything|my life|this life|life|all this|all of it) all? to|just (end|stop|be over|be done|finish)
    want~ out $
    day|time|when i need|want out $
    want~ ..1 out of this|my|here|life life|world|body|existence|forever|skin
    want~ ..1 off this planet|earth|world|ride
    `,
    {
      strength: 0.55,
      unless:
        'noise|headache|pandemic|term|cough|hiccups|rain|meeting|class|itch, for a|an|the ..1 day|week|while|weekend|hour',
      why: 'Wishes to disappear or stop existing.',
      matches: [
        'I want to disappear',
        'i just want it all to end',
        'I wish I could cease to exist, I want to vanish',
      ],
      ignores: ['My keys disappear all the time', 'I want to disappear for a weekend at the lake'],
    },
  ),
  rule(
    'should-be-dead',
    `
    i ..2 should|supposed|deserve~|meant|ought ..3 die|died|dead|aborted|killed !laughing|laughter|in|my
    i should|deserve|deserved {not} ..2 alive|born|survived|live|lived|existed|exist
    i should {not} be|have ..1 here $
    i should {not} be|have ..1 here anymore
    i {aux}? not ..1 deserve|deserved|supposed|meant to {stay-alive}|have|survive
    i have to|got to die
    should|meant have|to have? been|be me !who|that|on|at|in|doing|with
    `,
    {
      strength: 0.6,
      negatable: false,
      why: 'Says that they should not be alive.',
      matches: [
        'I should be dead',
        "I shouldn't be alive",
        'I deserve to die',
        'I should have died years ago',
      ],
      ignores: [
        'I should be asleep',
        'I should live closer to my sister',
        'I deserve to live in peace',
      ],
    },
  ),
  rule(
    'not-born',
    `
    (i|me|my|^) ..3 never|not ..1 (been|be|was|being|asked to be|ask to be|choose to be|chose to be|want to be|wanted to be) born !in|yesterday|rich|into|with|here|a|an|this|on|at|there
    better never|not born
    wish ..3 never|not had|have me $
    regret|regrets|hate~|curse~|resent ..3 born
    sorry i was ever? born
    day i was born ..3 curse*|mistake|worst
    `,
    {
      strength: 0.5,
      negatable: false,
      why: 'Wishes not to have been born.',
      matches: [
        'I should never have been born',
        'None of us chose, and I did not choose to be born',
      ],
      ignores: ['I was born in May', 'My son was not born in this country', 'not born yesterday'],
    },
  ),
  rule(
    'kill-me',
    `
    ^ kill me $
    ^ kill me now|already|today|tonight|and|quick|i|in
    someone|somebody|god|lord|anyone|anybody|universe|fate kill me
    you can|could|should kill me
    let them|him|it|her kill me
    put me out of my misery, put me down $
    end me $, end me end
    let me die, let me go in peace
    god|lord|death|jesus|please|come|you|allah|heaven take me ..1 away|already|tonight|now|instead|home|from !to|out
    take me away? (already|god|lord|from this world)
    shoot|strike|smite|end me now|already|down|god|dead
    `,
    {
      strength: 0.6,
      unless: '{embarrassing}',
      why: 'Asks to be killed or let die.',
      matches: ['kill me', 'someone please kill me', 'let me die'],
      ignores: ['This commute will kill me one day', 'My dad would kill me if he knew'],
    },
  ),
  rule(
    'not-care-if-dead',
    `
    {not} ..1 care|caring|mind|minding|matter|matters|bothered|bother|complain|upset ..2 if|whether|about|that ..1 i {aux}? {aux}? not? {am-dead}|live|lived|survive|alive|wake|hit|make
    {not} ..1 mind ..1 not|never {waking}
    no|lost|without ..1 fear of ..1 dying|death !metal
    {not} ..1 care|mind ..2 if|when|whether ..4 hit|hits|kill|kills|killed|ran|runs|shot|shoots me
    {not} ..1 care|caring|mind|matter|bothered|bother ..2 about|of|if|with? (dying|death|live or die|living or dying|being dead)
    stopped|longer|not|never|nothing ..2 {afraid-of-it} ..1 of|about|by|with|to ..1 dying|death|dead|die !metal|star|in|valley|eater
    stopped|longer|not|never ..2 {afraid-of-it} of the end !of
    stopped|longer|not|never being|be {afraid-of-it} of the end !of
    death|dying ..2 not|longer ..1 {afraid-of-it}|scare|frighten|bother|terrify
    nobody|who ..2 care|cares|mind|minds|notice if|whether i live|die|am
    ok|okay|fine|peace|comfortable|happy|glad|good|ready|content|calm|relaxed with|if|about|for|at ..1 (dying|death|suicide|being dead|not being here|not waking up|i die|i died|i was dead|i not wake)
    so|who|what ..1 if i die|died|am dead
    only|more {afraid-of-it} ..1 of (staying|living|surviving|life|waking up|being alive|another day)
    rather|quite? like the idea ..1 of|that ..2 (dying|dead|gone|not being)
    `,
    {
      strength: 0.6,
      negatable: false,
      unless: 'hair|nails|eyebrows|beard|wool|fabric',
      why: 'Says that it would not matter to them if they died, or that death has lost its fear.',
      matches: [
        'Lately I do not care if I die',
        "I wouldn't mind dying",
        "I'm okay with dying",
        'I have stopped being frightened of the end',
      ],
      ignores: ["I don't care what he says", 'I am okay with waiting', 'not scared of death metal'],
    },
  ),
  rule(
    'welcome-death',
    `
    {being-dead} ..1 would|will|is|sounds|seems|feels|looks|might|can|could|must|seem|sound|look|feel ..4 {like-relief}
    {being-dead} ..1 would be ..1 {like-relief}
    {being-dead} ..2 only way, {being-dead} ..2 way out
    thought|idea|thinking of {being-dead} ..4 {like-relief}|comforts|soothes|calms
    {like-relief} ..1 in {being-dead}
    ready|waiting|wait|wish|wishing|asking|praying|pray|begging|beg|longing|long|excited|hoping|hope|yearn|welcome|embrace|crave|craving|romantici*|forward ..1 for|to|my|until|on dying|death !metal|row|certificate|match|star
    want|need|crave|chase|chasing|welcome|embrace|seek|seeking my|for? death !metal|row|certificate|match|star|penalty|to
    waiting|ready|prepared|content|willing ..1 to ..1 die
    time for me to die|go $
    until|till|before i finally? die $
    until|till i finally? die and|anyway|or|because|alone
    waiting for it to be over|end $
    only|last|one|best ..2 option|way|answer|solution|choice|thing|escape|out ..5 is|be|was|seems ..2 to? die|death|dying|suicide|dead !{figure-of-wish}
    dying|death|suicide looks|seems|feels|is ..2 only|best ..1 way|option|answer|solution|choice|thing
    time to die
    better|best|easier|only ..4 for me to|just die|be ..1 $
    only|best|left|solution|need|answer ..7 is|be|was ..1 to? die|dead|died $
    counting|count the? days|hours|minutes until|till|before ..4 {be-dead}
    `,
    {
      strength: 0.6,
      why: 'Speaks of death as something welcome, or as the answer.',
      matches: [
        'death would be a relief',
        "I'm praying for death",
        'Just waiting to die',
        'The thought of dying sounds peaceful',
        'Some mornings the one option left is to die',
      ],
      ignores: ['The death of my cat was hard', 'waiting for the bus', 'I love death metal'],
    },
  ),
  rule(
    'one-way-out',
    `
    is|see|have|know|left|find only? one way out !(of the|of town|on)
    only way out ..2 is|for|of|from|left !the|town
    `,
    {
      strength: 0.5,
      unless: 'maze|park|building|village|estate|roundabout|tunnel|cave|level|game|turn|road',
      why: 'Sees one way out.',
      matches: ['There is one way out of this grief'],
      ignores: ['There is no way out', 'The only way out of the car park is by the back road'],
    },
  ),
  rule(
    'held-by-one-thread',
    `
    i ..2 only alive|here|living|staying|stay|live|hanging|exist|going ..2 because|for|so|out
    only reason|thing|reasons ..2 i ..2 alive|here|going|living|stay|exist
    only|one thing|person|reason ..2 keeping|keeps|kept|stopping|stops|holding|holds me ..1 alive|here|going|from
    stay|staying alive for my|them|him|her|other
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Names one thing that keeps them alive.',
      unless: 'calm|sane|awake|warm|busy|cool',
      matches: ["I'm only alive because of my dog", 'only reason I am still here is my mom'],
      ignores: ['I live here because of work', 'the only thing keeping me awake is coffee'],
    },
  ),
  rule(
    'thread-has-gone',
    `
    reason|reasons|purpose|all ..2 stay|staying|be|being|keep|am|was alive|living|breathing ..7 {no-longer-there}
    reason|reasons|thing|person|all ..2 to? live|living|alive for? ..7 {no-longer-there}
    kept|keeping|keeps|held|holding|holds|tied|tying|anchored|stopped|stopping|stops me ..1 (alive|here|going|on|back|from dying|from doing) ..6 {no-longer-there}
    kept|keeping|keeps|held|tied|anchored me alive|here|going // * ..5 {no-longer-there}
    was|were ..2 reason|reasons|thing ..3 alive|here|going|living|live|stay|stayed // * ..4 {no-longer-there}
    died|gone|lost|left // * ..1 was|were ..3 why|reason|reasons ..4 stay|stayed|live|lived|alive|going
    keeps|keeping|stops|stopping|holds|holding me ..3 // nothing|nobody $
    keeps|keeping|stops|stopping|holds|holding me ..1 from dying // nothing|nobody
    not|longer ..1 enough to keep|hold|stop|make me ..1 here|alive|stay|going
    {not} ..2 guilty|guilt|bad|selfish|sorry about|for|over dying|suicide
    feel|felt nothing ..5 leaving|abandoning ..3 behind
    {not} ..2 guilty|bad|worry|worried about|for hurting|leaving ..3 by|when|if ..1 dying|die|go|gone
    nothing|nobody ..2 stopping|stops|stop|holding|holds|keeping|keeps|ties|tying|tie me ..1 from ..2 (dying|doing it|ending it|{killing-myself})
    nothing|nobody ..2 holding|holds|keeping|keeps|ties|tying|tie me ..1 (here|alive|back|to this life|to life|on this)
    nothing|nobody ..1 left ..2 (hold me|keep me|stop me|stay for|live for|stay alive for)
    {not} ..2 guilty|guilt|bad|worried|worry|sorry|selfish about|for|over|at ..1 leaving ..3 behind
    `,
    {
      strength: 0.6,
      negatable: false,
      context: 'strength',
      unless: 'grandma|nursery|school|job|town|office|dancing',
      why: 'Says that what kept them alive has gone or no longer holds.',
      matches: [
        'Nothing is stopping me from ending it',
        'My dog was my reason to stay alive and he is gone',
        'Nothing ties me here anymore',
      ],
      ignores: ['Nothing is stopping me from dancing', 'My dog is my reason to stay alive'],
    },
  ),
  rule(
    'not-for-this-world',
    `
    not|never ..1 made|meant|built|cut|fit|belong|designed|equipped ..2 for|to|in ..1 world|life|earth|planet|living|exist|live !with|together|in|on|at
    life|living|existing|world is|was ..1 not|never meant|made? for me
    no|not|longer ..1 place|room|space for me in|on this|the world|earth
    ready|want|going|time|wanting|decided to leave|depart|exit|escape from? this|the world|life|earth|planet|existence
    ready|want|going|time|wanting to check out of ..1 life|world
    ready to go now? $
    {want-to}|wish ..3 my life|life ..2 end|ends|ended|stop|over|finish !of
    not want ..1 part of|in this world|life
    not|never belong in|on this world|earth|planet
    `,
    {
      strength: 0.55,
      negatable: false,
      unless: 'bus|taxi|coat|packed|airport',
      why: 'Says that life or this world is not for them.',
      matches: [
        'I was not made for this world',
        'ready to leave this world',
        'I wish my life would end',
      ],
      ignores: ['I was not made for running', 'I wish the meeting would end'],
    },
  ),
  rule(
    'join-the-dead',
    `
    join|be|see|follow|meet|reunited|reunite|go ..2 {kin}|you|him|her|them|late ..1 in ..1 death|heaven|grave|afterlife|ground
    join|be|see|follow|meet|reunited|with ..3 on the other side !of|from
    reunited with ..2 {kin}|him|her|them
    {want-to} to? be|go where|with he|she|they is|are|went
    {want-to} to? be|go|lie with|beside|next to? him|her|them
    {want-to} to? follow|join him|her|them
    want~|wish~|long~|ache~|yearn~ to? lie|sleep with|beside|next ..1 him|her|them
    `,
    {
      strength: 0.6,
      near: 'died|dead|death|heaven|grave|buried|funeral|passed|lost|widow*|late|deceased|cemetery|heaven|afterlife, other side',
      unless: 'movie|club|team|dinner|lunch|advice|instagram',
      why: 'Wishes to join somebody who has died.',
      matches: [
        'I want to join my dad in heaven',
        'wish I could be with her on the other side',
        'She died in June and I long to follow her',
      ],
      ignores: ['I will join my dad at the match', 'My brother moved and I want to be with him'],
    },
  ),
  rule(
    'live-or-die',
    `
    not|unsure|undecided|torn|between|wonder~|decide|deciding|toss|fifty|50|choos*|choose|debating|weigh*|question|whether|argu*|coin ..6 (live or die|die or live|living or dying|living and dying|dying and living|alive or dead|dead or alive|be here or not|exist or not|live or not|alive or not)
    {afraid-of-it} ..2 die|dying|death ..3 {afraid-of-it} ..2 live|living|life
    {afraid-of-it} ..2 live|living|life ..3 {afraid-of-it} ..2 die|dying|death
    torn|conflicted|ambivalent|undecided|minds about|on|over ..1 (alive|living|existing|dying|death|being here)
    not|unsure|doubt ..1 sure|certain|know|think|believe? ..1 if|that|whether? i ..2 want|wish|care|intend to? {stay-alive}
    unsure|doubt ..1 if|that|whether? i ..2 want|wish|care|intend to? {stay-alive}
    wanting|want|wants to (live|be here|be alive) ..5 wanting|want|wants ..1 not|die|dying|dead
    part|half|side of me ..3 (not want to {stay-alive}|wants to {be-dead})
    `,
    {
      strength: 0.6,
      negatable: false,
      unless:
        'no|not part|bit|side|half|cell|fibre|any of me, not a|any|one part|bit of me, plant|plants|band|poster|cat|schrodinger',
      why: 'Is of two minds about living.',
      matches: [
        'I cannot decide whether to live or die',
        'torn between living and dying',
        'not sure that I want to be alive',
      ],
      ignores: [
        'not sure whether to walk or cycle',
        'I do not know if I want to live in Leeds',
        'The vet asked if we want the plant alive or not',
      ],
    },
  ),
  rule(
    'resented-promise',
    `
    promise|promised|promises|swore|sworn|vow|vowed|word ..7 {promise-to-live} ..6 (resent|hate|regret|curse|trapped|prison|chain|chains|stuck|angry|cruel|heavy|torture|unfair|break|breaking|broke|not keep|let me go|wish i had not)
    alive|living|here ..3 promised|promise|swore ..7 hate|resent|regret|curse
    resent|hate|curse ..5 making|keeping me stay|alive|promise|here
    `,
    {
      strength: 0.5,
      negatable: false,
      why: 'Stays alive because of a promise that has become a weight.',
      matches: [
        'I swore to my mother that I would stay alive and I hate that promise',
        'I promised them to keep living and it feels like a prison',
      ],
      ignores: ['I promised my sister to stay put and I resent it', 'I promised to stay alive.'],
    },
  ),
  rule(
    'would-not-save-myself',
    `
    if|when ..4 {sudden-danger} ..5 i ..3 {not-resist} !for|on|if|to|until|late
    i ..2 not fight|resist|mind|treat|run|move|flinch|struggle ..3 if ..4 {sudden-danger}
    stopped|not|never|longer|without ..2 look|looking ..1 both|left ways|or|and !for
    stopped|not|never|longer ..2 looking|look|checking ..1 when|before|as i ..1 cross|crossing
    stopped|not|never|longer ..1 wear|wearing|bother ..3 (seatbelt|seat belt|helmet)
    i ..2 cross|crossing|walk|walking|drive|step|stepped ..5 without looking
    `,
    {
      strength: 0.55,
      negatable: false,
      unless: 'late|catch|ticket|timetable|waiting|desk',
      why: 'Would not move out of the way of death.',
      matches: [
        'If the bus came at me, I would not jump back',
        'if they found a tumour I would not treat it',
        'I stopped looking both ways',
      ],
      ignores: [
        'If the bus is late I will not wait',
        'If it rains I would stay home',
        'I am not looking for a car',
      ],
    },
  ),
  rule(
    'envies-the-dead',
    `
    envy|envious|jealous|lucky of? ..3 (dead|deceased|dying|died|die|dies|buried|cemetery|graveyard|coffin|corpse|corpses|passed away)
    swap|trade|change|switch|swapped|traded ..2 with ..4 dead|died|dying|coffin|grave|graveyard|cemetery|corpse|cancer
    (who|that) died|die|dead ..3 lucky|envy
    should|wish|could|why ..1 have|had|not|it|was|were been? it? me ..3 (instead|who died|coffin|grave|that died|not him|her|them)
    `,
    {
      strength: 0.55,
      negatable: false,
      why: 'Envies the dead.',
      matches: [
        'I envy the dead',
        'I would trade places with someone in the graveyard',
        'It should have been me instead',
      ],
      ignores: ['I envy the neighbours', 'it should have been me on that stage'],
    },
  ),
  rule(
    'no-more-of-life',
    `
    not|never|longer want|need|wish|care|deserve ..4 another|more|next|tomorrow|one birthday|christmas|year|day|tomorrow|life|morning|breath|spring|summer|winter|decade|sunrise $
    lived ..1 too long|enough
    lived long enough
    life ..2 too long $
    enough of ..1 (life|living|existence|existing|being alive|being here)
    how|many many|more more? years|days|decades of this|it|left $
    let|make|hope today|tonight|this|tomorrow|it ..1 be|is the|my last $
    hope~|pray~|wish~ ..3 this|it|today|tonight is my|the last ..1 day|night|morning|christmas|birthday|winter|breath
    `,
    {
      strength: 0.5,
      negatable: false,
      why: 'Wants no more of life.',
      matches: [
        'I do not want to see another spring',
        'I have lived long enough',
        'let tonight be the last',
      ],
      ignores: ['I do not want another coffee', 'The film is too long'],
    },
  ),
  rule(
    'cannot-live',
    `
    not|never|hardly|barely keep|continue|stand|bear|take|handle|stomach|endure ..1 {stay-alive}|existence
    not|never|hardly|barely keep|continue|stand|bear|take|handle|endure ..2 this|my|another life|day|existence !with
    not|never (keep living|keep existing|keep breathing|continue living|continue existing) !in|with|at|here|there|together|apart|off|on|near
    not|never (go on|carry on|keep on|continue) $
    not|never (go on|carry on) and|i|because|when|without !holiday
    not|never do|take|handle|bear ..1 life anymore|like|right|now
    not|never do|take|handle|bear ..1 life $
    not|never (go on|carry on|keep on|continue) (like this|anymore|living|any longer|much longer|with life|with it|without him|without her|without them)
    {not} live with myself
    {not} live with the|this|my pain|guilt|shame|grief
    can|could|will not live ..1 (in this world|another day|any longer|anymore)
    not want to (keep going|do this|fight|be around|try|go on|carry on|continue) anymore|life|like|longer
    not want to (keep going|fight|continue|go on|carry on) $
    {not} face|bear|stand|survive ..1 (another|tomorrow|one|any more) ..1 day|morning|night|week|year|sunrise
    {not} face tomorrow $
    {not} make it through|past the|tonight|this|another ..1 night|day|week|winter|christmas|year|month
    {not} know|see|imagine|picture how ..3 {go-on-living}
    `,
    {
      strength: 0.55,
      negatable: false,
      unless: 'holiday|tour|coffee|rent|wages|salary|flight|gig',
      why: 'Says that they cannot go on living like this.',
      matches: [
        'It hurts and I cannot keep living',
        "I can't go on",
        'most days I do not want to continue',
        'I cannot face one more morning',
      ],
      ignores: ["I can't keep paying for this", "I don't want to go on holiday"],
    },
  ),
  rule(
    'brake-has-gone',
    `
    used to ..1 stop|hold|keep|save me ..3 // * ..1 not|longer
    {afraid-of-it} ..2 of|about|by (what comes after|what comes next|hell|dying|death) ..3 // not|never|longer now|anymore
    {afraid-of-it} ..2 of|about|by (what comes after|what comes next|hell|dying|death) ..3 // i am not|longer now|anymore $
    `,
    {
      strength: 0.6,
      negatable: false,
      context: 'strength',
      unless: 'smoking|drinking|eating|flying',
      why: 'Says that what used to hold them back no longer does.',
      matches: [
        'The thought of my gran used to stop me. It does not now.',
        'I used to be afraid of death. Not anymore.',
      ],
      ignores: ['The rain used to stop me. I bought a coat.'],
    },
  ),
  rule(
    'promise-gone',
    `
    promise|promised|vow|swore|oath ..9 ..6 (stopped working|stopped helping|not work|not hold|no longer|means nothing|mean nothing|meant nothing|not keep|not bind|break it|is broken|has gone|let me go|ran out|expired)
    `,
    {
      strength: 0.55,
      negatable: false,
      near: 'not do it|anything, not to do it|die|anything|hurt, {kill-myself}, {killing-myself}, stay|stayed|be|keep alive|living|safe, not die, {be-dead}',
      why: 'Says that a promise to stay alive no longer holds.',
      matches: ['I promised that I would not do it, and that promise no longer works'],
      ignores: ['The promise that I made still works', 'I promised to stay alive'],
    },
  ),
  rule(
    'note-to-end-on',
    `
    note|day|moment|way|time|place to end|go|finish|stop|die on|out? // (me|myself|my life|living)
    good|nice|fitting|perfect|lovely ..1 day|moment|place|time|night|note to die !for
    `,
    {
      strength: 0.6,
      why: 'Finds it a good moment to die.',
      matches: ['A nice note to end on. Me, I mean.', 'It would be a good day to die'],
      ignores: ['A nice note to end on. The play, I mean.'],
    },
  ),
  rule(
    'my-death',
    'want~|crave~|welcome|long|await~|waiting ..1 for? my own? death !metal|certificate',
    {
      strength: 0.7,
      unless: 'after|before|since|will|funeral|insurance',
      why: 'Wants their own death.',
      matches: ['I want my own death'],
      ignores: ['I want my bed'],
    },
  ),
  rule(
    'sleep-for-good',
    `
    sleep|asleep ..6 permanent|permanently|eternal|eternally|endless|forever
    sleep|asleep ..4 (for good|for ever|and never wake|and not wake) !to
    want~|wish~|love|like|time|ready|going ..3 disappear|vanish|fade|evaporate|dissolve|go|leave|slip (for good|for ever|forever|permanently|without a trace|quietly and|altogether)
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'need|needed|needs ..1 sleep forever !(..1 grave|coffin|goodbye), mattress|pyjamas|baby|dog|cat|bank|town|marks|scars|spots|acne, he|she|they',
      why: 'Longs for a sleep that lasts.',
      matches: [
        'I just want to go to sleep and for it to be permanent this time.',
        'wanna disappear for good',
      ],
      ignores: ['I want to go to work and for it to be permanent', 'wanna disappear to crete'],
    },
  ),
  rule(
    'struck-down',
    'hope~|hoping|wish~|want~|pray~|wait~|imagine~|beg~ ..3 car|truck|lorry|bus|train|van|driver|plane|lightning|meteor|tree|something|stroke|illness|cancer ..6 hit|hits|kill|kills|take|takes|crush|crushes|flatten|strike|finish|end|hitting|killing|get|run me !to|away|on|up|back|home|there|in|off',
    {
      strength: 0.65,
      unless:
        'home|there|to work, work|town|shopping, hit on me, kill me with, he|she|they, take me to|away|on|up|back|home|there',
      why: 'Hopes to be struck down.',
      matches: ['All the way home I hoped that a lorry would drift over and hit me.'],
      ignores: [
        'I hoped that a lorry would pull over and let me by',
        'I hope the bus takes me there',
      ],
    },
  ),
  rule(
    'longing-told',
    `
    the|my|this|that|a wish|longing|desire|yearning|hunger|pull|urge (to|for|of) ({die}|be gone|dead|death|{dying}) ..2 returned|back|again|come
    my wish|longing|desire|yearning (to|for) ({die}|death|be gone)
    being dead|gone sounds|seems|feels|looks|would|is|might ..1 restful|peaceful|nice|good|better|easier|lovely|calm|tempting|like|quiet
    (dying|death) sounds|seems|feels|looks ..1 restful|peaceful|nice|good|better|easier|lovely|calm|tempting|quiet
    wait~ to be dead, wait~ for death, wait~ (to|until i) die|dead
    lord|god|jesus|please ..1 take me !to|home|with|out|back|there|for|seriously, lord|god ..1 let me die
    nothing|nobody|little left? to? live for, no tomorrow|future for|with me, no tomorrow for me
    working|figuring|worked|figured out how to ({die}|stop existing|disappear)
    `,
    {
      strength: 0.65,
      why: 'Speaks of a wish to be dead, or of death as rest.',
      matches: [
        'the wish to be gone has returned',
        'being dead sounds restful',
        'I am only waiting to be dead',
      ],
      ignores: ['the wish to be married has returned', 'being outdoors sounds restful'],
    },
  ),
];
