import { type PhraseRule, phraseRulesOf } from '#shared/screening/rule.ts';

/** What stands where a song, a game, a lesson or an old story might stand, and is meant. */

const goodbye = phraseRulesOf('goodbye', { lane: 'crisis', context: 'lower' });
const intent = phraseRulesOf('intent', { lane: 'crisis', context: 'strength' });
const act = phraseRulesOf('act-or-attempt', { lane: 'crisis', context: 'lower' });
const thoughts = phraseRulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });
const wish = phraseRulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });
const method = phraseRulesOf('method', { lane: 'urgent', context: 'lower' });
const injury = phraseRulesOf('self-injury', { lane: 'urgent', context: 'lower' });
const harmed = phraseRulesOf('being-harmed', { lane: 'urgent', context: 'lower' });
const others = phraseRulesOf('someone-else-in-danger', { lane: 'soon', context: 'lower' });

export const meantInEarnest: readonly PhraseRule[] = [
  goodbye(
    'letter-of-mine',
    `
    note|letter|notes|letters i am leaving|writing|going, note|letter i will|have leave|left
    my last|final|goodbye|farewell|leaving|suicide letter|note|letters|notes|message, my letter|note ends|begins|reads|says
    i have|had my goodbyes|letters|notes written|ready|done
    `,
    {
      strength: 0.8,
      unlessNear:
        'job|work|boss|resign*|colleagues|company|landlord|tenancy|school|milk|milkman|rent|teacher|neighbour|neighbor|notice, cover letter, thank you',
      why: 'Speaks of a letter or note they leave behind.',
      matches: ['From the note I am leaving: be kind.', 'I had my goodbyes written'],
      ignores: ['My last letter to the landlord', 'I wrote a letter to the council'],
    },
  ),
  goodbye(
    'own-funeral',
    `
    poem|speech|eulogy|music|songs|song|hymns|playlist|readings for|at my own? funeral|wake|memorial
    my own eulogy|obituary|epitaph|funeral, plan~|arrange~|wrote|write~|choose~|chose|paid ..3 my funeral|eulogy|obituary|epitaph
    `,
    {
      strength: 0.7,
      why: 'Prepares their own funeral.',
      matches: ['I wrote a poem for my funeral', 'I have planned my own funeral'],
      ignores: ['I wrote a poem for a funeral', "My aunt's funeral was on Friday"],
    },
  ),
  goodbye(
    'gone-by-then',
    `
    tomorrow|tonight|{day} i|ill shall|will|am be? gone|dead !to|from|for|until|shopping|till|by|on|tired|beat
    by {day}|tomorrow|morning|tonight|then|christmas i am|will|shall be? gone|dead !to|from|for|until|tired|by|on
    `,
    {
      strength: 0.75,
      why: 'Says by when they will be dead.',
      matches: ['tomorrow I shall be gone', "by friday I'm dead"],
      ignores: ['by Friday I am gone to Leeds', 'tomorrow I am dead tired'],
    },
  ),
  intent(
    'date-for-death',
    `
    set|chose|chosen|pick~|fix~|decided|found ..1 a|the|my day|date|night|time ..2 (for|to|of) (suicide|die|my death|end it)
    the|my suicide date|day, date of|for my suicide|death
    `,
    {
      strength: 0.85,
      why: 'Speaks of a date for their death.',
      matches: ['This week I set a date for suicide', 'The suicide date is in my folder'],
      ignores: ['We set a date to meet', 'The suicide data is in the folder'],
    },
  ),
  intent('date-chosen', 'chose|chosen|pick~|set|fixed ..1 the|a|my day|date|hour|night', {
    strength: 0.8,
    near: '{die}, {dying}, suicide, {kill-myself}',
    unlessNear: 'wedding|marry|party|holiday|meet|surgery|operation|funeral|move, not|never once',
    why: 'Has chosen a day, and speaks of death.',
    matches: ['I want to die, I have chosen the day'],
    ignores: ['We have chosen the day for the party'],
  }),
  intent(
    'by-suicide',
    `
    i|ill will|am|shall|must|should|to|gonna? die|go|leave|dying|going by suicide
    i finish|end|close my life, why i die|end|leave by? suicide|it
    i meant|mean|intend~|want~ to die by|tonight|today|then, find|know|say|said|see ..3 i meant|intended to die
    `,
    {
      strength: 0.8,
      unless: 'if|used|think|thought|thoughts|did not',
      why: 'Says that they die, or end their life.',
      matches: ['The letter explains why I die by suicide', 'Tonight I finish my life'],
      ignores: ['The report explains why people die by suicide'],
    },
  ),
  intent(
    'not-ruled-out',
    `
    not|never|nobody saying|say|promise|promising|swear|guarantee that? i|me? will|would not (do it|hurt myself|{kill-myself}|try)
    want~|need~ to? (end it|{kill-myself}|{die}) and i will|shall|am !not|never|get|be|see|go
    `,
    {
      strength: 0.85,
      why: 'Does not rule it out, or says that they will.',
      matches: ['I am not saying that I won’t do it', 'i want to end it and i will'],
      ignores: ['I am not saying that it is easy'],
    },
  ),
  act(
    'on-purpose',
    `
    i almost|nearly? died|die|dying|crashed|crash|drowned|jumped|fell|overdosed ..3 on purpose
    i intentionally|deliberately|purposely overdosed|crashed|died
    used|finish~|empty~|emptied|downed|took|taken all|every of? the|my|his|her? {medicine} !for|as|in
    `,
    {
      strength: 0.75,
      why: 'Speaks of dying, or nearly dying, on purpose.',
      matches: ['I almost died last night on purpose', 'i used all the pills'],
      ignores: ['I almost died last night on level nine', 'i used all the potions'],
    },
  ),
  act(
    'years-since',
    `
    years|decades|months|year on? from|since|after my ..1 attempt !at|to|on
    the night|day|time i took all of it|them
    `,
    {
      lane: 'soon',
      strength: 0.4,
      why: 'Looks back on an attempt.',
      matches: ["Two decades on from my attempt I'm asked to talk"],
      ignores: ['Two years since my attempt at bread'],
    },
  ),
  thoughts(
    'nothing-else',
    `
    not|never think|thinking of|about anything|much else? // except|but {dying}|death|suicide
    not|never think|thinking of|about anything|much other than|apart|besides from? {dying}|death|suicide
    think of|about nothing but|except {dying}|death|suicide, only thing i can? think of|about is {dying}|death|suicide
    voice|voices|head|mind|brain ..3 should|to|must {kill-myself}
    `,
    {
      strength: 0.7,
      why: 'Can think of little but death.',
      matches: ["I can't think of anything except being dead"],
      ignores: ["I can't think of anything to cook"],
    },
  ),
  wish(
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
  method(
    'for-own-use',
    'poison|cyanide|toxin|venom|drug|gas .. for|on (my own? use|myself|me), reading|read|research~|look~|learn~|google~|search~ ..2 (suicide|how to die) methods|ways|method|by',
    {
      strength: 0.7,
      why: 'Looks for a means for themselves.',
      matches: ['I am looking for a poison for my own use', 'I am reading about suicide methods'],
      ignores: ['I am looking for a poison for my detective novel'],
    },
  ),
  injury(
    'still-cutting',
    `
    can|could|did not ..1 stop|keep|help|hold ..2 from? cutting|burning|hurting|harming|scratching|{injuring-myself} !corners|costs|the|her|him|them|people|out|down|it|hair|back|in
    i still|sometimes cut and|when|at|every|because|sometimes, i still cut $
    i take|took|picked|pick the|a|my blade|razor !out|to|back|for|away|off
    `,
    {
      strength: 0.65,
      why: 'Cuts or hurts themselves still.',
      matches: [
        "I couldn't stop myself from cutting last night",
        'At school I still cut, and hide it',
      ],
      ignores: ['I could stop myself from cutting', 'I still cut the grass'],
    },
  ),
  harmed(
    'does-hurt-me',
    `
    he|she|they|{my-kin}|mom|dad does|do|did|will|would|still|likes|loves|starts|started|begins to? hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|punch|punches|kick|kicks|slap|slaps|choke|chokes|strangle|strangles|rape|rapes me !to|at|with|up|how|for
    never not hurt|hit|beaten|punched|scared me
    say~|tell~|told|threaten~|swear~|swore|shout~|text~ ..4 would|will|to bury|kill|finish|murder|stab|shoot|drown|strangle me !(if|when i spoil|forget|tell|eat|miss)
    you will not|never leave|get (this|the|my)? (house|flat|room|place|here|out)? .. alive
    `,
    {
      strength: 0.65,
      unless: 'chess|rummy|cards|tennis|race|game|laughing|jokes|joke|tickle*',
      why: 'Tells of being hurt or threatened by somebody.',
      matches: ['my husband does hit me', 'he said he would bury me'],
      ignores: ["my husband doesn't hit me", 'he does beat me at chess'],
    },
  ),
  harmed(
    'armed-near',
    `
    man|men|someone|somebody|guy|boy|boys|lad|lads|neighbour|neighbor|gang with|has|holding|got a|the? {gun}|knife|machete|axe ..5 my|our house|roof|street|door|garden|school|flat|building|road|window
    fight|fighting|fights|attack|attacked with|over knives|knife|machetes|machete|bats, knife|gun fight|attack
    `,
    {
      strength: 0.7,
      why: 'Tells of people with weapons nearby.',
      matches: [
        'There is a man with a rifle on the roof of my house',
        'a fight with knives at school',
      ],
      ignores: ['There is a man with a rifle on the roof of map three', 'a talk about knives'],
    },
  ),
  others(
    'meant-to-die',
    '{someone}|he|she|they|who meant|intended to die|{kill-myself}, inquest|coroner|inquests',
    {
      strength: 0.4,
      why: 'Tells of a death that may have been meant.',
      matches: ['The inquest found that she meant to die'],
      ignores: ['She meant to call'],
    },
  ),
];
