import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Session } from '#shared/contracts/session.ts';
import { goalFacts } from '#web/app/components/goal-items.tsx';
import { NoteMarks } from '#web/app/components/journal-words.tsx';
import { sessionFacts } from '#web/app/components/session-facts.ts';
import { WeeksChart } from '#web/app/components/weeks-chart.tsx';
import { Worded } from '#web/app/components/worded.tsx';
import type { Language } from '#web/app/language/languages.ts';
import { wordsIn } from '#web/app/language/words.ts';
import { supportLine } from '#web/app/support-words.ts';

// Where several messages stand in one line, that line is read as a whole here, in each language.

const read = (language: Language, element: ReactElement) =>
  renderToStaticMarkup(<Worded language={language}>{element}</Worded>);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test.each([
  ['en', 'In between. Energy: none left.', 'Energy: plenty.'],
  ['es', 'Intermedio. Energía: no queda nada.', 'Energía: mucha.'],
] as const)('what was chosen in a note, in %s', (language, both, one) => {
  const marks = (mood: 'in-between' | null, energy: 'none' | 'plenty') =>
    textOf(read(language, <NoteMarks mood={mood} energy={energy} />));
  expect(marks('in-between', 'none')).toBe(both);
  expect(marks(null, 'plenty')).toBe(one);
});

test.each([
  [
    'en',
    'How it was in the last 8 weeks. Week of Monday 2 November: very heavy, light. Week of Monday 9 November: heavy.',
  ],
  [
    'es',
    'Cómo fue en las últimas 8 semanas. Semana del lunes 2 de noviembre: muy pesado, ligero. Semana del lunes 9 de noviembre: pesado.',
  ],
] as const)(
  'the picture of one’s weeks has a title that says it in words, in %s',
  (language, said) => {
    const points = [
      { date: '2026-11-02', mood: 'light' },
      { date: '2026-11-03', mood: 'very-heavy' },
      { date: '2026-11-09', mood: 'heavy' },
    ] as const;
    const html = read(language, <WeeksChart weeks={{ from: '2026-10-05', points: [...points] }} />);
    expect(/<title[^>]*>([^<]*)/.exec(html)?.[1]).toBe(said);
  },
);

const yours = { name: 'Heron', isYou: true };
const open = { author: yours, state: 'open', isShown: true, waits: false, keptBack: null } as const;

test.each([
  ['en', { ...open, isShown: false }, ', for yourself'],
  ['en', { ...open, state: 'reached' }, ', the group sees it. Reached'],
  ['en', { ...open, waits: true }, '. It waits until a facilitator has read it'],
  ['en', { ...open, keptBack: 'Too close', waits: true }, '. The group does not see it'],
  [
    'en',
    { ...open, author: { name: 'Wren', isYou: false }, state: 'resting' },
    ', Wren. Resting for now',
  ],
  ['es', { ...open, state: 'resting' }, ', el grupo la ve. En reposo por ahora'],
] as const)('how a goal stands, after its words: %s %j', (language, goal, said) => {
  expect(goalFacts(goal, wordsIn(language))).toBe(said);
});

test('how an alum stands in helping, in one line', () => {
  const line = (state: 'learning' | 'active' | 'resting', now: number, language: Language) =>
    supportLine({ state, ticked: [], most: { now, given: 3 }, youMay: [] }, wordsIn(language));
  expect(line('learning', 1, 'en')).toBe('');
  expect(line('active', 1, 'en')).toBe('Peer supporter, for one thread at once');
  expect(line('resting', 3, 'en')).toBe('Peer supporter, on a break, for 3 threads at once');
  expect(line('active', 1, 'es')).toBe('Acompañante, para una conversación a la vez');
  expect(line('resting', 3, 'es')).toBe('Acompañante, en pausa, para 3 conversaciones a la vez');
});

test('what a session is, in a line, without what was not said of it', () => {
  const session: Session = {
    startsAt: '2026-11-26T18:00:00.000Z',
    minutes: 90,
    place: null,
    theme: 'Asking for help',
  };
  expect(sessionFacts(session, wordsIn('en'))).toBe('90 minutes · Asking for help');
  expect(sessionFacts(session, wordsIn('es'))).toBe('90 minutos · Asking for help');
});
