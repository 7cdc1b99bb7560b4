import type { PersonId } from '#shared/contracts/primitives.ts';

/** `gone`: that browser does not want to be told any more. `refused`: sending the same again will not help. */
export type Carried = 'taken' | 'gone' | 'refused' | 'throttled' | 'unavailable';

/** The way to a browser, through whoever its maker has carry messages. */
export interface Carrier {
  /** Tells one device that there is something new. Takes no words: there are none to send. Never throws. */
  tell(person: PersonId, sealed: string): Promise<Carried>;
}
