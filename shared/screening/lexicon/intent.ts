export const intent: Readonly<Record<string, string>> = {
  // Going to, having decided to: the base of a verb follows, or its "-ing".
  will: 'will|shall|must, going|about|ready|bound|determined|resolved|prepared|committed|fixing to, getting ready to, {intend} to|on|upon',
  intend:
    'intend~|mean|means|plan~|aim~|decided|deciding|choose~|opted|vow~|swore|sworn|set|resolved|intent|determined|settled|committed|ready|prepared|promised|promise, made up my mind|made my mind up, promised|promise myself|you|her|him|them',
  'by-and-by':
    'finally|now|soon|then|either|eventually|maybe|tonight|today|tomorrow|be, end up, try to|and, go and|ahead|off, go ahead and, have to, make myself',
  // Where a clause about the author's own doing begins; "not" cannot stand in it.
  'i-now':
    '^, i {am}? {am}? {am}?, and|then|now|because|that|when|if|day|tonight|tomorrow|{day} {am}? {am}?',
  am: 'am|do|have|now|still|think|guess|know|feel|swear|finally|only|all|could|should|can|might|may|fully|i|only',
  'this-world': 'world|earth|life|planet|plane|realm|universe|existence, mortal coil',
  'end-my-life':
    '{kill-myself}, bring|draw|put my own? life|existence to a|an|its? close|end|stop|halt, bring an end to my own? life|existence|suffering|misery, finish|close my own? life|existence !savings|style|insurance|story|work|project, do away with myself, do myself in, make an end of myself, delete|top|neck|electrocute|stab myself, throw myself off|under|into|from|in, leave this {this-world}, leave|depart|quit|exit life|existence, drive .. off|into a|the|an|oncoming *? {high-place}|wall|tree|pole, die at|by my own hand|hands, drink bleach|antifreeze|poison',
  'ending-my-life':
    '{killing-myself}, bringing|drawing my own? life|existence to a|an close|end, doing away with myself, doing myself in, deleting|topping|necking myself, throwing myself off|under|into|from|in, leaving this {this-world}, leaving|departing|quitting|exiting life|existence, driving .. off|into a|the|an|oncoming *? {high-place}|wall|tree|pole',
  'end-it':
    'end|finish it|things|this, do it|this, go|going through with it, get it over with, die',
  'ending-it': 'ending|finishing it|things|everything, doing it|this, going through with it',
  // What makes dying a figure of speech, or everybody's lot.
  figurative:
    'laughing|laughter|of|from|inside|trying|over|at|alone|happy|old|someday|eventually|anyway|too|a|if|again|with|by|in, one day, my hair',
  // What one kills oneself with when it is only hard work, or some day.
  'figure-of-effort':
    'laughing|laughter|of|from|inside|trying|over|old|someday|eventually|too|if|doing, one day, my hair, (at|in|with|for|by) (the|my|this|a|these)? (gym|work|job|exam|exams|training|class|course|homework|match|deadline|diet|accident|mistake)',
  // By when
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec',
  event:
    '{day}|{month}|#|christmas|xmas|easter|thanksgiving|hanukkah|diwali|eid|birthday|anniversary|weekend|week|month|year|summer|winter|spring|autumn|holidays|exams|finals|graduation|prom|morning|midnight|noon|dawn|sunrise|sunset|dark|term|semester|funeral|wedding|appointment|review|session|meeting|operation|results|surgery|hearing|trial, new years, new year, i turn, end of the? week|month|year|summer|winter, the tenth|first|last',
  'the-event': 'the|my|next|this|our|a? {event}',
  asleep: 'asleep|sleep|sleeping|bed|gone|leave|leaves|left|out|over|away|at|grown|rehomed|settled',
  deadline:
    'tonight|tomorrow, soon !as|enough|after, later today, this evening|afternoon|weekend|week|month|year|{day}|{month}, next week|month|weekend|year|{day}, in|within a|an|the|#|few|couple? next|few|couple|#? of? #? more? minutes|minute|hours|hour|days|day|weeks|week|months|month, on|by|before|after|come the|my|next|this|our|a? {event}, by|before the time, (once|when|after|as soon as) ..4 {asleep}, before ..4 {event}|home|back|wake|wakes|up, one day soon, at last',
  'end-of-me': 'die|dying|dead, {end-my-life}, {ending-my-life}, {end-it}, {ending-it}',
  'not-here': 'not be here|alive|around, no longer be here|alive|around',
  // What stands near when words like "decided" are about dying.
  grave:
    '{end-my-life}|{ending-my-life}, die|dying|dead|death|suicide|suicidal|pills|tablets|rope|noose|bridge|overdose|goodbye|goodbyes|farewell|burden|hopeless|worthless|funeral|heaven|afterlife, end|ending it, hate myself|everything, hate my life, no point|hope|future, no way out, without me, miss me, nothing left, give|giving up, better off, the pain, tired of, leave|leaving this {this-world}, can not|no longer go on, no longer do this, not do this|it anymore, nobody cares|needs|loves, my note|letters',
  // Fear of dying and bodily panic
  panic:
    'panic|attack|attacks|palpitations|convinced|cancer|ambulance|virus|turbulence, scared|afraid|terrified|fear|fearing|frightened|worried that|of|i, feel|feels|felt like, thought|think that? i, as if|though',
  calm: 'peace|peaceful|calm|relief|relieved|comfort|comforting|comforted|nice|serene|quiet|ready|lighter|slept, not|nor|stopped|stop being? scared|afraid|frightened !of, no longer scared|afraid|frightened !of',
  // Ordinary reasons for being away, and for things coming to an end
  away: 'holiday|holidays|vacation|trip|travelling|traveling|flight|dentist|doctor|appointment|hospital|surgery|operation|wedding|shift|work|working|job|office|class|classes|school|uni|college|course|lunch|dinner|party|meeting|session|group|gym|match|game|train|training|interview|moving|moved|visiting|abroad|leave',
  errand:
    'asking|proposing|quitting|applying|telling|dentist|appointment|class|classes|homework|laundry|dishes|interview|assignment|essay|gym|lunch|dinner|party|session|match|training|wedding|flight|trip|holiday|vacation|meeting',
  'ordinary-parting':
    '(last|final) session|class|shift|lesson|meeting, discharge|discharged|graduate~|graduating|graduated|retire~|retiring|retirement|speech|cake|spoilt|spoiled|promotion|colleagues|braces, enough|leaving|leave|left|quit|quitting|sick|tired of? this|that|the|my job|company|office|team, new job, my holiday|holidays|vacation, before the|our holidays|holiday|break|summer, on holiday|vacation|leave, leaving|leave|left|quit|quitting group|therapy|town|work|uni|school|college|course|team|job, moving to|away|house|out, new ones starting, (see|talk to|speak to|catch) you {day}|soon|later|tomorrow|next|there|then|monday, for now|today, be back, back soon|later|tomorrow|next|on|in|at, next week|session|time|{day}, this evening, good luck, take a break, taking a break, step~ back',
  pet: 'cat|cats|dog|dogs|pet|pets|rabbit|rabbits|hamster|parrot|bird|birds|fish|horse|puppy|kitten|kittens|tortoise|snake|plants, guinea pig|pigs',
  // Taking leave
  bye: 'goodbye|goodbyes|farewell|bye|adieu|adios, rest in peace',
  all: 'everyone|everybody|all|world|friends|guys|yall|people|life|family|group|earth|folks|lovelies|loved|forever|{my-kin}, you all, all of you, for ever|good, my love|loves|darling|darlings|angel|angels, mom|dad',
  last: 'last|final, very|absolute last, last ever',
  message:
    'post|posts|message|messages|word|words|letter|note|text|comment|entry|update|goodbye|goodbyes|farewell|thread|email, thing|things i {aux}? ever? write|say|post|type',
  'me-gone':
    'i am|will|shall ..1 gone|dead, i will|shall be ..1 gone|dead|over|free|cold|peace, i will|shall not be here|alive|around, i am not here|around, it will|is ..2 over|late, itll ..2 over|late, no longer be|with|here',
  'last-of-many':
    'today|tonight|was|were|got|did|had|has|about|until|till|before|exams|break|week|month|term|until|evening|in, for|as the|this|now|a, of the|this|day|week, on this|the|that|it, before the|my|bed|exams|lunch',
  'going-on':
    'for now, to ..2 house|flat|school|winter|summer|car|office|students|class|patients|smoking|debt|braces|pain?, at|from the, thursday|exams|week|school|winter|summer',
  // Words with which people leave for good
  parting:
    '{bye}, my|the {last} {message}|day|night|time, time for? me? to go, no longer do|go|stay|be, can not do this|go on|stay|be here|take it|this|fight, miss you all, it is over, this is it, take care of my|each, {me-gone}, leaving life, leaving this {this-world}, i leave you|this|it, not|never come looking, not|never look for me, not|never hear from me, could have saved, this is the end, see you in|on the other|another|next|heaven, my time has, i am|give giving? up, by the time you',
  'burden-of':
    '{have-to}? worry|worrying|bother|bothering|think|thinking|stress|stressing about|with|over?, {have-to}? deal|dealing|put|putting up? with, {have-to}? look|looking|clean|cleaning|pick up? after|at, {have-to}? see|seeing|hear|hearing from|of|about?, {have-to}? speak|talk to, {have-to}? care|caring|pay|paying|apologise|apologize for, {have-to}? carry|carrying|support|supporting|feed|feeding|suffer|check|checking on?, {have-to}? listen to',
  'have-to': 'have|having|need|needing|get|forced|be|has to?',
};
