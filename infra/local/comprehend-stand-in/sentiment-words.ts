/**
 * Words of our own choosing with a weight from -3 (dark) to 3 (bright), as people write in a support group. Small on
 * purpose: it shows that the path works, and says nothing of how well Amazon Comprehend does.
 */
export interface SentimentWords {
  weights: ReadonlyMap<string, number>;
  /** Turn round what follows closely. */
  negations: ReadonlySet<string>;
  /** Multiply the weight of the next word. */
  degrees: ReadonlyMap<string, number>;
}

export type SentimentLanguage = 'en' | 'es';

const listed = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([weight, words]) =>
      words.split(/\s+/).map((word): [string, number] => [word, Number(weight)]),
    ),
  );

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const sentimentWords: Readonly<Record<SentimentLanguage, SentimentWords>> = {
  en: {
    weights: listed({
      '3': 'amazing beautiful delighted fantastic joy joyful love loved overjoyed thrilled wonderful',
      '2':
        'better calm celebrate comfort comforted excited glad good grateful great happier happy hope hopeful ' +
        'improved kind laughed lovely nice peaceful pleased proud relief relieved safe smile smiled stronger ' +
        'supported thankful thanks warm well',
      '1': 'brave easier enjoy enjoyed fine helped helpful helps interesting okay progress rested steady thank welcome',
      '-1': 'bored boring confused difficult hard lost nervous sorry stress stressed stuck tired uneasy unsure worried worry',
      '-2':
        'afraid alone angry anxious ashamed awful bad broken cried cry crying drained empty exhausted fail failed ' +
        'guilt guilty hurt hurting hurts lonely numb overwhelmed pain painful panic sad scared shame struggling ' +
        'tears upset useless worse',
      '-3':
        'agony despair desperate devastated dread hate hated heartbroken hopeless horrible miserable terrible ' +
        'terrified unbearable worst worthless',
    }),
    negations: setOf(
      "not no never without hardly barely can't cannot don't doesn't didn't won't wouldn't couldn't isn't aren't wasn't weren't",
    ),
    degrees: new Map([
      ['very', 1.4],
      ['so', 1.3],
      ['really', 1.3],
      ['completely', 1.5],
      ['totally', 1.5],
      ['slightly', 0.6],
      ['bit', 0.6],
      ['somewhat', 0.7],
    ]),
  },
  es: {
    weights: listed({
      '3': 'maravilloso maravillosa genial alegría encanta feliz',
      '2':
        'agradecida agradecido bien buena bueno calma contenta contento esperanza gracias mejor orgullosa orgulloso ' +
        'segura seguro tranquila tranquilo',
      '1': 'ayuda ayudado fácil progreso',
      '-1': 'cansada cansado difícil duro nerviosa nervioso preocupada preocupado',
      '-2': 'ansiedad culpa dolor llorar llorando mal miedo peor sola solo triste tristeza vacía vacío vergüenza',
      '-3': 'desesperada desesperado horrible odio terrible',
    }),
    negations: setOf('no nunca sin jamás apenas'),
    degrees: new Map([
      ['muy', 1.4],
      ['tan', 1.3],
      ['poco', 0.6],
    ]),
  },
};
