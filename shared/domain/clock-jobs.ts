/** Work that falls due by time, in the order in which the clock does it: people on call come before everything that may take long. */
export const clockJobNames = [
  'expired-claims',
  'overdue-reviews',
  'send-pages',
  'analyse-again',
] as const;
export type ClockJobName = (typeof clockJobNames)[number];
