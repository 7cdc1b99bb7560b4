import type { OnCall } from '#shared/contracts/on-call.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';

/** Why a page did not arrive. `refused`: sending the same again will not help until somebody mends the rota or the channel. */
export type NotSentReason = 'unavailable' | 'throttled' | 'refused';
export type Sent =
  | { readonly sent: true }
  | { readonly sent: false; readonly reason: NotSentReason };

/** One text for one contact. */
export interface Message {
  /**
   * What the text speaks of, never empty: the same each time the same pages go to the same contact. A channel that can drops the
   * second.
   */
  readonly ids: readonly string[];
  /** A contact of a clinic, by the id on its rota. The channel alone knows how such a contact is reached. */
  readonly to: { readonly clinicId: ClinicId; readonly contact: string };
  readonly text: string;
}

/** The way out to the people on call. */
export interface Pager {
  readonly channel: OnCall['channel'];
  /** Hands one text to one contact. Never throws. */
  send(message: Message): Promise<Sent>;
}
