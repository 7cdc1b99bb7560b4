import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });

export const suicidalThoughts: readonly Rule[] = [
  rule(
    'kill-self',
    '(?:<kill-self>|<killing-self>|<dead-self>)(?! (?:laughing|of laughter|at the gym|working|to (?:get|make|pay|impress|finish|look)|over (?:homework|work)|trying to (?:get|make|please)))',
    {
      strength: 0.75,
      why: 'Speaks of ending their own life.',
      matches: [
        'I keep thinking about killing myself',
        'should I kill myself',
        'if I end my life',
        'k1ll mys3lf',
        'kms',
      ],
      ignores: [
        'I was killing myself laughing',
        'I end my shift at nine',
        'stop killing myself to impress him',
      ],
    },
  ),
  rule(
    'suicidal',
    'suicidal(?! (?:people|persons?|patients?|clients?|friends?|members?|someone))',
    {
      strength: 0.7,
      why: 'Calls themselves suicidal or speaks of suicidal thoughts.',
      matches: ['I feel suicidal again', 'my suicidal thoughts are back', 'suicidal'],
      ignores: ['Suicide prevention week is in May', 'a room for suicidal people'],
    },
  ),
  rule(
    'suicide-self',
    '(?:i|me|my|myself|^)(?: [a-z]{1,12}){0,7} (?:suicide|self deletion)|thoughts? of suicide|suicide (?:is|has been|was|seems|feels|looks|sounds|keeps|as|being)(?: [a-z]{1,10}){0,3} (?:option|thought|escape|mind|answer|way out|solution|only|choice|appealing|tempting|head)',
    {
      strength: 0.6,
      why: 'Speaks of suicide and of themselves.',
      matches: ['I have been thinking about suicide', 'is my only way out suicide'],
      ignores: ['The report on suicide came out', 'A suicide hotline exists'],
    },
  ),
  rule('suicide-mentioned', '(?:suicide|suicides|suicidality)(?! squad)', {
    strength: 0.3,
    lane: 'soon',
    why: 'Mentions suicide.',
    matches: ['The film is about suicide', 'suicide'],
    ignores: ['The squad came home'],
  }),
  rule(
    'thinking-of-death',
    '(?:think|thinking|thought|thoughts?|thinks|fantasi[sz]e|fantasi[sz]ing|fantas(?:y|ies)|daydream(?:ing)?|dream(?:ing|s|t)?|contemplat(?:e|ed|ing)|consider(?:ed|ing)?|ponder(?:ing)?|imagin(?:e|ing)|obsess(?:ed|ing)|urges?|feel like|tempted|visions?|seeing myself|picture|picturing|enjoy|idea)(?: (?:about|of|on|myself|me|that|if|how|by|with|the|my|to|just|over|daily|a lot|every day|everyday|more and more|thinking|being|idea|would be like)){0,5} (?:dying|death|my (?:own )?(?:death|funeral|suicide)|being dead|die|dead|killed|not being (?:here|alive)|not existing|leaving this world|disappearing forever|ways to (?:die|go))(?! (?:of (?:my|a|his|her)|hard|rates?))',
    {
      strength: 0.6,
      why: 'Thinks about dying.',
      matches: [
        'I think about dying every day',
        'I fantasise about my own funeral',
        'i daydream about being dead',
      ],
      ignores: ['I think about dinner', 'I thought about the death of my cat'],
    },
  ),
  rule(
    'do-it',
    '(?:think|thinking|felt like|feel like|ponder(?:ing)?|wonder(?:ing)?|consider(?:ing)?|tempted|close|courage|guts|strength|balls|nerve|afraid|scared|brave enough|urge|coward|want|chicken|able|hard|convince me not|talk me out of|worked up)(?: (?:about|if|of|i|should|to|enough|myself|too|that|me|need|from|would|could|the|on)){0,5} (?:do(?:ing)? it|go(?:ing)? through with (?:it|this)|follow through|end(?:ing)? (?:it|things) (?:myself|for good)|end(?:ing)? it|go(?:ing)? for good)(?= (?:anymore|this time|but|myself|tonight|soon|because|and|someday|one day|i|for (?:a|the|so) (?:long|first|many))|$)(?! (?:with|again at))',
    {
      strength: 0.45,
      why: 'Speaks of having, or lacking, the courage to "do it".',
      matches: [
        'On Sunday I nearly had the courage to do it',
        'thinking about ending it',
        'scared to go through with it',
      ],
      ignores: ['I think about it a lot', 'I want to do it with my sister'],
    },
  ),
  rule(
    'justified-or-allowed',
    '(?:should i|would it|can i|is it|do i|am i|may i|when will i|could i)(?: [a-z]{1,10}){0,5} (?:kill myself|be dead|better dead|die|end my life|end it|end it all|be suicide)(?= (?:now|tonight|today|instead|then|or|and|if|for|already|yet)|$)',
    {
      strength: 0.6,
      why: 'Asks whether they should die.',
      matches: ['Should I just end it?', 'would it be so bad to die'],
      ignores: ['Should I end the call', 'will my plant die'],
    },
  ),
  rule(
    'rather-die',
    '(?:rather|prefer|sooner)(?: (?:to|be|just|literally)){0,2} (?:die|dead|kill myself|end my life)',
    {
      strength: 0.4,
      why: 'Would rather be dead.',
      matches: ['I would rather be dead', 'Honestly I would rather die'],
      ignores: ['I would rather stay home'],
    },
  ),
  rule(
    'denied',
    '(?:i|^)(?: [a-z]{1,8}){0,2} (?:not|never)(?: (?:going to|want to|would|will|ever|trying to|do|actually|planning to|feel|actively|really)){0,3} (?:suicidal|kill myself|end my life|do anything to myself|hurt myself|commit suicide|act on (?:it|them))',
    {
      strength: 0.3,
      lane: 'soon',
      negatable: false,
      why: 'Says that they are not suicidal or will not act; the subject itself is worth a look.',
      matches: ["I'm not suicidal", "I won't kill myself"],
      ignores: ['I am not hungry'],
    },
  ),
];
