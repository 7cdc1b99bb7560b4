/**
 * Work that falls due by time, in the order in which the clock does it: people on call come before everything that may take long. The
 * second layer comes last: it may be slow to answer, and must keep nothing else waiting then.
 */
export const clockJobNames = [
  'expired-claims',
  'overdue-reviews',
  'send-pages',
  'unanswered',
  'digests',
  'contact-dates',
  'retention',
  'erasures',
  'tell-people',
  'analyse-again',
] as const;
export type ClockJobName = (typeof clockJobNames)[number];

/** Minutes from the beginning of one round to that of the next; every minute where nothing is said. */
const minutesBetween: Partial<Record<ClockJobName, number>> = {
  unanswered: 5,
  digests: 15,
  // Each clinic has its own night.
  'contact-dates': 30,
  retention: 30,
};
export const minutesBetweenRounds = (job: ClockJobName): number => minutesBetween[job] ?? 1;

/** What a job's record gives as its failure where it was ended before it was through, by its time or from outside. */
export const cutOff = 'CutOff';

/** What a job's record gives as its failure where it went through, but some of what it looked at failed (`failed` among its counts). */
export const someFailed = 'SomeFailed';
