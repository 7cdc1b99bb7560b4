import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('someone-else-in-danger', { lane: 'soon', context: 'lower' });
const their = '(?:himself|herself|themselves|themself|him self|her self)';

export const someoneElseInDanger: readonly Rule[] = [
  rule(
    'act-now',
    `(?:<them>)(?: (?:just|has|have|is|says|said|told me|texted me|that|he|she|they|now|may have|might have|think)){0,5} (?:(?:took|taken|swallowed|downed|overdosed on)(?: (?:a|the|way|and|like|about)){0,2} (?:<much>)(?: [a-z0-9]{1,10}){0,3} (?:<dose>|bottle)|overdosed (?:tonight|now|today|last night|on purpose)|(?:going to|will|is|about to|plans to|planning to|wants to|threatening to)(?: [a-z]{1,8}){0,2} (?:kill ${their}|end (?:his|her|their) (?:own )?li(?:fe|ves)|do it|jump|end it|die|hang ${their}|shoot ${their}|killing ${their}|doing it)(?: [a-z]{1,6}){0,2} (?:tonight|now|right now|today|tomorrow|this (?:week|weekend|evening|afternoon)|soon)|(?:on|near|at) (?:the|a) (?:bridge|roof|ledge|edge)|(?:has|have|got|holding) (?:a|the) (?:gun|knife|rope|noose) (?:and|to|in|with|right now))|(?:sent|texted|left|wrote|posted|messaged)(?: (?:me|us|a|an|his|her|their|my|<kin>|to)){0,3} (?:goodbye|suicide) (?:note|message|text|letter|video)`,
    {
      lane: 'crisis',
      context: 'strength',
      strength: 0.8,
      why: 'Says that somebody else is in danger now.',
      matches: [
        'my friend just took a lot of pills',
        'She says she is going to kill herself tonight',
        'my sister sent me a goodbye note',
      ],
      ignores: ['my friend took the bus', 'he took his pills'],
    },
  ),
  rule(
    'thoughts',
    `(?:<them>|you)(?: [a-z]{1,10}){0,6} (?:suicidal|suicide|kill(?:ing)? ${their}|end(?:ing)? (?:his|her|their) (?:own )?li(?:fe|ves)|wants? to die|wanted to die|(?:wish(?:es|ed)?|want(?:s|ed)?) (?:to be|he was|she was|they were) dead|self harm(?:s|ed|ing)?|(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|starving|burning) ${their}|overdosed?|does not want to (?:live|be here)|not want to (?:live|be alive))`,
    {
      strength: 0.5,
      why: 'Speaks of somebody else who may be in danger.',
      matches: [
        'my brother told me he is suicidal',
        'she keeps cutting herself',
        'My friend says he wants to die',
      ],
      ignores: ['my brother told me he is tired'],
    },
  ),
  rule(
    'worry',
    '(?:worried|worry|concerned|scared|afraid|fear|terrified|frightened)(?: (?:about|for|that|of|sick)){1,2} (?:<them>|him|her|them|you)(?: [a-z]{1,10}){0,4} ?(?:safety|hurt (?:himself|herself|themselves|themself|yourself)|do something|life|harm|not okay|not safe|anything stupid|something stupid|at risk|alone tonight)|(?:keep|kept) (?:him|her|them) (?:safe|alive)|(?:how (?:do|can) i|how to) (?:help|save|support|stop) (?:a|my|someone)(?: [a-z]{2,10}){0,3} (?:suicidal|suicide|who (?:wants to|self|cuts|is going to)|from killing|from hurting)',
    {
      strength: 0.45,
      why: 'Is worried about somebody.',
      matches: [
        "I'm worried about my friend's safety",
        'I am scared that she might do something',
        'how do I help a friend who wants to die',
      ],
      ignores: ['I am worried about the rent'],
    },
  ),
  rule(
    'loss',
    `(?:<them>|who|to|because)(?: [a-z]{1,10}){0,4} (?:killed ${their}|(?:took|ended) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:died|dead|lost)(?: [a-z]{1,6}){0,2} (?:by|to|from|of) (?:suicide|overdose)|committed suicide|hanged ${their}|hung ${their}|shot ${their}|attempted suicide|tried to (?:kill ${their}|commit suicide|end))|lost (?:him|her|them|my <kin>|a friend|someone) to suicide`,
    {
      strength: 0.35,
      why: 'Speaks of somebody who died or nearly died by suicide.',
      matches: [
        'my uncle took his own life',
        'I lost my brother to suicide',
        'she tried to kill herself last year',
      ],
      ignores: ['my uncle took his own car'],
    },
  ),
];
