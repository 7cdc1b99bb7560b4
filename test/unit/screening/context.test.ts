import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningDoubted } from '#shared/screening/by-rules.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import { screen } from '#shared/screening/screen.ts';

const laneOf = (text: string) => screen(text).lane;

function changesOf(text: string): string {
  return screen(text)
    .signals.flatMap((signal) => signal.changes)
    .join(' ');
}

describe('context lowers and says so', () => {
  it.each([
    ['negation', "I don't want to die.", 'negated'],
    ['negation of a noun', 'I have no thoughts of killing myself', 'negated'],
    ['the past', 'I used to think about killing myself', 'past'],
    ['a date', 'I tried to kill myself ten years ago', 'past'],
    ['somebody else', 'He is suicidal', 'somebody else'],
    ['quotation marks', 'The line "I want to die" is what he sang', 'quotation marks'],
    ['a figure of speech', 'I was dead, I could kill myself of embarrassment', 'figure of speech'],
    ['a lesson', 'The article on suicidal thoughts was clear', 'book, a song or a lesson'],
    [
      'a supportive reply',
      'I hear you, and you are not alone. When you have suicidal thoughts you can call your people.',
      'support',
    ],
  ])('for %s', (_, text, note) => {
    expect(changesOf(text)).toContain(note);
    expect(['soon', 'routine', 'none']).toContain(laneOf(text));
  });

  it.each([
    [
      'a film',
      'In the film she says "I want to die" and nobody looks up',
      'book, a song or a lesson',
    ],
    [
      'a song announced by a colon',
      'The refrain goes: I want to die, and on it goes',
      'quoted from',
    ],
    ['a lesson on it', 'My workshop on self-harm starts at ten', 'book, a song or a lesson'],
  ])('to routine for %s', (_, text, note) => {
    expect(changesOf(text)).toContain(note);
    expect(['routine', 'none']).toContain(laneOf(text));
  });

  it.each([
    ['words of the author in quotation marks', 'In bed I typed "I want to die" and deleted it'],
    ['what is not a song', 'This is not a song: I want to die'],
    ['the same said of the author', 'You say that you want to die and I do too'],
    ['a "not" that waits', 'I have not killed myself yet'],
    ['present words after a date', 'At sixteen I wish I was dead'],
  ])('but leaves as it is %s', (_, text) => {
    expect(['crisis', 'urgent']).toContain(laneOf(text));
  });

  it('sees no signal in laughter', () => {
    expect(laneOf('We were dying of laughter all evening')).toBe('none');
  });

  it.each([
    "I can't stop thinking about killing myself",
    'I do not know how I stop wanting to die',
    "I don't know why I want to die",
    'Not only do I want to die, nobody would notice',
    "I'm a coward for not killing myself",
  ])('but takes this for no negation: %s', (text) => {
    expect(['crisis', 'urgent']).toContain(laneOf(text));
    expect(changesOf(text)).not.toContain('negated');
  });

  it('finds "no reason not to" as pressing as a plan', () => {
    expect(laneOf('I see no reason not to end it all')).toBe('crisis');
  });

  it('keeps the past as it is when it has come back', () => {
    expect(laneOf('I used to think about killing myself and now I do again')).toBe('urgent');
  });
});

describe('lanes', () => {
  it.each([
    ['crisis', "I'm going to kill myself tonight"],
    ['crisis', 'I have a plan and the pills next to me'],
    ['crisis', 'just took 40 pills'],
    ['crisis', 'thank you all for everything, this is my last post'],
    ['crisis', "he's outside my door"],
    ['crisis', 'I tried to hang myself last night'],
    ['crisis', 'My friend just took a whole bottle of pills'],
    ['urgent', 'I just want to die'],
    ['urgent', 'I cut myself again'],
    ['urgent', 'my dad beats me'],
    ['urgent', 'I want to stab my boss'],
    ['soon', 'I feel hopeless'],
    ['soon', "can't anymore."],
    ['soon', 'done.'],
    ['soon', 'I lost my brother to suicide'],
    ['soon', "I'm worried about my friend's safety"],
    ['routine', 'you are pathetic'],
    ['none', 'I made soup and called my sister. It was a good day.'],
    ['none', ''],
  ])('%s: %s', (lane, text) => {
    expect(laneOf(text)).toBe(lane);
  });

  it('rise when many signs of despair come together, and say so', () => {
    const text = 'I feel hopeless. I am a burden. Nobody would care.';
    expect(laneOf(text)).toBe('urgent');
    expect(changesOf(text)).toContain('Raised');
  });
});

