import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

/** Wants to be dead, or finds death better than life. */
export const wishToDie: readonly Rule[] = [
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
      unless:
        'lunch|shift|shifts|early|meeting|rehearsal|plant|plants|garden|team|committee|photo|photos|selfie',
      why: 'Thinks that they or others would be better off if they were dead.',
      matches: [
        "They'd be better off without me",
        'Everyone would be happier if I died',
        "I'm better off dead",
        'Would a single person cry if I were no longer alive?',
        'who would even notice if I was gone by Monday',
      ],
      ignores: [
        'I am better off without him',
        'It would be easier if I had a car',
        'Would anyone mind if I were late?',
        'the photo would be better if I was out of the picture',
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
];
