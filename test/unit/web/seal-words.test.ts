import { expect, test } from 'vitest';
import { openingReasons } from '#shared/domain/break-glass.ts';
import { noticeWords, sealNoticeWords } from '#web/app/components/seal-words.ts';

const clock = { now: '2026-11-18T20:15:00.000Z', timeZone: 'UTC', language: 'en' as const };

test('a member is told who opened their seal, on which day and why, whatever the reason was', () => {
  const told = openingReasons.map((reason) =>
    sealNoticeWords({ by: 'Maya Lind', reason, date: '2026-11-18' }, 'en'),
  );
  expect(new Set(told).size).toBe(openingReasons.length);
  for (const words of told) {
    expect(words).toMatch(/^On 18 November 2026, Maya Lind opened the sealed record/);
    expect(words).not.toMatch(/committed|successful|failed|suicid/i);
  }
});

test('clinicians read when the member is told, that they are not yet, and that they have read it', () => {
  const notice = { dueAt: '2026-11-18T20:30:00.000Z', delays: [], seenAt: null };
  expect(noticeWords(notice, clock)).toContain('from today, 20:30 on');
  expect(noticeWords({ ...notice, dueAt: '2026-11-18T20:15:00.000Z' }, clock)).toContain(
    'have not read it yet',
  );
  expect(noticeWords({ ...notice, seenAt: '2026-11-18T20:00:00.000Z' }, clock)).toContain(
    'They have read that it was opened, today, 20:00.',
  );
});
