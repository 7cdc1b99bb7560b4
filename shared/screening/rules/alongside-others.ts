import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const wish = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'strength' });
const intent = rulesOf('intent', { lane: 'crisis', context: 'strength' });
const plan = rulesOf('plan-or-preparation', { lane: 'crisis', context: 'strength' });
const thoughts = rulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });
const injury = rulesOf('self-injury', { lane: 'urgent', context: 'strength' });
const method = rulesOf('method', { lane: 'urgent', context: 'lower' });
const despair = rulesOf('hopelessness', { lane: 'soon', context: 'lower' });

/**
 * What authors say about themselves by way of somebody else: joining in with another's wish, following the dead, falling
 * behind those who come through. Half a sentence at the end of a kind reply may hold it.
 */
export const alongsideOthers: readonly Rule[] = [
  wish(
    'me-too',
    `
    {me-too} $
    {me-too} with|about|at that|this|you|times
    not only|the one|you ..2 who want~|wish~ to die|dead
    `,
    {
      negatable: false,
      near: 'you|your|{other}|people|everyone ..7 {your-death-wish}',
      strength: 0.6,
      why: "Joins in with somebody else's wish to be dead.",
      matches: [
        'You said you want to die. Same here.',
        "She says she doesn't want to live, and neither do I",
      ],
      ignores: ['You said you want to dance. Same here.', 'You say you want to die and I hear you'],
    },
  ),
  wish(
    'you-but-not-me',
    `
    you|he|she|they|others|everyone|rest ..3 {come-through} ..5 // but|and|well|only? {not-me} $
    you|he|she|they|others|everyone|rest ..3 {come-through} ..5 and|while|where? {not-me} $
    you|he|she|they|others|everyone|rest ..3 {come-through} ..5 // but|and? {not-me} make|get|manage|last|survive|live|want
    you ..2 not do|did|done|doing ..1 it|that ..2 // but|and|only? i think|guess|know|might|will|am|did ..2 will|might|do|it $
    everyone|everybody|others|people|all ..4 {come-through} ..4 except|besides|not me
    better|easier|lighter|hope|help ..3 for most|others|everyone|everybody|you|people|some|them ..2 // but|and? not|never|nothing|none for me
    better|easier|hope|help ..3 for most|others|everyone|everybody|you|people|some|them ..2 not|never for me
    there is no? hope|help|future|light ..2 for you|them|everyone|others ..2 // but? not for me
    `,
    {
      negatable: false,
      unless:
        'exam, exams, driving test, course, marathon, diet, bus, train, film, concert, party, match',
      strength: 0.55,
      why: 'Says that others will come through and they will not.',
      matches: ["You can make it through this week. I can't.", 'she survived, I never will'],
      ignores: ["You'll get through the exam. I know.", "You can make the bus. I can't."],
    },
  ),
  despair(
    'not-kept-safe',
    `
    can|could|did|do not keep myself safe
    kept|keep|keeping yourself|yourselves|herself|himself safe ..2 i can|could|did|do not
    not safe|alone with myself
    not feel|am safe on my own|with|around|from myself|tonight|alone
    not trust myself alone|tonight|now|anymore|right|today|around ..3 pills|knives|anymore
    not trust myself alone|tonight|today|with|to be ..2 alone|pills|knives|blades|night|home
    `,
    {
      lane: 'urgent',
      context: 'strength',
      negatable: false,
      strength: 0.55,
      unless: 'cake, chocolate, money, years ago, used to, could not keep the',
      why: 'Says that they cannot keep themselves safe.',
      matches: [
        "I can't keep myself safe",
        'I am not safe with myself',
        "I don't trust myself to be alone",
      ],
      ignores: ['I could not keep the cake safe', 'I do not trust myself with cake'],
    },
  ),
  injury(
    'used-mine',
    `
    {blade}|lighter|matches|stash|pills ..6 // i have|still? used|use|kept|keep|hid|have|bought|need|want mine|it|one|them|another|new
    {blade}|pills|tablets|stash ..6 // mine is|are ..1 in|on|here|next|under|with|ready|waiting|still|hidden
    {blade}|lighter|stash|pills ..6 and|while i have|still? used|kept|keep|hid|bought mine|another
    i used|kept|hid|have mine ..3 today|tonight|again|instead|yesterday|still
    proud|done|good ..5 clean|stopping|stopped|free|resisting ..3 // i cut|relapsed|slipped|failed|caved
    proud|done|good ..5 clean|stopping|stopped|free|resisting ..3 // i could|can|did not
    `,
    {
      negatable: false,
      near: '{blade}, pills, tablets, flushed|flushing, throwing|threw|thrown|handing|handed|giving|gave|binned|binning, clean, urge, urges, cutting, self harm*',
      unless: 'cooking, kitchen, craft, shaving, glue',
      strength: 0.5,
      why: "Speaks of their own blade beside somebody else's.",
      matches: [
        'Well done for handing in the razor. I kept mine.',
        'Proud of you for staying clean. I cut.',
      ],
      ignores: ['Thanks for the scissors. I used the glue.'],
    },
  ),
  method(
    'bare-means',
    `
    i {aux}? got|have|kept|bought|hid ..2 enough? pills|tablets|rope|noose|blade|blades|razor|razors|gun $
    i {aux}? got|have|kept|bought|hid ..2 pills|tablets|rope|noose|blade|blades|razor|razors|gun in|on|beside|right|by ..1 front|hand|lap|bed|table|drawer|bag|me|side
    i {aux}? got|have|kept|bought|hid ..1 pills|tablets|rope|noose|blade|blades|razor|razors|gun too|here|ready|upstairs|waiting|beside|next
    `,
    {
      unless:
        'tent, boat, climbing, craft, headache, range, hunting, licence, license, safe, prescription, water, nerf, no, collection',
      strength: 0.5,
      why: 'Says that they have means, and no more.',
      matches: ["You're not the only one. I have a rope.", 'I have got tablets here'],
      ignores: ['I have the rope for the tent', 'I have a tablet and a phone'],
    },
  ),
  wish(
    'follow-the-dead',
    `
    i|me|and|to {aux}? want~|wish~|long~|need~|love|like|hope~|crave|ache|dream~|pray|ready|yearn~|tempted|rather|could|think~|keep ..3 follow|following|join|joining {the-dead} !{hers}
    i|me|and {aux}? want~|wish~|long~|need~|love|like|hope~|crave|ache|dream~|pray|ready|yearn~|rather|could|miss ..3 be|was|were|being|go|am|lie|lying|sleep|sleeping|rest|buried with|beside|next|alongside|to|after|near to? !(my|our family|friends|mates|people) {the-dead} !{hers}
    wish~|want~|should i|it ..1 was|were|be|have|had me|gone|died instead|first|too|with
    should|could have been|died me|instead|too|with
    i envy~|envious ..2 him|her|them|the|my|those|people|everyone
    jealous of him|her|them|the|my|those|people ..2
    wish~|want~|hope~|pray~|beg~ ..5 take|takes|took|taken|swallow|swallows|claim me too|as|instead|away|with|next
    until|till|before i can|get|may ..1 join|follow|see|hold|be with? {the-dead} !{hers}
    i do not want|wish|deserve|care to? be|live|stay|go|exist here|alive|on|either|anymore|without|now
    i ..1 keep|kept|have|hold|got ..1 his|her|their rope|pills|tablets|gun|razor|belt|knife|morphine
    {soon} i will|shall be too|there|next|gone|dead|as
    why|how am i still here|alive|living when|and|while|if he|she|they|{the-dead}
    not ..1 live|go|carry|exist|survive|on|be ..1 without {the-dead} !{hers}
    `,
    {
      near: '{in-memory}, dying, killed',
      unless: 'phone, visit, holiday, weekend, photo, party, called, in london, for dinner',
      strength: 0.65,
      negatable: false,
      why: 'Wishes to follow somebody who has died.',
      matches: [
        'My wife died last spring. I long to join her.',
        'Since the funeral I wish I was with him',
      ],
      ignores: [
        'My wife died last spring. I want to honour her.',
        'He died. I want to follow his advice.',
        'I want to join her at yoga',
      ],
    },
  ),
  intent(
    'going-to-the-dead',
    `
    going|will|about|plan~|decided|ready|time|soon ..3 join|follow|with|beside|see|meet|hold|be|to|reunite~|lie ..1 {the-dead} ..4 {in-the-grave}
    am|be|will|soon joining|following|join|follow ..1 {the-dead} ..4 {in-the-grave}
    want~|long~|wish~|rather|should ..4 with|beside|join|follow ..1 {the-dead} ..3 {in-the-grave}
    `,
    {
      unless:
        'visit~, flowers, he would, she would, when i am old, one day, someday, eventually, all of us, we all, they say',
      strength: 0.7,
      why: 'Says that they are going to somebody who has died.',
      matches: ['I will join my son in heaven', 'I am going to lie beside her in the ground'],
      ignores: [
        'I am going to join her at the lake',
        'I will meet her at the graveyard gate with flowers',
      ],
    },
  ),
  intent(
    'next',
    `
    i am|will|be going|to|be? next $
    i am number #|next|four
    tell {the-dead} i am|will coming|be|see
    i am|will going? to? do the same|likewise !(for|with|job|course) ..4 {soon}|bridge|way|place
    my turn now|next|soon|too
    {soon} ..2 i will|shall? lie|sleep|rest|join|follow|go ..2 beside|with|next|to|him|her|them
    coming|waiting|come for me too|next|as|now
    i will|shall|do|am|can not going? to? see|reach|make|outlive|turn|get ..2 #|him|her|them|christmas|spring|birthday|summer|winter|thirty|forty|fifty|sixty|seventy
    i will|am|should be? the next one|funeral|grave|name
    i am|will|be not? far|right|close|soon|shortly behind|after $
    i am|will|be not? far|right|close|shortly behind|after him|her|them|my
    soon i will|am|going ..2 be|with|see|meet|join him|her|them $
    i will|am|going ..2 be|see|meet|join|with him|her|them soon|tonight|tomorrow|shortly|again !for|in|at|on
    i am|going|will ..1 joining|following|join|follow him|her|them soon|tonight|tomorrow|next|now
    see|meet|join|with you in? heaven|soon|tonight|shortly ..1 dad|mom|grandma|grandpa|nan|brother|sister|baby|mate|love|darling
    `,
    {
      near: '{in-memory}|bridge|jumps|jumped|kills, kill~|hang~ himself|herself|themselves',
      unless:
        'queue, line, line for, week, vet, visit~, hospital, inherit, exam, appointment, book, coffee, to speak, your turn, game, cards, one day, someday',
      strength: 0.7,
      negatable: false,
      why: 'Says, close to somebody who died, that they are next.',
      matches: [
        "My dad died in June. I'm right behind him",
        'She died and I will be next',
        'He passed. I will join him soon',
      ],
      ignores: ['I am next', 'My uncle died. I am next to his dog'],
    },
  ),
  wish(
    'with-you-soon',
    `
    soon i will|am|going ..2 be|with|join|see with? you ..1 {bare-kin}|grandma|grandpa|brother|sister|son|baby|darling|angel|love|sweetheart
    i will|am|going ..2 be|with|join|coming with|to? you soon|tonight|shortly|again|there ..1 {bare-kin}|brother|sister|son|baby|darling|angel|sweetheart
    wait|waiting|save for me|a|place|spot ..3 {bare-kin}|brother|sister|son|baby|darling|angel|heaven
    `,
    {
      unless: 'visit~, airport, train, dinner, home by, lunch, holiday, phone, call',
      strength: 0.5,
      negatable: false,
      why: 'Says to somebody who may have died that they will be together soon.',
      matches: [
        "Soon I'll be with you, Mum",
        'I am coming to you soon, sister',
        'wait for me in heaven',
      ],
      ignores: ['Soon I will be with you for lunch, Mum', 'wait for me at the door'],
    },
  ),
  intent(
    'not-as-i-do',
    `
    do not|never ..1 do|make|follow what|as|like|the|my i|mistake|example ..1 am|will|going ..3 do|make|doing $
    do not|never ..2 what i am|will|going about|going|to|do ..1 do|now|tonight|tomorrow
    stay|live|keep|fight|hold|on ..2 if|when i do|can|will|did|am not
    not tell|ask you to? ..1 stay|live|hold|go ..4 when|while i will|am|can|do not
    `,
    {
      near: 'matter, loved, worth, live, alive, stay, hold, die, suicid*, pain, sorry, goodbye, here',
      unless: 'mistake, recipe, knitting, exam, cook*, course',
      strength: 0.55,
      negatable: false,
      why: 'Asks others to stay and says that they themselves will not.',
      matches: [
        "Stay, even if I don't. You are loved",
        "Don't do what I am about to do. You matter",
      ],
      ignores: ["Don't do what I do when I cook", 'stay even if it rains'],
    },
  ),
  intent(
    'take-mine',
    `
    i am|will|going|about|might|could|shall|want ..2 taking|take|ending|end mine
    i am|will|going|about ..2 taking|take|having|have one|another|mine|some $
    i am|will|going|about ..2 taking|take|having one|another|mine too|tonight|now|next|myself|soon|as
    i took|have|had taken|one mine|too|today|tonight|yesterday
    `,
    {
      near: 'taking|took|taken|take|ended|ending|ends {their-own}|your life|lives, overdose|overdoses|overdosed',
      unless: 'day, step, breath, photo, taxi, bus, exam, train',
      strength: 0.75,
      why: 'Says, beside the death or overdose of another, that they are taking their own.',
      matches: [
        'Since my sister ended her life, I think I will end mine',
        'You told us of the overdose. I am having one too',
      ],
      ignores: ['Since he took his life I am taking one day at a time', 'I will have one'],
    },
  ),
  thoughts(
    'do-the-same',
    `
    i|me|myself|to ..3 think~|thought|thoughts|want~|wish~|tempted|considering|consider~|urge|could|can|might|should|may|will|would|going|ready|dream~ ..3 do|doing|done the? same|likewise
    i|me|myself|to ..3 think~|thoughts|want~|wish~|tempted|considering|consider~|urge|could|might|should|may|will|going|ready ..3 do|doing what|as he|she|they did|has
    i|me|myself ..3 think~|thoughts|want~|wish~|tempted|considering|consider~|urge|could|might|should|may|going|ready ..3 do|doing it|that too|all|every|now|myself|tonight|as
    i ..2 think~|thoughts of|about doing it|that|so
    i ..3 think~|thoughts|want~|tempted|consider~|could|might|should|going ..2 follow|following suit
    i ..3 think~|want~|tempted|could|might|should|going ..2 go|going|went the same way|road
    i|me understand~|know|get why he|she|they did it|that|so
    i envy~|envious|jealous|envied ..1 him|her|them|the|my
    maybe|perhaps|think~|wonder~|feel~|believe ..2 he|she|they had|got the right idea
    maybe|perhaps|think~|wonder~|feel~|believe ..2 he|she|they was|were right
    `,
    {
      near: '{their-suicide}',
      unless:
        'washing up, dishes, job, work, do not understand, never understand, would never, not know why',
      context: 'strength',
      strength: 0.55,
      negatable: false,
      why: 'Thinks of doing what somebody who died did.',
      matches: [
        'My cousin killed himself and I might do the same',
        'Since her suicide I envy her',
        'Dad hanged himself. I think about doing it',
      ],
      ignores: [
        'My cousin paints and I might do the same',
        'my cousin killed himself and I would never do that',
      ],
    },
  ),
  intent(
    'my-remains',
    `
    scatter~|spread~|throw|pour|take|collect|bury|keep|put my ashes|remains|body ..5 {soon}
    bury|cremate|burn me ..5 {soon}
    my funeral|wake|burial|cremation|ashes|cremated ..3 is|will|are be? on|next|this|tomorrow|{day}
    `,
    {
      unless: 'when i die|am|go, one day, someday, eventually, i will bury, his, her',
      strength: 0.7,
      why: 'Says what is to be done with their own body, and when.',
      matches: [
        'they can scatter my ashes next week',
        'bury me on Monday',
        'my funeral is on Friday',
      ],
      ignores: [
        'we scatter his ashes next week',
        'bury me in homework',
        'when I die bury me on a Monday',
      ],
    },
  ),
  wish(
    'my-remains-sometime',
    `
    want~|like|please|you|can|should|could|and ..2 scatter|spread|keep|bury|cremate|burn my ashes|remains|body
    want~|like|wish to be buried|cremated|scattered ..3 with|beside|next|in|at|near|under
    at|to|for|after my own? funeral|wake|cremation|burial !insurance|plan|policy
    ready|prepared|waiting for my own? death|end
    `,
    {
      context: 'lower',
      unless:
        'when i die|am, one day, someday, eventually, will and testament, solicitor, insurance, old age, in my will, work, homework, paperwork, books, snow, sand, debt',
      strength: 0.45,
      why: 'Speaks of their own funeral or body.',
      matches: [
        'I want to be buried next to my dog',
        'please play this at my funeral',
        'I feel ready for my death',
      ],
      ignores: ['I want to be buried in work', 'when I am old, scatter my ashes at sea'],
    },
  ),
  plan(
    'letter-about-it',
    `
    letter|note|email|message|wording|words ..4 about|for|explaining|on|announcing my suicide|death|passing|overdose
    letter|note|email|message ..4 about|explaining why i did|am|will|killed|end|ended|took|leaving
    how|what to|do|can|should|would i? put|write|say|word ..3 my? suicide note|letter
    `,
    {
      unless: 'found, years ago, insurance, film, novel, book, attempt, will and',
      strength: 0.7,
      why: 'Looks for words about their own death.',
      matches: [
        'I need a short note for my family about my death',
        'how do I word my suicide note',
      ],
      ignores: ['I need a note about my absence'],
    },
  ),
  method(
    'how-it-is-done',
    `
    how to|do|does|can|would|should|could|might i|you|one|people|someone|we? do|commit|carry|attempt|perform|manage|go|complete|plan|succeed ..2 suicide|overdose|hanging !prevention|watch|assessment|training|screening|note
    links|tips|advice|guide|guides|instructions|help|ideas|book|site|sites ..3 on|for|about|to how? to? do|doing|commit|committing|attempt|attempting|carry|carrying out? suicide|overdose|hanging
    how to ..1 (kill yourself|kill oneself|end your life|end ones life|end it all|take your own life|hang yourself|overdose|die without pain|die painlessly|bleed out)
    guide|instructions|tutorial|recipe|method|methods to|for|of|on a? suicide|overdosing|overdose|hanging !prevention
    `,
    {
      strength: 0.7,
      unless:
        'prevent~, stop~, talk~, discuss~, support~, statistics, research, help someone, tell~, would, what to do|say if, book, film',
      why: 'Asks how it is done.',
      matches: ['does anyone know how to carry out suicide', 'any tips for committing suicide'],
      ignores: ['how to prevent suicide', 'any links on how to discuss suicide'],
    },
  ),
];
