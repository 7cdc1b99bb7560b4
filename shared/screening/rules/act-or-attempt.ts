import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('act-or-attempt', { lane: 'crisis', context: 'strength' });

export const actOrAttempt: readonly Rule[] = [
  rule(
    'dose-taken',
    '(?:i|^|and|then|so i|did it)(?: (?:have|had|am|was|tried|did|also|now|it|[a-z]{3,12}ly)){0,3} ?(?:took|taken|swallowed|swallowing|downed|downing|ate|popped|ingested|drank|chugged|drinking|drunk|injected|consumed|have had)(?: (?:like|about|around|over|almost|nearly|more than|probably|at least|up to|roughly|close to|myself)){0,2} (?:(?:<much>)(?! milligrams)(?: (?:my|the|of|of my|of the|whole|full|entire|other|different|bottle|bottles|pack|packs|packets?|box|boxes|handful|strips?|[0-9]{1,4}|milligrams?|milligram|g|x|sleeping|prescribed|prescription|moms|dads|random|extra|and|approximately|[a-z]{4,16})){0,6} (?:<dose>)|[1-9][0-9]{3,5} milligrams|(?:a |the |two |three |several |my |whole |entire |full |[2-9] |[1-9][0-9] ){0,3}(?:handfuls?|bottles?|packs?|strips?|boxes) of (?!(?:wine|beer|water|vodka|juice|soda|coke|rum|whiskey|milk|cider|gin|crisps|candy|sweets|chips|cookies|tissues|photos|coins|seeds|sand|snow|rice|nuts)))(?! (?:a|every|each|per) (?:day|night|morning)| daily)|(?:i|^)(?: am)? ?taking (?:all (?:of )?(?:my|the)|too many|the whole|a whole|a bottle of) (?:[a-z]{3,12} ){0,2}(?:<dose>|bottle)',
    {
      strength: 0.85,
      why: 'Says that they have taken a large dose.',
      matches: [
        'I just took 30 pills',
        'took all my meds',
        'swallowed a whole bottle of sleeping pills',
        'I have taken 9000mg of something, all of the tablets',
      ],
      ignores: [
        'I took my pills with breakfast',
        'I took 2 tablets for a headache',
        'I take 20 pills a day',
      ],
    },
  ),
  rule(
    'dose-title',
    '(?:^|just|i) ?(?:took|taken|swallowed|downed|drank)(?: [a-z0-9]{1,12}){0,4} (?:(?:way )?(?:many|much) of (?:them|it)|too (?:many|much)|whole bottle|all of them|entire bottle|[0-9]{4,6} ?(?:milligrams|mg)|[1-9][0-9] (?:of them|of my|[0-9]{2,4}))|(?:will|would|is|enough to|gonna|to)(?: (?:it|this|that|i|be|going to|[0-9]{1,5}|milligrams|of)){0,4} (?:kill me|be enough to die|be fatal|be lethal|survive this|wake up dead|die from (?:it|this))(?=$| if| after| now| or)',
    {
      strength: 0.6,
      why: 'Speaks of having taken too much, or asks whether it will kill.',
      matches: [
        'took the entire bottle',
        'I took way too many of them',
        'is this going to kill me',
      ],
      ignores: ['I took the bus', 'I drank too little water'],
    },
  ),
  rule(
    'overdosed',
    '(?:i|^)(?: (?:have|had|think i|might have|may have|am|just|was|tried to|did|purposely|almost|nearly|intentionally|been)){0,3} ?(?:overdosed|overdosing|odd)(?= (?:on|again|last|yesterday|today|tonight|and|this|by|a|two|three|with|in|intentionally|but|i|twice|once|for)|$)',
    {
      strength: 0.8,
      context: 'lower',
      why: 'Says that they have overdosed.',
      matches: ['I overdosed last night', 'I think I might have overdosed'],
      ignores: ['My cousin overdosed in spring'],
    },
  ),
  rule(
    'attempt',
    '(?:tried|attempted|attempting|trying|came close|failed|(?:i|we) attempt)(?: (?:and failed|again|twice|once|to try|at|really hard|so hard|multiple times|several times|many times|before|yesterday|last night|today|to|[0-9]{1,2} times)){0,3} (?:<kill-self>|<killing-self>|suicide|commit(?=$)|die(?=$| yesterday| today| last| but| and| by| from)|drink myself to death|starve myself to death)',
    {
      strength: 0.85,
      context: 'lower',
      why: 'Says that they have tried to end their life.',
      matches: [
        'I tried to kill myself last night',
        'attempted suicide yesterday',
        'tried to hang myself',
        'I tried to commit',
      ],
      ignores: ['I tried to end the call', 'She tried to call me'],
    },
  ),
  rule(
    'attempt-noun',
    '(?:my|a|an|another|second|third|first|last|latest|recent|failed|previous|multiple|several|two|three|four|five|many|past|after|survived|surviving|[0-9]{1,2})(?: (?:recent|failed|last|serious|previous|own|other|first|second|botched|near))? (?:suicide|overdose|hanging) (?:attempts?|survivor)|failed attempts?(?! (?:at|to|with|by|in (?!(?:a|the|my|one|two|three|[0-9])\\b)))|(?:made|survived|had)(?: (?:an|some|two|three|several|multiple|many|another|few|a few|[0-9]{1,2})){0,2} attempts?(?! (?:at|to(?! (?:<kill-self>|die))|of))|(?:^|my|recent|latest|last|another|i|survived (?:my|an|a))(?: (?:failed|last|recent|first|second|third))? (?:attempt|attempted)(?= (?:failed|was|on my life|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3} (?:days?|weeks?|months?|times?|hours?|years?)|a (?:few|couple|week|month)|last|yesterday|today|tonight|again|twice|once|and|in|at|did|with|by)|$)(?! (?:at|with) (?:a|the) (?:game|exam|recipe|test|humor))',
    {
      strength: 0.75,
      context: 'lower',
      why: 'Speaks of an attempt.',
      matches: [
        'after my last suicide attempt',
        'my attempt was two days ago',
        'I attempted again',
      ],
      ignores: ['an attempt at baking', 'I attempted the recipe'],
    },
  ),
  rule(
    'survived',
    '(?:i|it|^|why|that i)(?: (?:did|was|am|have|how|should|had)){0,2} ?(?:not work|failed|survived|still (?:alive|here)|woke up(?: alive| fine| anyway| in the (?:hospital|icu|er))?|not die)(?=$| and| i| again| yesterday| last| because)(?: [a-z]{1,12}){0,6}(?: (?:attempt|hospital|suicide|kill myself|overdose|pills|hang|hung))',
    {
      strength: 0.6,
      context: 'lower',
      why: 'Speaks of having survived.',
      matches: ['I survived and woke after the pills', 'It failed and I am in hospital'],
      ignores: ['I survived the exam week', 'It failed the test'],
    },
  ),
  rule(
    'injury-now',
    '(?:i|^|and|have)(?: (?:have|had|am|just|was|now|been)){0,3} ?(?:slit|slitting|slashed|sliced|stabbed|cut|cutting|opened|shot|hanged|hung)(?: (?:open|both|deep into|into|up)){0,2} (?:my (?:left |right |own |both )?(?:wrists?|throat|veins?|artery|neck|stomach)|myself (?:in|through))(?= (?:and|now|just|deep|with|tonight|today|open|it|i|too|so|yesterday|last|a few|while|earlier|because|to)|$)|(?:i am|blood is|there is|am) (?:bleeding (?:out|everywhere|a lot|badly|bad|so much|heavily)|so much blood|blood everywhere|losing (?:a lot of |too much )?blood)|(?:will|can) not stop bleeding|bleeding will not stop',
    {
      strength: 0.8,
      why: 'Speaks of a dangerous injury happening now or just before.',
      matches: [
        'I slit my wrists',
        'I am bleeding out',
        "it won't stop bleeding",
        'I cut my wrist and it is deep',
      ],
      ignores: ['I cut my hair', 'my nose bled'],
    },
  ),
  rule(
    'method-failed',
    '(?:rope|noose|belt|branch|knot|gun|cord|hook|beam|trigger|pills|tablets)(?: (?:just|had|did|was|were|then|finally|has)){0,2} (?:broke|snapped|jammed|slipped|misfired|not work|not fire|gave way|came loose|not do anything|not kill me)',
    {
      strength: 0.75,
      why: 'Speaks of an attempt that was broken off.',
      matches: ['the rope snapped', 'the pills did not kill me'],
      ignores: ['the pills helped', 'the rope was blue'],
    },
  ),
  rule(
    'interrupted',
    '(?:was|had been|were|got) (?:about|going|ready|this close|seconds away|minutes away|so close|inches) (?:to|from) (?:do it|jump|jumping|pull|pulling the trigger|doing it|hanging myself|<kill-self>|<killing-self>|end it)|(?:somebody|someone|he|she|they|police|<kin>|cops?|a stranger)(?: (?:had|just|has|then)){0,1} (?:stopped me from|found me (?:hanging|unconscious|bleeding|before|on the|passed out)|pulled me (?:off|down|back)|talked me (?:down|off) (?:from|of)? ?(?:the|a) (?:ledge|bridge|roof|edge)|cut me down)',
    {
      strength: 0.75,
      context: 'lower',
      why: 'Speaks of having been stopped.',
      matches: [
        'I was about to jump',
        'my brother found me unconscious',
        'a stranger pulled me back',
      ],
      ignores: ['I was about to cook', 'he found me in the garden', 'I am going to end my life'],
    },
  ),
  rule(
    'aftermath',
    '(?:my |a |the )?(?:stomach (?:was |got |being |is |had to be )?pumped|pumped (?:my )?stomach|pump my stomach)|(?:activated|drink) charcoal (?:at|in|by|after)|(?:woke|woken|wake) up (?:[a-z]{1,8} ){0,4}(?:icu|intensive care|hospital)(?: [a-z]{1,8}){0,8} (?:pills|overdose|attempt|wrists?|after i|trying)|(?:cut|sliced|opened) (?:too deep|an artery|a vein|veins|to the bone)|stitches (?:in|on|from|across) my (?:wrists?|arms?|throat|neck)',
    {
      strength: 0.5,
      context: 'lower',
      why: 'Speaks of medical treatment as after an attempt.',
      matches: ['they pumped my stomach', 'home again with stitches in my wrist'],
      ignores: ['my stomach hurts', 'stitches in my knee'],
    },
  ),
];