describe('what surrounds a plain intent', () => {
  const plainIntents = [
    'I am going to kill myself.',
    "I'm gonna end my life tonight.",
    'I have a plan to kill myself.',
    'I just took 40 pills.',
    'Goodbye everyone.',
    'This is my last post.',
  ];
  const surroundings = [
    'I used to feel better years ago.',
    'My friend said you are not alone.',
    "I don't want to worry anyone.",
    'It says in the article on suicide prevention:',
    'When I was a kid we had a red boat.',
    'He said "hang in there".',
    'I hear you, stay strong, you can do this.',
    'In the song lyrics I like,',
    'lol I was dying of laughter',
    'No, not really.',
    'She is fine',
    'but',
    '...',
    '\n',
    '"',
    '👍🏽',
  ];
  const around = fc.oneof(
    fc.array(fc.constantFrom(...surroundings), { maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.lorem({ maxCount: 40 }),
  );

  it('never brings it below crisis', () => {
    fc.assert(
      fc.property(around, fc.constantFrom(...plainIntents), around, (before, intent, after) => {
        expect(laneOf(`${before}\n${intent} ${after}`)).toBe('crisis');
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each([
    'I do not think I am going to kill myself, I am going to kill myself is what I hear',
    '"I am going to kill myself" is all I can say',
    'Years ago I said I am going to kill myself',
    'you are not alone, I hear you, you matter. I am going to kill myself',
  ])('lowers the strength at most: %s', (text) => {
    expect(laneOf(text)).toBe('crisis');
  });
});

describe('marks that open no quotation', () => {
  it.each([
    ['inches', 'My 6" scar hurts. I want to die. I bought a 12" record.'],
    ['one that is left over', 'So this is "fine" " and I want to die. It is all "good" too.'],
    ['closing ones', 'He is a "friend". I want to die. She is a "friend" too.'],
    ['one behind a word', 'it hurts so much" i want to die "and nobody sees'],
  ])('hold no words of the author: %s', (_, text) => {
    expect(screen(text).signals.flatMap(({ changes }) => changes)).toEqual([]);
    expect(laneOf(text)).toBe('urgent');
  });

  it.each([
    'He laughed: ("I want to die") and went on',
    '"I want to die" he sang',
    'He said "it is 6" wide", she said "I want to die", and we laughed',
  ])('and those that do hold what others say: %s', (text) => {
    expect(laneOf(text)).not.toBe('urgent');
  });
});

describe('a comparison with a story', () => {
  it.each([
    'It is like a film: I am going to hang myself tonight.',
    'Like some song: I will take all the pills tonight.',
  ])('never brings down what the author says of themselves: %s', (text) => {
    expect(laneOf(text)).toBe('crisis');
  });
});

describe('what the author says of themselves beside a work', () => {
  it.each([
    ['a film that they watched', 'We watched a film and when they are asleep I will kill myself.'],
    ['a song that says it too', 'I heard our song and I know: I will kill myself tonight.'],
    ['the news', 'It was on the radio and I am going to end my life tomorrow.'],
    ['a comparison', 'As in a song: I will take all my pills tonight.'],
    ['a quotation of another', 'He said "cheer up". I am going to kill myself tonight.'],
  ])('stays theirs: %s', (_, text) => {
    expect(laneOf(text)).toBe('crisis');
  });

  it.each([
    ['leads up to it', 'In the second act I hang myself and the curtain falls.'],
    ['follows it', 'I take all my pills tonight in act two.'],
    ['speaks it', 'The refrain goes: I am going to kill myself tonight.'],
    ['was said long ago', 'When I was twelve I said "I am going to kill myself".'],
  ])("is the work's, or the past's, where that %s", (_, text) => {
    expect(['soon', 'routine', 'none']).toContain(laneOf(text));
  });
});

describe('what stands beside a plan, an act or a goodbye', () => {
  const guarded = wordRules.flatMap((rule) => {
    const words = [...(rule.sought.unlessNear?.words ?? []), ...(rule.sought.unless?.words ?? [])];
    return (rule.context === 'strength' || rule.lane === 'crisis') && words.length > 0
      ? [{ rule, words }]
      : [];
  });

  it.each(guarded.map(({ rule, words }) => [rule.id, rule, words] as const))(
    'may lower %s and say so, and never silences it',
    (_, rule, words) => {
      for (const example of rule.matches) {
        for (const word of words) {
          const { signals } = screen(`${example}\n\nThe ${word} and so on.`);
          const heard = signals.filter((one) => one.rule === rule.id);
          expect(heard, `${example} | ${word}`).not.toEqual([]);
        }
      }
    },
  );

  it('leaves to be read within days what speaks of death in plain words', () => {
    const { lane, signals } = screen('I mean to die, and I will, and the panic is gone.');
    expect(lane).toBe('soon');
    expect(signals[0]?.changes).toContain(meaningDoubted);
  });
});

describe('a long text', () => {
  it.each([
    ['a denial', 'I do not want to die. ', 'I want to die.', 'urgent'],
    [
      'a quotation',
      'She sang "I am going to kill myself". ',
      'I am going to kill myself.',
      'crisis',
    ],
  ])('is heard at its end, whatever was said before over and over: %s', (_, said, last, lane) => {
    expect(laneOf(said.repeat(60) + last)).toBe(lane);
  });
});

describe('despair', () => {
  it('is not added to by what somebody else wishes', () => {
    expect(laneOf('She says she wants to die. I have lost all hope.')).toBe('soon');
  });
});
