import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

export const wishToBeDead: readonly Rule[] = [
  rule(
    'want-to-die',
    '(?:(?:<i>|^|all|all i|what i|me|makes me|made me|and|like) ?<want> (?:<die>)|want(?:ed|ing|s)? (?:to )?(?:die|be dead)|can not wait to (?:die|be (?:dead|gone)))(?! (?:laughing|in (?:my )?(?:old age|peace)))',
    {
      strength: 0.8,
      why: 'Says that they want to die or be dead.',
      matches: [
        'I just want to die.',
        'honestly i wanna die',
        'All I want is to die',
        'want to be dead',
      ],
      ignores: [
        'I wanted to dye my hair.',
        'The plant will die without water.',
        'I want to die laughing',
      ],
    },
  ),
  rule(
    'wish-dead',
    '(?:wish|wishing|wished|hope|hoping|pray|praying|prefer|rather|if only)(?: (?:that|to god|every night|every day|someone|it|would))? i (?:was|were|am|could|would|had|have|will|did|do|get|never|be|can)?(?: (?:not|never|have|been|be|just|get|simply|ever|a|peacefully|lucky enough to)){0,3} ?(?:make it(?=$| once| through| past)|survive|dead|die|died|dying|gone|killed|not exist|exist|existed|born|alive|wake up|woken up|here anymore|hit by|cancer|terminal|a heart attack|vanish|disappear|miscarried|aborted)',
    {
      strength: 0.8,
      negatable: false,
      why: 'Wishes or hopes not to be alive.',
      matches: [
        'I wish I was dead',
        'I hope I die in my sleep',
        'I wish I had never been born',
        'i wish i could disappear',
      ],
      ignores: ['I wish I was taller', 'I hope I get the job'],
    },
  ),
  rule(
    'not-want-to-live',
    '(?:(?:not|never|no longer|nobody)(?: (?:i|do|see|have|feel|any|the|a|really|ever|think i)){0,3} (?:want(?:ed|ing)?|feel like|wish|care|plan|planning|need|deserve|able|supposed|meant|interested|made|worthy|fit|cut out|strong enough|know (?:how|if|why)|desire|see myself|enjoy|like|bother|like being|love)(?: (?:to|in|of|for|about|i|me|myself|am|on|should|can|with)){0,3}|lost (?:the|my|all|any) (?:will|desire|wish)(?: to)?|(?:want|wish|like|prefer) to no longer|(?:i|^)(?: (?:really|just|simply|honestly)){0,1} ?(?:can|could) not(?= (?:be alive|be here|exist|keep living|keep existing|continue living|stay alive|live (?:anymore|any longer|another day))))(?: be)? (?:live|alive|being alive|living|exist|existing|be here|being here|here|keep living|keep existing|continue living|wake up|keep on living|stay alive|on this (?:earth|planet)|in this world)(?= (?:anymore|any longer|if|like this|in this|with|on|this|past|through|and|or|at|for|because|another|as|right now|in|a|any|without|when|i)|$)(?! (?:a|in|with) (?:my|the|an?|this|that) (?:house|apartment|city|lie|lies|parents|state|country|town|place|area|home))',
    {
      strength: 0.75,
      negatable: false,
      why: 'Says that they do not want to live or be here.',
      matches: [
        "I don't wanna be alive past winter, I do not want to live",
        'most mornings I do not want to be here',
        'I no longer want to exist',
        'never wanted to be alive',
      ],
      ignores: ["I don't live in the city", 'I want to live by the sea'],
    },
  ),
  rule(
    'tired-of-living',
    '(?:tired|sick|exhausted|weary|done|so over|fed up|bored|sick and tired|finished|had enough|hate(?! (?:my|this) life)|hating(?! (?:my|this) life))(?: (?:of|with|from|for|being|having to|to))?(?: (?:just|the|all|keep))? (?:living|being alive|alive|existing|existence|my existence|life|this life|my life|be alive|waking up|live|breathing)(?= (?:and|anymore|i|it|every|in pain|because|but|everyday)|$)',
    {
      strength: 0.6,
      why: 'Says that they are tired of being alive.',
      matches: [
        "I'm so tired of living",
        'done with life',
        'I hate being alive',
        'exhausted of existing',
      ],
      ignores: ['I am tired of cooking', 'I have been tired for weeks'],
    },
  ),
  rule(
    'no-reason-to-live',
    '(?:no|not|never|have|had|with|what is|what|without|any|lost|losing|give me|need|want|one|find|see|is there|there is|there was|zero|little|half|every|running out of)(?: (?:i|me|see|have|find|know|any|a|the|one|single|good|real|more|much|my|point|longer|left|there|is|of|else|feel|what|was|am|are|even|has)){0,5} ?(?:(?:reasons?|points?|purpose|motivation|will|desire|use|energy|strength)|(?:nothing|anything|something|little|much)(?: left)?(?= to live| worth)) (?:to|in|of|for|about|worth)(?: (?:me|my|us|keep|keeping|continue|continuing|go on|stay|be|i|being|to|trying)){0,4} ?(?:live|living|alive|life|exist|existing|existence|here|going on|go on|live for|keep going|stay alive|live anymore)(?= (?:for|anymore|and|if|when|like|this|i|because|any|with|right|now|in|as|at|without)|$)(?! (?:in|with) (?:my|the|a|this) (?:house|apartment|parents|city))',
    {
      strength: 0.65,
      negatable: false,
      why: 'Finds no reason or point to live.',
      matches: [
        "There's no point in living",
        'It seems there is nothing left to live for',
        "what's the point of being alive",
        'On grey days I need one good reason to live',
        'I lost the will to live',
      ],
      ignores: ['There is no point in arguing', 'I have no reason to lie'],
    },
  ),
  rule(
    'why-live',
    '(?:why|how)(?: (?:should|do|must|would|am|does|can|could|did|the hell|the fuck|on earth)){1,2} (?:i|we|anyone)(?: (?:even|still|have to|need to|keep|keep on|want to|continue|supposed to|bother|to)){0,3} ?(?:live|living|alive|exist|existing|be here|go on|stay alive|stay here|bother living|here)(?= (?:anymore|if|when|for|with|like|this|and|in|at|i)|$)|(?:worth|why) (?:me )?(?:being alive|living|staying alive|be alive|stay alive)|life (?:is|feels|seems|does not feel|isnt)(?: not)?(?: (?:even|really|no longer))? (?:worth|meaningless|pointless|unbearable)(?: (?:it|living|anymore))?|not worth (?:living|staying alive)',
    {
      strength: 0.6,
      negatable: false,
      why: 'Asks why they should live.',
      matches: [
        'Why should I keep living like this?',
        'why am I still alive',
        'Tell me if it is worth being alive',
        "life isn't worth living",
      ],
      ignores: ['Why do I live so far away from work', 'why am I so cold'],
    },
  ),
  rule(
    'better-dead',
    '(?:better|easier|happier|best|relieved|glad|fine|nobody would (?:care|notice|miss me))(?: (?:off|place|it|to|be|all|for|everyone|that|me|them|the world|would|is|was))*'.replace(
      '*',
      '{0,6}',
    ) +
      ' (?:dead|without me|if i (?:was (?:dead|gone|not)|were (?:dead|gone|not)|am (?:dead|gone|not)|died|die|did not (?:exist|live|wake)|had (?:never|not|died)|never|killed|disappeared|ended (?:it|my))|i was (?:dead|gone|not here)|die|not existing|with me (?:dead|gone))(?! (?:home|sooner|early|more))',
    {
      strength: 0.7,
      negatable: false,
      why: 'Thinks that they or others would be better off if they were dead.',
      matches: [
        "They'd be better off without me",
        'Everyone would be happier if I died',
        "I'm better off dead",
      ],
      ignores: ['I am better off without him', 'It would be easier if I had a car'],
    },
  ),
  rule(
    'not-wake-up',
    '(?:not|never)(?: (?:to|have to|ever|want to|going to))? (?:wake up|waking up|have to wake up|woken up|wake)(?= (?:anymore|again|tomorrow|in the|one|and|ever|to this|from)|$)|(?:sleep|asleep|rest)(?: and)? (?:forever|for eternity|permanently)|eternal (?:sleep|rest)',
    {
      strength: 0.65,
      negatable: false,
      why: 'Wishes not to wake up.',
      matches: [
        'Tonight I could doze off and never wake up',
        'hope I do not wake up tomorrow',
        'I want to sleep forever',
      ],
      ignores: ['I woke up late', 'The alarm did not wake me'],
    },
  ),
  rule(
    'disappear',
    '(?:<i>|^|to|wish i could|^and)(?: <want>| feel like| wish i could| could| would) ?(?:to )?(?:disappear(?:ing)?|vanish(?:ing)?|cease (?:to exist|existing)|ceasing to exist|stop(?:ped)? existing|not exist|fade away|be erased|evaporate|be gone|leave this (?:world|earth|life|planet)|go to sleep forever|it (?:all )?to (?:end|be over|stop|be done)|out(?=$| of (?:this life|life|this world|here forever))|(?:stop|quit) (?:living|being alive|breathing)|everything to (?:end|stop|be over)|my life to (?:end|be over))(?! for (?:a|an|the) (?:day|week|while|weekend|hour))',
    {
      strength: 0.55,
      why: 'Wishes to disappear or stop existing.',
      matches: [
        'I want to disappear',
        'i just want it all to end',
        'I wish I could cease to exist',
      ],
      ignores: ['My keys disappear all the time', 'I want to disappear for a weekend at the lake'],
    },
  ),
  rule(
    'should-be-dead',
    '(?:i|^)(?: (?:honestly|still|feel like i|think i|do|did|know i|really|guess i|that i)){0,2} (?:should(?: not)?|was (?:not )?supposed to|am (?:not )?supposed to|deserve to|do not deserve to|was not meant to|did not deserve to|am meant to|need to|never should|have to)(?: (?:have|be|just|been|not|to|even|still|keep)){0,3} ?(?:die|died|dead|alive|live|living|exist|born|here anymore|in this world|on this earth|survived|aborted|killed)(?= (?:anymore|for|already|as|a|and|when|by|in|because|at|i|instead|years|long|back)|$)(?! (?:in|at|with) (?:my|the|a) (?:house|apartment))',
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
      ignores: ['I should be asleep', 'I should live closer to my sister'],
    },
  ),
  rule(
    'not-born',
    '(?:(?:i|^|me|my)(?: (?:am|was|wish|should|would|did|do|had|have|could|think|feel|i|that|of us chose and i)){0,3} ?(?:never|not)|wish(?:ed)? (?:to|i (?:was|were|had)) (?:never|not)|better (?:never|not)|regret)(?: (?:have|been|being|be|was|were|ask|asked|choose|choice|want|wanted|to|a|my)){1,4} born|(?:cursed|curse) the day i was born|(?:regret|hate) (?:being|that i was) born',
    {
      strength: 0.5,
      negatable: false,
      why: 'Wishes not to have been born.',
      matches: [
        'I should never have been born',
        'None of us chose, and I did not choose to be born',
      ],
      ignores: ['I was born in May', 'My son was not born in this country'],
    },
  ),
  rule(
    'kill-me',
    '(?:^|someone|somebody|god|lord|and|anyone|anybody|wish (?:someone|something|it|god) would|could you|universe|fate|let (?:them|him|it|her)|you can) ?kill me(?= (?:now|already|in my|today|tonight|for|and|quick|kill|i|so)|$)|put me (?:out of my misery|down)|^end me|end me(?=$| end)|let me (?:die|go in peace)|take me(?: (?:out|away))? (?:already|god|lord|from this world)|(?:shoot|end|strike|smite) me (?:now|already|down|god)',
    {
      strength: 0.6,
      why: 'Asks to be killed or let die.',
      matches: ['kill me', 'someone please kill me', 'let me die'],
      ignores: ['This commute will kill me one day', 'My dad would kill me if he knew'],
    },
  ),
  rule(
    'not-care-if-dead',
    '(?:not|no longer|never|stopped|nobody)(?: (?:bring myself to|want to|feel))? (?:care|caring|mind|afraid|scared|bothered|fear|be mad|be sad|complain|matter|cares?|be upset|be opposed)(?: (?:about|of|if|whether|to|is|at|would|it|even)){0,2} (?:i (?:live|die|died|lived|am alive|was dead|were dead|got hit|get hit|wake|woke|survive|make it|am dead|do not wake|was (?:to )?(?:die|killed|gone)|did not wake)|dying|death|die|being dead|live or die|living or dying|my life)|(?:ok|okay|fine|at peace|comfortable|happy|glad|good) (?:with|if) (?:dying|death|i (?:die|died|do not wake|did not wake|was dead|never woke)|my death|being dead)',
    {
      strength: 0.6,
      negatable: false,
      why: 'Says that it would not matter to them if they died.',
      matches: ['Lately I do not care if I die', "I wouldn't mind dying", "I'm okay with dying"],
      ignores: ["I don't care what he says", 'I am okay with waiting'],
    },
  ),
  rule(
    'welcome-death',
    '(?:death|dying|being dead|not being here|not existing|non existence|the thought of (?:death|dying|not existing|being gone))(?: (?:would|will|is|sounds|seems|feels|looks|might|can|could|seem|feel|be|like|so|the|my|only|a|an|more|pretty|more and more)){1,5} ?(?:peaceful|relief|release|comfort(?:ing)?|escape|answer|nice|good|better|freedom|appealing|easy|easier|solution|option|way out|inviting|mercy|friend|great|perfect|beautiful|welcome|heaven|paradise)|(?:ready|waiting|wait|praying|pray|begging|longing|long|excited|looking forward|hoping|wish|wishing|yearn|desire|hope|beg|asking|welcome|embrace|crave|craving|want|chase|romantici[sz]e|need)(?: (?:for|to|it|my|until|till|i|and|on)){0,3} (?:death|dying|my death|my time to come|the day i die|the end to come|death to)|(?:until|till|before) i (?:finally )?die(?=$)|(?:ready|waiting|wait|about time) to die',
    {
      strength: 0.6,
      why: 'Speaks of death as something welcome.',
      matches: [
        'death would be a relief',
        "I'm praying for death",
        'Just waiting to die',
        'The thought of dying sounds peaceful',
      ],
      ignores: ['The death of my cat was hard', 'waiting for the bus'],
    },
  ),
  rule(
    'held-by-one-thread',
    '(?:i|^)(?: (?:am|was|would|could|will|still)){0,3} ?only (?:alive|here|living|staying|hanging on|live|stay|keep going|thing keeping me)(?: alive| here)? ?(?:because|for|so|out of)(?: (?:of|i|my|that|the|do not|am|too|not|to|it would|others?|other people|fear|guilt|spite|obligation|hurt)){1,6}',
    {
      strength: 0.4,
      lane: 'soon',
      negatable: false,
      why: 'Names one thing that keeps them alive.',
      matches: ["I'm only alive because of my dog", 'only here for my mom'],
      ignores: ['I live here because of work'],
    },
  ),
  rule(
    'death-as-answer',
    '(?:only|best|better|easier|solution|way|option|answer|choice|left|time|need|have|supposed)(?: [a-z]{1,10}){0,8} (?:is|be|was|seems|for me|if i|feels|like|just|was just|off) (?:to )?(?:just )?(?:die|be dead|died|dying)(?=$| and| i| then| soon| now| already| so| because)|(?:better|easier|time|best|good|want|right|time for me|more peaceful) to (?:die|be dead)(?=$| and| i| then| soon| now| than| already| so| because| anyway)',
    {
      strength: 0.6,
      why: 'Sees dying as the answer.',
      matches: ['Some mornings the one option left is to die', 'it is better to die'],
      ignores: ['the only way is to try'],
    },
  ),
  rule(
    'not-for-this-world',
    '(?:not|never) (?:made|meant|built|cut out|fit|belong|designed|equipped)(?: (?:to|for|in|be|be in|exist in|live in)){0,2} ?(?:(?:this|the) (?:world|life|earth|planet)|life|living|exist|live|be alive)|(?:life|living|this life|this world|existing) (?:is|was) (?:not|never) (?:for me|meant for me|made for me)|(?:no|not a|no longer a) (?:place|room|space) for me (?:in|on) this (?:world|earth)|(?:ready|want|going|time) to (?:leave|depart|check out of|exit|get off|escape)(?: from)? (?:this (?:world|life|earth|planet|existence|place forever)|life|the world)|(?:wish|hope|want|need|pray)(?: [a-z]{1,8}){0,3} (?:my life|life|this life|it all|this all|everything)(?: (?:would|could|to|will|was|were|all|just)){1,3} (?:end|ends|stop|over|be over|be done|finish)',
    {
      strength: 0.55,
      negatable: false,
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
    '(?:join|be with|see|follow|meet|be reunited with|go be with|reunite with)(?: (?:my|you|him|her|them|the|late|dead|<kin>)){0,3} (?:in (?:death|heaven|the afterlife|the grave)|on the other side|again (?:in heaven|on the other side)|up there)',
    {
      strength: 0.65,
      why: 'Wishes to join somebody who has died.',
      matches: ['I want to join my dad in heaven', 'wish I could be with her on the other side'],
      ignores: ['I will join my dad at the match'],
    },
  ),
  rule(
    'cannot-live',
    '(?:not|never|hardly|barely) (?:keep|continue|go on|stand|bear|take|handle|stay|stomach|imagine|do|see myself|fathom|endure|survive)(?: (?:to|on|with|this|any|my|another|even|on with|anymore of this))? ?(?:living|live|life|alive|existing|being alive|exist|in this world|this world|world|existence)(?= (?:anymore|like|this|with|any|for|in|past|and|i|another|without|as|at|if)|$)|(?:not|never) live (?:with (?:myself|the (?:pain|guilt|shame))|in this world|another day|any longer|anymore|this way)|not (?:want to )?(?:continue|go on)(?: (?:on|with (?:life|this|it)|like this|living|anymore|any longer))?(?=$| i| and)|not want to (?:keep going(?=$| anymore| i| and)|do (?:this life|life) anymore|fight anymore|be around anymore|try anymore|be in this world|be on this earth)',
    {
      strength: 0.55,
      negatable: false,
      why: 'Says that they cannot go on living like this.',
      matches: [
        'It hurts and I cannot keep living',
        "I can't go on",
        'most days I do not want to continue',
      ],
      ignores: ["I can't keep paying for this", "I don't want to go on holiday"],
    },
  ),
];
