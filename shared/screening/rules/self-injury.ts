import { type PhraseRule, phraseRulesOf } from '#shared/screening/rule.ts';

const rule = phraseRulesOf('self-injury', { lane: 'urgent', context: 'lower' });

export const selfInjury: readonly PhraseRule[] = [
  rule('hurting-self', '{injure-myself} !(..2 {by-accident})', {
    strength: 0.65,
    why: 'Speaks of hurting their own body.',
    matches: ['I cut myself again', "I've been burning my arms", 'I want to hurt myself'],
    ignores: ['I cut myself while cooking', 'I hurt my back'],
  }),
  rule(
    'self-harm',
    `
    i|me|my|we ..7 self harm~|injure~|injury|mutilation|hurt
    self|myself harm|injury|harming again|urge|urges|scars|relapse|thoughts
    ^ self harm|injury|harming
    `,
    {
      strength: 0.55,
      why: 'Speaks of self-harm and of themselves.',
      matches: ['I self-harmed last night', 'my self harm urges are back', 'i want to selfharm'],
      ignores: ['The leaflet on self-harm is good'],
    },
  ),
  rule(
    'urge',
    `
    urge|urges|want~|need~|crave~|tempted|itch|desire|addicted|miss ..3 (cut|bleed|feel the blade|pain|see my? blood|{injure-myself}) !the|sugar|down|a|my|it|out|off|back
    relapse~|relapsed|started|back|thinking .. cutting|{injuring-myself} !the|sugar|down|a|it|out|off|back
    `,
    {
      strength: 0.6,
      why: 'Speaks of an urge to hurt themselves.',
      matches: [
        'the urge to cut is so strong',
        'I relapsed and started cutting again',
        'I want to bleed',
      ],
      ignores: ['I want to cut sugar', 'I need to cut the grass'],
    },
  ),
  rule(
    'marks',
    `
    my|fresh|new|deep cuts|scars|wounds|slits|burns .. fresh|deep|bleeding|healing|fading|{limb}
    cut|cuts|cutting too? deep|deeper
    cut|cuts|cutting|scars on my|the {limb}
    ^ my cuts|slits $
    hide~|keep~|buy~|bought|got ..2 {blade}
    `,
    {
      strength: 0.5,
      why: 'Speaks of wounds or tools of self-injury.',
      matches: ['the cuts on my arms are healing', 'my cuts', 'I keep a blade in my bag'],
      ignores: ['My hair cuts are cheap', 'budget cuts'],
    },
  ),
  rule(
    'clean',
    `
    clean from|of|off {injuring-myself}|cutting
    relapse~|slip~ after|on|with ..3 {injuring-myself}|cutting|clean
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Speaks of staying away from self-injury, or a setback.',
      matches: ['I am ten weeks clean of cutting', 'relapsed after two months clean'],
      ignores: ['the kitchen is clean'],
    },
  ),
  rule(
    'not-eating',
    `
    stop~|avoid~|quit~|keep~ (myself|me)? from? eating !meat|out|sugar|bread|dairy|late
    starve~|starving myself
    how to|do|can i? purge~|starve~|vomit
    i ..3 purge~
    ^ purge~
    making myself sick|vomit, making myself throw up
    struggle~ with anorexia|bulimia
    `,
    {
      strength: 0.45,
      why: 'Speaks of going without food, or of purging.',
      matches: [
        'I keep starving myself',
        'I purged again',
        'I managed to keep from eating for long, how do I purge',
      ],
      ignores: ['I stopped eating meat', 'I ate early'],
    },
  ),
];
