/** How long a job may go on. */
export interface Time {
  /** Milliseconds until it should have ended; 0 when they are over. */
  left(): number;
  /** Asked between two pieces of work. A job that hears yes ends there, and goes on with the rest when it is its turn again. */
  isUp(): boolean;
}

/** One job's part of a budget. */
export interface Share extends Time {
  /** Whether the job was told that its time is up, so that there may be more for it to do. */
  ranOut(): boolean;
  /** Milliseconds after which nobody waits for it any longer: a piece of work that was begun in time may end. */
  readonly waitedFor: number;
}

/** The time of one run of the clock. */
export interface Budget {
  /** What each of so many jobs may take of what is left. What one does not need is there for the others. */
  share(among: number): Share;
  isUp(): boolean;
}

/** Together less than the minute after which the function `clock` is ended, and in which the next run begins. */
const mostMilliseconds = 45_000;
const graceMilliseconds = 8_000;

/** `elapsed` gives the milliseconds since some fixed moment; `grace` is how long work that was begun in time is waited for. */
export function budgetOf(
  milliseconds = mostMilliseconds,
  { grace = graceMilliseconds, elapsed = () => performance.now() } = {},
): Budget {
  const end = elapsed() + milliseconds;
  const leftUntil = (moment: number) => Math.max(0, moment - elapsed());
  return {
    isUp: () => leftUntil(end) === 0,
    share(among) {
      const share = leftUntil(end) / among;
      const own = elapsed() + share;
      let ranOut = false;
      return {
        waitedFor: Math.min(share + grace, leftUntil(end + grace)),
        left: () => leftUntil(own),
        isUp() {
          const isUp = leftUntil(own) === 0;
          ranOut ||= isUp;
          return isUp;
        },
        ranOut: () => ranOut,
      };
    },
  };
}

/** A job did not end, and nobody waits for it any longer. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
  constructor() {
    super('A job took longer than a run of the clock can wait.');
  }
}

/** Throws `CutOff` where the work takes longer. It is not ended by that: what it still does must be safe to do late. */
export async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CutOff()), milliseconds);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
