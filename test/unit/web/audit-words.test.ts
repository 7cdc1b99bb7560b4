import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  actorWords,
  auditActionWords,
  chainWords,
  detailWords,
} from '#web/app/components/audit-words.ts';
import { wordsIn } from '#web/app/language/words.ts';

const english = wordsIn('en');

it('whatever is written on the record has words for people', () => {
  const sources = readdirSync('functions', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`functions/${file}`, 'utf8'));
  const kinds =
    'agenda|agreement|audit|clinic|goal|group|invitation|key|passkey|repair|review|rota|seal|session|sessions|settings|staff|standing|strategy|supporter|thread';
  const actions = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(new RegExp(`'((?:${kinds})\\.[a-z-]+)'`, 'g'))].map(([, of]) =>
        String(of),
      ),
    ),
  );
  for (const kind of ['goal', 'strategy', 'what-helped']) {
    actions.add(`${kind}.shown`).add(`${kind}.kept-back`);
  }
  for (const done of ['opened', 'declined', 'shown', 'paused', 'resumed', 'closed']) {
    actions.add(`repair.${done}`);
  }
  expect(actions.size).toBeGreaterThan(40);
  expect([...actions].filter((action) => auditActionWords(action, english) === action)).toEqual([]);
});

it('who did something is said by their name, or by what they are', () => {
  const by = (kind: 'clinician' | 'system', id: string, name: string | null) =>
    actorWords(
      {
        sequence: 1,
        at: '2026-11-18T20:15:00.000Z',
        actor: { kind, id, name },
        action: 'review.claimed',
        target: 'review 1',
        details: {},
      },
      english,
    );
  expect(by('clinician', 'abc', 'Maya Lind')).toBe('Maya Lind');
  expect(by('clinician', 'abc', null)).toBe('clinician abc');
  expect(by('system', 'operator', null)).toBe('whoever runs this system, by a command');
  expect(by('system', 'clock', null)).toBe('noticed by the clock');
});

const clock = { now: '2026-11-18T21:00:00.000Z', timeZone: 'America/New_York' } as const;
const inEnglish = { ...clock, language: 'en' } as const;
const inSpanish = { ...clock, language: 'es' } as const;

it('details go by their names, in small words', () => {
  const details = { reason: 'A', lookBy: 'B', ladderBefore: 'C', none: null };
  expect(detailWords(details, inEnglish)).toEqual([
    ['reason', 'A'],
    ['look by', 'B'],
    ['ladder before', 'C'],
  ]);
});

it('what stands there from a closed list, and moments, are said in the language of the page', () => {
  const details = {
    lane: 'soon',
    outcome: 'no-action-needed',
    reasonCode: 'life-in-danger',
    from: 'member, active',
    lookBy: '2026-11-18T20:15:00.000Z',
    version: 3,
  };
  expect(detailWords(details, inEnglish).map(([, value]) => value)).toEqual([
    'No action needed',
    'Soon',
    'Their life is in danger',
    'Member, active',
    'today, 15:15',
    '3',
  ]);
  const spanish = detailWords(details, inSpanish).map(([, value]) => value);
  expect(spanish.slice(0, 4)).toEqual([
    'No hace falta hacer nada',
    'Pronto',
    'Su vida está en peligro',
    'Integrante, en activo',
  ]);
});

it('what a colleague wrote stays as it is, whatever it reads like', () => {
  expect(detailWords({ reason: 'soon', words: 'member, active' }, inSpanish)).toEqual([
    ['motivo', 'soon'],
    ['words', 'member, active'],
  ]);
});

it('a record that hangs together is said with its events, and one that does not with the places', () => {
  const chain = { read: 2, from: 3, to: 4, problems: [] };
  expect(chainWords({ ...chain, read: 0 }, english)).toBe('There was nothing to check.');
  expect(chainWords(chain, english)).toBe(
    'Events 3 to 4 were checked for this page: each follows the one before it, and none was changed.',
  );
  const problems = [
    { kind: 'changed', sequence: 3 },
    { kind: 'something-new', sequence: 4 },
  ];
  expect(chainWords({ ...chain, problems }, english)).toBe(
    'Something is wrong with the record: changed at event 3, something-new at event 4. Stop, keep a copy, and treat it as a breach.',
  );
});
