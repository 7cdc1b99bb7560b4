import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdUntil,
  isCarrier,
  longestDelayMinutes,
  minutesBetweenMessages,
  tellAt,
  tryAgainAt,
} from '#shared/domain/telling.ts';

const minute = 60_000;
const now = new Date('2026-11-18T20:15:00.000Z');
const zone = 'UTC';

describe('when somebody is told', () => {
  it('is within ten minutes, by what was drawn', () => {
    expect(tellAt(now, null, 0)).toEqual(now);
    expect(tellAt(now, null, 0.5).getTime() - now.getTime()).toBe(5 * minute);
  });

  it('is never sooner than the time between two messages', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 120 }),
        (drawn, minutesAgo) => {
          const last = new Date(now.getTime() - minutesAgo * minute);
          const at = tellAt(now, last.toISOString(), drawn).getTime();
          expect(at - last.getTime()).toBeGreaterThanOrEqual(minutesBetweenMessages * minute);
          expect(at).toBeGreaterThanOrEqual(now.getTime());
          expect(at - now.getTime()).toBeLessThanOrEqual(
            Math.max(minutesBetweenMessages, longestDelayMinutes) * minute,
          );
        },
      ),
    );
  });

  it('is not in quiet hours and not on a break', () => {
    const quiet = { from: '22:00', to: '07:00' };
    const at = (time: string) => new Date(`2026-11-18T${time}:00.000Z`);
    expect(holdUntil({ quiet, rest: null }, at('21:59'), zone)).toBeNull();
    expect(holdUntil({ quiet, rest: null }, at('22:00'), zone)).toEqual(at('22:15'));
    expect(holdUntil({ quiet, rest: null }, at('06:59'), zone)).toEqual(at('07:14'));
    expect(holdUntil({ quiet, rest: null }, at('07:00'), zone)).toBeNull();
    expect(holdUntil({ quiet: null, rest: { until: null } }, at('12:00'), zone)).toEqual(
      at('13:00'),
    );
    expect(holdUntil({ quiet: null, rest: { until: '2026-11-18' } }, at('12:00'), zone)).toBeNull();
  });

  it('is tried again three times and then given up', () => {
    const minutes = [1, 2, 3, 4].map((tries) => {
      const at = tryAgainAt(tries, now);
      return at && (at.getTime() - now.getTime()) / minute;
    });
    expect(minutes).toEqual([2, 10, 30, null]);
  });
});

describe('an address of a browser', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:APA91b-x_y',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAAA',
    'https://web.push.apple.com/QGuQyavXutnMH',
    'https://wns2-par02p.notify.windows.com/w/?token=BQYAAAB',
    'https://db5p.notify.windows.com/w/?token=BQYAAAB',
  ])('is asked at a known carrier: %s', (address) => {
    expect(isCarrier(address)).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://somebody@fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com.example.org/fcm/send/abc',
    'https://fcm.googleapis.com@example.org/',
    'https://evil-push.apple.com/x',
    'https://push.apple.com.evil.org/x',
    'https://notify.windows.com/x',
    'https://example.org/',
    'https://169.254.169.254/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:4000/x',
    'http://localhost:4000/x',
    'https://[::1]/',
    'file:///etc/passwd',
    'gopher://fcm.googleapis.com/',
    'not an address',
    '',
  ])('is asked nowhere else: %s', (address) => {
    expect(isCarrier(address)).toBe(false);
  });

  it('is asked on this machine where that is configured, at that very port, and nowhere else for it', () => {
    const standIn = 'http://127.0.0.1:4000';
    expect(isCarrier(`${standIn}/x`, standIn)).toBe(true);
    expect(isCarrier('http://127.0.0.1:4001/x', standIn)).toBe(false);
    expect(isCarrier('http://10.0.0.1:4000/x', standIn)).toBe(false);
    expect(isCarrier('http://10.0.0.1:4000/x', 'http://10.0.0.1:4000')).toBe(false);
    expect(isCarrier('https://example.org/x', 'https://example.org')).toBe(false);
  });
});
