import { describe, expect, it } from 'vitest';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { needCountWords, needsOf } from '#web/app/components/status-needs.ts';
import { feedWords } from '#web/app/components/status-words.ts';
import { wordsIn } from '#web/app/language/words.ts';

const english = wordsIn('en');
const clock = {
  now: '2026-11-18T20:15:00.000Z',
  timeZone: 'America/New_York',
  language: 'en' as const,
};
const none = { crisis: 0, urgent: 0, soon: 0, routine: 0 };
const job = (name: ClockJobStatus['job'], state: ClockJobStatus['state']): ClockJobStatus => ({
  job: name,
  state,
  lastStartedAt: state === 'never-ran' ? null : clock.now,
  wentWellAt: state === 'never-ran' ? null : '2026-11-18T19:00:00.000Z',
});
const jobsAll = (state: ClockJobStatus['state']) => clockJobNames.map((name) => job(name, state));

const well: SystemStatus = {
  at: clock.now,
  timeZone: clock.timeZone,
  clock: jobsAll('well'),
  secondLayer: {
    source: 'stand-in',
    here: 'on',
    owed: 0,
    isWhole: true,
    oldestSince: null,
    nextAskAt: null,
  },
  feed: null,
  contacts: { due: 0, nextReviewBy: null, checkedOn: null },
  screening: { version: '1' },
  cover: { state: 'unknown' },
  onCall: { contacts: ['Duty phone'], until: null },
  pages: { notDelivered: 0, isWhole: true, oldestAt: null },
  overdue: none,
  overdueOwn: none,
};
const needs = (change: Partial<SystemStatus>, isClinician = true) =>
  needsOf({ ...well, ...change }, { isClinician, clock });
const said = (change: Partial<SystemStatus>) => needs(change).map((one) => one.what);

describe('what needs somebody', () => {
  it('is nothing where everything that is looked after works', () => {
    expect(needs({})).toEqual([]);
  });

  it('names people who wait before machines, each thing with what it means', () => {
    const all = needs({
      overdue: { ...none, crisis: 1, soon: 2 },
      overdueOwn: { ...none, crisis: 1, soon: 2 },
      onCall: { contacts: [], until: null },
      pages: { notDelivered: 1, isWhole: true, oldestAt: clock.now },
      clock: [job('retention', 'failed')],
      secondLayer: { ...well.secondLayer, owed: 1, oldestSince: clock.now, nextAskAt: clock.now },
      feed: { hasPutAside: true, lagMilliseconds: null, lastAt: null },
      contacts: { due: 2, nextReviewBy: null, checkedOn: null },
    });
    expect(all.map((one) => one.what)).toEqual([
      '3 reviews wait too long, with nobody at them: 1 in Crisis, 2 in Soon.',
      'Nobody is on call.',
      '1 page to the people on call did not arrive.',
      'Removing old threads: failed.',
      '1 text is not analysed as a whole.',
      'Something that was written could not be read and waits for a person to have it read again.',
      '2 of the crisis contacts are past the day by which somebody must check them.',
    ]);
    expect(all[2]?.meaning).toContain('look at the reviews. The oldest is of today, 15:15.');
    expect(all[4]?.meaning).toContain('It never means fine.');
    expect(needCountWords(all.length, english)).toBe('7 things need somebody.');
  });

  it('sends a clinician to the queue, and an administrator, who sees no reviews, to the clinicians', () => {
    const overdue = { ...none, urgent: 1 };
    expect(needs({ overdue, overdueOwn: overdue })[0]?.link?.to).toBe('/reviews');
    const forAdministrators = needs({ overdue, overdueOwn: null }, false);
    expect(forAdministrators[0]).not.toHaveProperty('link');
    expect(forAdministrators[0]?.meaning).toContain('Speak with them');
  });

  it('tells what waits in a clinician’s own groups from what only others can see', () => {
    const all = needs({
      overdue: { ...none, crisis: 3, soon: 1 },
      overdueOwn: { ...none, crisis: 1 },
    });
    expect(all.map(({ what, link }) => [what, link?.to])).toEqual([
      ['1 review waits too long, with nobody at it: 1 in Crisis.', '/reviews'],
      ['3 reviews wait too long, with nobody at them: 2 in Crisis, 1 in Soon.', '/reviews'],
    ]);
    expect(all[1]?.meaning).toContain('other groups of the clinic');
  });

  it('says of a job that part of it failed', () => {
    expect(said({ clock: [job('send-pages', 'some-failed')] })).toEqual([
      'Telling the people on call again: some of it failed.',
    ]);
  });

  it('never passes for nothing where not all pages could be counted', () => {
    const pages = { isWhole: false, oldestAt: null };
    expect(said({ pages: { ...pages, notDelivered: 0 } })).toEqual([
      'More pages to the people on call are on their way than can be counted here.',
    ]);
    expect(said({ pages: { ...pages, notDelivered: 12 } })).toEqual([
      'At least 12 pages to the people on call did not arrive.',
    ]);
  });

  it('says once that the clock stands still, and never while a job of it goes', () => {
    for (const state of ['late', 'never-ran'] as const) {
      expect(said({ clock: jobsAll(state) })).toEqual([
        'The clock stands still. Nothing that falls due by time is done.',
      ]);
    }
    const [, ...others] = jobsAll('late');
    expect(said({ clock: [job('expired-claims', 'well'), ...others] })).toHaveLength(others.length);
  });
});

describe('the way to the second layer', () => {
  it('is said by how long it takes, without how much was written', () => {
    const feed = { hasPutAside: false, lagMilliseconds: 1200, lastAt: null };
    expect(feedWords(feed, english)).toBe(
      'What is written reaches the second layer within 2 seconds.',
    );
    expect(feedWords({ ...feed, lagMilliseconds: null }, english)).toBe(
      'Nothing was written since the last start.',
    );
  });
});
