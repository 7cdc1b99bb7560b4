/**
 * The parts of speech that rules are built from, written for plain words (see `normalise`): "i am going to", never
 * "I'm gonna". Every repetition is bounded, so that no text can make a pattern slow.
 */
export const fragments: Readonly<Record<string, string>> = {
  // Who
  i: 'i(?: (?:am|was|have|had|do|did|would|will|could|can|might|may|should|must|not|never|been|now|still|keep|think|guess|know|feel|swear|finally|only|almost|all|want|it|is)){0,5}',
  kin: 'mom|mother|dad|father|parents?|brother|sister|son|daughter|kids?|child|children|wife|husband|boyfriend|girlfriend|bf|gf|ex|partner|friends?|roommate|uncle|aunt|cousin|niece|nephew|grand(?:ma|pa|mother|father)|family|step(?:dad|mom|father|mother|brother|sister)|fiance|fiancee|spouse|colleague|classmate|neighbou?r|boss|bestie|best friend',
  them: 'he|she|they|someone|somebody|(?:my|his|her|their|our|a)(?: (?:best|close|old|good|younger|older|little|big|own|dear|online|ex|teenage)){0,2} <kin>(?: of mine)?|(?:one|some) of (?:my|our|the) (?:<kin>|members|group)|(?:a|this|the|another|one) (?:person|guy|girl|member|woman|man|boy|kid)(?: (?:here|in (?:the|this|our) group|i know))?',
  'them-object':
    'him|her|them|everyone|everybody|people|someone|somebody|my <kin>|(?:the|a|an|that|those|these|this|any|every|all|all the|another|some|your|his|their|our) [a-z]{2,14}',
  // When
  now: 'now|right now|tonight|today|this (?:evening|afternoon|morning|minute|second|very moment)|as i (?:type|write)|at this moment',
  soon: 'tonight|today|tomorrow|soon|this (?:evening|afternoon|morning|week|weekend|month|year|time)|next (?:week|month|weekend|year)|(?:in|within) (?:a|an|one|two|three|four|five|six|few|the next|a few|a couple|[0-9]{1,3})(?: of)?(?: more)? (?:minutes?|mins?|hours?|days?|weeks?|months?)|on (?:my|sunday|monday|tuesday|wednesday|thursday|friday|saturday|christmas|new years|the)|by (?:the end|christmas|new years|tomorrow|tonight|morning|sunday|monday|friday|next|my)|before (?:christmas|new years|the|my|i turn|morning|tomorrow)|after (?:christmas|new years|my|the|this|finals|exams)|when (?:i get home|everyone|nobody|they|he|she|my)|one last',
  month:
    '(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2}(?: (?:st|nd|rd|th))?',
  day: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  'kill-self':
    '(?:to|will|would|could|should|might|not|and|just|finally|or|i) off myself|(?:kill|hang|shoot|drown|murder|gas|poison|delete|end|electrocute|suffocate|strangle|throw|stab) (?:me )?myself|(?:end|take) (?:my|this)(?: (?:own|miserable|pathetic|worthless|shitty|stupid|sad|pointless|useless))? (?:life|existence)|end it all|end it(?= (?:tonight|today|soon|for good|forever|myself|once))|put an end to (?:my life|it all|all (?:of )?(?:this|the)|everything|myself|this life|me)|end things (?:now|for good|tonight|forever)|end myself|commit (?:suicide|self deletion)|die by suicide|complete suicide|blow my (?:brains|head) (?:out|off)|(?:slit|cut|slice|slash|open) (?:my|open my) (?:wrists?|throat|veins?)|(?:jump|leap|step|walk|throw myself) (?:off|from|in front of|into|under|out) (?:of )?(?:an? |the |my |of |oncoming |this |that ){0,2}(?:(?:high|tall|nearby|moving|busy|local|nearest|highest|tallest|passing) )?(?:bridge|building|roof|cliff|train|traffic|truck|bus|balcony|window|ledge|tracks|car|overpass|ocean|river)|overdose|drive (?:my car )?(?:off|into) (?:a|the) (?:bridge|cliff|tree|wall|river|pole)|put a bullet (?:in|through) my|pull the trigger|bleed out|end my (?:suffering|misery|pain)|put myself out of|sleep forever|hang(?= (?:from|by))',
  'killing-self':
    '(?:killing|offing|hanging|shooting|drowning|murdering|gassing|poisoning|ending|electrocuting|suffocating|strangling|throwing|stabbing) (?:me )?myself|(?:ending|taking) (?:my|this)(?: (?:own|miserable|pathetic|worthless|shitty|stupid|sad|pointless|useless))? (?:life|existence)|ending it all|ending it(?= (?:tonight|today|soon|for good|forever|myself))|putting an end to (?:my life|it all|everything|myself)|ending myself|committing suicide|blowing my (?:brains|head) (?:out|off)|(?:slitting|cutting|slicing|slashing) (?:my|open my) (?:wrists?|throat|veins?)|(?:jumping|leaping|stepping|walking|throwing myself) (?:off|from|in front of|into|under|out) (?:of )?(?:an? |the |my |of |oncoming |this |that ){0,2}(?:(?:high|tall|nearby|moving|busy|local|nearest|highest|tallest|passing) )?(?:bridge|building|roof|cliff|train|traffic|truck|bus|balcony|window|ledge|tracks|car|overpass|ocean|river)|overdosing|driving (?:my car )?(?:off|into) (?:a|the) (?:bridge|cliff|tree|wall|river|pole)|pulling the trigger|bleeding out|ending my (?:suffering|misery|pain)|dying by suicide',
  'dead-self':
    'killed myself|ended my (?:own )?life|taken my (?:own )?life|took my (?:own )?life|ended it all|hanged myself|hung myself|shot myself|drowned myself',
  die: 'die|be dead|be gone forever|be six feet under|drop dead|pass away',
  // Wanting
  want: '(?:want(?:s|ed|ing)?|wish(?:ed|es|ing)?|need|crave|long|longing|would (?:love|like|prefer)|prefer|hope|hoping|pray|praying|yearn|beg|begging|desire|ready|deserve|dying|choose|rather|decide)(?: (?:for|it|more than anything|nothing more than|so much|is))?(?: to)?',
  // Things
  'means-strong':
    'noose|rope|exit bag|helium(?: tank)?|nitrogen(?: tank)?|hydrogen tank|sodium nitrite|cyanide|shotgun|pistol|revolver|handgun|gun|firearm|rifle',
  'means-weak':
    'pills|tablets|meds|medication|razors?|razor blades?|blades?|knife|knives|box cutter|scissors|belt|cord|bleach|insulin|drugs|sleeping pills|painkillers|bottle of [a-z]{2,16}',
  medicine:
    '[a-z]{2,12}(?:apine|epine|prazole|azole|pram|oxetine|traline|azepam|azolam|profen|etaminophen|tadine|olol|cillin|statin|barbital|codone|peridone|triptyline|gabalin|zodone|histamines?|phetamine|hydramine|tiapine|azine|morphone)',
  dose: '<medicine>|pills?|tablets?|tabs|capsules?|caps|meds|medication|medicines?|painkillers?|sleeping pills|anti depressants|benzos|paracetamol|tylenol|acetaminophen|ibuprofen|advil|aspirin|xanax|benadryl|melatonin|naproxen|insulin|bleach|antifreeze|opiates|oxys?|fentanyl|ambien|valium|klonopin|lithium|zopiclone|codeine|tramadol|propranolol|quetiapine|seroquel|prozac|zoloft|lexapro|adderall|dph',
  much: '[5-9]|[1-9][0-9]{1,4}|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|a hundred|all|all of|all the|the whole|a whole|whole|the entire|an entire|entire|every|a bottle of|the bottle of|a handful|handfuls?|a bunch|bunch|too many|too much|way too many|loads|lots|dozens?|a lot|a load|a ton|several|extra|the rest',
};
