import { type Break, isOnBreak, isQuiet, type QuietHours } from './boundaries.ts';

// Telling somebody's phone that there is something new: when, where, and never what.

/** Whom something new is for: those who write in its thread and whose thread it is, or its author alone. */
export const newsFor = ['those-in-thread', 'author'] as const;
export type NewsFor = (typeof newsFor)[number];

const minute = 60_000;
/** Nobody is told more often. */
export const minutesBetweenMessages = 30;
/**
 * So much later, at most, somebody is told; how much is drawn for each. Whoever carries the messages would see otherwise which phones
 * are told in the same second, again and again.
 */
export const longestDelayMinutes = 10;
/** A message that a device cannot be given for so long is dropped by whoever carries it. */
export const keptForDeviceSeconds = 12 * 60 * 60;

const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * minute);

/** When somebody is told of what is new now. `drawn` is between 0 and 1. */
export function tellAt(now: Date, lastAt: string | null, drawn: number): Date {
  const soonest = later(now, drawn * longestDelayMinutes);
  if (lastAt === null) return soonest;
  const allowed = later(new Date(lastAt), minutesBetweenMessages);
  return allowed > soonest ? allowed : soonest;
}

/** Somebody does not want to be told now. When to look again; null where they may be told. */
export function holdUntil(
  { quiet, rest }: { readonly quiet: QuietHours | null; readonly rest: Break | null },
  now: Date,
  timeZone: string,
): Date | null {
  if (isOnBreak(rest, now, timeZone)) return later(now, 60);
  return isQuiet(quiet, now, timeZone) ? later(now, 15) : null;
}

/** Minutes after each try until the next one; after the last the message is given up. */
const untilNextTry = [2, 10, 30];
/** When what did not arrive is tried again, after so many tries; null where it is given up. */
export function tryAgainAt(tries: number, now: Date): Date | null {
  const minutes = untilNextTry[tries - 1];
  return minutes === undefined ? null : later(now, minutes);
}
/** Whoever sends and is cut off leaves it to the next one after so long. */
export const takenFor = (now: Date): Date => later(now, 3);

/** Hosts that carry messages to browsers: Chrome and those like it, Firefox, Safari, Edge. */
const carriers = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[a-z0-9-]+\.push\.apple\.com$/,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.notify\.windows\.com$/,
];

/**
 * Whether a browser's address is one at which we may ask: by https, at a known carrier, at its usual port. An address comes from
 * whoever asks, and our functions would go wherever it says. `standIn` is an origin of this machine, for tests only.
 */
export function isCarrier(address: string, standIn: string | null = null): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (standIn !== null && isLoopback(standIn) && url.origin === standIn) return true;
  return (
    url.protocol === 'https:' && url.port === '' && carriers.some((host) => host.test(url.hostname))
  );
}

/** An origin on this machine, with its port. */
export function isLoopback(origin: string): boolean {
  return /^http:\/\/(?:127\.0\.0\.1|localhost):\d+$/.test(origin);
}
