/**
 * Who, wants, does what, with what, when, not: words that do the same work in a sentence share a class, so that what the
 * model learns from one of them holds for the others.
 */
const rows: readonly (readonly [name: string, words: string])[] = [
  ['self', 'i me my myself mine'],
  ['be', 'am is are was were be been being'],
  ['past', 'was were had did tried took went felt wanted thought made woke wrote bought found'],
  ['have', 'have has had got having get getting'],
  ['you', 'you your yours yourself yourselves'],
  ['other', 'he she they him her them his their himself herself themselves someone somebody'],
  ['all', 'everyone everybody everything people all nobody anyone anybody nothing'],
  [
    'kin',
    'mom mother dad father parent parents brother sister son daughter kid kids child children wife husband boyfriend girlfriend bf gf ex partner friend friends roommate uncle aunt cousin grandma grandpa grandmother family fiance fiancee spouse colleague classmate boss stepdad stepmom',
  ],
  ['not', 'not never no without nor neither cannot hardly barely none'],
  ['will', 'will going about plan plans planning planned intend decided ready gonna shall promise'],
  [
    'want',
    'want wants wanted wanting wish wishes wished wishing need crave hope hoping hoped pray praying long longing desire rather prefer',
  ],
  ['can', 'can could might may would should must able'],
  [
    'think',
    'think thinking thought thoughts consider considering considered imagine imagining fantasize feel feeling ideation urge urges',
  ],
  ['die', 'die dying died dead death gone'],
  [
    'kill',
    'kill killing killed suicide suicidal hang hanging hanged shoot shooting drown drowning overdose overdosed overdosing jump jumping',
  ],
  ['end', 'end ending ended stop stopping over final last done finish finished quit'],
  ['live', 'live living alive life exist existing existence survive survived breathe breathing'],
  ['attempt', 'attempt attempts attempted attempting try tries tried trying failed'],
  [
    'hurt',
    'hurt hurts hurting harm harming harmed cut cuts cutting burn burning bleed bleeding blood injure scars',
  ],
  [
    'means',
    'pill pills tablet tablets meds medication medications rope noose gun pistol rifle shotgun knife knives razor razors blade blades belt bridge train cliff roof rooftop building ledge bleach bottle helium poison drugs trigger bullet wrist wrists throat veins neck',
  ],
  [
    'amount',
    'milligrams mg dose doses handful bottle bottles many much enough lethal fatal whole entire',
  ],
  ['soon', 'now tonight today tomorrow soon morning night weekend week hours minutes days'],
  ['ago', 'ago yesterday earlier before recently last'],
  ['bye', 'goodbye goodbyes bye farewell sorry note notes letter letters forgive thank thanks'],
  [
    'pain',
    'pain suffering hopeless worthless useless burden empty numb alone lonely tired exhausted misery miserable hate hatred',
  ],
  [
    'assault',
    'hit hits hitting beat beats beating choke choked choking slap slapped punch punched rape raped abused abuse abusing threatened threatens threatening attack attacked grabbed stab murder',
  ],
  ['way', 'way ways method methods how easiest painless quick peaceful'],
];

export const wordClasses: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
