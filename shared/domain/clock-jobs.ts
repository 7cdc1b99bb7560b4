/** Work that falls due by time, in the order in which the clock does it. */
export const clockJobNames = ['analyse-again'] as const;
export type ClockJobName = (typeof clockJobNames)[number];
