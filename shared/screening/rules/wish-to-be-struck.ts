import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

/** Would have death come from outside, or not step aside for it. */
export const wishToBeStruck: readonly Rule[] = [
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
    'body-to-stop',
    'want~|need~|wish~|hope~ ..2 my heart|lungs|body to (quit|fail|stop $|stop beating|give up|give out|shut down)',
    {
      strength: 0.6,
      negatable: false,
      unless: '{not} want|wanted|need|wish|hope',
      why: 'Wishes that their body would give out.',
      matches: [
        "I've stopped eating and drinking, I just want my body to quit",
        'I want my heart to stop',
      ],
      ignores: ['I want my body to stop hurting', 'I do not want my heart to stop'],
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
];
