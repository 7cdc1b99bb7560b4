import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('hopelessness', { lane: 'soon', context: 'lower' });

export const hopelessness: readonly Rule[] = [
  rule(
    'no-hope',
    '(?:no|lost|losing|without|zero|out of|not (?:have|see|any|feel)|given up|giving up|not much)(?: (?:all|my|the|a|any|more|of|is|there|on|much|real)){0,3} (?:hope|future)(?= (?:for me|left|anymore|and|in|that|at|of|ahead|whatsoever|i|to|or|here|for)|$)|(?:i am|feel|feeling|is|am|feels|seems|it is|everything is|situation is) hopeless|hopelessness|^hopeless',
    {
      strength: 0.45,
      negatable: false,
      why: 'Sees no hope or no future.',
      matches: ['I have no hope left', 'I feel hopeless', 'there is no future for me'],
      ignores: ['I hope so'],
    },
  ),
  rule(
    'no-way-out',
    '(?:no|not see|only|see no|is no|any|not a)(?: (?:a|any|other|the|is|see|real|one))? (?:way out|escape|exit|end in sight|other option|light at the end|way forward)|(?:trapped|stuck) (?:in (?:this|my|a|life|here)|forever|with no)|nothing (?:will|can|ever|is|has|seems to|helps)(?: (?:ever|help|going to|get|be|works?|change|helped|worked|fix|make)){1,4}(?=$| anymore| me| and| it| i| better| this)|never (?:get|going to get|gets|getting|be|going to be) (?:any )?(?:better|happy|okay|ok|fixed|normal|enough)',
    {
      strength: 0.4,
      negatable: false,
      why: 'Sees no way out.',
      matches: ['I see no way out', 'nothing will ever help', "it's never going to get better"],
      ignores: ['the way out is on the left'],
    },
  ),
  rule(
    'cannot-go-on',
    '(?:i|^)(?: (?:really|just|honestly|think i|feel like i|do not think i|know i)){0,2} ?(?:can not|can no longer|could not|not|do not want to|do not know (?:how|if i can|how much longer i can)(?: to)?|not sure (?:how much longer )?i can)(?: (?:do|take|handle|keep doing|go on|keep going|keep on|cope|stand|bear|deal|hold on|hang on|fight|hold|carry on|continue|be|keep fighting|live|keep|deal|try))(?: (?:with|on|this|it|like|life|anything|any of|the pain|that|up|going|being|doing|me|any|all|here|things)){0,4}(?: (?:anymore|any longer|much longer|no more|longer))|^(?:i )?can not (?:anymore|do (?:this|it)(?: anymore)?|go on|take (?:it|this)(?: anymore)?|cope|keep going)$|(?:i am |^|think i am |so )(?:done(?: (?:with (?:everything|it all|this world|people)|trying|fighting|anymore|for))?|finished|giving up|going to give up|about done)(?=$| i| and| goodbye)|(?:giving|give|given|gave) up on (?:life|everything|myself|living|it all)|(?:want to|ready to|going to|have|about to|feel like|just|i) (?:give|giving|given) up(?=$| on life| i| and| anymore| completely)|(?:can not|could not|not want to|tired of|sick of|hate) (?:keep )?liv(?:e|ing) (?:like this|this way)|at (?:my|the) (?:breaking point|limit|end of my rope|wits end)|end of my rope|reached my (?:limit|breaking point)|no (?:strength|energy|fight) left',
    {
      strength: 0.5,
      negatable: false,
      why: 'Says that they cannot go on.',
      matches: [
        "can't anymore.",
        'done.',
        "I can't do this anymore",
        'I give up',
        'I am at my breaking point',
      ],
      ignores: ["I can't find my keys", 'I am done with the dishes', "I can't eat dairy anymore"],
    },
  ),
  rule(
    'no-reason-to-get-up',
    '(?:no|not (?:see|have|find|know)|without|any|lost)(?: (?:a|any|my|the|real|good|single)){0,2} reasons? (?:to|for) (?:wake|waking|get|getting) (?:up|out of bed)',
    {
      strength: 0.5,
      negatable: false,
      why: 'Finds no reason to get up.',
      matches: ['there is no reason to wake up', 'I cannot find a reason to get out of bed'],
      ignores: ['the reason I wake up early is the dog'],
    },
  ),
  rule(
    'no-point',
    '(?:no|not see|what is|is no|see no|any|not know)(?: (?:the|a|any|real|even))? (?:point|purpose|meaning)(?= (?:anymore|in (?:anything|trying|this|it|my|me|doing|going)|to (?:anything|any of|it|this|life|me|my)|of (?:anything|it|this|trying|me|any|life|all)|at all|left|i|and)|$)|what is the (?:point|use)(?=$| of)|(?:life|everything|my life|existence|it all|all of it|living)(?: (?:is|feels|seems|has|was|has become|just|all|so|completely)){1,3} ?(?:meaningless|pointless|empty|worthless|hell|torture|a nightmare|ruined|over|no meaning|unbearable|shit|miserable|not worth it|falling apart)|nothing (?:matters|to look forward to|left)(?=$| anymore| for me| in| to me| and| i)|not worth (?:it|anything|the pain|the effort)(?=$| anymore| and| i| to)',
    {
      strength: 0.4,
      negatable: false,
      why: 'Sees no point or meaning.',
      matches: ["what's the point anymore", 'nothing matters', 'my life feels meaningless'],
      ignores: ['the point of the exercise is rest'],
    },
  ),
  rule(
    'burden',
    '(?:i am|am|feel like|feeling like|being|just|i feel|be|such|become|am only)(?: (?:a|just|nothing but|only|the|such|like)){0,3} (?:burden|waste of (?:space|life|time|oxygen|air|skin)|worthless|useless|unlovable|pathetic|failure|disappointment|nothing|disgusting|parasite|piece of (?:shit|garbage|trash)|broken beyond|unwanted|mistake|loser|beyond (?:help|repair|fixing|saving)|trash|garbage|monster|waste)(?= (?:to|and|of|i|for|because|who|at|that|in|on|with)|$)',
    {
      strength: 0.4,
      why: 'Speaks of themselves as a burden or worthless.',
      matches: ['I am just a burden', 'I feel worthless', 'I am a waste of space'],
      ignores: ['the burden of proof'],
    },
  ),
  rule(
    'self-hate',
    '(?:i|^|and)(?: (?:really|just|do|fucking)){0,2} (?:hate|despise|loathe|detest|can not stand) (?:myself|my life|who i am|everything about (?:me|myself)|my existence|being me|what i have become|living like this)|(?:hate|hating|loathing) myself|self (?:hatred|loathing)|hate my life|wish i was (?:someone|anyone|somebody) else',
    {
      strength: 0.4,
      why: 'Speaks of hating themselves or their life.',
      matches: ['I hate myself', 'I hate my life'],
      ignores: ['I hate my job'],
    },
  ),
  rule(
    'nobody',
    '(?:nobody|no person|not anybody|not anyone|noone|not a single person)(?: (?:will|would|ever|even|actually|here|truly|in|my|life|family|could|has|have|does|around|irl)){0,4} ?(?:care|cares|cared|miss|misses|missed|notice|noticed|love|loves|loved|loving|want|wants|wanted|help|helps|likes|like|understands?|listens|believes|to talk to|worry)(?: (?:about|for|to))?(?: (?:me|if i|us|this|when i|that i|or|what))?(?=$| (?:and|i|am|was|or|not|anymore|if|die|died|at|gone|but|enough|because|for|dead|the|even|care|disappear|disappeared|left|feel))|(?:have|has|having|got) (?:nobody|no friends|nothing left|nothing|no family|no one)(?=$| left| to| and| i| in| who| anymore| else)|(?:completely|so|utterly|all|totally|forever|die|always|feel|more|truly|am|be) alone(?=$| in (?:this|the|my)| and| i| forever| anymore| with)|unloved|abandoned me|everyone (?:left|hates|leaves|abandoned|has left)(?: me)?',
    {
      strength: 0.3,
      negatable: false,
      why: 'Feels alone or uncared for.',
      matches: ['nobody would care', 'I have nobody', 'I feel so alone', 'everyone hates me'],
      ignores: ['nobody came to the shop', 'I have nothing planned for dinner'],
    },
  ),
  rule(
    'pain',
    '(?:want|wish|need|make|just|please)(?: (?:it|the|this|my|all|everything|to|for|of|pain|suffering|that|would|i|could)){1,6} ?(?:stop|end|be over|go away|to stop|to end|peace|rest|be free|feel nothing|escape)(?=$| and| i| already| anymore| from| so| forever| now)|(?:the pain|suffering|everything|it|this|it all) (?:is|has become|hurts|just|feels)(?: (?:too|so|just|all)){0,2} (?:much|unbearable|overwhelming|never ending|bad|to bear|endless)|(?:too much|so much|tired of (?:the )?|in so much|constant|unbearable|endless|this) (?:pain|suffering|hurting|fighting|trying|pretending)|(?:so|just|very|am|exhausted) tired(?=$| of (?:everything|it all|this|fighting|trying|it|all|feeling|being|life|pretending|hurting|people)| and| i| all)|(?:tired|sick|exhausted) of (?:everything|it all|this|fighting|trying|all this|feeling|being (?:me|alone|sad|like|here|in)|life|pretending|hurting|myself|the pain|it)|want (?:to )?(?:rest|peace|escape|find peace)',
    {
      strength: 0.3,
      negatable: false,
      why: 'Speaks of pain or exhaustion without an end.',
      matches: ['Could somebody make this pain stop', 'tired of everything', 'it is too much'],
      ignores: ['I want to stop smoking', 'I want my money back'],
    },
  ),
  rule(
    'despair-title',
    '^(?:i )?(?:need|want|looking for|give me|tell me|is there|are there)(?: (?:a|any|some|one|me|someone|somebody|to|good)){0,3} (?:reason|reasons|hope|help now|a sign|way out|someone to talk to until)|^(?:help|help me|please help|please help me|somebody help|it hurts|it is over|i lost|the end is near|im lost|i am lost|why me|i am broken|i am scared|too late|it is too late|i failed)$|(?:too late (?:for|to save)|no saving|no helping|no fixing|no point saving) me|(?:not|never) (?:make it|survive|get through|last)(?: (?:this|through|past|until|to|much|another|it|long|the|any)){0,3}(?: (?:much longer|anymore|this|night|longer|week|month|year|day|time))?(?=$| and| i| without| if)',
    {
      strength: 0.3,
      negatable: false,
      why: 'A short cry for help.',
      matches: ['please help me', 'too late for me', 'I will not make it'],
      ignores: ['need a lift to town'],
    },
  ),
];
