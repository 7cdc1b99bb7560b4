import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('intent', { lane: 'crisis', context: 'strength' });

export const intent: readonly Rule[] = [
  rule(
    'going-to',
    '(?:i|^|and|then|so|now|think i) ?(?:am |was |might be |may be |think i am )?(?:going to|will|about to|planning to|planning on|plan to|plan on|intend to|intending to|decided to|decided on|have decided to|set on|ready to|determined to|prepared to|have to|need to|must|promise to|promised myself to|resolved to|want to(?= [a-z ]{3,24} (?:tonight|tomorrow)))(?: (?:finally|be|soon|now|end up|try to|try and|go|go and|and|try|tonight|have to|either|then|eventually))? ?(?:<kill-self>|<killing-self>)(?! (?:laughing|at the gym|if they serve|over (?:homework|work)))',
    {
      strength: 0.95,
      why: 'Says that they are going to end their life.',
      matches: [
        "I'm going to kill myself",
        'gonna end it all',
        'I will kill myself if this goes on',
        'I have decided to end my life',
        'about to k i l l myself',
      ],
      ignores: [
        'Today I was not going to kill myself',
        'I am going to end the meeting',
        'I will die one day',
      ],
    },
  ),
  rule(
    'time-set',
    '(?:<kill-self>|<killing-self>|die|dying|dead|i will be gone|kill myself|killing myself|end it|ending it|end it all|ending it all|end my life|ending my life|suicide|hang myself|doing it|do it|not be here|not be alive|go through with it|hanging myself|shoot myself|overdose|commit)(?: (?:all|now|for sure|myself|either|maybe|here|alone|finally|somewhere)){0,2} (?:tonight|tomorrow|this (?:evening|afternoon|weekend|week)|later today|(?:in|within) (?:a|an|one|two|three|four|few|the next|a few|a couple|[0-9]{1,3})(?: of)?(?: more)? (?:minutes?|mins?|hours?|days?|weeks?)|by (?:the end of|christmas|tomorrow|tonight|morning|new years|next|<day>)|before (?:christmas|new years|morning|my birthday|i turn|the (?:year|week|month))|on (?:<day>|<month>|my birthday|christmas|new years)|after (?:christmas|new years|my birthday|the holidays)|next (?:week|month|weekend|<day>)|one day soon|soon)(?! (?:as|enough|after))',
    {
      strength: 0.9,
      why: 'Names a time for dying.',
      matches: [
        'dead before my birthday',
        'dying tonight',
        'doing it tomorrow',
        'ending it this weekend',
      ],
      ignores: ['I want to die right now', 'I have an exam tomorrow', 'As soon as I can'],
    },
  ),
  rule(
    'time-first',
    '(?:tonight|tomorrow|today|this weekend|next week|<day>)(?: (?:is|will be|i|am|the|night|morning|evening|it|going to|will|finally|might|may|just|be)){1,6} ?(?:the (?:night|day|end)|kill myself|end it|end it all|die|do it|dying|doing it|ending it|ending my life|killing myself|my last (?:day|night))(?= (?:i|and|for|because|at|all|after|in|when|by|with|once)|$)',
    {
      strength: 0.85,
      why: 'Names the day or night for dying.',
      matches: ['Tonight is the night', 'tomorrow I will end it', 'tonight i die'],
      ignores: [
        'Tomorrow is the day of my exam',
        'Today I walked the dog',
        'tomorrow I will do the laundry',
      ],
    },
  ),
  rule(
    'doing-it',
    '(?:i|^|think i|^so i) ?(?:am |have )?(?:doing it|going to do it|about to do it|going through with it|going to go through with it|ready to do it|ready to go|decided to do it|can finally do it|am doing this|going to do this|doing this|going to end it|about to end it|might do it|might finally do it|ending it all|ending it|going to be dead|going to die)(?= (?:tonight|today|tomorrow|now|right now|soon|this|in|when|matter|a matter|i have (?:a|the|my)|i am sitting|and i|with (?:a|the|my) (?:rope|gun|knife)|goodbye|before|after|anyway|i do not|for real|just a)|$)(?! (?:anymore tomorrow|with (?:my|him|her)))',
    {
      strength: 0.7,
      why: 'Says that they are about to do it.',
      matches: [
        "I'm doing it tonight",
        "I think I'm gonna do it",
        'going through with it',
        'ending it all',
      ],
      ignores: ['I am doing it with my brother', 'I did it'],
    },
  ),
  rule(
    'decided',
    '(?:i|^)(?: (?:have|had|finally|think i have|just|am)){0,2} (?:made (?:up my mind|the decision|my (?:decision|choice|peace)|peace with (?:my|the|this) (?:decision|choice|death))|decided|set a date|come to the conclusion|accepted)(?:(?: (?:that|to|i|it|tonight|today|this|on|a|the|am|is|will|want|have|going|not|be|for me)){1,6} (?:die|dying|dead|end my life|end it|go through with it|do it tonight|over|live anymore|time to go|leave this world|date|day|night)(?=$| and| i| tonight| for| because| by)|(?=$))',
    {
      strength: 0.6,
      why: 'Says that a decision has been made.',
      matches: ["I've made up my mind", 'I made the decision', 'I have decided to die'],
      ignores: ['I decided to paint the kitchen', 'I have decided that we need a car'],
    },
  ),
  rule(
    'not-be-here',
    '(?:i|^)(?: (?:will|would|am|do|think i|guess i|probably|might|know i|plan|plan to|may|intend to|expect to)){0,3} (?:not|no longer|never)(?: (?:going to|be|think i will|around|to|going|plan to|plan on|make it|planning on|being|see|last|live to|survive|planning to|wake up|waking up)){1,4} ?(?:here|alive|around|to|past|through|tomorrow|tonight|in the morning|(?:much|any) longer|another (?:day|week|year)|the (?:night|week|year|end)|until|till|the next|next|see|christmas|new years|my next birthday|long|much|by|when)(?! (?:for|at) (?:the )?(?:meeting|session|dinner|party|work|lunch|call|game))(?= (?:longer|tomorrow|tonight|morning|much|in the|to see|next|long|another|this|the (?:night|week|year|month|end)|by|when|new|christmas|my|anymore|after|for)|$)',
    {
      strength: 0.6,
      negatable: false,
      why: 'Says that they will not be here much longer.',
      matches: [
        "I won't be here tomorrow",
        "I don't think I'll be around much longer",
        "I won't make it through the night",
      ],
      ignores: [
        "I won't be at the session tomorrow",
        "I won't be here for dinner",
        'We do not want to live in this flat',
      ],
    },
  ),
  rule(
    'last-time',
    '(?:my|the|this is my|this will be my) (?:last|final) (?:day|night|year|hours?|few hours|few days|days|weeks?|moments|christmas|birthday|meal|sunset|cigarette|drink|evening|breath|morning)(?: (?:on earth|alive|here|ever|of my life|on this earth|in this world|with you|before i))|this (?:is|will be) my (?:last|final) (?:day|night|christmas|birthday|meal|morning|evening)(?=$)',
    {
      strength: 0.8,
      why: 'Speaks of a last day or night.',
      matches: ['This is my last night', 'my last day on earth'],
      ignores: ['my last day at work was fun', 'This is my last night shift'],
    },
  ),
  rule(
    'matter-of-time',
    '(?:only|just|is|it is) a matter of (?:(?:when|time) (?:until|till|before) i (?:do it|kill|end|die|am dead|go through)|when (?:and (?:where|how)|not if))|a matter of when and (?:where|how)|not (?:if|a question of if)(?: it is)?(?: but)? when|(?:nothing|nobody|noone)(?: (?:left|can|is|will|to|going to)){0,3} (?:stop|stopping|save) me(?=$| now| anymore| from (?:<killing-self>|doing it|ending))|(?:until|till) i (?:kill myself|end it|do it|end my life)',
    {
      strength: 0.6,
      negatable: false,
      why: 'Says that it is only a question of time, or that nobody can stop them.',
      matches: [
        'It is only a matter of time until I do it',
        'nobody can stop me now',
        'nothing left to stop me',
      ],
      ignores: ['It takes a matter of minutes', 'Nothing stops the rain'],
    },
  ),
  rule(
    'no-reason-not-to',
    '(?:no|not a|not have a|without a|any|one|give me a|single)(?: (?:real|good|single|more|longer))? reasons? (?:why i should not|not to|i should not)(?: (?:kill myself|die|do it|end it|end it all|end my life|go through with it))?(?=$| now| tonight| today| anymore| because| and)',
    {
      strength: 0.6,
      negatable: false,
      why: 'Finds no reason against it.',
      matches: ['I see no reason not to', 'give me one reason not to end it'],
      ignores: ['We found no reason not to paint it'],
    },
  ),
  rule(
    'finally',
    '(?:can|could|will|to|should|i|may|am|might|would|and|by) finally (?:<kill-self>|<killing-self>|die|do it(?=$| and| i| tonight| today| now)|be dead|be gone)(?! (?:laughing|at|over))',
    {
      strength: 0.6,
      why: 'Speaks of "finally" ending their life.',
      matches: [
        'After the holidays I could finally die',
        'One more bill and I will finally end it all',
      ],
      ignores: ['I can finally kill the weeds', 'I could finally end the call'],
    },
  ),
  rule(
    'under-way',
    '(?:i am|^am|^)(?: (?:now|here)){0,2} ?(?:<killing-self>)(?= (?:tonight|today|now|tomorrow|if|when|after|soon|this|on|before|because|and|i)|$)(?! (?:if (?:they|you|he|she)|and (?:for what|my back)|this (?:semester|term)|to\\b|for (?:this|a|the|you|them|work)))|about to (?:<kill-self>|<killing-self>|die(?=$| by| from| i))|(?:leave|leaving|go|going|drive|driving|walk|walking|head|heading|sneak)(?: (?:out|the|my|to|house|home|there|over|now|off|up|down|outside|car|in|a|bridge|roof|woods|forest)){1,5} to (?:do it|end it|<kill-self>)',
    {
      strength: 0.75,
      why: 'Speaks as if it were about to happen.',
      matches: [
        'I am ending my life tonight',
        'about to jump off a tall building',
        'driving to the woods to do it',
      ],
      ignores: ['I am killing myself for this exam', 'going to the shop to get it'],
    },
  ),
  rule(
    'help-to-die',
    '(?:help|let|assist|want someone to help|need someone to help|make|convince|talk) me (?:to |into |end up )?(?:<kill-self>|<killing-self>|end it(?=$| i| and| please| all)|die(?=$| i| and| in peace| painlessly| quickly| now)|do it(?=$| i)|get it over with(?=$| i))|(?:give me|need|want|find|finding|gather|gathering|getting|get|build|building)(?: (?:the|some|more|up|enough|a little|me|that)){0,3} (?:courage|strength|guts|nerve|balls|push) to (?:<kill-self>|do it|end it|finish (?:it|the job)|go through with it|die|pull the trigger|jump)',
    {
      strength: 0.6,
      why: 'Asks for help or courage to die.',
      matches: ['would somebody help me die', 'I need more courage to do it', 'let me kill myself'],
      ignores: ['help me end the lease', 'I found the courage to speak'],
    },
  ),
  rule(
    'wants-it-now',
    '(?:want|need|have|got|like|ready|going|dying|decided|trying) to (?:<kill-self>|end (?:it|things)|do it|go through with it) (?:right now|now|tonight|today|this (?:minute|second|evening|very)|as soon as|immediately|asap)(?! (?:that|but))',
    {
      strength: 0.8,
      why: 'Wants to do it now.',
      matches: ['I have to end things tonight', 'I need to kill myself tonight'],
      ignores: ['I want to end the call now', 'I have to go now'],
    },
  ),
];
