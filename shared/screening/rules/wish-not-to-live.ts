import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

/** Wants no life, or no more of it. */
export const wishNotToLive: readonly Rule[] = [
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
];
