import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answering,
  answersUntil,
  carriedUntil,
  holds,
  type ListedThread,
  type ListsInput,
  listsLookBackTo,
  supportLists,
} from '#shared/domain/support-lists.ts';

const now = new Date('2026-11-18T20:00:00.000Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const thread = (threadId: string, hours: number, fromSomebodyNew = false): ListedThread => ({
  threadId,
  authorId: `author of ${threadId}`,
  openedAt: ago(hours),
  fromSomebodyNew,
});
const says = (threadId: string, change: Partial<Answering> = {}): Answering => ({
  threadId,
  who: 'supporter',
  by: 'me',
  until: ago(-1),
  answered: false,
  ...change,
});
const input = (change: Partial<ListsInput<ListedThread>> = {}): ListsInput<ListedThread> => ({
  unanswered: [],
  taken: [],
  answering: [],
  underReview: new Set(),
  me: 'me',
  now,
  settings: { unansweredAfterMinutes: 12 * 60 },
  ...change,
});
const idsOf = (threads: readonly ListedThread[]) => threads.map((one) => one.threadId);

describe('the lists of a peer supporter', () => {
  it('welcome who has just begun at once and for two weeks, and hold others once they have waited as long as the clinic says', () => {
    const unanswered = [
      thread('new, long ago', 15 * 24, true),
      thread('waits', 13),
      thread('new', 1, true),
      thread('young', 11),
    ];
    const { welcome, waiting } = supportLists(input({ unanswered }));
    expect(idsOf(welcome)).toEqual(['new']);
    expect(idsOf(waiting)).toEqual(['new, long ago', 'waits']);
  });

  it('leave out one’s own threads, and show what one has taken on apart for as long as it stands', () => {
    const unanswered = [thread('mine', 20), thread('taken', 20), thread('over', 20)];
    const lists = supportLists(
      input({
        me: 'author of mine',
        unanswered,
        taken: unanswered,
        answering: [
          says('taken', { by: 'author of mine' }),
          says('over', { by: 'author of mine', until: now.toISOString() }),
        ],
      }),
    );
    expect(idsOf(lists.waiting)).toEqual(['over']);
    expect(idsOf(lists.yours)).toEqual(['taken']);
  });

  it('still show what somebody else has taken on', () => {
    const unanswered = [thread('taken', 20)];
    const { waiting } = supportLists(
      input({ unanswered, answering: [says('taken', { by: 'another' })] }),
    );
    expect(idsOf(waiting)).toEqual(['taken']);
  });

  it('look back a quarter of a year, and for an alum not behind the day of their invitation', () => {
    expect(listsLookBackTo(now, null)).toBe(ago(90 * 24));
    expect(listsLookBackTo(now, ago(5))).toBe(ago(5));
    expect(listsLookBackTo(now, ago(100 * 24))).toBe(ago(90 * 24));
  });

  it('say for how long an answer is promised, and for how long a thread is carried after it', () => {
    expect(answersUntil(now, { supporterHours: 24 })).toBe(ago(-24));
    expect(carriedUntil(now)).toBe(ago(-7 * 24));
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const threads = fc.uniqueArray(
  fc.record({
    threadId: fc.constantFrom(...ids),
    authorId: fc.constantFrom('me', 'x', 'y'),
    openedAt: fc.integer({ min: 0, max: 24 * 30 }).map(ago),
    fromSomebodyNew: fc.boolean(),
  }),
  { selector: (one) => one.threadId },
);
const promises = fc.array(
  fc.record({
    threadId: fc.constantFrom(...ids),
    who: fc.constant('supporter' as const),
    by: fc.constantFrom('me', 'another'),
    until: fc.integer({ min: -48, max: 48 }).map(ago),
    answered: fc.boolean(),
  }),
);

describe('whether “I will answer this” holds', () => {
  it('is a question of time, and for an answer of whether it still stands', () => {
    expect(holds(says('a'), true, now)).toBe(true);
    expect(holds(says('a', { answered: true }), false, now)).toBe(true);
    expect(holds(says('a', { answered: true }), true, now)).toBe(false);
    expect(holds(says('a', { until: now.toISOString() }), true, now)).toBe(false);
  });
});

describe('a thread with an open review that presses', () => {
  it('stands in no list, and the lists are the very same as if a facilitator had said that they answer', () => {
    fc.assert(
      fc.property(threads, promises, fc.subarray(ids), (all, answering, pressing) => {
        const common = { unanswered: all, taken: all, answering };
        const reviewed = supportLists(input({ ...common, underReview: new Set(pressing) }));
        const kept = supportLists(
          input({
            ...common,
            answering: [
              ...answering,
              ...pressing.map((id) => says(id, { who: 'facilitator', by: 'lind' })),
            ],
          }),
        );
        expect(reviewed).toEqual(kept);
        const listed = [...reviewed.welcome, ...reviewed.waiting, ...reviewed.yours];
        expect(listed.filter((one) => pressing.includes(one.threadId))).toEqual([]);
      }),
    );
  });

  it('stays with whoever answered there, whatever is reviewed', () => {
    fc.assert(
      fc.property(threads, promises, fc.subarray(ids), (all, answering, pressing) => {
        const common = { unanswered: [], taken: all, answering };
        expect(supportLists(input({ ...common, underReview: new Set(pressing) }))).toEqual(
          supportLists(input(common)),
        );
      }),
    );
  });

  it('changes nothing about the place of any other thread', () => {
    fc.assert(
      fc.property(threads, promises, fc.constantFrom(...ids), (all, answering, pressing) => {
        const common = { unanswered: all, taken: all, answering };
        const without = supportLists(input(common));
        const with_ = supportLists(input({ ...common, underReview: new Set([pressing]) }));
        for (const list of ['welcome', 'waiting', 'yours'] as const) {
          expect(with_[list]).toEqual(without[list].filter((one) => one.threadId !== pressing));
        }
      }),
    );
  });
});
