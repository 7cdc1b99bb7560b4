/**
 * What the card of a roster entry is called: a letter and two digits, drawn and never written by anybody, so that it says nothing
 * about a person. No I and no O, which are read as digits.
 */
export const markPattern = /^[A-HJ-NP-Z]-[1-9][0-9]$/;

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const numbers = 90;

/** A mark from at least two random bytes. */
export function markFrom(bytes: Uint8Array): string {
  const [high = 0, low = 0] = bytes;
  const drawn = (high * 256 + low) % (letters.length * numbers);
  return `${letters.charAt(drawn % letters.length)}-${10 + Math.floor(drawn / letters.length)}`;
}

/** As many as are handed out in one step: a group and a little more. */
export const mostAtOnce = 12;

export const joinedAnswers = ['yes', 'no', 'not-said-yet'] as const;

export interface RosterFacts {
  /** Until when its newest code could be used. */
  readonly endsAt: string;
  /** When somebody who leads the group ended that code before its time. */
  readonly endedAt: string | null;
  /** From when on it may be said that somebody joined: when the code they used would have ended. Null as long as nobody has. */
  readonly joinedSaidFrom: string | null;
}

/**
 * What those who lead a group may know of an entry. Whether a code was used is said when its time is over and not before: seen at
 * the moment, it would be seen together with the new name on the list of people, and would tell whose it is.
 */
export function rosterState({ endsAt, endedAt, joinedSaidFrom }: RosterFacts, now: Date) {
  const isOver = now >= new Date(endsAt);
  return {
    code: endedAt !== null ? 'ended' : isOver ? 'over' : 'out',
    joined:
      joinedSaidFrom !== null && now >= new Date(joinedSaidFrom)
        ? 'yes'
        : isOver && joinedSaidFrom === null
          ? 'no'
          : 'not-said-yet',
  } as const;
}
