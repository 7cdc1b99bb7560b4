export const labels = [
  'GRAPHIC',
  'HARASSMENT_OR_ABUSE',
  'HATE_SPEECH',
  'INSULT',
  'PROFANITY',
  'SEXUAL',
  'VIOLENCE_OR_THREAT',
] as const;
export type Label = (typeof labels)[number];

interface ToxicityRule {
  label: Label;
  /** 0 to 1, for one match. */
  score: number;
  /** Global, because every match counts. */
  pattern: RegExp;
}

const someone = '(?:you|u|him|her|them|you all|everyone|everybody)';
const groupOfPeople = '(?:you people|your kind|those people|people like you|your sort)';
const insults =
  'idiots?|morons?|losers?|stupid|pathetic|useless|worthless|disgusting|dumb|fools?|liars?|cowards?|freaks?|trash|garbage';

/** Patterns of our own choosing. A few words of each kind, to show that the path works; no list of slurs is kept. */
export const toxicityRules: readonly ToxicityRule[] = [
  {
    label: 'VIOLENCE_OR_THREAT',
    score: 0.93,
    pattern: new RegExp(
      `\\b(?:i'?ll|i will|i'?m going to|i'?m gonna|we'?ll|we will)\\s+(?:\\w+\\s+)?(?:kill|hurt|beat|hit|punch|attack|smash|destroy)\\s+${someone}\\b`,
      'gi',
    ),
  },
  {
    label: 'VIOLENCE_OR_THREAT',
    score: 0.74,
    pattern:
      /\b(?:you'?ll be sorry|you will be sorry|you'?d better watch your back|watch your back|i know where you live)\b/gi,
  },
  {
    label: 'HARASSMENT_OR_ABUSE',
    score: 0.82,
    pattern:
      /\b(?:shut up|nobody (?:here )?(?:likes|wants) you|no one (?:here )?(?:likes|wants) you|everyone hates you|get lost|go away and (?:stay|don't come back)|i know where you live|you deserve (?:this|it|everything bad))\b/gi,
  },
  {
    label: 'HATE_SPEECH',
    score: 0.84,
    pattern: new RegExp(
      `\\b(?:${groupOfPeople}\\s+(?:are|should|don'?t|do not|make me)\\b|go back to your (?:own )?country\\b|i hate (?:all )?${groupOfPeople}\\b)`,
      'gi',
    ),
  },
  {
    label: 'INSULT',
    score: 0.86,
    pattern: new RegExp(
      `\\b(?:you(?:'?re| are)?|he(?:'?s| is)|she(?:'?s| is)|they(?:'?re| are))\\s+(?:(?:such|all|just|really|so|a|an|the|total|complete|nothing but)\\s+){0,3}(?:${insults})\\b`,
      'gi',
    ),
  },
  // Without somebody else it is aimed at, it is mostly said of oneself here, and that is no conduct.
  { label: 'INSULT', score: 0.18, pattern: new RegExp(`\\b(?:${insults})\\b`, 'gi') },
  {
    label: 'PROFANITY',
    score: 0.71,
    pattern:
      /\b(?:fuck(?:ing|ed|er)?|(?:bull)?shit(?:ty)?|bitch(?:es)?|bastards?|assholes?|arseholes?)\b/gi,
  },
  { label: 'PROFANITY', score: 0.28, pattern: /\b(?:damn|bloody hell|crap|wtf)\b/gi },
  {
    label: 'SEXUAL',
    score: 0.66,
    pattern:
      /\b(?:nudes?|porn(?:ography)?|send (?:me )?(?:pics|pictures) of your body|have sex with me|sexting)\b/gi,
  },
  {
    label: 'GRAPHIC',
    score: 0.64,
    pattern:
      /\b(?:blood (?:was |is )?everywhere|covered in blood|pool of blood|gore|gory|mutilated)\b/gi,
  },
];
