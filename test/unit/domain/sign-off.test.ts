import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, isUseNoted, type Lasting, signOffMinutes } from '#shared/domain/sign-off.ts';

const minute = 60_000;
const start = Date.parse('2026-11-18T20:15:00.000Z');
const at = (minutes: number) => new Date(start + minutes * minute).toISOString();

/** A clinician's, begun and last used at the start, over after twelve hours. */
const signIn = (change: Partial<Lasting> = {}): Lasting => ({
  role: 'clinician',
  waitsForPasskey: false,
  startedAt: at(0),
  lastUsedAt: at(0),
  endsAt: at(12 * 60),
  ...change,
});

describe('when a sign-in ends', () => {
  it.each<[string, Partial<Lasting>, string, boolean]>([
    ['unused from the start', {}, at(30), true],
    ['an administrator’s', { role: 'administrator' }, at(30), true],
    ['used once', { lastUsedAt: at(29) }, at(59), true],
    ['used to its last half hour', { lastUsedAt: at(11 * 60 + 45) }, at(12 * 60), false],
    ['on a shared device', { lastUsedAt: at(45), endsAt: at(60) }, at(60), false],
    ['from before use was noted', { lastUsedAt: undefined }, at(30), true],
    ['a member’s', { role: 'member', lastUsedAt: undefined }, at(12 * 60), false],
    ['an alum’s', { role: 'alum', lastUsedAt: undefined }, at(12 * 60), false],
    ['one that waits for a passkey', { waitsForPasskey: true, endsAt: at(10) }, at(10), false],
  ])('%s', (_which, change, end, byUse) => {
    expect(endOf(signIn(change))).toEqual({ at: new Date(end), byUse });
  });

  it('is long ago where nothing is known of its use', () => {
    const { at: end } = endOf(signIn({ startedAt: undefined, lastUsedAt: undefined }));
    expect(end.getTime()).toBeLessThan(start);
  });

  it('is never more than half an hour after the last use, and at most two minutes less, however often it is used', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 40 * minute }), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, (waits) => {
        let now = start;
        let one = signIn();
        for (const wait of waits) {
          const end = endOf(one).at.getTime();
          const lasted = end - now;
          if (endOf(one).byUse) {
            expect(lasted).toBeLessThanOrEqual(signOffMinutes * minute);
            expect(lasted).toBeGreaterThan((signOffMinutes - 2) * minute);
          }
          now += wait;
          if (now >= end) return;
          if (isUseNoted(one, new Date(now))) {
            one = { ...one, lastUsedAt: new Date(now).toISOString() };
          }
        }
      }),
    );
  });
});

describe('use', () => {
  it('is noted when what is known of it is two minutes old, and only staff’s', () => {
    expect(isUseNoted(signIn(), new Date(start + 2 * minute - 1))).toBe(false);
    expect(isUseNoted(signIn(), new Date(start + 2 * minute))).toBe(true);
    expect(isUseNoted(signIn({ lastUsedAt: undefined }), new Date(start))).toBe(true);
    for (const other of [
      { role: 'member' },
      { role: 'alum' },
      { waitsForPasskey: true },
    ] as const) {
      expect(isUseNoted(signIn(other), new Date(start + 60 * minute))).toBe(false);
    }
  });
});
