import { describe, expect, it } from 'vitest';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { needCountWords, needsOf } from '#web/app/components/status-needs.ts';
import { didWords, feedWords } from '#web/app/components/status-words.ts';

const clock = { now: '2026-11-18T20:15:00.000Z', timeZone: 'America/New_York' };
const none = { crisis: 0, urgent: 0, soon: 0, routine: 0 };
const job = (
  name: ClockJobStatus['job'],
  state: ClockJobStatus['state'],
  did: ClockJobStatus['did'] = {},
): ClockJobStatus => ({
  job: name,
  state,
  did,
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
      onCall: { contacts: [], until: null },
      pages: { notDelivered: 1, isWhole: true, oldestAt: clock.now },
      clock: [job('retention', 'failed')],
      secondLayer: { ...well.secondLayer, owed: 1, oldestSince: clock.now, nextAskAt: clock.now },
      feed: { handled: 3, failed: 1, putAside: 1, lagMilliseconds: null, lastAt: null },
      contacts: { due: 2, nextReviewBy: null, checkedOn: null },
    });
    expect(all.map((one) => one.what)).toEqual([
      '3 reviews wait too long, with nobody at them: 1 in Crisis, 2 in Soon.',
      'Nobody is on call.',
      '1 page to the people on call did not arrive.',
      'Removing old threads: failed.',
      '1 text is not analysed as a whole.',
      '1 change could not be read and waits for a person to have it read again.',
      '2 of the crisis contacts are past the day by which somebody must check them.',
    ]);
    expect(all[2]?.meaning).toContain('look at the reviews. The oldest is of today, 15:15.');
    expect(all[4]?.meaning).toContain('It never means fine.');
    expect(needCountWords(all.length)).toBe('7 things need somebody.');
  });

  it('sends a clinician to the queue, and an administrator, who sees no reviews, to the clinicians', () => {
    const overdue = { ...none, urgent: 1 };
    expect(needs({ overdue })[0]?.link?.to).toBe('/reviews');
    expect(needs({ overdue }, false)[0]).not.toHaveProperty('link');
    expect(needs({ overdue }, false)[0]?.meaning).toContain('Speak with them');
  });

  it('says of a job that part of it failed, and how much', () => {
    expect(said({ clock: [job('send-pages', 'some-failed', { due: 3, failed: 2 })] })).toEqual([
      'Telling the people on call again: some of it failed, 2 in the last round.',
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

describe('what a job did', () => {
  it('is said in the same order whatever the order of the counts, without what is none', () => {
    const words = 'Last time: 1,204 due, 3 marked as overdue, 2 told to people on call.';
    expect(didWords({ paged: 2, due: 1204, overdue: 3, settled: 0 })).toBe(words);
    expect(didWords({ overdue: 3, due: 1204, paged: 2 })).toBe(words);
    expect(didWords({ due: 0 })).toBe('There was nothing to do.');
  });

  it('is said of posts on their way as well', () => {
    const feed = { handled: 1204, failed: 0, putAside: 0, lagMilliseconds: 1200, lastAt: null };
    expect(feedWords(feed)).toBe(
      '1,204 changes of posts taken since the last start, the last ones within 2 seconds.',
    );
  });
});
