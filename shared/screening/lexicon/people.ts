export const people: Readonly<Record<string, string>> = {
  // The author. Auxiliaries and adverbs may stand between "i" and the verb.
  i: 'i {aux}? {aux}? {aux}?',
  aux: 'am|was|were|have|had|do|did|would|will|could|can|might|may|should|must|been|being|be|now|still|keep|think|guess|know|feel|swear|finally|only|almost|nearly|all|do|never, going to, about to',
  // Others
  kin: 'mom|mother|dad|father|parent|parents|brother|brothers|sister|sisters|son|sons|daughter|daughters|kid|kids|child|children|wife|husband|boyfriend|girlfriend|bf|gf|ex|partner|friend|friends|mate|mates|roommate|flatmate|uncle|aunt|auntie|cousin|niece|nephew|grandma|grandpa|grandmother|grandfather|gran|nan|family|stepdad|stepmom|stepfather|stepmother|stepbrother|stepsister|fiance|fiancee|spouse|colleague|coworker|classmate|neighbour|neighbor|boss|bestie|boy|boys|girl|girls|baby|twins|pupil|student|patient|client|lodger|carer|teacher',
  'my-kin':
    'my|our|his|her|their best|close|old|younger|older|little|big|own|late|eldest|youngest? {kin}, one|some of my|our|the {kin}',
  someone:
    'he|she|they|someone|somebody|anyone|everyone|{my-kin}, a|this|the|another|one|that|some person|guy|girl|member|woman|man|boy|kid|lad|lady|stranger',
  them: 'him|her|them|someone|somebody|everyone|everybody|people|anyone|{my-kin}',
  'my-people': '{my-kin}, everyone|everybody|people, they|them, you all, all of you',
};
